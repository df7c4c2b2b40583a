package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * One layer of an {@link InflowSpec.Multilayer}, its inflow by an index, a reservoir or tests of its own.
 *
 * @param name name of the layer
 * @param inflow its own inflow, pressures at its own depth
 * @param waterCut its water over liquid (fraction), 0–1
 * @param gorScfPerStb its gas-oil ratio (scf/STB), 0–1,000,000
 * @param pressureAboveDatumPsi how much higher the pressure in the wellbore is at the layer than at the datum (psi),
 *     &ge; 0: the datum is at the top layer or above
 * @param injectivityIndex rate taken over excess pressure (STB/d/psi), &gt; 0; null where the layer takes nothing in
 */
public record LayerSpec(
        String name,
        InflowSpec inflow,
        double waterCut,
        double gorScfPerStb,
        double pressureAboveDatumPsi,
        @OptionalValue Double injectivityIndex) {

    /** Checks the ranges above. */
    public LayerSpec {
        Check.present(inflow, "inflow");
        new Layer(name, inflow.toIpr(), waterCut, gorScfPerStb, pressureAboveDatumPsi, injectivityIndex);
    }

    /**
     * The layer.
     *
     * @return the layer with its curve
     */
    public Layer toLayer() {
        return new Layer(name, inflow.toIpr(), waterCut, gorScfPerStb, pressureAboveDatumPsi, injectivityIndex);
    }
}
