package io.welleng.nodal.ipr;

import static io.welleng.nodal.JsonOracle.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.nodal.JsonOracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IprLiteratureTest {

    // Literature: B. Guo, W.C. Lyons, A. Ghalambor, Petroleum Production Engineering (2007), Example 3.3: a saturated
    // reservoir of 5,651 psia whose J is that of pseudo-steady flow; whole STB/d printed.
    @ParameterizedTest
    @CsvSource({
        "5651, 0",
        "5000, 122",
        "4500, 206",
        "4000, 283",
        "3500, 352",
        "3000, 413",
        "2500, 466",
        "2000, 512",
        "1500, 550",
        "1000, 580",
        "500, 603",
        "0, 618"
    })
    void guoExample33(double pwf, double printed) {
        double j = 8.2 * 53.0 / (141.2 * 1.1 * 1.7 * (Math.log(2980.0 / 0.328) - 0.75));
        assertThat(j).isCloseTo(0.1968, within(5e-5));
        assertThat(Ipr.vogelFromPi(5651.0, j).rateStbPerDay(pwf)).isCloseTo(printed, within(0.6));
    }

    // Literature: the same book, Example 3.5: 5,000 psia, bubble point 3,000 psia, two wells tested above and below it.
    @Test
    void guoExample35() {
        Composite a = Ipr.composite(5000.0, 3000.0, 300.0, 4000.0);
        assertThat(a.productivityIndex()).isCloseTo(0.3, within(5e-5));
        assertThat(a.maxRateStbPerDay()).isCloseTo(1100.0, within(0.5));
        Composite b = Ipr.composite(5000.0, 3000.0, 900.0, 2000.0);
        assertThat(b.productivityIndex()).isCloseTo(0.3156, within(5e-5));
        assertThat(b.maxRateStbPerDay()).isCloseTo(1157.0, within(0.5));
    }

    // Literature: T. Ahmed, Reservoir Engineering Handbook, ch. 7, undersaturated reservoir, case 1: 3,000 psi, bubble
    // point 2,130 psi, 250 STB/d at 2,500 psi; whole STB/d printed.
    @ParameterizedTest
    @CsvSource({"3000, 0", "2800, 100", "2600, 200", "2130, 435", "1500, 709", "1000, 867", "500, 973", "0, 1027"})
    void ahmedComposite(double pwf, double printed) {
        Composite ipr = Ipr.composite(3000.0, 2130.0, 250.0, 2500.0);
        assertThat(ipr.productivityIndex()).isCloseTo(0.5, within(1e-12));
        assertThat(ipr.rateStbPerDay(pwf)).isCloseTo(printed, within(0.6));
    }

    // Literature: the same book, productivity index: 110 STB/d at 900 psi from 1,300 psi.
    @Test
    void ahmedProductivityIndex() {
        Darcy ipr = Ipr.darcy(1300.0, 110.0, 900.0);
        assertThat(ipr.productivityIndex()).isCloseTo(0.275, within(5e-4));
        assertThat(ipr.maxRateStbPerDay()).isCloseTo(357.5, within(0.05));
        assertThat(ipr.rateStbPerDay(600.0)).isCloseTo(192.5, within(0.05));
        assertThat(ipr.pwfPsia(250.0)).isCloseTo(390.9, within(0.05));
    }

    // Literature: the same book, Fetkovich's curve of a saturated reservoir at 3,600 psi with the printed n and C.
    @ParameterizedTest
    @CsvSource({"3000, 340", "2000, 684", "1500, 796", "1000, 875", "500, 922", "0, 937"})
    void ahmedFetkovich(double pwf, double printed) {
        assertThat(new Fetkovich(3600.0, 0.00079, 0.854).rateStbPerDay(pwf)).isCloseTo(printed, within(1.0));
    }

    // Literature: vendor's training course "Nodal Analysis Applied to ESPs": 3,570 bpd at 2,235 psi from 3,550 psi.
    @Test
    void straightLineOfAPumpDesign() {
        Darcy ipr = Ipr.darcy(3550.0, 3570.0, 2235.0);
        assertThat(ipr.productivityIndex()).isCloseTo(2.715, within(5e-4));
        assertThat(ipr.maxRateStbPerDay()).isCloseTo(9638.0, within(0.5));
        assertThat(ipr.pwfPsia(8500.0)).isCloseTo(419.0, within(0.5));
    }

    // Literature, another program: wells.json, pyResToolbox 3.7.6. Above the reservoir pressure it counts on with
    // negative
    // rates, or with the straight line; nothing flows there.
    @Test
    void theRatesOfPyResToolbox() {
        int compared = 0;
        for (JsonNode one : JsonOracle.elements(JsonOracle.read(JsonOracle.class, "wells.json"), "ipr")) {
            JsonNode in = one.get("in");
            double pr = number(in, "pr_psia");
            double j = number(in, "J_stb_d_psi");
            Ipr composite = Ipr.compositeFromPi(pr, number(in, "pb_psia"), j);
            Ipr darcy = Ipr.darcyFromPi(pr, j);
            for (int i = 0; i < in.get("pwf_psia").size(); i++) {
                double pwf = in.get("pwf_psia").get(i).asDouble();
                double q = one.at("/out/q_vogel_composite_stbpd").get(i).asDouble();
                double straight = one.at("/out/q_darcy_stbpd").get(i).asDouble();
                assertThat(composite.rateStbPerDay(pwf)).isCloseTo(pwf > pr ? 0.0 : q, within(1e-9 * Math.abs(q)));
                assertThat(darcy.rateStbPerDay(pwf))
                        .isCloseTo(pwf > pr ? 0.0 : straight, within(1e-9 * Math.abs(straight)));
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(28);
    }
}
