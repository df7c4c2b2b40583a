package io.welleng.benchmarks;

import io.welleng.allocation.AllocationReport;
import io.welleng.allocation.AllocationStudy;
import io.welleng.allocation.Phase;
import io.welleng.allocation.Stream;
import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.Uncertainty;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Claim: a month of 31 days and 10,000 wells in four tiers (battery, facility, field, sales point, a meter at each) on one core:
 * within 1 s by proportional allocation and 2 s by uncertainty-based, conserved exactly, rounded to sums that close, and
 * reported. The baseline is what a spreadsheet does: decimal numbers under names, one formula in each cell; it rounds nothing
 * and reports nothing but each well's month.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TiersBenchmark {

    private static final int DAYS = 31;
    private static final int WELLS = 10_000;
    private static final int[] PARTS = {400, 40, 4, 1};
    private static final NodeKind[] KINDS = {NodeKind.BATTERY, NodeKind.FACILITY, NodeKind.FIELD, NodeKind.SALES_POINT};

    /** Standard uncertainty of a well's estimate and of the meters of the tiers, of the reading (fraction). */
    private static final double[] UNCERTAINTY = {0.08, 0.03, 0.02, 0.01, 0.003};

    private static final double SAME = 1e-9;

    private AllocationStudy proportional;
    private AllocationStudy uncertaintyBased;

    /** Node downstream of each node; a node comes after those it delivers to. */
    private Map<String, String> to;

    private Map<String, BigDecimal> relative;
    private List<Map<String, BigDecimal>> known;

    /** Builds the month; fails if a well's month differs from that of the spreadsheet. */
    @Setup(Level.Trial)
    public void prepare() {
        to = new LinkedHashMap<>();
        relative = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (int tier = PARTS.length; tier >= 0; tier--) {
            int count = tier == 0 ? WELLS : PARTS[tier - 1];
            for (int i = 0; i < count; i++) {
                String name = name(tier, i);
                String into = tier == PARTS.length ? null : name(tier + 1, i % PARTS[tier]);
                Uncertainty of = Uncertainty.relative(UNCERTAINTY[tier]);
                nodes.add(
                        tier == 0
                                ? Node.well(name, into).withEstimateUncertainty(of)
                                : Node.of(name, KINDS[tier - 1], into).withMeter(Meter.of(of)));
                to.put(name, into);
                relative.put(name, BigDecimal.valueOf(UNCERTAINTY[tier]));
            }
        }
        known = new ArrayList<>();
        List<DailyReadings> days = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            days.add(new DailyReadings(LocalDate.of(2026, 1, day), readings(day)));
        }
        Network network = Network.of(nodes);
        List<Stream> streams = List.of(Stream.volume(Phase.OIL, 60.0));
        proportional = new AllocationStudy("original", network, streams, days, AllocationMethod.proportional());
        uncertaintyBased = new AllocationStudy("original", network, streams, days, AllocationMethod.uncertaintyBased());
        compare("proportional", proportional(), proportionalSpreadsheet());
        compare("uncertainty-based", uncertaintyBased(), uncertaintyBasedSpreadsheet());
    }

    private static String name(int tier, int i) {
        return "WBFLS".charAt(tier) + "-" + i;
    }

    /** Estimates from 10 to 1,000 bbl; each meter a little off the sum of what is upstream of it. */
    private List<Reading> readings(int day) {
        Map<String, BigDecimal> ofDay = new HashMap<>();
        List<Reading> readings = new ArrayList<>();
        double[] upstream = new double[WELLS];
        for (int i = 0; i < WELLS; i++) {
            upstream[i] = 10.0 + (i * 7919L + day * 104_729L) % 990;
            readings.add(Reading.estimate(name(0, i), Phase.OIL, upstream[i]));
            ofDay.put(name(0, i), BigDecimal.valueOf(upstream[i]));
        }
        for (int tier = 1; tier <= PARTS.length; tier++) {
            double[] sums = new double[PARTS[tier - 1]];
            for (int i = 0; i < upstream.length; i++) {
                sums[i % sums.length] += upstream[i];
            }
            for (int i = 0; i < sums.length; i++) {
                sums[i] = Math.rint(100.0 * sums[i] * (1.0 + 0.01 * Math.sin(day + 3.0 * i + 7.0 * tier))) / 100.0;
                readings.add(Reading.meter(name(tier, i), Phase.OIL, sums[i]));
                ofDay.put(name(tier, i), BigDecimal.valueOf(sums[i]));
            }
            upstream = sums;
        }
        known.add(ofDay);
        return readings;
    }

    private static void compare(String method, AllocationReport report, Map<String, BigDecimal> months) {
        report.nodes()
                .forEach(node -> Agreement.within(
                        SAME,
                        method + ", month of " + node.node(),
                        node.allocated(),
                        months.get(node.node()).doubleValue()));
        System.out.printf(
                Locale.ROOT, "%n%s: %d nodes, %s%n", method, report.nodes().size(), report.total(Phase.OIL));
        int expected = WELLS + PARTS[0] + PARTS[1] + PARTS[2] + PARTS[3];
        Agreement.that(
                report.nodes().size() == expected, "nodes", report.nodes().size(), expected);
    }

    /**
     * The library's month, proportional.
     *
     * @return the report
     */
    @Benchmark
    public AllocationReport proportional() {
        return proportional.run();
    }

    /**
     * The library's month, uncertainty-based.
     *
     * @return the report
     */
    @Benchmark
    public AllocationReport uncertaintyBased() {
        return uncertaintyBased.run();
    }

    /**
     * The spreadsheet's month, proportional: allocated upstream = known × allocated / sum of known.
     *
     * @return month of each node (bbl)
     */
    @Benchmark
    public Map<String, BigDecimal> proportionalSpreadsheet() {
        Map<String, BigDecimal> months = new HashMap<>();
        for (Map<String, BigDecimal> day : known) {
            Map<String, BigDecimal> sums = new HashMap<>();
            to.forEach((node, into) -> {
                if (into != null) {
                    sums.merge(into, day.get(node), BigDecimal::add);
                }
            });
            Map<String, BigDecimal> allocated = new HashMap<>();
            to.forEach((node, into) -> {
                BigDecimal cell = day.get(node);
                if (into != null) {
                    cell = cell.multiply(allocated.get(into)).divide(sums.get(into), MathContext.DECIMAL128);
                }
                allocated.put(node, cell);
                months.merge(node, cell, BigDecimal::add);
            });
        }
        return months;
    }

    /**
     * The spreadsheet's month, uncertainty-based: allocated upstream = known + imbalance × s² / sum of s².
     *
     * @return month of each node (bbl)
     */
    @Benchmark
    public Map<String, BigDecimal> uncertaintyBasedSpreadsheet() {
        Map<String, BigDecimal> months = new HashMap<>();
        for (Map<String, BigDecimal> day : known) {
            Map<String, BigDecimal> sums = new HashMap<>();
            Map<String, BigDecimal> variances = new HashMap<>();
            to.forEach((node, into) -> {
                if (into != null) {
                    sums.merge(into, day.get(node), BigDecimal::add);
                    variances.merge(into, variance(node, day), BigDecimal::add);
                }
            });
            Map<String, BigDecimal> allocated = new HashMap<>();
            to.forEach((node, into) -> {
                BigDecimal cell = day.get(node);
                if (into != null) {
                    BigDecimal imbalance = allocated.get(into).subtract(sums.get(into));
                    cell = cell.add(imbalance
                            .multiply(variance(node, day))
                            .divide(variances.get(into), MathContext.DECIMAL128));
                }
                allocated.put(node, cell);
                months.merge(node, cell, BigDecimal::add);
            });
        }
        return months;
    }

    private BigDecimal variance(String node, Map<String, BigDecimal> day) {
        BigDecimal s = day.get(node).multiply(relative.get(node));
        return s.multiply(s);
    }
}
