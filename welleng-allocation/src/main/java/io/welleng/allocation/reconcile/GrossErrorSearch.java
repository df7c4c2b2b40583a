package io.welleng.allocation.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;

/** Runs the tests. An error of size b moves the imbalances r by f b, where f is its signature. */
final class GrossErrorSearch {

    /** Signatures this alike, or this much inside those already allowed for, are the same. */
    private static final double SAME = 1e-9;

    private final BalanceModel model;
    private final ReducedModel reduced;
    private final NormalEquations equations;
    private final GrossErrorTests settings;
    private final double[] r;
    private final double[] lambda;
    private final List<Candidate> candidates = new ArrayList<>();
    private final double[] gSquare;

    /** An error that may be: its signature, f'S⁻¹f and f'S⁻¹r. */
    private record Candidate(String name, ErrorTest.Kind kind, SparseRow signature, double square, double product) {}

    GrossErrorSearch(BalanceModel model, ReducedModel reduced, NormalEquations equations, GrossErrorTests settings) {
        this.model = model;
        this.reduced = reduced;
        this.equations = equations;
        this.settings = settings;
        r = reduced.imbalance(reduced.reading, reduced.gRight);
        lambda = equations.factor.solve(r);
        gSquare = new double[reduced.g.length];
        for (int k = 0; k < gSquare.length; k++) {
            SparseRow v = equations.covariance.times(reduced.g[k]);
            for (int e = 0; e < v.size(); e++) {
                gSquare[k] += v.value[e] * reduced.g[k].get(v.index[e]);
            }
        }
        for (int i = 0; i < reduced.streams; i++) {
            if (reduced.kind[i] == StreamClass.REDUNDANT) {
                add(model.streams().get(i).name(), ErrorTest.Kind.METER, reduced.gColumn[i]);
            }
        }
        if (settings.leaks()) {
            addLeaks();
        }
    }

    private void addLeaks() {
        int nodes = reduced.balance.length - model.balances().size();
        double[][] signature = new double[nodes][reduced.g.length];
        for (int k = 0; k < reduced.g.length; k++) {
            SparseRow weights = reduced.gWeights[k];
            for (int e = 0; e < weights.size(); e++) {
                if (weights.index[e] < nodes) {
                    signature[weights.index[e]][k] = weights.value[e];
                }
            }
        }
        for (int node = 0; node < nodes; node++) {
            add(reduced.balanceNames.get(node), ErrorTest.Kind.LEAK, SparseRow.of(signature[node]));
        }
    }

    private void add(String name, ErrorTest.Kind kind, SparseRow signature) {
        if (signature.size() > 0) {
            double square = equations.factor.quadratic(signature);
            candidates.add(new Candidate(name, kind, signature, square, signature.dot(lambda)));
        }
    }

    GrossErrorReport report() {
        if (r.length == 0) {
            SerialElimination none = new SerialElimination(List.of(), List.of(), null, true);
            return new GrossErrorReport(null, List.of(), List.of(), List.of(), none);
        }
        double statistic = 0.0;
        for (int k = 0; k < r.length; k++) {
            statistic += r[k] * lambda[k];
        }
        GlobalTest global = GlobalTest.of(statistic, r.length, settings.level());
        Map<Candidate, List<String>> same = same();
        return new GrossErrorReport(global, measurementTests(), nodalTests(), ratios(same), serial(global, same));
    }

    private List<ErrorTest> measurementTests() {
        List<Candidate> meters = candidates.stream()
                .filter(c -> c.kind() == ErrorTest.Kind.METER)
                .toList();
        double critical = normalCritical(meters.size());
        List<ErrorTest> tests = new ArrayList<>();
        for (Candidate meter : meters) {
            double z = Math.abs(meter.product()) / Math.sqrt(meter.square());
            tests.add(normalTest(meter.name(), ErrorTest.Kind.METER, z, critical));
        }
        return tests;
    }

    private List<ErrorTest> nodalTests() {
        double critical = normalCritical(r.length);
        List<ErrorTest> tests = new ArrayList<>();
        for (int k = 0; k < r.length; k++) {
            String name = String.join(" + ", equations.names(reduced.gWeights[k]));
            double z = Math.abs(r[k]) / Math.sqrt(gSquare[k]);
            tests.add(normalTest(name, ErrorTest.Kind.BALANCE, z, critical));
        }
        return tests;
    }

    private List<ErrorTest> ratios(Map<Candidate, List<String>> same) {
        double critical = ratioCritical();
        return candidates.stream()
                .map(c -> ratio(
                        c,
                        c.product() * c.product() / c.square(),
                        critical,
                        c.product() / c.square(),
                        1.0 / Math.sqrt(c.square()),
                        same.get(c)))
                .sorted(Comparator.comparingDouble(ErrorTest::statistic).reversed())
                .toList();
    }

