package io.welleng.nodal.ipr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FutureInflowTest {

    static Stream<Row> future() {
        return InflowOracleTest.rows("future").stream();
    }

    // Equation: 50-digit evaluation, inflow/ipr.py.
    @ParameterizedTest
    @MethodSource("future")
    void theEquations(Row row) {
        double now = row.number("pr_now");
        double then = row.number("pr_future");
        double pwf = row.number("pwf");
        FutureInflow mobility = new FutureInflow.Mobility(
                new OilMobility(row.number("kro_now"), row.number("mu_now"), row.number("bo_now")),
                new OilMobility(row.number("kro_future"), row.number("mu_future"), row.number("bo_future")));
        Ipr standing = mobility.of(Ipr.vogelFromPi(now, row.number("j_star_now")), then);
        same(standing.maxRateStbPerDay() * 1.8 / then, row.number("standing_j_star_future"));
        same(standing.rateStbPerDay(pwf), row.number("standing_q"));
        Darcy darcy = (Darcy) mobility.of(Ipr.darcyFromPi(now, row.number("j_star_now")), then);
        same(darcy.productivityIndex(), row.number("standing_j_star_future"));

        Ipr eickmeier = new FutureInflow.Eickmeier().of(new Vogel(now, row.number("qmax_now")), then);
        same(eickmeier.maxRateStbPerDay(), row.number("eickmeier_qmax_future"));
        same(eickmeier.rateStbPerDay(pwf), row.number("eickmeier_q"));

        Fetkovich fetkovich = (Fetkovich)
                new FutureInflow.PressureRatio().of(new Fetkovich(now, row.number("c_now"), row.number("n")), then);
        same(fetkovich.coefficient(), row.number("fetkovich_c_future"));
        same(fetkovich.rateStbPerDay(pwf), row.number("fetkovich_q"));
    }

    private static void same(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-10 * expected));
    }

    // Literature: Guo, Lyons and Ghalambor (2007), Example 3.8: J* from 1.01 to 0.75 STB/d/psi as the pressure falls
    // from
    // 2,250 to 1,800 psig.
    @Test
    void guoExample38() {
        FutureInflow mobility =
                new FutureInflow.Mobility(new OilMobility(0.815, 3.11, 1.173), new OilMobility(0.685, 3.59, 1.15));
        Vogel then = (Vogel) mobility.of(Ipr.vogelFromPi(2250.0, 1.01), 1800.0);
        assertThat(then.maxRateStbPerDay() * 1.8 / 1800.0).isCloseTo(0.75, within(0.75e-3));
        assertThat(then.shutInPressurePsia()).isEqualTo(1800.0);
    }

    // Literature: T. Ahmed, Reservoir Engineering Handbook, ch. 7, Wiggins: 350 STB/d at 2,000 psi from 2,500 psi;
    // whole
    // STB/d printed; 989 STB/d of open flow at 2,200 psi.
    @Test
    void ahmedWiggins() {
        Wiggins now = Ipr.wiggins(2500.0, 0.0, 350.0, 2000.0);
        double[] pwf = {2500.0, 2000.0, 1500.0, 1000.0, 500.0, 0.0};
        double[] printed = {0.0, 350.0, 651.0, 904.0, 1108.0, 1264.0};
        for (int i = 0; i < pwf.length; i++) {
            assertThat(now.rateStbPerDay(pwf[i])).isCloseTo(printed[i], within(1.0));
        }
        assertThat(new FutureInflow.ThreePhase().of(now, 2200.0).maxRateStbPerDay())
                .isCloseTo(989.0, within(0.5));
    }

    /** Every curve with an index goes with the mobility; the others have methods of their own. */
    @Test
    void mobilityScalesTheIndexOfEveryCurveThatHasOne() {
        FutureInflow half = new FutureInflow.Mobility(new OilMobility(0.8, 1.0, 1.2), new OilMobility(0.4, 1.0, 1.2));
        List<Ipr> curves = List.of(
                new Darcy(3000.0, 1.5),
                Ipr.vogelFromPi(3000.0, 1.5),
                new Composite(3000.0, 2000.0, 1.5),
                new Standing(3000.0, 2000.0, 1.5, 0.8),
                new FetkovichComposite(3000.0, 2000.0, 1.5),
                new KlinsClark(3000.0, 2000.0, 1.5),
                new Petrobras(3000.0, 2000.0, 1.5, 0.3));
        for (Ipr now : curves) {
            Ipr then = half.of(now, 2400.0);
            assertThat(then).isInstanceOf(now.getClass());
            assertThat(then.shutInPressurePsia()).isEqualTo(2400.0);
            assertThat(then.rateStbPerDay(2400.0 - 1e-3) / 1e-3).isCloseTo(0.75, within(1e-6));
        }
        for (Ipr other : List.of(
                new Fetkovich(3000.0, 1e-3, 0.8), new Jones(3000.0, 0.5, 1e-4), new Wiggins(3000.0, 900.0, 0.0))) {
            assertThatThrownBy(() -> half.of(other, 2400.0))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("present must be a curve with a productivity index");
        }
        assertThatThrownBy(() -> new FutureInflow.PressureRatio().of(curves.get(0), 2400.0))
                .hasMessageStartingWith("present must be Fetkovich's curve");
        assertThatThrownBy(() -> new FutureInflow.ThreePhase().of(curves.get(0), 2400.0))
                .hasMessageStartingWith("present must be Wiggins' curve");
        assertThatThrownBy(() -> half.of(curves.get(0), 0.0)).hasMessageStartingWith("futurePressurePsia");
    }

    /** Eickmeier's cube is Fetkovich's law with n = 1 at zero pressure. */
    @Test
    void eickmeierIsFetkovichAtOpenFlow() {
        Fetkovich now = Ipr.fetkovichFromPi(3000.0, 1.5);
        double fetkovich = new FutureInflow.PressureRatio().of(now, 2000.0).maxRateStbPerDay();
        double eickmeier = new FutureInflow.Eickmeier()
                .of(new Vogel(3000.0, now.maxRateStbPerDay()), 2000.0)
                .maxRateStbPerDay();
        assertThat(eickmeier).isCloseTo(fetkovich, within(1e-9));
        assertThat(new OilMobility(0.8, 1.0, 1.25)).hasToString("OilMobility[0.6400 STB/(rb cP)]");
    }
}
