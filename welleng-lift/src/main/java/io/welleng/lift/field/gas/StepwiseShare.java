package io.welleng.lift.field.gas;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The usual way of sharing, shown beside the optimum: every well runs at its least gas, and each further step of gas
 * goes to the well that gains most oil by it, until no step fits or gains. It reaches the optimum of concave curves
 * with all wells running, to within a step. It never shuts a well in, and never finds a well that must first be given
 * much gas.
 *
 * @param wells what each well gets, in the order of the field
 * @param oilStbPerDay oil of the field (STB/d)
 * @param liftGasMscfPerDay gas used (Mscf/d)
 * @param stepMscfPerDay the step (Mscf/d)
 */
public record StepwiseShare(
        List<WellShare> wells, double oilStbPerDay, double liftGasMscfPerDay, double stepMscfPerDay) {

    private static final double MOST_STEPS = 1e6;

    /** Makes the list immutable. */
    public StepwiseShare {
        wells = List.copyOf(wells);
    }

    /**
     * Shares the gas of a field step by step.
     *
     * @param field wells and limits; priorities play no part
     * @param stepMscfPerDay the step (Mscf/d), at least a millionth of the gas that the wells can use
     * @return the share; empty where the least gas of all wells is more than there is
     * @throws InvalidInputException if the step is too small
     */
    public static Optional<StepwiseShare> of(GasField field, double stepMscfPerDay) {
        Check.present(field, "field");
        checkStep(field, stepMscfPerDay);
        int n = field.wells().size();
        int[] compressorOf = field.compressorOfWell();
        GasLimits limits = GasLimits.of(field);
        double slack = limits.slack;
        double[] left = limits.compressor.clone();
        double total = limits.total;
        double[] gas = new double[n];
        for (int i = 0; i < n; i++) {
            gas[i] = field.wells().get(i).leastGasMscfPerDay();
            left[compressorOf[i]] -= gas[i];
            total -= gas[i];
        }
        if (total < -slack || Arrays.stream(left).min().orElseThrow() < -slack) {
            return Optional.empty();
        }
        double[] gain = new double[n];
        for (int i = 0; i < n; i++) {
            gain[i] = gain(field.wells().get(i), gas[i], stepMscfPerDay);
        }
        while (total >= stepMscfPerDay - slack) {
            int best = -1;
            for (int i = 0; i < n; i++) {
                if (gain[i] > (best < 0 ? 0.0 : gain[best]) && left[compressorOf[i]] >= stepMscfPerDay - slack) {
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            gas[best] += stepMscfPerDay;
            left[compressorOf[best]] -= stepMscfPerDay;
            total -= stepMscfPerDay;
            gain[best] = gain(field.wells().get(best), gas[best], stepMscfPerDay);
        }
        return Optional.of(result(field, gas, stepMscfPerDay));
    }

    /** Keeps the work within bounds. */
    static void checkStep(GasField field, double step) {
        Check.positive(step, "stepMscfPerDay", "Mscf/d");
        double usable = 0.0;
        for (LiftGasCurve well : field.wells()) {
            usable += well.greatestGasMscfPerDay();
        }
        double least = Math.min(usable, field.availableGasMscfPerDay()) / MOST_STEPS;
        if (step < least) {
            throw new InvalidInputException(
                    "stepMscfPerDay",
                    "at least a millionth of the gas the wells can use, " + Figures.four(least),
                    "Mscf/d",
                    Double.toString(step));
        }
    }

    private static double gain(LiftGasCurve well, double gas, double step) {
        return gas + step > well.greatestGasMscfPerDay()
                ? 0.0
                : well.response().oilStbPerDay(gas + step) - well.response().oilStbPerDay(gas);
    }

    private static StepwiseShare result(GasField field, double[] gas, double step) {
        List<WellShare> wells = new ArrayList<>(gas.length);
        double oil = 0.0;
        double used = 0.0;
        for (int i = 0; i < gas.length; i++) {
            WellShare share = WellShare.running(field.wells().get(i), gas[i]);
            wells.add(share);
            oil += share.oilStbPerDay();
            used += share.liftGasMscfPerDay();
        }
        return new StepwiseShare(wells, oil, used, step);
    }

    @Override
    public String toString() {
        return "StepwiseShare[" + Figures.four(oilStbPerDay) + " STB/d with " + Figures.four(liftGasMscfPerDay)
                + " Mscf/d in steps of " + Figures.four(stepMscfPerDay) + "]";
    }
}
