package io.welleng.nodal.vfp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes {@code VFPPROD}. */
final class VfpKeyword {

    private static final int PER_LINE = 5;

    private VfpKeyword() {}

    static String text(VfpTable table) {
        VfpAxes axes = table.axes();
        String lift = axes.liftGas() == null ? " " : axes.liftGas().quantity().name();
        StringBuilder text = new StringBuilder("VFPPROD\n");
        text.append(String.format(
                Locale.ROOT,
                "-- VFPPDIMS: %d rates, %d THP, %d water, %d gas, %d lift\n",
                axes.values(VfpAxis.RATE).size(),
                axes.values(VfpAxis.TUBING_HEAD_PRESSURE).size(),
                axes.values(VfpAxis.WATER).size(),
                axes.values(VfpAxis.GAS).size(),
                axes.values(VfpAxis.LIFT).size()));
        text.append("-- table, datum ft, rate, water, gas, THP, lift, units, body\n");
        text.append(String.format(
                Locale.ROOT,
                " %d %s '%s' '%s' '%s' 'THP' '%s' 'FIELD' 'BHP' /\n",
                table.number(),
                plain(table.datumDepthFt()),
                axes.rates().quantity(),
                axes.waterFractions().quantity(),
                axes.gasFractions().quantity(),
                lift));
        axis(text, axes.rates().quantity() + " " + axes.rates().quantity().unit(), axes.values(VfpAxis.RATE));
        axis(text, "THP psia", axes.values(VfpAxis.TUBING_HEAD_PRESSURE));
        axis(
                text,
                axes.waterFractions().quantity() + " "
                        + axes.waterFractions().quantity().unit(),
                axes.values(VfpAxis.WATER));
        axis(
                text,
                axes.gasFractions().quantity() + " "
                        + axes.gasFractions().quantity().unit(),
                axes.values(VfpAxis.GAS));
        axis(
                text,
                axes.liftGas() == null
                        ? "no lift gas"
                        : lift + " " + axes.liftGas().quantity().unit(),
                axes.values(VfpAxis.LIFT));
        body(text, table);
        return text.toString();
    }

    private static void axis(StringBuilder text, String name, List<Double> values) {
        text.append("-- ").append(name).append('\n');
        lines(text, "", values.stream().map(VfpKeyword::plain).toList());
    }

    private static void body(StringBuilder text, VfpTable table) {
        text.append("-- THP water gas lift, BHP psia over the rates\n");
        int[] sizes = new int[VfpAxis.values().length];
        for (VfpAxis axis : VfpAxis.values()) {
            sizes[axis.ordinal()] = table.axes().values(axis).size();
        }
        for (int t = 0; t < sizes[VfpAxis.TUBING_HEAD_PRESSURE.ordinal()]; t++) {
            for (int w = 0; w < sizes[VfpAxis.WATER.ordinal()]; w++) {
                for (int g = 0; g < sizes[VfpAxis.GAS.ordinal()]; g++) {
                    for (int a = 0; a < sizes[VfpAxis.LIFT.ordinal()]; a++) {
                        List<String> row = new ArrayList<>();
                        for (int r = 0; r < sizes[VfpAxis.RATE.ordinal()]; r++) {
                            row.add(String.format(Locale.ROOT, "%.7g", table.at(r, t, w, g, a)));
                        }
                        lines(text, (t + 1) + " " + (w + 1) + " " + (g + 1) + " " + (a + 1), row);
                    }
                }
            }
        }
    }

    private static void lines(StringBuilder text, String head, List<String> values) {
        text.append(' ').append(head);
        for (int i = 0; i < values.size(); i++) {
            if (i > 0 && i % PER_LINE == 0) {
                text.append("\n ");
            }
            text.append(' ').append(values.get(i));
        }
        text.append(" /\n");
    }

    /** The very number, in as few digits as it takes. */
    private static String plain(double value) {
        if (value == 0.0) {
            return "0";
        }
        double size = Math.abs(value);
        return size < 1e-6 || size >= 1e9
                ? Double.toString(value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
