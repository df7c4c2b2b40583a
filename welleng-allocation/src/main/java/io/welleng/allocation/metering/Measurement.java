package io.welleng.allocation.metering;

import io.welleng.allocation.internal.Volumes;
import java.math.BigDecimal;

/** How the volume of a group is known. */
public sealed interface Measurement {

    /** Least positive reading a meter may have (bbl); below it, doubles begin to lose their bits. */
    double LEAST_METER_BBL = 1e-100;

    /**
     * Volume of the group.
     *
     * @param totalMeterBbl reading of the day's total meter (bbl)
     * @param groupMetersBbl sum of the readings of all groups with a meter of their own (bbl)
     * @return measured volume (bbl); negative where the other meters read more than the total meter
     */
    double measuredBbl(double totalMeterBbl, double groupMetersBbl);

    /**
     * A group with a meter of its own.
     *
     * @param measuredBbl reading of the meter (bbl), from 0 to 1e15
     * @return the measurement
     */
    static Metered metered(double measuredBbl) {
        return new Metered(measuredBbl);
    }

    /**
     * The one group of a day without a meter of its own.
     *
     * @return the measurement
     */
    static ByDifference byDifference() {
        return new ByDifference();
    }

    /**
     * The only group of a day, measured by the total meter.
     *
     * @return the measurement
     */
    static TotalMeter totalMeter() {
        return new TotalMeter();
    }

    /**
     * The group has a meter of its own.
     *
     * @param measuredBbl reading of the meter (bbl), 0 or from {@value #LEAST_METER_BBL} to 1e15
     */
    record Metered(double measuredBbl) implements Measurement {

        /** Checks the reading. */
        public Metered {
            Volumes.checkMetered(measuredBbl, LEAST_METER_BBL, "measuredBbl");
        }

        @Override
        public double measuredBbl(double totalMeterBbl, double groupMetersBbl) {
            return measuredBbl;
        }
    }

    /**
     * The group is what the total meter reads beyond the meters of all other groups.
     *
     * <p>The difference is taken between the readings as they are written: 23,340.98 − 15,201.53 is 8,139.45 and not
     * 8,139.449999999999. It is exact as long as it has at most 15 digits, and otherwise the nearest double.
     */
    record ByDifference() implements Measurement {

        @Override
        public double measuredBbl(double totalMeterBbl, double groupMetersBbl) {
            return BigDecimal.valueOf(totalMeterBbl)
                    .subtract(BigDecimal.valueOf(groupMetersBbl))
                    .doubleValue();
        }
    }

    /** The group is the only one of its day and measured by the total meter. */
    record TotalMeter() implements Measurement {

        @Override
        public double measuredBbl(double totalMeterBbl, double groupMetersBbl) {
            return totalMeterBbl;
        }
    }
}
