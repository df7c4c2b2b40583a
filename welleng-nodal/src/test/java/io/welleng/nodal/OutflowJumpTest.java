package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.study.Advisory;
import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.TemperatureProfile;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Property: a well whose flow map changes along it just at its operating point is answered, with an advisory. */
class OutflowJumpTest {

    private static final NodalStudy WELL = new NodalStudy(
            "J-1",
            new InflowSpec.VogelPi(4300.0, 2.6),
            new Wellbore(
                    List.of(
                            new SurveyStation(0, 0, 0),
                            new SurveyStation(1000, 0, 0),
                            new SurveyStation(2000, 10, 0),
                            new SurveyStation(7000, 10, 0)),
                    1.995,
                    0.0006,
                    new TemperatureProfile.LinearInTvd(90, 174)),
            ProducedFluid.of(BlackOil.of(20, 0.7, 650), 0.1),
            50,
            BeggsBrill.ORIGINAL);

    @Test
    void theJumpIsNamedWithItsSize() {
        NodalReport report = WELL.run();
        assertThat(report.outcome()).isInstanceOf(Flowing.class);
        double jump = Math.abs(((Flowing) report.outcome()).search().residual());
        assertThat(jump).isGreaterThan(NodalSolver.JUMP_PSI);
        assertThat(report.advisories())
                .filteredOn(advisory -> advisory.code().equals("outflow_jumps_at_operating_point"))
                .extracting(Advisory::value)
                .containsExactly(jump);
    }

    @Test
    void anOrdinaryCrossingHasNoSuchAdvisory() {
        assertThat(new NodalStudyType().example().run().advisories())
                .noneMatch(advisory -> advisory.code().equals("outflow_jumps_at_operating_point"));
    }
}
