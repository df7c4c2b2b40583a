package io.welleng.lift.gaslift;

/** How much of the lift gas the oil above the injection point dissolves. It never gives back more than it held. */
public enum LiftGasSolution {
    /**
     * Until the oil holds its solution gas-oil ratio, as a black oil with a higher producing ratio does: only oil that
     * produces less gas than it could hold takes up lift gas.
     */
    UP_TO_SOLUTION_GOR,
    /**
     * Until the oil is saturated at pressure and temperature: undersaturated oil takes up lift gas beyond its solution
     * gas-oil ratio.
     */
    UNTIL_SATURATED
}
