package io.welleng.nodal.vfp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.stream.GasStream;
import io.welleng.nodal.stream.LiquidBasis;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome.Reason;
import io.welleng.nodal.traverse.TraverseOutcome.Stopped;
import io.welleng.nodal.vfp.VfpAxes.GasFractions;
import io.welleng.nodal.vfp.VfpAxes.GasQuantity;
import io.welleng.nodal.vfp.VfpAxes.LiftGas;
import io.welleng.nodal.vfp.VfpAxes.LiftQuantity;
import io.welleng.nodal.vfp.VfpAxes.RateQuantity;
import io.welleng.nodal.vfp.VfpAxes.Rates;
import io.welleng.nodal.vfp.VfpAxes.WaterFractions;
import io.welleng.nodal.vfp.VfpAxes.WaterQuantity;
import io.welleng.nodal.vfp.VfpOutcome.Complete;
import io.welleng.nodal.vfp.VfpOutcome.NoTable;
import io.welleng.nodal.vfp.VfpOutcome.Shortened;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.emulsion.EmulsionViscosity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Property: the keyword, read back by the manual, holds the pressures of traverses made by hand. */
class VfpStudyTest {

    private static final BlackOil OIL = BlackOil.of(35.0, 0.75, 550.0).withWaterSalinity(0.05);
    private static final Wellbore WELL =
            Wellbore.vertical(8000.0, 2.441, 0.0006, new TemperatureModel.LinearInTvd(100.0, 180.0));
    private static final List<Double> HEADS = List.of(150.0, 300.0, 600.5);

    private static VfpReport run(VfpAxes axes) {
        return new VfpStudy("A-1", 7, 8125.5, WELL, OIL, axes, BeggsBrill.ORIGINAL).run();
    }

    private static VfpTable complete(VfpReport report) {
        assertThat(report.outcome()).isInstanceOf(Complete.class);
        return ((Complete) report.outcome()).table();
    }

    private static double byHand(Stream stream, double head, double rate) {
        return PressureTraverse.of(WELL, stream, BeggsBrill.ORIGINAL)
                .bottomholePressurePsia(head, rate)
                .orElseThrow();
    }

    private static Stream oil(double gorScfPerStb, double waterCut) {
        return ProducedStream.of(new ProducedFluid(OIL, gorScfPerStb, waterCut));
    }

    /** Seven significant digits. */
    private static void same(double found, double expected) {
        assertThat(found).isCloseTo(expected, within(5.1e-7 * expected));
    }

    @Test
    void theKeywordHoldsTheTraverses() {
        List<Double> rates = List.of(100.0, 250.0, 500.0, 1000.0, 1500.0, 2250.75);
        List<Double> cuts = List.of(0.0, 0.4, 1.0);
        List<Double> gors = List.of(0.3, 0.8);
        VfpReport report = run(VfpAxes.liquid(rates, HEADS, cuts, gors));
        VfpTable table = complete(report);
        VfpReader read = new VfpReader(report.vfpprod());
        assertThat(read.header)
                .containsExactly("7", "8125.5", "'LIQ'", "'WCT'", "'GOR'", "'THP'", "' '", "'FIELD'", "'BHP'");
        assertThat(read.rates).containsExactly(100.0, 250.0, 500.0, 1000.0, 1500.0, 2250.75);
        assertThat(read.heads).containsExactly(150.0, 300.0, 600.5);
        assertThat(read.waters).containsExactly(0.0, 0.4, 1.0);
        assertThat(read.gases).containsExactly(0.3, 0.8);
        assertThat(read.lifts).containsExactly(0.0);
        for (int r = 0; r < rates.size(); r++) {
            for (int t = 0; t < HEADS.size(); t++) {
                for (int w = 0; w < cuts.size(); w++) {
                    for (int g = 0; g < gors.size(); g++) {
                        double expected = byHand(oil(1000.0 * gors.get(g), cuts.get(w)), HEADS.get(t), rates.get(r));
                        assertThat(table.at(r, t, w, g, 0)).isEqualTo(expected);
                        same(read.at(r, t, w, g, 0), expected);
                        assertThat(expected).isGreaterThan(HEADS.get(t));
                        if (t > 0) {
                            assertThat(expected).isGreaterThan(table.at(r, t - 1, w, g, 0));
                        }
                    }
                }
            }
        }
        assertThat(table.vfpprod()).isEqualTo(report.vfpprod());
        assertThat(report.traverses()).isEqualTo(6 * 3 * 3 * 2 + 2);
        assertThat(report.advisories()).extracting(Advisory::code).doesNotContain("bhp_falls_with_thp");
        assertThat(report)
                .hasToString("VfpReport[A-1: Complete[table=VfpTable[7: 6 rates LIQ × 3 THP × 3 WCT × 2 GOR × 1 ALQ]], "
                        + report.advisories().size() + " advisory(ies)]");
    }

