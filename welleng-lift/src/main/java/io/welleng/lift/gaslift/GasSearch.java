package io.welleng.lift.gaslift;

import io.welleng.lift.gaslift.GasLiftOutcome.Flowing;
import io.welleng.lift.gaslift.GasLiftOutcome.NotInjected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * The performance curve of one well, and the best rates on it. Between rates of the grid at which the injection point
 * differs, or at only one of which the well flows, the border is found by halving, and both its sides are on the curve; maxima
 * are found by Brent's method between their neighbours.
 */
final class GasSearch {

    /** How closely borders and maxima are found, over the gas available. */
    private static final double TOLERANCE_SHARE = 1.0e-4;

    private static final double RELATIVE_TOLERANCE = 1.0e-9;

    /** Neighbours this many tolerances apart are not searched between. */
    private static final double BESIDE = 2.0;

    /** A border so many tolerances away is what limits an optimum. */
    private static final double NEAR = 5.0;

    /** Local maxima that are followed, the greatest first. */
    private static final int MAX_PEAKS = 3;

    private static final int MAX_EVALUATIONS = 60;

    /** Step of a slope, over the gas available: long against the errors of the rates. */
    private static final double SLOPE_SHARE = 0.01;

    private static final double WORST = -1.0e300;

    private final GasLiftModel model;
    private final double most;
    private final double tolerance;
    private final FluidCells cells;
    private final TreeMap<Double, GasLiftOutcome> tried = new TreeMap<>();
    private int marches;
    private int evaluations;

    GasSearch(GasLiftModel model, double gasAvailable, int gridPoints) {
        this.model = model;
        cells = model.cells();
        most = gasAvailable;
        tolerance = TOLERANCE_SHARE * gasAvailable;
        for (int i = 0; i < gridPoints; i++) {
            at(most * i / (gridPoints - 1));
        }
        findBorders();
    }

    int marches() {
        return marches;
    }

    int evaluations() {
        return evaluations;
    }

    /** By increasing gas rate. */
    List<GasLiftOutcome> curve() {
        return List.copyOf(tried.values());
    }

    GasLiftOutcome at(double gas) {
        GasLiftOutcome known = tried.get(gas);
        if (known == null) {
            known = look(gas);
            tried.put(gas, known);
        }
        return known;
    }

    /** The same without a place on the curve. */
    GasLiftOutcome look(double gas) {
        Optional<Double> neighbour = Optional.ofNullable(tried.lowerEntry(gas))
                .flatMap(entry -> Optional.ofNullable(injectionMdFt(entry.getValue())));
        return counted(model.at(gas, neighbour, cells));
    }

    private GasLiftOutcome counted(GasLiftSolution solution) {
        evaluations++;
        marches += solution.marches();
        return solution.outcome();
    }

    private static Double injectionMdFt(GasLiftOutcome outcome) {
        return outcome instanceof Flowing flowing ? flowing.point().injectionMdFt() : null;
    }

    /** Whether one rule holds at both. */
    private static boolean alike(GasLiftOutcome one, GasLiftOutcome other) {
        if (one instanceof Flowing && other instanceof Flowing) {
            Double a = injectionMdFt(one);
            Double b = injectionMdFt(other);
            // Without gas there is no point: nothing jumps there.
            return a == null || b == null || a.equals(b);
        }
        return one.getClass() == other.getClass();
    }

    private void findBorders() {
        List<Double> rates = new ArrayList<>(tried.keySet());
        for (int i = 1; i < rates.size(); i++) {
            double lower = rates.get(i - 1);
            double upper = rates.get(i);
            while (upper - lower > tolerance && !alike(at(lower), at(upper))) {
                double middle = 0.5 * (lower + upper);
                if (alike(at(lower), at(middle))) {
                    lower = middle;
                } else {
                    upper = middle;
                }
            }
        }
    }

    /** Least gas rate from which on the well flows; empty where it flows without gas, or never. */
    Optional<Double> startGas() {
        if (tried.firstEntry().getValue() instanceof Flowing) {
            return Optional.empty();
        }
        return tried.values().stream()
                .filter(Flowing.class::isInstance)
                .map(GasLiftOutcome::gasMscfPerDay)
                .findFirst();
    }

    /** The best rate for an objective. */
    GasOptimum best(ToDoubleFunction<GasLiftPoint> objective, String unit) {
        Set<Double> followed = new HashSet<>();
        List<Double> peaks = tried.keySet().stream()
                .filter(gas -> isPeak(gas, objective))
                .sorted(Comparator.<Double>comparingDouble(gas -> value(tried.get(gas), objective))
                        .reversed())
                .limit(MAX_PEAKS)
                .toList();
        for (double peak : peaks) {
            if (followed.add(peak)) {
                follow(peak, objective);
            }
        }
        return tried.values().stream()
                .filter(Flowing.class::isInstance)
                .map(outcome -> ((Flowing) outcome).point())
                .max(Comparator.comparingDouble(objective))
                .<GasOptimum>map(point -> found(point, objective, unit))
                .orElseGet(() -> new GasOptimum.None(nearest()));
    }

