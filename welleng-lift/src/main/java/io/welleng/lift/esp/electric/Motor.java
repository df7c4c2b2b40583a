package io.welleng.lift.esp.electric;

import static io.welleng.lift.esp.electric.ElectricUnits.KW_PER_HP;
import static io.welleng.lift.esp.electric.ElectricUnits.SQRT3;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * An induction motor of a submersible pump, or several in series on one shaft.
 *
 * <p>The drive keeps voltage over frequency constant. Rated power and rated voltage then go with the frequency,
 * \( P_r(f) = N P_r f/f_r \) and \( V_r(f) = N V_r f/f_r \), and at the same load, which is the same torque, the current, the
 * efficiency and the slip in rpm are those at the rated frequency:
 * \[ n = 60 f - \left[60 f_r - n_c(x)\right], \quad x = P/P_r(f) \]
 * with \(n_c\) the speed curve of the model. The efficiency is always that of its curve, and {@link CurrentBasis} says what
 * the current comes from. The current curve is divided by its value at full load, so that rated load takes rated current.
 *
 * <p>The curves hold between {@link MotorModel#lowestLoad()} \(x_l\) and {@link MotorModel#highestLoad()} \(x_h\). Outside,
 * the polynomials go astray and are not used; the point is marked as extrapolated and {@link #advisories} says so. Below
 * \(x_l\) the losses in kW and the current stay as they are at \(x_l\), as the losses without load do, and the slip goes
 * with the load. Above \(x_h\) the efficiency stays, current and slip go with the load. All of it is continuous.
 *
 * @param name of the motor
 * @param model curves against load
 * @param ratedPowerHp rated power of one motor at the nominal frequency of the model (hp), &gt; 0
 * @param ratedVoltageV rated voltage of one motor between phases, at the same frequency (V), &gt; 0
 * @param ratedCurrentA rated current (A), &gt; 0
 * @param odIn outside diameter (in), &gt; 0
 * @param inSeries number of motors on the shaft, at least 1: powers and voltages add, the current is the same
 * @param currentBasis which curve gives the current
 */
public record Motor(
        String name,
        MotorModel model,
        double ratedPowerHp,
        double ratedVoltageV,
        double ratedCurrentA,
        double odIn,
        int inSeries,
        CurrentBasis currentBasis) {

    /** Checks the ranges above, and that the name plate's apparent power can carry its power. */
    public Motor {
        Check.text(name, "name");
        Check.present(model, "model");
        Check.positive(ratedPowerHp, "ratedPowerHp", "hp");
        Check.positive(ratedVoltageV, "ratedVoltageV", "V");
        Check.positive(ratedCurrentA, "ratedCurrentA", "A");
        Check.positive(odIn, "odIn", "in");
        Check.atLeast(inSeries, 1, "inSeries");
        Check.present(currentBasis, "currentBasis");
        double leastA = 1000.0 * ratedPowerHp * KW_PER_HP / model.efficiency().at(1.0) / (SQRT3 * ratedVoltageV);
        if (ratedCurrentA < leastA) {
            throw new InvalidInputException(
                    "ratedCurrentA",
                    "at least " + Figures.four(leastA) + ", what rated power and voltage need at a power factor of 1",
                    "A",
                    Double.toString(ratedCurrentA));
        }
    }

    /**
     * One motor with the current of its curve.
     *
     * @param name of the motor
     * @param model curves against load
     * @param ratedPowerHp rated power at the nominal frequency of the model (hp), &gt; 0
     * @param ratedVoltageV rated voltage between phases (V), &gt; 0
     * @param ratedCurrentA rated current (A), &gt; 0
     * @param odIn outside diameter (in), &gt; 0
     * @return the motor
     */
    public static Motor of(
            String name,
            MotorModel model,
            double ratedPowerHp,
            double ratedVoltageV,
            double ratedCurrentA,
            double odIn) {
        return new Motor(name, model, ratedPowerHp, ratedVoltageV, ratedCurrentA, odIn, 1, CurrentBasis.CURRENT_CURVE);
    }

    /**
     * Rated power of all motors in series at a frequency.
     *
     * @param frequencyHz frequency (Hz), &gt; 0
     * @return rated power (hp)
     */
    public double ratedPowerHpAt(double frequencyHz) {
        Check.positive(frequencyHz, "frequencyHz", "Hz");
        return inSeries * ratedPowerHp * frequencyHz / model.nominalFrequencyHz();
    }

    /**
     * Rated voltage of all motors in series at a frequency.
     *
     * @param frequencyHz frequency (Hz), &gt; 0
     * @return voltage between phases (V)
     */
    public double ratedVoltageVAt(double frequencyHz) {
        Check.positive(frequencyHz, "frequencyHz", "Hz");
        return inSeries * ratedVoltageV * frequencyHz / model.nominalFrequencyHz();
    }

    /**
     * The motor at work at its rated voltage for the frequency.
     *
     * @param shaftPowerHp power of the shaft, pump and protector together (hp), at least 0
     * @param frequencyHz frequency (Hz), &gt; 0
     * @return the point
     */
    public MotorPoint at(double shaftPowerHp, double frequencyHz) {
        return at(shaftPowerHp, frequencyHz, ratedVoltageVAt(frequencyHz));
    }

    /**
     * The motor at work at another voltage. Efficiency, power factor and slip are taken as at rated voltage, so that the
     * current goes with the inverse of the voltage: the power stays. That is an assumption for small deviations; more than
     * 10 % gives an advisory.
     *
     * @param shaftPowerHp power of the shaft, pump and protector together (hp), at least 0
     * @param frequencyHz frequency (Hz), &gt; 0
     * @param terminalVoltageV voltage between phases at the motor (V), &gt; 0
     * @return the point
     */
    public MotorPoint at(double shaftPowerHp, double frequencyHz, double terminalVoltageV) {
        Check.notNegative(shaftPowerHp, "shaftPowerHp", "hp");
        Check.positive(terminalVoltageV, "terminalVoltageV", "V");
        double ratedHp = ratedPowerHpAt(frequencyHz);
        double ratedV = ratedVoltageVAt(frequencyHz);
        double ratedKw = ratedHp * KW_PER_HP;
        double x = shaftPowerHp / ratedHp;
        double low = model.lowestLoad();
        double high = model.highestLoad();
        double inside = Math.max(low, Math.min(high, x));
        double eta = model.efficiency().at(inside);
        double above = x > high ? x / high : 1.0;
        double inputKw = x < low ? ratedKw * (x + low * (1.0 / eta - 1.0)) : shaftPowerHp * KW_PER_HP / eta;
        double atRatedV = currentBasis == CurrentBasis.CURRENT_CURVE
                ? ratedCurrentA
                        * model.currentFraction().at(inside)
                        / model.currentFraction().at(1.0)
                        * above
                : 1000.0
                        * ratedKw
                        * inside
                        / eta
                        / (SQRT3 * ratedV * model.powerFactor().at(inside))
                        * above;
        double currentA = atRatedV * ratedV / terminalVoltageV;
        double synchronous = MotorModel.SYNCHRONOUS_RPM_PER_HZ * frequencyHz;
        double slipRpm = (model.synchronousSpeedRpm() - model.speedRpm().at(inside)) * (x < low ? x / low : above);
        double shaftKw = shaftPowerHp * KW_PER_HP;
        return new MotorPoint(
                frequencyHz,
                shaftPowerHp,
                ratedHp,
                x,
                terminalVoltageV,
                currentA,
                currentA / ratedCurrentA,
                shaftKw / inputKw,
                1000.0 * inputKw / (SQRT3 * terminalVoltageV * currentA),
                synchronous - slipRpm,
                slipRpm / synchronous,
                inputKw,
                inputKw - shaftKw,
                x > 1.0 || currentA > ratedCurrentA,
                x < low || x > high);
    }

    /**
     * What to be careful with at a point: load outside the curves, overload, voltage off by more than 10 %, a power factor
     * above 1 where curves and name plate do not go together.
     *
     * @param point a point of this motor
     * @return advisories, none where all is well
     */
    public List<Advisory> advisories(MotorPoint point) {
        Check.present(point, "point");
        List<Advisory> found = new ArrayList<>();
        if (point.extrapolated()) {
            found.add(new Advisory(
                    "motor_load_range",
                    "load (fraction of rated power) is outside the curves of " + model.name(),
                    point.load(),
                    model.lowestLoad(),
                    model.highestLoad()));
        }
        if (point.load() > 1.0) {
            found.add(new Advisory(
                    "motor_overload", "shaft power (fraction of rated) overloads the motor", point.load(), null, 1.0));
        }
        if (point.currentFraction() > 1.0) {
            found.add(new Advisory(
                    "motor_current",
                    "current (fraction of rated) is above the name plate",
                    point.currentFraction(),
                    null,
                    1.0));
        }
        double voltage = point.terminalVoltageV() / ratedVoltageVAt(point.frequencyHz());
        if (voltage < 0.9 || voltage > 1.1) {
            found.add(new Advisory(
                    "motor_voltage",
                    "voltage (fraction of rated at this frequency) is too far off for curves at rated voltage",
                    voltage,
                    0.9,
                    1.1));
        }
        if (point.powerFactor() > 1.0) {
            found.add(new Advisory(
                    "motor_power_factor",
                    "power factor by the balance is above 1: curves and name plate do not go together",
                    point.powerFactor(),
                    null,
                    1.0));
        }
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        return "Motor[" + name + ", " + (inSeries > 1 ? inSeries + " x " : "") + Figures.four(ratedPowerHp) + " hp, "
                + Figures.four(ratedVoltageV) + " V, " + Figures.four(ratedCurrentA) + " A at "
                + Figures.four(model.nominalFrequencyHz()) + " Hz, " + Figures.four(odIn) + " in]";
    }
}
