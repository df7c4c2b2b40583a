package io.welleng.nodal.match;

import io.welleng.core.check.Check;

/**
 * Standard uncertainties of what a virtual flow meter takes as known beside its gauges. Zero says that it is exact.
 *
 * @param waterCut of the water cut (fraction), &ge; 0
 * @param producingGorScfPerStb of the producing gas-oil ratio (scf/STB), &ge; 0
 * @param gravityFactor of the computed hydrostatic gradient (fraction of it), &ge; 0
 * @param frictionFactor of the computed friction gradient (fraction of it), &ge; 0
 * @param productivityShare of the rate that the inflow gives at a drawdown (fraction of it), &ge; 0: that of the
 *     productivity index
 * @param reservoirPressurePsi of the reservoir pressure (psi), &ge; 0
 * @param chokeShare of the rate that the choke law gives (fraction of it), &ge; 0
 */
public record MeterUncertainty(
        double waterCut,
        double producingGorScfPerStb,
        double gravityFactor,
        double frictionFactor,
        double productivityShare,
        double reservoirPressurePsi,
        double chokeShare) {

    /** Everything beside the gauges is exact. */
    public static final MeterUncertainty NONE = new MeterUncertainty(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    /** Checks the ranges above. */
    public MeterUncertainty {
        Check.notNegative(waterCut, "waterCut", "(fraction)");
        Check.notNegative(producingGorScfPerStb, "producingGorScfPerStb", "scf/STB");
        Check.notNegative(gravityFactor, "gravityFactor", "(fraction)");
        Check.notNegative(frictionFactor, "frictionFactor", "(fraction)");
        Check.notNegative(productivityShare, "productivityShare", "(fraction)");
        Check.notNegative(reservoirPressurePsi, "reservoirPressurePsi", "psi");
        Check.notNegative(chokeShare, "chokeShare", "(fraction)");
    }

    /**
     * The same with uncertain fluids.
     *
     * @param cut standard uncertainty of the water cut (fraction), &ge; 0
     * @param gor standard uncertainty of the producing gas-oil ratio (scf/STB), &ge; 0
     * @return new uncertainties
     */
    public MeterUncertainty withFluid(double cut, double gor) {
        return new MeterUncertainty(
                cut, gor, gravityFactor, frictionFactor, productivityShare, reservoirPressurePsi, chokeShare);
    }

    /**
     * The same with an uncertain flow correlation.
     *
     * @param gravity standard uncertainty of the hydrostatic gradient (fraction), &ge; 0
     * @param friction standard uncertainty of the friction gradient (fraction), &ge; 0
     * @return new uncertainties
     */
    public MeterUncertainty withCorrelation(double gravity, double friction) {
        return new MeterUncertainty(
                waterCut,
                producingGorScfPerStb,
                gravity,
                friction,
                productivityShare,
                reservoirPressurePsi,
                chokeShare);
    }

    /**
     * The same with an uncertain inflow.
     *
     * @param share standard uncertainty of the productivity index (fraction), &ge; 0
     * @param pressurePsi standard uncertainty of the reservoir pressure (psi), &ge; 0
     * @return new uncertainties
     */
    public MeterUncertainty withInflow(double share, double pressurePsi) {
        return new MeterUncertainty(
                waterCut, producingGorScfPerStb, gravityFactor, frictionFactor, share, pressurePsi, chokeShare);
    }

    /**
     * The same with an uncertain choke.
     *
     * @param share standard uncertainty of the rate of the choke law (fraction), &ge; 0
     * @return new uncertainties
     */
    public MeterUncertainty withChoke(double share) {
        return new MeterUncertainty(
                waterCut,
                producingGorScfPerStb,
                gravityFactor,
                frictionFactor,
                productivityShare,
                reservoirPressurePsi,
                share);
    }
}
