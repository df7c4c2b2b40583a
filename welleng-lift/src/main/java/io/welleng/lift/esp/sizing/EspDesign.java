package io.welleng.lift.esp.sizing;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.gas.MarchResult;
import io.welleng.lift.esp.pump.StageData;
import java.util.ArrayList;
import java.util.List;

/**
 * A pump that makes the rate.
 *
 * @param stage the stage
 * @param stages how many, the fewest that give the pressure at the design frequency
 * @param shareOfBep mean in-situ rate over the rate of best efficiency, at the design frequency and with the viscosity at the
 *     intake (fraction)
 * @param atDesignFrequency the pump at the rate and the design frequency
 * @param excessPsi what it gives there more than is needed (psi), less than what one stage gives
 * @param exactFrequencyHz frequency at which so many stages give just what is needed (Hz), at most the design frequency
 * @param frequencyHz frequency the well runs at (Hz): the exact one with a drive, or where the electrics are not sized; else
 *     the design frequency, with the excess to be choked
 * @param atFrequency the pump at the rate and that frequency
 * @param pumpEfficiency hydraulic over shaft power at that frequency (fraction)
 * @param energyKwhPerBbl energy for each barrel of liquid (kWh/STB): at surface where the electrics are sized, otherwise at
 *     the shaft
 * @param electric motor, cable and the rest; null where they were not asked for
 * @param reasons what speaks for and against it, in words
 * @param advisories what to keep in mind
 */
public record EspDesign(
        StageData stage,
        int stages,
        double shareOfBep,
        MarchResult atDesignFrequency,
        double excessPsi,
        double exactFrequencyHz,
        double frequencyHz,
        MarchResult atFrequency,
        double pumpEfficiency,
        double energyKwhPerBbl,
        @OptionalValue ElectricDesign electric,
        List<String> reasons,
        List<Advisory> advisories) {

    /** Makes the lists immutable. */
    public EspDesign {
        Check.present(stage, "stage");
        reasons = List.copyOf(reasons);
        advisories = List.copyOf(advisories);
    }

    /** The same with more reasons. */
    EspDesign withReason(String reason) {
        List<String> all = new ArrayList<>(reasons);
        all.add(reason);
        return new EspDesign(
                stage,
                stages,
                shareOfBep,
                atDesignFrequency,
                excessPsi,
                exactFrequencyHz,
                frequencyHz,
                atFrequency,
                pumpEfficiency,
                energyKwhPerBbl,
                electric,
                all,
                advisories);
    }

    @Override
    public String toString() {
        return "EspDesign[" + stages + " x " + stage.name() + " at " + Figures.four(frequencyHz) + " Hz, "
                + Figures.four(shareOfBep) + " of best rate, efficiency " + Figures.four(pumpEfficiency) + ", "
                + Figures.four(energyKwhPerBbl) + " kWh/bbl" + (electric == null ? "" : ", " + electric) + "]";
    }
}