    private SerialElimination serial(GlobalTest global, Map<Candidate, List<String>> same) {
        double critical = ratioCritical();
        List<Candidate> found = new ArrayList<>();
        List<double[]> solved = new ArrayList<>();
        List<ErrorTest> steps = new ArrayList<>();
        GlobalTest left = global;
        while (left != null && left.rejected() && found.size() < settings.mostErrors()) {
            DenseSpd gram = new DenseSpd(gram(found, solved));
            double[] sizes = gram.solve(products(found));
            Candidate best = null;
            double most = 0.0;
            double bestProduct = 0.0;
            double bestSquare = 0.0;
            for (Candidate c : candidates) {
                double[] cross = new double[solved.size()];
                for (int k = 0; k < cross.length; k++) {
                    cross[k] = c.signature().dot(solved.get(k));
                }
                double square = c.square() - dot(cross, gram.solve(cross));
                double product = c.product() - dot(cross, sizes);
                if (square > SAME * c.square() && product * product / square > most) {
                    most = product * product / square;
                    best = c;
                    bestProduct = product;
                    bestSquare = square;
                }
            }
            if (best == null) {
                break;
            }
            steps.add(
                    ratio(best, most, critical, bestProduct / bestSquare, 1.0 / Math.sqrt(bestSquare), same.get(best)));
            found.add(best);
            double[] f = new double[r.length];
            best.signature().addTo(f, 1.0);
            solved.add(equations.factor.solve(f));
            int degrees = left.degreesOfFreedom() - 1;
            left = degrees == 0
                    ? null
                    : GlobalTest.of(Math.max(0.0, left.statistic() - most), degrees, settings.level());
        }
        boolean resolved = left == null || !left.rejected();
        return new SerialElimination(steps, together(found, solved, steps), left, resolved);
    }

    /** Sizes of all errors found, estimated together. */
    private List<ErrorTest> together(List<Candidate> found, List<double[]> solved, List<ErrorTest> steps) {
        DenseSpd gram = new DenseSpd(gram(found, solved));
        double[] sizes = gram.solve(products(found));
        List<ErrorTest> errors = new ArrayList<>();
        for (int k = 0; k < sizes.length; k++) {
            double[] unit = new double[sizes.length];
            unit[k] = 1.0;
            double variance = gram.solve(unit)[k];
            ErrorTest step = steps.get(k);
            errors.add(ratio(
                    found.get(k),
                    sizes[k] * sizes[k] / variance,
                    step.criticalValue(),
                    sizes[k],
                    Math.sqrt(variance),
                    step.alsoPossible()));
        }
        return errors;
    }

    private static double[][] gram(List<Candidate> found, List<double[]> solved) {
        double[][] gram = new double[found.size()][found.size()];
        for (int i = 0; i < gram.length; i++) {
            for (int j = 0; j < gram.length; j++) {
                gram[i][j] = found.get(i).signature().dot(solved.get(j));
            }
        }
        return gram;
    }

    private static double[] products(List<Candidate> found) {
        return found.stream().mapToDouble(Candidate::product).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0.0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /** For every candidate: the others whose signature is a multiple of its own. */
    private Map<Candidate, List<String>> same() {
        Map<List<Integer>, List<Candidate>> places = new HashMap<>();
        for (Candidate c : candidates) {
            List<Integer> key = Arrays.stream(c.signature().index).boxed().toList();
            places.computeIfAbsent(key, k -> new ArrayList<>()).add(c);
        }
        Map<Candidate, List<String>> same = new HashMap<>();
        for (List<Candidate> group : places.values()) {
            for (Candidate c : group) {
                List<String> names = new ArrayList<>();
                for (Candidate other : group) {
                    if (other != c && isMultiple(c.signature().value, other.signature().value)) {
                        boolean leak = other.kind() == ErrorTest.Kind.LEAK;
                        names.add((leak ? "leak of " : "meter of ") + other.name());
                    }
                }
                same.put(c, names);
            }
        }
        return same;
    }

    private static boolean isMultiple(double[] a, double[] b) {
        for (int k = 1; k < a.length; k++) {
            double difference = a[k] * b[0] - a[0] * b[k];
            if (Math.abs(difference) > SAME * (Math.abs(a[k] * b[0]) + Math.abs(a[0] * b[k]))) {
                return false;
            }
        }
        return true;
    }

    private double normalCritical(int tests) {
        if (tests == 0) {
            return 0.0;
        }
        double level = settings.correction().perTest(settings.level(), tests);
        return -new NormalDistribution(0.0, 1.0).inverseCumulativeProbability(level / 2.0);
    }

    private double ratioCritical() {
        double z = normalCritical(candidates.size());
        return z * z;
    }

    private static ErrorTest normalTest(String name, ErrorTest.Kind kind, double z, double critical) {
        return new ErrorTest(name, kind, z, critical, twoSided(z), z > critical, null, null, List.of());
    }

    private static ErrorTest ratio(
            Candidate c, double ratio, double critical, double size, double uncertainty, List<String> same) {
        double probability = twoSided(Math.sqrt(ratio));
        return new ErrorTest(
                c.name(), c.kind(), ratio, critical, probability, ratio > critical, size, uncertainty, same);
    }

    private static double twoSided(double z) {
        return Erf.erfc(z / Math.sqrt(2.0));
    }
}
