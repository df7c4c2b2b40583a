package io.welleng.lift.field.gas;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Oil of a running well against its lift gas. Nothing is known outside the range of gas, and nothing is extrapolated.
 */
public sealed interface GasResponse {

    /**
     * Least lift gas the curve tells of.
     *
     * @return gas (Mscf/d)
     */
    double leastGasMscfPerDay();

    /**
     * Greatest lift gas the curve tells of.
     *
     * @return gas (Mscf/d)
     */
    double greatestGasMscfPerDay();

    /**
     * Oil at a lift gas.
     *
     * @param liftGasMscfPerDay lift gas (Mscf/d), within the range of the curve
     * @return oil (STB/d)
     * @throws InvalidInputException if the gas is outside the range of the curve
     */
    double oilStbPerDay(double liftGasMscfPerDay);

    /**
     * Water at a lift gas.
     *
     * @param liftGasMscfPerDay lift gas (Mscf/d), within the range of the curve
     * @return water (STB/d); empty where it is not known
     * @throws InvalidInputException if the gas is outside the range of the curve
     */
    OptionalDouble waterStbPerDay(double liftGasMscfPerDay);

    /**
     * Slope of the curve just beyond or just before a lift gas.
     *
     * @param liftGasMscfPerDay lift gas (Mscf/d), within the range of the curve
     * @param beyond true for the slope to the side of more gas, false to the side of less
     * @return slope (STB/Mscf); empty where the curve ends on that side
     * @throws InvalidInputException if the gas is outside the range of the curve
     */
    OptionalDouble slopeStbPerMscf(double liftGasMscfPerDay, boolean beyond);

    /**
     * The part of the curve between two amounts of gas as straight pieces that never lie above it.
     *
     * @param lowMscfPerDay least gas (Mscf/d), within the range of the curve
     * @param highMscfPerDay greatest gas (Mscf/d), within the range, at least the least
     * @return the pieces
     */
    PieceTable pieces(double lowMscfPerDay, double highMscfPerDay);

    /**
     * A measured curve: straight lines between its points, of any shape. A curve that starts at 0 Mscf/d belongs to a
     * well that flows without gas. One that starts higher belongs to a well that needs that much gas to run: between
     * none and its first point nothing is interpolated. Where that shall be, a point at 0 says so.
     *
     * @param points at least one point, by increasing gas; water at all of them or at none
     */
    record Measured(List<GasPoint> points) implements GasResponse {

        /** Checks the order of the points. */
        public Measured {
            Check.notEmpty(points, "points");
            points = List.copyOf(points);
            boolean water = points.get(0).waterStbPerDay() != null;
            for (int i = 1; i < points.size(); i++) {
                double before = points.get(i - 1).liftGasMscfPerDay();
                double gas = points.get(i).liftGasMscfPerDay();
                if (!(gas > before)) {
                    throw new InvalidInputException(
                            Check.element("points", i) + ".liftGasMscfPerDay",
                            "greater than the one before, " + before,
                            "Mscf/d",
                            Double.toString(gas));
                }
                if (water != (points.get(i).waterStbPerDay() != null)) {
                    throw new InvalidInputException(
                            Check.element("points", i) + ".waterStbPerDay",
                            water ? "present, as in the first point" : "absent, as in the first point",
                            "STB/d",
                            String.valueOf(points.get(i).waterStbPerDay()));
                }
            }
        }

        /**
         * A curve without water.
         *
         * @param liftGasMscfPerDay lift gas (Mscf/d), increasing
         * @param oilStbPerDay oil (STB/d), as many
         * @return the curve
         */
        public static Measured of(double[] liftGasMscfPerDay, double[] oilStbPerDay) {
            Check.present(liftGasMscfPerDay, "liftGasMscfPerDay");
            Check.present(oilStbPerDay, "oilStbPerDay");
            Check.sameLength(oilStbPerDay.length, "oilStbPerDay", liftGasMscfPerDay.length, "liftGasMscfPerDay");
            GasPoint[] points = new GasPoint[oilStbPerDay.length];
            for (int i = 0; i < points.length; i++) {
                points[i] = GasPoint.of(liftGasMscfPerDay[i], oilStbPerDay[i]);
            }
            return new Measured(List.of(points));
        }

        @Override
        public double leastGasMscfPerDay() {
            return points.get(0).liftGasMscfPerDay();
        }

        @Override
        public double greatestGasMscfPerDay() {
            return points.get(points.size() - 1).liftGasMscfPerDay();
        }

        @Override
        public double oilStbPerDay(double liftGasMscfPerDay) {
            return between(liftGasMscfPerDay, false);
        }

        @Override
        public OptionalDouble waterStbPerDay(double liftGasMscfPerDay) {
            return points.get(0).waterStbPerDay() == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(between(liftGasMscfPerDay, true));
        }

        @Override
        public OptionalDouble slopeStbPerMscf(double liftGasMscfPerDay, boolean beyond) {
            int i = piece(liftGasMscfPerDay, beyond);
            if (i < 0 || i > points.size() - 2) {
                return OptionalDouble.empty();
            }
            GasPoint p = points.get(i);
            GasPoint q = points.get(i + 1);
            return OptionalDouble.of(
                    (q.oilStbPerDay() - p.oilStbPerDay()) / (q.liftGasMscfPerDay() - p.liftGasMscfPerDay()));
        }

