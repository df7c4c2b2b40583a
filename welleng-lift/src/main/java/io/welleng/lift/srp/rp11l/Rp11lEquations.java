package io.welleng.lift.srp.rp11l;

/** Equations of the data sheet, with its printed constants and its notation. */
final class Rp11lEquations {

    /** \( 60 \cdot 16300/4 \), with a wave speed of 16,300 ft/s (ft/min). */
    static final double FREQUENCY_FT_PER_MIN = 245000.0;

    private Rp11lEquations() {}

    /** Load of the liquid on the whole plunger, F_o (lbf). */
    static double fo(double d, double g, double h) {
        return 0.340 * g * d * d * h;
    }

    /** Load that stretches the rods by the stroke, Sk_r (lbf). */
    static double skr(double s, double er, double l) {
        return s / (er * l);
    }

    /** Travel of the plunger, S_p (in). */
    static double sp(double spOverS, double s, double fo, double invKt) {
        return spOverS * s - fo * invKt;
    }

    /** Weight of the rods in liquid, W_rf (lbf). */
    static double wrf(double w, double g) {
        return w * (1.0 - 0.128 * g);
    }

    /** Peak torque, PT (lbf·in). */
    static double pt(double twoT, double skr, double s, double ta) {
        return twoT * skr * 0.5 * s * ta;
    }

    /** Polished rod power, PRHP (hp). */
    static double prhp(double f3, double skr, double s, double n) {
        return f3 * skr * s * n * 2.53e-6;
    }

    /** Counterweight required, CBE (lbf). */
    static double cbe(double wrf, double fo) {
        return 1.06 * (wrf + 0.5 * fo);
    }

    /** Torque adjustment T_a from the percentage for each 0.1 of W_rf/Sk_r above 0.3. */
    static double ta(double percent, double wrfOverSkr) {
        return 1.0 + 0.01 * percent * (wrfOverSkr - 0.3) / 0.1;
    }
}
