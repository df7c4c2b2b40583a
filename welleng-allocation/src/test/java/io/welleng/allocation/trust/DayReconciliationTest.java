package io.welleng.allocation.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.AllocationStudy;
import io.welleng.allocation.Phase;
import io.welleng.allocation.Stream;
import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Link;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.ReadingKind;
import io.welleng.allocation.network.Uncertainty;
import io.welleng.allocation.reconcile.ErrorTest;
import io.welleng.allocation.reconcile.GrossErrorTests;
import io.welleng.allocation.reconcile.LevelCorrection;
import io.welleng.allocation.reconcile.ReconciliationOutcome;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayReconciliationTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final GrossErrorTests METERS = new GrossErrorTests(0.05, LevelCorrection.SIDAK, false, 3);

    private static Node node(String name, NodeKind kind, String to, double relative) {
        return Node.of(name, kind, to).withMeter(Meter.of(Uncertainty.relative(relative)));
    }

    private static Node well(String name, String to) {
        return Node.well(name, to).withEstimateUncertainty(Uncertainty.relative(0.02));
    }

    private static AllocationStudy study(double northOnSecondDay) {
        Network network = Network.of(
                node("Terminal", NodeKind.SALES_POINT, null, 0.002),
                node("North", NodeKind.BATTERY, "Terminal", 0.01),
                node("South", NodeKind.BATTERY, "Terminal", 0.01),
                well("N-1", "North"),
                well("N-2", "North"),
                well("S-1", "South"),
                well("S-2", "South"));
        List<DailyReadings> days = new ArrayList<>();
        for (int d = 0; d < 3; d++) {
            days.add(new DailyReadings(
                    FIRST.plusDays(d),
                    List.of(
                            Reading.meter("Terminal", Phase.OIL, 1000.0),
                            Reading.meter("North", Phase.OIL, d == 1 ? northOnSecondDay : 602.0),
                            Reading.meter("South", Phase.OIL, 399.0),
                            Reading.of("North", ReadingKind.FUEL, Phase.OIL, 10.0),
                            Reading.of("South", ReadingKind.OPENING_STOCK, Phase.OIL, 50.0),
                            Reading.of("South", ReadingKind.CLOSING_STOCK, Phase.OIL, 45.0),
                            Reading.estimate("N-1", Phase.OIL, 404.0),
                            Reading.estimate("N-2", Phase.OIL, 205.0),
                            Reading.estimate("S-1", Phase.OIL, 250.0),
                            Reading.estimate("S-2", Phase.OIL, 146.0))));
        }
        return new AllocationStudy(
                "v", network, List.of(Stream.volume(Phase.OIL)), days, AllocationMethod.proportional());
    }

    @Test
    void namesTheMeterAndTheDay() {
        List<DayReconciliation> days = DayReconciliation.of(study(690.0), METERS);
        assertThat(days).hasSize(3);
        assertThat(days.get(0).suspects()).isEmpty();
        assertThat(days.get(0)).hasToString("2026-04-01 oil: no gross error found");
        List<DayReconciliation.Suspect> suspects = days.get(1).suspects();
        assertThat(suspects).hasSize(1);
        DayReconciliation.Suspect suspect = suspects.get(0);
        assertThat(suspect.stream()).isEqualTo("North");
        assertThat(suspect.kind()).isEqualTo(ErrorTest.Kind.METER);
        assertThat(suspect.date()).isEqualTo(FIRST.plusDays(1));
        assertThat(suspect.size()).isCloseTo(89.0, within(8.0));
        assertThat(days.get(1).toString()).startsWith("2026-04-02 oil meter North: ");
        assertThat(Json.read(Json.write(days.get(1)), DayReconciliation.class)).isEqualTo(days.get(1));
    }

    // Equation: the balances have 3 degrees of freedom: Terminal, North and South, all streams measured.
    @Test
    void everyNodeIsABalance() {
        DayReconciliation day = DayReconciliation.of(study(602.0), METERS).get(1);
        assertThat(day.report().grossErrors().global().degreesOfFreedom()).isEqualTo(3);
        assertThat(day.suspects()).isEmpty();
    }

    @Test
    void deliveriesToSeveralAndMetersOnLinksAreStreams() {
        Network network = new Network(
                List.of(
                        node("T", NodeKind.SALES_POINT, null, 0.002),
                        node("A", NodeKind.BATTERY, "T", 0.01),
                        node("B", NodeKind.BATTERY, "T", 0.01),
                        Node.of("M", NodeKind.MANIFOLD, null)
                                .withMeter(Meter.of(Uncertainty.relative(0.01)).onLinkTo("A")),
                        well("M-1", "M")),
                List.of(Link.of("M", "A"), Link.of("M", "B")));
        AllocationStudy study = new AllocationStudy(
                "v",
                network,
                List.of(Stream.volume(Phase.OIL)),
                List.of(new DailyReadings(
                        FIRST,
                        List.of(
                                Reading.meter("T", Phase.OIL, 100.0),
                                Reading.meter("A", Phase.OIL, 60.0),
                                Reading.meter("B", Phase.OIL, 40.0),
                                Reading.meter("M", Phase.OIL, 60.0).onLinkTo("A"),
                                Reading.estimate("M-1", Phase.OIL, 150.0)))),
                AllocationMethod.proportional());
        DayReconciliation day = DayReconciliation.of(study, METERS).get(0);
        assertThat(day.suspects()).extracting(DayReconciliation.Suspect::stream).containsExactly("M-1 estimate");
        assertThat(day.suspects().get(0).size()).isCloseTo(50.0, within(0.5));
    }

    @Test
    void theExampleHasABalanceOnEveryDay() {
        AllocationStudy example = (AllocationStudy) Studies.type("allocation").example();
        assertThat(DayReconciliation.of(example, GrossErrorTests.USUAL)).hasSize(4);
    }

    // Equation: without an uncertainty the fiscal meter is exact, other readings are as if they were not there; a
    // metered
    // well with own uses has a balance of its own.
    @Test
    void readingsWithoutUncertaintyAreExactAtSinksAndLeftOutElsewhere() {
        Network network = Network.of(
                Node.of("T", NodeKind.SALES_POINT, null).metered(),
                Node.of("A", NodeKind.BATTERY, "T").metered(),
                node("W", NodeKind.WELL, "A", 0.01),
                Node.of("I", NodeKind.FIELD, "A").withMeter(Meter.of(Uncertainty.relative(0.01))));
        AllocationStudy study = new AllocationStudy(
                "v",
                network,
                List.of(Stream.volume(Phase.OIL)),
                List.of(new DailyReadings(
                        FIRST,
                        List.of(
                                Reading.meter("T", Phase.OIL, 100.0),
                                Reading.meter("A", Phase.OIL, 300.0),
                                Reading.of("W", ReadingKind.FUEL, Phase.OIL, 1.0),
                                Reading.meter("W", Phase.OIL, 60.0),
                                Reading.meter("I", Phase.OIL, 41.0)))),
                AllocationMethod.proportional());
        DayReconciliation day = DayReconciliation.of(study, METERS).get(0);
        assertThat(day.suspects()).isEmpty();
        ReconciliationOutcome.Reconciled outcome =
                (ReconciliationOutcome.Reconciled) day.report().outcome();
        assertThat(outcome.stream("T").reconciled()).isEqualTo(100.0);
        // Equation: the imbalance -1 by squares, 0.36 and 0.1681.
        assertThat(outcome.stream("W").reconciled()).isCloseTo(60.0 - 0.36 / 0.5281, within(1e-9));
        assertThat(outcome.stream("W estimate").reconciled()).isCloseTo(61.0 - 0.36 / 0.5281, within(1e-9));
    }
}
