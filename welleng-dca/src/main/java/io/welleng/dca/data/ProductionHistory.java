package io.welleng.dca.data;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What one well or field made of one phase. Periods may be uneven and may leave gaps; they are in order and do not
 * overlap.
 *
 * @param records the measurements in the order of their dates
 */
public record ProductionHistory(List<ProductionRecord> records) {

    /** Checks the order. */
    public ProductionHistory {
        records = List.copyOf(Check.notEmpty(records, "records"));
        for (int i = 1; i < records.size(); i++) {
            ProductionRecord before = records.get(i - 1);
            ProductionRecord one = records.get(i);
            boolean follows = !one.start().isBefore(before.end()) && one.start().isAfter(before.start());
            if (!follows) {
                throw new InvalidInputException(
                        Check.element("records", i),
                        "started after the record before, which ends on " + before.end(),
                        "",
                        one.start().toString());
            }
        }
    }

    /**
     * Volumes of months without a gap.
     *
     * @param first the first month
     * @param volumes volume of each month, at least 0
     * @return the history
     */
    public static ProductionHistory monthly(YearMonth first, double... volumes) {
        Check.present(first, "first");
        Check.present(volumes, "volumes");
        List<ProductionRecord> records = new ArrayList<>(volumes.length);
        for (int i = 0; i < volumes.length; i++) {
            Check.notNegative(volumes[i], Check.element("volumes", i), "(volume unit)");
            YearMonth month = first.plusMonths(i);
            records.add(new ProductionRecord.Volume(
                    month.atDay(1), month.plusMonths(1).atDay(1), volumes[i], null));
        }
        return new ProductionHistory(records);
    }

    /**
     * Volumes of days without a gap.
     *
     * @param first the first day
     * @param volumes volume of each day, at least 0
     * @return the history
     */
    public static ProductionHistory daily(LocalDate first, double... volumes) {
        Check.present(first, "first");
        Check.present(volumes, "volumes");
        List<ProductionRecord> records = new ArrayList<>(volumes.length);
        for (int i = 0; i < volumes.length; i++) {
            Check.notNegative(volumes[i], Check.element("volumes", i), "(volume unit)");
            records.add(new ProductionRecord.Volume(first.plusDays(i), first.plusDays(i + 1L), volumes[i], null));
        }
        return new ProductionHistory(records);
    }

    /**
     * First day of the history.
     *
     * @return the date
     */
    public LocalDate start() {
        return records.get(0).start();
    }

    /**
     * First day after the history, or the date of its last rate.
     *
     * @return the date
     */
    public LocalDate end() {
        return records.get(records.size() - 1).end();
    }

    /**
     * Volume of all periods together; rates count nothing.
     *
     * @return volume
     */
    public double totalVolume() {
        double sum = 0.0;
        for (ProductionRecord one : records) {
            sum += one instanceof ProductionRecord.Volume v ? v.volume() : 0.0;
        }
        return sum;
    }

    @Override
    public String toString() {
        return "ProductionHistory[" + records.size() + " records, " + start() + " to " + end() + ", volume "
                + Figures.four(totalVolume()) + "]";
    }
}
