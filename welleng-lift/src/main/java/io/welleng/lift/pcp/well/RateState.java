package io.welleng.lift.pcp.well;

import io.welleng.lift.pcp.GasFilling;

/** What does not depend on the speed, at one rate: the intake, the discharge that the tubing needs, and the tubing's content. */
final class RateState {

    /** Whether a rate has a state, or why not. */
    enum Kind {
        KNOWN,
        NO_INTAKE,
        NOT_FILLED,
        NO_DISCHARGE,
        MARCH_FAILED
    }

    // Indices of values.
    static final int INTAKE = 0;
    static final int DISCHARGE = 1;
    static final int TEMPERATURE = 2;
    static final int LN_VISCOSITY = 3;
    static final int LN_LIQUID = 4;
    static final int GAS = 5;
    static final int SEPARATION = 6;
    static final int HEAD = 7;
    static final int LIFTED_GOR = 8;
    static final int GOR = 9;
    static final int WATER_CUT = 10;
    static final int OIL_DENSITY = 11;
    static final int COUNT = 12;

    final double rate;
    final Kind kind;
    final double[] values;
    final double[] lnViscosity;
    final double[] density;
    final double[] friction;
    final double reynolds;

    RateState(
            double rate, double[] values, double[] lnViscosity, double[] density, double[] friction, double reynolds) {
        this.rate = rate;
        this.kind = Kind.KNOWN;
        this.values = values;
        this.lnViscosity = lnViscosity;
        this.density = density;
        this.friction = friction;
        this.reynolds = reynolds;
    }

    /** A rate without a state. */
    RateState(double rate, Kind kind) {
        this.rate = rate;
        this.kind = kind;
        values = new double[0];
        lnViscosity = values;
        density = values;
        friction = values;
        reynolds = 0.0;
    }

    boolean known() {
        return kind == Kind.KNOWN;
    }

    double viscosityCp() {
        return Math.exp(values[LN_VISCOSITY]);
    }

    /** Liquid at conditions of the intake (bbl/d). */
    double liquidBblPerDay() {
        return rate * Math.exp(values[LN_LIQUID]);
    }

    /** Free gas over liquid by volume at the intake; times the pressure it hardly changes with the rate. */
    private static double gasOverLiquid(double[] values) {
        return Math.max(0.0, values[GAS]) / values[INTAKE];
    }

    /** Logarithm of all that flows to the intake over its liquid. */
    double lnFill() {
        return Math.log1p(gasOverLiquid(values));
    }

    /** What of the free gas goes into the pump. */
    static GasFilling filling(double[] values) {
        double gas = gasOverLiquid(values);
        return new GasFilling(gas / (1.0 + gas), Math.min(1.0, Math.max(0.0, values[SEPARATION])));
    }

    GasFilling filling() {
        return filling(values);
    }
}
