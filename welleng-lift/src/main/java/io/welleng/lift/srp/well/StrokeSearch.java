package io.welleng.lift.srp.well;

import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Optimum;
import io.welleng.lift.optimum.SettingSearch;
import io.welleng.lift.optimum.Trial;
import io.welleng.lift.srp.unit.UnitGeometry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The best speed of one stroke. Beside what {@link SettingSearch} finds the speed is tried at which the reservoir becomes the
 * limit: the objective has a corner there, and beyond it only energy and wear grow.
 */
final class StrokeSearch {

    private static final int GRID = 21;

    /** How closely speeds are found (1/min). */
    private static final double TOLERANCE = 5e-3;

    /** What a faster speed must bring at least, over the objective, for each stroke per minute. */
    private static final double WORTH = 1e-9;

    private static final int MOST_STEPS = 40;

    /** Speeds of a curve need be no nearer to each other (1/min). */
    private static final double SPACING = 0.1;

    /** So far around the best speed every one of these is tried (1/min): a step of the search's grid, and a little. */
    private static final double AROUND = 0.55;

    /** Margin from which a limit may hold within half a stroke per minute (fraction). */
    private static final double NEARLY = -0.15;

    private final RodPumpRun run;
    private final UnitGeometry geometry;
    private final RodPumpLimits limits;
    private final RodPumpObjective objective;
    /** With the objective less what a speed must be worth, so that of speeds as good the slowest is the best. */
    private final TreeMap<Double, Trial<RodPumpPoint>> tried = new TreeMap<>();

    private Trial<RodPumpPoint> best;
    private Trial<RodPumpPoint> nearest;
    private String boundary;
    private List<LimitCheck> limitedBy = List.of();
    private Double fullUpTo;

    StrokeSearch(RodPumpRun run, UnitGeometry geometry, RodPumpLimits limits, RodPumpObjective objective) {
        this.run = run;
        this.geometry = geometry;
        this.limits = limits;
        this.objective = objective;
    }

    Trial<RodPumpPoint> trial(double spm) {
        return tried.computeIfAbsent(spm, speed -> {
            RodPumpOutcome outcome = run.at(geometry, speed);
            return outcome.operating()
                    .map(point -> Trial.of(speed, point, worth(point), limits.checks(point)))
                    .orElseGet(() -> Trial.none(speed, outcome.explanation()));
        });
    }

    private double worth(RodPumpPoint point) {
        double value = objective.value(point);
        return value - WORTH * Math.abs(value) * point.strokesPerMinute();
    }

    void search(OptionalDouble today) {
        Optimum<RodPumpPoint> optimum = new SettingSearch(
                        limits.minStrokesPerMinute(), limits.maxStrokesPerMinute(), GRID, TOLERANCE)
                .maximise(this::trial, today);
        Trial<RodPumpPoint> corner = corner();
        if (optimum instanceof Optimum.Found<RodPumpPoint> found) {
            best = found.best();
            boundary = found.boundary();
            limitedBy = found.limitedBy();
            if (corner != null && corner.feasible() && corner.objective() >= best.objective()) {
                best = corner;
                boundary = "the reservoir gives no more";
                limitedBy = List.of();
            }
            nearest = best;
        } else if (corner != null && corner.feasible()) {
            best = corner;
            nearest = corner;
            boundary = "the reservoir gives no more";
        } else {
            nearest = ((Optimum.NoneFeasible<RodPumpPoint>) optimum).nearest();
            boundary = explanation(nearest);
        }
        lookBetween();
        lookAround();
    }

    /**
     * Loads swing with the speed, as waves in the rods do: between two speeds that just break a limit there can be some that
     * keep them all. Where the objective would be better, every tenth of a stroke per minute is tried.
     */
    private void lookBetween() {
        List<Trial<RodPumpPoint>> known = new ArrayList<>(inRange().values());
        for (int i = 1; i < known.size(); i++) {
            Trial<RodPumpPoint> left = known.get(i - 1);
            Trial<RodPumpPoint> right = known.get(i);
            double hope = Math.max(left.objective(), right.objective());
            boolean near = Math.max(left.margin(), right.margin()) > NEARLY;
            if (!near || best != null && hope <= best.objective()) {
                continue;
            }
            tryTenths(left.setting(), right.setting(), "in a narrow range of speeds within the limits");
        }
    }

