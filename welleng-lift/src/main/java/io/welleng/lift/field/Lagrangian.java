package io.welleng.lift.field;

/** Values of points less their priced uses, \( v_{ik} - y\,a_{ik} \), and what they prove. */
final class Lagrangian {

    private final ChoiceProblem problem;
    private final double[] price;

    /** The prices are looked at each time. */
    Lagrangian(ChoiceProblem problem, double[] price) {
        this.problem = problem;
        this.price = price;
    }

    /** Priced use of a point. */
    double priced(int group, int point) {
        int p = (problem.start[group] + point) * price.length;
        double sum = 0.0;
        for (int r = 0; r < price.length; r++) {
            sum += price[r] * problem.use[p + r];
        }
        return sum;
    }

    private double reduced(int group, int point) {
        return problem.value[problem.start[group] + point] - priced(group, point);
    }

    private double best(int group, int low, int high) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = low; k <= high; k++) {
            most = Math.max(most, reduced(group, k));
        }
        return most;
    }

    /** Takes prices below 0 as 0, and gives the priced capacity. */
    private double pricedCapacity() {
        double sum = 0.0;
        for (int r = 0; r < price.length; r++) {
            price[r] = Math.max(0.0, price[r]);
            sum += price[r] * problem.capacity[r];
        }
        return sum;
    }

    /** The value that no choice exceeds: \( \sum_i \max_k (v_{ik} - y\,a_{ik}) + y\,b \). */
    double bound(int[] low, int[] high) {
        double sum = pricedCapacity();
        for (int g = 0; g < problem.groups; g++) {
            sum += best(g, low[g], high[g]);
        }
        return sum;
    }

    /** No choice can hold: \(\sum_i \min_k y\,a_{ik} > y\,b\). */
    boolean provesInfeasible(int[] low, int[] high) {
        double least = -pricedCapacity();
        for (int g = 0; g < problem.groups; g++) {
            double min = Double.POSITIVE_INFINITY;
            for (int k = low[g]; k <= high[g]; k++) {
                min = Math.min(min, priced(g, k));
            }
            least += min;
        }
        return least > Choice.ROUNDING;
    }

    /** How much the bound falls where a group takes a point. */
    double loss(int group, int point, int low, int high) {
        return best(group, low, high) - reduced(group, point);
    }

    /** Takes ends off the ranges where the bound would fall by more than an allowance. */
    void tighten(int[] low, int[] high, double allowance) {
        for (int g = 0; g < problem.groups; g++) {
            if (low[g] < high[g]) {
                double least = best(g, low[g], high[g]) - allowance;
                while (low[g] < high[g] && beyond(g, low[g], low[g] + 1, low[g], least)) {
                    low[g]++;
                }
                while (low[g] < high[g] && beyond(g, high[g], high[g] - 1, high[g] - 1, least)) {
                    high[g]--;
                }
            }
        }
    }

    private boolean beyond(int g, int end, int next, int link, double least) {
        return reduced(g, end) < least && (!problem.joined[problem.start[g] + link] || reduced(g, next) < least);
    }
}
