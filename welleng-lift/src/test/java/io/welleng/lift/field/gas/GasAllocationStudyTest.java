package io.welleng.lift.field.gas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.lift.field.gas.SharingOutcome.Infeasible;
import io.welleng.lift.field.gas.SharingOutcome.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GasAllocationStudyTest {

    private static final GasAllocationStudy EXAMPLE = new GasAllocationStudyType().example();

    private static LiftGasCurve well(String name, RunRule rule, String compressor, Integer priority, double... pairs) {
        List<GasPoint> points = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            points.add(GasPoint.of(pairs[i], pairs[i + 1]));
        }
        return new LiftGasCurve(name, new GasResponse.Measured(points), null, null, rule, compressor, priority);
    }

    @Test
    void exampleTellsWhatSharingGains() {
        GasAllocationReport report = EXAMPLE.run();
        Shared shared = (Shared) report.outcome();
        assertThat(shared.oilStbPerDay()).isCloseTo(3665.622517321, within(1e-6));
        assertThat(report.stepwise().oilStbPerDay()).isCloseTo(3662.606, within(0.0005));
        assertThat(report.equalSlope()).isInstanceOf(EqualSlopeOutcome.NotConcave.class);
        assertThat(report.gainStbPerDay()).isCloseTo(shared.oilStbPerDay() - report.todayOilStbPerDay(), within(1e-9));
        assertThat(report.changes().stream()
                        .mapToDouble(WellChange::oilGainStbPerDay)
                        .sum())
                .isCloseTo(report.gainStbPerDay(), within(1e-9));
        assertThat(report.changes().get(5).toString()).startsWith("6: shut in, today 766.7 Mscf/d");
        assertThat(report.advisories()).isEmpty();
        assertThat(report.toString()).contains("Six gas-lift wells", "gain 149.8 STB/d (4.26 %)", "C-1");
    }

    /** At 4,600 Mscf/d well 3 is on the piece from 1,003.6 to 1,350, while well 6 would start for more gas at once. */
    @Test
    void shadowPriceIsTheSlopeAndTheHullPromisesMore() {
        ShadowPrice price = EXAMPLE.run().shadowPrices().get(0);
        double slope = (1148.1 - 1115.8) / (1350.0 - 1003.6);
        assertThat(price.gainOfMoreStbPerMscf()).isCloseTo(slope, within(price.uncertaintyStbPerMscf() + 1e-9));
        assertThat(price.lossOfLessStbPerMscf()).isCloseTo(slope, within(price.uncertaintyStbPerMscf() + 1e-9));
        assertThat(price.hullStbPerMscf()).isCloseTo(168.9 / 1667.3, within(1e-12));
        assertThat(price.uncertaintyStbPerMscf()).isLessThan(1e-5);
        assertThat(price.meaning()).contains("a step more gains 0.09324 STB/Mscf", "may gain more");
        assertThat(price.toString()).startsWith("C-1, 4600 of 4600 Mscf/d: ");
    }

    @Test
    void curveRisesAndEveryPointHasItsBound() {
        List<FieldGasPoint> curve = EXAMPLE.run().fieldCurve();
        assertThat(curve).hasSize(40);
        double before = 0.0;
        for (FieldGasPoint point : curve) {
            assertThat(point.oilStbPerDay()).isGreaterThanOrEqualTo(before);
            assertThat(point.boundStbPerDay()).isCloseTo(point.oilStbPerDay(), within(1e-5));
            assertThat(point.usedMscfPerDay()).isLessThanOrEqualTo(point.availableMscfPerDay() * (1.0 + 1e-12));
            if (point.stepwiseOilStbPerDay() != null) {
                assertThat(point.stepwiseOilStbPerDay()).isLessThanOrEqualTo(point.boundStbPerDay() + 1e-9);
            }
            before = point.oilStbPerDay();
        }
        FieldGasPoint last = curve.get(39);
        assertThat(last.oilStbPerDay()).isCloseTo(392.1 + 776.9 + 1177.2 + 668.3 + 856.6 + 301.2, within(1e-9));
    }

    @Test
    void studyAndReportGoThroughJson() {
        String json = Json.write(EXAMPLE);
        assertThat(Json.read(json, GasAllocationStudy.class)).isEqualTo(EXAMPLE);
        GasAllocationReport report = EXAMPLE.run();
        assertThat(Json.read(Json.write(report), GasAllocationReport.class)).isEqualTo(report);
        assertThat(Studies.type("gas_allocation").example()).isEqualTo(EXAMPLE);
        assertThat(Studies.type("gas_allocation").summary()).contains("Lift gas");
        GasAllocationStudy mixed = new GasAllocationStudy(
                "mixed",
                GasField.of(
                        List.of(
                                new LiftGasCurve(
                                        "Q",
                                        new GasResponse.Quadratic(10.0, 0.5, 1e-4, 2000.0),
                                        null,
                                        null,
                                        RunRule.MUST_RUN,
                                        "C",
                                        null),
                                well("M", RunRule.MAY_SHUT, "C", null, 100.0, 50.0, 200.0, 80.0)),
                        900.0),
                null,
                1.0,
                5,
                1e-6);
        assertThat(Json.read(Json.write(mixed), GasAllocationStudy.class)).isEqualTo(mixed);
        assertThat(mixed.run().equalSlope()).isInstanceOf(EqualSlopeOutcome.Balanced.class);
        assertThat(mixed.run().gainStbPerDay()).isNull();
        assertThat(mixed.run().changes().get(0).toString()).doesNotContain("today");
    }

    @Test
    void tooLittleGasIsExplained() {
        GasField field = new GasField(
                List.of(
                        well("A", RunRule.MUST_RUN, "C-1", null, 100.0, 50.0, 200.0, 80.0),
                        well("B", RunRule.MUST_RUN, "C-1", null, 150.0, 50.0),
                        well("D", RunRule.MAY_SHUT, "C-1", null, 150.0, 50.0),
                        well("E", RunRule.MUST_RUN, "C-2", null, 60.0, 50.0)),
                List.of(GasCompressor.of("C-1", 240.0), GasCompressor.of("C-2", 500.0)),
                null);
        GasAllocationReport report = new GasAllocationStudy("short", field, null, 1.0, 4, 1e-9).run();
        Infeasible infeasible = (Infeasible) report.outcome();
        assertThat(infeasible).isEqualTo(new Infeasible("C-1", 250.0, 240.0, List.of("A", "B")));
        assertThat(infeasible.shortfallMscfPerDay()).isEqualTo(10.0);
        assertThat(infeasible.toString()).contains("C-1 gives 240.0 Mscf/d", "10.00 more");
        assertThat(report.shadowPrices()).isEmpty();
        assertThat(report.changes()).isEmpty();
        assertThat(report.equalSlope()).isNull();
        assertThat(report.stepwise()).isNull();
        assertThat(Json.read(Json.write(report), GasAllocationReport.class)).isEqualTo(report);

        GasField total = new GasField(
                field.wells(),
                List.of(GasCompressor.of("C-1", 260.0), field.compressors().get(1)),
                300.0);
        assertThat(GasSharing.standard().share(total))
                .isEqualTo(new Infeasible("all gas of the field", 310.0, 300.0, List.of("A", "B", "E")));
    }

    /** By oil alone well B would get the gas; with priority 2 it gets what A leaves, and C keeps its least. */
    @Test
    void prioritiesComeFirst() {
        double[] a = {0.0, 10.0, 100.0, 30.0};
        double[] b = {0.0, 10.0, 100.0, 90.0};
        double[] c = {20.0, 1.0, 100.0, 200.0};
        GasField field = GasField.of(
                List.of(
                        well("C", RunRule.MUST_RUN, "C-1", 3, c),
                        well("B", RunRule.MUST_RUN, "C-1", 2, b),
                        well("A", RunRule.MUST_RUN, "C-1", null, a)),
                150.0);
        Shared shared = (Shared) GasSharing.standard().share(field);
        assertThat(shared.wells().stream().mapToDouble(WellShare::liftGasMscfPerDay))
                .containsExactly(20.0, 30.0, 100.0);
        assertThat(shared.oilStbPerDay()).isCloseTo(1.0 + 34.0 + 30.0, within(1e-9));
        assertThat(shared.proof().relativeGap()).isLessThan(1e-9);
        GasAllocationReport report = new GasAllocationStudy("classes", field, null, 1.0, 2, 1e-9).run();
        assertThat(report.shadowPrices().get(0).hullStbPerMscf()).isNull();
        assertThat(report.shadowPrices().get(0).gainOfMoreStbPerMscf()).isCloseTo(0.8, within(1e-6));
        assertThat(report.shadowPrices().get(0).lossOfLessStbPerMscf()).isCloseTo(0.8, within(1e-6));
    }

    @Test
    void todayIsComparedAsFarAsItIsKnown() {
        GasField field = new GasField(
                List.of(
                        well("A", RunRule.MUST_RUN, "C-1", null, 100.0, 50.0, 200.0, 80.0),
                        well("B", RunRule.MAY_SHUT, "C-1", null, 150.0, 50.0, 300.0, 90.0)),
                List.of(GasCompressor.of("C-1", 100.0)),
                100.0);
        GasAllocationReport report =
                new GasAllocationStudy("x", field, Map.of("a", 250.0, "B", 0.0), 1.0, 2, 1e-9).run();
        assertThat(report.todayOilStbPerDay()).isNull();
        assertThat(report.changes().get(1).todayOilStbPerDay()).isZero();
        assertThat(report.advisories().stream().map(advisory -> advisory.code()))
                .containsExactly("today_outside_curve", "today_over_limit", "today_over_limit");
        assertThat(report.shadowPrices()).hasSize(2);
        assertThat(report.shadowPrices().get(0).lossOfLessStbPerMscf()).isNull();
        assertThat(report.shadowPrices().get(0).meaning())
                .startsWith("a step more gains nothing, with a step less the wells that must run cannot run");
        assertThat(report.shadowPrices().get(1).limit()).isEqualTo("all gas of the field");
    }

    /** Class 1 takes all but the least gas of class 2, which rounding must not make infeasible. */
    @Test
    void leastGasThatIsKeptIsThere() {
        for (double least : new double[] {0.1, 1e-7, 33.3}) {
            GasField field = GasField.of(
                    List.of(
                            well("A", RunRule.MAY_SHUT, "C-1", 1, 0.0, 0.0, 1e5, 1e4),
                            well("B", RunRule.MUST_RUN, "C-1", 2, least, 5.0, 1e5, 1e5)),
                    70_000.7);
            Shared shared = (Shared) GasSharing.standard().share(field);
            assertThat(shared.wells().get(1).liftGasMscfPerDay()).isCloseTo(least, within(1e-6));
        }
    }

    @Test
    void proofWithoutOilStaysFinite() {
        assertThat(SharingProof.of(0.0, 3.0, 1, false).relativeGap()).isEqualTo(1.0);
        assertThat(SharingProof.of(0.0, 0.0, 1, true).relativeGap()).isZero();
        assertThat(SharingProof.of(2.0, 2.5, 1, false).relativeGap()).isEqualTo(0.25);
    }

    /** Gas of the field and capacities limit in turn: the price stands where the limit is. */
    @Test
    void pricesStandAtTheLimitThatHolds() {
        List<LiftGasCurve> wells = List.of(
                well("A", RunRule.MUST_RUN, "C-1", null, 0.0, 0.0, 100.0, 50.0),
                well("B", RunRule.MUST_RUN, "C-2", null, 0.0, 0.0, 100.0, 30.0));
        List<GasCompressor> two = List.of(GasCompressor.of("C-1", 40.0), GasCompressor.of("C-2", 90.0));
        List<ShadowPrice> prices = new GasAllocationStudy("x", new GasField(wells, two, 70.0), null, 1.0, 2, 1e-9)
                .run()
                .shadowPrices();
        assertThat(prices.stream()
                        .mapToDouble(ShadowPrice::gainOfMoreStbPerMscf)
                        .toArray())
                .containsExactly(new double[] {0.2, 0.0, 0.3}, within(1e-6));
        assertThat(prices.stream().mapToDouble(ShadowPrice::hullStbPerMscf).toArray())
                .containsExactly(new double[] {0.2, 0.0, 0.3}, within(1e-9));
        List<GasCompressor> header =
                List.of(new GasCompressor("C-1", 40.0, 100.0), new GasCompressor("C-2", 30.0, 100.0));
        prices = new GasAllocationStudy("x", new GasField(wells, header, null), null, 1.0, 2, 1e-9)
                .run()
                .shadowPrices();
        assertThat(prices.stream()
                        .mapToDouble(ShadowPrice::gainOfMoreStbPerMscf)
                        .toArray())
                .containsExactly(new double[] {0.5, 0.5}, within(1e-6));
        assertThat(prices.stream().mapToDouble(ShadowPrice::hullStbPerMscf).toArray())
                .containsExactly(new double[] {0.5, 0.5}, within(1e-9));
    }

    /** Steeper by a hundred-thousandth beyond its corner: all gas to this well makes most, none to the straight one between. */
    @Test
    void aCornerThatIsNearlyStraightCounts() {
        List<LiftGasCurve> wells = List.of(
                well("A", RunRule.MUST_RUN, "C", null, 0.0, 0.0, 100.0, 10.0, 200.0, 20.0001),
                well("B", RunRule.MUST_RUN, "C", null, 0.0, 0.0, 200.0, 20.00006));
        Shared shared = (Shared) GasSharing.standard().share(GasField.of(wells, 200.0));
        assertThat(shared.oilStbPerDay()).isCloseTo(20.0001, within(1e-9));
        assertThat(shared.wells().get(0).liftGasMscfPerDay()).isCloseTo(200.0, within(1e-9));
    }

    @Test
    void badInputIsRefusedByName() {
        GasField field = EXAMPLE.field();
        assertThatThrownBy(() -> new GasAllocationStudy("x", field, Map.of("9", 1.0), 1.0, 2, 1e-9))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("todayLiftGasMscfPerDay");
        GasField cased = GasField.of(List.of(well("A", RunRule.MUST_RUN, "C", null, 1.0, 1.0)), 10.0);
        assertThatThrownBy(() -> new GasAllocationStudy("x", cased, Map.of("A", 1.0, "a", 2.0), 1.0, 2, 1e-9))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("names that differ");
        assertThatThrownBy(() -> GasPoint.of(1.0, 1e308)).hasMessageContaining("oilStbPerDay");
        assertThatThrownBy(() -> new GasAllocationStudy("x", field, Map.of("1", -1.0), 1.0, 2, 1e-9))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("todayLiftGasMscfPerDay.1");
        assertThatThrownBy(() -> new GasAllocationStudy("x", field, null, 0.0, 2, 1e-9))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new GasAllocationStudy("x", field, null, 1.0, 1, 1e-9))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new GasAllocationStudy("x", field, null, 1e-3, 2, 1e-9))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("a millionth of the gas the wells can use, 0.004600");
        assertThatThrownBy(() -> new GasSharing(Double.NaN, 1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new GasSharing(0.0, 0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new GasField(field.wells(), List.of(GasCompressor.of("other", 1.0)), null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("wells[0].compressor")
                .hasMessageContaining("\"C-1\"");
        assertThatThrownBy(() -> well("A", RunRule.MUST_RUN, "C", 0, 1.0, 1.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("priority");
        assertThatThrownBy(() -> well("A", RunRule.MUST_RUN, "C", 1, 2.0, 1.0, 2.0, 1.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("points[1].liftGasMscfPerDay");
        assertThatThrownBy(() -> new GasResponse.Measured(List.of(new GasPoint(1.0, 1.0, 2.0), GasPoint.of(2.0, 1.0))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("waterStbPerDay");
        assertThatThrownBy(() -> new LiftGasCurve(
                        "A",
                        GasResponse.Measured.of(new double[] {5.0}, new double[] {1.0}),
                        4.0,
                        null,
                        RunRule.MUST_RUN,
                        "C",
                        null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("minLiftGasMscfPerDay");
        assertThatThrownBy(() -> new GasResponse.Quadratic(1.0, 0.0, 1.0, 10.0))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void waterFollowsTheCurve() {
        GasResponse curve =
                new GasResponse.Measured(List.of(new GasPoint(100.0, 50.0, 10.0), new GasPoint(200.0, 80.0, 30.0)));
        assertThat(curve.oilStbPerDay(150.0)).isEqualTo(65.0);
        assertThat(curve.waterStbPerDay(150.0)).hasValue(20.0);
        assertThat(curve.slopeStbPerMscf(200.0, true)).isEmpty();
        assertThat(curve.slopeStbPerMscf(200.0, false)).hasValue(0.3);
        assertThat(curve.slopeStbPerMscf(100.0, false)).isEmpty();
        assertThatThrownBy(() -> curve.oilStbPerDay(99.0)).isInstanceOf(InvalidInputException.class);
        LiftGasCurve run = new LiftGasCurve("A", curve, 120.0, 180.0, RunRule.MUST_RUN, "C", null);
        LiftGasCurve rest = new LiftGasCurve("B", curve, null, null, RunRule.MAY_SHUT, "C", null);
        Shared shared = (Shared) GasSharing.standard().share(GasField.of(List.of(run, rest), 150.0));
        assertThat(shared.waterStbPerDay()).isCloseTo(20.0, within(1e-9));
        assertThat(shared.wells().get(0).toString()).isEqualTo("A: 150.0 Mscf/d, 65.00 STB/d");
        assertThat(shared.wells().get(1).toString()).isEqualTo("B: shut in");
    }
}
