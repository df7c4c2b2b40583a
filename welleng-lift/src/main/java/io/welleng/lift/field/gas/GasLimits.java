package io.welleng.lift.field.gas;

import java.util.Arrays;

/** Limits of gas: one for the wells of each compressor, and one for all. */
final class GasLimits {

    private static final double ROUNDING = 1e-12;

    /** Most gas of the wells of each compressor (Mscf/d). */
    final double[] compressor;

    /** Most gas of all wells (Mscf/d); infinite where only the compressors limit it. */
    final double total;

    /** Rounding that a sum of gas may have (Mscf/d). */
    final double slack;

    private GasLimits(double[] compressor, double total, double slack) {
        this.compressor = compressor;
        this.total = total;
        this.slack = slack;
    }

    static GasLimits of(GasField field) {
        double[] reach = new double[field.compressors().size()];
        double sum = 0.0;
        boolean header = false;
        for (int k = 0; k < reach.length; k++) {
            GasCompressor c = field.compressors().get(k);
            reach[k] = c.reachMscfPerDay();
            sum += c.capacityMscfPerDay();
            header |= c.importLimitMscfPerDay() != null;
        }
        double total = field.totalGasMscfPerDay() == null ? Double.POSITIVE_INFINITY : field.totalGasMscfPerDay();
        return new GasLimits(
                reach,
                header ? Math.min(total, sum) : total,
                ROUNDING * Arrays.stream(reach).sum());
    }

    /** The same without a limit on all wells together. */
    GasLimits apart() {
        return new GasLimits(compressor, Double.POSITIVE_INFINITY, slack);
    }

    /** What is left after wells took their gas. */
    GasLimits less(double[] taken) {
        double[] left = compressor.clone();
        double sum = 0.0;
        for (int k = 0; k < left.length; k++) {
            left[k] = Math.max(0.0, left[k] - taken[k]);
            sum += taken[k];
        }
        return new GasLimits(left, Math.max(0.0, total - sum), slack);
    }
}
