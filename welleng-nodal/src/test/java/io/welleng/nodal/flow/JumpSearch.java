package io.welleng.nodal.flow;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Looks for jumps of a correlation along random rays in the plane of the superficial velocities. On each ray three places
 * are closed in upon by bisection, until their sides are 1e-11 apart in the logarithm of the velocities: the first change
 * of regime, the steepest change of the gradient's parts, and the steepest change of the holdup.
 */
final class JumpSearch {

    private static final int POINTS = 16;
    private static final int BISECTIONS = 38;

    private final FlowCorrelation method;
    private final RandomGenerator random;
    private final FlowState state = new FlowState();
    private final FlowGradient result = new FlowGradient();
    private final FlowRegime held;

    private double lnLiquid;
    private double lnGas;
    private double liquidSlope;
    private double gasSlope;
    private double pressurePsia;

    private int boundaries;
    private double worstGradient;
    private double worstHoldup;
    private String worstAt = "";

    JumpSearch(FlowCorrelation method, FlowRegime held, long seed) {
        this.method = method;
        this.held = held;
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Searches one ray after the other. */
    JumpSearch rays(int count) {
        for (int i = 0; i < count; i++) {
            drawRay();
            ray();
        }
        return this;
    }

    /** Changes of regime that were closed in upon. */
    int boundaries() {
        return boundaries;
    }

    /** Greatest jump of the gradient, relative to the sum of its parts' magnitudes. */
    double worstGradient() {
        return worstGradient;
    }

    double worstHoldup() {
        return worstHoldup;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %d boundaries, gradient %.3g, holdup %.3g, worst at %s",
                method,
                boundaries,
                worstGradient,
                worstHoldup,
                worstAt);
    }

    private double decades(double least, double most) {
        return least * Math.exp(random.nextDouble() * Math.log(most / least));
    }

    private void drawRay() {
        double[] angles = {-90.0, 0.0, 90.0, 90.0, 180.0 * random.nextDouble() - 90.0, 90.0 * random.nextDouble()};
        double rhoL = 35.0 + 35.0 * random.nextDouble();
        double rhoG = decades(0.05, 20.0);
        pressurePsia = decades(20.0, 20_000.0);
        state.pipe(decades(0.8, 12.0), random.nextBoolean() ? 0.0006 : 0.0)
                .angleFromHorizontalDeg(angles[random.nextInt(angles.length)])
                .liquid(rhoL, decades(0.2, 500.0), 5.0 + 0.9 * (rhoL - 35.0))
                .gas(rhoG, 0.012 + 0.001 * rhoG)
                .waterInLiquid(random.nextDouble())
                .hold(held);
        lnLiquid = Math.log(decades(1e-3, 100.0));
        lnGas = Math.log(decades(1e-3, 100.0));
        liquidSlope = Math.log(decades(1e-3, 100.0)) - lnLiquid;
        gasSlope = Math.log(decades(1e-3, 100.0)) - lnGas;
    }

    private void evaluate(double at, double[] values) {
        state.flow(pressurePsia, Math.exp(lnLiquid + at * liquidSlope), Math.exp(lnGas + at * gasSlope));
        method.gradient(state, result);
        values[0] = result.gravityPsiPerFt();
        values[1] = result.frictionPsiPerFt();
        values[2] = result.accelerationTerm();
        values[3] = result.liquidHoldup();
        values[4] = result.regime().ordinal();
    }

    /** Relative jump of the gradient between two points: of its parts, and of what acceleration makes of their sum. */
    private static double gradientJump(double[] a, double[] b) {
        double parts = Math.abs(b[0]) + b[1];
        double jump = (Math.abs(b[0] - a[0]) + Math.abs(b[1] - a[1])) / parts;
        if (Math.max(a[2], b[2]) < 0.9) {
            double total = Math.abs((b[0] + b[1]) / (1.0 - b[2]) - (a[0] + a[1]) / (1.0 - a[2]));
            jump = Math.max(jump, total / parts);
        }
        return jump;
    }

    private static double jump(int kind, double[] a, double[] b) {
        return switch (kind) {
            case 0 -> gradientJump(a, b);
            case 1 -> Math.abs(b[3] - a[3]);
            default -> Math.abs(b[4] - a[4]);
        };
    }

    private void ray() {
        double[][] values = new double[POINTS + 1][5];
        for (int i = 0; i <= POINTS; i++) {
            evaluate((double) i / POINTS, values[i]);
        }
        for (int kind = 0; kind < 3; kind++) {
            int steepest = 0;
            for (int i = 1; i < POINTS; i++) {
                if (jump(kind, values[i], values[i + 1]) > jump(kind, values[steepest], values[steepest + 1])) {
                    steepest = i;
                }
            }
            if (jump(kind, values[steepest], values[steepest + 1]) > 0.0) {
                closeIn(kind, steepest, values[steepest].clone(), values[steepest + 1].clone());
            }
        }
    }

    private void closeIn(int kind, int interval, double[] a, double[] b) {
        double lower = (double) interval / POINTS;
        double upper = (double) (interval + 1) / POINTS;
        double[] middle = new double[5];
        for (int i = 0; i < BISECTIONS; i++) {
            double at = 0.5 * (lower + upper);
            evaluate(at, middle);
            if (jump(kind, a, middle) >= jump(kind, middle, b)) {
                upper = at;
                System.arraycopy(middle, 0, b, 0, 5);
            } else {
                lower = at;
                System.arraycopy(middle, 0, a, 0, 5);
            }
        }
        boundaries += kind == 2 ? 1 : 0;
        worstHoldup = Math.max(worstHoldup, jump(1, a, b));
        if (jump(0, a, b) > worstGradient) {
            worstGradient = jump(0, a, b);
            worstAt = String.format(
                    Locale.ROOT,
                    "vsl %.6g vsg %.6g d %.4g ft, muL %.4g, rhoL %.4g, rhoG %.4g, sin %.4g",
                    state.liquidVelocityFtPerS(),
                    state.gasVelocityFtPerS(),
                    state.diameterFt(),
                    state.liquidViscosityCp(),
                    state.liquidDensityLbPerFt3(),
                    state.gasDensityLbPerFt3(),
                    state.sinAngle());
        }
    }
}
