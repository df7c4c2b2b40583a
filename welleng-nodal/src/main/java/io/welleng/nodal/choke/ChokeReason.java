package io.welleng.nodal.choke;

/** Why a question about a choke has no answer. Each says what the value and the limit of the outcome are, and their unit. */
public enum ChokeReason {
    /** Value: mass fraction of liquid; limit: what it must exceed. */
    NO_LIQUID("no liquid flows, and the rate is one of liquid", "lb/lb"),
    /** Value: produced gas per barrel of liquid; limit: what it must exceed. */
    NO_GAS("no gas flows, and the law or the rate needs gas", "scf/STB"),
    /** Value: mass fraction of liquid; limit: the most that the model knows. */
    LIQUID_PRESENT("liquid flows, and the model knows gas only", "lb/lb"),
    /** Value: mass fraction of free gas upstream; limit: the most that the model knows. */
    FREE_GAS("free gas flows, and the model knows liquid only", "lb/lb"),
    /** Value: upstream pressure; limit: the pressure at which the law's own pressure is zero. */
    BELOW_GAUGE_ZERO("the upstream pressure is not above the zero of the law", "psia"),
    /** Value: downstream pressure; limit: upstream pressure. */
    REVERSED("the downstream pressure is above the upstream pressure", "psia"),
    /** Value: ratio of downstream to upstream pressure; limit: the greatest at which the law of critical flow holds. */
    LAW_OF_CRITICAL_FLOW("the flow is not critical, and the law knows critical flow only", "psia/psia"),
    /** Value: mass rate asked for; limit: the critical one, the greatest that this upstream pressure gives. */
    RATE_ABOVE_CRITICAL("the rate is more than critical flow passes at this upstream pressure", "lb/s"),
    /** Value: mass rate asked for; limit: the critical one, below which the law says nothing. */
    RATE_BELOW_CRITICAL("the rate is less than critical, and the law knows critical flow only", "lb/s"),
    /** Value: zero; limit: the greatest downstream pressure at which the flow is critical: any below it is possible. */
    DOWNSTREAM_NOT_TOLD("the flow is critical: the rate does not tell the downstream pressure", "psia"),
    /** Value: mass rate asked for; limit: the rate at the highest pressure that can be computed, 30,000 psia. */
    PRESSURE_TOO_HIGH("the rate needs more than 30,000 psia upstream", "lb/s"),
    /** Value: mass rate asked for; limit: the rate at the lowest upstream pressure that can be computed. */
    PRESSURE_TOO_LOW("the rate is passed at less upstream pressure than can be computed", "lb/s"),
    /** Value: mass rate asked for; limit: the rate through the widest choke, 1,536/64 in. */
    TOO_WIDE("the rate needs a choke wider than 24 in", "lb/s"),
    /** Value: mass rate asked for; limit: the rate through the narrowest choke, 0.25/64 in. */
    TOO_NARROW("the rate needs a choke narrower than 0.25/64 in", "lb/s"),
    /** Value: pressure drop; limit: what it must exceed. */
    NO_PRESSURE_DROP("without a pressure drop no size passes the rate", "psi"),
    /** Value: residual of the search in its own measure; limit: zero. */
    NOT_CONVERGED("the search did not converge", "(dimensionless)");

    private final String explanation;
    private final String unit;

    ChokeReason(String explanation, String unit) {
        this.explanation = explanation;
        this.unit = unit;
    }

    /**
     * The reason in words.
     *
     * @return a phrase for people
     */
    public String explanation() {
        return explanation;
    }

    /**
     * Unit of the value and the limit that go with the reason.
     *
     * @return unit symbol
     */
    public String unit() {
        return unit;
    }
}
