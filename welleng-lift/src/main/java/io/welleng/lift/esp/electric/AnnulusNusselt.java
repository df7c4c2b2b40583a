package io.welleng.lift.esp.electric;

/** Nusselt numbers on the hydraulic diameter for heat at the inner wall of an annulus; equations at {@link AnnulusHeatLaw}. */
final class AnnulusNusselt {

    static final double LAMINAR_RE = 2300.0;
    static final double TURBULENT_RE = 1.0e4;

    private AnnulusNusselt() {}

    static double of(AnnulusHeatLaw law, double re, double pr, double a, double dhOverL) {
        if (re >= TURBULENT_RE) {
            return turbulent(law, re, pr, a, dhOverL);
        }
        double laminar = 3.66 + 1.2 * Math.pow(a, -0.8);
        if (re <= LAMINAR_RE) {
            return laminar;
        }
        double gamma = (re - LAMINAR_RE) / (TURBULENT_RE - LAMINAR_RE);
        return (1.0 - gamma) * laminar + gamma * turbulent(law, TURBULENT_RE, pr, a, dhOverL);
    }

    private static double turbulent(AnnulusHeatLaw law, double re, double pr, double a, double dhOverL) {
        return law == AnnulusHeatLaw.GNIELINSKI ? gnielinski(re, pr, a, dhOverL) : dittusBoelter(re, pr);
    }

    static double dittusBoelter(double re, double pr) {
        return 0.023 * Math.pow(re, 0.8) * Math.pow(pr, 0.4);
    }

    static double gnielinski(double re, double pr, double a, double dhOverL) {
        double lnA = Math.log(a);
        double reStar = re * ((1.0 + a * a) * lnA + 1.0 - a * a) / ((1.0 - a) * (1.0 - a) * lnA);
        double root = 1.8 * Math.log10(reStar) - 1.5;
        double f8 = 1.0 / (8.0 * root * root);
        double k1 = 1.07 + 900.0 / re - 0.63 / (1.0 + 10.0 * pr);
        double cbrtPr = Math.cbrt(pr);
        double cbrtL = Math.cbrt(dhOverL);
        return f8
                * re
                * pr
                / (k1 + 12.7 * Math.sqrt(f8) * (cbrtPr * cbrtPr - 1.0))
                * (1.0 + cbrtL * cbrtL)
                * 0.75
                * Math.pow(a, -0.17);
    }
}