    @Test
    void oilRateWaterOilRatioAndGasLiquidRatioAreConverted() {
        List<Double> rates = List.of(80.0, 400.0);
        VfpReport report = run(new VfpAxes(
                new Rates(RateQuantity.OIL, rates),
                HEADS,
                new WaterFractions(WaterQuantity.WOR, List.of(0.0, 3.0)),
                new GasFractions(GasQuantity.GLR, List.of(0.1, 0.25)),
                null));
        VfpReader read = new VfpReader(report.vfpprod());
        assertThat(read.header.subList(2, 5)).containsExactly("'OIL'", "'WOR'", "'GLR'");
        for (int r = 0; r < 2; r++) {
            for (int t = 0; t < 3; t++) {
                // A barrel of oil comes with three of water: four of liquid with four times the gas of each.
                same(read.at(r, t, 1, 1, 0), byHand(oil(1000.0, 0.75), HEADS.get(t), 4.0 * rates.get(r)));
                same(read.at(r, t, 0, 0, 0), byHand(oil(100.0, 0.0), HEADS.get(t), rates.get(r)));
                same(read.at(r, t, 1, 0, 0), byHand(oil(400.0, 0.75), HEADS.get(t), 4.0 * rates.get(r)));
            }
        }
    }

    @Test
    void liftGasJoinsTheProducedGas() {
        List<Double> rates = List.of(300.0, 600.0);
        VfpAxes axes = new VfpAxes(
                new Rates(RateQuantity.LIQ, rates),
                HEADS,
                new WaterFractions(WaterQuantity.WCT, List.of(0.5)),
                new GasFractions(GasQuantity.GOR, List.of(0.4)),
                new LiftGas(LiftQuantity.GRAT, List.of(0.0, 150.0, 300.0)));
        VfpReport report = run(axes);
        VfpReader read = new VfpReader(report.vfpprod());
        assertThat(read.header.get(6)).isEqualTo("'GRAT'");
        assertThat(read.lifts).containsExactly(0.0, 150.0, 300.0);
        for (int t = 0; t < 3; t++) {
            same(read.at(0, t, 0, 0, 0), byHand(oil(400.0, 0.5), HEADS.get(t), 300.0));
            // 150 Mscf/d over 150 STB/d of oil; 300 Mscf/d over 300 STB/d.
            same(read.at(0, t, 0, 0, 1), byHand(oil(1400.0, 0.5), HEADS.get(t), 300.0));
            same(read.at(1, t, 0, 0, 2), byHand(oil(1400.0, 0.5), HEADS.get(t), 600.0));
        }
        VfpReport ratio = run(new VfpAxes(
                new Rates(RateQuantity.OIL, rates),
                HEADS,
                new WaterFractions(WaterQuantity.WCT, List.of(0.5)),
                new GasFractions(GasQuantity.GOR, List.of(0.4)),
                new LiftGas(LiftQuantity.IGLR, List.of(0.0, 0.5))));
        VfpReader second = new VfpReader(ratio.vfpprod());
        assertThat(second.header.get(6)).isEqualTo("'IGLR'");
        same(second.at(0, 1, 0, 0, 1), byHand(oil(1400.0, 0.5), 300.0, 600.0));
        VfpReport oilRate = run(new VfpAxes(
                new Rates(RateQuantity.OIL, rates),
                HEADS,
                new WaterFractions(WaterQuantity.WCT, List.of(0.5)),
                new GasFractions(GasQuantity.GOR, List.of(0.4)),
                new LiftGas(LiftQuantity.GRAT, List.of(0.0, 300.0))));
        same(new VfpReader(oilRate.vfpprod()).at(0, 1, 0, 0, 1), byHand(oil(1400.0, 0.5), 300.0, 600.0));
    }

