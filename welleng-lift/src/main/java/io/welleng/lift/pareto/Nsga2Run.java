package io.welleng.lift.pareto;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** One search under way: the first half of {@link #all} are the parents, the second their children. */
final class Nsga2Run {

    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final Nsga2 settings;
    private final ParetoProblem problem;
    private final List<ParetoVariable> variables;
    private final List<ParetoObjective> objectives;
    private final List<ParetoConstraint> constraints;
    private final double[] signs;
    private final int size;
    private final RandomGenerator random;
    private final Variation variation;
    private final Evaluation evaluation;
    private final Archive archive;
    private final NonDominatedSort sort;
    private final Crowding crowding;
    private final Individual[] all;
    private final Individual[] sorted;

    /** The half that is evaluated next. */
    private final Individual[] half;

    private final int[] chosen;
    private final int[] permutation;
    private final Individual[] mates;

    Nsga2Run(Nsga2 settings, ParetoProblem problem, Executor executor, int parallelism) {
        this.settings = settings;
        this.problem = Check.present(problem, "problem");
        variables = List.copyOf(Check.notEmpty(problem.variables(), "variables"));
        objectives = List.copyOf(Check.notEmpty(problem.objectives(), "objectives"));
        constraints = List.copyOf(Check.present(problem.constraints(), "constraints"));
        Check.atLeast(objectives.size(), 2, "objectives");
        signs = objectives.stream().mapToDouble(o -> o.sense().sign()).toArray();
        size = settings.populationSize();
        random = GENERATORS.create(settings.seed());
        variation = new Variation(settings, variables, random);
        evaluation = new Evaluation(problem, signs, executor, parallelism);
        archive = settings.frontSource() == FrontSource.ARCHIVE ? new Archive(objectives.size()) : null;
        sort = new NonDominatedSort(2 * size);
        crowding = new Crowding(2 * size, objectives.size());
        all = new Individual[2 * size];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Individual(variables.size(), objectives.size(), constraints.size());
        }
        sorted = new Individual[2 * size];
        half = new Individual[size];
        chosen = new int[2 * size];
        permutation = new int[size];
        mates = new Individual[size];
    }

    ParetoOutcome run() {
        begin();
        for (int g = 1; g < settings.generations(); g++) {
            breed();
            System.arraycopy(all, size, half, 0, size);
            evaluation.evaluate(half);
            select();
        }
        return outcome();
    }

    private void begin() {
        List<List<Double>> starts = problem.startingPoints();
        Check.atLeast(size, starts.size(), "populationSize");
        for (int i = 0; i < size; i++) {
            variation.scatter(all[i].x);
            if (i < starts.size()) {
                List<Double> start = starts.get(i);
                Check.sameLength(start.size(), Check.element("startingPoints", i), variables.size(), "variables");
                for (int j = 0; j < start.size(); j++) {
                    ParetoVariable variable = variables.get(j);
                    all[i].x[j] = Check.inRange(
                            start.get(j), variable.lower(), variable.upper(), variable.name(), variable.unit());
                }
            }
        }
        System.arraycopy(all, 0, half, 0, size);
        evaluation.evaluate(half);
        int fronts = sort.sort(half);
        for (int k = 0; k < fronts; k++) {
            crowding.measure(half, sort.order(), sort.start(k), sort.start(k + 1));
        }
        remember(half);
    }

    /** Keeps what no other of its own population dominates. */
    private void remember(Individual[] members) {
        if (archive != null) {
            for (Individual one : members) {
                if (one.rank == 0 && one.violation == 0.0) {
                    archive.offer(one);
                }
            }
        }
    }

    /** Each parent enters two tournaments; winners are mated as they come. */
    private void breed() {
        drawMates();
        for (int i = 0; i < size; i += 2) {
            variation.breed(mates[i].x, mates[i + 1].x, all[size + i].x, all[size + i + 1].x);
        }
    }

    private void drawMates() {
        int mated = 0;
        for (int round = 0; round < 2; round++) {
            shuffle();
            for (int i = 0; i < size; i += 2) {
                mates[mated++] = winner(all[permutation[i]], all[permutation[i + 1]]);
            }
        }
    }

    private void shuffle() {
        for (int i = 0; i < size; i++) {
            int j = random.nextInt(i + 1);
            permutation[i] = permutation[j];
            permutation[j] = i;
        }
    }

    private Individual winner(Individual a, Individual b) {
        if (a.rank != b.rank) {
            return a.rank < b.rank ? a : b;
        }
        if (a.crowding != b.crowding) {
            return a.crowding > b.crowding ? a : b;
        }
        return random.nextBoolean() ? a : b;
    }

    /** Lets the best half of parents and children become the parents. */
    private void select() {
        int fronts = sort.sort(all);
        if (archive != null) {
            System.arraycopy(all, size, half, 0, size);
            remember(half);
        }
        int[] order = sort.order();
        int taken = 0;
        for (int k = 0; k < fronts && taken < size; k++) {
            int from = sort.start(k);
            int to = sort.start(k + 1);
            int room = Math.min(size - taken, to - from);
            if (room == to - from) {
                crowding.measure(all, order, from, to);
                System.arraycopy(order, from, chosen, 0, room);
            } else {
                crowding.cut(all, order, from, to, room, settings.truncation(), chosen);
            }
            for (int i = 0; i < room; i++) {
                sorted[taken++] = all[chosen[i]];
                all[chosen[i]] = null;
            }
        }
        for (Individual rest : all) {
            if (rest != null) {
                sorted[taken++] = rest;
            }
        }
        System.arraycopy(sorted, 0, all, 0, all.length);
    }

    private ParetoOutcome outcome() {
        int evaluations = size * settings.generations();
        Individual[] parents = Arrays.copyOf(all, size);
        Individual best = Arrays.stream(parents)
                .min(Comparator.comparingDouble(one -> one.violation))
                .orElseThrow();
        if (best.violation > 0.0) {
            return new ParetoOutcome.NoneFeasible(best.point(signs), broken(best), evaluations);
        }
        Individual[] members = archive == null
                ? Arrays.stream(parents)
                        .filter(one -> one.rank == 0 && one.crowding != Crowding.COPY)
                        .toArray(Individual[]::new)
                : archive.members();
        Arrays.sort(members, (a, b) -> Arrays.compare(a.f, b.f));
        List<ParetoPoint> points = new ArrayList<>(members.length);
        for (Individual one : members) {
            points.add(one.point(signs));
        }
        return new ParetoOutcome.Found(new ParetoFront(variables, objectives, points), evaluations);
    }

    private List<ParetoConstraint> broken(Individual one) {
        record Broken(ParetoConstraint constraint, double share) {}
        List<Broken> broken = new ArrayList<>();
        for (int j = 0; j < one.violations.length; j++) {
            if (one.violations[j] > 0.0) {
                ParetoConstraint constraint = constraints.get(j);
                broken.add(new Broken(constraint, one.violations[j] / constraint.scale()));
            }
        }
        return broken.stream()
                .sorted(Comparator.comparingDouble((Broken b) -> -b.share))
                .map(Broken::constraint)
                .toList();
    }
}
