package io.welleng.nodal.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.heat.HeatFlow;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.heat.TemperatureModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Property: a well that ends toe up is hottest where it is deepest, not at its end. */
class DeepestPointTest {

    @Test
    void theDeepestStationNeedNotBeTheLast() {
        Wellbore toeUp = new Wellbore(
                List.of(
                        new SurveyStation(0.0, 0.0, 0.0),
                        new SurveyStation(5000.0, 0.0, 0.0),
                        new SurveyStation(5000.1, 90.0, 0.0),
                        new SurveyStation(6000.0, 90.0, 0.0),
                        new SurveyStation(6000.1, 120.0, 0.0),
                        new SurveyStation(8000.0, 120.0, 0.0)),
                2.441,
                0.0006,
                new TemperatureModel.LinearInTvd(100.0, 180.0));
        TemperatureAlong temperature = toeUp.temperature()
                .along(toeUp.path(), new HeatFlow(1000.0, 0.0, 500.0, 35.0, 0.75, 1.0, 200.0, 2.441, false));
        assertThat(temperature.temperatureF(5500.0, 5000.06)).isCloseTo(180.0, within(0.01));
        assertThat(temperature.temperatureF(8000.0, 4000.0)).isCloseTo(164.0, within(0.01));
        assertThat(toeUp.path().totalTvdFt()).isCloseTo(4000.0, within(0.2));
    }
}
