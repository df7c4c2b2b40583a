package io.welleng.nodal.gascolumn;

import static io.welleng.nodal.gascolumn.Columns.solved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.nodal.gascolumn.GasColumnOutcome.Solved;
import io.welleng.pvt.gas.GasViscosity;
import io.welleng.pvt.gas.PseudoCritical;
import io.welleng.pvt.gas.ZFactor;
import org.junit.jupiter.api.Test;

class GasColumnLiteratureTest {

    // Literature: B. Guo, W.C. Lyons, A. Ghalambor, Petroleum Production Engineering (2007), Example 4.5: average T-z,
    // z of
    // Brill and Beggs with the book's pseudo-criticals.
    @Test
    void guoExample45() {
        DryGas gas = new DryGas(0.71, null, PseudoCritical.AHMED, ZFactor.BRILL_BEGGS, GasViscosity.LEE_GONZALEZ_EAKIN);
        GasColumn column =
                new GasColumn(gas, 10_000.0, 10_000.0, 2.259, 150.0, 200.0, new GasFriction.Known(0.017396984));
        Solved solved = solved(new AverageTz().bottomPressure(column, 800.0, 2000.0));
        assertThat(solved.averageZ()).isCloseTo(0.9027, within(9.027e-4));
        assertThat(solved.pressurePsia()).isCloseTo(1082.0, within(1.082));
    }

    // Literature: J.P. Brill, H. Mukherjee, Multiphase Flow in Wells (1999), Example 2.2: Cullender and Smith, z from a
    // chart.
    @Test
    void brillMukherjeeExample22() {
        GasColumn column = new GasColumn(
                Columns.gas(PseudoCritical.STANDING, 0.75),
                10_000.0,
                10_000.0,
                2.441,
                110.0,
                245.0,
                new GasFriction.Known(0.015));
        Solved solved = solved(CullenderSmith.PUBLISHED.bottomPressure(column, 2000.0, 4915.0));
        assertThat(solved.points().get(1).pressurePsia()).isCloseTo(2379.0, within(23.79));
        assertThat(solved.pressurePsia()).isCloseTo(2744.0, within(27.44));
        assertThat(solved.points()).hasSize(3);
        assertThat(solved.averageZ()).isBetween(0.75, 0.85);
    }

    // Literature: G. Takacs, Gas Lift Manual, static gas column: 300 psia at surface, 4,500 ft, gravity 0.7.
    @Test
    void takacsGasColumn() {
        GasColumn column =
                new GasColumn(DryGas.of(0.7), 4500.0, 4500.0, 6.0, 100.0, 180.0, new GasFriction.Wall(0.0006));
        assertThat(solved(new AverageTz().bottomPressure(column, 300.0, 0.0)).pressurePsia())
                .isCloseTo(332.7, within(1.0));
        assertThat(solved(CullenderSmith.PUBLISHED.bottomPressure(column, 300.0, 0.0))
                        .pressurePsia())
                .isCloseTo(332.7, within(1.0));
    }
}
