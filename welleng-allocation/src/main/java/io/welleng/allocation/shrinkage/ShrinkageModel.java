package io.welleng.allocation.shrinkage;

/**
 * How much stock-tank oil a barrel at the meter becomes. A model depends on nothing but its own parts and the conditions:
 * the same conditions give the same outcome. A factor brings the volume all the way to stock tank at 60 °F; correcting it
 * for temperature again would count that twice.
 */
public interface ShrinkageModel {

    /**
     * The shrinkage factor at conditions.
     *
     * @param conditions day, pressure and temperature of the meter
     * @return the factor, or why there is none
     */
    ShrinkageOutcome at(ShrinkageConditions conditions);
}
