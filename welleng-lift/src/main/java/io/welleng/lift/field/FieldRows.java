package io.welleng.lift.field;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/** The limits of a field as rows. */
final class FieldRows {

    final List<FieldRow> rows = new ArrayList<>();

    /** Row of the electric power; −1 where it is not limited. */
    final int electricRow;

    /** Compressor of each well; null where it has none. */
    final Compressor[] compressorOf;

    private final List<FieldWell> wells;
    private final FieldLimits limits;

    FieldRows(List<FieldWell> wells, FieldLimits limits) {
        this.wells = wells;
        this.limits = limits;
        this.compressorOf = new Compressor[wells.size()];
        compressors();
        separators();
        plain("lift_gas", "Mscf/d", limits.maxLiftGasMscfPerDay(), ResourceUse.LIFT_GAS);
        plain("water", "STB/d", limits.maxWaterStbPerDay(), ResourceUse.WATER);
        electricRow = limits.maxElectricKw() == null ? -1 : rows.size();
        plain("electric_power", "kW", limits.maxElectricKw(), ResourceUse.POWER);
        for (int i = 0; i < limits.resources().size(); i++) {
            rows.add(FieldRow.of(limits.resources().get(i), wells, wellsOf("resources", i)));
        }
        ByName.checkDistinct(rows, row -> row.name, "limits");
    }

    private static String wellsOf(String list, int i) {
        return "limits." + Check.element(list, i) + ".wells";
    }

    private void plain(String name, String unit, Double capacity, ResourceUse use) {
        if (capacity != null) {
            rows.add(FieldRow.of(new Resource(name, unit, capacity, null, use), wells, "wells"));
        }
    }

    private void compressors() {
        for (int i = 0; i < limits.compressors().size(); i++) {
            Compressor c = limits.compressors().get(i);
            String field = wellsOf("compressors", i);
            FieldRow gas = FieldRow.of(
                    new Resource(c.name() + "_gas", "Mscf/d", c.mostGasMscfPerDay(), c.wells(), ResourceUse.LIFT_GAS),
                    wells,
                    field);
            rows.add(gas);
            if (c.maxPowerKw() != null) {
                Check.inRange(
                        c.maxPowerKw(),
                        c.powerTable().get(0).powerKw(),
                        Double.MAX_VALUE,
                        "maxPowerKw of " + c.name(),
                        "kW");
                rows.add(gas.asPower(c));
            }
            for (int w = 0; w < compressorOf.length; w++) {
                if (gas.factors[w] != null) {
                    if (compressorOf[w] != null) {
                        throw new InvalidInputException(
                                "limits.compressors",
                                "such that a well has one at most",
                                "",
                                wells.get(w).name());
                    }
                    compressorOf[w] = c;
                }
            }
        }
    }

    private void separators() {
        boolean[] taken = new boolean[wells.size()];
        for (int i = 0; i < limits.separators().size(); i++) {
            Separator s = limits.separators().get(i);
            String field = wellsOf("separators", i);
            FieldRow liquid = FieldRow.of(
                    new Resource(
                            s.name() + "_liquid",
                            "STB/d",
                            s.maxLiquidStbPerDay() == null ? 0.0 : s.maxLiquidStbPerDay(),
                            s.wells(),
                            ResourceUse.LIQUID),
                    wells,
                    field);
            if (s.maxLiquidStbPerDay() != null) {
                rows.add(liquid);
            }
            if (s.maxGasMscfPerDay() != null) {
                rows.add(FieldRow.of(
                        new Resource(s.name() + "_gas", "Mscf/d", s.maxGasMscfPerDay(), s.wells(), ResourceUse.ALL_GAS),
                        wells,
                        field));
            }
            for (int w = 0; w < taken.length; w++) {
                if (liquid.factors[w] != null) {
                    if (taken[w]) {
                        throw new InvalidInputException(
                                "limits.separators",
                                "such that a well has one at most",
                                "",
                                wells.get(w).name());
                    }
                    taken[w] = true;
                }
            }
        }
    }
}
