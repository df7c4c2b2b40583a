package io.welleng.constraints.spc.arl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.spc.arl.DesignOutcome.Designed;
import io.welleng.constraints.spc.arl.DesignOutcome.NotDesigned;
import io.welleng.constraints.spc.chart.AfterSignal;
import io.welleng.constraints.spc.chart.ChartRule;
import io.welleng.constraints.spc.chart.ControlChart;
import io.welleng.constraints.spc.chart.CusumChart;
import io.welleng.constraints.spc.chart.EwmaChart;
import io.welleng.constraints.spc.chart.EwmaLimits;
import io.welleng.constraints.spc.chart.EwmsChart;
import io.welleng.constraints.spc.chart.EwmvChart;
import io.welleng.constraints.spc.chart.ShewhartChart;
import io.welleng.constraints.spc.chart.SubgroupChart;
import io.welleng.constraints.spc.chart.SubgroupSpread;
import io.welleng.core.json.Json;
import io.welleng.core.testing.Decades;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ArlPropertiesTest {

    private static final AfterSignal GO = AfterSignal.CONTINUE;

    @Provide
    Arbitrary<Double> runLengths() {
        return Decades.between(5.0, 1e6);
    }

    @Provide
    Arbitrary<Double> weights() {
        return Decades.between(0.03, 1.0);
    }

    private static double value(Arl arl) {
        return arl.value().orElseThrow();
    }

    @Property(tries = 20)
    void aDesignedCusumHasItsRunLength(
            @ForAll("runLengths") double arl0,
            @ForAll @DoubleRange(min = 0.3, max = 2.0) double shift,
            @ForAll @DoubleRange(min = 0.0, max = 0.5) double share) {
        Designed designed = (Designed) new ChartDesign.Cusum(arl0, shift, null, share, GO).design();
        CusumChart chart = (CusumChart) designed.chart();
        assertThat(chart.referenceSigma()).isEqualTo(0.5 * shift);
        assertThat(value(ChartArl.zeroState(chart, 0.0))).isCloseTo(arl0, within(1e-7 * arl0));
        assertThat(value(designed.atShift())).isLessThan(arl0);
        assertThat(value(ChartArl.zeroState(chart, -shift))).isCloseTo(value(designed.atShift()), within(1e-6 * arl0));
    }

    @Property(tries = 15)
    void aDesignedEwmaHasItsRunLength(@ForAll("runLengths") double arl0, @ForAll("weights") double lambda) {
        Designed designed =
                (Designed) new ChartDesign.Ewma(arl0, 1.0, lambda, EwmaLimits.ASYMPTOTIC, null, GO).design();
        assertThat(value(ChartArl.zeroState(designed.chart(), 0.0))).isCloseTo(arl0, within(1e-7 * arl0));
        assertThat(value(designed.atShift())).isLessThan(arl0);
    }

    @Property(tries = 15)
    void aShiftShortensTheRunAndAWiderLimitLengthensIt(
            @ForAll("weights") double lambda,
            @ForAll @DoubleRange(min = 1.0, max = 4.0) double limit,
            @ForAll @DoubleRange(min = 0.05, max = 4.0) double shift) {
        EwmaChart chart = EwmaChart.asymptotic(lambda, limit);
        double none = value(EwmaArl.zeroState(chart, 0.0));
        double shifted = value(EwmaArl.zeroState(chart, shift));
        assertThat(shifted).isLessThan(none).isGreaterThanOrEqualTo(1.0);
        assertThat(value(EwmaArl.zeroState(chart, -shift))).isCloseTo(shifted, within(1e-9 * shifted));
        assertThat(value(EwmaArl.zeroState(EwmaChart.asymptotic(lambda, limit + 0.1), 0.0)))
                .isGreaterThan(none);
        double narrow = value(EwmaArl.zeroState(EwmaChart.timeVarying(lambda, limit), shift));
        assertThat(narrow).isLessThanOrEqualTo(shifted * (1.0 + 1e-9));

        CusumChart cusum = CusumChart.of(lambda, limit);
        double two = value(CusumArl.twoSided(lambda, limit, 0.0, shift));
        assertThat(two).isLessThan(value(ChartArl.zeroState(cusum, 0.0)));
        assertThat(value(CusumArl.twoSided(lambda, limit, 0.5 * limit, shift))).isLessThan(two);
        assertThat(value(CusumArl.oneSided(lambda, limit, 0.0, shift))).isGreaterThan(two * (1.0 - 1e-9));
    }

    @Property(tries = 15)
    void anEwmaOfWeightOneIsAShewhartChart(
            @ForAll @DoubleRange(min = 0.5, max = 5.0) double limit,
            @ForAll @DoubleRange(min = -4.0, max = 4.0) double shift) {
        double shewhart = value(ShewhartArl.limits(limit, shift));
        assertThat(value(EwmaArl.zeroState(EwmaChart.asymptotic(1.0, limit), shift)))
                .isCloseTo(shewhart, within(1e-11 * shewhart));
        assertThat(value(EwmaArl.zeroState(EwmaChart.timeVarying(1.0, limit), shift)))
                .isCloseTo(shewhart, within(1e-11 * shewhart));
    }

    @Test
    void aCusumOfGreatReferenceIsAOneSidedShewhartChart() {
        // The sum is all but always zero before a reading beyond k + h.
        double expected = 1.0 / Normal.above(6.0);
        assertThat(value(CusumArl.oneSided(5.999, 0.001, 0.0, 0.0))).isCloseTo(expected, within(1e-6 * expected));
    }

    @Test
    void theLimitOfAShewhartChartIsFoundWithItsRules() {
        Designed designed = (Designed) new ChartDesign.Shewhart(80.0, ChartRule.WESTERN_ELECTRIC, GO).design();
        assertThat(value(designed.inControl())).isCloseTo(80.0, within(1e-6));
        NotDesigned none = (NotDesigned) new ChartDesign.Shewhart(370.0, ChartRule.WESTERN_ELECTRIC, GO).design();
        assertThat(none.toString()).contains("370").contains("other rules");
    }

    @Test
    void theLimitOfAnEwmsChartIsFound() {
        Designed designed = (Designed) new ChartDesign.Ewms(500.0, 0.05, GO).design();
        assertThat(value(designed.inControl())).isCloseTo(500.0, within(1e-4));
        assertThat(designed.shiftSigma()).isNull();
        assertThat(designed.toString()).contains("in control");
    }

    @Test
    void whereThereIsNoDesignTheOutcomeSaysWhy() {
        assertThat(new ChartDesign.Cusum(1.05, 0.2, null, 0.0, GO).design().toString())
                .contains("cannot be had");
        assertThat(new ChartDesign.Cusum(500.0, 1.0, null, 1.0, GO).design().toString())
                .contains("headstart");
        Set<ChartRule> steps = EnumSet.of(ChartRule.BEYOND_LIMIT, ChartRule.SIX_TRENDING);
        assertThat(new ChartDesign.Shewhart(300.0, steps, GO).design().toString())
                .contains("six_trending");
        assertThatThrownBy(() -> new ChartDesign.Cusum(1.0, 1.0, null, 0.0, GO)).hasMessageContaining("inControlArl");
        assertThatThrownBy(() -> new ChartDesign.Shewhart(9.0, Set.of(ChartRule.NINE_ON_ONE_SIDE), GO))
                .hasMessageContaining("beyond_limit");
        assertThatThrownBy(() -> new ChartDesign.Ewma(9.0, 1.0, 1.5, EwmaLimits.ASYMPTOTIC, null, GO))
                .hasMessageContaining("lambda");
    }

    @Test
    void whereThereIsNoRunLengthTheAnswerSaysWhy() {
        Set<ChartRule> limits = EnumSet.of(ChartRule.BEYOND_LIMIT);
        for (Arl arl : List.of(
                CusumArl.twoSided(0.2, 4.0, 3.0, 0.0),
                CusumArl.oneSided(40.0, 40.0, 0.0, 0.0),
                CusumArl.oneSided(0.5, 1000.0, 0.0, 0.0),
                ShewhartArl.limits(60.0, 0.0),
                ShewhartArl.runRules(ChartRule.NELSON, 3.0, 0.0),
                EwmaArl.zeroState(EwmaChart.timeVarying(0.001, 2.0), 0.0),
                EwmsArl.zeroState(EwmsChart.chiSquare(0.1, 0.01, GO), 0.0, 1.0),
                EwmsArl.zeroState(new EwmsChart(0.02, null, 2.5, GO), 0.0, 1.0),
                ChartArl.zeroState(EwmvChart.chiSquare(0.1, 0.1, 0.01, GO), 0.0),
                ChartArl.zeroState(new ShewhartChart(3.0, limits, true, GO), 0.0))) {
            assertThat(arl.value()).isEmpty();
            assertThat(arl.toString()).startsWith("no ARL: ");
            assertThat(Json.read(Json.write(arl), Arl.class)).isEqualTo(arl);
        }
    }

    @Test
    void outcomesGoThroughJson() {
        for (ChartDesign design : List.of(
                new ChartDesign.Given(CusumChart.of(0.5, 5.0)),
                new ChartDesign.Cusum(370.0, 1.0, 0.4, 0.5, GO),
                new ChartDesign.Ewma(370.0, 1.0, 0.2, EwmaLimits.TIME_VARYING, 0.5, GO),
                new ChartDesign.Ewms(20.0, 0.5, GO),
                new ChartDesign.Shewhart(1.1, ChartRule.WESTERN_ELECTRIC, GO))) {
            assertThat(Json.read(Json.write(design), ChartDesign.class)).isEqualTo(design);
            DesignOutcome outcome = design.design();
            assertThat(Json.read(Json.write(outcome), DesignOutcome.class)).isEqualTo(outcome);
        }
    }

    @Test
    void subgroupsCountInReadingsAndWithTheirSpread() {
        Set<ChartRule> limits = EnumSet.of(ChartRule.BEYOND_LIMIT);
        ControlChart chart = new SubgroupChart(4, SubgroupSpread.STANDARD_DEVIATION, 3.0, limits, GO);
        double spread = SubgroupArl.spreadSignals(4, SubgroupSpread.STANDARD_DEVIATION);
        double mean = 1.0 / value(ShewhartArl.limits(3.0, 1.0));
        assertThat(value(ChartArl.zeroState(chart, 0.5)))
                .isCloseTo(4.0 / (mean + spread - mean * spread), within(1e-9));
        // Three sigma of |x1 - x2|: P(|N(0, 2)| > d2 + 3 d3), by the normal distribution.
        double two =
                2.0 * Normal.above((2.0 / Math.sqrt(Math.PI) + 3.0 * Math.sqrt(2.0 - 4.0 / Math.PI)) / Math.sqrt(2.0));
        assertThat(SubgroupArl.spreadSignals(2, SubgroupSpread.RANGE)).isCloseTo(two, within(1e-13));
        assertThat(SubgroupArl.spreadSignals(2, SubgroupSpread.STANDARD_DEVIATION))
                .isCloseTo(two, within(1e-10));
    }

    @Test
    void theCostIsThatOfASmoothKernel() {
        Arl.Found cusum = (Arl.Found) CusumArl.twoSided(0.5, 5.0, 0.0, 0.0);
        Arl.Found ewma = (Arl.Found) EwmaArl.zeroState(EwmaChart.asymptotic(0.1, 2.7), 0.0);
        assertThat(cusum.nodes()).isLessThanOrEqualTo(50);
        assertThat(ewma.nodes()).isLessThanOrEqualTo(60);
        assertThat(cusum.toString()).isEqualTo("ARL 465.4 samples (relative error 1.0e-14)");
    }

    // A shift so large that the other side never signals leaves this side alone, with a headstart too.
    @Test
    void hugeShiftsSignalAtOnce() {
        for (double shift : new double[] {-1e6, -100.0, 100.0, 1e6}) {
            for (Arl arl : List.of(
                    CusumArl.twoSided(0.5, 5.0, 2.5, shift),
                    ChartArl.zeroState(EwmaChart.asymptotic(0.1, 2.7), shift),
                    EwmsArl.zeroState(new EwmsChart(0.1, null, 1.4, AfterSignal.CONTINUE), shift, 1.0))) {
                assertThat(arl.value().orElseThrow()).isCloseTo(1.0, within(1e-14));
            }
        }
    }

    // Lucas and Crosier's formula holds up to h/2 + k.
    @Test
    void headstartsAreAnsweredUpToHalfTheIntervalAndK() {
        assertThat(CusumArl.twoSided(0.5, 5.0, 3.0, 0.0)).isInstanceOf(Arl.Found.class);
        assertThat(CusumArl.twoSided(0.5, 5.0, 3.01, 0.0)).isInstanceOf(Arl.NotFound.class);
    }
}
