package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;

/**
 * At which speed and stroke should this rod pump run, and how should it be balanced?
 *
 * @param pump well and pump, in the stroke and balance of today
 * @param strokesPerMinute speed of today (1/min), 0.05–60
 * @param limits limits; {@link RodPumpLimits#RATINGS} where null
 * @param objective what the best speed is best for; the most oil where null
 * @param reading what was measured at the speed of today, to calibrate to; the model alone where null
 */
public record RodPumpOptimizeStudy(
        RodPumpWell pump,
        double strokesPerMinute,
        @OptionalValue RodPumpLimits limits,
        @OptionalValue RodPumpObjective objective,
        @OptionalValue RodPumpReading reading)
        implements Study<RodPumpOptimizeReport> {

    /** Checks the ranges above, and puts the defaults. */
    public RodPumpOptimizeStudy {
        Check.present(pump, "pump");
        Check.inRange(strokesPerMinute, 0.05, 60.0, "strokesPerMinute", "1/min");
        limits = limits == null ? RodPumpLimits.RATINGS : limits;
        objective = objective == null ? new RodPumpObjective.MostOil() : objective;
    }

    /**
     * A well by its model alone, for the most oil within the ratings.
     *
     * @param pump well and pump
     * @param strokesPerMinute speed of today (1/min), 0.05–60
     */
    public RodPumpOptimizeStudy(RodPumpWell pump, double strokesPerMinute) {
        this(pump, strokesPerMinute, null, null, null);
    }

    @Override
    public RodPumpOptimizeReport run() {
        return run(CardPredictor.waveEquation());
    }

    /**
     * Computes the answer with cards by another predictor.
     *
     * @param predictor says which cards the well has
     * @return the report
     */
    public RodPumpOptimizeReport run(CardPredictor predictor) {
        return new RodPumpOptimizeRun(this, Check.present(predictor, "predictor")).report();
    }
}
