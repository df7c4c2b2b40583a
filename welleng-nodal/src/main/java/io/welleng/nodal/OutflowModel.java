package io.welleng.nodal;

import java.util.OptionalDouble;

/** Bottom-hole pressure that a well needs to lift a rate to its wellhead. Anything that keeps this can be solved. */
@FunctionalInterface
public interface OutflowModel {

    /**
     * Pressure needed at the perforations.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @return flowing bottom-hole pressure (psia); empty where no pressure carries this rate, NaN
     *     where it could not be computed
     */
    OptionalDouble pwfPsia(double rateStbPerDay);

    /**
     * Pressure needed at the perforations, no nearer than is asked for: a search looks around quickly first.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @param tolerancePsi error allowed (psi); 0 for as near as {@link #pwfPsia(double)} is
     * @return as {@link #pwfPsia(double)}, which is the answer of models that know no quicker way
     */
    default OptionalDouble pwfPsia(double rateStbPerDay, double tolerancePsi) {
        return pwfPsia(rateStbPerDay);
    }
}
