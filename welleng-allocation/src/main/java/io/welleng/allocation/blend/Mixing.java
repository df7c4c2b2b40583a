package io.welleng.allocation.blend;

import io.welleng.core.check.Check;
import java.util.List;

/** Whether the volumes of a blend add up. */
public sealed interface Mixing {

    /**
     * Volumes add up.
     *
     * @return the rule
     */
    static Ideal ideal() {
        return new Ideal();
    }

    /**
     * Light hydrocarbons in crude shrink by MPMS 12.3.
     *
     * @param lightComponents names of the light streams
     * @return the rule
     */
    static LightInCrude lightInCrude(String... lightComponents) {
        return new LightInCrude(List.of(lightComponents));
    }

    /** Volumes add up. */
    record Ideal() implements Mixing {}

    /**
     * Light hydrocarbons blended into crude shrink by MPMS 12.3,
     * \[ S = 4.86 \times 10^{-8}\, C\, (100 - C)^{0.819}\, G^{2.28} \] with the shrinkage \(S\) in percent of the summed
     * volumes, the share \(C\) of the light liquid in them in percent and the difference \(G\) of the gravities in °API.
     * The standard knows two liquids: all light streams are taken as one ideal mixture, and all others as another.
     *
     * @param lightComponents names of the light streams, at least one, each once
     * @see "API MPMS 12.3 (1996), Volumetric Shrinkage Resulting From Blending Light Hydrocarbons With Crude Oils"
     */
    record LightInCrude(List<String> lightComponents) implements Mixing {

        /** Keeps its own copy of the list. */
        public LightInCrude {
            lightComponents = List.copyOf(Check.notEmpty(lightComponents, "lightComponents"));
        }
    }
}
