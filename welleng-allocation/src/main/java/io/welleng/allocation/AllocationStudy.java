package io.welleng.allocation;

import io.welleng.allocation.metering.AllocationDay;
import io.welleng.allocation.metering.Source;
import io.welleng.allocation.metering.SourceGroup;
import io.welleng.allocation.rounding.Rounding;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Study;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What did each well of a period make, and what is it worth?
 *
 * <p>A day that has no answer (the meters contradict each other, or there is a volume but no estimate) is reported as
 * not allocated with the numbers that explain it, and does not disturb the other days.
 *
 * @param days the days of the period, in any order, each date once; a source belongs to the same field on all of them.
 *     Their total meters must sum to less than 1e15 units of the last printed digit
 * @param method how the volumes of a day are found
 * @param oilPriceUsdPerBbl price of the oil (USD/bbl), greater than 0; the period must be worth less than 1e13 USD
 * @param rounding how volumes are printed; money is always printed in cents
 */
public record AllocationStudy(
        List<AllocationDay> days, AllocationMethod method, double oilPriceUsdPerBbl, Rounding rounding)
        implements Study<AllocationReport> {

    /** Decimal numbers of up to 15 digits survive as doubles. */
    private static final int DIGITS = 15;

    /** Checks the components and keeps its own copy of the list. */
    public AllocationStudy {
        days = List.copyOf(Check.notEmpty(days, "days"));
        Check.present(method, "method");
        Check.positive(oilPriceUsdPerBbl, "oilPriceUsdPerBbl", "USD/bbl");
        Check.present(rounding, "rounding");
        checkDates(days);
        checkFields(days);
        checkPrintable(days, oilPriceUsdPerBbl, rounding);
    }

    @Override
    public AllocationReport run() {
        return new ReportBuilder(this).report();
    }

    private static void checkDates(List<AllocationDay> days) {
        Set<LocalDate> dates = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            if (!dates.add(days.get(i).date())) {
                throw refused(
                        i,
                        "of a date unlike the days before it",
                        days.get(i).date().toString());
            }
        }
    }

    private static void checkFields(List<AllocationDay> days) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < days.size(); i++) {
            for (SourceGroup group : days.get(i).groups()) {
                for (Source source : group.sources()) {
                    String known = fields.putIfAbsent(source.name(), source.field());
                    if (known != null && !known.equals(source.field())) {
                        String rule = "with source \"" + source.name() + "\" in field \"" + known + "\" as before";
                        throw refused(i, rule, "\"" + source.field() + "\"");
                    }
                }
            }
        }
    }

    private static InvalidInputException refused(int index, String rule, String value) {
        return new InvalidInputException(Check.element("days", index), rule, "", value);
    }

    private static void checkPrintable(List<AllocationDay> days, double oilPriceUsdPerBbl, Rounding rounding) {
        BigDecimal total = BigDecimal.ZERO;
        for (AllocationDay day : days) {
            total = total.add(BigDecimal.valueOf(day.totalMeterBbl()));
        }
        checkDigits(total, rounding, "days", "bbl");
        checkDigits(
                total.multiply(BigDecimal.valueOf(oilPriceUsdPerBbl)), ReportBuilder.CENTS, "oilPriceUsdPerBbl", "USD");
    }

    private static void checkDigits(BigDecimal total, Rounding rounding, String name, String unit) {
        BigDecimal limit = BigDecimal.ONE.movePointRight(DIGITS - rounding.decimals());
        if (total.compareTo(limit) >= 0) {
            String rule = "such that the period comes to less than " + limit.toPlainString() + ", to be printed with "
                    + rounding.decimals() + " decimal(s),";
            throw new InvalidInputException(name, rule, unit, Double.toString(total.doubleValue()));
        }
    }
}
