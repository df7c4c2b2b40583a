package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;

/**
 * How a tested rate becomes less certain with time: the logarithm of the rate is taken to wander as a random walk,
 * whose variance grows by \( g^2 \) a day.
 *
 * <p>At the age \(a\) of a test of relative standard uncertainty \(u_0\), \( u^2 = u_0^2 + g^2 a \). Between two tests,
 * at the ages \(a_1\) and \(a_2\) from them, the walk is tied at both ends (a Brownian bridge), which adds
 * \( g^2 a_1 a_2 / (a_1 + a_2) \) to what the tests bring: most in the middle, nothing at the tests. The errors of
 * tests are taken as independent.
 *
 * @param relativePerRootDay \(g\), relative standard uncertainty gained in a day (1/sqrt(day)), at least 0: with 0.01 a
 *     rate gains 5.5 % in 30 days
 * @see "Karatzas, I., Shreve, S.E. (1991). Brownian Motion and Stochastic Calculus, 2nd ed., Springer, 5.6.B"
 */
public record UncertaintyGrowth(double relativePerRootDay) {

    /** Checks the number. */
    public UncertaintyGrowth {
        Check.notNegative(relativePerRootDay, "relativePerRootDay", "1/sqrt(day)");
    }

    /**
     * Tests that keep their uncertainty whatever their age.
     *
     * @return growth of 0
     */
    public static UncertaintyGrowth none() {
        return new UncertaintyGrowth(0.0);
    }

    /** After one test; null where that of the test is not known. */
    PhaseUncertainty after(PhaseUncertainty test, double ageDays) {
        return test == null ? null : by(phase -> after(test.of(phase), relativePerRootDay, ageDays));
    }

    /** Between two tests that are weighted linearly; null where that of a test is not known. */
    PhaseUncertainty linear(Bracket b) {
        PhaseUncertainty first = b.before().test().relativeUncertainty();
        PhaseUncertainty second = b.after().test().relativeUncertainty();
        if (first == null || second == null) {
            return null;
        }
        PhaseRates q1 = b.before().rates();
        PhaseRates q2 = b.after().rates();
        double gain = between(relativePerRootDay, b.sinceDays(), b.untilDays());
        return by(phase -> q1.of(phase) == null || q2.of(phase) == null
                ? 0.0
                : linear(q1.of(phase), first.of(phase), q2.of(phase), second.of(phase), b.weight(), gain));
    }

    /** Between two tests through which an exponential goes; null where that of a test is not known. */
    PhaseUncertainty exponential(Bracket b) {
        PhaseUncertainty first = b.before().test().relativeUncertainty();
        PhaseUncertainty second = b.after().test().relativeUncertainty();
        double gain = between(relativePerRootDay, b.sinceDays(), b.untilDays());
        return first == null || second == null
                ? null
                : by(phase -> exponential(first.of(phase), second.of(phase), b.weight(), gain));
    }

    private static PhaseUncertainty by(OfPhase value) {
        return new PhaseUncertainty(value.of(Phase.OIL), value.of(Phase.GAS), value.of(Phase.WATER));
    }

    private interface OfPhase {
        double of(Phase phase);
    }

    /** \( \sqrt{u_0^2 + g^2 a} \). */
    static double after(double u0, double g, double a) {
        return Math.sqrt(u0 * u0 + g * g * a);
    }

    /** Variance that a tied walk has between two tests, \( g^2 a_1 a_2 / (a_1 + a_2) \). */
    static double between(double g, double a1, double a2) {
        return g * g * a1 * a2 / (a1 + a2);
    }

    /** \( \sqrt{((1-w) q_1 u_1)^2 + (w q_2 u_2)^2 + q^2 v} / q \) with \( q = (1-w) q_1 + w q_2 \). */
    static double linear(double q1, double u1, double q2, double u2, double w, double v) {
        double part1 = (1.0 - w) * q1;
        double part2 = w * q2;
        double q = part1 + part2;
        if (q == 0.0) {
            return 0.0;
        }
        double r1 = part1 / q * u1;
        double r2 = part2 / q * u2;
        return Math.sqrt(r1 * r1 + r2 * r2 + v);
    }

    /** \( \sqrt{((1-w) u_1)^2 + (w u_2)^2 + v} \), first order in the logarithm of the rate. */
    static double exponential(double u1, double u2, double w, double v) {
        double r1 = (1.0 - w) * u1;
        double r2 = w * u2;
        return Math.sqrt(r1 * r1 + r2 * r2 + v);
    }
}
