package io.welleng.lift.srp.rp11l;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.lift.srp.rod.ApiTaper;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.rod.StringLoads;
import io.welleng.lift.srp.rod.TaperDesign;
import io.welleng.lift.srp.rod.TaperOutcome;
import io.welleng.lift.srp.tubing.TubingString;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Rp11lTest {

    /** The data sheet of API RP 11L: 5,000 ft, 16 strokes of 54 in, 1.5 in plunger, rods 76, 2 in tubing not anchored. */
    private static final PumpingCase EXAMPLE = new PumpingCase(5000.0, 54.0, 16.0, 1.5, 0.9);

    private static final TubingString TUBING = TubingString.free(2.375, 1.995, 5000.0);

    private static final Rp11l SHEET = new Rp11l(EXAMPLE, RodData.of(ApiTaper.of(76, 1.5)), TUBING);

    private static final ChartReadings PRINTED = new ChartReadings(0.86, 0.465, 0.213, 0.37, 0.29, 0.997);

    static Stream<Row> fits() {
        return OracleCsv.read(Rp11lTest.class, "chart-fits.csv").stream();
    }

    private static void near(double value, double printed) {
        assertThat(value).isCloseTo(printed, within(2e-3 * printed));
    }

    /** Literature: worked example srp-api-11l-example, the printed data sheet with its own chart readings. */
    @Test
    void dataSheetOfTheRecommendedPractice() {
        Rp11lReport report = SHEET.compute(PRINTED);
        near(report.fluidLoadLbf(), 3442);
        near(report.strokeLoadLbf(), 13433);
        near(report.point().fluidLoadRatio(), 0.256);
        near(report.point().speedRatio(), 0.326);
        near(report.point().taperSpeedRatio(), 0.302);
        near(report.point().rodWeightRatio(), 0.604);
        near(report.plungerTravelIn(), 41.2);
        near(report.displacementBblPerDay(), 173);
        near(report.rodWeightLbf(), 9165);
        near(report.rodWeightInLiquidLbf(), 8109);
        near(report.peakLoadLbf(), 14356);
        near(report.minimumLoadLbf(), 5248);
        near(report.peakTorqueInLbf(), 133793);
        near(report.polishedRodHp(), 8.5);
        near(report.counterbalanceLbf(), 10420);
        assertThat(report.advisories()).isEmpty();
        assertThat(report.toString()).startsWith("Rp11lReport[plunger travel 41.1");
    }

    /** The fits at the example: within 3.2 % of S_p/S, F_2 and 2T, 5 % of F_1, 6.2 % of F_3; the loads within 2 %. */
    @Test
    void publishedChartsAtTheExample() {
        Rp11lReport report = ((Rp11lOutcome.Computed) SHEET.compute()).report();
        ChartReadings read = report.readings();
        assertThat(read.plungerTravel()).isCloseTo(0.86, within(0.032 * 0.86));
        assertThat(read.peakLoad()).isCloseTo(0.465, within(0.05 * 0.465));
        assertThat(read.minimumLoad()).isCloseTo(0.213, within(0.03 * 0.213));
        assertThat(read.torque()).isCloseTo(0.37, within(0.03 * 0.37));
        assertThat(read.power()).isCloseTo(0.29, within(0.062 * 0.29));
        assertThat(read.torqueAdjustment()).isCloseTo(0.997, within(0.025));
        assertThat(report.peakLoadLbf()).isCloseTo(14356, within(0.021 * 14356));
        assertThat(report.minimumLoadLbf()).isCloseTo(5248, within(0.02 * 5248));
        assertThat(report.peakTorqueInLbf()).isCloseTo(133793, within(0.03 * 133793));
    }

    @ParameterizedTest
    @MethodSource("fits")
    void chebyshevSums(Row row) {
        ChartPoint point = new ChartPoint(row.number("f"), row.number("n"), row.number("t"), row.number("w"));
        ChartReadings read = PublishedCharts.INSTANCE.read(point);
        assertThat(read.plungerTravel()).isCloseTo(row.number("sp"), within(1e-12));
        assertThat(read.peakLoad()).isCloseTo(row.number("f1"), within(1e-12));
        assertThat(read.minimumLoad()).isCloseTo(row.number("f2"), within(1e-12));
        assertThat(read.torque()).isCloseTo(row.number("torque"), within(1e-12));
        assertThat(read.power()).isCloseTo(row.number("f3"), within(1e-12));
        assertThat(read.torqueAdjustment()).isCloseTo(row.number("ta"), within(1e-12));
    }

    @Property(tries = 300)
    void slowPumpingIsStatics(@ForAll @DoubleRange(min = 0.1, max = 0.5) double f) {
        ChartReadings read = PublishedCharts.INSTANCE.read(new ChartPoint(f, 1e-9, 1e-9, 0.5));
        assertThat(read.plungerTravel()).isCloseTo(1.0 - f, within(1e-7));
        assertThat(read.peakLoad()).isCloseTo(f, within(1e-7));
        assertThat(read.minimumLoad()).isCloseTo(0.0, within(1e-7));
        // The card is a parallelogram of area f (1 − f).
        assertThat(read.power()).isCloseTo(f * (1.0 - f), within(0.012));
    }

    @Property(tries = 300)
    void loadsGrowWithTheLiquid(
            @ForAll @DoubleRange(min = 0.1, max = 0.49) double f,
            @ForAll @DoubleRange(min = 0.01, max = 0.55) double n) {
        ChartReadings read = PublishedCharts.INSTANCE.read(new ChartPoint(f, n, n, 0.3));
        ChartReadings more = PublishedCharts.INSTANCE.read(new ChartPoint(f + 0.01, n, n, 0.3));
        assertThat(more.peakLoad()).isGreaterThan(read.peakLoad());
        assertThat(more.plungerTravel()).isLessThan(read.plungerTravel());
        assertThat(read.peakLoad()).isGreaterThanOrEqualTo(f - 0.005);
    }

    @Test
    void outsideTheChartsIsAnAnswer() {
        Rp11l shallow = new Rp11l(
                new PumpingCase(800.0, 100.0, 6.0, 1.25, 1.0),
                RodData.of(ApiTaper.of(66, 1.25)),
                TubingString.anchored(2.875, 2.441, 1500.0));
        Rp11lOutcome outcome = shallow.compute();
        assertThat(outcome).isInstanceOf(Rp11lOutcome.OffChart.class);
        Rp11lOutcome.OffChart off = (Rp11lOutcome.OffChart) outcome;
        assertThat(off.outside()).extracting(Advisory::code).containsExactly("rp11l_fluid_load");
        assertThat(off.toString()).startsWith("OffChart[rp11l_fluid_load");
        Rp11lReport own = shallow.compute(PRINTED);
        assertThat(own.advisories()).extracting(Advisory::code).containsExactly("rp11l_shallow");
        assertThatThrownBy(() -> Rp11lCharts.published().read(off.point())).hasMessageContaining("within the charts");
        assertThat(Rp11lCharts.published().outside(new ChartPoint(0.3, 0.6, 0.58, 0.5)))
                .extracting(Advisory::code)
                .containsExactly("rp11l_speed", "rp11l_taper_speed");
        assertThat(Rp11lCharts.published().advisories(new ChartPoint(0.3, 0.54, 0.52, 0.5)))
                .extracting(Advisory::code)
                .containsExactly("rp11l_torque_adjustment");
    }

    @Test
    void aPlungerThatStandsStill() {
        Rp11lReport report = SHEET.compute(new ChartReadings(0.05, 0.5, 0, 0.2, 0.1, 1.0));
        assertThat(report.plungerTravelIn()).isNegative();
        assertThat(report.displacementBblPerDay()).isZero();
        assertThat(report.advisories()).extracting(Advisory::code).containsExactly("rp11l_no_travel");
    }

    @Test
    void anyStringServes() {
        RodData printed = RodData.of(ApiTaper.of(76, 1.5));
        RodData computed = RodData.of(ApiTaper.of(76, 1.5).string(5000.0));
        assertThat(computed.weightLbPerFt()).isCloseTo(printed.weightLbPerFt(), within(0.002));
        assertThat(computed.elasticConstantInPerLbfFt())
                .isCloseTo(printed.elasticConstantInPerLbfFt(), within(0.01 * printed.elasticConstantInPerLbfFt()));
        assertThat(computed.frequencyFactor()).isCloseTo(printed.frequencyFactor(), within(0.004));
    }

    /** Literature: lift capacity of a real well, worked example srp-pump-displacement, printed 234 bbl/d. */
    @Test
    void displacement() {
        assertThat(PumpDisplacement.bblPerDay(1.75, 114.35, 5.7251908)).isCloseTo(234.0, within(1.0));
        assertThat(PumpDisplacement.bblPerDay(1.0, 1.0, 1.0)).isCloseTo(0.1166, within(5e-5));
        // π/4 · 1440/9702, 25 digits by mpmath.
        assertThat(PumpDisplacement.bblPerDay(1.0, 1.0, 1.0)).isCloseTo(0.116571155977357820, within(1e-15));
        assertThatThrownBy(() -> PumpDisplacement.bblPerDay(-1, 1, 1)).hasMessageContaining("plungerIn");
    }

    @Test
    void designsATaperUnderItsLoads() {
        Rp11lLoads model = new Rp11lLoads(EXAMPLE, TUBING, Rp11lCharts.published());
        TaperOutcome outcome = TaperDesign.of(List.of("7/8 in steel", "3/4 in steel"), RodGrade.D, 1.0, 5000.0)
                .solve(model);
        assertThat(outcome).isInstanceOf(TaperOutcome.Designed.class);
        TaperOutcome.Designed designed = (TaperOutcome.Designed) outcome;
        assertThat(designed.string().lengthFt()).isCloseTo(5000.0, within(1e-9));
        assertThat(designed.spread()).isLessThan(1e-6);
        PumpingCase fast = new PumpingCase(5000.0, 54.0, 40.0, 1.5, 0.9);
        StringLoads none = new Rp11lLoads(fast, TUBING, Rp11lCharts.published()).loads(designed.string());
        assertThat(none.toString()).contains("outside API RP 11L");
        assertThatThrownBy(() -> model.loads(ApiTaper.of(76, 1.5).string(4000.0)))
                .hasMessageContaining("length of the string");
    }

    @Test
    void survivesJsonAndPrints() {
        assertThat(Json.read(Json.write(SHEET), Rp11l.class)).isEqualTo(SHEET);
        Rp11lReport report = SHEET.compute(PRINTED);
        assertThat(Json.read(Json.write(report), Rp11lReport.class)).isEqualTo(report);
        assertThat(SHEET.compute().toString()).startsWith("Rp11lReport[");
        assertThat(SHEET.point().toString()).startsWith("ChartPoint[Fo/Skr 0.2563");
        assertThat(PRINTED.toString()).contains("Ta 0.9970");
    }
}