        @Override
        public PieceTable pieces(double lowMscfPerDay, double highMscfPerDay) {
            double[] gas = new double[points.size() + 2];
            int n = 0;
            gas[n++] = lowMscfPerDay;
            for (GasPoint point : points) {
                if (point.liftGasMscfPerDay() > lowMscfPerDay && point.liftGasMscfPerDay() < highMscfPerDay) {
                    gas[n++] = point.liftGasMscfPerDay();
                }
            }
            if (highMscfPerDay > lowMscfPerDay) {
                gas[n++] = highMscfPerDay;
            }
            return PieceTable.of(this, gas, n, 0.0);
        }

        private double between(double gas, boolean water) {
            int i = piece(gas, true);
            GasPoint p = points.get(i);
            double from = value(p, water);
            if (gas == p.liftGasMscfPerDay()) {
                return from;
            }
            GasPoint q = points.get(i + 1);
            return from
                    + (value(q, water) - from)
                            * ((gas - p.liftGasMscfPerDay()) / (q.liftGasMscfPerDay() - p.liftGasMscfPerDay()));
        }

        private static double value(GasPoint point, boolean water) {
            return water ? point.waterStbPerDay() : point.oilStbPerDay();
        }

        /** Index of the point at the start of the piece beyond or before the gas; -1 before the first point. */
        private int piece(double gas, boolean beyond) {
            GasResponse.check(this, gas);
            int low = 0;
            int high = points.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (points.get(middle).liftGasMscfPerDay() <= gas) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return !beyond && points.get(low).liftGasMscfPerDay() == gas ? low - 1 : low;
        }
    }

    /**
     * A smooth concave curve \( q = a + b\,g - c\,g^2 \) from no gas up to a greatest gas, with \(q\) in STB/d and
     * \(g\) in Mscf/d.
     *
     * @param aStbPerDay oil without lift gas (STB/d), 0–1e9
     * @param bStbPerMscf slope without lift gas (STB/Mscf), 0–1e9
     * @param cStbDayPerMscf2 half the loss of slope by gas (STB·d/Mscf²), at least 0
     * @param greatestGasMscfPerDay greatest gas (Mscf/d), above 0 and so that oil is not below 0
     */
    record Quadratic(double aStbPerDay, double bStbPerMscf, double cStbDayPerMscf2, double greatestGasMscfPerDay)
            implements GasResponse {

        /** Checks the ranges above. */
        public Quadratic {
            Check.inRange(aStbPerDay, 0, 1e9, "aStbPerDay", "STB/d");
            Check.inRange(bStbPerMscf, 0, 1e9, "bStbPerMscf", "STB/Mscf");
            Check.notNegative(cStbDayPerMscf2, "cStbDayPerMscf2", "STB·d/Mscf²");
            Check.positive(greatestGasMscfPerDay, "greatestGasMscfPerDay", "Mscf/d");
            double last = aStbPerDay + greatestGasMscfPerDay * (bStbPerMscf - cStbDayPerMscf2 * greatestGasMscfPerDay);
            Check.notNegative(last, "oil at greatestGasMscfPerDay", "STB/d");
        }

        @Override
        public double leastGasMscfPerDay() {
            return 0.0;
        }

        @Override
        public double oilStbPerDay(double liftGasMscfPerDay) {
            GasResponse.check(this, liftGasMscfPerDay);
            return aStbPerDay + liftGasMscfPerDay * (bStbPerMscf - cStbDayPerMscf2 * liftGasMscfPerDay);
        }

        @Override
        public OptionalDouble waterStbPerDay(double liftGasMscfPerDay) {
            GasResponse.check(this, liftGasMscfPerDay);
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble slopeStbPerMscf(double liftGasMscfPerDay, boolean beyond) {
            GasResponse.check(this, liftGasMscfPerDay);
            return liftGasMscfPerDay == (beyond ? greatestGasMscfPerDay : 0.0)
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(bStbPerMscf - 2.0 * cStbDayPerMscf2 * liftGasMscfPerDay);
        }

        /** A chord of width h stays within c h²/4 below the curve. */
        @Override
        public PieceTable pieces(double lowMscfPerDay, double highMscfPerDay) {
            double width = highMscfPerDay - lowMscfPerDay;
            if (width == 0.0) {
                return PieceTable.of(this, new double[] {lowMscfPerDay}, 1, 0.0);
            }
            double fold = Math.sqrt(0.25 * cStbDayPerMscf2 / PieceTable.CHORD_ERROR_STB_PER_DAY) * width;
            int chords = (int) Math.min(PieceTable.MOST_CHORDS, Math.ceil(fold) + 1.0);
            double[] gas = new double[chords + 1];
            for (int i = 0; i <= chords; i++) {
                gas[i] = i == chords ? highMscfPerDay : lowMscfPerDay + width * i / chords;
            }
            double h = width / chords;
            return PieceTable.of(this, gas, gas.length, 0.25 * cStbDayPerMscf2 * h * h);
        }
    }

    /**
     * The first place where the slope grows with gas, within a range of gas.
     *
     * @param lowMscfPerDay least gas (Mscf/d), within the range of the curve
     * @param highMscfPerDay greatest gas (Mscf/d), within the range of the curve
     * @return gas where a steeper piece follows (Mscf/d); empty for a concave curve
     */
    default OptionalDouble firstConvexCorner(double lowMscfPerDay, double highMscfPerDay) {
        return this instanceof Quadratic
                ? OptionalDouble.empty()
                : pieces(lowMscfPerDay, highMscfPerDay).firstConvexCorner();
    }

    private static void check(GasResponse response, double gas) {
        Check.inRange(
                gas, response.leastGasMscfPerDay(), response.greatestGasMscfPerDay(), "liftGasMscfPerDay", "Mscf/d");
    }
}
