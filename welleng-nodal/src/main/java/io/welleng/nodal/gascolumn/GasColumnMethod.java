package io.welleng.nodal.gascolumn;

/**
 * Ways to compute the pressure along a column of dry gas, as plain data with their options. Kinetic energy is left out.
 *
 * <p>The rate carries the direction of flow: positive up the pipe (a producer), negative down it (an injector), 0 for gas
 * that stands still.
 */
public sealed interface GasColumnMethod permits AverageTz, CullenderSmith {

    /**
     * Pressure at the bottom, from the top down.
     *
     * @param column the column
     * @param topPressurePsia pressure at the top (psia), &gt; 0, at most 30,000
     * @param gasRateMscfPerDay gas rate, positive upward (Mscf/d), −1,000,000 to 1,000,000
     * @return the pressure at the bottom, or why there is none
     */
    GasColumnOutcome bottomPressure(GasColumn column, double topPressurePsia, double gasRateMscfPerDay);

    /**
     * Pressure at the top, from the bottom up.
     *
     * @param column the column
     * @param bottomPressurePsia pressure at the bottom (psia), &gt; 0, at most 30,000
     * @param gasRateMscfPerDay gas rate, positive upward (Mscf/d), −1,000,000 to 1,000,000
     * @return the pressure at the top, or why there is none
     */
    GasColumnOutcome topPressure(GasColumn column, double bottomPressurePsia, double gasRateMscfPerDay);
}
