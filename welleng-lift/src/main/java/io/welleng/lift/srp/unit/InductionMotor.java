package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * Torque of an induction motor against its speed by Kloss's formula through the rated point,
 * \[ \frac{T}{T_r} = \frac{2 b\, s\, s_m}{s^2 + s_m^2}, \quad s_m = s_r\left(b + \sqrt{b^2-1}\right) \]
 * with the slip \( s = 1 - n/n_s \) and the breakdown torque \(b\) times the rated. Faster than synchronous the motor
 * brakes. NEMA design D motors have \( b = 2.75 \) and 5–8, 8–13 % rated slip; ultra-high-slip motors more.
 *
 * @param ratedHp rated power (hp), &gt; 0
 * @param synchronousRpm \(n_s\), speed without load (rev/min), &gt; 0
 * @param ratedRpm speed at rated power (rev/min), less than synchronous
 * @param breakdownRatio \(b\), greatest over rated torque, greater than 1
 * @see "Kloss, M. (1909). Drehmoment und Schlüpfung des Drehstrommotors. Archiv für Elektrotechnik 5, 59–87"
 * @see "NEMA MG 10, Table 2-1: locked-rotor and breakdown torque and slip of designs B, C, D"
 */
public record InductionMotor(double ratedHp, double synchronousRpm, double ratedRpm, double breakdownRatio) {

    /** Checks the ranges above. */
    public InductionMotor {
        Check.positive(ratedHp, "ratedHp", "hp");
        Check.positive(synchronousRpm, "synchronousRpm", "rev/min");
        Check.positive(ratedRpm, "ratedRpm", "rev/min");
        Check.below(ratedRpm, synchronousRpm, "ratedRpm", "synchronousRpm", "rev/min");
        if (!(breakdownRatio > 1.0) || Double.isInfinite(breakdownRatio)) {
            throw new InvalidInputException("breakdownRatio", "finite and > 1", "", Double.toString(breakdownRatio));
        }
    }

    /**
     * Torque at rated power.
     *
     * @return torque (ft·lbf)
     */
    public double ratedTorqueFtLbf() {
        return 33_000.0 * ratedHp / (Angles.TURN * ratedRpm);
    }

    /**
     * Torque at a speed.
     *
     * @param rpm speed (rev/min)
     * @return torque (ft·lbf), negative above synchronous speed
     */
    public double torqueFtLbf(double rpm) {
        double rated = 1.0 - ratedRpm / synchronousRpm;
        double most = rated * (breakdownRatio + Math.sqrt((breakdownRatio - 1.0) * (breakdownRatio + 1.0)));
        double slip = 1.0 - rpm / synchronousRpm;
        return ratedTorqueFtLbf() * 2.0 * breakdownRatio * slip * most / (slip * slip + most * most);
    }
}
