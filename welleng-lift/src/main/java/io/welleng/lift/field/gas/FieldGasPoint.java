package io.welleng.lift.field.gas;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * A point of the field's best oil against the gas there is.
 *
 * @param availableMscfPerDay gas there is (Mscf/d)
 * @param usedMscfPerDay gas used at the optimum (Mscf/d)
 * @param oilStbPerDay best oil of the field (STB/d)
 * @param boundStbPerDay oil that no share can exceed (STB/d)
 * @param stepwiseOilStbPerDay oil with all wells running and gas given step by step (STB/d); null where there is not
 *     gas enough to run them all
 */
public record FieldGasPoint(
        double availableMscfPerDay,
        double usedMscfPerDay,
        double oilStbPerDay,
        double boundStbPerDay,
        @OptionalValue Double stepwiseOilStbPerDay) {

    @Override
    public String toString() {
        return Figures.four(oilStbPerDay) + " STB/d with " + Figures.four(availableMscfPerDay) + " Mscf/d there is";
    }
}
