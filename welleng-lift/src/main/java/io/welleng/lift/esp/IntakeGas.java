package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.esp.gas.BubbleRise;
import io.welleng.lift.esp.gas.GasHandling;
import io.welleng.lift.esp.gas.IntakeAnnulus;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.esp.gas.NaturalSeparation;

/**
 * What happens to free gas at the intake and in the pump.
 *
 * @param pumpOdIn outside diameter at the intake (in), &gt; 0 and less than the inside of the casing
 * @param natural share of the gas that rises past the intake of itself; Alhanati's model for slug flow where null. With a
 *     packer none does: {@code Given(0)}
 * @param rotaryEfficiency share of the gas reaching it that a rotary separator vents (fraction), 0–1; no separator where
 *     null
 * @param handling how the stages take gas; {@link GasHandling#STANDARD} where null
 */
public record IntakeGas(
        double pumpOdIn,
        @OptionalValue NaturalSeparation natural,
        @OptionalValue Double rotaryEfficiency,
        @OptionalValue GasHandling handling) {

    /** Checks the ranges above, and puts the defaults. */
    public IntakeGas {
        Check.positive(pumpOdIn, "pumpOdIn", "in");
        natural = natural == null ? new NaturalSeparation.Alhanati(BubbleRise.SLUG) : natural;
        if (rotaryEfficiency != null) {
            Check.fraction(rotaryEfficiency, "rotaryEfficiency");
        }
        handling = handling == null ? GasHandling.STANDARD : handling;
    }

    /**
     * An intake without rotary separator, with the defaults.
     *
     * @param pumpOdIn outside diameter at the intake (in), &gt; 0
     * @return the intake
     */
    public static IntakeGas plain(double pumpOdIn) {
        return new IntakeGas(pumpOdIn, null, null, null);
    }

    /**
     * What keeps gas out of the pump in a casing.
     *
     * @param casingIdIn inside diameter of the casing (in), more than that of the intake
     * @return the separation
     */
    public IntakeSeparation separation(double casingIdIn) {
        return new IntakeSeparation(
                new IntakeAnnulus(casingIdIn, pumpOdIn), natural, rotaryEfficiency == null ? 0.0 : rotaryEfficiency);
    }
}
