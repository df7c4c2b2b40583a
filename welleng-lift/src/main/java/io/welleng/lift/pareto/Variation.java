package io.welleng.lift.pareto;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes points: the first ones at random, all others from parents by crossover and mutation. */
final class Variation {

    /** Parents closer than this share of the range are not crossed in a variable: nothing would change. */
    private static final double SAME = 1.0e-14;

    private final RandomGenerator random;
    private final double[] lower;
    private final double[] upper;
    private final double crossover;
    private final double mutation;
    private final double crossoverK;
    private final double inverseK;
    private final double mutationK;

    Variation(Nsga2 settings, List<ParetoVariable> variables, RandomGenerator random) {
        this.random = random;
        lower = variables.stream().mapToDouble(ParetoVariable::lower).toArray();
        upper = variables.stream().mapToDouble(ParetoVariable::upper).toArray();
        long free = variables.stream().filter(v -> v.upper() > v.lower()).count();
        crossover = settings.crossoverProbability();
        mutation = settings.mutationProbability() == null ? 1.0 / Math.max(1, free) : settings.mutationProbability();
        crossoverK = settings.crossoverIndex() + 1.0;
        inverseK = 1.0 / crossoverK;
        mutationK = settings.mutationIndex() + 1.0;
    }

    void scatter(double[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] = within(i, lower[i] + random.nextDouble() * (upper[i] - lower[i]));
        }
    }

    /** Two children of two parents. */
    void breed(double[] mother, double[] father, double[] first, double[] second) {
        System.arraycopy(mother, 0, first, 0, mother.length);
        System.arraycopy(father, 0, second, 0, father.length);
        if (random.nextDouble() < crossover) {
            for (int i = 0; i < mother.length; i++) {
                // One draw decides whether the variable is crossed, and which child gets which value.
                double draw = random.nextDouble();
                if (draw < 0.5 && Math.abs(mother[i] - father[i]) > SAME * (upper[i] - lower[i])) {
                    cross(i, draw < 0.25, first, second);
                }
            }
        }
        mutate(first);
        mutate(second);
    }

    private void cross(int i, boolean swap, double[] first, double[] second) {
        double y1 = Math.min(first[i], second[i]);
        double y2 = Math.max(first[i], second[i]);
        double distance = y2 - y1;
        double u = random.nextDouble();
        double beta1 = Sbx.beta(u, Sbx.alpha(y1 - lower[i], distance, crossoverK), inverseK);
        double beta2 = Sbx.beta(u, Sbx.alpha(upper[i] - y2, distance, crossoverK), inverseK);
        double low = within(i, 0.5 * (y1 + y2 - beta1 * distance));
        double high = within(i, 0.5 * (y1 + y2 + beta2 * distance));
        first[i] = swap ? high : low;
        second[i] = swap ? low : high;
    }

    private void mutate(double[] x) {
        for (int i = 0; i < x.length; i++) {
            if (random.nextDouble() < mutation && upper[i] > lower[i]) {
                double width = upper[i] - lower[i];
                double below = (x[i] - lower[i]) / width;
                double above = (upper[i] - x[i]) / width;
                double delta = PolynomialMutation.delta(random.nextDouble(), below, above, mutationK);
                x[i] = within(i, x[i] + delta * width);
            }
        }
    }

    /** Keeps rounding from carrying a value beyond its bound. */
    private double within(int i, double value) {
        return Math.max(lower[i], Math.min(upper[i], value));
    }
}
