package io.welleng.allocation.meter.dp;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Flow through a differential-pressure meter, with what it was computed from.
 *
 * @param massLbPerHour mass flow (lb/h)
 * @param actualFt3PerHour volume flow at upstream conditions (ft³/h)
 * @param beta diameter ratio at flowing temperature (dimensionless)
 * @param dischargeCoefficient discharge coefficient (dimensionless)
 * @param expansibility expansibility factor (dimensionless); 1 for a liquid
 * @param reynolds Reynolds number of the pipe (dimensionless)
 * @param residual Reynolds number that the flow gives less the one the coefficient was taken at, over the latter
 * @param evaluations evaluations of the discharge coefficient
 * @param dischargeUncertainty relative expanded uncertainty of the discharge coefficient (fraction)
 * @param expansibilityUncertainty relative expanded uncertainty of the expansibility factor (fraction)
 * @param pressureLoss permanent loss as a part of the differential pressure
 * @param advisories cautions, empty where there are none
 */
public record DpFlow(
        double massLbPerHour,
        double actualFt3PerHour,
        double beta,
        double dischargeCoefficient,
        double expansibility,
        double reynolds,
        double residual,
        int evaluations,
        double dischargeUncertainty,
        double expansibilityUncertainty,
        LossRange pressureLoss,
        List<Advisory> advisories) {

    /** Keeps its own copy of the list. */
    public DpFlow {
        advisories = List.copyOf(Check.present(advisories, "advisories"));
    }

    /**
     * Relative expanded uncertainty of the mass flow by the working formula of the standard,
     * \[ \left(\frac{\delta q_m}{q_m}\right)^2 = \left(\frac{\delta C}{C}\right)^2 +
     *   \left(\frac{\delta\varepsilon}{\varepsilon}\right)^2 +
     *   \left(\frac{2\beta^4}{1-\beta^4}\right)^2\left(\frac{\delta D}{D}\right)^2 +
     *   \left(\frac{2}{1-\beta^4}\right)^2\left(\frac{\delta d}{d}\right)^2 +
     *   \frac14\left(\frac{\delta\Delta p}{\Delta p}\right)^2 + \frac14\left(\frac{\delta\rho_1}{\rho_1}\right)^2 \]
     *
     * @param pipe relative uncertainty of the pipe diameter (fraction), &gt;= 0
     * @param bore relative uncertainty of the bore (fraction), &gt;= 0
     * @param differentialPressure relative uncertainty of the differential pressure (fraction), &gt;= 0
     * @param density relative uncertainty of the density (fraction), &gt;= 0
     * @return relative expanded uncertainty (fraction)
     * @see "ISO 5167-1:2003, 8.2.2, equation (3)"
     */
    public double massUncertainty(double pipe, double bore, double differentialPressure, double density) {
        Check.notNegative(pipe, "pipe", "(fraction)");
        Check.notNegative(bore, "bore", "(fraction)");
        Check.notNegative(differentialPressure, "differentialPressure", "(fraction)");
        Check.notNegative(density, "density", "(fraction)");
        double beta4 = beta * beta * beta * beta;
        double fromPipe = 2.0 * beta4 / (1.0 - beta4) * pipe;
        double fromBore = 2.0 / (1.0 - beta4) * bore;
        return Math.sqrt(dischargeUncertainty * dischargeUncertainty
                + expansibilityUncertainty * expansibilityUncertainty
                + fromPipe * fromPipe
                + fromBore * fromBore
                + 0.25 * differentialPressure * differentialPressure
                + 0.25 * density * density);
    }

    @Override
    public String toString() {
        return "DpFlow[" + Figures.four(massLbPerHour) + " lb/h, " + Figures.four(actualFt3PerHour)
                + " ft³/h, beta " + Figures.four(beta) + ", C " + Figures.four(dischargeCoefficient)
                + ", expansibility " + Figures.four(expansibility) + ", Re " + Figures.four(reynolds)
                + (advisories.isEmpty() ? "" : ", " + advisories.size() + " advisory(s)") + "]";
    }
}
