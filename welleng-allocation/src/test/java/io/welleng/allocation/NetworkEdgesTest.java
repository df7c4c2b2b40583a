package io.welleng.allocation;

import static io.welleng.allocation.SmallStudies.BATTERY;
import static io.welleng.allocation.SmallStudies.SALE;
import static io.welleng.allocation.SmallStudies.day;
import static io.welleng.allocation.SmallStudies.gas;
import static io.welleng.allocation.SmallStudies.obstacles;
import static io.welleng.allocation.SmallStudies.oil;
import static io.welleng.allocation.SmallStudies.only;
import static io.welleng.allocation.SmallStudies.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.method.Refusal;
import io.welleng.allocation.network.Link;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.MissingReading;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Obstacle;
import io.welleng.allocation.network.ReadingKind;
import io.welleng.allocation.network.Uncertainty;
import io.welleng.allocation.rounding.Rounding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equation: by hand. Corners of the engine and of its rounding. */
class NetworkEdgesTest {

    @Test
    void aReadingsOwnUncertaintyComesBeforeThatOfItsMeter() {
        Uncertainty tenth = Uncertainty.relative(0.1);
        Network network = new Network(
                List.of(
                        SALE,
                        BATTERY.withMeter(Meter.of(tenth).withPhases(Phase.GAS)),
                        Node.of("C", NodeKind.BATTERY, "S"),
                        Node.well("W-1", null)
                                .withMeter(Meter.of(tenth).withPhases(Phase.GAS).onLinkTo("B"))),
                List.of(Link.of("W-1", "B"), Link.of("W-1", "C")));
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("S", ReadingKind.METER, 0.0),
                                gas("S", ReadingKind.METER, 100.0),
                                gas("B", ReadingKind.METER, 40.0).withUncertainty(Uncertainty.absolute(1.5)),
                                gas("W-1", ReadingKind.METER, 40.0)
                                        .onLinkTo("B")
                                        .withUncertainty(Uncertainty.absolute(2.5)),
                                gas("W-1", ReadingKind.ESTIMATE, 100.0)))
                .run();
        assertThat(only(report, Phase.GAS).node("S").inlet("B").standardUncertainty())
                .isEqualTo(1.5);
        assertThat(only(report, Phase.GAS).node("B").inlet("W-1").standardUncertainty())
                .isEqualTo(2.5);
    }

    @Test
    void aDifferenceThatIsZeroButForRoundingIsZero() {
        // 0.3 + 0.1 - 0.4 as doubles is -2e-17
        Network network = Network.of(SALE, BATTERY, Node.well("W-1", "B"));
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("S", ReadingKind.METER, 0.0),
                                gas("S", ReadingKind.METER, 0.3),
                                gas("B", ReadingKind.OPENING_STOCK, 0.4),
                                gas("B", ReadingKind.CLOSING_STOCK, 0.1)))
                .run();
        assertThat(only(report, Phase.GAS).node("B").toShare()).isZero();
        assertThat(only(report, Phase.GAS).node("S").inlet("B").allocated()).isEqualTo(0.3);
    }

    @Test
    void apiRp85NeedsTheMeterOfItsOwnNode() {
        Uncertainty tenth = Uncertainty.relative(0.1);
        Network network = Network.of(
                SALE,
                BATTERY.withEstimateUncertainty(tenth).withMethod(AllocationMethod.apiRp85()),
                Node.well("W-1", "B").withEstimateUncertainty(tenth));
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("S", ReadingKind.METER, 0.0),
                                gas("S", ReadingKind.METER, 10.0),
                                gas("W-1", ReadingKind.ESTIMATE, 9.0)))
                .run();
        assertThat(obstacles(report, 0, Phase.GAS))
                .containsExactly(new Obstacle.NotShared("B", "API RP 85", new Refusal.NoUncertainty("B")));
    }

    @Test
    void noWellIsPrintedBelowZero() {
        // 0.3 sold, 0.2 of it out of stock: 0.1 from the well; rounded one by one 0 + 10 - 11
        Network network = Network.of(SALE, BATTERY, Node.well("W-1", "B"));
        AllocationReport report = new AllocationStudy(
                        "original",
                        network,
                        List.of(new Stream(Phase.GAS, Quantity.VOLUME, new Rounding(0), 2.0)),
                        List.of(day(
                                0,
                                gas("S", ReadingKind.METER, 0.3),
                                gas("B", ReadingKind.OPENING_STOCK, 10.6),
                                gas("B", ReadingKind.CLOSING_STOCK, 10.4),
                                gas("W-1", ReadingKind.ESTIMATE, 0.1))),
                        AllocationMethod.proportional())
                .run();
        NodeBalance battery = only(report, Phase.GAS).node("B");
        assertThat(battery.toShare()).isEqualTo(0.1, within(1e-15));
        assertThat(battery.roundedToShare()).isZero();
        assertThat(battery.roundedUses().stockChange()).isZero();
        assertThat(battery.inlet("W-1").rounded()).isZero();
        assertThat(report.node("W-1", Phase.GAS).rounded()).isZero();
        assertThat(battery.valueUsd()).isEqualTo(0.2);
    }

    @Test
    void liftGasGoesWhereTheGasGoes() {
        // 60 lift gas given, a quarter of the gas to B and the rest to C; both meters read it with the lift gas
        Meter withLift = Meter.of(null).withPhases(Phase.GAS).withLiftGasIncluded();
        Network network = new Network(
                List.of(
                        SALE,
                        BATTERY.withMeter(withLift),
                        Node.of("C", NodeKind.BATTERY, "S").withMeter(withLift),
                        Node.well("W-1", null)),
                List.of(Link.of("W-1", "B").withSplit(0.25), Link.of("W-1", "C")));
        for (double formation : new double[] {100.0, 0.0}) {
            AllocationReport report = study(
                            network,
                            day(
                                    0,
                                    oil("S", ReadingKind.METER, 0.0),
                                    gas("S", ReadingKind.METER, formation),
                                    gas("B", ReadingKind.METER, 15.0 + 0.25 * formation),
                                    gas("C", ReadingKind.METER, 45.0 + 0.75 * formation),
                                    gas("W-1", ReadingKind.ESTIMATE, 60.0 + formation),
                                    gas("W-1", ReadingKind.LIFT_GAS, 60.0)))
                    .run();
            assertThat(report.advisories()).isEmpty();
            NodeBalance sale = only(report, Phase.GAS).node("S");
            assertThat(sale.inlet("B").estimate()).isEqualTo(0.25 * formation);
            assertThat(sale.inlet("C").estimate()).isEqualTo(0.75 * formation);
            assertThat(sale.imbalance()).isZero();
        }
    }

    @Test
    void aFactorThatRanAwayEstimatesNothing() {
        Meter meter = Meter.of(null).withPhases(Phase.GAS).withMissing(new MissingReading.UpstreamTimesLastFactor());
        Node sale = Node.of("S", NodeKind.SALES_POINT, null).withMeter(meter);
        for (double known : new double[] {1e-9, 1e-90}) {
            AllocationReport report = new AllocationStudy(
                            "original",
                            Network.of(sale, Node.well("W-1", "S")),
                            List.of(Stream.volume(Phase.GAS, 2.0)),
                            List.of(
                                    day(
                                            0,
                                            gas("S", ReadingKind.METER, 1000.0),
                                            gas("W-1", ReadingKind.ESTIMATE, known)),
                                    day(1, gas("W-1", ReadingKind.ESTIMATE, 10.0))),
                            AllocationMethod.proportional())
                    .run();
            assertThat(only(report, Phase.GAS).node("S").inlet("W-1").allocated())
                    .isEqualTo(1000.0);
            assertThat(obstacles(report, 1, Phase.GAS))
                    .containsExactly(new Obstacle.MissingReading("S", null, ReadingKind.METER));
        }
    }
}
