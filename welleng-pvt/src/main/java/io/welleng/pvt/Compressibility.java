package io.welleng.pvt;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Isothermal compressibilities of a fluid at one state, as its volume factors have them: derived from the same functions
 * as {@link PvtState}, whichever correlations are chosen, by central differences over a ten-thousandth of the pressure.
 *
 * @param oilPerPsi oil (1/psi): up to the bubble point with the gas that comes out of it,
 *     \( -(dB_o/dp - B_g\,dR_s/dp)/B_o \), else at constant solution GOR
 * @param gasPerPsi gas (1/psi), \( 1/p - (1/z)\,dz/dp \)
 * @param waterPerPsi water without gas (1/psi), by the water correlation
 * @param waterSolutionGasScfPerStb gas in water that is saturated with it (scf/STB), by the water correlation
 */
public record Compressibility(
        double oilPerPsi, double gasPerPsi, double waterPerPsi, double waterSolutionGasScfPerStb) {

    private static final double SHARE = 1.0e-4;

    /**
     * Compressibilities of a fluid at a state.
     *
     * @param oil the fluid
     * @param pressurePsia pressure (psia), &gt; 0 and at most 29,000
     * @param temperatureF temperature (°F), 20–700
     * @return the compressibilities
     */
    public static Compressibility of(BlackOil oil, double pressurePsia, double temperatureF) {
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.inRange(pressurePsia, 0, 29_000, "pressurePsia", "psia");
        double lower = pressurePsia * (1.0 - SHARE);
        double upper = pressurePsia * (1.0 + SHARE);
        PvtState here = oil.at(pressurePsia, temperatureF);
        PvtState below = oil.at(lower, temperatureF);
        PvtState above = oil.at(upper, temperatureF);
        double gas = Math.log(below.gasFvfFt3PerScf() / above.gasFvfFt3PerScf()) / (upper - lower);
        // One side only where the bubble point lies within the step.
        boolean saturated = pressurePsia <= here.bubblePointPsia();
        PvtState first = !saturated && lower < here.bubblePointPsia() ? here : below;
        PvtState last = saturated && upper > here.bubblePointPsia() ? here : above;
        double step = last.pressurePsia() - first.pressurePsia();
        double released = (last.solutionGorScfPerStb() - first.solutionGorScfPerStb())
                * here.gasFvfFt3PerScf()
                / FluidPoint.FT3_PER_BBL;
        double oilVolume = last.oilFvfRbPerStb() - first.oilFvfRbPerStb();
        double salinity = oil.waterSalinity();
        return new Compressibility(
                (released - oilVolume) / (step * here.oilFvfRbPerStb()),
                gas,
                oil.correlations().water().compressibilityPerPsi(pressurePsia, temperatureF, salinity),
                oil.correlations().water().solutionGasScfPerStb(pressurePsia, temperatureF, salinity));
    }

    @Override
    public String toString() {
        return "Compressibility[oil " + Figures.four(oilPerPsi) + " 1/psi, gas " + Figures.four(gasPerPsi)
                + " 1/psi, water " + Figures.four(waterPerPsi) + " 1/psi with "
                + Figures.four(waterSolutionGasScfPerStb) + " scf/STB]";
    }
}
