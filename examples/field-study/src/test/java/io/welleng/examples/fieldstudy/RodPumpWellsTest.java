package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.examples.fieldstudy.input.Texts;
import io.welleng.lift.srp.DynacardOutcome.Analysed;
import io.welleng.lift.srp.DynacardReport;
import io.welleng.lift.srp.DynacardStudy;
import io.welleng.lift.srp.RodPiece;
import io.welleng.lift.srp.classify.CardClass;
import io.welleng.lift.srp.classify.CardClassification.Classified;
import io.welleng.lift.srp.reading.IntakePressure;
import io.welleng.lift.srp.reading.PumpCardReading.Read;
import io.welleng.lift.srp.rod.SectionStress;
import io.welleng.lift.srp.unit.BalanceOutcome.Balanced;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The embedded dynamometer cards say what was put into them, and a card that is not one disturbs no other. */
class RodPumpWellsTest {

    /** A well, and what its card was calculated with. */
    enum Well {
        NORMAL("L-5 rod pump", CardClass.NORMAL, 0.9905, 420.0, 173.7),
        POUND("L-6 pumped off", CardClass.FLUID_POUND, 0.6991, 90.0, 77.98),
        GAS("L-7 gas in the pump", CardClass.GAS_INTERFERENCE, 0.7129, 260.0, 83.28);

        private final String wellName;
        private final CardClass shows;
        private final double fillage;
        private final double intakePsia;
        private final double liquidBblPerDay;

        Well(String wellName, CardClass shows, double fillage, double intakePsia, double liquidBblPerDay) {
            this.wellName = wellName;
            this.shows = shows;
            this.fillage = fillage;
            this.intakePsia = intakePsia;
            this.liquidBblPerDay = liquidBblPerDay;
        }

        private ObjectNode tree() {
            for (JsonNode study : embedded().path("studies")) {
                if (study.path("name").asText().equals(wellName)) {
                    return (ObjectNode) study;
                }
            }
            throw new AssertionError(wellName);
        }

        private DynacardStudy study() {
            return (DynacardStudy) Studies.read(tree());
        }
    }

    @TempDir
    private Path folder;

    private ArrayNode studies;

    @BeforeEach
    void embeddedCards() {
        studies = ((ObjectNode) embedded()).arrayNode();
        for (Well well : Well.values()) {
            studies.add(well.tree());
        }
    }

    private static JsonNode embedded() {
        return Json.tree(Texts.resource("io/welleng/examples/fieldstudy/lift.json"));
    }

    @ParameterizedTest
    @EnumSource
    void cardsAreReadAsTheyWereMade(Well well) {
        DynacardStudy study = well.study();
        assertThat(study.card().load()).hasSizeBetween(100, 200);
        DynacardReport report = study.run();
        assertThat(report.findings()).isEmpty();
        assertThat(report.advisories()).isEmpty();
        Analysed card = (Analysed) report.outcome();
        Read read = (Read) card.reading();
        assertThat(read.fillage()).isCloseTo(well.fillage, within(0.01));
        assertThat(((IntakePressure.Found) read.intakePressure()).pressurePsia())
                .isCloseTo(well.intakePsia, within(15.0));
        assertThat(((Classified) card.pumpClass()).label()).isEqualTo(well.shows.label());
        double tank = well.liquidBblPerDay / study.pump().liquidVolumeFactor();
        assertThat(study.measuredRateBblPerDay()).isCloseTo(tank, within(0.03 * tank));
        assertThat(card.rate().estimateOverMeasured()).isBetween(0.9, 1.1);
        double hangs =
                RodPiece.string(study.rods()).lengthFt() * 0.433 * study.specificGravity() + study.tubingPressurePsia();
        assertThat(card.dischargePressurePsia()).isCloseTo(hangs, within(0.002 * hangs));
    }

    /** Area times stroke times speed, and T/4 and 0.5625 of the least stress, by hand. */
    @ParameterizedTest
    @EnumSource
    void displacementStressAndTorqueArePlausible(Well well) {
        DynacardStudy study = well.study();
        Analysed card = (Analysed) study.run().outcome();
        Read read = (Read) card.reading();
        double diameter = study.pump().plungerDiameterIn();
        double area = Math.PI / 4.0 * diameter * diameter;
        assertThat(read.displacementBblPerDay())
                .isCloseTo(
                        area * read.grossStrokeIn() * study.card().strokesPerMinute() * 1440.0 / 9702.0, within(1e-6));
        for (SectionStress section : card.stresses().sections()) {
            double tensile = section.grade().name().equals("D") ? 115_000.0 : 90_000.0;
            assertThat(section.check().allowablePsi())
                    .isCloseTo(0.25 * tensile + 0.5625 * section.check().minStressPsi(), within(1e-6));
            assertThat(section.check().allowed()).isTrue();
        }
        Balanced balanced = (Balanced) card.torque().leastPeak();
        assertThat(balanced.after().peakInLbf())
                .isLessThan(0.9 * balanced.before().peakInLbf());
        assertThat(balanced.after().upstrokePeakInLbf())
                .isCloseTo(
                        balanced.after().downstrokePeakInLbf(),
                        within(0.01 * balanced.after().peakInLbf()));
        assertThat(card.torque().points()).allSatisfy(point -> assertThat(point.netInLbf())
                .isCloseTo(point.wellInLbf() - point.counterbalanceInLbf(), within(1e-6)));
        assertThat(card.torque().loading().structureLoading()).isLessThan(1.0);
    }

