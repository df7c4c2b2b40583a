package io.welleng.pvt;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.pvt.oil.BubblePoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of README.md is the code below, and gives what README.md shows. */
class ReadmeTest {

    @Test
    void theExampleGivesWhatIsShown() throws IOException {
        // README begins
        BlackOil oil = BlackOil.of(35.0, 0.75, 550.0).withWaterSalinity(0.05);
        double pb = oil.bubblePointPsia(180.0); // 2290 psia
        PvtState state = oil.at(1500.0, 180.0);
        List<Advisory> advisories = oil.advisories(120.0, 180.0);

        PvtCorrelations gauge = PvtCorrelations.STANDARD.withBubblePoint(BubblePoint.STANDING_PSIG);
        double pbGauge = oil.withCorrelations(gauge).bubblePointPsia(180.0); // 2304 psia

        FluidPoint point = new FluidPoint(new ProducedFluid(oil, 650.0, 0.25));
        point.moveTo(1500.0, 180.0);
        double freeGas = point.gasFt3PerStbLiquid(); // 2.477 ft³ per STB of liquid
        // README ends
        String code = code();
        assertThat(code).contains("180.0); // " + Figures.four(pb) + " psia");
        assertThat(code).contains("180.0); // " + Figures.four(pbGauge) + " psia");
        assertThat(code).contains("// " + Figures.four(freeGas) + " ft³");
        String shown = between(readme(), "```text\n", "\n```");
        assertThat(advisories).hasSize(2);
        assertThat(words(shown)).isEqualTo(words(state.toString() + advisories.get(0) + advisories.get(1)));
    }

    @Test
    void theCodeIsThisCode() throws IOException {
        assertThat(words(between(readme(), "```java\n", "```"))).isEqualTo(words(code()));
    }

    private static String code() throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/welleng/pvt/ReadmeTest.java"));
        return between(source, "// README begins\n", "// README ends");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
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