    /** Where least is missing at the perforations; else the greatest rate. */
    private GasLiftOutcome nearest() {
        return tried.values().stream()
                .filter(GasLiftOutcome.NoFlow.class::isInstance)
                .map(GasLiftOutcome.NoFlow.class::cast)
                .min(Comparator.comparingDouble(GasLiftOutcome.NoFlow::shortfallPsi))
                .<GasLiftOutcome>map(none -> none)
                .orElseGet(() -> tried.lastEntry().getValue());
    }

    private static double value(GasLiftOutcome outcome, ToDoubleFunction<GasLiftPoint> objective) {
        return outcome instanceof Flowing flowing ? objective.applyAsDouble(flowing.point()) : WORST;
    }

    private boolean isPeak(double gas, ToDoubleFunction<GasLiftPoint> objective) {
        double here = value(tried.get(gas), objective);
        Map.Entry<Double, GasLiftOutcome> before = tried.lowerEntry(gas);
        Map.Entry<Double, GasLiftOutcome> after = tried.higherEntry(gas);
        return here > WORST
                && (before == null || value(before.getValue(), objective) <= here)
                && (after == null || value(after.getValue(), objective) <= here);
    }

    private void follow(double peak, ToDoubleFunction<GasLiftPoint> objective) {
        double from = Optional.ofNullable(tried.lowerKey(peak)).orElse(peak);
        double to = Optional.ofNullable(tried.higherKey(peak)).orElse(peak);
        if (to - from <= BESIDE * tolerance) {
            return;
        }
        double start = peak == from || peak == to ? 0.5 * (from + to) : peak;
        new BrentOptimizer(RELATIVE_TOLERANCE, tolerance)
                .optimize(
                        new MaxEval(MAX_EVALUATIONS),
                        GoalType.MAXIMIZE,
                        new SearchInterval(from, to, start),
                        new UnivariateObjectiveFunction(gas -> value(at(gas), objective)));
    }

    private GasOptimum found(GasLiftPoint point, ToDoubleFunction<GasLiftPoint> objective, String unit) {
        double step = SLOPE_SHARE * most;
        double gas = point.gasMscfPerDay();
        Optional<GasLiftPoint> before = beside(point, Math.max(0.0, gas - step));
        Optional<GasLiftPoint> after = beside(point, Math.min(most, gas + step));
        double lower = before.orElse(point).gasMscfPerDay();
        double upper = after.orElse(point).gasMscfPerDay();
        Double oil = null;
        Double all = null;
        if (upper > lower) {
            GasLiftPoint one = before.orElse(point);
            GasLiftPoint other = after.orElse(point);
            oil = (other.oilStbPerDay() - one.oilStbPerDay()) / (upper - lower);
            all = (objective.applyAsDouble(other) - objective.applyAsDouble(one)) / (upper - lower);
        }
        return new GasOptimum.Best(point, objective.applyAsDouble(point), unit, limit(point), oil, all);
    }

    /** The well with another gas rate at the same injection point. */
    private Optional<GasLiftPoint> beside(GasLiftPoint point, double gas) {
        GasLiftOutcome outcome = gas == 0.0 || point.injectionMdFt() == null
                ? look(gas)
                : counted(model.at(gas, point.injectionMdFt().doubleValue(), cells));
        return outcome instanceof Flowing flowing ? Optional.of(flowing.point()) : Optional.empty();
    }

    private GasLimit limit(GasLiftPoint point) {
        double gas = point.gasMscfPerDay();
        if (gas == 0.0) {
            return GasLimit.NO_GAS_NEEDED;
        }
        GasLiftOutcome here = tried.get(gas);
        for (Map.Entry<Double, GasLiftOutcome> next : neighbours(gas)) {
            if (next.getKey() > 0.0 && !alike(here, next.getValue())) {
                GasLiftOutcome there =
                        counted(model.at(next.getKey(), point.injectionMdFt().doubleValue(), cells));
                if (there instanceof NotInjected stopped) {
                    return limit(stopped);
                }
            }
        }
        return gas >= most - tolerance ? GasLimit.AVAILABLE_GAS : GasLimit.OVER_INJECTION;
    }

    private static GasLimit limit(NotInjected stopped) {
        return switch (stopped.obstacle()) {
            case CASING_PRESSURE -> GasLimit.CASING_PRESSURE;
            case PORT -> GasLimit.PORT;
            case ANNULUS -> GasLimit.ANNULUS;
        };
    }

    /** The rates about this one, where a border may lie between: those above first. */
    private List<Map.Entry<Double, GasLiftOutcome>> neighbours(double gas) {
        List<Map.Entry<Double, GasLiftOutcome>> found = new ArrayList<>(
                tried.subMap(gas, false, gas + NEAR * tolerance, true).entrySet());
        found.addAll(tried.subMap(gas - NEAR * tolerance, true, gas, false)
                .descendingMap()
                .entrySet());
        return found;
    }
}
