package io.welleng.allocation.process;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Rate of a product in all four quantities. Liquids: volumes of the components at 60 °F added up; gas: as an ideal gas
 * at 60 °F and 14.696 psia. Energy is the gross heating value of the components as ideal gases.
 *
 * @param molesLbmolPerDay moles (lbmol/d)
 * @param massLbPerDay mass (lb/d)
 * @param volumePerDay volume at standard conditions: bbl/d of oil, Mscf/d of gas
 * @param energyMmbtuPerDay heat of combustion (MMBtu/d)
 */
public record ProductRate(double molesLbmolPerDay, double massLbPerDay, double volumePerDay, double energyMmbtuPerDay) {

    private static final double SCF_PER_MSCF = 1000.0;
    private static final double BTU_PER_MMBTU = 1e6;

    /** Checks that the numbers are finite. */
    public ProductRate {
        Check.finite(molesLbmolPerDay, "molesLbmolPerDay", "lbmol/d");
        Check.finite(massLbPerDay, "massLbPerDay", "lb/d");
        Check.finite(volumePerDay, "volumePerDay", "bbl/d or Mscf/d");
        Check.finite(energyMmbtuPerDay, "energyMmbtuPerDay", "MMBtu/d");
    }

    /** Of one component. */
    static ProductRate of(ProcessComponent component, double lbmol, boolean oil) {
        double scf = lbmol * ProcessComponent.SCF_PER_LBMOL;
        return new ProductRate(
                lbmol,
                lbmol * component.molarMassLbPerLbmol(),
                oil ? lbmol * component.liquidBblPerLbmol() : scf / SCF_PER_MSCF,
                scf * component.grossHeatingBtuPerScf() / BTU_PER_MMBTU);
    }

    /**
     * What is more here than there.
     *
     * @param other another rate of the same product
     * @return this less the other
     */
    public ProductRate minus(ProductRate other) {
        return new ProductRate(
                molesLbmolPerDay - other.molesLbmolPerDay,
                massLbPerDay - other.massLbPerDay,
                volumePerDay - other.volumePerDay,
                energyMmbtuPerDay - other.energyMmbtuPerDay);
    }

    @Override
    public String toString() {
        return "ProductRate[" + Figures.four(molesLbmolPerDay) + " lbmol/d, " + Figures.four(massLbPerDay) + " lb/d, "
                + Figures.four(volumePerDay) + " bbl/d or Mscf/d, " + Figures.four(energyMmbtuPerDay) + " MMBtu/d]";
    }
}
