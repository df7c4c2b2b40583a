package io.welleng.allocation.method;

import io.welleng.allocation.Phase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;

/** Inlets for the tests of methods. */
final class Cases {

    static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private Cases() {}

    static Inlets inlets(
            double toShare, double system, double[] estimates, double[] uncertainties, boolean... metered) {
        String[] names = new String[estimates.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = "W-" + i;
        }
        boolean[] meters = metered.length == 0 ? new boolean[names.length] : metered;
        return new Inlets("N", DAY, Phase.OIL, toShare, system, names, estimates, uncertainties, meters);
    }

    static double[] none(int n) {
        double[] values = new double[n];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    static double[] allocated(Sharing sharing, int n) {
        Shared shared = (Shared) sharing;
        double[] q = new double[n];
        for (int i = 0; i < n; i++) {
            q[i] = shared.allocated(i);
        }
        return q;
    }

    /** The same inlets in another order and times a factor; names go with their inlets. */
    static Inlets mixed(Inlets inlets, long seed, double factor) {
        int n = inlets.size();
        int[] order = order(n, seed);
        String[] names = new String[n];
        double[] e = new double[n];
        double[] s = new double[n];
        boolean[] metered = new boolean[n];
        for (int i = 0; i < n; i++) {
            names[i] = inlets.name(order[i]);
            e[i] = factor * inlets.estimate(order[i]);
            s[i] = factor * inlets.uncertainty(order[i]);
            metered[i] = inlets.metered(order[i]);
        }
        return new Inlets(
                inlets.node(),
                inlets.date(),
                inlets.phase(),
                factor * inlets.toShare(),
                factor * inlets.toShareUncertainty(),
                names,
                e,
                s,
                metered);
    }

    static int[] order(int n, long seed) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        Random random = new Random(seed);
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }
}
