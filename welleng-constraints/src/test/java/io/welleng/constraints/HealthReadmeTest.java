package io.welleng.constraints;

import static io.welleng.core.testing.ReadmeBlocks.readme;
import static io.welleng.core.testing.ReadmeBlocks.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.constraints.health.HealthReport;
import io.welleng.constraints.health.HealthStudy;
import io.welleng.constraints.health.HealthStudyType;
import io.welleng.constraints.health.HealthWeights;
import io.welleng.core.units.Figures;
import io.welleng.core.well.LiftType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The code of README.md about health is the code below, and prints what README.md shows. */
class HealthReadmeTest {

    @Test
    void report() {
        // README begins
        HealthStudy study = new HealthStudyType().example(); // ten days of a pump that gets hotter and shakes more
        HealthReport report = study.run();
        // README ends
        shown(report);
    }

    @Test
    void theTableOfWeightsIsTheStandard() {
        Map<LiftType, String> names = Map.of(
                LiftType.ESP, "ESP",
                LiftType.ROD_PUMP, "rod pump",
                LiftType.PROGRESSING_CAVITY_PUMP, "progressing cavity pump",
                LiftType.GAS_LIFT, "gas lift",
                LiftType.NATURAL_FLOW, "natural flow",
                LiftType.OTHER, "other");
        for (LiftType lift : LiftType.values()) {
            HealthWeights weights = HealthWeights.standard(lift);
            StringBuilder row = new StringBuilder("| ").append(names.get(lift)).append(" |");
            for (double weight : new double[] {
                weights.mechanical(),
                weights.electrical(),
                weights.hydraulic(),
                weights.production(),
                weights.efficiency()
            }) {
                row.append(' ')
                        .append(Figures.four(weight).replaceFirst("\\.0+$", ""))
                        .append(" |");
            }
            assertThat(readme()).contains(row);
        }
    }
}