    private Cli.Result run() throws IOException {
        Path file = Files.writeString(folder.resolve("lift.json"), studies.toString());
        return Cli.run("field-study", "--out", folder.resolve("out"), "--lift", file);
    }

    private JsonNode lift() throws IOException {
        return Json.tree(Files.readString(folder.resolve("out/results.json"))).path("lift");
    }

    @Test
    void thePageHasTheCards() throws IOException {
        Cli.Result result = run();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("fluid pound", "9.000 SPM", "once balanced")
                .doesNotContain("null", "NaN");
        String html = Files.readString(folder.resolve("out/report.html"));
        for (String title : List.of(
                "<figcaption>Surface card and pump card with its reading<",
                "<figcaption>Rod stress by section on the Goodman diagram<",
                "<figcaption>Net gearbox torque before and after balancing<",
                ">Reading of the card<",
                ">Torque and energy<",
                ">What the cards show<",
                ">Rod stress, psi<",
                ">Evidence of the shape, each side from 0 to 1<")) {
            assertThat(html.split(title, -1)).as(title).hasSize(1 + 3);
        }
        assertThat(html).contains("No well of the list has a curve and runs today.");
        assertThat(Files.readAllLines(folder.resolve("out/field.csv"))).hasSize(1);
        List<String> rows = Files.readAllLines(folder.resolve("out/lift.csv"));
        assertThat(rows).hasSize(1 + 3);
        for (int i = 0; i < 3; i++) {
            JsonNode one = lift().path(i);
            JsonNode outcome = one.at("/report/outcome");
            JsonNode figures = one.path("figures");
            assertThat(figures.path("rate_stb_per_day").asDouble())
                    .isEqualTo(outcome.at("/reading/production_stb_per_day").asDouble());
            assertThat(figures.path("status").asText())
                    .isEqualTo(outcome.at("/pump_class/label").asText().replace('_', ' '));
            assertThat(figures.path("kwh_per_bbl").asDouble())
                    .isEqualTo(outcome.at("/torque/kwh_per_bbl").asDouble());
            boolean within = outcome.at("/torque/torque/gearbox_loading").asDouble() <= 1.0;
            assertThat(figures.path("today_within_limits").asBoolean()).isEqualTo(within);
            assertThat(rows.get(1 + i))
                    .startsWith(one.path("well").asText() + ",SRP,"
                            + figures.path("status").asText());
        }
    }

    @Test
    void aBrokenCardDoesNotDisturbTheOthers() throws IOException {
        ((ObjectNode) studies.get(0).path("pump")).put("plunger_diameter_in", -1.5);
        assertThat(run().code()).isEqualTo(3);
        assertThat(lift())
                .extracting(one -> one.path("status").asText())
                .containsExactly("failed", "answered", "answered");
        assertThat(lift().at("/0/fault_pointer").asText()).isEqualTo("/0/pump/plunger_diameter_in");
        assertThat(lift().at("/0/well").asText()).isEqualTo(Well.NORMAL.wellName);
        assertThat(Files.readString(folder.resolve("out/report.html")).split("<article class=\"well lift\">", -1))
                .hasSize(1 + 2);
    }

    /** A record that is no card, one of rods that hang still, and one of which little is known. */
    @Test
    void cardsWithoutAnAnswerAreTold() throws IOException {
        level(studies.get(0), "position");
        level(studies.get(1), "load");
        ((ObjectNode) studies.get(2))
                .remove(List.of("unit", "stress", "casing_pressure_psia", "measured_rate_bbl_per_day"));
        ((ObjectNode) studies.get(2).path("pump")).remove("liquid_volume_factor");
        Cli.Result result = run();
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("no card").doesNotContain("null", "NaN");
        String html = Files.readString(folder.resolve("out/report.html"));
        assertThat(html).contains("The record of the card cannot be used: ", "bbl/d of liquid.");
        assertThat(html.split("<figcaption>Rod stress", -1)).hasSizeLessThanOrEqualTo(1 + 1);
        JsonNode figures = lift().at("/2/figures");
        assertThat(figures.path("rate_stb_per_day").asDouble())
                .isEqualTo(lift().at("/2/report/outcome/reading/production_bbl_per_day")
                        .asDouble());
        assertThat(figures.has("limited_by")).isFalse();
    }

    private static void level(JsonNode study, String column) {
        ArrayNode values = (ArrayNode) study.at("/card/" + column);
        List<Double> same = Collections.nCopies(values.size(), 50.0);
        values.removeAll();
        same.forEach(values::add);
    }
}
