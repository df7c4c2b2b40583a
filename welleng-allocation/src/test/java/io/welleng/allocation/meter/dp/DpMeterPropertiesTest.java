package io.welleng.allocation.meter.dp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class DpMeterPropertiesTest {

    @Provide
    Arbitrary<PrimaryElement> elements() {
        return Arbitraries.of(List.of(
                new PrimaryElement.OrificePlate(PressureTaps.CORNER, OrificeExpansibility.ISO_2003),
                new PrimaryElement.OrificePlate(PressureTaps.FLANGE, OrificeExpansibility.BUCKINGHAM_1991),
                new PrimaryElement.OrificePlate(PressureTaps.D_AND_HALF_D, OrificeExpansibility.ISO_2003),
                new PrimaryElement.ApiOrificePlate(OrificeExpansibility.BUCKINGHAM_1991),
                new PrimaryElement.VenturiTube(VenturiMake.MACHINED),
                new PrimaryElement.Nozzle(NozzleShape.ISA_1932),
                new PrimaryElement.Nozzle(NozzleShape.VENTURI)));
    }

    private static DpFlow flow(PrimaryElement element, double beta, double dp, double density, double cp, Double k) {
        DpMeter meter = new DpMeter(element, MeterTube.steel(8.0, 8.0 * beta));
        DpFlowing flowing = new DpFlowing(dp, 500.0, StaticTap.UPSTREAM, 68.0, density, cp, k);
        return ((DpOutcome.Solved) meter.flow(flowing)).flow();
    }

    @Property(tries = 200)
    void moreDifferentialPressureIsMoreFlow(
            @ForAll("elements") PrimaryElement element,
            @ForAll @DoubleRange(min = 0.32, max = 0.74) double beta,
            @ForAll @DoubleRange(min = -2.0, max = 1.3) double decade,
            @ForAll @DoubleRange(min = -1.0, max = 0.5) double thickness) {
        double dp = Math.pow(10.0, decade);
        double cp = Math.pow(10.0, thickness);
        DpFlow less = flow(element, beta, dp, 50.0, cp, null);
        DpFlow more = flow(element, beta, 1.1 * dp, 50.0, cp, null);
        assertThat(more.massLbPerHour()).isGreaterThan(less.massLbPerHour());
        // Re = 4 q / (pi mu D), back from the mass flow.
        double re = 4.0 * less.massLbPerHour() * 0.45359237 / 3600.0 / (Math.PI * cp * 1e-3 * 8.0 * 0.0254);
        assertThat(less.reynolds()).isCloseTo(re, within(1e-11 * re));
    }

    @Property(tries = 100)
    void aGasPassesLessThanALiquidOfItsDensityAndTheLimitIsTheLiquid(
            @ForAll("elements") PrimaryElement element,
            @ForAll @DoubleRange(min = 0.32, max = 0.74) double beta,
            @ForAll @DoubleRange(min = 1.1, max = 1.6) double kappa) {
        assertThat(flow(element, beta, 5.0, 2.0, 0.012, kappa).massLbPerHour())
                .isLessThan(flow(element, beta, 5.0, 2.0, 0.012, null).massLbPerHour());
        assertThat(element.expansibility(beta, 1.0, kappa)).isEqualTo(1.0);
        assertThat(element.expansibility(beta, 0.9, kappa))
                .isBetween(0.8, 1.0)
                .isGreaterThan(element.expansibility(beta, 0.8, kappa));
    }

    @Property(tries = 100)
    void lossAndUncertaintyAreFractions(
            @ForAll("elements") PrimaryElement element, @ForAll @DoubleRange(min = 0.32, max = 0.74) double beta) {
        DpFlow flow = flow(element, beta, 5.0, 50.0, 1.0, null);
        assertThat(flow.pressureLoss().least()).isBetween(0.0, 1.0);
        assertThat(flow.pressureLoss().greatest()).isBetween(flow.pressureLoss().least(), 1.0);
        assertThat(flow.dischargeUncertainty()).isBetween(0.003, 0.02);
    }
}
