package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Trial;
import io.welleng.lift.srp.unit.UnitGeometry;
import io.welleng.lift.well.PumpedWellModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A rod pump in its well, resolved. At a liquid rate \(q\) the inflow says the pressure at the intake \(p_i(q)\), the free gas
 * that enters the pump and the volume \(q B_l\) of the liquid there; the tubing says the pressure \(p_d(q)\) above the
 * plunger. With these the pump has its cards, and delivers
 * \[ q_p = f_d \left[ q_{cards}(p_i, p_d, g) - q_{slip}(p_d - p_i) \right] \] with the displacement factor \(f_d\) and
 * Patterson's slip. Either it delivers less than the reservoir gives while the liquid level is at the pump; then the rate is
 * where \( q_p(q) = q B_l(q) \), and the pump is full but for gas. Or it could deliver more: the well is pumped off, the rate
 * is the greatest that the reservoir gives with the pressure of a pumped-off well at the intake, and the fillage is such that
 * the plunger lifts just that.
 *
 * <p>Every figure is that of the {@link CardPredictor}, the wave equation as a rule, at the very pressures of the point:
 * nothing is interpolated between speeds, and no quick method decides. A point costs about 5 predicted cards, a
 * stroke of a unit about 150 to 250; what the well does
 * depends neither on speed nor stroke, and is computed once for all.
 *
 * <p>Gas that enters with the liquid is in the cards as gas interference; where the reservoir is the limit what is not filled
 * holds gas at the pressure of the intake. The slip is taken off the delivery, and left out of the loads. The rods are buoyed
 * by the liquid and gas that are lifted, without slip, as dense as at the mean of the pressures of discharge and surface.
 * The crank turns at constant speed.
 *
 * <p>Immutable and thread-safe.
 */
public final class RodPumpWellModel {

    /** Objectives are no nearer to each other than this, over their size. */
    private static final double AS_GOOD = 1e-6;

    private final RodPumpWell spec;
    private final PumpedWellModel model;
    private final CardPredictor predictor;

    private RodPumpWellModel(RodPumpWell spec, CardPredictor predictor) {
        this.spec = Check.present(spec, "spec");
        this.predictor = Check.present(predictor, "predictor");
        model = PumpedWellModel.of(spec.well());
    }

    /**
     * Resolves a well, with cards by the wave equation.
     *
     * @param spec well and pump
     * @return the model
     */
    public static RodPumpWellModel of(RodPumpWell spec) {
        return of(spec, CardPredictor.waveEquation());
    }

    /**
     * Resolves a well.
     *
     * @param spec well and pump
     * @param predictor says which cards it has
     * @return the model
     */
    public static RodPumpWellModel of(RodPumpWell spec, CardPredictor predictor) {
        return new RodPumpWellModel(spec, predictor);
    }

    /**
     * What was resolved.
     *
     * @return well and pump
     */
    public RodPumpWell spec() {
        return spec;
    }

    RodPumpRun run(boolean rebalanced) {
        return new RodPumpRun(spec, model, predictor, rebalanced);
    }

    /**
     * The well at a speed, in the stroke and with the counterbalance of today.
     *
     * @param strokesPerMinute speed (1/min), 0.05–60
     * @return the operating point, or why there is none
     */
    public RodPumpOutcome at(double strokesPerMinute) {
        return at(strokesPerMinute, spec.drive().unit().geometry());
    }

    /**
     * The well at a speed and in a stroke, with the counterbalance of today.
     *
     * @param strokesPerMinute speed (1/min), 0.05–60
     * @param geometry the unit in its stroke
     * @return the operating point, or why there is none
     */
    public RodPumpOutcome at(double strokesPerMinute, UnitGeometry geometry) {
        Check.inRange(strokesPerMinute, 0.05, 60.0, "strokesPerMinute", "1/min");
        Check.present(geometry, "geometry");
        return run(false).at(geometry, strokesPerMinute);
    }

    /**
     * The best speed and stroke within limits: over the strokes of the unit, the best of the best speed of each.
     * Of speeds as good the slowest is taken, of strokes as good the one of least energy.
     *
     * @param limits limits
     * @param objective what is made as great as possible
     * @param todayStrokesPerMinute speed of today (1/min), in the stroke of today; empty where none is known
     * @return the best, or the setting that breaks the limits least
     */
    public RodPumpBest optimum(RodPumpLimits limits, RodPumpObjective objective, OptionalDouble todayStrokesPerMinute) {
        Check.present(limits, "limits");
        Check.present(objective, "objective");
        Check.present(todayStrokesPerMinute, "todayStrokesPerMinute");
        RodPumpRun run = run(limits.rebalance());
        Optional<RodPumpPoint> today = todayStrokesPerMinute.isPresent()
                ? at(todayStrokesPerMinute.getAsDouble()).operating()
                : Optional.empty();
        List<StrokeSearch> searches = new ArrayList<>();
        for (UnitGeometry geometry : spec.drive().geometries()) {
            StrokeSearch search = new StrokeSearch(run, geometry, limits, objective);
            search.search(searches.isEmpty() ? todayStrokesPerMinute : OptionalDouble.empty());
            searches.add(search);
        }
        List<RodPumpStroke> strokes =
                searches.stream().map(StrokeSearch::summary).toList();
        return searches.stream()
                .filter(search -> search.best() != null)
                .reduce((one, other) -> isBetter(other, one, objective) ? other : one)
                .<RodPumpBest>map(search -> found(search, limits, objective, today, strokes, run.predictions()))
                .orElseGet(() -> none(searches, strokes, run.predictions()));
    }

    /** Of strokes as good the one of less energy, as in a well whose reservoir is the limit of both. */
    private static boolean isBetter(StrokeSearch one, StrokeSearch other, RodPumpObjective objective) {
        RodPumpPoint first = one.best().point().orElseThrow();
        RodPumpPoint second = other.best().point().orElseThrow();
        double more = objective.value(first) - objective.value(second);
        return Math.abs(more) <= AS_GOOD * Math.abs(objective.value(second))
                ? first.kwhPerStbLiquid() < second.kwhPerStbLiquid()
                : more > 0.0;
    }

    private static RodPumpBest found(
            StrokeSearch search,
            RodPumpLimits limits,
            RodPumpObjective objective,
            Optional<RodPumpPoint> today,
            List<RodPumpStroke> strokes,
            int predictions) {
        RodPumpPoint point = search.best().point().orElseThrow();
        return new RodPumpBest.Found(
                point,
                search.geometry(),
                objective.value(point),
                objective.unit(),
                search.boundary(),
                search.limitedBy(),
                search.best().limits(),
                today.map(now -> RodPumpGain.of(
                                now,
                                point,
                                objective,
                                limits.checks(now).stream().allMatch(LimitCheck::holds)))
                        .orElse(null),
                strokes,
                predictions);
    }

    private static RodPumpBest none(List<StrokeSearch> searches, List<RodPumpStroke> strokes, int predictions) {
        StrokeSearch search = searches.stream()
                .max(Comparator.comparingDouble(one -> one.nearest().margin()))
                .orElseThrow();
        Trial<RodPumpPoint> nearest = search.nearest();
        return new RodPumpBest.NoneWithinLimits(
                search.strokeIn(),
                nearest.setting(),
                nearest.broken(),
                StrokeSearch.explanation(nearest),
                strokes,
                predictions);
    }
}
