package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import java.util.Locale;

/**
 * The inflow relationships we ship, as plain data. To add your own, implement {@link InflowModel}.
 *
 * <p>Rates are stock-tank liquid (STB/d), pressures psia at the depth of the perforations.
 */
public sealed interface Ipr extends InflowModel permits Ipr.Darcy, Ipr.Vogel, Ipr.Composite {

    /**
     * A straight line through one stabilised test.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), below the reservoir pressure
     * @return the line
     */
    static Darcy darcy(double reservoirPressurePsia, double testRateStbPerDay, double testPwfPsia) {
        checkTest(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        return new Darcy(reservoirPressurePsia, testRateStbPerDay / (reservoirPressurePsia - testPwfPsia));
    }

    /**
     * A straight line from a productivity index.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param productivityIndex liquid rate over drawdown (STB/d/psi), &gt; 0
     * @return the line
     */
    static Darcy darcyFromPi(double reservoirPressurePsia, double productivityIndex) {
        return new Darcy(reservoirPressurePsia, productivityIndex);
    }

    /**
     * Vogel's curve through one stabilised test.
     *
     * @param reservoirPressurePsia average reservoir pressure, at or below the bubble point (psia), &gt; 0
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), below the reservoir pressure
     * @return the curve
     */
    static Vogel vogel(double reservoirPressurePsia, double testRateStbPerDay, double testPwfPsia) {
        checkTest(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        return new Vogel(
                reservoirPressurePsia, testRateStbPerDay / Vogel.shareOfMaxRate(testPwfPsia / reservoirPressurePsia));
    }

    /**
     * Vogel's curve from the productivity index at small drawdown, \( q_{max} = J p_r / 1.8 \).
     *
     * @param reservoirPressurePsia average reservoir pressure, at or below the bubble point (psia), &gt; 0
     * @param productivityIndex slope at shut-in (STB/d/psi), &gt; 0
     * @return the curve
     */
    static Vogel vogelFromPi(double reservoirPressurePsia, double productivityIndex) {
        Check.positive(reservoirPressurePsia, "reservoirPressurePsia", "psia");
        Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
        return new Vogel(reservoirPressurePsia, productivityIndex * reservoirPressurePsia / 1.8);
    }

    /**
     * A straight line above the bubble point and Vogel's curve below it, through one stabilised test.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), on either side of the bubble point
     * @return the curve
     */
    static Composite composite(
            double reservoirPressurePsia, double bubblePointPsia, double testRateStbPerDay, double testPwfPsia) {
        checkTest(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        Composite unit = new Composite(reservoirPressurePsia, bubblePointPsia, 1.0);
        return new Composite(
                reservoirPressurePsia, bubblePointPsia, testRateStbPerDay / unit.rateStbPerDay(testPwfPsia));
    }

    /**
     * A straight line above the bubble point and Vogel's curve below it, from the productivity index.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     * @param productivityIndex slope at shut-in (STB/d/psi), &gt; 0
     * @return the curve
     */
    static Composite compositeFromPi(double reservoirPressurePsia, double bubblePointPsia, double productivityIndex) {
        return new Composite(reservoirPressurePsia, bubblePointPsia, productivityIndex);
    }

    private static void checkTest(double reservoirPressurePsia, double testRateStbPerDay, double testPwfPsia) {
        Check.positive(reservoirPressurePsia, "reservoirPressurePsia", "psia");
        Check.positive(testRateStbPerDay, "testRateStbPerDay", "STB/d");
        Check.notNegative(testPwfPsia, "testPwfPsia", "psia");
        Check.below(testPwfPsia, reservoirPressurePsia, "testPwfPsia", "reservoirPressurePsia", "psia");
    }

    /**
     * Straight line, \( q = J (p_r - p_{wf}) \): single-phase flow after Darcy.
     *
     * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
     * @param productivityIndex liquid rate over drawdown, J (STB/d/psi), &gt; 0
     */
    record Darcy(double shutInPressurePsia, double productivityIndex) implements Ipr {

        /** Checks the ranges above. */
        public Darcy {
            Check.positive(shutInPressurePsia, "shutInPressurePsia", "psia");
            Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
        }

        @Override
        public double rateStbPerDay(double pwfPsia) {
            return productivityIndex * Math.max(0.0, shutInPressurePsia - pwfPsia);
        }

        @Override
        public double pwfPsia(double rateStbPerDay) {
            return shutInPressurePsia - rateStbPerDay / productivityIndex;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "Darcy[%.4g psia, J %.4g STB/d/psi]", shutInPressurePsia, productivityIndex);
        }
    }

    /**
     * Vogel's curve for a reservoir at or below its bubble point,
     * \( q = q_{max} (1 - 0.2\,x - 0.8\,x^2) \) with \( x = p_{wf}/p_r \).
     *
     * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
     * @param maxRateStbPerDay absolute open flow (STB/d), &gt; 0
     * @see "Vogel, J.V. (1968). J. Pet. Tech. 20(1), 83–92, SPE-1476"
     */
    record Vogel(double shutInPressurePsia, double maxRateStbPerDay) implements Ipr {

        /** Checks the ranges above. */
        public Vogel {
            Check.positive(shutInPressurePsia, "shutInPressurePsia", "psia");
            Check.positive(maxRateStbPerDay, "maxRateStbPerDay", "STB/d");
        }

        /** A product, so that it is exactly zero at x = 1. */
        static double shareOfMaxRate(double x) {
            return (1.0 - x) * (1.0 + 0.8 * x);
        }

        /** The positive root of \( 0.8 x^2 + 0.2 x = 1 - s \), in the form that keeps its digits near x = 0. */
        static double pressureShare(double shareOfMaxRate) {
            double rest = 1.0 - shareOfMaxRate;
            return 2.0 * rest / (0.2 + Math.sqrt(0.04 + 3.2 * rest));
        }

        @Override
        public double rateStbPerDay(double pwfPsia) {
            return maxRateStbPerDay * shareOfMaxRate(Math.min(1.0, pwfPsia / shutInPressurePsia));
        }

        @Override
        public double pwfPsia(double rateStbPerDay) {
            return shutInPressurePsia * pressureShare(rateStbPerDay / maxRateStbPerDay);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "Vogel[%.4g psia, AOF %.4g STB/d]", shutInPressurePsia, maxRateStbPerDay);
        }
    }

    /**
     * Straight line above the bubble point, Vogel's curve with the same slope below it:
     * \( q = J (p_r - p_{wf}) \) for \( p_{wf} \ge p_b \), else
     * \( q = J (p_r - p_b) + \frac{J p_b}{1.8} (1 - 0.2\,x - 0.8\,x^2) \) with \( x = p_{wf}/p_b \). Where the reservoir
     * is at or below its bubble point the whole curve is Vogel's, with \( p_r \) in place of \( p_b \).
     *
     * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     * @param productivityIndex slope at shut-in, J (STB/d/psi), &gt; 0
     * @see "Neely, A.B. (1967), as given in Brown, K.E. (1984). The Technology of Artificial Lift Methods, vol. 4"
     */
    record Composite(double shutInPressurePsia, double bubblePointPsia, double productivityIndex) implements Ipr {

        /** Checks the ranges above. */
        public Composite {
            Check.positive(shutInPressurePsia, "shutInPressurePsia", "psia");
            Check.positive(bubblePointPsia, "bubblePointPsia", "psia");
            Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
        }

        private double kneePsia() {
            return Math.min(bubblePointPsia, shutInPressurePsia);
        }

        private double rateAtKnee() {
            return productivityIndex * (shutInPressurePsia - kneePsia());
        }

        private double vogelRange() {
            return productivityIndex * kneePsia() / 1.8;
        }

        @Override
        public double rateStbPerDay(double pwfPsia) {
            double knee = kneePsia();
            return pwfPsia >= knee
                    ? productivityIndex * Math.max(0.0, shutInPressurePsia - pwfPsia)
                    : rateAtKnee() + vogelRange() * Vogel.shareOfMaxRate(pwfPsia / knee);
        }

        @Override
        public double pwfPsia(double rateStbPerDay) {
            double rateAtKnee = rateAtKnee();
            return rateStbPerDay <= rateAtKnee
                    ? shutInPressurePsia - rateStbPerDay / productivityIndex
                    : kneePsia() * Vogel.pressureShare((rateStbPerDay - rateAtKnee) / vogelRange());
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "Composite[%.4g psia, Pb %.4g psia, J %.4g STB/d/psi]",
                    shutInPressurePsia,
                    bubblePointPsia,
                    productivityIndex);
        }
    }
}
