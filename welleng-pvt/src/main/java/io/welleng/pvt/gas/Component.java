package io.welleng.pvt.gas;

/**
 * A pure component of natural gas with its molar mass and critical point.
 *
 * @see "Whitson, C.H. and Brulé, M.R. (2000). Phase Behavior, SPE Monograph 20, table A-1A"
 */
public enum Component {
    /** Nitrogen: 28.02 lb/lbmol, 227.3 °R, 493.0 psia. */
    NITROGEN(28.02, 227.3, 493.0),
    /** Carbon dioxide: 44.01 lb/lbmol, 547.6 °R, 1070.6 psia. */
    CARBON_DIOXIDE(44.01, 547.6, 1070.6),
    /** Hydrogen sulfide: 34.08 lb/lbmol, 672.4 °R, 1306.0 psia. */
    HYDROGEN_SULFIDE(34.08, 672.4, 1306.0),
    /** Methane: 16.04 lb/lbmol, 343.0 °R, 667.8 psia. */
    METHANE(16.04, 343.0, 667.8),
    /** Ethane: 30.07 lb/lbmol, 549.8 °R, 707.8 psia. */
    ETHANE(30.07, 549.8, 707.8),
    /** Propane: 44.09 lb/lbmol, 665.7 °R, 616.3 psia. */
    PROPANE(44.09, 665.7, 616.3),
    /** Isobutane: 58.12 lb/lbmol, 734.7 °R, 529.1 psia. */
    ISOBUTANE(58.12, 734.7, 529.1),
    /** Normal butane: 58.12 lb/lbmol, 765.3 °R, 550.7 psia. */
    N_BUTANE(58.12, 765.3, 550.7),
    /** Isopentane: 72.15 lb/lbmol, 828.8 °R, 490.4 psia. */
    ISOPENTANE(72.15, 828.8, 490.4),
    /** Normal pentane: 72.15 lb/lbmol, 845.4 °R, 488.6 psia. */
    N_PENTANE(72.15, 845.4, 488.6),
    /** Normal hexane: 86.17 lb/lbmol, 913.4 °R, 436.9 psia. */
    N_HEXANE(86.17, 913.4, 436.9);

    private final double molarMassLbPerLbmol;
    private final double criticalTemperatureR;
    private final double criticalPressurePsia;

    Component(double molarMassLbPerLbmol, double criticalTemperatureR, double criticalPressurePsia) {
        this.molarMassLbPerLbmol = molarMassLbPerLbmol;
        this.criticalTemperatureR = criticalTemperatureR;
        this.criticalPressurePsia = criticalPressurePsia;
    }

    /**
     * Molar mass.
     *
     * @return molar mass (lb/lbmol)
     */
    public double molarMassLbPerLbmol() {
        return molarMassLbPerLbmol;
    }

    /**
     * Critical temperature.
     *
     * @return temperature (°R)
     */
    public double criticalTemperatureR() {
        return criticalTemperatureR;
    }

    /**
     * Critical pressure.
     *
     * @return pressure (psia)
     */
    public double criticalPressurePsia() {
        return criticalPressurePsia;
    }
}
