package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What a blended flow correlation must do besides {@link FlowCorrelationContract}: no jump of gradient or holdup, anywhere,
 * and a holdup that stays within its bounds.
 *
 * <p>Rays are drawn through random states: in the plane of the superficial velocities, then in a fluid property or in the
 * direction of the pipe. On each ray every change of the reported regime is located by bisection, and so is the step of
 * the steepest change, which finds switches that no regime reports. What is left at a separation of 1e-13 is the jump.
 */
abstract class BlendedMethodContract {

    private static final int STATES = 100_000;
    private static final int STEPS = 8;

    /** Bisections from a step of a ray to a separation of 1e-13. */
    private static final int BISECTIONS = 44;

    /** The largest jump let through, of the gradient over its parts and of the holdup: what rounding makes of a steep slope. */
    private static final double LARGEST_JUMP = 1e-6;

    /** The correlation under test. */
    abstract FlowCorrelation correlation();

    /** Which quantity changes along a ray. */
    private enum Ray {
        VELOCITIES,
        VISCOSITY,
        WATER,
        ANGLE,
        GAS_DENSITY,
        TENSION
    }

    /** One end of a ray, as logarithms where a quantity is positive. */
    private record Point(
            double lnPressure,
            double lnDiameter,
            double roughness,
            double angle,
            double lnLiquid,
            double lnGas,
            double liquidDensity,
            double lnGasDensity,
            double lnViscosity,
            double tension,
            double water) {

        static Point draw(Random random) {
            double chance = random.nextDouble();
            double angle = chance < 0.3
                    ? 90.0
                    : chance < 0.4 ? -90.0 : chance < 0.5 ? 0.0 : -90.0 + 180.0 * random.nextDouble();
            return new Point(
                    decades(random, 20.0, 20_000.0),
                    decades(random, 0.8, 12.0),
                    random.nextDouble() < 0.2 ? 0.0 : Math.exp(decades(random, 1e-5, 1e-2)),
                    angle,
                    decades(random, 1e-3, 100.0),
                    decades(random, 1e-3, 300.0),
                    35.0 + 35.0 * random.nextDouble(),
                    decades(random, 0.05, 20.0),
                    decades(random, 0.2, 500.0),
                    5.0 + 65.0 * random.nextDouble(),
                    random.nextDouble());
        }

        private static double decades(Random random, double from, double to) {
            return Math.log(from) + (Math.log(to) - Math.log(from)) * random.nextDouble();
        }

        Point end(Ray ray, Random random) {
            double r = random.nextDouble() - 0.5;
            return switch (ray) {
                case VELOCITIES ->
                    with(
                            angle,
                            lnLiquid + 4.0 * r,
                            lnGas + 4.0 * (random.nextDouble() - 0.5),
                            lnGasDensity,
                            lnViscosity,
                            tension,
                            water);
                case VISCOSITY -> with(angle, lnLiquid, lnGas, lnGasDensity, lnViscosity + 6.0 * r, tension, water);
                case WATER -> with(angle, lnLiquid, lnGas, lnGasDensity, lnViscosity, tension, random.nextDouble());
                case ANGLE ->
                    with(
                            -90.0 + 180.0 * random.nextDouble(),
                            lnLiquid,
                            lnGas,
                            lnGasDensity,
                            lnViscosity,
                            tension,
                            water);
                case GAS_DENSITY ->
                    with(angle, lnLiquid, lnGas, decades(random, 0.05, 25.0), lnViscosity, tension, water);
                case TENSION -> with(angle, lnLiquid, lnGas, lnGasDensity, lnViscosity, 5.0 + 65.0 * (r + 0.5), water);
            };
        }

        private Point with(
                double newAngle,
                double newLnLiquid,
                double newLnGas,
                double newLnGasDensity,
                double newLnViscosity,
                double newTension,
                double newWater) {
            return new Point(
                    lnPressure,
                    lnDiameter,
                    roughness,
                    newAngle,
                    newLnLiquid,
                    newLnGas,
                    liquidDensity,
                    newLnGasDensity,
                    newLnViscosity,
                    newTension,
                    newWater);
        }

        FlowState towards(Point other, double share, FlowState state) {
            double gasDensity = Math.exp(between(lnGasDensity, other.lnGasDensity, share));
            return state.pipe(Math.exp(lnDiameter), roughness)
                    .angleFromHorizontalDeg(between(angle, other.angle, share))
                    .flow(
                            Math.exp(lnPressure),
                            Math.exp(between(lnLiquid, other.lnLiquid, share)),
                            Math.exp(between(lnGas, other.lnGas, share)))
                    .liquid(
                            liquidDensity,
                            Math.exp(between(lnViscosity, other.lnViscosity, share)),
                            between(tension, other.tension, share))
                    .gas(gasDensity, 0.012 + 0.001 * gasDensity)
                    .waterInLiquid(between(water, other.water, share));
        }

        private static double between(double from, double to, double share) {
            return from == to ? from : from + share * (to - from);
        }
    }

    /** The search along one ray. */
    private static final class Search {
        private final FlowCorrelation correlation;
        private final FlowState state = new FlowState();
        private final FlowGradient low = new FlowGradient();
        private final FlowGradient high = new FlowGradient();
        private final FlowGradient middle = new FlowGradient();
        private final Random random;
        private double worst;
        private String where = "";

        Search(FlowCorrelation correlation, long seed) {
            this.correlation = correlation;
            this.random = new Random(seed);
        }

