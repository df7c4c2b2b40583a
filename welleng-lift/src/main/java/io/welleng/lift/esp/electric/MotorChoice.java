package io.welleng.lift.esp.electric;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;

/** The motor of a list that suits a load. */
public sealed interface MotorChoice {

    /**
     * The smallest motor whose load is at most the target.
     *
     * @param motor the motor
     * @param point the motor at work at its rated voltage
     */
    record Chosen(Motor motor, MotorPoint point) implements MotorChoice {
        @Override
        public String toString() {
            return "Chosen[" + motor + ", " + point + "]";
        }
    }

    /**
     * No motor of the list is strong enough.
     *
     * @param strongest the strongest there is
     * @param missingHp rated power at the frequency that it lacks (hp)
     */
    record TooWeak(Motor strongest, double missingHp) implements MotorChoice {
        @Override
        public String toString() {
            return "TooWeak[" + strongest + " lacks " + Figures.four(missingHp) + " hp]";
        }
    }

    /**
     * Chooses the motor of least rated power at the frequency that carries the load at no more than a target load, of equals
     * the first.
     *
     * @param motors motors to choose from, at least one
     * @param shaftPowerHp power of the shaft (hp), at least 0
     * @param frequencyHz frequency (Hz), &gt; 0
     * @param targetLoad greatest load to accept (fraction of rated power), &gt; 0 and at most 1; commonly 0.8 to 0.9
     * @return the motor, or what the strongest lacks
     */
    static MotorChoice of(List<Motor> motors, double shaftPowerHp, double frequencyHz, double targetLoad) {
        Check.notEmpty(motors, "motors");
        Check.notNegative(shaftPowerHp, "shaftPowerHp", "hp");
        Check.positive(targetLoad, "targetLoad", "(fraction)");
        Check.fraction(targetLoad, "targetLoad");
        double needHp = shaftPowerHp / targetLoad;
        Motor smallest = null;
        Motor strongest = motors.get(0);
        for (Motor motor : motors) {
            double hp = motor.ratedPowerHpAt(frequencyHz);
            if (hp >= needHp && (smallest == null || hp < smallest.ratedPowerHpAt(frequencyHz))) {
                smallest = motor;
            }
            if (hp > strongest.ratedPowerHpAt(frequencyHz)) {
                strongest = motor;
            }
        }
        return smallest == null
                ? new TooWeak(strongest, needHp - strongest.ratedPowerHpAt(frequencyHz))
                : new Chosen(smallest, smallest.at(shaftPowerHp, frequencyHz));
    }
}
