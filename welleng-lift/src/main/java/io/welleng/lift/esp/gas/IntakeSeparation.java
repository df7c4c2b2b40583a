package io.welleng.lift.esp.gas;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.stream.ProducedStream;
import java.util.List;

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

    private static final double GREATEST_VISCOSITY_CP = 100.0;

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
     * What to keep in mind of natural separation: its correlations rest on bubbles that rise as in water. In a thick oil drag
     * holds them back, to a tenth of that velocity or less beyond some thousand cP, and little gas separates.
     *
     * @param liquidViscosityCp viscosity of the liquid at the intake (cP)
     * @param freeGasFraction free gas over all in-situ volume before separation (fraction)
     * @return an advisory where free gas meets a liquid thicker than 100 cP, a judgement, and the efficiency is not given
     */
    public List<Advisory> advisories(double liquidViscosityCp, double freeGasFraction) {
        return natural instanceof NaturalSeparation.Given
                        || !(freeGasFraction > 0.0)
                        || !(liquidViscosityCp > GREATEST_VISCOSITY_CP)
                ? List.of()
                : List.of(new Advisory(
                        "natural_separation_in_thick_liquid",
                        "viscosity of the liquid in cP: bubbles rise slower than the model of natural separation has it;"
                                + " the efficiency is too high",
                        liquidViscosityCp,
                        null,
                        GREATEST_VISCOSITY_CP));
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