    /** The energy and the loads swing with the speed too: next to the best there can be another maximum, a little greater. */
    private void lookAround() {
        if (best != null) {
            tryTenths(
                    Math.max(limits.minStrokesPerMinute(), best.setting() - AROUND),
                    Math.min(limits.maxStrokesPerMinute(), best.setting() + AROUND),
                    "greatest within the limits");
        }
    }

    /** Tries every tenth of a stroke per minute between two speeds; the best is kept, with why it is the best. */
    private void tryTenths(double from, double to, String why) {
        double first = limits.minStrokesPerMinute();
        for (int k = (int) Math.floor((from - first) / SPACING) + 1; first + SPACING * k < to; k++) {
            Trial<RodPumpPoint> one = trial(first + SPACING * k);
            if (one.feasible() && (best == null || one.objective() > best.objective())) {
                best = one;
                nearest = one;
                boundary = why;
                limitedBy = List.of();
            }
        }
    }

    /** The least speed that pumps the well off; null where none does. */
    private Trial<RodPumpPoint> corner() {
        Trial<RodPumpPoint> before = null;
        for (Trial<RodPumpPoint> one : new ArrayList<>(inRange().values())) {
            if (one.point().isPresent() && one.point().get().isPumpedOff()) {
                fullUpTo = one.setting();
                return before == null ? one : between(before, one);
            }
            before = one.point().isPresent() ? one : null;
        }
        return null;
    }

    private Map<Double, Trial<RodPumpPoint>> inRange() {
        return tried.subMap(limits.minStrokesPerMinute(), true, limits.maxStrokesPerMinute(), true);
    }

    private Trial<RodPumpPoint> between(Trial<RodPumpPoint> full, Trial<RodPumpPoint> off) {
        if (off.setting() - full.setting() <= TOLERANCE) {
            return off;
        }
        RootResult root = new BracketingSolver(TOLERANCE, MOST_STEPS)
                .solve(
                        speed -> beforePumpedOff(trial(speed)),
                        full.setting(),
                        beforePumpedOff(full),
                        off.setting(),
                        beforePumpedOff(off));
        if (!root.converged()) {
            return off;
        }
        fullUpTo = root.upper();
        return trial(root.upper());
    }

    /** Above 0 while the pump is full, below where the reservoir is the limit; NaN where nothing is lifted. */
    private double beforePumpedOff(Trial<RodPumpPoint> trial) {
        if (trial.point().isEmpty()) {
            return Double.NaN;
        }
        RodPumpPoint point = trial.point().get();
        double gone = run.spec().intake().pumpedOffPressurePsia();
        double above = Math.max(0.0, point.intakePressurePsia() / gone - 1.0);
        return point.isPumpedOff() ? point.inflowFillage() - 1.0 : Double.MIN_NORMAL + above;
    }

    static String explanation(Trial<RodPumpPoint> trial) {
        return trial.point().isEmpty() ? trial.explanation() : "limits broken: " + trial.broken();
    }

    /** The best within limits; null where none keeps them. */
    Trial<RodPumpPoint> best() {
        return best;
    }

    /** The best, or what breaks the limits least. */
    Trial<RodPumpPoint> nearest() {
        return nearest;
    }

    String boundary() {
        return boundary;
    }

    List<LimitCheck> limitedBy() {
        return limitedBy;
    }

    UnitGeometry geometry() {
        return geometry;
    }

    double strokeIn() {
        return geometry.motion().strokeIn();
    }

    RodPumpStroke summary() {
        List<RodPumpSpeedPoint> curve = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Trial<RodPumpPoint> one : tried.values()) {
            // The search crowds its trials around limits; a picture needs them no nearer than this.
            if (one.setting() - last >= SPACING || one == best) {
                last = one.setting();
                curve.add(RodPumpSpeedPoint.of(one, objective));
            }
        }
        return new RodPumpStroke(
                strokeIn(),
                geometry,
                best == null ? null : best.setting(),
                best == null ? null : objective.value(best.point().orElseThrow()),
                boundary,
                fullUpTo,
                curve);
    }
}
