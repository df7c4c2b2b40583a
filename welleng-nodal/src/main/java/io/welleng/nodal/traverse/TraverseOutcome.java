package io.welleng.nodal.traverse;

import java.util.List;
import java.util.Locale;

/** What a march along a well or a flowline came to. */
public sealed interface TraverseOutcome {

    /**
     * The march reached the other end.
     *
     * @param bottomholePressurePsia pressure at the end that the march came to (psia): at the perforations for a march down a
     *     well, at the wellhead for one up it or back along a flowline
     * @param profile points in the order of the march, from the end it started at to the other: one per step, and where the
     *     conduit changes two at one depth, first that of the conduit behind
     * @param evaluations evaluations of the flow correlation
     */
    record Traversed(double bottomholePressurePsia, List<TraversePoint> profile, int evaluations)
            implements TraverseOutcome {

        /** Makes the list immutable. */
        public Traversed {
            profile = List.copyOf(profile);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "Traversed[%.4g psia at %.4g ft, %d points]",
                    bottomholePressurePsia,
                    profile.get(profile.size() - 1).mdFt(),
                    profile.size());
        }
    }

    /**
     * The march could not go on.
     *
     * @param reason why
     * @param mdFt measured depth reached (ft)
     * @param pressurePsia pressure there (psia)
     * @param evaluations evaluations of the flow correlation
     */
    record Stopped(Reason reason, double mdFt, double pressurePsia, int evaluations) implements TraverseOutcome {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "Stopped[%s at %.4g ft, %.4g psia]", reason.explanation(), mdFt, pressurePsia);
        }
    }

    /** Why a march could not go on. */
    enum Reason {
        /** The kinetic-energy term reached 1: the flow would be faster than its pressure waves. */
        SONIC("flow at or above sonic velocity"),
        /** The pressure fell to zero: there is not enough for the flow. */
        NO_PRESSURE("pressure fell to zero"),
        /** The pressure left the range in which fluids can be computed. */
        PRESSURE_TOO_HIGH("pressure above 30,000 psia"),
        /** The flow correlation gave no finite gradient. */
        NOT_FINITE("gradient not finite"),
        /** The evaluations allowed were used up. */
        EVALUATION_LIMIT("evaluation limit reached");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        /**
         * The reason in words.
         *
         * @return a phrase for people
         */
        public String explanation() {
            return explanation;
        }
    }
}
