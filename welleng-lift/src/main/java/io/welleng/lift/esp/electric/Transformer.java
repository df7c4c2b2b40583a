package io.welleng.lift.esp.electric;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The step-up transformer between the drive, or the grid, and the cable.
 *
 * @param ratingKva rated apparent power (kVA), &gt; 0
 * @param efficiency power out over power in (fraction), &gt; 0, taken as the same at every load
 * @param secondaryTapsV voltages between phases that the secondary can be set to (V), increasing; empty where any voltage
 *     can be had
 */
public record Transformer(double ratingKva, double efficiency, List<Double> secondaryTapsV) {

    /** Checks the ranges above. */
    public Transformer {
        Check.positive(ratingKva, "ratingKva", "kVA");
        Check.positive(efficiency, "efficiency", "(fraction)");
        Check.fraction(efficiency, "efficiency");
        secondaryTapsV = List.copyOf(Check.present(secondaryTapsV, "secondaryTapsV"));
        double[] taps = secondaryTapsV.stream().mapToDouble(Double::doubleValue).toArray();
        Check.increasing(taps, 0, "secondaryTapsV", "V");
        Arrays.stream(taps).forEach(tap -> Check.positive(tap, "secondaryTapsV", "V"));
    }

    /**
     * The tap to set: the lowest one that gives a voltage.
     *
     * @param voltageV voltage needed between phases (V), &gt; 0
     * @return the tap, the voltage itself where any can be had; empty where the highest tap is too low (V)
     */
    public OptionalDouble tapFor(double voltageV) {
        Check.positive(voltageV, "voltageV", "V");
        if (secondaryTapsV.isEmpty()) {
            return OptionalDouble.of(voltageV);
        }
        return secondaryTapsV.stream()
                .mapToDouble(Double::doubleValue)
                .filter(tap -> tap >= voltageV)
                .findFirst();
    }

    @Override
    public String toString() {
        return "Transformer[" + Figures.four(ratingKva) + " kVA, efficiency " + Figures.four(efficiency)
                + (secondaryTapsV.isEmpty() ? "" : ", taps " + secondaryTapsV + " V") + "]";
    }
}
