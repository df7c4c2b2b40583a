package io.welleng.lift.field;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * A compressor that gives lift gas to its wells. Its limits are called {@code NAME_gas} and {@code NAME_power}.
 *
 * @param name name
 * @param maxGasMscfPerDay most gas it gives (Mscf/d), at least 0; no limit, or the end of its table, where null
 * @param maxPowerKw most power it may take (kW), at least 0; no limit where null
 * @param powerTable its power against its gas, linear between the points. It begins at no gas, gas increases, power does not
 *     decrease, and it gives no more gas than the last point
 * @param electric whether its power is electric, and thus counts with that of the wells
 * @param wells names of its wells; all where null. A well has one compressor at most
 */
public record Compressor(
        String name,
        @OptionalValue Double maxGasMscfPerDay,
        @OptionalValue Double maxPowerKw,
        List<CompressorPoint> powerTable,
        boolean electric,
        @OptionalValue List<String> wells) {

    private static final double MSCF_PER_MMSCF = 1000.0;

    /** Checks the ranges above. */
    public Compressor {
        Check.text(name, "name");
        powerTable = List.copyOf(Check.notEmpty(powerTable, "powerTable"));
        Check.atLeast(powerTable.size(), 2, "powerTable (points)");
        Check.inRange(powerTable.get(0).gasMscfPerDay(), 0.0, 0.0, "powerTable[0].gasMscfPerDay", "Mscf/d");
        for (int i = 1; i < powerTable.size(); i++) {
            CompressorPoint before = powerTable.get(i - 1);
            CompressorPoint point = powerTable.get(i);
            if (!(point.gasMscfPerDay() > before.gasMscfPerDay())) {
                throw rise(
                        i, ".gasMscfPerDay", "greater than", before.gasMscfPerDay(), "Mscf/d", point.gasMscfPerDay());
            }
            if (!(point.powerKw() >= before.powerKw())) {
                throw rise(i, ".powerKw", "at least", before.powerKw(), "kW", point.powerKw());
            }
        }
        if (maxGasMscfPerDay != null) {
            Check.notNegative(maxGasMscfPerDay, "maxGasMscfPerDay", "Mscf/d");
        }
        if (maxPowerKw != null) {
            Check.notNegative(maxPowerKw, "maxPowerKw", "kW");
        }
        wells = wells == null ? null : List.copyOf(Check.notEmpty(wells, "wells"));
    }

    private static InvalidInputException rise(
            int i, String field, String rule, double before, String unit, double value) {
        return new InvalidInputException(
                Check.element("powerTable", i) + field, rule + " that before, " + before, unit, Double.toString(value));
    }

    /**
     * A compressor whose power is in proportion to its gas.
     *
     * @param name name
     * @param maxGasMscfPerDay most gas it gives (Mscf/d), above 0
     * @param maxPowerKw most power it may take (kW); no limit where null
     * @param kwPerMmscfPerDay power for each MMscf/d of gas (kW), at least 0
     * @param electric whether its power is electric
     * @param wells names of its wells; all where null
     * @return the compressor
     */
    public static Compressor proportional(
            String name,
            double maxGasMscfPerDay,
            Double maxPowerKw,
            double kwPerMmscfPerDay,
            boolean electric,
            List<String> wells) {
        Check.positive(maxGasMscfPerDay, "maxGasMscfPerDay", "Mscf/d");
        Check.notNegative(kwPerMmscfPerDay, "kwPerMmscfPerDay", "kW/(MMscf/d)");
        return new Compressor(
                name,
                maxGasMscfPerDay,
                maxPowerKw,
                List.of(
                        new CompressorPoint(0.0, 0.0),
                        new CompressorPoint(maxGasMscfPerDay, kwPerMmscfPerDay * maxGasMscfPerDay / MSCF_PER_MMSCF)),
                electric,
                wells);
    }

    /**
     * Power at a rate of gas.
     *
     * @param gasMscfPerDay gas (Mscf/d), at least 0
     * @return power (kW); beyond the table, where the compressor cannot be, along its last line
     */
    public double powerKw(double gasMscfPerDay) {
        int i = 1;
        while (i < powerTable.size() - 1 && powerTable.get(i).gasMscfPerDay() < gasMscfPerDay) {
            i++;
        }
        CompressorPoint a = powerTable.get(i - 1);
        CompressorPoint b = powerTable.get(i);
        double t = (gasMscfPerDay - a.gasMscfPerDay()) / (b.gasMscfPerDay() - a.gasMscfPerDay());
        return a.powerKw() + t * (b.powerKw() - a.powerKw());
    }

    /** Most gas at a power (Mscf/d), within the table; −1 where it takes more without gas. */
    double gasMscfPerDay(double powerKw) {
        if (powerKw < powerTable.get(0).powerKw()) {
            return -1.0;
        }
        for (int i = powerTable.size() - 1; i > 0; i--) {
            CompressorPoint a = powerTable.get(i - 1);
            CompressorPoint b = powerTable.get(i);
            if (b.powerKw() <= powerKw) {
                return b.gasMscfPerDay();
            }
            if (a.powerKw() <= powerKw) {
                return a.gasMscfPerDay()
                        + (powerKw - a.powerKw())
                                / (b.powerKw() - a.powerKw())
                                * (b.gasMscfPerDay() - a.gasMscfPerDay());
            }
        }
        return 0.0;
    }

    /** Most gas by its own limit and its table (Mscf/d). */
    double mostGasMscfPerDay() {
        double end = powerTable.get(powerTable.size() - 1).gasMscfPerDay();
        return maxGasMscfPerDay == null ? end : Math.min(end, maxGasMscfPerDay);
    }

    /** Whether power is in proportion to gas. */
    boolean isProportional() {
        return powerTable.size() == 2 && powerTable.get(0).powerKw() == 0.0;
    }
}
