package io.welleng.lift.esp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.optimum.LimitCheck;
import java.util.List;

/** The best frequency of a pump, or why there is none. */
public sealed interface FrequencyOptimum {

    /**
     * All frequencies that were tried.
     *
     * @return by increasing frequency
     */
    List<FrequencyPoint> curve();

    /**
     * A best frequency was found; it keeps all limits.
     *
     * @param frequencyHz the frequency (Hz)
     * @param point the operating point
     * @param objective what was made as great as possible, in {@code objectiveUnit}
     * @param objectiveUnit unit of the objective
     * @param boundary why the frequency does not go on, in words
     * @param limitedBy the limits that break just beyond; empty where none does
     * @param limits all limits at the best frequency
     * @param gain what it gives more than today; null where the pump does not run today, or no frequency of today is given
     * @param curve all frequencies that were tried, by increasing frequency
     */
    record Best(
            double frequencyHz,
            EspPoint point,
            double objective,
            String objectiveUnit,
            String boundary,
            List<LimitCheck> limitedBy,
            List<LimitCheck> limits,
            @OptionalValue FrequencyGain gain,
            List<FrequencyPoint> curve)
            implements FrequencyOptimum {

        /** Copies the lists. */
        public Best {
            limitedBy = List.copyOf(limitedBy);
            limits = List.copyOf(limits);
            curve = List.copyOf(curve);
        }

        @Override
        public String toString() {
            return "Best[" + Figures.four(frequencyHz) + " Hz: " + Figures.four(objective) + " " + objectiveUnit + ", "
                    + boundary + (gain == null ? "" : ", " + gain) + "]";
        }
    }

    /**
     * No frequency keeps all limits.
     *
     * @param nearestHz the frequency that breaks them least (Hz)
     * @param broken the limits that it breaks, the worst first; empty where the pump does not run there
     * @param why why, for people
     * @param curve all frequencies that were tried, by increasing frequency
     */
    record NoneFeasible(double nearestHz, List<LimitCheck> broken, String why, List<FrequencyPoint> curve)
            implements FrequencyOptimum {

        /** Copies the lists. */
        public NoneFeasible {
            broken = List.copyOf(broken);
            curve = List.copyOf(curve);
        }

        @Override
        public String toString() {
            return "NoneFeasible[nearest " + Figures.four(nearestHz) + " Hz: " + why + "]";
        }
    }
}
