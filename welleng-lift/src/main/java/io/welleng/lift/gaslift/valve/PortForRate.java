package io.welleng.lift.gaslift.valve;

import io.welleng.core.units.Figures;

/** The port that passes a gas rate. */
public sealed interface PortForRate {

    /**
     * Its diameter, which need not be one that is made.
     *
     * @param portSize64ths diameter (1/64 in)
     */
    record Found(double portSize64ths) implements PortForRate {

        @Override
        public String toString() {
            return "Found[" + Figures.four(portSize64ths) + "/64 in]";
        }
    }

    /**
     * No port passes gas: the pressure downstream is at least that upstream.
     *
     * @param differentialPsi pressure upstream less downstream (psi), at most 0
     */
    record NoDifferential(double differentialPsi) implements PortForRate {

        @Override
        public String toString() {
            return "NoDifferential[" + Figures.four(differentialPsi) + " psi]";
        }
    }
}
