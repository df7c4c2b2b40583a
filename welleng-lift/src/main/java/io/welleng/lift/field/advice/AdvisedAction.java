package io.welleng.lift.field.advice;

/** What to do with a well. */
public enum AdvisedAction {
    /** Leave it as it is. */
    KEEP("keep the setting"),
    /** Bring it into production. */
    START("start the well"),
    /** Take it out of production. */
    SHUT_IN("shut the well in"),
    /** Raise the frequency of the electric submersible pump. */
    INCREASE_FREQUENCY("raise the frequency"),
    /** Lower the frequency of the electric submersible pump. */
    DECREASE_FREQUENCY("lower the frequency"),
    /** Turn the progressing cavity pump faster. */
    INCREASE_SPEED("turn the pump faster"),
    /** Turn the progressing cavity pump slower. */
    DECREASE_SPEED("turn the pump slower"),
    /** More strokes per minute of the rod pump. */
    INCREASE_PUMPING_SPEED("raise the pumping speed"),
    /** Fewer strokes per minute of the rod pump. */
    DECREASE_PUMPING_SPEED("lower the pumping speed"),
    /** Another stroke of the rod pump, with the pumping speed that goes with it. */
    CHANGE_STROKE("change the stroke"),
    /** More lift gas. */
    INCREASE_INJECTION("inject more gas"),
    /** Less lift gas. */
    DECREASE_INJECTION("inject less gas"),
    /** Open the choke at the wellhead. */
    OPEN_CHOKE("open the choke"),
    /** Close the choke at the wellhead somewhat. */
    CLOSE_CHOKE("close the choke somewhat"),
    /** Raise a setting of another kind. */
    INCREASE_SETTING("raise the setting"),
    /** Lower a setting of another kind. */
    DECREASE_SETTING("lower the setting"),
    /** No setting keeps the limits: look at another lift method, or another size of this one. */
    REVIEW_LIFT_METHOD("review the lift method"),
    /** Model and readings disagree: check equipment and gauges first. */
    CHECK_EQUIPMENT("check the equipment and its gauges");

    private final String phrase;

    AdvisedAction(String phrase) {
        this.phrase = phrase;
    }

    /**
     * The action in words.
     *
     * @return an imperative phrase in lower case
     */
    public String phrase() {
        return phrase;
    }
}
