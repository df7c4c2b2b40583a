package io.welleng.lift.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final PumpedWell WELL = PumpedWellModelTest.well(7000, 5000);

    // Property: readings made with factors are explained by those factors.
    @Property(tries = 40)
    void findsTheFactorsThatMadeTheReadings(
            @ForAll @DoubleRange(min = 0.7, max = 1.4) double inflow,
            @ForAll @DoubleRange(min = 0.85, max = 1.2) double gravity,
            @ForAll @DoubleRange(min = 0.3, max = 0.6) double share) {
        PumpedWellModel truth = PumpedWellModel.of(WELL.withFactors(new WellFactors(inflow, gravity, 1.0)));
        double rate = share * truth.maxRateStbPerDay();
        IntakeState intake = truth.intake(rate, 0).orElseThrow();
        double discharge = truth.dischargePsia(intake, intake.fluid(), 0).orElseThrow();
        PumpReading reading =
                new PumpReading(rate, intake.pressurePsia(), Math.max(discharge, intake.pressurePsia() + 1));

        Calibration found = Calibration.of(WELL, reading, IntakeState::fluid);

        assertThat(found).isInstanceOf(Calibration.Calibrated.class);
        WellFactors factors = ((Calibration.Calibrated) found).factors();
        assertThat(factors.inflow()).isCloseTo(inflow, within(1e-3 * inflow));
        if (discharge > intake.pressurePsia() + 1) {
            assertThat(factors.gravity()).isCloseTo(gravity, within(1e-3));
        }
    }

    @Test
    void aReadingAboveTheReservoirIsNotPossible() {
        Calibration found = Calibration.of(WELL, new PumpReading(500, 2500, null), IntakeState::fluid);

        assertThat(((Calibration.NotPossible) found).reason()).contains("2500 psia");
    }

    @Test
    void aRateFarFromTheInflowIsNotPossible() {
        Calibration found = Calibration.of(WELL, new PumpReading(15_000, 700, null), IntakeState::fluid);

        assertThat(((Calibration.NotPossible) found).reason()).contains("inflow would have to be scaled");
    }

    @Test
    void aFactorFarFromOneIsAdvisedOf() {
        PumpedWellModel truth = PumpedWellModel.of(WELL.withFactors(new WellFactors(1.5, 1.0, 1.0)));
        IntakeState intake = truth.intake(1500, 0).orElseThrow();

        Calibration.Calibrated found = (Calibration.Calibrated)
                Calibration.of(WELL, new PumpReading(1500, intake.pressurePsia(), null), IntakeState::fluid);

        assertThat(found.factors().gravity()).isEqualTo(1.0);
        assertThat(found.advisories()).singleElement().satisfies(advisory -> {
            assertThat(advisory.code()).isEqualTo("calibration_inflow_far_from_1");
            assertThat(advisory.value()).isCloseTo(1.5, within(2e-3));
        });
    }

    /** A quarter more or a fifth less is still the same well; five times is another one. */
    @Test
    void factorsAreJudgedByTheirSize() {
        for (double inflow : new double[] {1.2, 1.3, 4.8}) {
            PumpedWellModel truth = PumpedWellModel.of(WELL.withFactors(new WellFactors(inflow, 1.0, 1.0)));
            IntakeState intake = truth.intake(1000, 0).orElseThrow();
            Calibration.Calibrated found = (Calibration.Calibrated)
                    Calibration.of(WELL, new PumpReading(1000, intake.pressurePsia(), null), IntakeState::fluid);
            assertThat(found.factors().inflow()).isCloseTo(inflow, within(1e-3 * inflow));
            assertThat(found.advisories()).hasSize(inflow > 1.25 ? 1 : 0);
        }
    }

    @Test
    void readingsAreChecked() {
        assertThatThrownBy(() -> new PumpReading(0, 500, null)).hasMessageContaining("rateStbPerDay");
        assertThatThrownBy(() -> new PumpReading(100, 500, 400.0)).hasMessageContaining("intakePressurePsia");
    }
}
