package io.welleng.allocation;

import static io.welleng.allocation.SmallStudies.BATTERY;
import static io.welleng.allocation.SmallStudies.FIRST;
import static io.welleng.allocation.SmallStudies.SALE;
import static io.welleng.allocation.SmallStudies.day;
import static io.welleng.allocation.SmallStudies.gas;
import static io.welleng.allocation.SmallStudies.oil;
import static io.welleng.allocation.SmallStudies.only;
import static io.welleng.allocation.SmallStudies.study;
import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.network.Basis;
import io.welleng.allocation.network.DateRange;
import io.welleng.allocation.network.Link;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.ReadingKind;
import io.welleng.allocation.network.Uncertainty;
import io.welleng.core.json.Json;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equation: small networks by hand. */
class NetworkEngineTest {

    @Test
    void ownUsesAndStockAreBorneByTheWells() {
        Network network = Network.of(SALE, BATTERY, Node.well("W-1", "B"), Node.well("W-2", "B"));
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                gas("S", ReadingKind.METER, 100.0),
                                gas("B", ReadingKind.FUEL, 4.0),
                                gas("B", ReadingKind.FLARE, 1.0),
                                gas("B", ReadingKind.LOSS, 0.5),
                                gas("B", ReadingKind.INJECTION, 10.0),
                                gas("B", ReadingKind.OPENING_STOCK, 50.0),
                                gas("B", ReadingKind.CLOSING_STOCK, 54.5),
                                gas("W-1", ReadingKind.ESTIMATE, 90.0),
                                gas("W-2", ReadingKind.ESTIMATE, 30.0),
                                oil("S", ReadingKind.METER, 0.0)))
                .run();
        NodeBalance battery = only(report, Phase.GAS).node("B");
        assertThat(battery.toShare()).isEqualTo(120.0);
        assertThat(battery.delivered()).isEqualTo(100.0);
        assertThat(battery.estimate()).isEqualTo(100.0);
        assertThat(battery.basis()).isEqualTo(Basis.INLETS);
        assertThat(battery.uses()).isEqualTo(new OwnUses(4.0, 1.0, 0.5, 10.0, 4.5));
        assertThat(battery.factor()).isEqualTo(1.0);
        assertThat(battery.inlet("W-1").allocated()).isEqualTo(90.0);
        assertThat(battery.inlet("W-2").allocated()).isEqualTo(30.0);
        // 100 sold and 4.5 put into stock at 2 USD
        assertThat(report.total(Phase.GAS).valueUsd()).isEqualTo(209.0);
        assertThat(battery.inlet("W-1").valueUsd()).isEqualTo(156.75);
        assertThat(report.node("B", Phase.GAS).valueUsd()).isEqualTo(200.0);
        assertThat(battery).hasToString("B: 120.0, proportional, factor 1.000, imbalance 0 over 2 inlet(s)");
        assertThat(battery.inlet("W-2")).hasToString("W-2: 30.00 of 30.00 by estimate, 52.25 USD");
        assertThat(only(report, Phase.OIL).nodes()).isEmpty();
    }

    @Test
    void liftGasIsSubtracted() {
        Node metered = BATTERY.withMeter(Meter.of(null).withPhases(Phase.GAS).withLiftGasIncluded());
        Network network =
                Network.of(SALE, metered, Node.well("W-1", "B"), Node.well("W-2", "S"), Node.well("W-3", "S"));
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("S", ReadingKind.METER, 0.0),
                                gas("S", ReadingKind.METER, 720.0),
                                gas("B", ReadingKind.METER, 520.0),
                                gas("W-1", ReadingKind.ESTIMATE, 510.0),
                                gas("W-1", ReadingKind.LIFT_GAS, 120.0),
                                gas("W-2", ReadingKind.ESTIMATE, 300.0),
                                gas("W-2", ReadingKind.LIFT_GAS, 100.0),
                                gas("W-3", ReadingKind.ESTIMATE, 10.0),
                                gas("W-3", ReadingKind.LIFT_GAS, 15.0)))
                .run();
        NodeBalance sale = only(report, Phase.GAS).node("S");
        assertThat(sale.inlet("B").estimate()).isEqualTo(400.0);
        assertThat(sale.inlet("W-2").estimate()).isEqualTo(200.0);
        assertThat(sale.inlet("W-3").estimate()).isEqualTo(0.0);
        assertThat(sale.inlet("B").allocated()).isEqualTo(480.0);
        assertThat(only(report, Phase.GAS).node("B").inlet("W-1").allocated()).isEqualTo(480.0);
        assertThat(report.advisories()).hasSize(1);
        assertThat(report.advisories().get(0).toString())
                .startsWith("2026-02-01 gas W-3: lift_gas_above_gas: lift gas 15.00 above the gas 10.00");
    }

    @Test
    void aWellIsRoutedToTwoBatteries() {
        Node other = Node.of("C", NodeKind.BATTERY, "S");
        Network network = new Network(
                List.of(
                        SALE.withMethod(AllocationMethod.proportional()),
                        BATTERY,
                        other,
                        Node.well("W-1", null),
                        Node.well("W-2", "C")),
                List.of(Link.of("W-1", "B").withSplit(0.25), Link.of("W-1", "C")));
        Reading[] readings = {
            oil("S", ReadingKind.METER, 150.0),
            gas("S", ReadingKind.METER, 0.0),
            oil("W-1", ReadingKind.ESTIMATE, 80.0),
            oil("W-2", ReadingKind.ESTIMATE, 20.0)
        };
        DayOutcome.Allocated allocated = only(study(network, day(0, readings)).run(), Phase.OIL);
        assertThat(allocated.node("B").inlet("W-1").allocated()).isEqualTo(30.0);
        assertThat(allocated.node("B").inlet("W-1").basis()).isEqualTo(Basis.SPLIT);
        assertThat(allocated.node("C").inlet("W-1").allocated()).isEqualTo(90.0);
        assertThat(allocated.node("C").inlet("W-1").basis()).isEqualTo(Basis.REMAINDER);

        Reading[] more = Arrays.copyOf(readings, 5);
        more[4] = new Reading("W-1", ReadingKind.SPLIT, 0.5, null, null, "B", null);
        AllocationReport report = study(network, day(0, more)).run();
        assertThat(only(report, Phase.OIL).node("B").inlet("W-1").allocated()).isEqualTo(60.0);
        assertThat(report.node("W-1", Phase.OIL).allocated()).isEqualTo(120.0);
    }

    @Test
    void oneDeliveryIsMeteredAndTheOtherTakesTheRest() {
        Node well = Node.well("W-1", null)
                .withMeter(Meter.of(Uncertainty.absolute(2.0)).onLinkTo("B"))
                .withEstimateUncertainty(Uncertainty.absolute(1.5));
        Network network = new Network(
                List.of(SALE, BATTERY, Node.of("C", NodeKind.BATTERY, "S"), well),
                List.of(Link.of("W-1", "B"), Link.of("W-1", "C")));
        DayOutcome.Allocated allocated = only(
                study(
                                network,
                                day(
                                        0,
                                        oil("S", ReadingKind.METER, 100.0),
                                        gas("S", ReadingKind.METER, 0.0),
                                        gas("W-1", ReadingKind.METER, 0.0).onLinkTo("B"),
                                        oil("W-1", ReadingKind.METER, 30.0).onLinkTo("B"),
                                        oil("W-1", ReadingKind.ESTIMATE, 80.0)))
                        .run(),
                Phase.OIL);
        InletShare byMeter = allocated.node("B").inlet("W-1");
        InletShare rest = allocated.node("C").inlet("W-1");
        assertThat(byMeter.basis()).isEqualTo(Basis.METER);
        assertThat(byMeter.estimate()).isEqualTo(30.0);
        assertThat(byMeter.standardUncertainty()).isEqualTo(2.0);
        assertThat(rest.estimate()).isEqualTo(50.0);
        assertThat(rest.standardUncertainty()).isEqualTo(2.5);
        assertThat(rest.allocated()).isEqualTo(62.5);
    }

    @Test
    void wellsMoveAndPhasesPart() {
        Network network = new Network(
                List.of(
                        Node.of("Terminal", NodeKind.SALES_POINT, null)
                                .withMeter(Meter.of(null).withPhases(Phase.OIL)),
                        Node.of("Plant", NodeKind.SALES_POINT, null)
                                .withMeter(Meter.of(null).withPhases(Phase.GAS)),
                        Node.of("X", NodeKind.SEPARATOR, null),
                        Node.of("Y", NodeKind.SEPARATOR, null),
                        Node.well("W-1", null),
                        Node.well("W-2", "Y")),
                List.of(
                        Link.of("X", "Terminal", Phase.OIL),
                        Link.of("Y", "Terminal", Phase.OIL),
                        Link.of("X", "Plant", Phase.GAS),
                        Link.of("Y", "Plant", Phase.GAS),
                        Link.of("W-1", "X").on(new DateRange(null, FIRST)),
                        Link.of("W-1", "Y").on(new DateRange(FIRST.plusDays(1), null))));
        Reading[] readings = {
            oil("Terminal", ReadingKind.METER, 90.0),
            gas("Plant", ReadingKind.METER, 30.0),
            Reading.estimate("W-1", 60.0, 10.0, 0.0),
            Reading.estimate("W-2", 30.0, 10.0, 0.0)
        };
        AllocationStudy study = new AllocationStudy(
                "original",
                network,
                List.of(Stream.volume(Phase.OIL), Stream.volume(Phase.GAS)),
                List.of(day(0, withoutWater(readings)), day(1, withoutWater(readings))),
                AllocationMethod.proportional());
        AllocationReport report = study.run();
        assertThat(only(report, Phase.OIL).node("X").inlet("W-1").allocated()).isEqualTo(60.0);
        assertThat(only(report, Phase.GAS).node("Plant").inlet("X").allocated()).isEqualTo(15.0);
        DayOutcome.Allocated second = (DayOutcome.Allocated) report.day(FIRST.plusDays(1), Phase.GAS);
        assertThat(second.node("Y").inlets()).extracting(InletShare::node).containsExactly("W-2", "W-1");
        assertThat(second.nodes()).extracting(NodeBalance::node).containsExactly("Plant", "Y");
        assertThat(report.total(Phase.OIL).valueUsd()).isNull();
    }

    private static Reading[] withoutWater(Reading[] readings) {
        return Arrays.stream(readings)
                .map(r -> new Reading(r.node(), r.kind(), r.oil(), r.gas(), null, r.to(), null))
                .toArray(Reading[]::new);
    }

    @Test
    void aSinkWithoutMeterIsTheSumOfItsMeteredInlets() {
        Network network = Network.of(
                Node.of("S", NodeKind.SALES_POINT, null),
                BATTERY.withMeter(Meter.of(null).withPhases(Phase.OIL)),
                Node.well("W-1", "B"),
                Node.well("W-2", "S").withMeter(Meter.of(null).withPhases(Phase.OIL)));
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("B", ReadingKind.METER, 12.0),
                                oil("W-1", ReadingKind.ESTIMATE, 10.0),
                                oil("W-2", ReadingKind.METER, 5.5)))
                .run();
        assertThat(only(report, Phase.OIL).measured()).isEqualTo(17.5);
        assertThat(only(report, Phase.OIL).node("S").factor()).isEqualTo(1.0);
        assertThat(only(report, Phase.OIL).node("B").factor()).isEqualTo(1.2);
    }

    @Test
    void aTankMaySellWhileNothingFlows() {
        Network network = Network.of(SALE, Node.of("T", NodeKind.TANK, "S"), Node.well("W-1", "T"));
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("S", ReadingKind.METER, 12.0),
                                gas("S", ReadingKind.METER, 0.0),
                                oil("T", ReadingKind.OPENING_STOCK, 40.0),
                                oil("T", ReadingKind.CLOSING_STOCK, 28.0)))
                .run();
        NodeBalance tank = only(report, Phase.OIL).node("T");
        assertThat(tank.toShare()).isZero();
        assertThat(tank.inlets()).isEmpty();
        assertThat(tank.roundedUses().stockChange()).isEqualTo(-12.0);
        // valued when it was put into stock
        assertThat(report.total(Phase.OIL).valueUsd()).isZero();
    }

    @Test
    void whatIsBurnedFromStockIsAgainstTheTankOrItsIdleWells() {
        Network network =
                Network.of(SALE, Node.of("T", NodeKind.TANK, "S"), Node.well("W-1", "T"), Node.well("W-2", "T"));
        Reading[] readings = {
            oil("S", ReadingKind.METER, 12.0),
            gas("S", ReadingKind.METER, 0.0),
            oil("T", ReadingKind.FUEL, 2.0),
            oil("T", ReadingKind.OPENING_STOCK, 40.0),
            oil("T", ReadingKind.CLOSING_STOCK, 26.0)
        };
        AllocationReport report = study(network, day(0, readings)).run();
        assertThat(only(report, Phase.OIL).node("T").valueUsd()).isEqualTo(-100.0);
        assertThat(report.total(Phase.OIL).valueUsd()).isEqualTo(-100.0);

        Reading[] idle = Arrays.copyOf(readings, 7);
        idle[5] = oil("W-1", ReadingKind.ESTIMATE, 0.0);
        idle[6] = oil("W-2", ReadingKind.ESTIMATE, 0.0);
        NodeBalance tank = only(study(network, day(0, idle)).run(), Phase.OIL).node("T");
        assertThat(tank.inlets()).extracting(InletShare::valueUsd).containsExactly(-50.0, -50.0);
        assertThat(tank.inlets()).extracting(InletShare::rounded).containsExactly(0.0, 0.0);
    }

    @Test
    void phasesMayHaveMethodsAndUncertaintiesOfTheirOwn() {
        Node virtual = BATTERY.withEstimateUncertainty(Uncertainty.relative(0.1))
                .withEstimateUncertainty(Phase.GAS, Uncertainty.relative(0.2))
                .withEstimateUncertainty(Phase.WATER, Uncertainty.relative(0.3));
        Network network = Network.of(
                SALE.withMethod(AllocationMethod.proportional())
                        .withMethod(Phase.WATER, AllocationMethod.uncertaintyBased())
                        .withMethod(Phase.GAS, AllocationMethod.byDifference("B")),
                virtual,
                Node.well("W-1", "B"),
                Node.well("W-2", "S"));
        assertThat(Json.read(Json.write(network), Network.class)).isEqualTo(network);
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("S", ReadingKind.METER, 20.0),
                                gas("S", ReadingKind.METER, 20.0),
                                new Reading("W-1", ReadingKind.ESTIMATE, 5.0, 5.0, null, null, null),
                                new Reading("W-2", ReadingKind.ESTIMATE, 5.0, 5.0, null, null, null)))
                .run();
        InletShare oil = only(report, Phase.OIL).node("S").inlet("B");
        InletShare gas = only(report, Phase.GAS).node("S").inlet("B");
        assertThat(oil.allocated()).isEqualTo(10.0);
        assertThat(oil.standardUncertainty()).isEqualTo(0.5);
        assertThat(gas.allocated()).isEqualTo(15.0);
        assertThat(gas.standardUncertainty()).isEqualTo(1.0);
        assertThat(only(report, Phase.GAS).node("S").method()).isEqualTo(AllocationMethod.byDifference("B"));
    }

    @Test
    void theInletThatClosesNeedsNoEstimate() {
        Network network = Network.of(
                SALE.withMethod(AllocationMethod.byDifference("W-2")), Node.well("W-1", "S"), Node.well("W-2", "S"));
        AllocationReport report = study(
                        network,
                        day(
                                0,
                                oil("S", ReadingKind.METER, 7.0),
                                gas("S", ReadingKind.METER, 0.0),
                                oil("W-1", ReadingKind.ESTIMATE, 5.0)))
                .run();
        InletShare closing = only(report, Phase.OIL).node("S").inlet("W-2");
        assertThat(closing.allocated()).isEqualTo(2.0);
        assertThat(closing.basis()).isEqualTo(Basis.NONE);
        assertThat(closing.estimate()).isNull();
        assertThat(closing.factor()).isNull();
        assertThat(closing).hasToString("W-2: 2.000 of - by none, 100.0 USD");
    }
}
