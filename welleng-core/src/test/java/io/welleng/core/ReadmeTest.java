package io.welleng.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.welleng.core.curve.Curve;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.Study;
import io.welleng.core.study.StudyOutcome;
import io.welleng.core.study.StudyRunner;
import io.welleng.core.study.StudyType;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.survey.SurveyStation;
import io.welleng.core.units.GasVolumeUnit;
import io.welleng.core.units.OilGravity;
import io.welleng.core.units.PressureUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** Runs the code of README.md, and checks that it is the code of README.md. */
class ReadmeTest {

    @Test
    void units() {
        double psia = PressureUnit.BAR.to(PressureUnit.PSI, 250.0);
        PressureUnit unit = PressureUnit.parse("kgf/cm2");
        double absolute = PressureUnit.BAR.gaugeToPsia(12.0, 13.9);
        String text = PressureUnit.PSI.format(psia);
        double cubicFeet = GasVolumeUnit.SM3.to(GasVolumeUnit.SCF, 1000.0);
        double sameGas = GasVolumeUnit.SM3.toSameGas(GasVolumeUnit.SCF, 1000.0);
        double gravity = OilGravity.apiToSpecificGravity(35.0);

        assertThat(psia).isCloseTo(3625.94, within(0.005));
        assertThat(unit).isEqualTo(PressureUnit.KGF_PER_CM2);
        assertThat(absolute).isCloseTo(187.95, within(0.005));
        assertThat(text).isEqualTo("3626 psi");
        assertThat(cubicFeet).isCloseTo(35314.7, within(0.05));
        assertThat(sameGas).isCloseTo(35382.6, within(0.05));
        assertThat(gravity).isCloseTo(0.8498, within(5e-5));
    }

    @Test
    void survey() {
        double[] mdFt = {0.0, 2000.0, 4000.0, 9000.0};
        double[] inclinationDeg = {0.0, 0.0, 40.0, 40.0};
        double[] azimuthDeg = {0.0, 0.0, 135.0, 135.0};
        DeviationSurvey survey = DeviationSurvey.of(mdFt, inclinationDeg, azimuthDeg);
        double tvdFt = survey.tvdFt(6500.0);
        double cosine = survey.cosInclination(6500.0);
        double md = survey.mdFt(tvdFt);
        double severity = survey.doglegDegPer100Ft(3000.0);

        assertThat(survey).hasToString("DeviationSurvey[4 stations, 9000 ft MD, 7672 ft TVD]");
        assertThat(tvdFt).isCloseTo(5756.6, within(0.05));
        assertThat(cosine).isCloseTo(0.7660, within(5e-5));
        assertThat(md).isCloseTo(6500.0, within(1e-9));
        assertThat(severity).isCloseTo(2.0, within(1e-12));
    }

    @Test
    void curve() {
        Curve head = Curve.monotoneCubic(new double[] {0.0, 800.0, 1600.0}, new double[] {54.0, 48.0, 25.0});
        double at1200 = head.value(1200.0);
        double slope = head.slope(1200.0);
        Curve held = head.withExtrapolation(Curve.Extrapolation.HOLD);

        assertThat(at1200).isCloseTo(38.625, within(1e-12));
        assertThat(slope).isNegative();
        assertThat(held.value(1700.0)).isEqualTo(25.0);
        assertThatThrownBy(() -> head.value(1700.0)).hasMessage("x must be from 0 to 1600, but was 1700.0");
    }

    @Test
    void json() {
        String text = Json.write(new SurveyStation(500.0, 3.5, 45.0));
        SurveyStation station = Json.read(text, SurveyStation.class);

        assertThat(station).isEqualTo(new SurveyStation(500.0, 3.5, 45.0));
        assertThat(text).isEqualTo(block("json"));
        assertThatThrownBy(() -> Json.read(text.replace("3.5", "-3.5"), SurveyStation.class))
                .hasMessage("/inclination_deg: must be from 0 to 180 deg, but was -3.5");
        assertThatThrownBy(() -> Json.read(text.replace("md_ft", "md"), SurveyStation.class))
                .hasMessage("/md: must be a known field of its object, but was \"md\"");
        assertThatThrownBy(() -> Json.read(text.replace("md_ft", "depth_ft"), SurveyStation.class))
                .hasMessageContaining("\"depth_ft\"");
    }

    @Test
    void studies() {
        List<Study<?>> batch = new ArrayList<>();
        for (StudyType<?> type : Studies.all()) {
            batch.add(Studies.read(Studies.write(type.example())));
        }
        List<StudyOutcome<Object>> outcomes =
                StudyRunner.on(ForkJoinPool.commonPool()).runAll(batch);

        assertThat(outcomes).isNotEmpty().allSatisfy(outcome -> assertThat(outcome)
                .isInstanceOf(StudyOutcome.Answered.class));
    }

    // Every line of Java in the README is in this file, whatever the line breaks.

    @Test
    void theReadmeShowsWhatIsTestedHere() throws IOException {
        Path source = Path.of("src/test/java/io/welleng/core/ReadmeTest.java");
        assumeTrue(Files.isRegularFile(source), "skipped: not run from the module's folder");
        String tested = Files.readString(source).replaceAll("\\s", "");
        List<String> shown = block("java")
                .lines()
                .map(line -> line.replaceFirst("// .*$", "").replaceAll("\\s", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(shown).isNotEmpty().allSatisfy(line -> assertThat(tested).contains(line));
    }

    /** All code of a language in the README, together. */
    private static String block(String language) {
        Path readme = Path.of("README.md");
        assumeTrue(Files.isRegularFile(readme), "skipped: not run from the module's folder");
        StringBuilder code = new StringBuilder();
        boolean inside = false;
        try {
            for (String line : Files.readAllLines(readme)) {
                if (line.startsWith("```")) {
                    inside = line.equals("```" + language);
                } else if (inside) {
                    code.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return code.toString();
    }
}
