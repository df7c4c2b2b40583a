package io.welleng.nodal.traverse;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/** The end of a well at which the pressure is known, from which it is marched. */
public sealed interface TraverseStart {

    /**
     * The known pressure.
     *
     * @return pressure (psia)
     */
    double pressurePsia();

    /**
     * Marches a traverse from here.
     *
     * @param traverse the well
     * @param rate rate in the unit of its stream, &gt; 0
     * @return pressure at the other end and profile, or why there is none
     */
    TraverseOutcome march(PressureTraverse traverse, double rate);

    /**
     * The pressure is known at the wellhead.
     *
     * @param pressurePsia flowing pressure (psia), &gt; 0, at most 30,000
     */
    record FromWellhead(double pressurePsia) implements TraverseStart {

        /** Checks the range above. */
        public FromWellhead {
            check(pressurePsia);
        }

        @Override
        public TraverseOutcome march(PressureTraverse traverse, double rate) {
            return traverse.fromWellhead(pressurePsia, rate);
        }

        @Override
        public String toString() {
            return Figures.four(pressurePsia) + " psia at the wellhead";
        }
    }

    /**
     * The pressure is known at the perforations.
     *
     * @param pressurePsia flowing pressure (psia), &gt; 0, at most 30,000
     */
    record FromBottom(double pressurePsia) implements TraverseStart {

        /** Checks the range above. */
        public FromBottom {
            check(pressurePsia);
        }

        @Override
        public TraverseOutcome march(PressureTraverse traverse, double rate) {
            return traverse.fromBottom(pressurePsia, rate);
        }

        @Override
        public String toString() {
            return Figures.four(pressurePsia) + " psia at the perforations";
        }
    }

    private static void check(double pressurePsia) {
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.inRange(pressurePsia, 0, March.MAX_PRESSURE_PSIA, "pressurePsia", "psia");
    }
}
