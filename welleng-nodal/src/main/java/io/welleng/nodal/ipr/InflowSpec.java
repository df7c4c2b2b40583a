package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;

/**
 * Inflow as an engineer knows it. It becomes an {@link Ipr} by {@link #toIpr()}.
 *
 * <p>Any kind of curve ({@link InflowCurve}) goes with any source: {@link FromPi}, {@link FromReservoir},
 * {@link FromTests}. {@link Multilayer} adds up layers, {@link Future} looks ahead, {@link Given} is a curve as it stands.
 * The most common have a short form: {@link DarcyPi} to {@link CompositeTest}.
 */
public sealed interface InflowSpec {

    /**
     * The inflow relationship.
     *
     * @return the curve
     */
    Ipr toIpr();

    /**
     * Cautions about how the curve came about, and where it is used.
     *
     * @param pwfPsia flowing bottom-hole pressure of the operating point, or the shut-in pressure where there is none (psia)
     * @return tests that contradict each other, a poor fit, a pressure outside the tests, flow too early for its equation;
     *     empty where there is nothing to say
     */
    default List<Advisory> advisories(double pwfPsia) {
        return List.of();
    }

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

    /**
     * Any curve from a productivity index.
     *
     * @param curve kind of curve
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param productivityIndex slope at shut-in (STB/d/psi), &gt; 0
     */
    record FromPi(InflowCurve curve, double reservoirPressurePsia, double productivityIndex) implements InflowSpec {

        /** Checks the ranges above, and that the curve can have a productivity index. */
        public FromPi {
            Check.present(curve, "curve").fromPi(reservoirPressurePsia, productivityIndex);
        }

        @Override
        public Ipr toIpr() {
            return curve.fromPi(reservoirPressurePsia, productivityIndex);
        }
    }

    /**
     * Any curve from rock and fluid.
     *
     * @param curve kind of curve
     * @param reservoirPressurePsia reservoir pressure, of the kind that the reservoir's flow counts from (psia), &gt; 0
     * @param reservoir rock and fluid
     */
    record FromReservoir(InflowCurve curve, double reservoirPressurePsia, RadialReservoir reservoir)
            implements InflowSpec {

        /** Checks the ranges above. */
        public FromReservoir {
            Check.present(curve, "curve").fromReservoir(reservoirPressurePsia, reservoir);
        }

        @Override
        public Ipr toIpr() {
            return curve.fromReservoir(reservoirPressurePsia, reservoir);
        }

        @Override
        public List<Advisory> advisories(double pwfPsia) {
            return reservoir.advisories();
        }
    }

    /**
     * Any curve fitted to tests. Tests that no such curve fits are refused, with the reason; {@link InflowFit} gives the
     * reason as a value.
     *
     * @param curve kind of curve; parameters that it leaves open are fitted
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0; null where it is fitted too
     * @param tests the tests, at least as many as unknowns
     * @param target what is made least
     */
    record FromTests(
            InflowCurve curve, @OptionalValue Double reservoirPressurePsia, List<WellTest> tests, FitTarget target)
            implements InflowSpec {

        /** Checks that the tests can be fitted. */
        public FromTests {
            Check.notEmpty(tests, "tests");
            tests = List.copyOf(tests);
            if (fit(curve, reservoirPressurePsia, tests, target) instanceof InflowFit.NotFitted not) {
                throw new InvalidInputException(
                        "tests", "tests that the curve can be fitted to", "", tests.size() + " (" + not.reason() + ")");
            }
        }

        private static InflowFit fit(InflowCurve curve, Double pr, List<WellTest> tests, FitTarget target) {
            return pr == null
                    ? InflowFit.withReservoirPressure(curve, tests, target)
                    : InflowFit.of(curve, pr, tests, target);
        }

        /**
         * The fit with its residuals.
         *
         * @return the fit
         */
        public InflowFit.Fitted fit() {
            return (InflowFit.Fitted) fit(curve, reservoirPressurePsia, tests, target);
        }

        @Override
        public Ipr toIpr() {
            return fit().model();
        }

        @Override
        public List<Advisory> advisories(double pwfPsia) {
            return fit().advisories(pwfPsia);
        }
    }

    /**
     * Layers that produce together.
     *
     * @param layers the layers, at least one; with crossflow each with an injectivity index
     * @param crossflow what layers do whose pressure is below that of the wellbore
     */
    record Multilayer(List<LayerSpec> layers, Crossflow crossflow) implements InflowSpec {

        /** Checks that the layers can produce. */
        public Multilayer {
            Check.notEmpty(layers, "layers");
            layers = List.copyOf(layers);
            ipr(layers, crossflow);
        }

        private static Ipr ipr(List<LayerSpec> layers, Crossflow crossflow) {
            return Ipr.multilayer(layers.stream().map(LayerSpec::toLayer).toList(), crossflow);
        }

        @Override
        public Ipr toIpr() {
            return ipr(layers, crossflow);
        }

        @Override
        public List<Advisory> advisories(double pwfPsia) {
            List<Advisory> all = new ArrayList<>();
            layers.forEach(layer -> all.addAll(layer.inflow().advisories(pwfPsia + layer.pressureAboveDatumPsi())));
            return List.copyOf(all);
        }
    }

    /**
     * An inflow at a lower reservoir pressure.
     *
     * @param present the inflow now
     * @param method how it changes
     * @param futurePressurePsia average reservoir pressure then (psia), &gt; 0, at most that of now
     */
    record Future(InflowSpec present, FutureInflow method, double futurePressurePsia) implements InflowSpec {

        /** Checks that the method suits the curve. */
        public Future {
            Check.present(present, "present");
            Check.present(method, "method").of(present.toIpr(), futurePressurePsia);
        }

        @Override
        public Ipr toIpr() {
            return method.of(present.toIpr(), futurePressurePsia);
        }

        @Override
        public List<Advisory> advisories(double pwfPsia) {
            return present.advisories(pwfPsia);
        }
    }

    /**
     * A curve as it stands, with its own parameters.
     *
     * @param ipr the curve
     */
    record Given(Ipr ipr) implements InflowSpec {

        /** Checks that it is there. */
        public Given {
            Check.present(ipr, "ipr");
        }

        @Override
        public Ipr toIpr() {
            return ipr;
        }
    }

    private static void checkPi(double reservoirPressurePsia, double productivityIndex) {
        Check.positive(reservoirPressurePsia, "reservoirPressurePsia", "psia");
        Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
    }
}
