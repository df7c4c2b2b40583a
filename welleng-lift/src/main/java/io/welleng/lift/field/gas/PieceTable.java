package io.welleng.lift.field.gas;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Straight pieces of a curve of oil against lift gas. Immutable. */
public final class PieceTable {

    /** Most that a chord of a smooth curve may lie below it (STB/d), unless it takes too many. */
    static final double CHORD_ERROR_STB_PER_DAY = 1e-4;

    /** Most chords of a smooth curve. */
    static final int MOST_CHORDS = 4000;

    /** Slopes that differ by less than this share of the larger count as equal. */
    private static final double SAME_SLOPE = 1e-9;

    private final double[] gas;
    private final double[] oil;
    private final double error;

    private PieceTable(double[] gas, double[] oil, double error) {
        this.gas = gas;
        this.oil = oil;
        this.error = error;
    }

    static PieceTable of(GasResponse response, double[] gas, int count, double error) {
        double[] at = Arrays.copyOf(gas, count);
        double[] oil = new double[count];
        for (int i = 0; i < count; i++) {
            oil[i] = response.oilStbPerDay(at[i]);
        }
        return new PieceTable(at, oil, error);
    }

    /**
     * How many corners the table has, ends included.
     *
     * @return at least 1
     */
    public int size() {
        return gas.length;
    }

    /**
     * Gas at a corner.
     *
     * @param corner index from 0
     * @return gas (Mscf/d)
     */
    public double gasMscfPerDay(int corner) {
        return gas[corner];
    }

    /**
     * Oil at a corner.
     *
     * @param corner index from 0
     * @return oil (STB/d)
     */
    public double oilStbPerDay(int corner) {
        return oil[corner];
    }

    /**
     * How far the curve rises above its pieces at most.
     *
     * @return oil (STB/d); 0 for a measured curve
     */
    public double errorStbPerDay() {
        return error;
    }

    /**
     * The slope of a piece.
     *
     * @param piece index from 0, that of its first corner
     * @return slope (STB/Mscf)
     */
    public double slopeStbPerMscf(int piece) {
        return (oil[piece + 1] - oil[piece]) / (gas[piece + 1] - gas[piece]);
    }

    /** Gas at the first corner that is followed by a steeper piece. */
    OptionalDouble firstConvexCorner() {
        for (int i = 1; i < gas.length - 1; i++) {
            double before = slopeStbPerMscf(i - 1);
            double after = slopeStbPerMscf(i);
            if (after > before + SAME_SLOPE * Math.max(Math.abs(before), Math.abs(after))) {
                return OptionalDouble.of(gas[i]);
            }
        }
        return OptionalDouble.empty();
    }
}
