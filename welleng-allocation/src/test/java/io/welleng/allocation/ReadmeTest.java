package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.Uncertainty;
import io.welleng.allocation.reconcile.BalanceModel;
import io.welleng.allocation.reconcile.FlowStream;
import io.welleng.allocation.reconcile.GrossErrorTests;
import io.welleng.allocation.reconcile.ReconciliationReport;
import io.welleng.allocation.reconcile.ReconciliationStudy;
import io.welleng.allocation.trust.Explainer;
import io.welleng.allocation.trust.Explanation;
import io.welleng.allocation.trust.UncertaintyAnalysis;
import io.welleng.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code of README.md is the code below, and prints what README.md shows. */
class ReadmeTest {

    private static AllocationReport report;
    private static Explanation explanation;
    private static Network written;

    static {
        // README begins
        Network network = Network.of(
                Node.of("Terminal", NodeKind.SALES_POINT, null)
                        .withMeter(Meter.of(Uncertainty.relative(0.0025)))
                        .withMethod(AllocationMethod.uncertaintyBased()),
                Node.of("North", NodeKind.BATTERY, "Terminal").withMeter(Meter.of(Uncertainty.relative(0.02))),
                Node.of("South", NodeKind.BATTERY, "Terminal").withEstimateUncertainty(Uncertainty.relative(0.08)),
                Node.well("N-1", "North"),
                Node.well("N-2", "North"),
                Node.well("S-1", "South"),
                Node.well("S-2", "South"));
        DailyReadings day = new DailyReadings(
                LocalDate.of(2026, 1, 1),
                List.of(
                        Reading.meter("Terminal", Phase.OIL, 1752.3),
                        Reading.meter("North", Phase.OIL, 1193.05),
                        Reading.estimate("N-1", Phase.OIL, 748.5),
                        Reading.estimate("N-2", Phase.OIL, 446.6),
                        Reading.estimate("S-1", Phase.OIL, 333.4),
                        Reading.estimate("S-2", Phase.OIL, 226.4)));

        AllocationReport report = new AllocationStudy(
                        "original",
                        network,
                        List.of(Stream.volume(Phase.OIL, 61.25)),
                        List.of(day),
                        AllocationMethod.proportional())
                .run();
        // README ends
        // README trust begins
        AllocationStudy study = new AllocationStudy(
                        "original",
                        network,
                        List.of(Stream.volume(Phase.OIL, 61.25)),
                        List.of(day),
                        AllocationMethod.proportional())
                .withUncertainty(UncertaintyAnalysis.firstOrder());
        Explanation well = new Explainer(study, study.run()).node(LocalDate.of(2026, 1, 1), Phase.OIL, "N-1");
        // README trust ends
        ReadmeTest.report = report;
        explanation = well;
        written = network;
    }

    private static ReconciliationReport reconciliation() {
        // README reconciliation begins
        BalanceModel model = BalanceModel.of(
                "bbl/d",
                List.of(
                        FlowStream.metered("North", null, "Facility", 1221.0, 25.0),
                        FlowStream.metered("South", null, "Facility", 713.0, 15.0),
                        FlowStream.metered("Fuel", "Facility", null, 4.2, 0.4),
                        FlowStream.metered("Sale", "Facility", null, 1961.4, 0.0)));
        ReconciliationReport report = new ReconciliationStudy(model, GrossErrorTests.USUAL).run();
        // README reconciliation ends
        return report;
    }

    @ParameterizedTest
    @CsvSource({"Use, ''", "Uncertainty and explanation, 'trust '", "Reconciliation and gross errors, 'reconciliation '"
    })
    void theCodeIsThisCode(String section, String name) throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/welleng/allocation/ReadmeTest.java"));
        String code = between(source, "// README " + name + "begins\n", "// README " + name + "ends");
        assertThat(words(between(section(section), "```java\n", "```"))).isEqualTo(words(code));
    }

    @Test
    void theReportsPrintAsShown() throws IOException {
        assertThat(between(section("Use"), "```text\n", "\n```")).isEqualTo(report.toString());
        assertThat(between(section("Uncertainty and explanation"), "```text\n", "\n```"))
                .isEqualTo(explanation.toString());
        assertThat(between(section("Reconciliation and gross errors"), "```text\n", "\n```"))
                .isEqualTo(reconciliation().toString());
    }

    @Test
    void theJsonIsThatNetwork() throws IOException {
        assertThat(Json.read(between(readme(), "```json\n", "```"), Network.class))
                .isEqualTo(written);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /** From its heading on. */
    private static String section(String heading) throws IOException {
        String text = readme();
        int begin = text.indexOf("\n## " + heading + "\n");
        assertThat(begin).as(heading).isPositive();
        return text.substring(begin);
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }

    /** Without white space, which a formatter may move. */
    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }
}
