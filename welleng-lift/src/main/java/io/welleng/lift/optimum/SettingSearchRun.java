package io.welleng.lift.optimum;

import io.welleng.core.solve.BracketingSolver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.optim.univariate.UnivariatePointValuePair;

/** One search: what was tried, and where it goes on. */
final class SettingSearchRun<P> {

    /** Boundaries found change the neighbours of maxima, and maxima can show new boundaries. */
    private static final int MAX_ROUNDS = 6;

    /** Local maxima of the objective that are followed, the greatest first. */
    private static final int MAX_PEAKS = 3;

    private static final int MAX_EVALUATIONS_EACH = 60;

    private static final double RELATIVE_TOLERANCE = 1.0e-10;

    /** Step that shows whether a function rises from an end, over the tolerance. */
    private static final double PROBE = 4.0;

    /** A step beyond a boundary within which the limit that breaks there must show, over the tolerance. */
    private static final double BEYOND = 2.0;

    /** Gaps on each side of the best trial that are looked into, and how wide they must be, over the step of the grid. */
    private static final int GAPS = 2;

    private static final double GAP = 0.5;

    private static final double LEAST_MARGIN = 1.0e-9;

    /** Value of a trial that does not count: below any other, and not so great that differences overflow. */
    private static final double WORST = -1.0e300;

    private final SettingSearch search;
    private final DoubleFunction<Trial<P>> model;
    private final TreeMap<Double, Trial<P>> tried = new TreeMap<>();
    private final Set<Double> followedMargins = new HashSet<>();
    private final Set<Double> followedObjectives = new HashSet<>();

    SettingSearchRun(SettingSearch search, DoubleFunction<Trial<P>> model) {
        this.search = search;
        this.model = model;
    }

    private Trial<P> at(double setting) {
        return tried.computeIfAbsent(setting, model::apply);
    }

    Optimum<P> optimum(OptionalDouble today) {
        Optional<Trial<P>> present =
                today.isPresent() ? Optional.of(model.apply(today.getAsDouble())) : Optional.empty();
        present.filter(trial -> inRange(trial.setting())).ifPresent(trial -> tried.put(trial.setting(), trial));
        for (int i = 0; i < search.gridPoints(); i++) {
            double share = (double) i / (search.gridPoints() - 1);
            at(i == search.gridPoints() - 1 ? search.upper() : search.lower() + share * width());
        }
        int before = 0;
        for (int round = 0; round < MAX_ROUNDS && tried.size() > before; round++) {
            before = tried.size();
            findEdges();
            followPeaks(trial -> !trial.feasible() && trial.point().isPresent(), Trial::margin, true);
            findBoundaries();
            lookBetween();
            followPeaks(Trial::feasible, Trial::objective, false);
        }
        List<Trial<P>> curve = new ArrayList<>(tried.values());
        return curve.stream()
                .filter(Trial::feasible)
                .max(Comparator.comparingDouble(Trial::objective))
                .<Optimum<P>>map(best -> found(best, present, curve))
                .orElseGet(() -> new Optimum.NoneFeasible<>(
                        curve.stream()
                                .max(Comparator.comparingDouble(Trial::margin))
                                .orElseThrow(),
                        present,
                        curve));
    }

    private double width() {
        return search.upper() - search.lower();
    }

    private boolean inRange(double setting) {
        return setting >= search.lower() && setting <= search.upper();
    }

    /**
     * Finds where the well ceases to have an operating point, next to a trial that breaks limits less than its neighbour on
     * the other side: limits may hold in between.
     */
    private void findEdges() {
        for (Trial<P> trial : List.copyOf(tried.values())) {
            for (boolean above : new boolean[] {false, true}) {
                Optional<Trial<P>> beyond = beside(trial, one -> one.point().isEmpty(), above);
                Optional<Trial<P>> behind = beside(trial, one -> true, !above);
                boolean towards = beyond.isPresent()
                        && trial.point().isPresent()
                        && !trial.feasible()
                        && (behind.isEmpty() || behind.get().margin() < trial.margin());
                if (towards) {
                    findEdge(trial.setting(), beyond.get().setting());
                }
            }
        }
    }

    private void findEdge(double with, double without) {
        double runs = with;
        double stops = without;
        while (Math.abs(stops - runs) > search.tolerance()) {
            double middle = 0.5 * (runs + stops);
            if (at(middle).point().isPresent()) {
                runs = middle;
            } else {
                stops = middle;
            }
        }
    }

    /** Narrows every pair of neighbours of which one keeps the limits and the other does not. */
    private void findBoundaries() {
        BracketingSolver solver = new BracketingSolver(search.tolerance(), MAX_EVALUATIONS_EACH);
        Trial<P> before = null;
        for (Trial<P> trial : List.copyOf(tried.values())) {
            if (before != null
                    && before.feasible() != trial.feasible()
                    && trial.setting() - before.setting() > search.tolerance()) {
                solver.solve(
                        setting -> side(at(setting)), before.setting(), side(before), trial.setting(), side(trial));
            }
            before = trial;
        }
    }

