package io.welleng.nodal.choke;

import io.welleng.core.check.Check;
import java.util.Optional;

/**
 * Empirical laws of critical two-phase flow, the family of Gilbert,
 * \[ p_1 = \frac{A\,q_L\,R^B}{S^C} \]
 * with \(p_1\) upstream, \(q_L\) in STB/d of liquid, \(R\) the producing gas-liquid ratio in scf/STB of liquid, and \(S\) the
 * diameter in 64ths of an inch. Pressures are psia here; {@link #inGauge} reads the law's own pressure as gauge.
 *
 * <p>They hold for critical flow only: downstream pressure at most 0.55 to 0.588 of the upstream one, as different books
 * say. Up to 0.588 the law is used, with an advisory above 0.55; beyond it there is no answer.
 *
 * <p>Gilbert, Beggs and Economides read the law in psig, Guo and the Petroleum Engineering Handbook in psia, which is what
 * the constants below do; at 500 psia that is 3 % of the rate. Ros's constant is 17.40; 17.45 is a misprint that
 * circulates.
 *
 * @param name name of the law
 * @param coefficient A, &gt; 0
 * @param gasLiquidRatioExponent B, 0–2
 * @param sizeExponent C, 0.5–4
 * @param gaugeZeroPsia pressure at which the law's own pressure is zero (psia): 0 where it reads psia, the site's
 *     atmospheric pressure where it reads psig; 0–20
 * @param greatestPressureRatio downstream over upstream pressure up to which the law is used (dimensionless), 0.3–0.7
 * @see "Guo, B., Lyons, W.C. and Ghalambor, A. (2007). Petroleum Production Engineering, eq. 5.13 and table 5.1; Brill, J.P.
 *     and Mukherjee, H. (1999). Multiphase Flow in Wells, SPE Monograph 17"
 */
public record CriticalChoke(
        String name,
        double coefficient,
        double gasLiquidRatioExponent,
        double sizeExponent,
        double gaugeZeroPsia,
        double greatestPressureRatio)
        implements ChokeLaw {

    /** Greatest pressure ratio of the laws below: upstream at least 1.7 times downstream, 0.588 (dimensionless). */
    public static final double GREATEST_RATIO = 1.0 / 1.7;

    /** Pressure ratio above which the stricter books no longer use the laws (dimensionless). */
    public static final double CAUTIOUS_RATIO = 0.55;

    /**
     * Gilbert: 10.00, 0.546, 1.89; from wells of the Ten Section field, California. His form is 435 with Mscf/STB, which is
     * 10.01 with scf/STB.
     *
     * @see "Gilbert, W.E. (1954). Flowing and Gas-Lift Well Performance. Drill. and Prod. Prac., API, 126–157"
     */
    public static final CriticalChoke GILBERT = of("gilbert", 10.00, 0.546, 1.89);

    /**
     * Ros: 17.40, 0.500, 2.00.
     *
     * @see "Ros, N.C.J. (1960). An Analysis of Critical Simultaneous Gas/Liquid Flow Through a Restriction and Its
     *     Application to Flowmetering. Appl. Sci. Res. 9, 374–388"
     */
    public static final CriticalChoke ROS = of("ros", 17.40, 0.500, 2.00);

    /**
     * Baxendell: 9.56, 0.546, 1.93.
     *
     * @see "Baxendell, P.B. (1958). Producing Wells on Casing Flow: An Analysis of Flowing Pressure Gradients. Trans. AIME
     *     213, 202–206"
     */
    public static final CriticalChoke BAXENDELL = of("baxendell", 9.56, 0.546, 1.93);

    /**
     * Achong: 3.82, 0.650, 1.88; from wells of Lake Maracaibo.
     *
     * @see "Achong, I. (1961). Revised Bean Performance Formula for Lake Maracaibo Wells, Shell"
     */
    public static final CriticalChoke ACHONG = of("achong", 3.82, 0.650, 1.88);

    /**
     * Pilehvari: 46.67, 0.313, 2.11.
     *
     * @see "Pilehvari, A.A. (1981). Experimental Study of Critical Two-Phase Flow through Wellhead Chokes. University of
     *     Tulsa"
     */
    public static final CriticalChoke PILEHVARI = of("pilehvari", 46.67, 0.313, 2.11);

    private static final double SECONDS_PER_DAY = 86_400.0;

    /** Checks the ranges above. */
    public CriticalChoke {
        Check.text(name, "name");
        Check.positive(coefficient, "coefficient", "");
        Check.inRange(gasLiquidRatioExponent, 0, 2, "gasLiquidRatioExponent", "");
        Check.inRange(sizeExponent, 0.5, 4, "sizeExponent", "");
        Check.inRange(gaugeZeroPsia, 0, 20, "gaugeZeroPsia", "psia");
        Check.inRange(greatestPressureRatio, 0.3, 0.7, "greatestPressureRatio", "(dimensionless)");
    }

    /**
     * A law of this family in psia, such as one fitted to a field's own wells.
     *
     * @param name name of the law
     * @param coefficient A, &gt; 0
     * @param gasLiquidRatioExponent B, 0–2
     * @param sizeExponent C, 0.5–4
     * @return the law, used up to a pressure ratio of {@link #GREATEST_RATIO}
     */
    public static CriticalChoke of(
            String name, double coefficient, double gasLiquidRatioExponent, double sizeExponent) {
        return new CriticalChoke(name, coefficient, gasLiquidRatioExponent, sizeExponent, 0.0, GREATEST_RATIO);
    }

    /**
     * This law with its own pressure read as gauge pressure.
     *
     * @param atmosphericPressurePsia atmospheric pressure of the site (psia), 0–20
     * @return a new law
     */
    public CriticalChoke inGauge(double atmosphericPressurePsia) {
        return new CriticalChoke(
                name,
                coefficient,
                gasLiquidRatioExponent,
                sizeExponent,
                Check.inRange(atmosphericPressurePsia, 0, 20, "atmosphericPressurePsia", "psia"),
                greatestPressureRatio);
    }

    /** q of the law (STB/d). */
    static double liquidRate(double p, double r, double s, double a, double b, double c) {
        return p * Math.pow(s, c) / (a * Math.pow(r, b));
    }

    @Override
    public double criticalRatio(ChokeState upstream) {
        return greatestPressureRatio;
    }

    @Override
    public double massRateLbPerS(ChokeState upstream, double throatRatio, double size64ths) {
        double q = liquidRate(
                upstream.pressurePsia() - gaugeZeroPsia,
                upstream.gasLiquidRatioScfPerStb(),
                size64ths,
                coefficient,
                gasLiquidRatioExponent,
                sizeExponent);
        return q * upstream.massLbPerStb() / SECONDS_PER_DAY;
    }

    @Override
    public boolean knowsSubcritical() {
        return false;
    }

    @Override
    public Optional<ChokeRefusal> refusal(ChokeState upstream) {
        if (upstream.gasLiquidRatioScfPerStb() == 0.0) {
            return Optional.of(new ChokeRefusal(ChokeReason.NO_GAS, 0.0, 0.0));
        }
        if (Double.isInfinite(upstream.gasLiquidRatioScfPerStb())) {
            return Optional.of(new ChokeRefusal(ChokeReason.NO_LIQUID, 0.0, 0.0));
        }
        return upstream.pressurePsia() <= gaugeZeroPsia
                ? Optional.of(new ChokeRefusal(ChokeReason.BELOW_GAUGE_ZERO, upstream.pressurePsia(), gaugeZeroPsia))
                : Optional.empty();
    }
}
