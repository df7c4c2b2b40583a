package io.welleng.lift.field;

import io.welleng.core.check.ByName;
import io.welleng.core.check.InvalidInputException;
import java.util.Arrays;
import java.util.List;

/** A limit as a row: what each well uses of it is linear in its figures. */
final class FieldRow {

    final String name;
    final String unit;
    final double capacity;

    /** Factors of the figures of each well; null for a well that does not use it. */
    final double[][] factors;

    /** Where the limit is one of power, which is put as one of gas; otherwise null. */
    final Compressor powerOf;

    private FieldRow(String name, String unit, double capacity, double[][] factors, Compressor powerOf) {
        this.name = name;
        this.unit = unit;
        this.capacity = capacity;
        this.factors = factors;
        this.powerOf = powerOf;
    }

    /** A limit of a list; the field of its wells is for messages. */
    static FieldRow of(Resource resource, List<FieldWell> wells, String field) {
        ResourceUse use = resource.use();
        double[] each = {
            use.perOil(), use.perWater(), use.perFormationGas(), use.perLiftGas(), use.perKw(), use.perWell()
        };
        double[][] factors = new double[wells.size()][];
        if (resource.wells() == null) {
            Arrays.setAll(factors, w -> each.clone());
        } else {
            for (String name : resource.wells()) {
                factors[wells.indexOf(find(wells, name, field))] = each.clone();
            }
        }
        return new FieldRow(resource.name(), resource.unit(), resource.capacity(), factors, null);
    }

    private static FieldWell find(List<FieldWell> wells, String name, String field) {
        try {
            return ByName.find(wells, FieldWell::name, name, "wells");
        } catch (InvalidInputException e) {
            throw new InvalidInputException(field, e.rule(), e.unit(), e.value());
        }
    }

    /** The same wells and factors, but as power of a compressor. */
    FieldRow asPower(Compressor compressor) {
        return new FieldRow(compressor.name() + "_power", "kW", compressor.maxPowerKw(), factors, compressor);
    }

    /** The limit as that of the row. */
    double rowCapacity(double limit) {
        return powerOf == null ? limit : powerOf.gasMscfPerDay(limit);
    }

    /** Use of the row as that of the limit. */
    double inUnit(double rowUse) {
        return powerOf == null ? rowUse : powerOf.powerKw(rowUse);
    }

    double use(int well, double[] figures) {
        if (factors[well] == null) {
            return 0.0;
        }
        double sum = 0.0;
        for (int i = 0; i < figures.length; i++) {
            sum += factors[well][i] * figures[i];
        }
        return sum;
    }

    /** Whether a well's formation gas counts. */
    boolean needsGas(int well) {
        return factors[well] != null && factors[well][2] > 0.0;
    }
}
