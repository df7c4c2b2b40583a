package io.welleng.constraints;

import static io.welleng.core.testing.ReadmeBlocks.ofReadme;
import static io.welleng.core.testing.ReadmeBlocks.readme;
import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.constraints.anomaly.AnomalySettings;
import io.welleng.constraints.anomaly.rule.AnomalyRule;
import io.welleng.constraints.limit.DesignLimit;
import io.welleng.constraints.quality.DataFault;
import io.welleng.constraints.telemetry.TelemetryKey;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import io.welleng.core.testing.ReadmeBlocks;
import io.welleng.core.well.LiftType;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** README.md as a whole: its code is tested code, and it leaves no study, rule, fault or design limit out. */
class ReadmeTest {

    @Test
    void everyBlockOfCodeIsTestedCode() {
        List<String> blocks = ofReadme("java").stream().map(ReadmeBlocks::words).toList();
        assertThat(ReadmeBlocks.ofTests(ReadmeTest.class)).containsExactlyInAnyOrderElementsOf(blocks);
    }

    @Test
    void everyStudyIsNamed() {
        for (StudyType<?> type : Studies.all()) {
            if (type.getClass().getName().startsWith("io.welleng.constraints")) {
                assertThat(readme()).contains("`" + type.name() + "`");
            }
        }
    }

    @Test
    void everyFaultOfDataIsNamed() {
        for (DataFault fault : DataFault.values()) {
            assertThat(readme()).contains("`" + fault.name().toLowerCase(Locale.ROOT) + "`");
        }
    }

    @Test
    void everyShippedPatternIsInTheTable() {
        for (LiftType lift : LiftType.values()) {
            List<String> tags = TelemetryKey.keysOf(lift).stream()
                    .filter(TelemetryKey::isNumber)
                    .map(key -> key.tag().key())
                    .toList();
            for (AnomalyRule rule : AnomalySettings.STANDARD.rules(lift, tags)) {
                String name = rule.name().replaceFirst(":.*", "");
                assertThat(readme())
                        .contains("| `" + name + "` | " + rule.severity().name().toLowerCase(Locale.ROOT) + " |");
            }
        }
    }

    @Test
    void theNumberOfDesignLimitsIsThatOfTheCatalogue() {
        assertThat(readme()).contains(DesignLimit.values().length + " usual names");
    }
}
