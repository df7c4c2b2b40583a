package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Link;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.Obstacle;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.ReadingKind;
import io.welleng.allocation.owner.OwnedNode;
import io.welleng.allocation.owner.OwnerTotal;
import io.welleng.core.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Properties over random networks: up to 5 tiers, 200 nodes, all methods, three phases. */
class NetworkPropertiesTest {

    private static List<DayOutcome.Allocated> allocated(AllocationReport report) {
        return report.days().stream()
                .filter(DayOutcome.Allocated.class::isInstance)
                .map(DayOutcome.Allocated.class::cast)
                .toList();
    }

    @Property(tries = 80)
    void everyTierSumsToItsMeter(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        AllocationStudy study = RandomNetwork.study(seed);
        for (DayOutcome.Allocated day : allocated(study.run())) {
            Map<String, BigDecimal> deliveredPrinted = new HashMap<>();
            Map<String, Double> delivered = new HashMap<>();
            for (NodeBalance node : day.nodes()) {
                OwnUses uses = node.uses() == null ? new OwnUses(0, 0, 0, 0, 0) : node.uses();
                double out = node.delivered() + uses.fuel() + uses.flare() + uses.loss() + uses.injection();
                double scale = Math.max(out, Math.abs(uses.stockChange()));
                assertThat(node.toShare()).isCloseTo(out + uses.stockChange(), within(1e-9 * scale));
                double sum = 0.0;
                for (InletShare inlet : node.inlets()) {
                    assertThat(inlet.allocated()).isGreaterThanOrEqualTo(0.0);
                    sum += inlet.allocated();
                    delivered.merge(inlet.node(), inlet.allocated(), Double::sum);
                    deliveredPrinted.merge(inlet.node(), decimal(inlet.rounded()), BigDecimal::add);
                }
                if (!node.inlets().isEmpty()) {
                    assertThat(sum).isCloseTo(node.toShare(), within(1e-9 * node.toShare()));
                    assertSum(node.inlets(), InletShare::rounded, node.roundedToShare());
                    assertSum(node.inlets(), InletShare::valueUsd, node.valueUsd());
                }
                OwnUses printed = node.roundedUses() == null ? new OwnUses(0, 0, 0, 0, 0) : node.roundedUses();
                assertSum(
                        List.of(
                                node.roundedDelivered(),
                                printed.fuel(),
                                printed.flare(),
                                printed.loss(),
                                printed.injection(),
                                printed.stockChange()),
                        x -> x,
                        node.roundedToShare());
            }
            for (NodeBalance node : day.nodes()) {
                if (delivered.containsKey(node.node())) {
                    double total = delivered.get(node.node());
                    assertThat(node.delivered()).isCloseTo(total, within(1e-9 * total));
                    assertThat(decimal(node.roundedDelivered()))
                            .isEqualByComparingTo(deliveredPrinted.get(node.node()));
                }
            }
        }
    }

    @Property(tries = 60)
    void daysNodesOwnersAndValuesSumToThePeriod(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        AllocationStudy study = RandomNetwork.study(seed);
        AllocationReport report = study.run();
        Map<String, Node> byName = new HashMap<>();
        study.network().nodes().forEach(node -> byName.put(node.name(), node));
        for (Stream stream : study.streams()) {
            StreamTotal total = report.total(stream.phase());
            List<DayOutcome.Allocated> days = allocated(report).stream()
                    .filter(day -> day.phase() == stream.phase())
                    .toList();
            assertThat(total.daysAllocated()).isEqualTo(days.size());
            assertSum(days, DayOutcome.Allocated::rounded, total.rounded());
            assertSum(days, DayOutcome.Allocated::valueUsd, total.valueUsd());
            List<NodeTotal> nodes = report.nodes().stream()
                    .filter(node -> node.phase() == stream.phase())
                    .toList();
            assertSum(
                    nodes.stream().filter(node -> node.node().startsWith("N0")).toList(),
                    NodeTotal::rounded,
                    total.rounded());
            List<NodeTotal> wells = nodes.stream()
                    .filter(node -> days.stream()
                            .flatMap(day -> day.nodes().stream())
                            .noneMatch(balance -> balance.node().equals(node.node())))
                    .toList();
            assertSum(wells, NodeTotal::valueUsd, total.valueUsd());
            for (NodeTotal well : wells) {
                List<OwnedNode> owned = report.ownedNodes().stream()
                        .filter(row ->
                                row.phase() == stream.phase() && row.node().equals(well.node()))
                        .toList();
                assertSum(owned, OwnedNode::rounded, well.rounded());
                assertSum(owned, OwnedNode::valueUsd, well.valueUsd());
            }
            List<OwnerTotal> owners = report.owners().stream()
                    .filter(row -> row.phase() == stream.phase())
                    .toList();
            assertSum(
                    owners,
                    OwnerTotal::rounded,
                    wells.stream()
                            .map(NodeTotal::rounded)
                            .map(NetworkPropertiesTest::decimal)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .doubleValue());
            assertSum(owners, OwnerTotal::valueUsd, total.valueUsd());
        }
    }

