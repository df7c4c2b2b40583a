package io.welleng.lift.esp.electric;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * How a family of two-pole induction motors behaves against load, at its nominal frequency and rated voltage. The motors of
 * a family differ in power, voltage and current, which {@link Motor} holds.
 *
 * @param name for example {@code Novomet 117 mm 60 Hz}
 * @param maker name of the maker
 * @param diameterMm outside diameter of the motors (mm), &gt; 0
 * @param nominalFrequencyHz frequency the curves hold for (Hz), &gt; 0
 * @param currentFraction current over rated current against load
 * @param efficiency shaft power over electric power (fraction) against load
 * @param powerFactor \(\cos\varphi\) (fraction) against load
 * @param speedRpm speed of the shaft (rpm) against load
 * @param lowestLoad least load the curves can be used at (fraction of rated power), &gt; 0 and at most 1
 * @param highestLoad greatest load the curves can be used at (fraction of rated power), at least 1
 * @param note what to know of these curves; null where there is nothing
 */
public record MotorModel(
        String name,
        String maker,
        double diameterMm,
        double nominalFrequencyHz,
        LoadCurve currentFraction,
        LoadCurve efficiency,
        LoadCurve powerFactor,
        LoadCurve speedRpm,
        double lowestLoad,
        double highestLoad,
        @OptionalValue String note) {

    /** Revolutions per minute of the field of a two-pole motor for each hertz. */
    static final double SYNCHRONOUS_RPM_PER_HZ = 60.0;

    /** Checks the ranges above, and that the curves make sense at both ends of the range of loads and at rated load. */
    public MotorModel {
        Check.text(name, "name");
        Check.text(maker, "maker");
        Check.positive(diameterMm, "diameterMm", "mm");
        Check.positive(nominalFrequencyHz, "nominalFrequencyHz", "Hz");
        Check.present(currentFraction, "currentFraction");
        Check.present(efficiency, "efficiency");
        Check.present(powerFactor, "powerFactor");
        Check.present(speedRpm, "speedRpm");
        Check.positive(lowestLoad, "lowestLoad", "(fraction)");
        Check.inRange(lowestLoad, 0.0, 1.0, "lowestLoad", "(fraction)");
        Check.inRange(highestLoad, 1.0, 10.0, "highestLoad", "(fraction)");
        double synchronous = SYNCHRONOUS_RPM_PER_HZ * nominalFrequencyHz;
        for (double load : new double[] {lowestLoad, 1.0, highestLoad}) {
            within(currentFraction.at(load), Double.POSITIVE_INFINITY, "currentFraction", load);
            within(efficiency.at(load), 1.0, "efficiency", load);
            within(powerFactor.at(load), 1.0, "powerFactor", load);
            within(speedRpm.at(load), synchronous, "speedRpm", load);
        }
    }

    private static void within(double value, double below, String name, double load) {
        if (!(value > 0.0 && value < below)) {
            throw new InvalidInputException(
                    name, "above 0 and below " + below + " at load " + Figures.four(load), "", Double.toString(value));
        }
    }

    /**
     * Speed of the magnetic field at the nominal frequency, \(60 f\).
     *
     * @return synchronous speed (rpm)
     */
    public double synchronousSpeedRpm() {
        return SYNCHRONOUS_RPM_PER_HZ * nominalFrequencyHz;
    }

    @Override
    public String toString() {
        return "MotorModel[" + name + ", rated: efficiency " + Figures.four(efficiency.at(1.0)) + ", cos phi "
                + Figures.four(powerFactor.at(1.0)) + ", " + Figures.four(speedRpm.at(1.0)) + " rpm, loads "
                + Figures.four(lowestLoad) + " to " + Figures.four(highestLoad) + "]";
    }
}
