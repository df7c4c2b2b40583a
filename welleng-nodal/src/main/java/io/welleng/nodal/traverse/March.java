package io.welleng.nodal.traverse;

import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.FlowGradient;
import io.welleng.nodal.flow.FlowRegime;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.stream.StreamPoint;
import io.welleng.nodal.traverse.TraverseOutcome.Reason;
import io.welleng.nodal.well.Conduit;
import java.util.List;

/**
 * One march along a pipe from one end to the other, \( dp/dL = f(L, p) \), by the third-order Runge–Kutta formula of
 * Bogacki and Shampine with its embedded second-order formula for the error of a step. Allocates nothing per step.
 *
 * <p>Flow maps make the gradient jump where the regime changes. Each step is computed in the regime of its start, so
 * that it is smooth; where the map changes within the step, the place is found by bisection along the cubic through both
 * ends of the step, as closely as the size of the jump demands, the step is cut there, and the next one begins in the new
 * regime. Correlations whose gradient does not jump are marched straight through.
 *
 * @see "Bogacki, P. and Shampine, L.F. (1989). Appl. Math. Lett. 2(4), 321–325"
 */
final class March {

    static final double MAX_PRESSURE_PSIA = 30_000.0;

    /** A pressure well below that of water's vapour at its freezing point, 0.089 psia, is none. */
    private static final double LEAST_PRESSURE_PSIA = 0.03;

    /** A step this short is taken whatever its error, which a jump of the gradient can then no longer make large. */
    private static final double MIN_STEP_FT = 0.001;

    /** Gain of pressure in such a step: where the gradient is steep, near sonic flow, it is shorter. */
    private static final double MIN_STEP_PSI = 0.001;

    private static final double FIRST_STEP_SHARE = 0.02;

    /** Next step, over the one whose error would be just what is allowed. */
    private static final double SAFETY = 0.9;

    /** By how much the error is taken to be greater where the regime changes within a step: its estimates can miss a bend. */
    private static final double CHANGE_PENALTY = 2.0;

    /** Share of the step that a bend before its first point weighs. */
    private static final double GAP_SHARE = 0.25;

    /** How closely a change of regime is located before the size of its jump is looked at, over the step. */
    private static final double COARSE_SHARE = 0.125;

    /** Gradient of a heavy brine, by which a missed depth is weighed (psi/ft). */
    private static final double HEAVIEST_PSI_PER_FT = 0.5;

    private final Line line;
    private final TemperatureAlong temperature;
    private final StreamPoint stream;
    private final FlowCorrelation correlation;
    private final StepControl control;
    private final Direction direction;
    private final Allowance allowance;
    private final boolean jumps;
    private final double sign;
    private final FlowState state = new FlowState();
    private final FlowGradient gradient = new FlowGradient();

    private int piece;
    private double areaFt2;
    private int evaluations;
    private Reason reason;

    private double md;
    private double pressure;
    private double slope;
    private FlowRegime regime;
    private double stride;

    private double stepFt;
    private double endPressure;
    private double endSlope;
    private double error;
    private double firstChange;
    private boolean changes;

    private double before;
    private double after;
    private double heldSlope;

    March(
            Line line,
            TemperatureAlong temperature,
            StreamPoint stream,
            FlowCorrelation correlation,
            StepControl control,
            Direction direction) {
        this.line = line;
        this.temperature = temperature;
        this.stream = stream;
        this.correlation = correlation;
        this.control = control;
        this.direction = direction;
        allowance = new Allowance(control.tolerancePsi());
        jumps = correlation.jumpsBetweenRegimes();
        sign = direction.fromUpperEnd() ? 1.0 : -1.0;
    }

    /**
     * Marches to the other end; true if it got there. {@code profile} may be null; else it grows by a point per step, in
     * the order of the march, and by one more where the conduit changes: the velocities differ on both sides.
     */
    boolean run(double startPressurePsia, List<TraversePoint> profile) {
        evaluations = 0;
        reason = null;
        allowance.reset();
        int pieces = line.pieces();
        stride = FIRST_STEP_SHARE * line.lengthFt();
        pressure = startPressurePsia;
        Conduit left = null;
        for (int i = 0; i < pieces; i++) {
            double end = enter(direction.fromUpperEnd() ? i : pieces - 1 - i);
            if (reason != null) {
                return false;
            }
            if (i == 0 || !line.conduit(piece).equals(left)) {
                addTo(profile);
            }
            left = line.conduit(piece);
            while (md != end) {
                if (!advance(end)) {
                    return false;
                }
                addTo(profile);
            }
        }
        return true;
    }

