package io.welleng.lift.esp.electric;

import static io.welleng.lift.esp.electric.ElectricUnits.SQRT3;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * A three-phase cable from the transformer to the motor, of one size. Temperatures are those of the conductor. As resistance
 * goes linearly with temperature, the mean over the length gives the resistance of the whole cable exactly
 * ({@link #meanTemperatureF}). Skin effect (below 0.2 % up to number 1 and 90 Hz) and leakage are left out.
 *
 * <p>The voltage that surface must give is that of the equivalent circuit of one phase,
 * \[ V_s = \sqrt{ (V + \sqrt3 I (R\cos\varphi + X\sin\varphi))^2 + (\sqrt3 I (X\cos\varphi - R\sin\varphi))^2 } \]
 * The usual drop \( \sqrt3 I (R\cos\varphi + X\sin\varphi) \) is its part in phase, and \( \sqrt3 I R \), which charts and hand
 * calculations use, is never less than the true drop where \(X\) is 0.
 *
 * @param size gauge of each of the three conductors
 * @param metal metal of the conductors
 * @param stranding solid or stranded
 * @param lengthFt length from transformer to motor, surface cable and motor lead included (ft), &gt; 0, to 100,000
 * @param reactanceOhmPer1000FtAt60Hz inductive reactance of a phase at 60 Hz (ohm per 1,000 ft), 0–100; 0 leaves it out
 * @param ampacityA greatest current the cable's maker allows at the temperature of the well (A), &gt; 0; null where not known,
 *     and then not checked
 * @see "Takács, G. (2018). Electrical Submersible Pumps Manual, 2nd ed., Gulf Professional Publishing, cable selection"
 */
public record Cable(
        WireSize size,
        ConductorMetal metal,
        Stranding stranding,
        double lengthFt,
        double reactanceOhmPer1000FtAt60Hz,
        @OptionalValue Double ampacityA) {

    /** Longer than any well (ft). */
    private static final double GREATEST_LENGTH_FT = 100_000.0;

    /** Checks the ranges above. */
    public Cable {
        Check.present(size, "size");
        Check.present(metal, "metal");
        Check.present(stranding, "stranding");
        Check.positive(lengthFt, "lengthFt", "ft");
        Check.inRange(lengthFt, 0.0, GREATEST_LENGTH_FT, "lengthFt", "ft");
        Check.inRange(reactanceOhmPer1000FtAt60Hz, 0.0, 100.0, "reactanceOhmPer1000FtAt60Hz", "ohm/1000 ft");
        if (ampacityA != null) {
            Check.positive(ampacityA, "ampacityA", "A");
        }
    }

    /**
     * A solid copper cable without reactance.
     *
     * @param size gauge of the conductors
     * @param lengthFt length (ft), &gt; 0
     * @return the cable, ampacity not known
     */
    public static Cable copper(WireSize size, double lengthFt) {
        return new Cable(size, ConductorMetal.COPPER, Stranding.SOLID, lengthFt, 0.0, null);
    }

    /**
     * Resistance of 1,000 ft of one conductor.
     *
     * @param temperatureF temperature of the conductor (°F), from −100 to 600
     * @return resistance (ohm per 1,000 ft)
     */
    public double resistanceOhmPer1000Ft(double temperatureF) {
        Check.inRange(temperatureF, -100.0, 600.0, "temperatureF", "°F");
        return metal.ohmPer1000FtAt68(size.areaIn2())
                * stranding.resistanceFactor()
                * metal.temperatureFactor(temperatureF);
    }

    /**
     * Resistance of one conductor over the whole length.
     *
     * @param meanTemperatureF mean temperature of the conductor over its length (°F), from −100 to 600
     * @return resistance \(R\) (ohm)
     */
    public double resistanceOhm(double meanTemperatureF) {
        return resistanceOhmPer1000Ft(meanTemperatureF) * lengthFt / 1000.0;
    }

    /**
     * Reactance of one phase over the whole length, which goes with the frequency.
     *
     * @param frequencyHz frequency (Hz), &gt; 0
     * @return reactance \(X\) (ohm)
     */
    public double reactanceOhm(double frequencyHz) {
        Check.positive(frequencyHz, "frequencyHz", "Hz");
        return reactanceOhmPer1000FtAt60Hz * frequencyHz / 60.0 * lengthFt / 1000.0;
    }

    /**
     * Voltage drop in phase with the voltage of the motor, \( \sqrt3 I (R\cos\varphi + X\sin\varphi) \).
     *
     * @param currentA current in each phase (A), at least 0
     * @param powerFactor \(\cos\varphi\) of the motor (fraction); 1 with no reactance gives \( \sqrt3 I R \)
     * @param frequencyHz frequency (Hz), &gt; 0
     * @param meanTemperatureF mean temperature of the conductor (°F), from −100 to 600
     * @return drop between phases (V)
     */
    public double voltageDropV(double currentA, double powerFactor, double frequencyHz, double meanTemperatureF) {
        Check.notNegative(currentA, "currentA", "A");
        Check.fraction(powerFactor, "powerFactor");
        double sin = Math.sqrt(1.0 - powerFactor * powerFactor);
        return SQRT3 * currentA * (resistanceOhm(meanTemperatureF) * powerFactor + reactanceOhm(frequencyHz) * sin);
    }

    /**
     * Drop over 1,000 ft by resistance alone, \( \sqrt3 I R \): what cable charts show and the rule of 30 V per 1,000 ft
     * means.
     *
     * @param currentA current in each phase (A), at least 0
     * @param temperatureF temperature of the conductor (°F), from −100 to 600
     * @return drop between phases (V per 1,000 ft)
     */
    public double resistiveDropVPer1000Ft(double currentA, double temperatureF) {
        Check.notNegative(currentA, "currentA", "A");
        return SQRT3 * currentA * resistanceOhmPer1000Ft(temperatureF);
    }

    /** Voltage at surface by the equivalent circuit (V between phases). */
    static double sendingVoltageV(double motorV, double currentA, double cos, double r, double x) {
        double sin = Math.sqrt(Math.max(0.0, 1.0 - cos * cos));
        double i = SQRT3 * currentA;
        double along = motorV + i * (r * cos + x * sin);
        double across = i * (x * cos - r * sin);
        return Math.sqrt(along * along + across * across);
    }

    /**
     * Voltage needed at the upper end for a voltage at the motor.
     *
     * @param motorVoltageV voltage between phases at the motor \(V\) (V), &gt; 0
     * @param currentA current in each phase \(I\) (A), at least 0
     * @param powerFactor \(\cos\varphi\) of the motor, lagging (fraction)
     * @param frequencyHz frequency (Hz), &gt; 0
     * @param meanTemperatureF mean temperature of the conductor (°F), from −100 to 600
     * @return \(V_s\) between phases (V)
     */
    public double surfaceVoltageV(
            double motorVoltageV, double currentA, double powerFactor, double frequencyHz, double meanTemperatureF) {
        Check.positive(motorVoltageV, "motorVoltageV", "V");
        Check.notNegative(currentA, "currentA", "A");
        Check.fraction(powerFactor, "powerFactor");
        return sendingVoltageV(
                motorVoltageV, currentA, powerFactor, resistanceOhm(meanTemperatureF), reactanceOhm(frequencyHz));
    }

    /**
     * Heat made in the three conductors, \( 3 I^2 R \).
     *
     * @param currentA current in each phase (A), at least 0
     * @param meanTemperatureF mean temperature of the conductor (°F), from −100 to 600
     * @return loss (kW)
     */
    public double lossKw(double currentA, double meanTemperatureF) {
        Check.notNegative(currentA, "currentA", "A");
        return 3.0 * currentA * currentA * resistanceOhm(meanTemperatureF) / 1000.0;
    }

    /**
     * Part of the rated voltage that reaches the motor as it starts on line, \( (V - 4 I R)/V \). It should be above 0.5. The
     * 4 stands for a starting current of some times the rated one, in a circuit mostly inductive; it is an estimate.
     *
     * @param ratedVoltageV rated voltage of the motor \(V\) (V), &gt; 0
     * @param ratedCurrentA rated current \(I\) (A), &gt; 0
     * @param meanTemperatureF mean temperature of the conductor (°F), from −100 to 600
     * @return voltage over rated voltage; 0 or less where the motor cannot start
     * @see "Takács, G. (2018). Electrical Submersible Pumps Manual, 2nd ed., motor start-up"
     */
    public double startingVoltageRatio(double ratedVoltageV, double ratedCurrentA, double meanTemperatureF) {
        Check.positive(ratedVoltageV, "ratedVoltageV", "V");
        Check.positive(ratedCurrentA, "ratedCurrentA", "A");
        return (ratedVoltageV - 4.0 * ratedCurrentA * resistanceOhm(meanTemperatureF)) / ratedVoltageV;
    }

    /**
     * What to be careful with at a current.
     *
     * @param currentA current in each phase (A), at least 0
     * @return an advisory where the current is above the ampacity, else none
     */
    public List<Advisory> advisories(double currentA) {
        Check.notNegative(currentA, "currentA", "A");
        if (ampacityA == null || currentA <= ampacityA) {
            return List.of();
        }
        return List.of(new Advisory(
                "cable_ampacity", "current (A) is above what the cable may carry", currentA, null, ampacityA));
    }

    /**
     * Mean over the length of a temperature given at points, linear between them.
     *
     * @param lengthFt distances along the cable (ft), at least two, increasing
     * @param temperatureF temperature of the conductor at each (°F)
     * @return mean temperature (°F)
     */
    public static double meanTemperatureF(double[] lengthFt, double[] temperatureF) {
        Check.increasing(lengthFt, 2, "lengthFt", "ft");
        Check.finite(temperatureF, 2, "temperatureF", "°F");
        Check.sameLength(temperatureF.length, "temperatureF", lengthFt.length, "lengthFt");
        double sum = 0.0;
        for (int i = 1; i < lengthFt.length; i++) {
            sum += 0.5 * (temperatureF[i] + temperatureF[i - 1]) * (lengthFt[i] - lengthFt[i - 1]);
        }
        return sum / (lengthFt[lengthFt.length - 1] - lengthFt[0]);
    }

    @Override
    public String toString() {
        return "Cable[" + size + " " + metal + ", " + Figures.four(lengthFt) + " ft, "
                + Figures.four(resistanceOhm(77.0)) + " ohm at 77 °F"
                + (ampacityA == null ? "" : ", up to " + Figures.four(ampacityA) + " A") + "]";
    }
}
