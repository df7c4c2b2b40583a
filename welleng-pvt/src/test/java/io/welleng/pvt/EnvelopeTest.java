package io.welleng.pvt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.Advisory;
import java.lang.reflect.RecordComponent;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Any fluid, any state, any correlations together: physical properties, and nothing jumps at the bubble point. */
class EnvelopeTest {

    private static final RecordComponent[] CHOICES = PvtCorrelations.class.getRecordComponents();

    private static PvtCorrelations draw(SplittableRandom random) throws ReflectiveOperationException {
        Object[] arguments = new Object[CHOICES.length];
        Class<?>[] types = new Class<?>[CHOICES.length];
        for (int i = 0; i < CHOICES.length; i++) {
            types[i] = CHOICES[i].getType();
            Object[] constants = types[i].getEnumConstants();
            arguments[i] = constants[random.nextInt(constants.length)];
        }
        return PvtCorrelations.class.getDeclaredConstructor(types).newInstance(arguments);
    }

    private static double between(SplittableRandom random, double lower, double upper) {
        return lower + (upper - lower) * random.nextDouble();
    }

    private static double decades(SplittableRandom random, double lower, double upper) {
        return lower * Math.pow(upper / lower, random.nextDouble());
    }

    private static BlackOil oil(SplittableRandom random) throws ReflectiveOperationException {
        double gor = random.nextInt(5) == 0 ? 0.0 : decades(random, 0.1, 3000.0);
        return new BlackOil(
                between(random, 6.0, 60.0), between(random, 0.56, 1.68), gor, between(random, 0.0, 0.26), draw(random));
    }

    // Property: 14.7-20,000 psia, 32-500 °F, 6-60 °API, dead oils among them.
    @Test
    void everyCombinationIsPhysical() throws ReflectiveOperationException {
        SplittableRandom random = new SplittableRandom(20);
        for (int i = 0; i < 60_000; i++) {
            BlackOil oil = oil(random);
            double p = decades(random, 14.7, 20_000.0);
            double tF = between(random, 32.0, 500.0);
            PvtState state = oil.at(p, tF);
            double[] positive = {
                state.oilFvfRbPerStb(),
                state.oilDensityLbPerFt3(),
                state.oilViscosityCp(),
                state.oilGasTensionDynPerCm(),
                state.zFactor(),
                state.gasFvfFt3PerScf(),
                state.gasDensityLbPerFt3(),
                state.gasViscosityCp(),
                state.waterFvfRbPerStb(),
                state.waterDensityLbPerFt3(),
                state.waterViscosityCp(),
                state.waterGasTensionDynPerCm(),
            };
            for (double value : positive) {
                assertThat(value)
                        .as("%s %s at %s psia, %s °F: %s", oil, oil.correlations(), p, tF, state)
                        .isPositive()
                        .isFinite();
            }
            assertThat(state.solutionGorScfPerStb())
                    .as("%s %s at %s psia, %s °F", oil, oil.correlations(), p, tF)
                    .isBetween(0.0, oil.solutionGorScfPerStb());
            assertThat(state.bubblePointPsia())
                    .as("%s %s at %s psia, %s °F", oil, oil.correlations(), p, tF)
                    .isNotNegative();
        }
    }

    @Test
    void everyCombinationIsContinuousAtTheBubblePoint() throws ReflectiveOperationException {
        SplittableRandom random = new SplittableRandom(21);
        int live = 0;
        for (int i = 0; i < 60_000; i++) {
            BlackOil oil = oil(random);
            double tF = between(random, 32.0, 500.0);
            double pb = oil.bubblePointPsia(tF);
            if (!(pb > 14.7 && pb < 20_000.0)) {
                continue;
            }
            live++;
            PvtState below = oil.at(pb * (1.0 - 1e-11), tF);
            PvtState above = oil.at(pb * (1.0 + 1e-11), tF);
            String what = oil + " " + oil.correlations() + " at " + pb + " psia, " + tF + " °F";
            same(below.solutionGorScfPerStb(), above.solutionGorScfPerStb(), what);
            same(below.oilFvfRbPerStb(), above.oilFvfRbPerStb(), what);
            same(below.oilViscosityCp(), above.oilViscosityCp(), what);
            same(below.oilDensityLbPerFt3(), above.oilDensityLbPerFt3(), what);
        }
        assertThat(live).isGreaterThan(20_000);
    }

    private static void same(double below, double above, String what) {
        assertThat(below).as(what).isCloseTo(above, within(1e-5 * Math.abs(above)));
    }

    // Where the standard correlation stands in, an advisory says so.
    @Test
    void whatIsReplacedIsSaid() throws ReflectiveOperationException {
        SplittableRandom random = new SplittableRandom(22);
        int replaced = 0;
        for (int i = 0; i < 5_000; i++) {
            BlackOil oil = oil(random);
            double p = decades(random, 14.7, 20_000.0);
            double tF = between(random, 32.0, 500.0);
            FluidPoint point = new FluidPoint(ProducedFluid.of(oil, 0.0));
            point.moveTo(p, tF);
            assertThat(oil.advisories(p, tF).stream().map(Advisory::code).filter("correlation_replaced"::equals))
                    .hasSize(Integer.bitCount(point.replaced()));
            replaced += Integer.signum(point.replaced());
        }
        assertThat(replaced).isBetween(50, 4_000);
    }
}