    /** Stands at the beginning of a piece; returns where it ends, in the sense of the march. */
    private double enter(int next) {
        piece = next;
        Conduit conduit = line.conduit(piece);
        areaFt2 = conduit.areaFt2();
        state.pipe(conduit.hydraulicDiameterIn(), conduit.roughnessIn());
        boolean down = direction.fromUpperEnd();
        arrive(down ? line.startFt(piece) : line.endFt(piece), pressure);
        return down ? line.endFt(piece) : line.startFt(piece);
    }

    /** Takes the next step, trying shorter ones as needed; false if the march cannot go on. */
    private boolean advance(double end) {
        while (evaluations < control.maxEvaluations()) {
            double rest = Math.abs(end - md);
            stepFt = Math.min(Math.min(stride, control.maxStepFt()), rest);
            double nextMd = rest - stepFt < 1e-9 * line.lengthFt() ? end : md + sign * stepFt;
            tryStep(nextMd);
            double least = leastStepFt();
            if (reason != null && stepFt <= least) {
                return false;
            }
            if (reason != null) {
                reason = null;
                stride = Math.max(least, 0.25 * stepFt);
                continue;
            }
            double allowed = allowance.ofStepPsi(slope);
            boolean accurate = error <= allowed || stepFt <= least;
            double grown = Math.max(least, stepFt * factor(allowed));
            // A step cut at a corner or by the longest allowed says nothing against the stride.
            stride = accurate && stepFt < stride ? Math.max(stride, grown) : grown;
            if (accurate) {
                double change = stepFt > least && firstChange > 0.0 ? changeOfRegime() : Double.POSITIVE_INFINITY;
                FlowRegime present = regime;
                if (change < stepFt) {
                    arrive(md + sign * change, extension(change / stepFt));
                } else if (jumps && (change == stepFt || gradient.regime() != regime)) {
                    arrive(nextMd, endPressure);
                } else {
                    md = nextMd;
                    pressure = endPressure;
                    slope = endSlope;
                    regime = gradient.regime();
                }
                allowance.stepped(regime != present, stepFt / line.lengthFt());
                return reason == null;
            }
        }
        reason = Reason.EVALUATION_LIMIT;
        return false;
    }

    /** Stands at a point and lets the map say in which regime. */
    private void arrive(double atMd, double atPressure) {
        md = atMd;
        pressure = atPressure;
        state.hold(null);
        slope = slope(md, pressure);
        regime = gradient.regime();
        state.hold(jumps ? regime : null);
    }

    private double leastStepFt() {
        return Math.min(MIN_STEP_FT, MIN_STEP_PSI / Math.abs(slope));
    }

    private double factor(double allowed) {
        double ratio = allowed / Math.max(error, 1e-12 * allowed);
        return Math.min(5.0, Math.max(0.15, SAFETY * Math.pow(ratio, 1.0 / 3.0)));
    }

    /**
     * One step of {@code stepFt} from the current point; leaves end pressure, end slope, error estimate, and where the
     * map first gave another regime. Where the gradient has a kink the formula's own estimate can vanish by accident; the
     * third difference of its slopes, small where the gradient is smooth, then does not.
     */
    private void tryStep(double nextMd) {
        double h = stepFt;
        double p = pressure;
        firstChange = 0.0;
        changes = false;
        double k1 = slope;
        double k2 = slope(md + sign * 0.5 * h, p + 0.5 * h * k1);
        double c2 = rise();
        double k3 = slope(md + sign * 0.75 * h, p + 0.75 * h * k2);
        double c3 = rise();
        double hidden = changes ? GAP_SHARE * Math.abs(slopeInGap(k1, k2, k3)) : 0.0;
        endPressure = p + h * (2.0 * k1 + 3.0 * k2 + 4.0 * k3) / 9.0;
        endSlope = slope(nextMd, endPressure);
        double embedded = Math.abs(-5.0 * k1 + 6.0 * k2 + 8.0 * k3 - 9.0 * endSlope) / 72.0;
        double thirdDifference = Math.abs(-k1 + 6.0 * k2 - 8.0 * k3 + 3.0 * endSlope) / 33.0;
        error = h * Math.max(hidden, (changes ? CHANGE_PENALTY : 1.0) * Math.max(embedded, thirdDifference));
        if (!line.straight(piece)) {
            // The same formula over the path alone, whose depth is known: a bend between the points shows.
            double depth = h * (2.0 * line.rise(piece, md) + 3.0 * c2 + 4.0 * c3) / 9.0;
            double missedDepth = sign * (line.depthFt(piece, nextMd) - line.depthFt(piece, md)) - depth;
            error = Math.max(error, HEAVIEST_PSI_PER_FT * Math.abs(missedDepth));
        }
    }

