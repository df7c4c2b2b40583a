package io.welleng.dca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import io.welleng.core.testing.SharedFiles;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.fit.Criterion;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.model.Decline;
import io.welleng.dca.model.Exponential;
import io.welleng.dca.segment.ChangePoints;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclineStudyTest {

    private static final StudyType<?> TYPE = Studies.type("decline");
    private static final DeclineStudy EXAMPLE = (DeclineStudy) TYPE.example();

    private static DeclineStudy study(FitWindow window, double... volumes) {
        return new DeclineStudy(
                "X",
                ProductionHistory.monthly(YearMonth.of(2020, 1), volumes),
                CleaningRules.keepAll(),
                window,
                List.of(ModelFamily.EXPONENTIAL),
                FitSettings.logRate(),
                Criterion.AICC);
    }

    /** Exponential decline of 0.1 % a day with a jump to three times the rate at a month. */
    private static double[] jump(int months, int at) {
        double[] volumes = new double[months];
        Decline model = Decline.exponential(100.0, 0.001);
        LocalDate origin = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < months; i++) {
            long from = origin.until(origin.plusMonths(i), ChronoUnit.DAYS);
            long to = origin.until(origin.plusMonths(i + 1L), ChronoUnit.DAYS);
            volumes[i] = (i < at ? 1.0 : 3.0) * model.volume(from, to);
        }
        return volumes;
    }

    @Test
    void isFoundByItsName() {
        assertThat(TYPE).isInstanceOf(DeclineStudyType.class);
        assertThat(TYPE.studyClass()).isEqualTo(DeclineStudy.class);
        assertThat(TYPE.summary()).isNotBlank().doesNotEndWith(".");
    }

    @Test
    void theExampleSurvivesJsonAndRuns() {
        String json = Studies.write(EXAMPLE);
        assertThat(json).contains("\"study\" : \"decline\"", "\"type\" : \"from_peak\"", "\"log_rate\"");
        assertThat(Studies.read(json)).isEqualTo(EXAMPLE);
        DeclineReport report = EXAMPLE.run();
        assertThat(report.cleaning().dropped()).hasSize(3);
        assertThat(report.outcome()).isInstanceOf(FitOutcome.Fitted.class);
        assertThat(report.evidence()).hasSize(3);
        assertThat(report.origin()).isEqualTo(LocalDate.of(2021, 5, 1));
        assertThat(report.cumulativeAtOrigin()).isEqualTo(9_120.0 + 25_930.0);
        assertThat(report.cumulativeAtEnd()).isEqualTo(EXAMPLE.history().totalVolume());
        assertThat(report.dates()).hasSameSizeAs(((FitOutcome.Fitted) report.outcome()).points());
        assertThat(Json.read(Json.write(report), DeclineReport.class)).isEqualTo(report);
        assertThat(report.toString())
                .startsWith("Decline of A-1: kept 33 of 36 records")
                .contains("dropped 2023-04-01: outlier", "fitted from 2021-05-01, 32 records", "hyperbolic: 3");
    }

    @Test
    void windowsByDateEventAndChange() {
        double[] volumes = jump(36, 15);
        LocalDate change = LocalDate.of(2021, 4, 1);
        for (FitWindow window : List.of(
                new FitWindow.Between(change, null),
                new FitWindow.AfterLastEvent(List.of(LocalDate.of(2021, 3, 2), LocalDate.of(2030, 1, 1))),
                new FitWindow.FromPeak(1, 6),
                new FitWindow.LastStretch(ChangePoints.lines()))) {
            DeclineReport report = study(window, volumes).run();
            assertThat(report.origin()).as(window.toString()).isEqualTo(change);
            Exponential model = (Exponential) ((FitOutcome.Fitted) report.outcome()).model();
            // Time 0 is 456 days after the first one.
            assertThat(model.initialRatePerDay()).isCloseTo(300.0 * Math.exp(-0.456), within(1e-6));
            assertThat(model.initialNominalDeclinePerDay()).isCloseTo(0.001, within(1e-10));
            assertThat(report.endDays()).isEqualTo(1096.0 - 456.0);
            assertThat(Studies.read(Studies.write(study(window, volumes)))).isEqualTo(study(window, volumes));
        }
        DeclineReport early = study(new FitWindow.Between(LocalDate.of(2020, 1, 1), change), volumes)
                .run();
        assertThat(early.dates()).hasSize(15);
        DeclineReport stretch =
                study(new FitWindow.LastStretch(ChangePoints.lines()), volumes).run();
        assertThat(stretch.segmentation().stretches()).hasSize(2);
        assertThat(stretch.toString()).contains("2 stretch(es)");
    }

    @Test
    void whatCannotBeFittedIsAnAnswer() {
        FitWindow whole = new FitWindow.Whole();
        assertThat(study(whole, 1, 2, 3, 4, 5, 6, 7, 8).run().outcome()).isInstanceOf(FitOutcome.NotDeclining.class);
        assertThat(study(new FitWindow.FromPeak(1, 4), 1, 2, 3, 4, 5, 6, 7, 8)
                        .run()
                        .outcome())
                .isInstanceOf(FitOutcome.NotDeclining.class);
        assertThat(study(whole, 0, 0, 0, 0).run().outcome())
                .isEqualTo(new FitOutcome.NotFitted(FitOutcome.NotFitted.Reason.NO_PRODUCTION, 4, 0));
        assertThat(study(new FitWindow.Between(LocalDate.of(2030, 1, 1), null), 5, 4, 3, 2, 1)
                        .run()
                        .outcome())
                .isEqualTo(new FitOutcome.NotFitted(FitOutcome.NotFitted.Reason.TOO_FEW_POINTS, 0, 0));
        assertThat(study(new FitWindow.LastStretch(ChangePoints.lines()), 5, 4, 0, 2, 1)
                        .run()
                        .outcome())
                .isEqualTo(new FitOutcome.NotFitted(FitOutcome.NotFitted.Reason.ZERO_RATES, 5, 0));
        DeclineStudy nothing = new DeclineStudy(
                "X",
                ProductionHistory.monthly(YearMonth.of(2020, 1), 0, 0, 0),
                CleaningRules.monthly(),
                whole,
                List.of(ModelFamily.EXPONENTIAL),
                FitSettings.logRate(),
                Criterion.AIC);
        DeclineReport report = nothing.run();
        assertThat(report.outcome())
                .isEqualTo(new FitOutcome.NotFitted(FitOutcome.NotFitted.Reason.NO_PRODUCTION, 0, 0));
        assertThat(Json.read(Json.write(report), DeclineReport.class)).isEqualTo(report);
        assertThat(report.toString()).contains("NotFitted[no production");
    }

    @Test
    void badInputIsRefusedWithItsPlace() {
        String json = Studies.write(EXAMPLE);
        assertThatThrownBy(() -> Studies.read(json.replace("25930.0", "-25930.0")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("/history/records/1/volume: must be finite and >= 0 (volume unit), but was -25930.0");
        assertThatThrownBy(() -> Studies.read(json.replace("\"start\" : \"2021-05-01\"", "\"start\" : \"2021-04-03\"")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("/history/records/2: must be started after the record before, which ends on 2021-05-01, "
                        + "but was 2021-04-03");
        assertThatThrownBy(() -> Studies.read(json.replace("\"harmonic\"", "\"exponential\"")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("each given once");
        assertThatThrownBy(() -> new FitWindow.FromPeak(2, 6)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new FitWindow.FromPeak(3, 3)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new FitWindow.AfterLastEvent(List.of())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new FitWindow.Between(LocalDate.EPOCH, LocalDate.EPOCH))
                .isInstanceOf(InvalidInputException.class);
    }

    // Real data: oil of the fields of the Norwegian shelf (Norwegian Offshore Directorate, NLOD); skipped where absent.
    @Test
    void everyRealFieldGetsAnAnswer() throws IOException {
        Map<String, List<double[]>> fields = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(SharedFiles.path("data/sodir_field_monthly.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            fields.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(new double[] {
                Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3])
            });
        }
        int fitted = 0;
        for (Map.Entry<String, List<double[]>> field : fields.entrySet()) {
            double[] first = field.getValue().get(0);
            YearMonth start = YearMonth.of((int) first[0], (int) first[1]);
            double[] volumes = field.getValue().stream()
                    .mapToDouble(row -> Math.max(0.0, row[2]))
                    .toArray();
            if (Arrays.stream(volumes).sum() == 0.0) {
                continue;
            }
            DeclineReport report = new DeclineStudy(
                            field.getKey(),
                            ProductionHistory.monthly(start, volumes),
                            CleaningRules.monthly(),
                            new FitWindow.FromPeak(5, 24),
                            List.of(ModelFamily.EXPONENTIAL, ModelFamily.HYPERBOLIC, ModelFamily.STRETCHED_EXPONENTIAL),
                            FitSettings.logRate().withAutocorrelation(),
                            Criterion.BIC)
                    .run();
            if (report.outcome() instanceof FitOutcome.Fitted fit) {
                fitted++;
                assertThat(fit.statistics().r2()).as(field.getKey()).isLessThanOrEqualTo(1.0);
                assertThat(fit.statistics().autoregression()).isBetween(0.0, 0.98);
            }
        }
        assertThat(fitted).isGreaterThan(fields.size() / 2);
    }
}
