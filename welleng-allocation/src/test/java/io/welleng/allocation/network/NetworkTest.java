package io.welleng.allocation.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.allocation.Phase;
import io.welleng.allocation.method.AllocationMethod;
import io.welleng.core.check.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final Node SALE = Node.of("S", NodeKind.SALES_POINT, null).metered();

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }

    @Test
    void aCycleIsRefusedByTheNamesOnIt() {
        assertRefused(
                () -> Network.of(
                        Node.well("W", "A"), Node.of("A", NodeKind.BATTERY, "B"), Node.of("B", NodeKind.BATTERY, "A")),
                "links must be without a cycle of oil, but was A -> B -> A");
    }

    @Test
    void aCycleOfOnePhaseOnSomeDaysIsRefusedToo() {
        List<Node> nodes = List.of(
                SALE,
                Node.of("A", NodeKind.FACILITY, "S"),
                Node.of("B", NodeKind.FACILITY, null),
                Node.of("C", NodeKind.FACILITY, null));
        DateRange late = new DateRange(DAY, DAY.plusDays(3));
        assertRefused(
                () -> new Network(
                        nodes,
                        List.of(
                                Link.of("B", "C", Phase.GAS),
                                Link.of("C", "B", Phase.GAS).on(late),
                                Link.of("C", "A", Phase.GAS))),
                "links must be without a cycle of gas on 2026-02-03, but was C -> B -> C");
        // not at the same time
        assertThat(new Network(
                                nodes,
                                List.of(
                                        Link.of("B", "C", Phase.GAS).on(new DateRange(null, DAY.minusDays(1))),
                                        Link.of("C", "B", Phase.GAS).on(late)))
                        .links())
                .hasSize(2);
    }

    @Test
    void namesMustBeKnownAndDeliveriesGivenOnce() {
        assertRefused(
                () -> Network.of(SALE, SALE), "nodes[1] must be of a name unlike the nodes before it, but was \"S\"");
        assertRefused(
                () -> Network.of(SALE, Node.well("W-1", "s")),
                "nodes[1] must be between nodes of the network, nearest \"S\", but was \"s\"");
        assertRefused(
                () -> Network.of(SALE, Node.well("W", "W")),
                "nodes[1] must be delivering to another node than itself, but was \"W\"");
        assertRefused(
                () -> new Network(List.of(SALE, Node.well("W", null)), List.of(Link.of("W", "Terminal"))),
                "links[0] must be between nodes of the network, but was \"Terminal\"");
        assertRefused(
                () -> new Network(List.of(SALE, Node.well("W", null)), List.of(Link.of("Terminal", "S"))),
                "links[0] must be between nodes of the network, but was \"Terminal\"");
        assertRefused(
                () -> new Network(List.of(SALE, Node.well("W", "S")), List.of(Link.of("W", "S", Phase.GAS))),
                "links[0] must be given once for each phase and day, but was W -> S");
        assertRefused(
                () -> new Network(
                        List.of(SALE, Node.well("W", null)),
                        List.of(
                                Link.of("W", "S", Phase.GAS).on(new DateRange(DAY, null)),
                                Link.of("W", "S").on(DateRange.of(DAY.minusDays(3), DAY)))),
                "links[1] must be given once for each phase and day, but was W -> S");
        assertRefused(
                () -> Network.of(
                        SALE, Node.well("W", "S").withMeter(Meter.of(null).onLinkTo("Terminal"))),
                "nodes[1] must be between nodes of the network, but was \"Terminal\"");
        assertRefused(() -> Link.of("W", "W"), "to must be another node than from, but was \"W\"");
        assertRefused(
                () -> SALE.withMeter(Meter.of(null).withPhases(Phase.GAS)),
                "meters[1] must be the only meter of gas in its place at S, but was a second one");
        assertRefused(
                () -> Meter.of(null).withPhases(Phase.GAS, Phase.GAS),
                "phases must be each named once, but was [GAS, GAS]");
        assertRefused(
                () -> Meter.of(null).withLiftGasIncluded().onLinkTo("S"),
                "includesLiftGas must be false for a meter on one link, but was true");
        assertRefused(() -> Link.of("W", "S").withSplit(1.2), "split must be from 0 to 1 (fraction), but was 1.2");
    }

    @Test
    void readingsMustSayWhatTheyAreOf() {
        assertRefused(
                () -> new Reading("W", ReadingKind.METER, null, null, null, null, null),
                "oil must be present, or gas, or water, for W, but was null");
        assertRefused(
                () -> Reading.of("W", ReadingKind.LIFT_GAS, Phase.OIL, 1.0),
                "gas must be the only phase of lift gas for W, but was another phase");
        assertRefused(
                () -> Reading.of("W", ReadingKind.SPLIT, Phase.OIL, 0.5),
                "to must be present for a split of W, but was null");
        assertRefused(
                () -> Reading.of("W", ReadingKind.FUEL, Phase.OIL, 0.5).onLinkTo("S"),
                "to must be given for a meter or a split only, but was FUEL of W");
    }

    @Test
    void aNegativeVolumeIsRefusedByNodeAndDay() {
        assertRefused(
                () -> new DailyReadings(
                        DAY, List.of(Reading.meter("S", Phase.OIL, 5.0), Reading.estimate("W", Phase.GAS, -3.0))),
                "readings[1] must be 0, or from 1e-100 to 1e15, for the gas estimate of W on 2026-02-03, but was -3.0");
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 2e15, 1e-120}) {
            assertThatThrownBy(() -> new DailyReadings(DAY, List.of(Reading.meter("S", Phase.WATER, bad))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("water meter of S on 2026-02-03");
        }
        assertRefused(
                () -> new DailyReadings(DAY, List.of(new Reading("W", ReadingKind.SPLIT, 1.5, null, null, "S", null))),
                "readings[0] must be 0, or from 1e-100 to 1, for the oil split of W on 2026-02-03, but was 1.5");
    }

    @Test
    void readingsMustFitTheNetwork() {
        Network network = new Network(
                List.of(SALE, Node.of("B", NodeKind.BATTERY, "S"), Node.well("W", null)),
                List.of(Link.of("W", "B").on(new DateRange(DAY, null))));
        NetworkSolver solver = new NetworkSolver(network, AllocationMethod.proportional(), null);
        assertUnfit(
                solver, Reading.meter("b", Phase.OIL, 1.0), "of a node of the network, nearest B, but was METER OIL b");
        assertUnfit(
                solver,
                Reading.meter("Terminal", Phase.OIL, 1.0),
                "of a node of the network, but was METER OIL Terminal");
        assertUnfit(solver, Reading.meter("B", Phase.OIL, 1.0), "of a meter of the network, but was METER OIL B");
        assertUnfit(
                solver,
                Reading.meter("W", Phase.OIL, 1.0).onLinkTo("B"),
                "of a meter of the network, but was METER OIL W to B");
        assertUnfit(
                solver,
                Reading.meter("W", Phase.OIL, 1.0).onLinkTo("S"),
                "of a link of that day, but was METER OIL W to S");
        assertUnfit(
                solver,
                Reading.meter("W", Phase.OIL, 1.0).onLinkTo("X"),
                "of a link of that day, but was METER OIL W to X");
        assertUnfit(
                solver,
                Reading.estimate("B", Phase.OIL, 1.0),
                "of a node without anything upstream, but was ESTIMATE OIL B");
        Reading sale = Reading.meter("S", Phase.OIL, 1.0);
        assertRefused(
                () -> solver.check(new DailyReadings(DAY, List.of(sale, sale)), Phase.OIL, "days[4]"),
                "days[4] must be given once, but was METER OIL S on 2026-02-03");
        Reading split = new Reading("W", ReadingKind.SPLIT, 1.0, null, null, "B", null);
        assertRefused(
                () -> solver.check(new DailyReadings(DAY, List.of(split, split)), Phase.OIL, "days[4]"),
                "days[4] must be given once, but was SPLIT OIL W to B on 2026-02-03");
        assertRefused(
                () -> solver.check(new DailyReadings(DAY.minusDays(1), List.of(split)), Phase.OIL, "days[4]"),
                "days[4] must be of a link of that day, but was SPLIT OIL W to B on 2026-02-02");
    }

    private static void assertUnfit(NetworkSolver solver, Reading reading, String rest) {
        DailyReadings day = new DailyReadings(DAY, List.of(reading));
        assertRefused(() -> solver.check(day, Phase.OIL, "days[0]"), "days[0] must be " + rest + " on 2026-02-03");
        assertThatThrownBy(() -> solver.solve(day, Phase.OIL)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void rangesAndBandsAreChecked() {
        assertRefused(
                () -> DateRange.of(DAY, DAY.minusDays(1)),
                "last must be on or after the first day, 2026-02-03, but was 2026-02-02");
        DateRange range = DateRange.of(DAY, DAY.plusDays(2));
        assertThat(range.contains(DAY)).isTrue();
        assertThat(range.contains(DAY.minusDays(1))).isFalse();
        assertThat(range.contains(DAY.plusDays(3))).isFalse();
        assertThat(range.overlaps(new DateRange(null, DAY.minusDays(1)))).isFalse();
        assertThat(range.overlaps(new DateRange(DAY.plusDays(3), null))).isFalse();
        assertThat(range.overlaps(new DateRange(DAY.plusDays(2), null))).isTrue();
        assertThat(new DateRange(null, null).contains(DAY)).isTrue();
        assertThat(new DateRange(null, null)).hasToString("… to …");
        assertThatThrownBy(() -> new Band(1.0, 0.5)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Uncertainty.relative(-0.1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Uncertainty.absolute(Double.NaN)).isInstanceOf(InvalidInputException.class);
        assertThat(Uncertainty.relative(0.02).of(50.0)).isEqualTo(1.0);
        assertThatThrownBy(() -> new MissingReading.MeanOfLast(0)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theSolvedDayCanBeWalked() {
        Network network = Network.of(SALE, Node.well("W-1", "S"), Node.well("W-2", "S"));
        NetworkSolver solver = new NetworkSolver(network, AllocationMethod.proportional(), null);
        PhaseOutcome outcome = solver.solve(
                new DailyReadings(
                        DAY, List.of(Reading.meter("S", Phase.OIL, 12.0), Reading.estimate("W-2", Phase.OIL, 10.0))),
                Phase.OIL);
        PhaseDay day = ((PhaseOutcome.Found) outcome).day();
        assertThat(day.date()).isEqualTo(DAY);
        assertThat(day.phase()).isEqualTo(Phase.OIL);
        assertThat(day.nodes()).extracting(Node::name).containsExactly("S", "W-1", "W-2");
        assertThat(day.order()).containsExactlyInAnyOrder(0, 1, 2).endsWith(0);
        assertThat(day.links()).isEqualTo(2);
        assertThat(day.inlets(0)).containsExactly(0, 1);
        assertThat(day.outlets(2)).containsExactly(1);
        assertThat(day.from(1)).isEqualTo(2);
        assertThat(day.to(1)).isZero();
        assertThat(day.takesPart(1)).isFalse();
        assertThat(day.linkTakesPart(0)).isFalse();
        assertThat(day.allocated(1)).isEqualTo(12.0);
        assertThat(day.toShare(0)).isEqualTo(12.0);
        assertThat(day.shared(0)).isTrue();
        assertThat(day.basis(1)).isEqualTo(Basis.NONE);
        assertThat(day.linkBasis(0)).isEqualTo(Basis.NONE);
        assertThat(day.imbalanceShare(1)).isNaN();
        assertThat(day.uncertainty(2)).isNaN();
        assertThat(day.method(0)).isEqualTo(AllocationMethod.proportional());
    }
}