    @Property(tries = 60)
    void neitherTheOrderOfTheInputNorItsScaleMatters(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        AllocationStudy study = RandomNetwork.study(seed);
        AllocationReport straight = study.run();
        double factor = Math.pow(10.0, new Random(seed).nextDouble() * 4.0 - 2.0);
        AllocationReport mixed = mixed(study, seed, factor).run();
        assertThat(mixed.days()).hasSameSizeAs(straight.days());
        for (int d = 0; d < straight.days().size(); d++) {
            assertThat(mixed.days().get(d).getClass())
                    .isEqualTo(straight.days().get(d).getClass());
            if (straight.days().get(d) instanceof DayOutcome.Allocated day) {
                DayOutcome.Allocated other = (DayOutcome.Allocated) mixed.days().get(d);
                for (NodeBalance node : day.nodes()) {
                    NodeBalance same = other.node(node.node());
                    assertThat(same.inlets()).hasSameSizeAs(node.inlets());
                    for (InletShare inlet : node.inlets()) {
                        assertThat(same.inlet(inlet.node()).allocated() / factor)
                                .isCloseTo(inlet.allocated(), within(1e-9 * day.measured()));
                    }
                }
            }
        }
    }

    /** Nodes, links and readings in another order, all quantities times a factor. */
    private static AllocationStudy mixed(AllocationStudy study, long seed, double factor) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>(study.network().nodes());
        List<Link> links = new ArrayList<>(study.network().links());
        Collections.shuffle(nodes, random);
        Collections.shuffle(links, random);
        List<DailyReadings> days = new ArrayList<>();
        for (DailyReadings day : study.days()) {
            List<Reading> readings = new ArrayList<>();
            for (Reading r : day.readings()) {
                double by = r.kind() == ReadingKind.SPLIT ? 1.0 : factor;
                readings.add(new Reading(
                        r.node(),
                        r.kind(),
                        times(r.oil(), by),
                        times(r.gas(), by),
                        times(r.water(), by),
                        r.to(),
                        null));
            }
            Collections.shuffle(readings, random);
            days.add(new DailyReadings(day.date(), readings));
        }
        return new AllocationStudy(study.version(), new Network(nodes, links), study.streams(), days, study.method());
    }

    private static Double times(Double value, double factor) {
        return value == null ? null : value * factor;
    }

    /** So that the properties above do not hold of nothing. */
    @Example
    void mostDaysAreAllocatedAndTheOthersSayWhy() {
        int answered = 0;
        int all = 0;
        for (long seed = 0; seed < 100; seed++) {
            AllocationReport report = RandomNetwork.study(seed).run();
            all += report.days().size();
            answered += allocated(report).size();
            for (DayOutcome day : report.days()) {
                if (day instanceof DayOutcome.NotAllocated none) {
                    assertThat(none.obstacles()).allSatisfy(obstacle -> {
                        assertThat(obstacle)
                                .isInstanceOfAny(
                                        Obstacle.NotShared.class,
                                        Obstacle.NegativeQuantity.class,
                                        Obstacle.NoInlets.class);
                        assertThat(obstacle.toString()).startsWith(obstacle.node());
                    });
                }
            }
        }
        assertThat(answered).isGreaterThan(all * 3 / 4);
    }

    @Property(tries = 4)
    void studyAndReportSurviveJson(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        AllocationStudy study = RandomNetwork.study(seed);
        assertThat(Json.read(Json.write(study), AllocationStudy.class)).isEqualTo(study);
        AllocationReport report = study.run();
        assertThat(Json.read(Json.write(report), AllocationReport.class)).isEqualTo(report);
        assertThat(study.run()).isEqualTo(report);
    }

    private static <T> void assertSum(Collection<T> parts, Function<T, Double> column, Double total) {
        if (total != null) {
            BigDecimal sum = parts.stream()
                    .map(column)
                    .filter(Objects::nonNull)
                    .map(NetworkPropertiesTest::decimal)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(decimal(total));
        }
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }
}
