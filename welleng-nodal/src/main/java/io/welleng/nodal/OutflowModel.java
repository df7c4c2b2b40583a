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
}