    @Test
    void aGasWellGoesByItsGas() {
        List<Double> rates = List.of(1000.0, 3000.0, 6000.0);
        VfpReport report = run(VfpAxes.gas(rates, HEADS, List.of(0.0, 0.002), List.of(0.0, 0.01)));
        VfpReader read = new VfpReader(report.vfpprod());
        assertThat(read.header.subList(2, 5)).containsExactly("'GAS'", "'WGR'", "'OGR'");
        assertThat(read.waters).containsExactly(0.0, 0.002);
        assertThat(report.vfpprod()).contains("-- GAS Mscf/d\n", "-- WGR STB/Mscf\n", "-- OGR STB/Mscf\n");
        for (int r = 0; r < 3; r++) {
            for (int t = 0; t < 3; t++) {
                same(read.at(r, t, 1, 0, 0), byHand(new GasStream(OIL, 0.0, 2.0), HEADS.get(t), rates.get(r)));
                same(read.at(r, t, 0, 1, 0), byHand(new GasStream(OIL, 10.0, 0.0), HEADS.get(t), rates.get(r)));
            }
        }
    }

    @Test
    void theStreamsOptionsAreKept() {
        VfpAxes axes = VfpAxes.liquid(List.of(500.0, 900.0), HEADS, List.of(0.3), List.of(0.6));
        EmulsionViscosity emulsion = EmulsionViscosity.brinkman(0.6);
        VfpStudy study = new VfpStudy(
                "A-1", 1, 8000.0, WELL, OIL, axes, BeggsBrill.ORIGINAL, LiquidBasis.STOCK_TANK_MASS, emulsion);
        Stream stream = ProducedStream.of(new ProducedFluid(OIL, 600.0, 0.3))
                .withBasis(LiquidBasis.STOCK_TANK_MASS)
                .withEmulsion(emulsion);
        assertThat(complete(study.run()).at(1, 2, 0, 0, 0)).isEqualTo(byHand(stream, 600.5, 900.0));
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
    }

    // Points without a pressure.

    /** Much gas at low pressure and high rate: sonic. What is left has no gap and lies within the axes. */
    @Test
    void theAxesAreShortenedWhereNoPressureCarriesTheRate() {
        List<Double> rates = List.of(200.0, 1000.0, 4000.0, 8000.0, 12_000.0);
        List<Double> heads = List.of(30.0, 200.0, 800.0);
        List<Double> gors = List.of(0.5, 2.0, 5.0);
        VfpReport report = run(VfpAxes.liquid(rates, heads, List.of(0.0, 0.5), gors));
        assertThat(report.outcome()).isInstanceOf(Shortened.class);
        Shortened shortened = (Shortened) report.outcome();
        int missing = 0;
        for (double cut : List.of(0.0, 0.5)) {
            for (double gor : gors) {
                PressureTraverse traverse = PressureTraverse.of(WELL, oil(1000.0 * gor, cut), BeggsBrill.ORIGINAL);
                for (double rate : rates) {
                    for (double head : heads) {
                        if (traverse.bottomholePressurePsia(head, rate).isEmpty()) {
                            missing++;
                            assertThat(shortened.gaps()).contains(new VfpGap(rate, head, cut, gor, 0.0, (Stopped)
                                    traverse.fromWellhead(head, rate)));
                        }
                    }
                }
            }
        }
        assertThat(missing).isBetween(1, 60);
        assertThat(shortened.gaps()).hasSize(missing);
        assertThat(shortened.gaps()).extracting(gap -> gap.stopped().reason()).contains(Reason.SONIC);
        VfpReader read = new VfpReader(report.vfpprod());
        int left = 0;
        for (VfpAxis axis : VfpAxis.values()) {
            left += shortened.table().axes().values(axis).size();
        }
        assertThat(left + shortened.dropped().size()).isEqualTo(5 + 3 + 2 + 3 + 1);
        assertThat(rates).containsSequence(shortened.table().axes().values(VfpAxis.RATE));
        assertThat(heads).containsSequence(shortened.table().axes().values(VfpAxis.TUBING_HEAD_PRESSURE));
        assertThat(gors).containsSequence(shortened.table().axes().values(VfpAxis.GAS));
        for (int t = 0; t < read.heads.length; t++) {
            for (int w = 0; w < read.waters.length; w++) {
                for (int g = 0; g < read.gases.length; g++) {
                    for (int r = 0; r < read.rates.length; r++) {
                        same(
                                read.at(r, t, w, g, 0),
                                byHand(oil(1000.0 * read.gases[g], read.waters[w]), read.heads[t], read.rates[r]));
                    }
                }
            }
        }
        assertThat(shortened.toString()).contains("dropped [", " gaps)]", missing + " gap(s)");
        assertThat(shortened.gaps().get(0).toString()).startsWith("rate ").contains(" psia, water ", ": Stopped[");
        assertThat(Json.read(Json.write(report), VfpReport.class)).isEqualTo(report);
        assertThat(report.traverses()).isEqualTo(5 * 3 * 2 * 3 + missing + 2);
    }

