package io.welleng.constraints;

import static io.welleng.core.testing.ReadmeBlocks.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.constraints.anomaly.AnomalyReport;
import io.welleng.constraints.anomaly.AnomalyScanStudy;
import io.welleng.constraints.anomaly.AnomalyScanStudyType;
import io.welleng.constraints.anomaly.AnomalySettings;
import io.welleng.constraints.anomaly.rule.AnomalyRule;
import io.welleng.constraints.anomaly.rule.Severity;
import io.welleng.constraints.anomaly.rule.Sign;
import io.welleng.constraints.anomaly.rule.SignGroup;
import io.welleng.core.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of README.md about anomalies is the code below, and prints what README.md shows. */
class AnomalyReadmeTest {

    @Test
    void scan() {
        // README begins
        AnomalyScanStudy study = new AnomalyScanStudyType().example(); // a submersible pump; its good hours are known
        AnomalyReport report = study.run();
        // README ends
        shown(report.toString().replace("; ", ";\n    "));
    }

    @Test
    void ownRule() {
        AnomalyScanStudy study = new AnomalyScanStudyType().example();
        // README begins
        AnomalyRule starving = AnomalyRule.atReferenceSetting(
                "starving",
                Severity.WARNING,
                "Less liquid comes and the pump draws the annulus down.",
                "Lower the frequency until the intake pressure stands.",
                SignGroup.needed(Sign.fall("flow_rate_bpd", 10)), // %
                SignGroup.needed(Sign.fall("intake_pressure_psi", 20)),
                SignGroup.ifThere(Sign.steady("thp_psi", 10)));
        AnomalyReport report = new AnomalyScanStudy(
                        study.lift(),
                        study.history(),
                        study.reference(),
                        null, // no data rules: the quality codes of the source alone
                        AnomalySettings.STANDARD.withOwnRules(List.of(starving)))
                .run();
        // README ends
        assertThat(report.coverage()).anyMatch(rule -> rule.rule().equals("starving") && rule.judged() > 0);
        assertThat(report.findings()).noneMatch(finding -> finding.rule().equals("starving"));
        assertThat(Json.read(Json.write(starving), AnomalyRule.class)).isEqualTo(starving);
    }
}
