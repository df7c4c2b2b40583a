package io.welleng.allocation;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.Uncertainty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The month of real data in the folder {@code month} of the test resources, as studies. Its README says what the files hold.
 *
 * <p>The files number the days; here they are those of January 2016.
 */
final class AllocationMonth {

    /** Barrels in a cubic metre, as the data has it. */
    static final double BBL_PER_M3 = 6.2898;

    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    private static final double PRICE_USD_PER_BBL = 40.0;

    private AllocationMonth() {}

    /** Case 1: one factor for all wells and field E; no meter but the total one. */
    static AllocationStudy case1() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Node.of("total", NodeKind.SALES_POINT, null).metered());
        for (String field : List.of("A", "B", "C", "D", "E")) {
            nodes.add(Node.of(field, NodeKind.FIELD, "total"));
        }
        return study(nodes, false);
    }

    /** Case 2: fields B and E by their meters, the wells of A, C and D by difference. */
    static AllocationStudy case2() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Node.of("total", NodeKind.SALES_POINT, null).metered().withMethod(AllocationMethod.byDifference()));
        nodes.add(Node.of("B", NodeKind.FIELD, "total").metered());
        nodes.add(Node.of("E", NodeKind.FIELD, "total").metered());
        nodes.add(Node.of("A+C+D", NodeKind.GROUP, "total"));
        for (String field : List.of("A", "C", "D")) {
            nodes.add(Node.of(field, NodeKind.FIELD, "A+C+D"));
        }
        return study(nodes, true);
    }

    /** Case 3: the imbalance by squared absolute uncertainty of B, E and the virtual meter of A, C and D. */
    static AllocationStudy case3() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Node.of("total", NodeKind.SALES_POINT, null)
                .withMeter(Meter.of(Uncertainty.relative(0.0025)))
                .withMethod(AllocationMethod.uncertaintyBased()));
        nodes.add(Node.of("B", NodeKind.FIELD, "total").withMeter(Meter.of(Uncertainty.relative(0.05))));
        nodes.add(Node.of("E", NodeKind.FIELD, "total").withMeter(Meter.of(Uncertainty.relative(0.03))));
        nodes.add(Node.of("A+C+D", NodeKind.GROUP, "total").withEstimateUncertainty(Uncertainty.relative(0.10)));
        for (String field : List.of("A", "C", "D")) {
            nodes.add(Node.of(field, NodeKind.FIELD, "A+C+D"));
        }
        return study(nodes, true);
    }

    private static AllocationStudy study(List<Node> tiers, boolean fieldMeters) {
        List<Map<String, String>> meters = table("meters_bbl.csv");
        List<Map<String, String>> estimates = table("estimated_bbl.csv");
        Map<String, Node> wells = new LinkedHashMap<>();
        List<DailyReadings> days = new ArrayList<>();
        for (int i = 0; i < meters.size(); i++) {
            List<Reading> readings = new ArrayList<>();
            readings.add(Reading.meter("total", Phase.OIL, number(meters.get(i), "total")));
            double fieldE = number(meters.get(i), "field_e");
            if (fieldMeters) {
                readings.add(Reading.meter("B", Phase.OIL, number(meters.get(i), "field_b")));
                readings.add(Reading.meter("E", Phase.OIL, fieldE));
            } else {
                readings.add(Reading.estimate("E", Phase.OIL, fieldE));
            }
            estimates.get(i).forEach((well, printedBbl) -> {
                if (!well.equals("day")) {
                    wells.computeIfAbsent(well, name -> Node.well(name, name.substring(0, name.indexOf('-'))));
                    readings.add(Reading.estimate(well, Phase.OIL, estimateBbl(Double.parseDouble(printedBbl))));
                }
            });
            days.add(new DailyReadings(FIRST.plusDays(i), readings));
        }
        List<Node> nodes = new ArrayList<>(tiers);
        nodes.addAll(wells.values());
        return new AllocationStudy(
                "original",
                Network.of(nodes),
                List.of(Stream.volume(Phase.OIL, PRICE_USD_PER_BBL)),
                days,
                AllocationMethod.proportional());
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    /** Rows of a file by column name, in file order; empty cells are left out. */
    static List<Map<String, String>> table(String file) {
        List<String> lines = text(file).lines().toList();
        String[] columns = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    row.put(columns[i], cells[i]);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    /** The estimates are whole m3/d in bbl, printed with two decimals; this takes the rounding back. */
    static double estimateBbl(double printedBbl) {
        return Math.round(printedBbl / BBL_PER_M3) * BBL_PER_M3;
    }

    private static String text(String file) {
        try (InputStream in = AllocationMonth.class.getResourceAsStream("month/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
