package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;

/**
 * Motion of the crank under motor, well and counterbalance, for solvers that march in time with a speed that varies:
 * \[ \left(J + \frac{m\,\overline{TF}^2}{g}\right)\dot\omega = n_t\,T_{gear} - \overline{TF}\,(W-B) + T_{cb}
 *    - \overline{TF}\,\frac{m}{g}\frac{d^2x}{d\theta^2}\omega^2 \]
 * The state is the crank angle \(\theta\) from the bottom of the stroke and its speed \( \omega = \dot\theta \); the load
 * \(W\) at the polished rod comes from the rods. \(J\) is the inertia of the crankshaft and, by the square of the ratio, of
 * the motor; \(m\) the articulating mass; \(T_{gear}\) the motor's torque times ratio and drive efficiency (over it where
 * the motor brakes).
 *
 * <p>Immutable, thread-safe, and nothing is allocated by its methods.
 */
public final class CrankDynamics {

    private static final double RPM_PER_RAD_S = 60.0 / Angles.TURN;

    private final PolishedRodMotion motion;
    private final Counterbalance counterbalance;
    private final double unbalanceLbf;
    private final double bottomRad;
    private final InductionMotor motor;
    private final double ratio;
    private final double driveEfficiency;
    private final double rotaryInLbfS2;
    private final double massLbfS2PerIn;

    private CrankDynamics(PumpingUnit unit, InductionMotor motor, Drive drive, double driveEfficiency) {
        this.motion = unit.geometry().motion();
        this.counterbalance = unit.counterbalance();
        this.unbalanceLbf = unit.structuralUnbalanceLbf();
        this.bottomRad = unit.geometry().bottomRad();
        this.motor = motor;
        this.driveEfficiency = driveEfficiency;
        double turns = motion.shaftTurnsPerStroke();
        ratio = drive.overallRatio() * turns;
        Inertia inertia = unit.inertia();
        double rotary = inertia.crankshaftLbmFt2() * turns * turns + inertia.motorLbmFt2() * ratio * ratio;
        rotaryInLbfS2 = 12.0 * rotary / Inertia.STANDARD_GRAVITY_FT_S2;
        massLbfS2PerIn = inertia.articulatingMassLbm() / (12.0 * Inertia.STANDARD_GRAVITY_FT_S2);
    }

    /**
     * The dynamics of a unit with its motor.
     *
     * @param unit the unit, with inertia
     * @param motor the motor
     * @param drive belt and gearbox
     * @param driveEfficiency power at the slow-speed shaft over power at the motor (fraction), greater than 0 to 1
     * @return the dynamics
     * @throws io.welleng.core.check.InvalidInputException if the unit has no inertia, or no rotary inertia
     */
    public static CrankDynamics of(PumpingUnit unit, InductionMotor motor, Drive drive, double driveEfficiency) {
        Inertia inertia = Check.present(Check.present(unit, "unit").inertia(), "inertia of unit");
        Check.positive(inertia.crankshaftLbmFt2() + inertia.motorLbmFt2(), "rotary inertia of unit", "lbm·ft²");
        Check.present(motor, "motor");
        Check.present(drive, "drive");
        Check.positive(driveEfficiency, "driveEfficiency", "");
        Check.fraction(driveEfficiency, "driveEfficiency");
        return new CrankDynamics(unit, motor, drive, driveEfficiency);
    }

    /**
     * Motion of the polished rod.
     *
     * @return motion
     */
    public PolishedRodMotion motion() {
        return motion;
    }

    /**
     * Torque of the motor about the crank.
     *
     * @param omegaRadPerS speed of the crank (rad/s)
     * @return torque (in·lbf)
     */
    public double motorTorqueInLbf(double omegaRadPerS) {
        double atCrank = 12.0 * ratio * motor.torqueFtLbf(omegaRadPerS * ratio * RPM_PER_RAD_S);
        return atCrank >= 0.0 ? atCrank * driveEfficiency : atCrank / driveEfficiency;
    }

    /**
     * Angular acceleration of the crank.
     *
     * @param crankRad crank angle from the bottom of the stroke (rad)
     * @param omegaRadPerS speed of the crank (rad/s)
     * @param loadLbf load at the polished rod (lbf)
     * @return acceleration (rad/s²)
     */
    public double accelerationRadPerS2(double crankRad, double omegaRadPerS, double loadLbf) {
        double factor = motion.torqueFactorIn(crankRad);
        double torque = motorTorqueInLbf(omegaRadPerS)
                - factor * (loadLbf - unbalanceLbf)
                + counterbalance.torqueInLbf(bottomRad + crankRad, motion.positionIn(crankRad), factor)
                - factor * massLbfS2PerIn * motion.accelerationFactorIn(crankRad) * omegaRadPerS * omegaRadPerS;
        return torque / (rotaryInLbfS2 + massLbfS2PerIn * factor * factor);
    }

    /**
     * Energy of the moving parts.
     *
     * @param crankRad crank angle from the bottom of the stroke (rad)
     * @param omegaRadPerS speed of the crank (rad/s)
     * @return kinetic energy (in·lbf)
     */
    public double kineticEnergyInLbf(double crankRad, double omegaRadPerS) {
        double factor = motion.torqueFactorIn(crankRad);
        return 0.5 * (rotaryInLbfS2 + massLbfS2PerIn * factor * factor) * omegaRadPerS * omegaRadPerS;
    }
}
