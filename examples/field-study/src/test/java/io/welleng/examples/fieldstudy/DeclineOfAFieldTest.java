package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.json.Json;
import io.welleng.core.study.StudyRunner;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.data.ProductionRecord;
import io.welleng.dca.fit.FitStatistics;
import io.welleng.examples.fieldstudy.input.AllocationFiles;
import io.welleng.examples.fieldstudy.input.DeclineSettings;
import io.welleng.examples.fieldstudy.input.LiftFile;
import io.welleng.examples.fieldstudy.input.MonthlyVolumes;
import io.welleng.examples.fieldstudy.input.Settings;
import io.welleng.examples.fieldstudy.input.SurveillanceFiles;
import io.welleng.examples.fieldstudy.input.Texts;
import io.welleng.examples.fieldstudy.input.WellFile;
import io.welleng.examples.fieldstudy.report.LiftTypes;
import io.welleng.examples.fieldstudy.study.DeclineCase;
import io.welleng.examples.fieldstudy.study.DeclineResult;
import io.welleng.examples.fieldstudy.study.FieldStudy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The decline of the field that comes with the program. */
class DeclineOfAFieldTest {

    private static final String CSV = "io/welleng/examples/fieldstudy/decline/draugen_monthly.csv";

    @TempDir
    private static Path folder;

    private static String console;
    private static String html;
    private static JsonNode json;
    private static DeclineResult decline;

    @BeforeAll
    static void run() throws IOException {
        console = Cli.run("field-study", "--out", folder).out();
        html = Files.readString(folder.resolve("report.html"));
        json = Json.tree(Files.readString(folder.resolve("results.json"))).path("decline");
        Settings settings = Settings.embedded();
        decline = FieldStudy.of(
                        settings,
                        AllocationFiles.embedded(settings.barrelsPerCubicMetre()),
                        WellFile.embedded(),
                        LiftFile.embedded(LiftTypes.names()),
                        SurveillanceFiles.embedded(),
                        DeclineCase.of(DeclineSettings.embedded(), MonthlyVolumes.embedded()))
                .run(StudyRunner.sequential())
                .decline();
    }

    /** What the licence asks for, wherever the data are. */
    @Test
    void theDataAreAttributed() {
        String wanted = "Contains data under the Norwegian licence for Open Government data (NLOD) distributed by the "
                + "Norwegian Offshore Directorate (Sokkeldirektoratet). Source: factpages.sodir.no. "
                + "Licence: https://data.norge.no/nlod/en/2.0.";
        assertThat(json.path("attribution").asText()).startsWith(wanted);
        assertThat(console).contains(wanted);
        String text = html.replaceAll("(?s)<script.*?</script>", "").replace("&#x2F;", "/");
        // Below both charts, in the title block and in the footer.
        assertThat(text.split(Pattern.quote(wanted), -1)).hasSize(1 + 4);
        assertThat(text.substring(text.indexOf("<footer>"))).contains(wanted);
    }