        void along(Ray ray) {
            Point from = Point.draw(random);
            Point to = from.end(ray, random);
            double steepest = -1.0;
            int at = 0;
            correlation.gradient(from.towards(to, 0.0, state), low);
            for (int i = 1; i <= STEPS; i++) {
                correlation.gradient(from.towards(to, i / (double) STEPS, state), high);
                assertBounds(high);
                double change = jump(low, high);
                if (low.regime() != high.regime()) {
                    locate(from, to, (i - 1) / (double) STEPS, i / (double) STEPS, true);
                    correlation.gradient(from.towards(to, i / (double) STEPS, state), high);
                }
                if (change > steepest) {
                    steepest = change;
                    at = i;
                }
                copy(high, low);
            }
            locate(from, to, (at - 1) / (double) STEPS, at / (double) STEPS, false);
        }

        private void locate(Point from, Point to, double start, double end, boolean byRegime) {
            double a = start;
            double b = end;
            correlation.gradient(from.towards(to, a, state), low);
            correlation.gradient(from.towards(to, b, state), high);
            for (int i = 0; i < BISECTIONS; i++) {
                double m = 0.5 * (a + b);
                correlation.gradient(from.towards(to, m, state), middle);
                boolean left = byRegime ? middle.regime() != low.regime() : jump(low, middle) >= jump(middle, high);
                if (left) {
                    b = m;
                    copy(middle, high);
                } else {
                    a = m;
                    copy(middle, low);
                }
            }
            double jump = jump(low, high);
            if (jump > worst) {
                worst = jump;
                where = String.format(
                                Locale.ROOT,
                                "%s to %s, at %s of the ray from %s to %s: holdup %s, %s",
                                low.regime(),
                                high.regime(),
                                a,
                                from,
                                to,
                                low.liquidHoldup(),
                                high.liquidHoldup())
                        + ", parts " + low.gravityPsiPerFt() + " " + low.frictionPsiPerFt() + " "
                        + low.accelerationTerm()
                        + " and " + high.gravityPsiPerFt() + " " + high.frictionPsiPerFt() + " "
                        + high.accelerationTerm();
            }
        }

        private void assertBounds(FlowGradient result) {
            double vsl = state.liquidVelocityFtPerS();
            double least = state.sinAngle() >= 0.0 ? vsl / (vsl + state.gasVelocityFtPerS()) : 0.0;
            if (!(result.liquidHoldup() >= least * (1.0 - 1e-12) && result.liquidHoldup() <= 1.0)) {
                throw new AssertionError("holdup " + result.liquidHoldup() + " below " + least + " or above 1");
            }
            if (!(Math.abs(result.gravityPsiPerFt()) < Double.POSITIVE_INFINITY
                    && result.frictionPsiPerFt() >= 0.0
                    && result.frictionPsiPerFt() < Double.POSITIVE_INFINITY
                    && result.accelerationTerm() >= 0.0
                    && result.accelerationTerm() < Double.POSITIVE_INFINITY)) {
                throw new AssertionError("a part of the gradient is not finite, or negative");
            }
        }

        /** The larger of the jumps in gradient, over the size of its parts, and in holdup. */
        private static double jump(FlowGradient one, FlowGradient other) {
            // In a level pipe without friction the parts vanish: there 1e-6 psi/ft is the measure.
            double parts = 1e-6
                    + Math.abs(one.gravityPsiPerFt())
                    + one.frictionPsiPerFt()
                    + Math.abs(other.gravityPsiPerFt())
                    + other.frictionPsiPerFt();
            double gravity = Math.abs(one.gravityPsiPerFt() - other.gravityPsiPerFt());
            double friction = Math.abs(one.frictionPsiPerFt() - other.frictionPsiPerFt());
            double term = Math.abs(one.accelerationTerm() - other.accelerationTerm())
                    / Math.max(1.0, Math.max(one.accelerationTerm(), other.accelerationTerm()));
            double holdup = Math.abs(one.liquidHoldup() - other.liquidHoldup());
            return Math.max(Math.max(2.0 * (gravity + friction) / parts, term), holdup);
        }

        private static void copy(FlowGradient from, FlowGradient to) {
            to.set(
                    from.gravityPsiPerFt(),
                    from.frictionPsiPerFt(),
                    from.accelerationTerm(),
                    from.liquidHoldup(),
                    from.regime());
        }
    }

    /** The largest jump met on rays in the plane of the velocities; what the contract finds in a method that is not blended. */
    static double largestJump(FlowCorrelation correlation, int rays) {
        Search search = new Search(correlation, 20_260_107L);
        for (int i = 0; i < rays; i++) {
            search.along(Ray.VELOCITIES);
        }
        return search.worst;
    }

    private void assertNoJump(Ray ray, int rays, long seed) {
        Search search = new Search(correlation(), seed);
        for (int i = 0; i < rays; i++) {
            search.along(ray);
        }
        assertThat(search.worst).as("%s, %s", ray, search.where).isLessThan(LARGEST_JUMP);
    }

    @Test
    void thereIsNoJumpAnywhereInThePlaneOfTheVelocities() {
        assertNoJump(Ray.VELOCITIES, STATES, 20_260_101L);
    }

    @Test
    void thereIsNoJumpWithTheViscosity() {
        assertNoJump(Ray.VISCOSITY, STATES / 5, 20_260_102L);
    }

    @Test
    void thereIsNoJumpWithTheWaterInTheLiquid() {
        assertNoJump(Ray.WATER, STATES / 5, 20_260_103L);
    }

    @Test
    void thereIsNoJumpWithTheAngle() {
        assertNoJump(Ray.ANGLE, STATES / 5, 20_260_104L);
    }

    @Test
    void thereIsNoJumpWithTheGasDensity() {
        assertNoJump(Ray.GAS_DENSITY, STATES / 5, 20_260_105L);
    }

    @Test
    void thereIsNoJumpWithTheTension() {
        assertNoJump(Ray.TENSION, STATES / 5, 20_260_106L);
    }
}
