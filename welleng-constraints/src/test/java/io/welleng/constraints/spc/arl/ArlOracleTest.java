package io.welleng.constraints.spc.arl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.spc.chart.AfterSignal;
import io.welleng.constraints.spc.chart.ChartRule;
import io.welleng.constraints.spc.chart.CusumChart;
import io.welleng.constraints.spc.chart.EwmaChart;
import io.welleng.constraints.spc.chart.EwmaLimits;
import io.welleng.constraints.spc.chart.EwmsChart;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Run lengths against independent evaluations; the scripts stand beside the tables. */
class ArlOracleTest {

    private static Arl.Found close(Arl arl, Row row, double relative) {
        assertThat(arl).as(row.toString()).isInstanceOf(Arl.Found.class);
        Arl.Found found = (Arl.Found) arl;
        double expected = row.number("arl");
        assertThat(found.samples()).as(row.toString()).isCloseTo(expected, within(relative * expected));
        assertThat(found.relativeError()).as(row.toString()).isLessThan(1e-9);
        return found;
    }

    // arl.py: 40 digits.
    @Test
    void cusumAndEwma() {
        for (Row row : OracleCsv.read(getClass(), "arl.csv")) {
            double p1 = row.number("p1");
            double p2 = row.number("p2");
            double head = row.number("headstart");
            double shift = row.number("shift");
            Arl arl =
                    switch (row.text("chart")) {
                        case "cusum1" -> CusumArl.oneSided(p1, p2, head, shift);
                        case "cusum2" -> CusumArl.twoSided(p1, p2, head, shift);
                        default -> EwmaArl.zeroState(EwmaChart.asymptotic(p1, p2), shift);
                    };
            close(arl, row, 1e-11);
        }
    }

    // spc_arl_reference.csv of the project's shared data, to its three decimals.
    @Test
    void referenceTable() {
        for (Row row : OracleCsv.read(getClass(), "arl-reference.csv")) {
            double p1 = Double.parseDouble(row.text("param1").split("=")[1]);
            double p2 = Double.parseDouble(row.text("param2").split("=")[1]);
            double shift = row.number("shift_sigma");
            Arl arl = row.text("chart").startsWith("cusum")
                    ? ChartArl.zeroState(CusumChart.of(p1, p2), shift)
                    : ChartArl.zeroState(EwmaChart.asymptotic(p1, p2), shift);
            double printed = row.number("arl_zero_state");
            assertThat(arl.value()).as(row.toString()).hasValueCloseTo(printed, within(5.01e-4));
        }
    }

