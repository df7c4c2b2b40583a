package io.welleng.lift.srp.unit;

import io.welleng.core.units.Figures;

/** Answer to the question for the best counterbalance. */
public sealed interface BalanceOutcome {

    /**
     * The best counterbalance.
     *
     * @param aim what it is best at
     * @param existing counterbalance as it is
     * @param ideal counterbalance as it ought to be; its strength is 0 where none at all is best
     * @param before torque with the existing one
     * @param after torque with the ideal one
     */
    record Balanced(
            BalanceAim aim, Counterbalance existing, Counterbalance ideal, TorqueSummary before, TorqueSummary after)
            implements BalanceOutcome {

        /**
         * Strength that must be added.
         *
         * @return ideal less existing (in·lbf, lbf or psia, as the kind of counterbalance); positive if the unit is
         *     rod-heavy, negative if it is weight-heavy
         */
        public double strengthToAdd() {
            return ideal.strength() - existing.strength();
        }

        @Override
        public String toString() {
            return "Balanced[" + existing + " to " + ideal + ", peak torque " + Figures.four(before.peakInLbf())
                    + " to " + Figures.four(after.peakInLbf()) + " in·lbf]";
        }
    }

    /**
     * There is no cyclic load factor to make small: the mean torque is not positive, the well drives the unit.
     *
     * @param meanInLbf mean torque (in·lbf)
     */
    record NoNetWork(double meanInLbf) implements BalanceOutcome {

        @Override
        public String toString() {
            return "NoNetWork[mean torque " + Figures.four(meanInLbf) + " in·lbf]";
        }
    }
}
