package io.welleng.dca.fit;

/**
 * A parameter of a decline model. Each is fitted in its coordinate: its natural logarithm where it is positive and spans
 * decades, itself otherwise. Standard errors, covariances and priors are in coordinates.
 */
public enum DeclineParameter {
    /** Rate at time 0 (volume/day). */
    INITIAL_RATE("qi", "/day", true, 1.0e-300, 1.0e300),
    /** Nominal decline at time 0 (1/day). */
    INITIAL_NOMINAL_DECLINE("Di", "1/day", true, 1.0e-8, 1.0e2),
    /** Arps exponent (dimensionless). */
    B("b", "", false, 0.0, 2.0),
    /** Nominal decline that is left at last (1/day). */
    TERMINAL_NOMINAL_DECLINE("Dlim", "1/day", true, 1.0e-6, 1.0e-2),
    /** When the second segment starts (days). */
    SWITCH_DAYS("ts", "days", true, 1.0, 1.0e5),
    /** Arps exponent of the second segment (dimensionless). */
    LATER_B("b2", "", false, 0.0, 2.0),
    /** Factor of the power law of a power-law exponential (1/day to the power n). */
    POWER_LAW_DECLINE("D", "1/day^n", true, 1.0e-8, 1.0e2),
    /** Exponent of time in power-law and stretched exponentials (dimensionless). */
    N("n", "", false, 0.02, 1.0),
    /** Decline that is left at large times in a power-law exponential (1/day). */
    FINAL_NOMINAL_DECLINE("Dinf", "1/day", false, 0.0, 1.0e-1),
    /** Characteristic time of a stretched exponential (days). */
    TAU_DAYS("tau", "days", true, 1.0e-12, 1.0e9),
    /** Rate of Duong's model at 1 day (volume/day). */
    DAY_ONE_RATE("q1", "/day", true, 1.0e-300, 1.0e300),
    /** Duong's a (1/day). */
    DUONG_A("a", "1/day", true, 1.0e-3, 1.0e2),
    /** Duong's m (dimensionless). */
    DUONG_M("m", "", false, 1.0001, 3.0),
    /** Arps exponent of a transient hyperbolic model at first (dimensionless). */
    INITIAL_B("bi", "", false, 0.0, 2.0),
    /** Arps exponent of a transient hyperbolic model at last (dimensionless). */
    FINAL_B("bf", "", false, 0.0, 2.0),
    /** When linear flow ends in a transient hyperbolic model (days). */
    END_OF_LINEAR_FLOW_DAYS("telf", "days", true, 1.0, 1.0e5),
    /** Ultimate cumulative of logistic growth (volume). */
    CAPACITY("K", "", true, 1.0e-300, 1.0e300),
    /** Time to half the capacity in logistic growth, to the power n (day to the power n). */
    GROWTH_A("a", "day^n", true, 1.0e-6, 1.0e12),
    /** Exponent of time in logistic growth (dimensionless). */
    GROWTH_N("n", "", false, 0.05, 4.0);

    private final String symbol;
    private final String unit;
    private final boolean logarithmic;
    private final double lower;
    private final double upper;

    DeclineParameter(String symbol, String unit, boolean logarithmic, double lower, double upper) {
        this.symbol = symbol;
        this.unit = unit;
        this.logarithmic = logarithmic;
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * Symbol in the papers.
     *
     * @return for example {@code Di}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Unit.
     *
     * @return unit symbol, empty for dimensionless parameters and plain volumes
     */
    public String unit() {
        return unit;
    }

    /**
     * Whether its coordinate is its natural logarithm.
     *
     * @return false where the coordinate is the value itself
     */
    public boolean logarithmic() {
        return logarithmic;
    }

    /**
     * Least value a fit tries, unless bounds say otherwise.
     *
     * @return value in the parameter's unit
     */
    public double lower() {
        return lower;
    }

    /**
     * Greatest value a fit tries, unless bounds say otherwise.
     *
     * @return value in the parameter's unit
     */
    public double upper() {
        return upper;
    }

    /**
     * Coordinate of a value.
     *
     * @param value in the parameter's unit
     * @return ln value, or the value
     */
    public double coordinate(double value) {
        return logarithmic ? Math.log(value) : value;
    }

    /**
     * Value at a coordinate.
     *
     * @param coordinate ln value, or the value
     * @return value in the parameter's unit
     */
    public double value(double coordinate) {
        return logarithmic ? Math.exp(coordinate) : coordinate;
    }
}
