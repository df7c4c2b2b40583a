package io.welleng.lift.esp.electric;

import io.welleng.core.units.EnergyUnit;
import io.welleng.core.units.PowerUnit;

/** Constants of this package, from exact definitions. */
final class ElectricUnits {

    /** Kilowatts in a mechanical horsepower. */
    static final double KW_PER_HP = PowerUnit.HP.to(PowerUnit.KW, 1.0);

    /** Square root of three: line voltage over phase voltage. */
    static final double SQRT3 = Math.sqrt(3.0);

    /** Btu per hour in a kilowatt. */
    static final double BTU_PER_HOUR_PER_KW = EnergyUnit.KWH.to(EnergyUnit.BTU, 1.0);

    /** Cubic feet in a barrel, 42 gallons of 231 cubic inches. */
    static final double FT3_PER_BBL = 42.0 * 231.0 / 1728.0;

    /** Viscosity of 1 cP in lb/(ft·h). */
    static final double LB_PER_FT_HOUR_PER_CP = 0.001 * 0.3048 / 0.45359237 * 3600.0;

    private ElectricUnits() {}
}
