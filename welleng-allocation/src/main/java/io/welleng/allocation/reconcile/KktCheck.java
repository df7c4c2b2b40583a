package io.welleng.allocation.reconcile;

import io.welleng.core.units.Figures;

/**
 * How well the conditions of Karush, Kuhn and Tucker hold, computed anew from the result. All are round-off at an
 * optimum.
 *
 * @param imbalance largest imbalance, as a fraction of the sizes of the terms of its balance, readings and values
 * @param boundViolation largest miss of a bound, in the unit of the model; 0 if none
 * @param leastMultiplier least multiplier of a bound at work, per unit of the model; 0 if none is at work
 * @param stationarity largest difference between \(x\) and \(y - V (G^T \lambda - N^T \mu)\), in standard uncertainties
 */
public record KktCheck(double imbalance, double boundViolation, double leastMultiplier, double stationarity) {

    /**
     * Tells whether all conditions hold.
     *
     * @param tolerance largest miss of each (dimensionless, and in the unit of the model for bounds)
     * @return true if they hold
     */
    public boolean holds(double tolerance) {
        return imbalance <= tolerance
                && boundViolation <= tolerance
                && leastMultiplier >= -tolerance
                && stationarity <= tolerance;
    }

    @Override
    public String toString() {
        return "imbalance " + Figures.four(imbalance) + ", bound violation " + Figures.four(boundViolation)
                + ", least multiplier " + Figures.four(leastMultiplier) + ", stationarity "
                + Figures.four(stationarity);
    }
}
