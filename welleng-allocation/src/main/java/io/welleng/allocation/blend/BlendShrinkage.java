package io.welleng.allocation.blend;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.DensityUnit;
import io.welleng.core.units.Figures;
import io.welleng.core.units.OilGravity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shrinkage of a blend over the sum of its volumes (fraction), and the cautions that go with it. */
record BlendShrinkage(double fraction, List<Advisory> advisories) {

    private static final BlendShrinkage NONE = new BlendShrinkage(0.0, List.of());
    private static final double PERCENT = 100.0;

    static BlendShrinkage of(List<BlendComponent> components, Set<String> names, Mixing mixing) {
        if (!(mixing instanceof Mixing.LightInCrude lightInCrude)) {
            return NONE;
        }
        List<String> light = lightInCrude.lightComponents();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < light.size(); i++) {
            if (!names.contains(light.get(i)) || !seen.add(light.get(i))) {
                throw new InvalidInputException(
                        Check.element("lightComponents", i), "a component, named once", "", "\"" + light.get(i) + "\"");
            }
        }
        BlendSum lightSum = new BlendSum();
        BlendSum heavySum = new BlendSum();
        for (BlendComponent component : components) {
            (seen.contains(component.name()) ? lightSum : heavySum).add(component);
        }
        if (lightSum.volume == 0.0 || heavySum.volume == 0.0) {
            return NONE;
        }
        double c = PERCENT * lightSum.volume / (lightSum.volume + heavySum.volume);
        double g = api(lightSum) - api(heavySum);
        if (!(g >= 0.0)) {
            throw new InvalidInputException(
                    "lightComponents", "together lighter than the other components, by", "°API", Figures.four(g));
        }
        List<Advisory> advisories = new ArrayList<>();
        range(
                advisories,
                "light_share_outside_tables",
                "Share of the light liquid (%) outside the tables of MPMS 12.3",
                c,
                LightInCrudeShrinkage.LEAST_C,
                LightInCrudeShrinkage.GREATEST_C);
        range(
                advisories,
                "gravity_difference_outside_tables",
                "Difference of the gravities (°API) outside the tables of MPMS 12.3",
                g,
                LightInCrudeShrinkage.LEAST_G,
                LightInCrudeShrinkage.GREATEST_G);
        return new BlendShrinkage(LightInCrudeShrinkage.percent(c, g) / PERCENT, advisories);
    }

    private static double api(BlendSum sum) {
        return OilGravity.densityToApi(sum.volumeDensity / sum.volume, DensityUnit.KG_PER_M3);
    }

    private static void range(
            List<Advisory> advisories, String code, String message, double value, double lower, double upper) {
        if (value < lower || value > upper) {
            advisories.add(new Advisory(code, message, value, lower, upper));
        }
    }
}
