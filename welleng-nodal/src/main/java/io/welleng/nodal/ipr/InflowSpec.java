package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;

/**
 * Inflow as an engineer knows it: a curve, and a productivity index or one stabilised test. It becomes an {@link Ipr}
 * by {@link #toIpr()}.
 */
public sealed interface InflowSpec {

    /**
     * The inflow relationship.
     *
     * @return the curve
     */
    Ipr toIpr();

    /**
     * Straight line from a productivity index.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param productivityIndex liquid rate over drawdown (STB/d/psi), &gt; 0
     */
    record DarcyPi(double reservoirPressurePsia, double productivityIndex) implements InflowSpec {

        /** Checks the ranges above. */
        public DarcyPi {
            checkPi(reservoirPressurePsia, productivityIndex);
        }

        @Override
        public Ipr toIpr() {
            return Ipr.darcyFromPi(reservoirPressurePsia, productivityIndex);
        }
    }

    /**
     * Straight line through a test.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), below the reservoir pressure
     */
    record DarcyTest(double reservoirPressurePsia, double testRateStbPerDay, double testPwfPsia) implements InflowSpec {

        /** Checks the ranges above. */
        public DarcyTest {
            Ipr.darcy(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        }

        @Override
        public Ipr toIpr() {
            return Ipr.darcy(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        }
    }

    /**
     * Vogel's curve from a productivity index.
     *
     * @param reservoirPressurePsia average reservoir pressure, at or below the bubble point (psia), &gt; 0
     * @param productivityIndex slope at shut-in (STB/d/psi), &gt; 0
     */
    record VogelPi(double reservoirPressurePsia, double productivityIndex) implements InflowSpec {

        /** Checks the ranges above. */
        public VogelPi {
            checkPi(reservoirPressurePsia, productivityIndex);
        }

        @Override
        public Ipr toIpr() {
            return Ipr.vogelFromPi(reservoirPressurePsia, productivityIndex);
        }
    }

    /**
     * Vogel's curve through a test.
     *
     * @param reservoirPressurePsia average reservoir pressure, at or below the bubble point (psia), &gt; 0
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), below the reservoir pressure
     */
    record VogelTest(double reservoirPressurePsia, double testRateStbPerDay, double testPwfPsia) implements InflowSpec {

        /** Checks the ranges above. */
        public VogelTest {
            Ipr.vogel(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        }

        @Override
        public Ipr toIpr() {
            return Ipr.vogel(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        }
    }

    /**
     * Straight line above the bubble point and Vogel below, from a productivity index.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     * @param productivityIndex slope at shut-in (STB/d/psi), &gt; 0
     */
    record CompositePi(double reservoirPressurePsia, double bubblePointPsia, double productivityIndex)
            implements InflowSpec {

        /** Checks the ranges above. */
        public CompositePi {
            checkPi(reservoirPressurePsia, productivityIndex);
            Check.positive(bubblePointPsia, "bubblePointPsia", "psia");
        }

        @Override
        public Ipr toIpr() {
            return Ipr.compositeFromPi(reservoirPressurePsia, bubblePointPsia, productivityIndex);
        }
    }

    /**
     * Straight line above the bubble point and Vogel below, through a test on either side of it.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), below the reservoir pressure
     */
    record CompositeTest(
            double reservoirPressurePsia, double bubblePointPsia, double testRateStbPerDay, double testPwfPsia)
            implements InflowSpec {

        /** Checks the ranges above. */
        public CompositeTest {
            Ipr.composite(reservoirPressurePsia, bubblePointPsia, testRateStbPerDay, testPwfPsia);
        }

        @Override
        public Ipr toIpr() {
            return Ipr.composite(reservoirPressurePsia, bubblePointPsia, testRateStbPerDay, testPwfPsia);
        }
    }

    private static void checkPi(double reservoirPressurePsia, double productivityIndex) {
        Check.positive(reservoirPressurePsia, "reservoirPressurePsia", "psia");
        Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
    }
}
