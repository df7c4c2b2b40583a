package io.welleng.dca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.dca.model.Arrival;
import io.welleng.dca.model.Decline;
import io.welleng.dca.rate.DeclineRate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The code of README.md is the code below, and prints what README.md shows. */
class ReadmeTest {

    private static DeclineReport example() {
        // README begins
        Decline model = Decline.modifiedHyperbolic(
                1500.0, 0.01, 1.4, DeclineRate.tangentEffectivePerYear(0.08).nominalPerDay());
        double rate = model.ratePerDay(365.25);
        double cumulative = model.cumulative(3652.5);
        Arrival end = model.timeAtRate(5.0);

        DeclineStudy study = new DeclineStudyType().example();
        DeclineReport report = study.run();
        // README ends
        // By hand: 1500 (1 + 1.4 · 3.6525)^(−1/1.4)
        assertThat(rate).isCloseTo(411.58, within(0.01));
        assertThat(cumulative).isGreaterThan(rate * 365.25);
        assertThat(end).isInstanceOf(Arrival.Reached.class);
        return report;
    }

    @Test
    void theCodeIsThisCode() throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/welleng/dca/ReadmeTest.java"));
        String code = between(source, "// README begins\n", "// README ends");
        assertThat(words(between(readme(), "```java\n", "```"))).isEqualTo(words(code));
    }

    @Test
    void theReportPrintsAsShown() throws IOException {
        assertThat(between(readme(), "```text\n", "\n```")).isEqualTo(example().toString());
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
