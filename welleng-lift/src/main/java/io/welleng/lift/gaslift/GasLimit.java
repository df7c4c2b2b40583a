package io.welleng.lift.gaslift;

/** What keeps more lift gas from being better. */
public enum GasLimit {
    /** More gas makes more friction than it takes weight, or costs more than it brings. */
    OVER_INJECTION("more gas does harm"),
    /** No more gas is to be had. */
    AVAILABLE_GAS("all gas available is taken"),
    /** The pressure at the casing head is not enough to keep the gas entering so deep. */
    CASING_PRESSURE("the casing-head pressure does not reach"),
    /** The port passes no more. */
    PORT("the port passes no more"),
    /** The annulus carries no more. */
    ANNULUS("the annulus carries no more"),
    /** The well does best without lift gas. */
    NO_GAS_NEEDED("the well does best without lift gas");

    private final String explanation;

    GasLimit(String explanation) {
        this.explanation = explanation;
    }

    /**
     * The limit in words.
     *
     * @return a phrase for people
     */
    public String explanation() {
        return explanation;
    }
}
