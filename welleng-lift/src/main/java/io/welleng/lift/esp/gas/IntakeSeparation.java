package io.welleng.lift.esp.gas;

import io.welleng.core.check.Check;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.stream.ProducedStream;

/**
 * What keeps free gas out of a pump: what rises past the intake of itself, and a rotary separator that takes its share
 * of the rest, \( E = E_n + E_r (1 - E_n) \).
 *
 * @param annulus annulus at the intake
 * @param natural natural separation
 * @param rotaryEfficiency share of the gas reaching it that a rotary separator vents (fraction), 0–1; 0 without one. Makers
 *     publish it as measured; 0.75 to 0.9 within their range
 */
public record IntakeSeparation(IntakeAnnulus annulus, NaturalSeparation natural, double rotaryEfficiency) {

    /** Checks the ranges above. */
    public IntakeSeparation {
        Check.present(annulus, "annulus");
        Check.present(natural, "natural");
        Check.fraction(rotaryEfficiency, "rotaryEfficiency");
    }

    /**
     * Separates the gas of a stream at the intake.
     *
     * @param stream what the reservoir gives
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @param intakePressurePsia pressure at the intake (psia), &gt; 0
     * @param intakeTemperatureF temperature at the intake (°F), 20–700
     * @return what is vented and what the pump gets
     */
    public GasSeparation separate(
            ProducedStream stream, double rateStbPerDay, double intakePressurePsia, double intakeTemperatureF) {
        Check.present(stream, "stream");
        Check.positive(rateStbPerDay, "rateStbPerDay", "STB/d");
        Check.positive(intakePressurePsia, "intakePressurePsia", "psia");
        Check.inRange(intakeTemperatureF, 20, 700, "intakeTemperatureF", "°F");
        FlowState state = new FlowState();
        stream.at(rateStbPerDay).moveTo(intakePressurePsia, intakeTemperatureF, annulus.areaFt2(), state);
        double vL = state.liquidVelocityFtPerS();
        double vG = state.gasVelocityFtPerS();
        double rising = natural.efficiency(
                vL, state.liquidDensityLbPerFt3(), state.gasDensityLbPerFt3(), state.tensionDynPerCm());
        double all = combined(rising, rotaryEfficiency);
        SeparatedFluid fluid = SeparatedFluid.of(stream.fluid(), intakePressurePsia, intakeTemperatureF, all);
        double left = (1.0 - all) * vG;
        return new GasSeparation(
                rising,
                rotaryEfficiency,
                all,
                vL,
                vG,
                vG > 0.0 ? vG / (vG + vL) : 0.0,
                left > 0.0 ? left / (left + vL) : 0.0,
                fluid,
                fluid.ventedGasMscfPerDay(rateStbPerDay));
    }

    /**
     * Efficiency of a separator behind natural separation.
     *
     * @param natural natural efficiency (fraction)
     * @param rotary efficiency of the separator (fraction)
     * @return \( E_n + E_r (1 - E_n) \) (fraction)
     */
    public static double combined(double natural, double rotary) {
        return natural + rotary * (1.0 - natural);
    }
}
