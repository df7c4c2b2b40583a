package io.welleng.dca.typecurve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.data.ProductionRecord;
import io.welleng.dca.fit.Criterion;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.model.Decline;
import io.welleng.dca.model.Exponential;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypeCurveStudyTest {

    private static final StudyType<?> TYPE = Studies.type("type_curve");
    private static final TypeCurveStudy EXAMPLE = (TypeCurveStudy) TYPE.example();

    private static TypeCurveStudy study(
            List<TypeWell> wells,
            Normalization normalization,
            Alignment alignment,
            Survivorship survivorship,
            Truncation truncation) {
        return new TypeCurveStudy(
                wells,
                CleaningRules.keepAll(),
                normalization,
                alignment,
                survivorship,
                truncation,
                TypeCurveLine.P50,
                List.of(ModelFamily.EXPONENTIAL),
                FitSettings.logRate(),
                Criterion.AIC);
    }

    private static TypeCurveStudy plain(List<TypeWell> wells) {
        return study(
                wells,
                new Normalization.None(),
                Alignment.FIRST_PRODUCTION,
                Survivorship.PRODUCING_ONLY,
                new Truncation(1, 0.0));
    }

    private static TypeWell well(String name, boolean ended, double... rates) {
        double[] volumes = rates.clone();
        YearMonth first = YearMonth.of(2021, 1);
        for (int i = 0; i < rates.length; i++) {
            volumes[i] = rates[i] * first.plusMonths(i).lengthOfMonth();
        }
        return new TypeWell(name, ProductionHistory.monthly(first, volumes), null, ended);
    }

    private static List<TypeWell> oracleWells() {
        Map<String, List<Row>> byWell = new LinkedHashMap<>();
        for (Row row : OracleCsv.read(TypeCurveStudyTest.class, "type-curve-wells.csv")) {
            byWell.computeIfAbsent(row.text("well"), name -> new ArrayList<>()).add(row);
        }
        List<TypeWell> wells = new ArrayList<>();
        byWell.forEach((name, rows) -> {
            Row first = rows.get(0);
            YearMonth start = YearMonth.of((int) first.number("year"), (int) first.number("month"));
            double[] volumes =
                    rows.stream().mapToDouble(row -> row.number("volume")).toArray();
            wells.add(new TypeWell(
                    name,
                    ProductionHistory.monthly(start, volumes),
                    first.number("factor"),
                    first.number("ended") == 1.0));
        });
        return wells;
    }

    /** Equation: percentiles, means and linked means by numpy (type-curve.py). */
    @Test
    void percentilesAndMeansAreThoseOfNumpy() {
        Map<String, Normalization> normalizations = Map.of(
                "none", new Normalization.None(),
                "peak", new Normalization.ByPeakRate(),
                "factor", new Normalization.ByFactor(5.0));
        Map<String, TypeCurveReport> reports = new LinkedHashMap<>();
        int rows = 0;
        for (Row row : OracleCsv.read(TypeCurveStudyTest.class, "type-curve-expected.csv")) {
            String key = row.text("normalization") + row.text("alignment") + row.text("survivorship");
            TypeCurveReport report = reports.computeIfAbsent(key, name -> study(
                            oracleWells(),
                            normalizations.get(row.text("normalization")),
                            row.text("alignment").equals("peak") ? Alignment.PEAK : Alignment.FIRST_PRODUCTION,
                            row.text("survivorship").equals("zero")
                                    ? Survivorship.ENDED_COUNT_AS_ZERO
                                    : Survivorship.PRODUCING_ONLY,
                            new Truncation(1, 0.0))
                    .run());
            TypeCurveMonth month = report.months().get((int) row.number("month"));
            assertThat(month.month()).isEqualTo((int) row.number("month"));
            assertThat(month.wells()).as(row.toString()).isEqualTo((int) row.number("wells"));
            close(month.p90Low(), row.number("p10"), row);
            close(month.p50(), row.number("p50"), row);
            close(month.p10High(), row.number("p90"), row);
            close(month.mean(), row.number("mean"), row);
            close(month.linkedMean(), row.number("linked"), row);
            rows++;
        }
        assertThat(reports).hasSize(12);
        assertThat(rows)
                .isEqualTo(reports.values().stream()
                        .mapToInt(one -> one.months().size())
                        .sum());
    }

    private static void close(double value, double expected, Row row) {
        assertThat(value).as(row.toString()).isCloseTo(expected, within(1e-12 * Math.max(1e-3, expected)));
    }

    @Test
    void identicalWellsAreTheWell() {
        double[] rates = {40, 100, 81, 66, 54, 44, 36, 30};
        List<TypeWell> wells = List.of(well("a", false, rates), well("b", true, rates), well("c", false, rates));
        TypeCurveReport report = plain(wells).run();
        assertThat(report.months()).hasSize(rates.length);
        for (TypeCurveMonth month : report.months()) {
            double rate = rates[month.month()];
            assertThat(month.wells()).isEqualTo(3);
            for (double value :
                    new double[] {month.p90Low(), month.p50(), month.p10High(), month.mean(), month.linkedMean()}) {
                assertThat(value).isCloseTo(rate, within(1e-12 * rate));
            }
        }
        assertThat(report.fittedFromMonth()).isEqualTo(1);
    }

    @Test
    void scaledWellsAreOneWellOnceNormalised() {
        double[] rates = {10, 8, 6.5, 5, 4.2, 3.6};
        List<TypeWell> wells = new ArrayList<>();
        for (double scale : new double[] {1.0, 2.0, 8.0}) {
            TypeWell one = well(
                    "w" + scale, false, Arrays.stream(rates).map(r -> r * scale).toArray());
            wells.add(new TypeWell(one.name(), one.history(), 1000.0 * scale, false));
        }
        TypeCurveReport byPeak = study(
                        wells,
                        new Normalization.ByPeakRate(),
                        Alignment.PEAK,
                        Survivorship.PRODUCING_ONLY,
                        new Truncation(1, 0.0))
                .run();
        TypeCurveReport byLength = study(
                        wells,
                        new Normalization.ByFactor(500.0),
                        Alignment.PEAK,
                        Survivorship.PRODUCING_ONLY,
                        new Truncation(1, 0.0))
                .run();
        for (int i = 0; i < rates.length; i++) {
            assertThat(byPeak.months().get(i).p90Low()).isCloseTo(rates[i] / 10.0, within(1e-14));
            assertThat(byPeak.months().get(i).p10High()).isCloseTo(rates[i] / 10.0, within(1e-14));
            assertThat(byLength.months().get(i).p50()).isCloseTo(rates[i] / 2.0, within(1e-13));
        }
        assertThat(byLength.wells().get(2).scale()).isEqualTo(16.0);
    }

    @Test
    void survivorshipIsExplicit() {
        // The better well lives on; the poor one is abandoned after two months, the young one just began.
        List<TypeWell> wells =
                List.of(well("good", false, 10, 9, 8, 7), well("poor", true, 4, 2), well("young", false, 10, 9));
        TypeCurveReport producing = plain(wells).run();
        assertThat(producing.months().stream().map(TypeCurveMonth::wells)).containsExactly(3, 3, 1, 1);
        // By hand: means 8, 20/3, 8, 7; linked 8, 8·20/24, then by the good well alone.
        assertThat(producing.months().get(2).mean()).isCloseTo(8.0, within(1e-14));
        assertThat(producing.months().get(2).linkedMean()).isCloseTo(20.0 / 3.0 * 8.0 / 9.0, within(1e-14));
        TypeCurveReport zero = study(
                        wells,
                        new Normalization.None(),
                        Alignment.FIRST_PRODUCTION,
                        Survivorship.ENDED_COUNT_AS_ZERO,
                        new Truncation(1, 0.0))
                .run();
        assertThat(zero.months().stream().map(TypeCurveMonth::wells)).containsExactly(3, 3, 2, 2);
        assertThat(zero.months().get(2).mean()).isCloseTo(4.0, within(1e-14));
        // By hand: 20/3 · (8 + 0)/(9 + 2)
        assertThat(zero.months().get(2).linkedMean()).isCloseTo(20.0 / 3.0 * 8.0 / 11.0, within(1e-14));
        for (Truncation cut : List.of(new Truncation(2, 0.0), new Truncation(1, 0.5))) {
            TypeCurveReport shorter = study(
                            wells,
                            new Normalization.None(),
                            Alignment.FIRST_PRODUCTION,
                            Survivorship.PRODUCING_ONLY,
                            cut)
                    .run();
            assertThat(shorter.months()).isEqualTo(producing.months().subList(0, 2));
            assertThat(shorter.monthsCutOff()).isEqualTo(2);
            assertThat(shorter.outcome()).isInstanceOf(FitOutcome.NotFitted.class);
        }
    }

    @Test
    void theOrderOfTheWellsChangesNothing() {
        List<TypeWell> wells = oracleWells();
        TypeCurveReport forward = plain(wells).run();
        Collections.reverse(wells);
        TypeCurveReport backward = plain(wells).run();
        assertThat(backward.months()).isEqualTo(forward.months());
        assertThat(backward.outcome()).isEqualTo(forward.outcome());
    }

    @Test
    void theModelIsThatOfTheLine() {
        Decline model = Decline.exponential(100.0, 0.002);
        List<ProductionRecord> records = new ArrayList<>();
        LocalDate day = LocalDate.of(2020, 1, 1);
        // Daily records of 30 months: a month is the average of its days.
        for (int i = 0; i < 913; i++) {
            records.add(
                    new ProductionRecord.Volume(day.plusDays(i), day.plusDays(i + 1L), model.volume(i, i + 1.0), null));
        }
        TypeWell daily = new TypeWell("a", new ProductionHistory(records), null, false);
        for (TypeCurveLine line : TypeCurveLine.values()) {
            TypeCurveStudy one = plain(List.of(daily));
            TypeCurveReport report = new TypeCurveStudy(
                            one.wells(),
                            one.cleaning(),
                            one.normalization(),
                            one.alignment(),
                            one.survivorship(),
                            one.truncation(),
                            line,
                            one.families(),
                            one.settings(),
                            one.criterion())
                    .run();
            Exponential fitted = (Exponential) ((FitOutcome.Fitted) report.outcome()).model();
            // A month is 30 or 31 whole days and not 30.4375: its middle is off by up to half a day.
            assertThat(fitted.initialRatePerDay()).isCloseTo(100.0, within(0.1));
            assertThat(fitted.initialNominalDeclinePerDay()).isCloseTo(0.002, within(2e-6));
            assertThat(report.evidence()).hasSize(1);
        }
    }

    @Test
    void measuredRatesAndMissingMonths() {
        LocalDate day = LocalDate.of(2020, 1, 15);
        ProductionHistory tests = new ProductionHistory(List.of(
                new ProductionRecord.Rate(day, 10.0),
                new ProductionRecord.Rate(day.plusDays(10), 8.0),
                new ProductionRecord.Rate(day.plusDays(70), 5.0)));
        TypeCurveReport report = plain(
                        List.of(new TypeWell("tests", tests, null, false), well("other", false, 9, 7, 6)))
                .run();
        assertThat(report.months().get(0).p10High()).isCloseTo(9.0, within(1e-12));
        assertThat(report.months().stream().map(TypeCurveMonth::wells)).containsExactly(2, 1, 2);
        assertThat(report.wells().get(0).months()).isEqualTo(3);
    }

    @Test
    void wellsWithoutProductionAreSaidToBe() {
        TypeWell dry = well("dry", false, 0, 0, 0);
        TypeCurveReport none = plain(List.of(dry)).run();
        assertThat(none.months()).isEmpty();
        assertThat(none.outcome()).isEqualTo(new FitOutcome.NotFitted(FitOutcome.NotFitted.Reason.NO_PRODUCTION, 0, 0));
        assertThat(none.wells().get(0).alignedAt()).isNull();
        assertThat(none.toString()).contains("dry: not used");
        assertThat(Json.read(Json.write(none), TypeCurveReport.class)).isEqualTo(none);
        TypeCurveReport two = study(
                        List.of(dry, well("late", false, 0, 5, 4, 3)),
                        new Normalization.None(),
                        Alignment.FIRST_PRODUCTION,
                        Survivorship.ENDED_COUNT_AS_ZERO,
                        new Truncation(1, 1.0))
                .run();
        assertThat(two.months()).hasSize(3);
        assertThat(two.wells().get(1).alignedAt()).isEqualTo(LocalDate.of(2021, 2, 1));
        TypeCurveReport empty = study(
                        List.of(well("late", false, 5, 4, 3)),
                        new Normalization.None(),
                        Alignment.PEAK,
                        Survivorship.PRODUCING_ONLY,
                        new Truncation(2, 0.0))
                .run();
        assertThat(empty.monthsCutOff()).isEqualTo(3);
        assertThat(empty.outcome())
                .isEqualTo(new FitOutcome.NotFitted(FitOutcome.NotFitted.Reason.TOO_FEW_POINTS, 0, 0));
    }

    @Test
    void theExampleSurvivesJsonAndRuns() {
        String json = Studies.write(EXAMPLE);
        assertThat(json).contains("\"study\" : \"type_curve\"", "\"type\" : \"by_factor\"", "\"reference\" : 10000.0");
        assertThat(Studies.read(json)).isEqualTo(EXAMPLE);
        assertThat(TYPE.studyClass()).isEqualTo(TypeCurveStudy.class);
        assertThat(TYPE.summary()).isNotBlank().doesNotEndWith(".");
        TypeCurveReport report = EXAMPLE.run();
        assertThat(report.outcome()).isInstanceOf(FitOutcome.Fitted.class);
        assertThat(Json.read(Json.write(report), TypeCurveReport.class)).isEqualTo(report);
        assertThat(report.toString())
                .startsWith("Type curve of 5 well(s), ")
                .contains("H-1: 35 month(s) from 2020-02-01, divided by 0.8000", "\n  month 0, 5 well(s): ");
        assertThat(report.months().get(report.months().size() - 1).wells()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void badInputIsRefused() {
        TypeWell one = well("a", false, 3, 2, 1);
        assertThatThrownBy(() -> plain(List.of(one, one)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("wells[1] must be of a name not given before, but was a");
        assertThatThrownBy(() -> plain(List.of())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> study(
                        List.of(one),
                        new Normalization.ByFactor(1.0),
                        Alignment.PEAK,
                        Survivorship.PRODUCING_ONLY,
                        new Truncation(1, 0.0)))
                .hasMessageContaining("wells[0].factor must be present");
        assertThatThrownBy(() -> new TypeWell("a", one.history(), 0.0, false))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Normalization.ByFactor(Double.NaN)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Truncation(0, 0.0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Truncation(1, 1.5)).isInstanceOf(InvalidInputException.class);
        String json = Studies.write(EXAMPLE);
        assertThatThrownBy(() -> Studies.read(json.replace("\"hyperbolic\"", "\"exponential\"")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("each given once");
        assertThatThrownBy(() -> Studies.read(json.replace("\"reference\" : 10000.0", "\"reference\" : -1.0")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("/normalization/reference");
    }
}
