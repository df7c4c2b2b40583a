package io.welleng.nodal;

import static io.welleng.nodal.JsonOracle.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.well.TemperatureProfile;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Literature, another program: operating points of wells.json, pyResToolbox 3.7.6, its traverse against its inflow curve
 * solved exactly (BB_exactIPR), with Payne's factor on the level holdup. The inflow is the same here, from its J; the
 * outflow differs by conventions of fluid properties (listed in CrossToolTest), 1 to 3 % of the bottom-hole pressure.
 *
 * <p>Differences found: rate +0.3, +1.4, −1.4 and +10 %, pressure −0.2, −1.9, +2.7 and −1.3 %. The last well has a J of
 * 4 STB/d/psi: its curves cross at so small an angle that 1 % of pressure is 10 % of rate.
 */
class OperatingPointsTest {

    static Stream<Arguments> cases() {
        return JsonOracle.elements(JsonOracle.read(JsonOracle.class, "wells.json"), "operating_points").stream()
                .map(one -> Arguments.of(one.get("id").asText(), one.get("in"), one.get("out")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theOperatingPointIsThatOfPyResToolboxWithinItsConventions(String id, JsonNode in, JsonNode out) {
        JsonNode oil = in.get("oil_pvt");
        Ipr ipr = Ipr.compositeFromPi(number(in, "pr_psia"), number(oil, "pb_psia"), number(out, "J_stb_d_psi"));
        ProducedFluid fluid = new ProducedFluid(
                BlackOil.of(number(oil, "api"), number(oil, "sg_g"), number(oil, "rsb"))
                        .withWaterSalinity(0.1),
                number(in, "gor"),
                number(in, "wc"));
        Wellbore wellbore = Wellbore.vertical(
                number(in, "length_ft"),
                number(in, "tid_in"),
                0.0006,
                new TemperatureProfile.LinearInTvd(number(in, "tht_degF"), number(in, "bht_degF")));
        OutflowModel outflow = PressureTraverse.of(wellbore, fluid, new BeggsBrill(Payne.BEFORE_INCLINATION, true))
                .outflow(number(in, "thp_psia"));
        NodalSolver.Solution solution = NodalSolver.DEFAULT.solve(ipr, outflow);
        assertThat(solution.outcome()).isInstanceOf(Flowing.class);
        Flowing well = (Flowing) solution.outcome();

        JsonNode expected = out.get("BB_exactIPR");
        double pressure = number(expected, "bhp_psia");
        double rate = number(expected, "rate_stbpd");
        assertThat(well.crossings()).hasSize(expected.get("n_crossings").asInt());
        assertThat(well.pwfPsia()).isCloseTo(pressure, within(0.03 * pressure));
        assertThat(well.rateStbPerDay()).isCloseTo(rate, within((id.equals("op-05") ? 0.12 : 0.02) * rate));
        assertThat(solution.traverses()).isLessThanOrEqualTo(30);
        // Its operating point lies on our inflow curve: the two programs share the inflow.
        assertThat(ipr.pwfPsia(rate)).isCloseTo(pressure, within(0.1));
    }
}
