package io.welleng.nodal.vfp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code VFPPROD} as a simulator does, from the reference manual of OPM Flow and without a look at the writer:
 * comments go, a record ends at its slash, items are parted by blanks, texts stand in quotes, the places count from 1.
 */
final class VfpReader {

    final List<String> header;
    final double[] rates;
    final double[] heads;
    final double[] waters;
    final double[] gases;
    final double[] lifts;

    /** By {@code t w g a}, counted from 1. */
    final Map<List<Integer>, double[]> pressures = new HashMap<>();

    VfpReader(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            assertThat(line.length()).isLessThanOrEqualTo(80);
            int comment = line.indexOf("--");
            lines.add(comment < 0 ? line : line.substring(0, comment));
        }
        assertThat(lines.remove(0)).isEqualTo("VFPPROD");
        List<List<String>> records = records(String.join("\n", lines));
        header = records.get(0);
        rates = numbers(records.get(1));
        heads = numbers(records.get(2));
        waters = numbers(records.get(3));
        gases = numbers(records.get(4));
        lifts = numbers(records.get(5));
        assertThat(records).hasSize(6 + heads.length * waters.length * gases.length * lifts.length);
        for (List<String> record : records.subList(6, records.size())) {
            List<Integer> places =
                    record.subList(0, 4).stream().map(Integer::valueOf).toList();
            double[] row = numbers(record.subList(4, record.size()));
            assertThat(row).hasSize(rates.length);
            assertThat(pressures.put(places, row)).isNull();
        }
    }

    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '\'') {
                quoted = !quoted;
                if (!quoted) {
                    record.add("'" + item + "'");
                    item.setLength(0);
                }
            } else if (quoted) {
                item.append(c);
            } else if (Character.isWhitespace(c) || c == '/') {
                if (item.length() > 0) {
                    record.add(item.toString());
                    item.setLength(0);
                }
                if (c == '/') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else {
                item.append(c);
            }
        }
        assertThat(record).as("after the last slash").isEmpty();
        assertThat(item).isEmpty();
        return records;
    }

    private static double[] numbers(List<String> items) {
        return items.stream().mapToDouble(Double::parseDouble).toArray();
    }

    /** By places from 0. */
    double at(int rate, int head, int water, int gas, int lift) {
        return pressures.get(Arrays.asList(head + 1, water + 1, gas + 1, lift + 1))[rate];
    }
}
