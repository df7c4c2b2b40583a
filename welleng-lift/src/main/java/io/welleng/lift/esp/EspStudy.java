package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.lift.well.PumpReading;
import io.welleng.lift.well.PumpedWell;

/**
 * What does this pump do in this well, in what condition is it, and which frequency would be best?
 *
 * @param well the well
 * @param esp the pump as it is installed
 * @param frequencyHz frequency of today (Hz), 0–200; 0 for a pump that stands still
 * @param limits limits for the best frequency; {@link EspLimits#NONE} where null
 * @param objective what the best frequency is best for; {@link EspObjective.MostOil} where null
 * @param reading what gauges read today at that frequency, to calibrate well and pump; the model alone where null
 * @param casingPressurePsia pressure at the casing head (psia), &gt; 0, for the level in the annulus; not computed where
 *     null
 */
public record EspStudy(
        PumpedWell well,
        Esp esp,
        double frequencyHz,
        @OptionalValue EspLimits limits,
        @OptionalValue EspObjective objective,
        @OptionalValue PumpReading reading,
        @OptionalValue Double casingPressurePsia)
        implements Study<EspReport> {

    /** Checks the ranges above and that the parts go together, and puts the defaults. */
    public EspStudy {
        Check.present(well, "well");
        Check.present(esp, "esp");
        Check.inRange(frequencyHz, 0, EspModel.MAX_FREQUENCY_HZ, "frequencyHz", "Hz");
        limits = limits == null ? EspLimits.NONE : limits;
        objective = objective == null ? new EspObjective.MostOil() : objective;
        esp.gas().separation(well.casing().insideDiameterIn());
        FrequencySearch.check(esp, objective, limits);
        if (reading != null) {
            Check.positive(frequencyHz, "frequencyHz", "Hz");
        }
        if (casingPressurePsia != null) {
            Check.positive(casingPressurePsia, "casingPressurePsia", "psia");
            Check.inRange(casingPressurePsia, 0, AnnulusLevel.GREATEST_CASING_PSIA, "casingPressurePsia", "psia");
        }
    }

    /**
     * The model alone, for the most oil without limits.
     *
     * @param well the well
     * @param esp the pump as it is installed
     * @param frequencyHz frequency of today (Hz), 0–200
     */
    public EspStudy(PumpedWell well, Esp esp, double frequencyHz) {
        this(well, esp, frequencyHz, null, null, null, null);
    }

    @Override
    public EspReport run() {
        return EspReport.of(this);
    }
}
