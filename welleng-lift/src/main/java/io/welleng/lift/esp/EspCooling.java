package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.esp.electric.MotorCooling;

/**
 * How the motor is cooled. The motor hangs below the intake: where the perforations are deeper, all that the well makes
 * passes it. Where they are higher, only a shroud leads the flow past it. What counts is the liquid alone, as it is at the
 * intake.
 *
 * @param motor motor and what is around it
 * @param shrouded whether a shroud leads the flow past the motor; {@link MotorCooling#casingIdIn()} is then that of the
 *     shroud
 * @param heat how the liquids take up heat; {@link LiquidHeat#TYPICAL} where null
 */
public record EspCooling(
        MotorCooling motor, boolean shrouded, @OptionalValue LiquidHeat heat) {

    /** Checks that the motor is there, and puts the default. */
    public EspCooling {
        Check.present(motor, "motor");
        heat = heat == null ? LiquidHeat.TYPICAL : heat;
    }
}
