package io.welleng.allocation;

import static io.welleng.allocation.SmallStudies.BATTERY;
import static io.welleng.allocation.SmallStudies.FIRST;
import static io.welleng.allocation.SmallStudies.SALE;
import static io.welleng.allocation.SmallStudies.day;
import static io.welleng.allocation.SmallStudies.gas;
import static io.welleng.allocation.SmallStudies.obstacles;
import static io.welleng.allocation.SmallStudies.oil;
import static io.welleng.allocation.SmallStudies.only;
import static io.welleng.allocation.SmallStudies.study;
import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.method.Refusal;
import io.welleng.allocation.network.Band;
import io.welleng.allocation.network.Basis;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Link;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.MissingReading;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Obstacle;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.ReadingKind;
import io.welleng.allocation.network.Uncertainty;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equation: by hand. What is missing, contradicts itself or looks doubtful, by node and day. */
class NetworkObstaclesTest {

    @Test
    void whoDeliversToSeveralMustSayHowMuch() {
        for (List<Link> links : List.of(
                List.of(Link.of("W-1", "B"), Link.of("W-1", "C")),
                List.of(Link.of("W-1", "B").withSplit(0.75), Link.of("W-1", "C").withSplit(0.375)),
                List.of(Link.of("W-1", "B").withSplit(0.5), Link.of("W-1", "C").withSplit(0.375)))) {
            Network network = new Network(
                    List.of(SALE, BATTERY, Node.of("C", NodeKind.BATTERY, "S"), Node.well("W-1", null)), links);
            AllocationReport report = study(
                            network,
                            day(
                                    0,
                                    oil("S", ReadingKind.METER, 100.0),
                                    gas("S", ReadingKind.METER, 0.0),
                                    oil("W-1", ReadingKind.ESTIMATE, 80.0)))
                    .run();
            assertThat(obstacles(report, 0, Phase.OIL).get(0)).isInstanceOf(Obstacle.UnknownSplit.class);
            assertThat(obstacles(report, 0, Phase.OIL).get(0).toString()).startsWith("W-1: delivers to several");
        }
    }

    @Test
    void missingReadingsAreEstimatedByTheirRule() {
        assertThat(missing(new MissingReading.LastValid())).isEqualTo(24.0);
        assertThat(missing(new MissingReading.MeanOfLast(2))).isEqualTo(22.0);
        assertThat(missing(new MissingReading.MeanOfLast(5))).isEqualTo(18.0);
        // 24 read of 40 known upstream on the third day; 30 known on the fourth
        assertThat(missing(new MissingReading.UpstreamTimesLastFactor())).isEqualTo(18.0);
    }

    private static double missing(MissingReading rule) {
        Network network = Network.of(SALE, BATTERY.withMeter(Meter.of(null).withMissing(rule)), Node.well("W-1", "B"));
        double[] meter = {10.0, 20.0, 24.0};
        double[] estimate = {20.0, 20.0, 40.0, 30.0};
        List<DailyReadings> days = new ArrayList<>();
        for (int d = 0; d < 4; d++) {
            List<Reading> readings = new ArrayList<>(List.of(
                    oil("S", ReadingKind.METER, 25.0),
                    gas("S", ReadingKind.METER, 0.0),
                    gas("B", ReadingKind.METER, 0.0),
                    oil("W-1", ReadingKind.ESTIMATE, estimate[d])));
            if (d < 3) {
                readings.add(oil("B", ReadingKind.METER, meter[d]));
            }
            days.add(new DailyReadings(FIRST.plusDays(d), readings));
        }
        AllocationReport report =
                study(network, days.toArray(DailyReadings[]::new)).run();
        assertThat(report.advisories()).hasSize(1);
        assertThat(report.advisories().get(0).toString())
                .startsWith(
                        "2026-02-04 oil B: missing_reading: meter without a reading, estimated by the " + rule.label());
        InletShare battery = ((DayOutcome.Allocated) report.day(FIRST.plusDays(3), Phase.OIL))
                .node("S")
                .inlet("B");
        assertThat(battery.basis()).isEqualTo(Basis.MISSING_METER);
        assertThat(battery.allocated()).isEqualTo(25.0);
        return battery.estimate();
    }