    // run-rules.py: states are whole histories.
    @Test
    void runRules() {
        for (Row row : OracleCsv.read(getClass(), "run-rules.csv")) {
            Set<ChartRule> rules = Arrays.stream(row.text("rules").split("\\+"))
                    .map(rule -> ChartRule.valueOf(rule.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
            close(ShewhartArl.runRules(rules, row.number("limit"), row.number("shift")), row, 1e-10);
        }
    }

    /** Champ and Woodall (1987), table 1, column without shift: rules of Western Electric added to the limits. */
    @Test
    void champAndWoodall() {
        ChartRule one = ChartRule.BEYOND_LIMIT;
        ChartRule two = ChartRule.TWO_OF_THREE_BEYOND_TWO_SIGMA;
        ChartRule four = ChartRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA;
        ChartRule eight = ChartRule.EIGHT_ON_ONE_SIDE;
        assertThat(ShewhartArl.limits(3.0, 0.0).value()).hasValueCloseTo(370.40, within(0.0051));
        assertThat(inControl(EnumSet.of(one, two))).isCloseTo(225.44, within(0.0051));
        assertThat(inControl(EnumSet.of(one, four))).isCloseTo(166.05, within(0.0051));
        assertThat(inControl(EnumSet.of(one, eight))).isCloseTo(152.73, within(0.0051));
        assertThat(inControl(EnumSet.of(one, two, four))).isCloseTo(132.89, within(0.0051));
        assertThat(inControl(EnumSet.of(one, two, eight))).isCloseTo(122.05, within(0.0051));
        assertThat(inControl(EnumSet.of(one, four, eight))).isCloseTo(105.78, within(0.0051));
        assertThat(inControl(ChartRule.WESTERN_ELECTRIC)).isCloseTo(91.75, within(0.0051));
    }

    private static double inControl(Set<ChartRule> rules) {
        return ShewhartArl.runRules(rules, 3.0, 0.0).value().orElseThrow();
    }

    // ewma-time.py
    @Test
    void timeVaryingLimits() {
        for (Row row : OracleCsv.read(getClass(), "ewma-time.csv")) {
            Double first = row.text("first").isEmpty() ? null : Double.valueOf(row.text("first"));
            EwmaChart chart = new EwmaChart(
                    row.number("lambda"), row.number("limit"), EwmaLimits.TIME_VARYING, first, AfterSignal.CONTINUE);
            close(EwmaArl.zeroState(chart, row.number("shift")), row, 1e-9);
        }
    }

    // ewma-time.py
    @Test
    void movingMeanSquare() {
        for (Row row : OracleCsv.read(getClass(), "ewms.csv")) {
            EwmsChart chart = new EwmsChart(row.number("weight"), null, row.number("ratio"), AfterSignal.CONTINUE);
            close(EwmsArl.zeroState(chart, row.number("shift"), row.number("sigma_ratio")), row, 1e-9);
        }
    }

    // ewma-time.py
    @Test
    void steadyState() {
        for (Row row : OracleCsv.read(getClass(), "steady.csv")) {
            double p1 = row.number("p1");
            double p2 = row.number("p2");
            double shift = row.number("shift");
            Arl arl = row.text("chart").equals("cusum")
                    ? CusumArl.oneSidedSteadyState(p1, p2, shift)
                    : EwmaArl.steadyState(EwmaChart.asymptotic(p1, p2), shift);
            close(arl, row, 1e-9);
        }
    }

    // ewma-time.py; the run length is flat about the best weight, so that the weight is known to fewer digits.
    @Test
    void weightThatDetectsAShiftSoonest() {
        for (Row row : OracleCsv.read(getClass(), "weight.csv")) {
            DesignOutcome.Designed designed = (DesignOutcome.Designed) new ChartDesign.Ewma(
                            row.number("arl0"),
                            row.number("shift"),
                            null,
                            EwmaLimits.ASYMPTOTIC,
                            null,
                            AfterSignal.CONTINUE)
                    .design();
            EwmaChart chart = (EwmaChart) designed.chart();
            assertThat(chart.lambda()).isCloseTo(row.number("lambda"), within(2e-3 * row.number("lambda")));
            assertThat(chart.limitSigma()).isCloseTo(row.number("limit"), within(1e-3));
            close(designed.atShift(), row, 1e-6);
        }
    }

    // Siegmund's approximation for k = 0.5 and h = 5, in Montgomery's section on the design of CUSUMs.
    @Test
    void siegmund() {
        assertThat(SiegmundArl.oneSided(0.5, 5.0, 0.0)).isCloseTo(938.2, within(0.05));
        assertThat(SiegmundArl.twoSided(0.5, 5.0, 0.0)).isCloseTo(469.1, within(0.05));
        assertThat(SiegmundArl.oneSided(0.5, 5.0, 1.0)).isCloseTo(10.34, within(0.005));
        assertThat(SiegmundArl.oneSided(0.5, 5.0, 0.5)).isCloseTo(6.166 * 6.166, within(1e-12));
        double below = SiegmundArl.oneSided(0.5, 5.0, 0.5 + 7.9e-6);
        double above = SiegmundArl.oneSided(0.5, 5.0, 0.5 + 8.3e-6);
        assertThat(above).isCloseTo(below, within(1e-4));
    }
}
