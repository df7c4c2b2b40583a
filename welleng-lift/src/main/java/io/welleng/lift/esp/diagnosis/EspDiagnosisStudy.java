package io.welleng.lift.esp.diagnosis;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.lift.esp.electric.ElectricSystem;
import io.welleng.lift.esp.gas.GasHandling;
import io.welleng.lift.esp.pump.StageData;
import io.welleng.lift.esp.pump.ViscosityMethod;
import java.util.List;

/**
 * How worn is this pump, and when will it be worn out? Each sample is compared with the catalogue's stage at its own rate,
 * frequency, viscosity and gas, so that changes of duty do not look like wear; a robust line through the factors tells the
 * trend.
 *
 * @param name name of the well
 * @param stage the stage as its maker lists it
 * @param stages how many, at least 1
 * @param fluid what goes through the pump
 * @param intakeTemperatureF temperature at the intake where a sample has none (°F), 20–700
 * @param viscosity viscosity correction; {@link ViscosityMethod#HI_967_RELATIVE_TO_WATER} where null
 * @param gas how the pump takes gas; {@link GasHandling#STANDARD} where null
 * @param electric motor, cable and the rest, to find the shaft power; null where only the head is asked for
 * @param cableTemperatureF mean temperature of the cable (°F), from −100 to 600; null only without electrics
 * @param settings thresholds; {@link DiagnosisSettings#STANDARD} where null
 * @param samples what was read, in any order
 */
public record EspDiagnosisStudy(
        String name,
        StageData stage,
        int stages,
        PumpedFluid fluid,
        double intakeTemperatureF,
        @OptionalValue ViscosityMethod viscosity,
        @OptionalValue GasHandling gas,
        @OptionalValue ElectricSystem electric,
        @OptionalValue Double cableTemperatureF,
        @OptionalValue DiagnosisSettings settings,
        List<EspSample> samples)
        implements Study<EspDiagnosisReport> {

    /** Checks the ranges above, and puts the defaults. */
    public EspDiagnosisStudy {
        Check.text(name, "name");
        Check.present(stage, "stage");
        Check.atLeast(stages, 1, "stages");
        Check.present(fluid, "fluid");
        Check.inRange(intakeTemperatureF, 20, 700, "intakeTemperatureF", "°F");
        viscosity = viscosity == null ? ViscosityMethod.HI_967_RELATIVE_TO_WATER : viscosity;
        gas = gas == null ? GasHandling.STANDARD : gas;
        if (electric != null) {
            Check.present(cableTemperatureF, "cableTemperatureF");
        }
        if (cableTemperatureF != null) {
            Check.inRange(cableTemperatureF, -100.0, 600.0, "cableTemperatureF", "°F");
        }
        settings = settings == null ? DiagnosisSettings.STANDARD : settings;
        samples = List.copyOf(Check.notEmpty(samples, "samples"));
    }

    /**
     * The same study of other samples.
     *
     * @param others what was read, in any order
     * @return a new study
     */
    public EspDiagnosisStudy withSamples(List<EspSample> others) {
        return new EspDiagnosisStudy(
                name,
                stage,
                stages,
                fluid,
                intakeTemperatureF,
                viscosity,
                gas,
                electric,
                cableTemperatureF,
                settings,
                others);
    }

    /**
     * Diagnoses one sample, as it comes in.
     *
     * @param sample what was read
     * @return the pump against its catalogue, or why the sample tells nothing
     */
    public SampleOutcome diagnose(EspSample sample) {
        return new SampleDiagnosis(this).of(Check.present(sample, "sample"));
    }

    @Override
    public EspDiagnosisReport run() {
        return new WearHistory(this).report();
    }
}
