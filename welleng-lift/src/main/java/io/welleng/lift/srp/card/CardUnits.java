package io.welleng.lift.srp.card;

import io.welleng.core.units.Figures;
import io.welleng.core.units.ForceUnit;
import java.util.Arrays;
import java.util.List;

/** Judges the units of a record by magnitude, and converts where exactly one unit fits. */
final class CardUnits {

    private static final double LBF_PER_N = ForceUnit.N.to(ForceUnit.LBF, 1.0);
    private static final double LBF_PER_KGF = ForceUnit.KGF.to(ForceUnit.LBF, 1.0);
    private static final double IN_PER_M = 1.0 / 0.0254;

    private static final String[] POSITION_UNITS = {"in", "m", "mm", "cm", "ft"};
    private static final double[] INCHES = {1.0, IN_PER_M, 1e-3 * IN_PER_M, 1e-2 * IN_PER_M, 12.0};
    private static final String[] LOAD_UNITS = {"lbf", "kN", "N", "kgf", "1,000 lbf", "tonnes"};
    private static final double[] POUNDS = {1.0, 1e3 * LBF_PER_N, LBF_PER_N, LBF_PER_KGF, 1000.0, 1e3 * LBF_PER_KGF};

    /** Strokes of pumping units, with some margin (in). */
    private static final double LEAST_STROKE = 10.0;

    private static final double GREATEST_STROKE = 400.0;
    private static final double LEAST_MM = 1000.0;
    private static final double GREATEST_MM = 10_160.0;

    /** Peak polished rod loads, with some margin (lbf). */
    private static final double LEAST_PEAK = 400.0;

    private static final double GREATEST_PEAK = 80_000.0;
    private static final double STROKE_TOLERANCE = 1.15;
    private static final double LEAST_OF_WEIGHT = 0.85;
    private static final double MOST_OF_WEIGHT = 3.0;
    private static final int KN = 1;
    private static final int N = 2;
    private static final int M = 1;
    private static final int MM = 2;
    private static final int OPEN = -1;

    /** Rods that are parted weigh less; a load in kgf looks the same. */
    private static final int PARTED_OR_KGF = -2;

    private static final double LEAST_OF_PARTED = 0.05;

    private CardUnits() {}

    static void check(double[] x, double[] f, Double strokeIn, Double weightLbf, List<CardFinding> findings) {
        double stroke =
                Arrays.stream(x).max().orElseThrow() - Arrays.stream(x).min().orElseThrow();
        double peak = Arrays.stream(f).max().orElseThrow();
        double mean = Arrays.stream(f).average().orElseThrow();
        if (stroke > 0.0) {
            int unit = strokeIn != null ? byStroke(stroke, strokeIn) : byMagnitude(stroke, peak);
            report(
                    CardDefect.POSITION_UNIT,
                    x,
                    unit,
                    POSITION_UNITS,
                    INCHES,
                    "A stroke of " + Figures.four(stroke),
                    findings);
        }
        if (peak > 0.0) {
            int unit = weightLbf != null
                    ? byWeight(mean, weightLbf, isMetric(findings))
                    : byPeak(peak, isMetric(findings));
            report(
                    CardDefect.LOAD_UNIT,
                    f,
                    unit,
                    LOAD_UNITS,
                    POUNDS,
                    "A greatest load of " + Figures.four(peak),
                    findings);
        }
    }

    private static void report(
            CardDefect defect,
            double[] values,
            int unit,
            String[] names,
            double[] factors,
            String what,
            List<CardFinding> findings) {
        if (unit == 0) {
            return;
        }
        boolean sure = unit > 0;
        findings.add(new CardFinding(
                defect,
                0,
                values.length,
                sure,
                what + " is not one in " + names[0]
                        + (sure
                                ? "; taken as " + names[unit] + " and converted with " + Figures.four(factors[unit])
                                        + "."
                                : unit == PARTED_OR_KGF
                                        ? ": less than the rods weigh. They may be parted, or the load in kgf."
                                        : ", and no single other unit fits.")));
        if (sure) {
            for (int i = 0; i < values.length; i++) {
                values[i] *= factors[unit];
            }
        }
    }

    private static int byStroke(double stroke, double expected) {
        int best = 0;
        for (int u = 1; u < INCHES.length; u++) {
            if (mismatch(stroke * INCHES[u], expected) < mismatch(stroke * INCHES[best], expected)) {
                best = u;
            }
        }
        return mismatch(stroke * INCHES[best], expected) <= Math.log(STROKE_TOLERANCE) ? best : OPEN;
    }

    private static double mismatch(double value, double expected) {
        return Math.abs(Math.log(value / expected));
    }

    private static int byMagnitude(double stroke, double peak) {
        if (stroke >= LEAST_STROKE && stroke <= GREATEST_STROKE) {
            return 0;
        }
        boolean metres = stroke * INCHES[M] >= LEAST_STROKE && stroke * INCHES[M] <= GREATEST_STROKE;
        boolean kilonewtons = peak < LEAST_PEAK && peak * POUNDS[KN] >= LEAST_PEAK;
        if (metres && (kilonewtons || peak > GREATEST_PEAK)) {
            return M;
        }
        return stroke >= LEAST_MM && stroke <= GREATEST_MM ? MM : OPEN;
    }

    /** Whether the position was found to be in a metric unit. */
    private static boolean isMetric(List<CardFinding> findings) {
        CardFinding last = findings.isEmpty() ? null : findings.get(findings.size() - 1);
        return last != null && last.defect() == CardDefect.POSITION_UNIT && last.repaired();
    }

    private static int byPeak(double peak, boolean metric) {
        if (peak >= LEAST_PEAK && peak <= GREATEST_PEAK) {
            return 0;
        }
        if (peak < LEAST_PEAK) {
            return metric && peak * POUNDS[KN] >= LEAST_PEAK && peak * POUNDS[KN] <= GREATEST_PEAK ? KN : OPEN;
        }
        return peak * POUNDS[N] <= GREATEST_PEAK ? N : OPEN;
    }

    private static int byWeight(double mean, double weight, boolean metric) {
        if (fits(mean, weight)) {
            return 0;
        }
        if (!metric && mean > LEAST_OF_PARTED * weight && mean < LEAST_OF_WEIGHT * weight) {
            return PARTED_OR_KGF;
        }
        int found = OPEN;
        for (int u = 1; u < POUNDS.length; u++) {
            if (fits(mean * POUNDS[u], weight)) {
                if (found != OPEN) {
                    return OPEN;
                }
                found = u;
            }
        }
        return found;
    }

    private static boolean fits(double mean, double weight) {
        return mean >= LEAST_OF_WEIGHT * weight && mean <= MOST_OF_WEIGHT * weight;
    }
}
