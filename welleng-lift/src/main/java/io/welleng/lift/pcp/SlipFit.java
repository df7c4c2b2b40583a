package io.welleng.lift.pcp;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits {@link PowerSlip} to bench tests: least squares of \( \ln q_s = \ln q_r + m \ln\Delta p - n \ln\mu \), the slip of a
 * test being displacement less rate. Its reference is the geometric mean of the tests.
 */
public final class SlipFit {

    /** Share of the variance that may be left of a direction for it to count as determined. */
    private static final double DETERMINED = 1e-9;

    private SlipFit() {}

    /**
     * Exponents of pressure and viscosity both from tests, at two pressures and two viscosities at least.
     *
     * @param displacement displacement of the pump tested
     * @param tests the tests
     * @return the law, or why there is none
     */
    public static SlipFitOutcome ofPressureAndViscosity(PcpDisplacement displacement, List<SlipTest> tests) {
        Sums sums = sums(displacement, tests);
        if (sums.used < 2) {
            return sums.not(SlipFitOutcome.Reason.TOO_FEW_TESTS, sums.used);
        }
        double determinant = sums.pp * sums.vv - sums.pv * sums.pv;
        if (!(determinant > DETERMINED * sums.pp * sums.vv)) {
            return sums.not(SlipFitOutcome.Reason.NOT_DETERMINED, sums.used);
        }
        double m = (sums.pq * sums.vv - sums.vq * sums.pv) / determinant;
        double n = -(sums.vq * sums.pp - sums.pq * sums.pv) / determinant;
        return sums.outcome(m, n);
    }

    /**
     * The exponent of pressure from tests, that of viscosity given: tests with one liquid.
     *
     * @param displacement displacement of the pump tested
     * @param tests the tests, at two pressures at least
     * @param viscosityExponent exponent of viscosity, 0–1
     * @return the law, or why there is none
     */
    public static SlipFitOutcome ofPressure(
            PcpDisplacement displacement, List<SlipTest> tests, double viscosityExponent) {
        Check.inRange(viscosityExponent, 0.0, 1.0, "viscosityExponent", "");
        Sums sums = sums(displacement, tests);
        if (sums.used < 2) {
            return sums.not(SlipFitOutcome.Reason.TOO_FEW_TESTS, sums.used);
        }
        if (!(sums.pp > DETERMINED)) {
            return sums.not(SlipFitOutcome.Reason.NOT_DETERMINED, sums.used);
        }
        return sums.outcome((sums.pq + viscosityExponent * sums.pv) / sums.pp, viscosityExponent);
    }

    private static Sums sums(PcpDisplacement displacement, List<SlipTest> tests) {
        Check.present(displacement, "displacement");
        Check.notEmpty(tests, "tests");
        List<SlipTest> used = new ArrayList<>();
        for (SlipTest test : tests) {
            if (slip(displacement, test) > 0.0) {
                used.add(test);
            }
        }
        return new Sums(displacement, used, tests.size() - used.size());
    }

    private static double slip(PcpDisplacement displacement, SlipTest test) {
        return displacement.bblPerDayPerRpm() * test.speedRpm() - test.rateBblPerDay();
    }

    /** Sums of squares and products of the logarithms about their means: p pressure, v viscosity, q slip. */
    private static final class Sums {

        private final PcpDisplacement displacement;
        private final List<SlipTest> tests;
        private final int used;
        private final int unused;
        private double meanP;
        private double meanV;
        private double meanQ;
        private double pp;
        private double vv;
        private double pv;
        private double pq;
        private double vq;

        Sums(PcpDisplacement displacement, List<SlipTest> tests, int unused) {
            this.displacement = displacement;
            this.tests = tests;
            this.used = tests.size();
            this.unused = unused;
            for (SlipTest test : tests) {
                meanP += Math.log(test.differentialPressurePsi()) / used;
                meanV += Math.log(test.viscosityCp()) / used;
                meanQ += Math.log(slip(displacement, test)) / used;
            }
            for (SlipTest test : tests) {
                double p = Math.log(test.differentialPressurePsi()) - meanP;
                double v = Math.log(test.viscosityCp()) - meanV;
                double q = Math.log(slip(displacement, test)) - meanQ;
                pp += p * p;
                vv += v * v;
                pv += p * v;
                pq += p * q;
                vq += v * q;
            }
        }

        SlipFitOutcome not(SlipFitOutcome.Reason reason, double value) {
            return new SlipFitOutcome.NotFitted(reason, value, used, unused);
        }

        SlipFitOutcome outcome(double m, double n) {
            if (!(m >= PowerSlip.LEAST_PRESSURE_EXPONENT && m <= PowerSlip.GREATEST_PRESSURE_EXPONENT)) {
                return not(SlipFitOutcome.Reason.PRESSURE_EXPONENT_OUT_OF_RANGE, m);
            }
            if (!(n >= 0.0 && n <= 1.0)) {
                return not(SlipFitOutcome.Reason.VISCOSITY_EXPONENT_OUT_OF_RANGE, n);
            }
            PowerSlip law = new PowerSlip(Math.exp(meanQ), Math.exp(meanP), Math.exp(meanV), m, n);
            double squares = 0.0;
            for (SlipTest test : tests) {
                double off = Math.log(slip(displacement, test)
                        / law.slipBblPerDay(test.differentialPressurePsi(), test.viscosityCp()));
                squares += off * off;
            }
            return new SlipFitOutcome.Fitted(law, Math.sqrt(squares / used), used, unused);
        }
    }
}