    /** Margin, but never 0: where a limit just holds, another may break further on. */
    private static double side(Trial<?> trial) {
        return trial.feasible() ? Math.max(trial.margin(), LEAST_MARGIN) : trial.margin();
    }

    /** Halves wide gaps around the best trial: between a boundary and the grid the objective may rise where no trial shows it. */
    private void lookBetween() {
        Optional<Trial<P>> best =
                tried.values().stream().filter(Trial::feasible).max(Comparator.comparingDouble(Trial::objective));
        if (best.isPresent()) {
            for (boolean above : new boolean[] {false, true}) {
                Trial<P> from = best.get();
                for (int i = 0; i < GAPS; i++) {
                    Optional<Trial<P>> to = beside(from, Trial::feasible, above);
                    if (to.isEmpty()) {
                        break;
                    }
                    if (Math.abs(to.get().setting() - from.setting()) > GAP * width() / (search.gridPoints() - 1)) {
                        at(0.5 * (from.setting() + to.get().setting()));
                    }
                    from = to.get();
                }
            }
        }
    }

    /**
     * Follows the greatest local maxima of a measure among the trials that count, each between its neighbours.
     *
     * @param untilFeasible whether a trial within the limits is enough
     */
    private void followPeaks(Predicate<Trial<P>> counts, ToDoubleFunction<Trial<P>> measure, boolean untilFeasible) {
        List<Trial<P>> peaks = tried.values().stream()
                .filter(counts)
                .filter(trial -> isPeak(trial, counts, measure))
                .sorted(Comparator.comparingDouble(measure).reversed())
                .limit(MAX_PEAKS)
                .toList();
        for (Trial<P> peak : peaks) {
            if ((untilFeasible ? followedMargins : followedObjectives).add(peak.setting())) {
                follow(peak, counts, measure, untilFeasible);
            }
        }
    }

    private boolean isPeak(Trial<P> trial, Predicate<Trial<P>> counts, ToDoubleFunction<Trial<P>> measure) {
        double value = measure.applyAsDouble(trial);
        return beside(trial, counts, true).stream().noneMatch(one -> measure.applyAsDouble(one) > value)
                && beside(trial, counts, false).stream().noneMatch(one -> measure.applyAsDouble(one) > value);
    }

    private Optional<Trial<P>> beside(Trial<P> trial, Predicate<Trial<P>> counts, boolean above) {
        Map.Entry<Double, Trial<P>> next =
                above ? tried.higherEntry(trial.setting()) : tried.lowerEntry(trial.setting());
        return Optional.ofNullable(next).map(Map.Entry::getValue).filter(counts);
    }

    private void follow(
            Trial<P> peak, Predicate<Trial<P>> counts, ToDoubleFunction<Trial<P>> measure, boolean untilFeasible) {
        double from = beside(peak, counts, false).map(Trial::setting).orElse(peak.setting());
        double to = beside(peak, counts, true).map(Trial::setting).orElse(peak.setting());
        if (to - from <= search.tolerance()) {
            return;
        }
        double start = peak.setting();
        if (start == from || start == to) {
            double probe =
                    start + (start == from ? 1.0 : -1.0) * Math.min(PROBE * search.tolerance(), 0.5 * (to - from));
            Trial<P> inside = at(probe);
            if (!counts.test(inside) || measure.applyAsDouble(inside) <= measure.applyAsDouble(peak)) {
                return;
            }
            start = probe;
        }
        UnivariatePointValuePair top = new BrentOptimizer(
                        RELATIVE_TOLERANCE,
                        search.tolerance(),
                        (i, one, other) -> untilFeasible
                                && other != null
                                && at(other.getPoint()).feasible())
                .optimize(
                        new MaxEval(10 * MAX_EVALUATIONS_EACH),
                        GoalType.MAXIMIZE,
                        new SearchInterval(from, to, start),
                        new UnivariateObjectiveFunction(setting -> {
                            Trial<P> trial = at(setting);
                            return counts.test(trial) || untilFeasible && trial.feasible()
                                    ? measure.applyAsDouble(trial)
                                    : WORST;
                        }));
        (untilFeasible ? followedMargins : followedObjectives).add(top.getPoint());
    }

    private Optimum<P> found(Trial<P> best, Optional<Trial<P>> today, List<Trial<P>> curve) {
        Optional<Trial<P>> broken = nextDoor(best, false).or(() -> nextDoor(best, true));
        if (broken.isPresent()) {
            Trial<P> beyond = broken.get();
            String boundary = beyond.point().isEmpty()
                    ? "no operating point beyond: " + beyond.explanation()
                    : "limited by " + beyond.broken().get(0).name();
            return new Optimum.Found<>(best, beyond.broken(), boundary, today, curve);
        }
        boolean end = best.setting() == search.lower() || best.setting() == search.upper();
        return new Optimum.Found<>(
                best, List.of(), end ? "end of the range of settings" : "greatest within the limits", today, curve);
    }

    /** The neighbour, where it is just beside and does not keep the limits. */
    private Optional<Trial<P>> nextDoor(Trial<P> trial, boolean above) {
        return beside(trial, one -> !one.feasible(), above)
                .filter(one -> Math.abs(one.setting() - trial.setting()) <= BEYOND * search.tolerance());
    }
}
