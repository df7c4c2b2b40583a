package io.welleng.allocation.process;

import java.util.List;

/**
 * Equilibrium ratios \(K_i = y_i / x_i\) of components between vapour and liquid. Values at the same conditions are
 * always the same. A correlation looks at pressure and temperature alone; an equation of state also looks at the
 * compositions, says so by {@link #dependsOnComposition}, and is then called again, from
 * {@link WilsonK Wilson's} ratios on, until they agree.
 */
public interface KValues {

    /**
     * Writes the equilibrium ratios.
     *
     * @param components the components. Not modified.
     * @param pressurePsia pressure (psia)
     * @param temperatureF temperature (°F)
     * @param liquid mole fractions of the liquid as known so far, one for each component. Not modified.
     * @param vapour mole fractions of the vapour as known so far, one for each component. Not modified.
     * @param k ratios (-), finite and &gt;= 0, one for each component. Modified.
     */
    void fill(
            List<ProcessComponent> components,
            double pressurePsia,
            double temperatureF,
            double[] liquid,
            double[] vapour,
            double[] k);

    /**
     * Whether the ratios change with the compositions.
     *
     * @return true for an equation of state; false unless overridden
     */
    default boolean dependsOnComposition() {
        return false;
    }
}
