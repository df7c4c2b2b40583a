package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;
import io.welleng.core.units.PowerUnit;

/**
 * An electric motor with its belts, gears and bearings.
 *
 * @param efficiency electric power against shaft power
 * @param driveEfficiency power at the slow-speed shaft over power at the motor, for belt, gearbox and structure (fraction),
 *     greater than 0 to 1; where the unit drives the motor, the other way round
 * @param creditsReturnedPower whether power that flows back counts against the bill (detent-free meter), or is lost
 */
public record PrimeMover(MotorEfficiency efficiency, double driveEfficiency, boolean creditsReturnedPower) {

    /** Checks the ranges above. */
    public PrimeMover {
        Check.present(efficiency, "efficiency");
        Check.positive(driveEfficiency, "driveEfficiency", "");
        Check.fraction(driveEfficiency, "driveEfficiency");
    }

    /**
     * Power and energy of a unit at its torque.
     *
     * @param torque net torque over a stroke
     * @return power at the motor's shaft and terminals
     */
    public EnergyUse energy(GearboxTorque torque) {
        Check.present(torque, "torque");
        int n = torque.size();
        double stepsPerMinute = n * torque.strokesPerMinute();
        double gearbox = 0.0;
        double shaft = 0.0;
        double taken = 0.0;
        double returned = 0.0;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            // 12 in·lbf to the ft·lbf, 33,000 ft·lbf/min to the horsepower.
            double gearboxHp = torque.stepWorkInLbf(i) * stepsPerMinute / (12.0 * 33_000.0);
            double shaftHp = gearboxHp >= 0.0 ? gearboxHp / driveEfficiency : gearboxHp * driveEfficiency;
            double inputHp = efficiency.inputHp(shaftHp);
            gearbox += gearboxHp;
            shaft += shaftHp;
            taken += Math.max(0.0, inputHp);
            returned -= Math.min(0.0, inputHp);
            greatest = Math.max(greatest, shaftHp);
        }
        double billed = creditsReturnedPower ? taken - returned : taken;
        return new EnergyUse(
                gearbox / n,
                shaft / n,
                greatest,
                PowerUnit.HP.to(PowerUnit.KW, taken / n),
                PowerUnit.HP.to(PowerUnit.KW, returned / n),
                PowerUnit.HP.to(PowerUnit.KW, billed / n));
    }

    /**
     * Rated power of a motor for a unit by the cyclic load factor: \( P = P_{pr}\,\mathrm{CLF}/\eta \).
     *
     * @param polishedRodHp power of the surface card (hp), &gt; 0
     * @param cyclicLoadFactor root mean square over mean torque, at least 1
     * @param driveEfficiency power at the polished rod over power at the motor's shaft (fraction), greater than 0 to 1
     * @return rated power (hp)
     * @see "Takacs, G. (2015). Sucker-Rod Pumping Handbook, motor size selection"
     */
    public static double requiredHp(double polishedRodHp, double cyclicLoadFactor, double driveEfficiency) {
        Check.positive(polishedRodHp, "polishedRodHp", "hp");
        Check.inRange(cyclicLoadFactor, 1.0, Double.MAX_VALUE, "cyclicLoadFactor", "");
        Check.positive(driveEfficiency, "driveEfficiency", "");
        Check.fraction(driveEfficiency, "driveEfficiency");
        return polishedRodHp * cyclicLoadFactor / driveEfficiency;
    }
}
