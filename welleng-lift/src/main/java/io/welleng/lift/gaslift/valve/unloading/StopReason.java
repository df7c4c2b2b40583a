package io.welleng.lift.gaslift.valve.unloading;

/** Why a string ends where it ends. */
public enum StopReason {
    /** The last valve lies at the deepest place allowed. */
    DEEPEST_REACHED("the deepest place is reached"),
    /** The deepest place is nearer to the last valve than the minimum spacing. */
    DEEPEST_WITHIN_SPACING("the deepest place is nearer than the minimum spacing"),
    /** The next valve would be nearer than the minimum spacing. */
    SPACING_TOO_SMALL("the next valve would be nearer than the minimum spacing"),
    /** The injection pressure does not exceed that in the tubing by the margin at the valve above. */
    NO_PRESSURE("the injection pressure is used up"),
    /** The greatest number of valves is reached. */
    VALVE_LIMIT("the greatest number of valves is reached");

    private final String explanation;

    StopReason(String explanation) {
        this.explanation = explanation;
    }

    /**
     * The reason in words.
     *
     * @return a phrase for people
     */
    public String explanation() {
        return explanation;
    }
}