    @Test
    void aMissingReadingWithoutRuleOrPastStopsItsPhaseAndDayOnly() {
        Node withRule =
                BATTERY.withMeter(Meter.of(null).withPhases(Phase.OIL).withMissing(new MissingReading.LastValid()));
        Network network = Network.of(SALE, withRule, Node.well("W-1", "B"));
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("S", ReadingKind.METER, 9.0),
                                gas("S", ReadingKind.METER, 5.0),
                                oil("W-1", ReadingKind.ESTIMATE, 7.0),
                                gas("W-1", ReadingKind.ESTIMATE, 4.0).withUncertainty(Uncertainty.relative(0.1))),
                        day(
                                2,
                                oil("B", ReadingKind.METER, 7.0),
                                oil("W-1", ReadingKind.ESTIMATE, 7.0),
                                gas("S", ReadingKind.METER, 0.0)))
                .run();
        assertThat(obstacles(report, 0, Phase.OIL))
                .containsExactly(new Obstacle.MissingReading("B", null, ReadingKind.METER));
        assertThat(only(report, Phase.GAS).node("B").inlet("W-1").allocated()).isEqualTo(5.0);
        assertThat(only(report, Phase.GAS).node("B").inlet("W-1").standardUncertainty())
                .isEqualTo(0.4);
        assertThat(obstacles(report, 1, Phase.OIL)).containsExactly(new Obstacle.MissingDay());
        assertThat(obstacles(report, 1, Phase.OIL).get(0).node()).isNull();
        assertThat(obstacles(report, 2, Phase.OIL))
                .containsExactly(new Obstacle.MissingReading("S", null, ReadingKind.METER));
        assertThat(report.total(Phase.OIL).daysNotAllocated()).isEqualTo(3);
        assertThat(report.total(Phase.OIL).notAllocated()).isEqualTo(9.0);
        assertThat(report.toString())
                .contains(
                        "2026-02-01 oil: not allocated, 9.000 [B: no reading of meter]",
                        "2026-02-02 gas: not allocated, 0 [no readings]",
                        "2026-02-03 oil: not allocated, 0 [S: no reading of meter]");
    }

    @Test
    void whatHasNoMeterDownstreamIsNotAllocated() {
        Network network = Network.of(
                Node.of("S", NodeKind.SALES_POINT, null), BATTERY, Node.well("W-1", "B"), Node.well("W-2", null));
        AllocationReport report = study(
                        network, day(0, oil("W-1", ReadingKind.ESTIMATE, 7.0), gas("W-2", ReadingKind.ESTIMATE, 7.0)))
                .run();
        assertThat(obstacles(report, 0, Phase.OIL)).containsExactly(new Obstacle.NoMeterPath("S", "B"));
        assertThat(obstacles(report, 0, Phase.GAS)).containsExactly(new Obstacle.NoMeterPath("W-2", null));
        assertThat(new Obstacle.NoMeterPath("S", "B")).hasToString("S: no meter, nor on B upstream");
    }

    @Test
    void aMeterWithoutWellsIsNotAllocated() {
        Network network = Network.of(
                SALE,
                BATTERY,
                Node.well("W-1", "B"),
                Node.of("L", NodeKind.SALES_POINT, null).metered());
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("S", ReadingKind.METER, 12.0),
                                gas("S", ReadingKind.METER, 0.0),
                                gas("L", ReadingKind.METER, 3.0)))
                .run();
        assertThat(obstacles(report, 0, Phase.OIL)).containsExactly(new Obstacle.NoInlets("S", 12.0));
        assertThat(obstacles(report, 0, Phase.GAS)).containsExactly(new Obstacle.NoInlets("L", 3.0));
        assertThat(new Obstacle.NoInlets("S", 12.0)).hasToString("S: 12.00 measured, but no well upstream");
    }

    @Test
    void whatContradictsItselfIsNotAllocated() {
        Network network = Network.of(SALE, BATTERY, Node.well("W-1", "B"));
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("S", ReadingKind.METER, 12.0),
                                oil("B", ReadingKind.OPENING_STOCK, 40.0),
                                oil("B", ReadingKind.CLOSING_STOCK, 20.0),
                                oil("W-1", ReadingKind.ESTIMATE, 2.0),
                                gas("S", ReadingKind.METER, 5.0),
                                gas("B", ReadingKind.CLOSING_STOCK, 20.0),
                                gas("W-1", ReadingKind.ESTIMATE, 0.0)))
                .run();
        assertThat(obstacles(report, 0, Phase.OIL)).containsExactly(new Obstacle.NegativeQuantity("B", -8.0));
        assertThat(obstacles(report, 0, Phase.OIL).get(0))
                .hasToString("B: -8.000 flowed in, more was taken from stock than went out");
        assertThat(obstacles(report, 0, Phase.GAS))
                .containsExactly(
                        new Obstacle.MissingReading("B", null, ReadingKind.OPENING_STOCK),
                        new Obstacle.NotShared("S", "proportional", new Refusal.NoEstimates(5.0, 0.0)));
        assertThat(report.toString()).contains("[B: no reading of opening stock; S, proportional: 5.000 to share");
    }

    @Test
    void factorsOutsideTheirBandAreNamed() {
        Network network =
                Network.of(SALE, Node.well("W-1", "S"), Node.well("W-2", "S").withFactorBand(new Band(0.5, 1.5)));
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("S", ReadingKind.METER, 12.0),
                                gas("S", ReadingKind.METER, 0.0),
                                oil("W-1", ReadingKind.ESTIMATE, 5.0),
                                oil("W-2", ReadingKind.ESTIMATE, 5.0)))
                .withFactorBand(new Band(0.9, 1.1))
                .run();
        assertThat(report.advisories()).hasSize(1);
        assertThat(report.advisories().get(0))
                .hasToString(
                        "2026-02-01 oil W-1: factor_outside_band: allocated / estimated (1.200, range 0.9000 to 1.100)");
    }

    @Test
    void usesAboveWhatIsKnownUpstreamAreNamed() {
        Network network = Network.of(SALE, BATTERY, Node.well("W-1", "B"), Node.well("W-2", "S"));
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("S", ReadingKind.METER, 0.0),
                                gas("S", ReadingKind.METER, 12.0),
                                gas("B", ReadingKind.FUEL, 6.0),
                                gas("W-1", ReadingKind.ESTIMATE, 5.0),
                                gas("W-2", ReadingKind.ESTIMATE, 5.0)))
                .run();
        assertThat(report.advisories()).extracting(a -> a.advisory().code()).containsExactly("negative_estimate");
        assertThat(only(report, Phase.GAS).node("B").inlet("W-1").allocated()).isEqualTo(6.0);
        assertThat(only(report, Phase.GAS).node("S").inlet("W-2").allocated()).isEqualTo(12.0);
    }

    @Test
    void anInletAtZeroIsNamed() {
        Node tested = Node.well("W-1", "S").withEstimateUncertainty(Uncertainty.absolute(4.0));
        Network network = Network.of(
                SALE.withMethod(AllocationMethod.uncertaintyBased()),
                tested,
                Node.well("W-2", "S").withEstimateUncertainty(Uncertainty.absolute(2.0)));
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("S", ReadingKind.METER, 7.0),
                                gas("S", ReadingKind.METER, 0.0),
                                oil("W-1", ReadingKind.ESTIMATE, 5.0),
                                oil("W-2", ReadingKind.ESTIMATE, 10.0)))
                .run();
        assertThat(report.advisories().get(0).toString())
                .startsWith(
                        "2026-02-01 oil S: bounded_at_zero: W-1 would be allocated less than 0 by the uncertainty-based");
        assertThat(only(report, Phase.OIL).node("S").inlet("W-1").allocated()).isZero();
    }

    @Test
    void aMeterOnALinkHasItsRuleTooAndMayReadMoreThanTheWell() {
        Node well = Node.well("W-1", null)
                .withMeter(Meter.of(null)
                        .withPhases(Phase.OIL)
                        .withMissing(new MissingReading.LastValid())
                        .onLinkTo("B"));
        Network network = new Network(
                List.of(SALE, BATTERY, Node.of("C", NodeKind.BATTERY, "S"), well, Node.well("W-2", "C")),
                List.of(Link.of("W-1", "B"), Link.of("W-1", "C")));
        List<DailyReadings> days = new ArrayList<>();
        for (int d = 0; d < 3; d++) {
            List<Reading> readings = new ArrayList<>(List.of(
                    oil("S", ReadingKind.METER, 60.0),
                    gas("S", ReadingKind.METER, 0.0),
                    oil("W-1", ReadingKind.ESTIMATE, 25.0),
                    oil("W-2", ReadingKind.ESTIMATE, 20.0)));
            if (d == 1) {
                readings.add(oil("W-1", ReadingKind.METER, 40.0).onLinkTo("B"));
            }
            days.add(new DailyReadings(FIRST.plusDays(d), readings));
        }
        AllocationReport report =
                study(network, days.toArray(DailyReadings[]::new)).run();
        assertThat(obstacles(report, 0, Phase.OIL))
                .containsExactly(new Obstacle.MissingReading("W-1", "B", ReadingKind.METER));
        assertThat(obstacles(report, 0, Phase.OIL).get(0)).hasToString("W-1 to B: no reading of meter");
        DayOutcome.Allocated third = (DayOutcome.Allocated) report.day(FIRST.plusDays(2), Phase.OIL);
        assertThat(third.node("B").inlet("W-1").basis()).isEqualTo(Basis.MISSING_METER);
        assertThat(third.node("B").inlet("W-1").allocated()).isEqualTo(40.0);
        assertThat(third.node("C").inlet("W-1").allocated()).isZero();
        assertThat(report.advisories())
                .extracting(a -> a.date().getDayOfMonth() + " " + a.advisory().code())
                .containsExactly("2 negative_estimate", "3 missing_reading", "3 negative_estimate");
    }
}
