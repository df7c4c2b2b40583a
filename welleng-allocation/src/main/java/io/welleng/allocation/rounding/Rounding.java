package io.welleng.allocation.rounding;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rule by which volumes and money are printed: to a number of decimals, and so that the printed parts sum exactly
 * to the printed total.
 *
 * <p>Parts are rounded by the largest remainder. Every part is first rounded down (towards minus infinity) to the last
 * printed digit. The units of that digit which are then missing from the printed total go, one each, to the parts with
 * the largest remainders; of equal remainders the earlier part comes first. Every printed part is then less than one
 * unit of the last printed digit away from the part, and a part of 0 is printed as 0.
 *
 * <p>All arithmetic is exact, in decimal. A double stands for the decimal number that Java prints for it: 0.1 is
 * one tenth.
 *
 * @param decimals number of decimals printed, from 0 to 6
 * @see "Balinski, M.L. and Young, H.P. (1982). Fair Representation, Yale University Press: the method of Hamilton"
 */
public record Rounding(int decimals) {

    private static final int MOST_DECIMALS = 6;

    private static final double[] POWERS = {1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

    /** Checks the number of decimals. */
    public Rounding {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new InvalidInputException("decimals", "from 0 to " + MOST_DECIMALS, "", Integer.toString(decimals));
        }
    }

    /**
     * Rounds a number by itself.
     *
     * @param value the number, in any unit
     * @return the nearest number with {@link #decimals} decimals, halves away from zero, in the same unit
     */
    public BigDecimal round(BigDecimal value) {
        return Check.present(value, "value").setScale(decimals, RoundingMode.HALF_UP);
    }

    /**
     * Rounds a number by itself.
     *
     * @param value a finite number, in any unit
     * @return the nearest number with {@link #decimals} decimals, halves away from zero, in the same unit
     */
    public BigDecimal round(double value) {
        return round(BigDecimal.valueOf(Check.finite(value, "value", "")));
    }

    /**
     * Rounds parts so that they sum to the printed total. The total is rounded by itself first.
     *
     * @param total what the parts sum to, up to the last printed digit, in any unit
     * @param parts finite numbers of any sign, in the unit of {@code total}; at least one
     * @return one number for each part, in their order, with {@link #decimals} decimals; they sum to
     *     {@code round(total)}
     * @throws InvalidInputException if the parts sum to something one unit of the last printed digit or more away from
     *     the printed total
     */
    public List<BigDecimal> apportion(double total, List<Double> parts) {
        Check.notEmpty(parts, "parts");
        List<BigDecimal> exact = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            exact.add(BigDecimal.valueOf(Check.finite(parts.get(i), Check.element("parts", i), "")));
        }
        return apportion(BigDecimal.valueOf(Check.finite(total, "total", "")), exact);
    }

    /**
     * Rounds parts so that they sum to the printed total. The total is rounded by itself first.
     *
     * @param total what the parts sum to, up to the last printed digit, in any unit; one that is printed already stays
     *     as it is
     * @param parts numbers of any sign, in the unit of {@code total}; at least one
     * @return one number for each part, in their order, with {@link #decimals} decimals; they sum to
     *     {@code round(total)}
     * @throws InvalidInputException if the parts sum to something one unit of the last printed digit or more away from
     *     the printed total
     */
    public List<BigDecimal> apportion(BigDecimal total, List<BigDecimal> parts) {
        Check.notEmpty(parts, "parts");
        BigDecimal printedTotal = round(total);
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (printedTotal.subtract(sum).movePointRight(decimals).abs().compareTo(BigDecimal.ONE) >= 0) {
            throw new InvalidInputException(
                    "parts",
                    "such that they sum to the total, " + printedTotal + " with " + decimals + " decimal(s)",
                    "",
                    "a sum of " + sum);
        }
        List<BigDecimal> printed = new ArrayList<>(parts.size());
        List<BigDecimal> remainders = new ArrayList<>(parts.size());
        BigDecimal missing = printedTotal;
        for (BigDecimal part : parts) {
            BigDecimal down = part.setScale(decimals, RoundingMode.FLOOR);
            printed.add(down);
            remainders.add(part.subtract(down));
            missing = missing.subtract(down);
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        // the sort is stable, which keeps equal remainders in the order of the parts
        List<Integer> byRemainder = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .toList();
        int units = missing.unscaledValue().intValueExact();
        for (int i : byRemainder.subList(0, units)) {
            printed.set(i, printed.get(i).add(unit));
        }
        return List.copyOf(printed);
    }

    /**
     * Whole units of the last printed digit of a number rounded by itself, halves away from zero. A remainder is taken to
     * a millionth of the unit, so that 1.005, a little less as a double, is half-way between 1.00 and 1.01.
     *
     * @param value a number, in any unit, of less than 9e15 units of the last printed digit
     * @return units of the last printed digit
     */
    public long units(double value) {
        double size = Math.abs(value);
        long units = LargestRemainder.units(size, scale())
                + (2 * LargestRemainder.remainder(size, scale()) >= LargestRemainder.MILLION ? 1 : 0);
        return value < 0.0 ? -units : units;
    }

    /**
     * The printed number of so many units.
     *
     * @param units units of the last printed digit
     * @return the number; below 1e15 units the double that is written with {@link #decimals} decimals at most
     */
    public double value(long units) {
        return units / scale();
    }

    /**
     * Prints parts so that they sum to a printed total, in whole units of the last printed digit: the largest remainder
     * on arrays, without decimals. Remainders are compared to a millionth of the unit. A part of 0 stays 0 while another is
     * not. A total further away from the parts than one unit each is met too: round after round, one unit each.
     *
     * @param totalUnits the printed total (units of the last printed digit)
     * @param parts at least one number, each of less than 9e15 units of the last printed digit
     * @return units of each part; they sum to {@code totalUnits}
     */
    public long[] apportion(long totalUnits, double[] parts) {
        long[] printed = new long[parts.length];
        LargestRemainder.share(totalUnits, parts, parts.length, scale(), printed);
        return printed;
    }

    private double scale() {
        return POWERS[decimals];
    }
}
