package io.welleng.nodal.traverse;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.FlowGradient;
import io.welleng.nodal.flow.FlowRegime;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.traverse.TraverseOutcome.Reason;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;
import java.util.List;

/**
 * One march from the wellhead down, \( dp/dL = f(L, p) \), by the third-order Runge–Kutta formula of Bogacki and Shampine
 * with its embedded second-order formula for the error of a step. Allocates nothing per step.
 *
 * <p>Flow maps make the gradient jump where the regime changes. Each step is computed in the regime of its start, so
 * that it is smooth; where the map changes within the step, the place is found by bisection along the cubic through both
 * ends of the step, the step is cut there, and the next one begins in the new regime.
 *
 * @see "Bogacki, P. and Shampine, L.F. (1989). Appl. Math. Lett. 2(4), 321–325"
 */
final class March {

    static final double MAX_PRESSURE_PSIA = 30_000.0;

    /** A step this short is taken whatever its error, which a jump of the gradient can then no longer make large. */
    private static final double MIN_STEP_FT = 0.001;

    private static final double FIRST_STEP_SHARE = 0.02;

    /** How closely a jump of the gradient is located (ft). */
    private static final double JUMP_WIDTH_FT = 0.4;

    /** Gradient of a heavy brine, by which a missed depth is weighed (psi/ft). */
    private static final double HEAVIEST_PSI_PER_FT = 0.5;

    private static final double SECONDS_PER_DAY = 86_400.0;

    private final DeviationSurvey path;
    private final double[] corners;
    private final Wellbore wellbore;
    private final FlowCorrelation correlation;
    private final StepControl control;
    private final FluidPoint fluid;
    private final FlowState state = new FlowState();
    private final FlowGradient gradient = new FlowGradient();
    private final double perTotalMd;
    private final double perTotalTvd;
    private final double areaFt2;

    private double velocityPerVolume;
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

    /**
     * {@code corners} are measured depths that a step must not straddle, increasing, the last the end (ft);
     * {@code deepestTvdFt} is the true vertical depth of the deepest station (ft).
     */
    March(
            DeviationSurvey path,
            double[] corners,
            double deepestTvdFt,
            Wellbore wellbore,
            ProducedFluid produced,
            FlowCorrelation correlation,
            StepControl control) {
        this.path = path;
        this.corners = corners;
        this.wellbore = wellbore;
        this.correlation = correlation;
        this.control = control;
        fluid = new FluidPoint(produced);
        state.pipe(wellbore.tubingIdIn(), wellbore.roughnessIn());
        perTotalMd = 1.0 / path.totalMdFt();
        perTotalTvd = 1.0 / deepestTvdFt;
        double diameterFt = wellbore.tubingIdIn() / 12.0;
        areaFt2 = 0.25 * Math.PI * diameterFt * diameterFt;
    }

    /**
     * Marches to the end of the well; true if it got there. {@code profile} may be null; else it grows by a point per
     * step.
     */
    boolean run(double wellheadPressurePsia, double rateStbPerDay, List<TraversePoint> profile) {
        velocityPerVolume = rateStbPerDay / (SECONDS_PER_DAY * areaFt2);
        evaluations = 0;
        reason = null;
        arrive(0.0, wellheadPressurePsia);
        if (reason != null) {
            return false;
        }
        addTo(profile);
        stride = FIRST_STEP_SHARE * path.totalMdFt();
        for (double end : corners) {
            while (md < end) {
                if (!advance(end)) {
                    return false;
                }
                addTo(profile);
            }
        }
        return true;
    }

