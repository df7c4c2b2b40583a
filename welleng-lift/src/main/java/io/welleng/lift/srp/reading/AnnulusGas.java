package io.welleng.lift.srp.reading;

import io.welleng.core.check.Check;

/** The gas that bubbles up through the liquid in the annulus. */
public sealed interface AnnulusGas {

    /** No gas rises: the casing is shut in and its pressure stands still. */
    record None() implements AnnulusGas {}

    /**
     * A known rate.
     *
     * @param gasRateMscfPerDay gas from the annulus (Mscf/d), &ge; 0
     */
    record Rate(double gasRateMscfPerDay) implements AnnulusGas {

        /** Checks the range above. */
        public Rate {
            Check.notNegative(gasRateMscfPerDay, "gasRateMscfPerDay", "Mscf/d");
        }
    }

    /**
     * From the rise of the casing pressure with the casing valve shut: the gas above the liquid is a known volume \(V\), and
     * \( q = \frac{V\,T_{sc}}{p_{sc}\,\bar z\,\bar T}\,\frac{dp}{dt} \).
     *
     * @param risePsiPerMin rise of the casing pressure (psi/min), &ge; 0
     */
    record BuildUp(double risePsiPerMin) implements AnnulusGas {

        /** Checks the range above. */
        public BuildUp {
            Check.notNegative(risePsiPerMin, "risePsiPerMin", "psi/min");
        }
    }
}
