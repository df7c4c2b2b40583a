package io.welleng.lift.field.gas;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Wells that share lift gas, and what limits the gas. With \(g_i\) the gas of well \(i\), \(C_k\) and \(I_k\) capacity
 * and import limit of compressor \(k\), and \(T\) the gas of the field: \[ \sum_{i \in k} g_i \le C_k + I_k,\quad
 * \sum_i g_i \le \sum_k C_k,\quad \sum_i g_i \le T \] These are limits: gas may be left over, since more gas may make
 * less oil.
 *
 * @param wells at least one well, with names that differ
 * @param compressors at least one compressor, with names that differ
 * @param totalGasMscfPerDay gas there is for the whole field (Mscf/d), above 0; null where only the compressors limit
 *     it
 */
public record GasField(
        List<LiftGasCurve> wells,
        List<GasCompressor> compressors,
        @OptionalValue Double totalGasMscfPerDay) {

    /** Checks the names. */
    public GasField {
        Check.notEmpty(wells, "wells");
        Check.notEmpty(compressors, "compressors");
        wells = List.copyOf(wells);
        compressors = List.copyOf(compressors);
        ByName.checkDistinct(wells, LiftGasCurve::name, "wells");
        ByName.checkDistinct(compressors, GasCompressor::name, "compressors");
        for (int i = 0; i < wells.size(); i++) {
            checkName(
                    compressors,
                    GasCompressor::name,
                    wells.get(i).compressor(),
                    "compressors",
                    Check.element("wells", i) + ".compressor");
        }
        if (totalGasMscfPerDay != null) {
            Check.positive(totalGasMscfPerDay, "totalGasMscfPerDay", "Mscf/d");
        }
    }

    /**
     * Wells on one limit, whatever compressor they name: all of them must name the same.
     *
     * @param wells the wells, at least one
     * @param capacityMscfPerDay most gas there is (Mscf/d), above 0
     * @return the field
     */
    public static GasField of(List<LiftGasCurve> wells, double capacityMscfPerDay) {
        Check.notEmpty(wells, "wells");
        return new GasField(wells, List.of(GasCompressor.of(wells.get(0).compressor(), capacityMscfPerDay)), null);
    }

    /**
     * Gas that can be given at most.
     *
     * @return the sum of the capacities, or the gas of the field where that is less (Mscf/d)
     */
    public double availableGasMscfPerDay() {
        double sum = 0.0;
        for (GasCompressor compressor : compressors) {
            sum += compressor.capacityMscfPerDay();
        }
        return totalGasMscfPerDay == null ? sum : Math.min(sum, totalGasMscfPerDay);
    }

    /**
     * The same field with every limit multiplied by one factor.
     *
     * @param factor above 0
     * @return the field
     */
    public GasField scaled(double factor) {
        Check.positive(factor, "factor", "");
        List<GasCompressor> scaled = new ArrayList<>(compressors.size());
        for (GasCompressor c : compressors) {
            Double line = c.importLimitMscfPerDay();
            scaled.add(new GasCompressor(
                    c.name(), c.capacityMscfPerDay() * factor, line == null ? null : Double.valueOf(line * factor)));
        }
        return new GasField(
                wells, scaled, totalGasMscfPerDay == null ? null : Double.valueOf(totalGasMscfPerDay * factor));
    }

    /**
     * The same field with another capacity of one compressor.
     *
     * @param compressor index of the compressor, from 0
     * @param capacityMscfPerDay the capacity (Mscf/d), above 0
     * @return the field
     */
    public GasField withCapacity(int compressor, double capacityMscfPerDay) {
        List<GasCompressor> changed = new ArrayList<>(compressors);
        GasCompressor old = compressors.get(compressor);
        changed.set(compressor, new GasCompressor(old.name(), capacityMscfPerDay, old.importLimitMscfPerDay()));
        return new GasField(wells, changed, totalGasMscfPerDay);
    }

    /**
     * The same field with another gas of the whole field.
     *
     * @param gasMscfPerDay the gas (Mscf/d), above 0
     * @return the field
     */
    public GasField withTotalGas(double gasMscfPerDay) {
        return new GasField(wells, compressors, gasMscfPerDay);
    }

    /** Checks that a field holds the name of one of these. */
    static <T> void checkName(List<T> items, Function<T, String> nameOf, String name, String what, String field) {
        try {
            ByName.find(items, nameOf, name, what);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(field, e.rule(), e.unit(), e.value());
        }
    }

    /** Index of the compressor of each well. */
    int[] compressorOfWell() {
        int[] of = new int[wells.size()];
        for (int i = 0; i < of.length; i++) {
            of[i] = compressors.indexOf(
                    ByName.find(compressors, GasCompressor::name, wells.get(i).compressor(), "compressors"));
        }
        return of;
    }
}
