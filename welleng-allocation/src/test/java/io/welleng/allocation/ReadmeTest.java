package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.allocation.metering.AllocationDay;
import io.welleng.allocation.metering.Measurement;
import io.welleng.allocation.metering.Source;
import io.welleng.allocation.metering.SourceGroup;
import io.welleng.allocation.rounding.Rounding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of README.md is the code below, and prints what README.md shows. */
class ReadmeTest {

    private static AllocationReport example() {
        // README begins
        SourceGroup north = new SourceGroup(
                "north",
                Measurement.metered(1193.05),
                List.of(new Source("N-1", "North", 748.5), new Source("N-2", "North", 446.6)));
        SourceGroup south = new SourceGroup(
                "south",
                Measurement.byDifference(),
                List.of(new Source("S-1", "South", 333.4), new Source("S-2", "South", 226.4)));
        AllocationDay day = new AllocationDay(LocalDate.of(2026, 1, 1), 1752.3, List.of(north, south));

        AllocationReport report =
                new AllocationStudy(List.of(day), AllocationMethod.proportional(), 61.25, new Rounding(2)).run();
        // README ends
        return report;
    }

    @Test
    void theCodeIsThisCode() throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/welleng/allocation/ReadmeTest.java"));
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