    @Test
    void theHistoryIsThatOfTheFile() {
        List<String> rows = Texts.resource(CSV)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .toList();
        ProductionHistory history = decline.history();
        assertThat(history.records()).hasSameSizeAs(rows);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).split(",");
            ProductionRecord.Volume month =
                    (ProductionRecord.Volume) history.records().get(i);
            LocalDate first = LocalDate.of(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), 1);
            assertThat(month.start()).isEqualTo(first);
            assertThat(month.end()).isEqualTo(first.plusMonths(1));
            assertThat(BigDecimal.valueOf(month.volume())).isEqualByComparingTo(new BigDecimal(cells[2] + "e6"));
            sum = sum.add(new BigDecimal(cells[2]));
        }
        assertThat(json.at("/reserves/produced_sm3").asDouble())
                .isCloseTo(1e6 * sum.doubleValue(), withinPercentage(1e-9));
    }

    @Test
    void monthsThatAreMissingOrWrongAreRefused() {
        String header = "year,month,oil_million_sm3\n";
        assertRefused(header + "2001,11,1.0\n2002,1,1.0\n", "line 3", "2001-12");
        assertRefused(header + "2001,13,1.0\n", "line 2", "month");
        assertRefused(header + "2001,11,-1.0\n", "line 2", "oil_million_sm3");
        assertRefused("year,month\n2001,11\n", "oil_million_sm3");
        ProductionHistory read =
                MonthlyVolumes.parse("own.csv", "# a comment\n" + header + "2001,12,0.12345\n2002,1,0\n");
        assertThat(read).isEqualTo(ProductionHistory.monthly(YearMonth.of(2001, 12), 123450.0, 0.0));
    }

    private static void assertRefused(String text, String... parts) {
        assertThatThrownBy(() -> MonthlyVolumes.parse("own.csv", text)).hasMessageContainingAll(parts);
    }

    /** A hyperbolic decline from the peak on, and neighbours that are alike: both make the study what it is. */
    @Test
    void theFitIsTheOneThatTheEvidenceSpeaksFor() {
        assertThat(decline.fitted().family().label()).isEqualTo("hyperbolic");
        assertThat(decline.report().origin()).isBetween(LocalDate.of(2001, 1, 1), LocalDate.of(2002, 1, 1));
        assertThat(decline.report().evidence()).allSatisfy(one -> {
            if (one.family() != decline.fitted().family()) {
                assertThat(one.difference()).isGreaterThan(10.0);
            }
        });
        FitStatistics statistics = decline.fitted().statistics();
        assertThat(statistics.autoregression()).isBetween(0.3, 0.9);
        for (int i = 0; i < decline.fitted().parameters().size(); i++) {
            assertThat(decline.fitted().parameters().get(i).standardError())
                    .isGreaterThan(1.3
                            * decline.fittedIndependent().parameters().get(i).standardError());
        }
    }

    /** Months apart by their dates, where the statistics of the fit count records. */
    @Test
    void autocorrelationIsByMonths() {
        double[] found = decline.autocorrelation(24);
        assertThat(found).hasSize(24);
        assertThat(found[0]).isCloseTo(decline.fitted().statistics().lagOneAutocorrelation(), within(0.05));
        for (double one : found) {
            assertThat(one).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void reservesAddUp() {
        JsonNode reserves = json.path("reserves");
        JsonNode sampled = json.at("/monte_carlo/report/outcome");
        double onStream = reserves.path("on_stream_fraction").asDouble();
        assertThat(onStream).isBetween(0.9, 1.0);
        double produced = reserves.path("produced_sm3").asDouble();
        double before = 0.0;
        for (String name : List.of("p90_low", "p50", "p10_high")) {
            double remaining = reserves.path("remaining").path(name).asDouble();
            assertThat(remaining)
                    .isCloseTo(onStream * sampled.path("remaining").path(name).asDouble(), withinPercentage(1e-9))
                    .isGreaterThan(before);
            assertThat(reserves.path("ultimate").path(name).asDouble())
                    .isCloseTo(produced + remaining, withinPercentage(1e-9));
            before = remaining;
        }
        JsonNode remaining = reserves.path("remaining");
        assertThat(remaining.path("swanson_mean").asDouble())
                .isCloseTo(
                        0.3 * remaining.path("p90_low").asDouble()
                                + 0.4 * remaining.path("p50").asDouble()
                                + 0.3 * remaining.path("p10_high").asDouble(),
                        withinPercentage(1e-9));
        // The best fit alone lies in the middle of what its uncertainty leaves open.
        assertThat(reserves.at("/best_fit/remaining_reserves").asDouble())
                .isCloseTo(remaining.path("p50").asDouble(), withinPercentage(3.0));
        DeclineResult.Reserves found = decline.reserves();
        assertThat(found.limitEarly()).isBefore(found.limitLikely());
        assertThat(found.limitLikely()).isBefore(found.limitLate());
        assertThat(found.bestFit().end().date()).isBetween(found.limitEarly(), found.limitLate());
    }

    /** By the definition: volumes of the last months over those at the average rate of the months kept. */
    @Test
    void downtimeIsThatOfTheLastMonths() {
        List<ProductionRecord> records = decline.history().records();
        double lost = 0.0;
        double all = 0.0;
        List<ProductionRecord> last = records.subList(records.size() - 120, records.size());
        double keptVolume = 0.0;
        double keptDays = 0.0;
        for (int i = 0; i < last.size(); i++) {
            ProductionRecord.Volume month = (ProductionRecord.Volume) last.get(i);
            if (!decline.droppedIndices().contains(records.size() - 120 + i)) {
                keptVolume += month.volume();
                keptDays += month.calendarDays();
            }
        }
        for (ProductionRecord one : last) {
            ProductionRecord.Volume month = (ProductionRecord.Volume) one;
            double full = keptVolume / keptDays * month.calendarDays();
            lost += full - month.volume();
            all += full;
        }
        assertThat(decline.reserves().onStreamFraction()).isCloseTo(1.0 - lost / all, within(1e-12));
    }

    @Test
    void forecastsAreScoredBesideBothBaselines() {
        assertThat(decline.backtest().summaries()).hasSize(3).allSatisfy(one -> {
            assertThat(one.scored()).isEqualTo(6);
            assertThat(one.medians().betterThanBoth()).isTrue();
            assertThat(one.medians().coverage()).isBetween(0.7, 1.0);
        });
        assertThat(html).contains("Would it have worked?", "36 months hidden, from 2022-07", "4 of 6");
    }

    @Test
    void theTerminalTellsIt() {
        assertThat(console)
                .contains("Decline of Draugen: hyperbolic, fitted from 2001-06, 347 of 381 months kept")
                .containsPattern("Remaining +\\d\\.\\d+ +\\d\\.\\d+ +\\d\\.\\d+ +\\d\\.\\d+\n")
                .containsPattern("Economic limit +20\\d\\d-\\d\\d +20\\d\\d-\\d\\d +20\\d\\d-\\d\\d\n");
    }
}
