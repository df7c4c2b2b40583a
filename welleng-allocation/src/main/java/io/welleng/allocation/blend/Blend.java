package io.welleng.allocation.blend;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.DensityUnit;
import io.welleng.core.units.Figures;
import io.welleng.core.units.OilGravity;
import io.welleng.core.units.VolumeUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Quality of a commingled stream. Mass is conserved, so that density and not gravity is averaged:
 * \[ \rho = \frac{\sum V_i \rho_i}{V}, \quad S\&amp;W = \frac{\sum V_i\, S\&amp;W_i}{V}, \quad
 * PTB = \frac{\sum V_i\, PTB_i}{V}, \quad s = \frac{\sum V_i \rho_i s_i}{\sum V_i \rho_i}, \quad
 * V = (1 - S) \sum V_i \] with sulphur \(s\) by mass, all else by volume, and the shrinkage \(S\) of the {@link Mixing}.
 *
 * @param idealBbl sum of the volumes (bbl)
 * @param shrinkage shrinkage over that sum (fraction)
 * @param grossStandardBbl volume of the blend at 60 °F (bbl)
 * @param netStandardBbl the same without sediment and water (bbl)
 * @param massTonnes mass of the blend (t)
 * @param densityKgPerM3 density at 60 °F (kg/m³)
 * @param gravityApi gravity (°API)
 * @param sedimentAndWater sediment and water by volume (fraction)
 * @param saltPtb salt per thousand barrels of the blend (PTB); null where a stream of some volume has none measured
 * @param sulphur sulphur by mass (fraction); null where a stream of some volume has none measured
 * @param advisories cautions, empty where there are none
 */
public record Blend(
        double idealBbl,
        double shrinkage,
        double grossStandardBbl,
        double netStandardBbl,
        double massTonnes,
        double densityKgPerM3,
        double gravityApi,
        double sedimentAndWater,
        @OptionalValue Double saltPtb,
        @OptionalValue Double sulphur,
        List<Advisory> advisories) {

    private static final double M3_PER_BBL = VolumeUnit.BBL.to(VolumeUnit.M3, 1.0);
    private static final double KG_PER_TONNE = 1000.0;

    /** Keeps its own copy of the list. */
    public Blend {
        advisories = List.copyOf(Check.present(advisories, "advisories"));
    }

    /**
     * Blends streams.
     *
     * @param components streams with names unlike each other, at least one of some volume
     * @param mixing whether the volumes add up; a light stream that it names must be there, and together they must be
     *     lighter than the rest
     * @return the blend
     * @throws InvalidInputException if there is no volume, a name comes twice, or the mixing does not fit
     */
    public static Blend of(List<BlendComponent> components, Mixing mixing) {
        Check.notEmpty(components, "components");
        Check.present(mixing, "mixing");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < components.size(); i++) {
            if (!names.add(components.get(i).name())) {
                throw new InvalidInputException(
                        Check.element("components", i),
                        "of a name unlike the components before it",
                        "",
                        "\"" + components.get(i).name() + "\"");
            }
        }
        BlendSum sum = new BlendSum();
        components.forEach(sum::add);
        Check.positive(sum.volume, "volume of all components", "bbl");
        BlendShrinkage shrinkage = BlendShrinkage.of(components, names, mixing);
        double volume = sum.volume * (1.0 - shrinkage.fraction());
        double density = sum.volumeDensity / volume;
        return new Blend(
                sum.volume,
                shrinkage.fraction(),
                volume,
                volume - sum.water,
                sum.volumeDensity * M3_PER_BBL / KG_PER_TONNE,
                density,
                OilGravity.densityToApi(density, DensityUnit.KG_PER_M3),
                sum.water / volume,
                sum.saltKnown ? sum.salt / volume : null,
                sum.sulphurKnown ? sum.sulphur / sum.volumeDensity : null,
                shrinkage.advisories());
    }

    @Override
    public String toString() {
        return "Blend[" + Figures.four(grossStandardBbl) + " bbl, " + Figures.four(gravityApi) + " °API, sediment and"
                + " water " + Figures.four(100.0 * sedimentAndWater) + " %, salt "
                + (saltPtb == null ? "-" : Figures.four(saltPtb)) + " PTB, sulphur "
                + (sulphur == null ? "-" : Figures.four(100.0 * sulphur)) + " % by mass, shrinkage "
                + Figures.four(100.0 * shrinkage) + " %"
                + (advisories.isEmpty() ? "" : ", " + advisories.size() + " advisory(s)") + "]";
    }
}