    /** Takes the next step, trying shorter ones as needed; false if the march cannot go on. */
    private boolean advance(double end) {
        while (evaluations < control.maxEvaluations()) {
            stepFt = Math.min(Math.min(stride, control.maxStepFt()), end - md);
            double nextMd = end - (md + stepFt) < 1e-9 * end ? end : md + stepFt;
            tryStep(nextMd);
            if (reason != null && stepFt <= MIN_STEP_FT) {
                return false;
            }
            if (reason != null) {
                reason = null;
                stride = Math.max(MIN_STEP_FT, 0.25 * stepFt);
                continue;
            }
            boolean accurate = error <= control.tolerancePsi() || stepFt <= MIN_STEP_FT;
            double grown = Math.max(MIN_STEP_FT, stepFt * factor());
            // A step cut at a corner or by the longest allowed says nothing against the stride.
            stride = accurate && stepFt < stride ? Math.max(stride, grown) : grown;
            if (accurate) {
                double change = stepFt > MIN_STEP_FT && firstChange > 0.0 ? changeOfRegime() : stepFt;
                if (change < stepFt) {
                    arrive(md + change, extension(change / stepFt));
                } else if (gradient.regime() != regime) {
                    arrive(nextMd, endPressure);
                } else {
                    md = nextMd;
                    pressure = endPressure;
                    slope = endSlope;
                }
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
        state.hold(regime);
    }

    private double factor() {
        double ratio = control.tolerancePsi() / Math.max(error, 1e-12 * control.tolerancePsi());
        return Math.min(5.0, Math.max(0.15, 0.8 * Math.pow(ratio, 1.0 / 3.0)));
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
        double k1 = slope;
        double c1 = path.cosInclination(md);
        double k2 = slope(md + 0.5 * h, p + 0.5 * h * k1);
        double c2 = state.sinAngle();
        double k3 = slope(md + 0.75 * h, p + 0.75 * h * k2);
        double c3 = state.sinAngle();
        endPressure = p + h * (2.0 * k1 + 3.0 * k2 + 4.0 * k3) / 9.0;
        endSlope = slope(nextMd, endPressure);
        double embedded = Math.abs(-5.0 * k1 + 6.0 * k2 + 8.0 * k3 - 9.0 * endSlope) / 72.0;
        double thirdDifference = Math.abs(-k1 + 6.0 * k2 - 8.0 * k3 + 3.0 * endSlope) / 20.0;
        // The same formula over the path alone, whose true vertical depth is known: a bend between the points shows.
        double missedTvd = path.tvdFt(nextMd) - path.tvdFt(md) - h * (2.0 * c1 + 3.0 * c2 + 4.0 * c3) / 9.0;
        error = Math.max(h * Math.max(embedded, thirdDifference), HEAVIEST_PSI_PER_FT * Math.abs(missedTvd));
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
     * Length from the current point to just behind the first change of regime in the last step, or the whole step where
     * that cubic meets none.
     */
    private double changeOfRegime() {
        double before = 0.0;
        double after = firstChange;
        if (sameRegime(after)) {
            if (after == stepFt || sameRegime(stepFt)) {
                return stepFt;
            }
            before = after;
            after = stepFt;
        }
        while (after - before > JUMP_WIDTH_FT) {
            double middle = 0.5 * (before + after);
            if (sameRegime(middle)) {
                before = middle;
            } else {
                after = middle;
            }
        }
        reason = null;
        return after;
    }

    private boolean sameRegime(double length) {
        slope(md + length, extension(length / stepFt));
        return gradient.regime() == regime;
    }

    /** Gradient at a point (psi/ft); sets {@code reason} where there is none. */
    private double slope(double atMd, double atPressure) {
        if (reason != null) {
            return Double.NaN;
        }
        if (!(atPressure > 0.0)) {
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
        if (firstChange == 0.0 && gradient.regime() != regime && gradient.regime() != FlowRegime.LIQUID) {
            firstChange = atMd - md;
        }
        double total = gradient.totalPsiPerFt();
        if (!Double.isFinite(total)) {
            reason = Reason.NOT_FINITE;
        }
        return total;
    }

    private double temperature(double atMd, double atTvd) {
        return wellbore.temperature().temperatureF(atMd * perTotalMd, atTvd * perTotalTvd);
    }

    private void setState(double atMd, double atPressure) {
        fluid.moveTo(atPressure, temperature(atMd, path.tvdFt(atMd)));
        double oil = fluid.oilFt3PerStbLiquid();
        double water = fluid.waterFt3PerStbLiquid();
        double oilShare = oil / (oil + water);
        double waterShare = 1.0 - oilShare;
        double gas = fluid.gasFt3PerStbLiquid();
        state.upWell(path.cosInclination(atMd))
                .flow(atPressure, velocityPerVolume * (oil + water), velocityPerVolume * gas)
                .liquid(
                        oilShare * fluid.oilDensityLbPerFt3() + waterShare * fluid.waterDensityLbPerFt3(),
                        oilShare * fluid.oilViscosityCp() + waterShare * fluid.waterViscosityCp(),
                        oilShare * fluid.oilGasTensionDynPerCm() + waterShare * fluid.waterGasTensionDynPerCm())
                .waterInLiquid(waterShare);
        // Liquid alone does not ask what its gas would be like: the last values stand.
        if (gas > 0.0 || evaluations == 1) {
            state.gas(fluid.gasDensityLbPerFt3(), fluid.gasViscosityCp());
        }
    }

    /** The last evaluation was at the point reached, so its parts are at hand. */
    private void addTo(List<TraversePoint> profile) {
        if (profile != null) {
            double tvd = path.tvdFt(md);
            profile.add(new TraversePoint(
                    md,
                    tvd,
                    pressure,
                    temperature(md, tvd),
                    gradient.gravityPsiPerFt(),
                    gradient.frictionPsiPerFt(),
                    gradient.accelerationPsiPerFt(),
                    gradient.liquidHoldup(),
                    gradient.regime()));
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
