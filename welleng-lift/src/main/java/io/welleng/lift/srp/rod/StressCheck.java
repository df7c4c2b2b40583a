package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/** Stresses of a stroke held against a stress diagram. */
public sealed interface StressCheck {

    /**
     * Greatest stress of the stroke.
     *
     * @return \(S_{max}\) (psi)
     */
    double maxStressPsi();

    /**
     * Least stress of the stroke.
     *
     * @return \(S_{min}\) (psi), negative in compression
     */
    double minStressPsi();

    /**
     * Greatest stress the diagram allows with this least stress.
     *
     * @return \(S_A\) (psi)
     */
    double allowablePsi();

    /**
     * Whether rods may run like this.
     *
     * @return true up to a loading of 1
     */
    boolean allowed();

    /**
     * The diagram leaves a range, and so much of it is used.
     *
     * @param maxStressPsi greatest stress of the stroke (psi)
     * @param minStressPsi least stress of the stroke (psi), negative in compression
     * @param allowablePsi greatest stress the diagram allows (psi), above the least stress
     */
    record Rated(double maxStressPsi, double minStressPsi, double allowablePsi) implements StressCheck {

        /** Checks that the stresses are in order. */
        public Rated {
            StressCheck.ordered(maxStressPsi, minStressPsi, allowablePsi);
            Check.below(minStressPsi, allowablePsi, "minStressPsi", "allowablePsi", "psi");
        }

        /**
         * Share of the allowable range that is used, \( (S_{max}-S_{min})/(S_A-S_{min}) \).
         *
         * @return loading (fraction), above 1 where rods are overloaded
         */
        public double loading() {
            return GoodmanDiagram.loading(maxStressPsi, minStressPsi, allowablePsi);
        }

        @Override
        public boolean allowed() {
            return loading() <= 1.0;
        }

        @Override
        public String toString() {
            return "Rated[" + Figures.four(minStressPsi) + " to " + Figures.four(maxStressPsi) + " psi, allowable "
                    + Figures.four(allowablePsi) + " psi, loading " + Figures.four(100.0 * loading()) + " %]";
        }
    }

    /**
     * The least stress alone is already as much as the diagram allows: it leaves no range, and a loading has no meaning.
     *
     * @param maxStressPsi greatest stress of the stroke (psi)
     * @param minStressPsi least stress of the stroke (psi)
     * @param allowablePsi greatest stress the diagram allows (psi), not above the least stress
     */
    record NoRange(double maxStressPsi, double minStressPsi, double allowablePsi) implements StressCheck {

        /** Checks that the stresses are in order. */
        public NoRange {
            StressCheck.ordered(maxStressPsi, minStressPsi, allowablePsi);
        }

        @Override
        public boolean allowed() {
            return false;
        }

        @Override
        public String toString() {
            return "NoRange[least stress " + Figures.four(minStressPsi) + " psi, allowable "
                    + Figures.four(allowablePsi) + " psi]";
        }
    }

    private static void ordered(double maxStressPsi, double minStressPsi, double allowablePsi) {
        Check.finite(minStressPsi, "minStressPsi", "psi");
        Check.inRange(maxStressPsi, minStressPsi, Double.MAX_VALUE, "maxStressPsi", "psi");
        Check.finite(allowablePsi, "allowablePsi", "psi");
    }
}
