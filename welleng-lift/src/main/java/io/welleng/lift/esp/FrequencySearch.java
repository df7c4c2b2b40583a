package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Optimum;
import io.welleng.lift.optimum.SettingSearch;
import io.welleng.lift.optimum.Trial;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/**
 * Search of the best frequency. Beside what {@link SettingSearch} finds, the tenths of a hertz on both sides of it are
 * tried: drives are set to them.
 */
final class FrequencySearch {

    private static final int GRID_POINTS = 13;
    private static final double TOLERANCE_HZ = 0.01;
    private static final double DRIVE_STEPS_PER_HZ = 10.0;

    private final EspObjective objective;
    private final EspLimits limits;

    FrequencySearch(Esp esp, EspObjective objective, EspLimits limits) {
        check(esp, objective, limits);
        this.objective = objective;
        this.limits = limits;
    }

    /** Checks that all is known of the pump that objective and limits ask for. */
    static void check(Esp esp, EspObjective objective, EspLimits limits) {
        Check.present(objective, "objective");
        Check.present(limits, "limits");
        if ((objective.needsPower() || limits.needPower()) && (esp.electric() == null || !esp.powerKnown())) {
            throw new InvalidInputException(
                    "esp",
                    "with motor, cable and power of every stage, for an objective or limit of power",
                    "",
                    esp.electric() == null ? "electric null" : "stage without power");
        }
        if (limits.maxMotorTemperatureF() != null && esp.cooling() == null) {
            throw new InvalidInputException(
                    "esp.cooling", "present for a limit of the motor's temperature", "", "null");
        }
    }

    FrequencyOptimum best(OptionalDouble todayHz, EspRun run) {
        TreeMap<Double, Trial<EspPoint>> tried = new TreeMap<>();
        DoubleFunction<Trial<EspPoint>> model = hz -> tried.computeIfAbsent(hz, one -> trial(one, run.roughlyAt(one)));
        Optional<Trial<EspPoint>> today = todayHz.isPresent()
                ? Optional.of(trial(todayHz.getAsDouble(), run.at(todayHz.getAsDouble())))
                : Optional.empty();
        today.filter(one -> inRange(one.setting())).ifPresent(one -> tried.put(one.setting(), one));
        Optimum<EspPoint> best = new SettingSearch(
                        limits.minFrequencyHz(), limits.maxFrequencyHz(), GRID_POINTS, TOLERANCE_HZ)
                .maximise(model, OptionalDouble.empty());
        if (best instanceof Optimum.Found<EspPoint> found) {
            return found(found, today, tried, model);
        }
        Trial<EspPoint> nearest = tried.values().stream()
                .max(Comparator.comparingDouble(Trial::margin))
                .orElseThrow();
        // Where nothing runs all are equally far: both ends of the range say why.
        String why = nearest.point().isPresent()
                ? explanation(nearest)
                : atEnd(tried.firstEntry().getValue()) + "; "
                        + atEnd(tried.lastEntry().getValue());
        return new FrequencyOptimum.NoneFeasible(nearest.setting(), nearest.broken(), why, curve(tried));
    }

    private FrequencyOptimum found(
            Optimum.Found<EspPoint> found,
            Optional<Trial<EspPoint>> today,
            TreeMap<Double, Trial<EspPoint>> tried,
            DoubleFunction<Trial<EspPoint>> model) {
        Trial<EspPoint> best = found.best();
        double tenths = found.best().setting() * DRIVE_STEPS_PER_HZ;
        for (double step : new double[] {Math.floor(tenths), Math.ceil(tenths)}) {
            double hz = step / DRIVE_STEPS_PER_HZ;
            if (inRange(hz)) {
                best = betterOf(best, model.apply(hz));
            }
        }
        if (today.isPresent() && inRange(today.get().setting())) {
            tried.putIfAbsent(today.get().setting(), today.get());
            best = betterOf(best, today.get());
        }
        EspPoint point = best.point().orElseThrow();
        return new FrequencyOptimum.Best(
                best.setting(),
                point,
                best.objective(),
                objective.unit(),
                found.boundary(),
                found.limitedBy(),
                best.limits(),
                gain(point, best.objective(), today).orElse(null),
                curve(tried));
    }

    private boolean inRange(double hz) {
        return hz >= limits.minFrequencyHz() && hz <= limits.maxFrequencyHz();
    }

    private static Trial<EspPoint> betterOf(Trial<EspPoint> one, Trial<EspPoint> other) {
        return other.feasible() && other.objective() > one.objective() ? other : one;
    }

    private Optional<FrequencyGain> gain(EspPoint best, double value, Optional<Trial<EspPoint>> today) {
        return today.flatMap(Trial::point).map(now -> {
            OptionalDouble before = objective.value(now);
            double oil = best.oilRateStbPerDay() - now.oilRateStbPerDay();
            double liquid = best.rateStbPerDay() - now.rateStbPerDay();
            return new FrequencyGain(
                    now.frequencyHz(),
                    liquid,
                    liquid / now.rateStbPerDay(),
                    oil,
                    now.oilRateStbPerDay() > 0.0 ? (Double) (oil / now.oilRateStbPerDay()) : null,
                    before.isPresent() ? (Double) (value - before.getAsDouble()) : null,
                    today.get().feasible());
        });
    }

    /** A frequency with its objective and limits. */
    Trial<EspPoint> trial(double hz, EspOutcome outcome) {
        if (!(outcome instanceof EspOutcome.Running running)) {
            return Trial.none(hz, outcome.toString());
        }
        EspPoint point = running.point();
        OptionalDouble value = objective.value(point);
        if (value.isEmpty()) {
            return Trial.none(hz, "the objective does not exist: the well makes no oil");
        }
        if (limits.maxMotorTemperatureF() != null
                && point.power().motorTemperatureF().isEmpty()) {
            return Trial.none(hz, "nothing flows past the motor, whose temperature is limited");
        }
        return Trial.of(hz, point, value.getAsDouble(), limits.checks(point));
    }

    private static String atEnd(Trial<EspPoint> trial) {
        return "at " + Figures.four(trial.setting()) + " Hz " + explanation(trial);
    }

    private static List<FrequencyPoint> curve(TreeMap<Double, Trial<EspPoint>> tried) {
        return tried.values().stream()
                .map(one -> one.point().isPresent()
                        ? FrequencyPoint.running(one.point().get(), one.feasible(), explanation(one), one.objective())
                        : FrequencyPoint.none(one.setting(), one.explanation()))
                .toList();
    }

    private static String explanation(Trial<EspPoint> trial) {
        return trial.point().isEmpty()
                ? trial.explanation()
                : trial.broken().stream().map(LimitCheck::toString).collect(Collectors.joining("; "));
    }
}
