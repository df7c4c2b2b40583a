package io.welleng.nodal.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.DeviationSurvey;
import org.junit.jupiter.api.Test;

class HeatLiteratureTest {

    // Literature: Takacs, G. (2005). Gas Lift Manual, PennWell, the example of Shiu and Beggs: 2,219 STB/d oil of 24
    // °API,
    // 11 STB/d water, 1,762 Mscf/d gas of 0.7, 2.992 in, 150 psig. It prints 2,089 ft, and about 130 °F at the wellhead
    // of a
    // well of 5,985 ft and 173 °F with 1.06 °F/100 ft.
    @Test
    void shiuAndBeggs() {
        HeatFlow flow = new HeatFlow(2219, 11, 1762, 24, 0.7, 1.0, 150 + 14.696, 2.992, false);
        ShiuBeggs model = new ShiuBeggs(
                new Geotherm.Linear(173 - 0.0106 * 5985, 1.06), ShiuBeggs.Form.WITH_WELLHEAD_PRESSURE, null);
        assertThat(model.relaxationDistanceFt(flow)).isCloseTo(2089, within(0.5));
        TemperatureAlong along = model.along(DeviationSurvey.vertical(5985), flow);
        assertThat(along.temperatureF(0, 0)).isCloseTo(130, within(1.5));
        assertThat(along.temperatureF(5985, 5985)).isCloseTo(173, within(1e-9));
    }
}