    /**
     * How far the gradient a quarter of the step on is from the parabola through the first three of the step. Where the
     * regime changes it can bend there and come back before the first of them: no estimate made of those would show it.
     */
    private double slopeInGap(double k1, double k2, double k3) {
        double expected = k2 + (k1 - k3) / 3.0;
        return slope(md + sign * 0.25 * stepFt, pressure + 0.125 * stepFt * (k1 + expected)) - expected;
    }

    /** Sine of the line's angle at the last place asked for. */
    private double rise() {
        return direction.flowsToUpperEnd() ? state.sinAngle() : -state.sinAngle();
    }

    /** Pressure at a fraction of the last step: Hermite's cubic through both ends. */
    private double extension(double share) {
        double rise = endPressure - pressure;
        double start = stepFt * slope - rise;
        double end = rise - stepFt * endSlope;
        double rest = 1.0 - share;
        return pressure + share * (rise + rest * (rest * start + share * end));
    }

    /**
     * Length from the current point to just behind the first change of regime in the last step; infinite where that cubic
     * meets none.
     */
    private double changeOfRegime() {
        before = 0.0;
        after = firstChange;
        heldSlope = slopeAlong(after);
        if (gradient.regime() == regime) {
            if (after == stepFt) {
                return Double.POSITIVE_INFINITY;
            }
            before = after;
            after = stepFt;
            heldSlope = slopeAlong(after);
            if (gradient.regime() == regime) {
                return Double.POSITIVE_INFINITY;
            }
        }
        bisect(COARSE_SHARE * stepFt);
        bisect(widthForJump());
        return after;
    }

    /** Brings the ends of the length within which the regime changes together. */
    private void bisect(double width) {
        while (after - before > width) {
            double middle = 0.5 * (before + after);
            double there = slopeAlong(middle);
            if (gradient.regime() == regime) {
                before = middle;
            } else {
                after = middle;
                heldSlope = there;
            }
        }
    }

    /** How closely the place of a jump must be known, by its size there: the new regime's gradient less the held one's. */
    private double widthForJump() {
        state.hold(null);
        double jump = Math.abs(slopeAlong(after) - heldSlope);
        state.hold(regime);
        double width = allowance.ofJumpPsi() / jump;
        return width > MIN_STEP_FT ? width : MIN_STEP_FT;
    }

    /** Gradient at a length from the current point on the cubic through the last step. */
    private double slopeAlong(double length) {
        double there = slope(md + sign * length, extension(length / stepFt));
        reason = null;
        return there;
    }

    /** Gradient at a point (psi/ft); sets {@code reason} where there is none. */
    private double slope(double atMd, double atPressure) {
        if (reason != null) {
            return Double.NaN;
        }
        if (!(atPressure >= LEAST_PRESSURE_PSIA)) {
            reason = Reason.NO_PRESSURE;
            return Double.NaN;
        }
        if (atPressure > MAX_PRESSURE_PSIA) {
            reason = Reason.PRESSURE_TOO_HIGH;
            return Double.NaN;
        }
        evaluations++;
        setState(atMd, atPressure);
        correlation.gradient(state, gradient);
        if (gradient.sonic()) {
            reason = Reason.SONIC;
            return Double.NaN;
        }
        if (gradient.regime() != regime) {
            if (!jumps || gradient.regime() == FlowRegime.LIQUID) {
                changes = true;
            } else if (firstChange == 0.0) {
                firstChange = Math.abs(atMd - md);
            }
        }
        double total = gradient.totalPsiPerFt();
        if (!Double.isFinite(total)) {
            reason = Reason.NOT_FINITE;
        }
        return direction.againstTheFlow() ? total : -total;
    }

    private void setState(double atMd, double atPressure) {
        double rise = line.rise(piece, atMd);
        state.upWell(direction.flowsToUpperEnd() ? rise : -rise);
        stream.moveTo(atPressure, temperature.temperatureF(atMd, line.depthFt(piece, atMd)), areaFt2, state);
    }

    /** The last evaluation was at the point reached, so its parts are at hand. */
    private void addTo(List<TraversePoint> profile) {
        if (profile != null) {
            double depth = line.depthFt(piece, md);
            profile.add(new TraversePoint(
                    md,
                    depth,
                    pressure,
                    temperature.temperatureF(md, depth),
                    gradient.gravityPsiPerFt(),
                    gradient.frictionPsiPerFt(),
                    gradient.accelerationPsiPerFt(),
                    gradient.liquidHoldup(),
                    gradient.regime(),
                    state.liquidVelocityFtPerS(),
                    state.gasVelocityFtPerS(),
                    state.liquidDensityLbPerFt3(),
                    state.gasDensityLbPerFt3(),
                    state.tensionDynPerCm()));
        }
    }

    double pressurePsia() {
        return pressure;
    }

    double mdFt() {
        return md;
    }

    int evaluations() {
        return evaluations;
    }

    Reason reason() {
        return reason;
    }
}
