package io.welleng.lift.srp.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Rate and fillage of a water well against water-well.py, which leaves the friction out: less than 1 psi. */
class RodPumpOracleTest {

    @ParameterizedTest
    @CsvFileSource(resources = "water-well.csv", numLinesToSkip = 1)
    void rateAndFillageAreThoseOfTheHandCalculation(
            double pr,
            double j,
            double depth,
            double least,
            double stroke,
            double spm,
            double rate,
            double pressure,
            double fillage) {
        PumpedWell well = RodPumpWells.well(
                new InflowSpec.DarcyPi(pr, j), depth, depth, new ProducedFluid(BlackOil.of(30.0, 0.7, 50.0), 0.0, 1.0));
        RodString string =
                RodString.of(new RodSection(new Rod("7/8 in", RodMaterial.STEEL, 0.875, 2.224, 30.5e6), depth));
        RodPumpWell spec = new RodPumpWell(
                well,
                PumpRods.of(string, RodGrade.D, 0.1),
                new PumpBarrel(new DownholePump(1.75, 5.0, 0.0), 3e5, 1.2),
                new PumpIntake(least, null),
                RodPumpWells.harmonicDrive(stroke));

        RodPumpOutcome outcome = RodPumpWellModel.of(spec, new RigidCards()).at(spm);

        RodPumpPoint point = outcome.operating().orElseThrow();
        assertThat(point.rateStbPerDay()).isCloseTo(rate, within(3e-4 * rate));
        assertThat(point.intakePressurePsia()).isCloseTo(pressure, within(3e-4 * pr));
        assertThat(point.fillage()).isCloseTo(fillage, within(3e-4));
        assertThat(outcome instanceof RodPumpOutcome.PumpedOff).isEqualTo(fillage < 1.0);
        assertThat(point.oilStbPerDay()).isZero();
        assertThat(point.kwhPerStbOil()).isNull();
    }
}
