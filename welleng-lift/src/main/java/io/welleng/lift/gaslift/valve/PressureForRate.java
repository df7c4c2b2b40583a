package io.welleng.lift.gaslift.valve;

import io.welleng.core.units.Figures;

/** The pressure downstream at which a port passes a gas rate. */
public sealed interface PressureForRate {

    /**
     * The greatest pressure downstream with that rate.
     *
     * @param downstreamPsia pressure (psia)
     * @param evaluations evaluations of the rate
     */
    record Found(double downstreamPsia, int evaluations) implements PressureForRate {

        @Override
        public String toString() {
            return "Found[" + Figures.four(downstreamPsia) + " psia]";
        }
    }

    /**
     * The port passes less, whatever the pressure downstream.
     *
     * @param greatestRateMscfPerDay rate of critical flow (Mscf/d)
     */
    record TooMuch(double greatestRateMscfPerDay) implements PressureForRate {

        @Override
        public String toString() {
            return "TooMuch[at most " + Figures.four(greatestRateMscfPerDay) + " Mscf/d]";
        }
    }
}
