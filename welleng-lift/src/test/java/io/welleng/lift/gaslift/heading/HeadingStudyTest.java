package io.welleng.lift.gaslift.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.lift.gaslift.stability.StabilityInput;
import org.junit.jupiter.api.Test;

class HeadingStudyTest {

    private static HeadingStudy example() {
        return (HeadingStudy) Studies.type("heading").example();
    }

    @Test
    void theExampleRunsFromItsJsonAndItsReportGoesThroughJson() {
        HeadingStudy study = example();
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        HeadingReport report = study.run();
        assertThat(Json.read(Json.write(report), HeadingReport.class)).isEqualTo(report);
        HeadingOutcome.Heading found = (HeadingOutcome.Heading) report.outcome();
        assertThat(found.periodMinutes()).isCloseTo(13.0, within(0.1));
        assertThat(found.amplitudePsi()).isCloseTo(12.0, within(2.0));
        assertThat(report.stability().stable()).isFalse();
        assertThat(report.toString()).contains("EX-GL-1").contains("heads").contains("Unstable");
        assertThat(report.explanation()).endsWith(report.stability().explanation());
        assertThat(Studies.type("heading").summary()).isNotBlank();
    }

    @Test
    void theCriteriaAreOptionalAndOutcomesGoThroughJson() {
        HeadingStudy alone = new HeadingStudy("A", example().casing(), null, null);
        assertThat(alone.search()).isEqualTo(HeadingSearch.STANDARD);
        assertThat(alone.run().stability()).isNull();

        CasingPressure quiet = SineCasing.of(6.0, 0.0);
        HeadingReport none = new HeadingStudy("B", quiet, null, null).run();
        assertThat(none.outcome()).isInstanceOf(HeadingOutcome.NoHeading.class);
        assertThat(Json.read(Json.write(none), HeadingReport.class)).isEqualTo(none);

        CasingPressure few = SineCasing.of(0.1, 0.0);
        HeadingReport little = new HeadingStudy("C", few, null, null).run();
        assertThat(little.outcome()).isInstanceOf(HeadingOutcome.TooLittleData.class);
        assertThat(Json.read(Json.write(little), HeadingReport.class)).isEqualTo(little);
        StabilityInput stability = example().stability();
        assertThatThrownBy(() -> new HeadingStudy("", quiet, null, stability)).hasMessageContaining("name");
    }
}
