package io.welleng.nodal.gascolumn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.stream.GasStream;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.PvtState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cross-model: a traverse of dry gas against the methods of gas columns and against an integration of its own, all without
 * kinetic energy.
 */
class GasWellTest {

    private static final double TOP_F = 110.0;
    private static final double BOTTOM_F = 220.0;
    private static final double ROUGHNESS_IN = 0.0006;
    private static final BeggsBrill NO_KINETIC = new BeggsBrill(Payne.NONE, false);

    private static Wellbore well(double lengthFt, double inclinationDeg, double idIn) {
        return new Wellbore(
                List.of(new SurveyStation(0.0, inclinationDeg, 0.0), new SurveyStation(lengthFt, inclinationDeg, 0.0)),
                idIn,
                ROUGHNESS_IN,
                new TemperatureModel.LinearInMd(TOP_F, BOTTOM_F));
    }

    private static GasColumn column(double gravity, double lengthFt, double inclinationDeg, double idIn) {
        return new GasColumn(
                DryGas.of(gravity),
                lengthFt,
                lengthFt * Math.cos(Math.toRadians(inclinationDeg)),
                idIn,
                TOP_F,
                BOTTOM_F,
                new GasFriction.Wall(ROUGHNESS_IN));
    }

    @ParameterizedTest
    @CsvSource({
        "0.60, 10000, 0, 2.441, 2000, 0.001",
        "0.65, 10000, 0, 2.441, 2000, 5000",
        "0.65, 10000, 40, 2.441, 800, 4000",
        "0.75, 14000, 20, 3.958, 3000, 20000",
        "0.70, 6000, 60, 1.995, 400, 1500",
        "0.65, 8000, 0, 2.992, 150, 200",
    })
    void aDryGasWellIsAGasColumn(
            double gravity, double lengthFt, double inclination, double idIn, double headPsia, double rate) {
        PressureTraverse well =
                PressureTraverse.of(well(lengthFt, inclination, idIn), GasStream.dry(gravity), NO_KINETIC);
        double own = well.bottomholePressurePsia(headPsia, rate).getAsDouble();
        GasColumn column = column(gravity, lengthFt, inclination, idIn);
        double gain = own - headPsia;
        // The same equation integrated on its own; viscosity and z are the same correlations.
        assertThat(own).isCloseTo(Columns.march(column, headPsia, rate, true, 2000), within(0.05 + 1e-4 * gain));
        // Cullender and Smith in many pieces are exact, in one a few psi off, the average state a percent of the gain.
        double fine = Columns.solved(new CullenderSmith(50).bottomPressure(column, headPsia, rate))
                .pressurePsia();
        double published = Columns.solved(CullenderSmith.PUBLISHED.bottomPressure(column, headPsia, rate))
                .pressurePsia();
        double average = Columns.solved(new AverageTz().bottomPressure(column, headPsia, rate))
                .pressurePsia();
        assertThat(own).isCloseTo(fine, within(0.05 + 1e-4 * gain));
        assertThat(own).isCloseTo(published, within(0.5 + 5e-3 * gain));
        assertThat(own).isCloseTo(average, within(0.5 + 2e-2 * gain));
        assertThat(well.wellheadPressurePsia(own, rate).getAsDouble()).isCloseTo(headPsia, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"0.65, 9000, 0, 2.992, 2500, 3000", "0.65, 9000, 45, 2.992, 2500, 12000"})
    void aGasInjectorIsAColumnThatFlowsDown(
            double gravity, double lengthFt, double inclination, double idIn, double headPsia, double rate) {
        double own = PressureTraverse.of(well(lengthFt, inclination, idIn), GasStream.dry(gravity), NO_KINETIC)
                .injecting()
                .bottomholePressurePsia(headPsia, rate)
                .getAsDouble();
        assertThat(own)
                .isCloseTo(
                        Columns.march(column(gravity, lengthFt, inclination, idIn), headPsia, -rate, true, 2000),
                        within(0.1));
    }

    /** Equation: the liquids of a wet gas by their volumes at every place of the profile. */
    @Test
    void wetGasCarriesItsLiquids() {
        BlackOil phases = BlackOil.of(50.0, 0.65, 400.0);
        double condensate = 40.0;
        double water = 15.0;
        double rate = 3000.0;
        Traversed traversed = (Traversed)
                PressureTraverse.of(well(8000.0, 0.0, 2.441), new GasStream(phases, condensate, water), NO_KINETIC)
                        .fromWellhead(900.0, rate);
        double area = 0.25 * Math.PI * Math.pow(2.441 / 12.0, 2);
        for (var point : traversed.profile()) {
            // The condensate is dead: its gas in solution is left out.
            PvtState pvt = phases.withSolutionGor(0.0).at(point.pressurePsia(), point.temperatureF());
            double liquid = rate
                    / 1000.0
                    * (condensate * pvt.oilFvfRbPerStb() + water * pvt.waterFvfRbPerStb())
                    * 5.614583333333333
                    / 86_400.0
                    / area;
            double gas = rate * 1000.0 * pvt.gasFvfFt3PerScf() / 86_400.0 / area;
            assertThat(point.liquidVelocityFtPerS()).isCloseTo(liquid, within(1e-9 * liquid));
            assertThat(point.gasVelocityFtPerS()).isCloseTo(gas, within(1e-9 * gas));
            double oilShare = condensate
                    * pvt.oilFvfRbPerStb()
                    / (condensate * pvt.oilFvfRbPerStb() + water * pvt.waterFvfRbPerStb());
            assertThat(point.liquidDensityLbPerFt3())
                    .isCloseTo(
                            oilShare * pvt.oilDensityLbPerFt3() + (1.0 - oilShare) * pvt.waterDensityLbPerFt3(),
                            within(1e-9));
            assertThat(point.gasDensityLbPerFt3()).isCloseTo(pvt.gasDensityLbPerFt3(), within(1e-12));
            assertThat(point.tensionDynPerCm())
                    .isCloseTo(
                            oilShare * pvt.oilGasTensionDynPerCm() + (1.0 - oilShare) * pvt.waterGasTensionDynPerCm(),
                            within(1e-9));
        }
    }
}
