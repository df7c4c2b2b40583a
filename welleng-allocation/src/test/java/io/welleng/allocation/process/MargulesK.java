package io.welleng.allocation.process;

import java.util.List;

/** Ratios that change with the liquid: Wilson times \(\exp(a (1 - x_i)^2)\), a stand-in for an equation of state. */
record MargulesK(double a) implements KValues {

    @Override
    public void fill(
            List<ProcessComponent> components,
            double pressurePsia,
            double temperatureF,
            double[] liquid,
            double[] vapour,
            double[] k) {
        new WilsonK().fill(components, pressurePsia, temperatureF, liquid, vapour, k);
        for (int i = 0; i < k.length; i++) {
            k[i] *= Math.exp(a * (1.0 - liquid[i]) * (1.0 - liquid[i]));
        }
    }

    @Override
    public boolean dependsOnComposition() {
        return true;
    }
}