    @Test
    void whereTooLittleIsLeftThereIsNoTable() {
        VfpReport report =
                run(VfpAxes.liquid(List.of(40_000.0, 60_000.0), List.of(20.0, 30.0), List.of(0.0), List.of(3.0)));
        assertThat(report.outcome()).isInstanceOf(NoTable.class);
        NoTable none = (NoTable) report.outcome();
        assertThat(none.gaps()).hasSize(4);
        assertThat(none.toString()).startsWith("NoTable[4 gap(s), the first at rate 40000, 20.00 psia");
        assertThat(report.vfpprod()).isNull();
        assertThat(report.advisories()).isEmpty();
        assertThat(Json.read(Json.write(report), VfpReport.class)).isEqualTo(report);
    }

    // Advisories.

    @Test
    void fallingPressuresAreCounted() {
        VfpReport report = run(VfpAxes.liquid(List.of(30.0, 100.0, 300.0, 3000.0), HEADS, List.of(0.3), List.of(1.0)));
        VfpTable table = complete(report);
        int falls = 0;
        for (int t = 0; t < 3; t++) {
            for (int r = 1; r < 4; r++) {
                falls += table.at(r, t, 0, 0, 0) < table.at(r - 1, t, 0, 0, 0) ? 1 : 0;
            }
        }
        assertThat(falls).isBetween(3, 8);
        assertThat(report.advisories())
                .filteredOn(one -> one.code().equals("bhp_falls_with_rate"))
                .singleElement()
                .extracting(Advisory::value)
                .isEqualTo((double) falls);
    }

    @Test
    void fluidsOutsideTheFittedDataAreAdvised() {
        VfpAxes axes = VfpAxes.liquid(List.of(100.0, 200.0), HEADS, List.of(0.3), List.of(0.2));
        VfpReport report =
                new VfpStudy("H-1", 1, 8000.0, WELL, BlackOil.of(9.0, 0.75, 100.0), axes, BeggsBrill.ORIGINAL).run();
        assertThat(report.advisories()).extracting(Advisory::code).contains("outside_fitted_oil_gravity");
        assertThat(report.advisories()).doesNotHaveDuplicates();
    }

    // Study type and JSON.

    @Test
    void theStudyTypeIsRegistered() {
        StudyType<?> type = Studies.type("vfp");
        assertThat(type).isInstanceOf(VfpStudyType.class);
        assertThat(type.studyClass()).isEqualTo(VfpStudy.class);
        assertThat(type.summary()).isNotBlank().doesNotEndWith(".");
        VfpStudy example = (VfpStudy) type.example();
        assertThat(Studies.read(Studies.write(example))).isEqualTo(example);
        VfpReport report = example.run();
        complete(report);
        assertThat(Json.read(Json.write(report), VfpReport.class)).isEqualTo(report);
        assertThat(report.method()).isEqualTo(example.method());
    }
}
