package io.welleng.lift.gaslift;

/** What keeps lift gas out of the tubing. */
public enum InjectionObstacle {
    /** The pressure in the annulus is too low at every injection point. */
    CASING_PRESSURE("psi missing in the annulus"),
    /** The port passes less. */
    PORT("Mscf/d more than the port passes"),
    /** The annulus does not carry the rate: friction uses its pressure up. */
    ANNULUS("psia at the casing head do not carry the gas down");

    private final String explanation;

    InjectionObstacle(String explanation) {
        this.explanation = explanation;
    }

    /**
     * The obstacle in words, to follow a number.
     *
     * @return a phrase for people
     */
    public String explanation() {
        return explanation;
    }
}
