package io.welleng.lift.srp.well;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.srp.unit.UnitGeometry;
import java.util.List;

/** The best speed and stroke of a rod pump under limits. */
public sealed interface RodPumpBest {

    /**
     * Every stroke of the unit.
     *
     * @return that of today first
     */
    List<RodPumpStroke> strokes();

    /**
     * What the search cost.
     *
     * @return cards predicted
     */
    int predictions();

    /**
     * There is one.
     *
     * @param point the operating point; it keeps all limits
     * @param geometry the unit in its stroke
     * @param objective what was made as great as possible, in {@code objectiveUnit}
     * @param objectiveUnit its unit
     * @param boundary why the speed does not go on, in words
     * @param limitedBy the limits that break just beyond it; empty where none does
     * @param limits all limits at the point
     * @param gain against today; null where the pump lifts nothing today, or no speed of today is given
     * @param strokes every stroke of the unit
     * @param predictions cards predicted
     */
    record Found(
            RodPumpPoint point,
            UnitGeometry geometry,
            double objective,
            String objectiveUnit,
            String boundary,
            List<LimitCheck> limitedBy,
            List<LimitCheck> limits,
            @OptionalValue RodPumpGain gain,
            List<RodPumpStroke> strokes,
            int predictions)
            implements RodPumpBest {

        /** Makes the lists immutable. */
        public Found {
            limitedBy = List.copyOf(limitedBy);
            limits = List.copyOf(limits);
            strokes = List.copyOf(strokes);
        }

        @Override
        public String toString() {
            return "Found[" + Figures.four(point.strokesPerMinute()) + " strokes/min of "
                    + Figures.four(point.strokeIn()) + " in: " + Figures.four(objective) + " " + objectiveUnit + ", "
                    + boundary + (gain == null ? "" : ", " + gain) + "]";
        }
    }

    /**
     * No speed of any stroke keeps all limits.
     *
     * @param strokeIn stroke of the setting that breaks them least (in)
     * @param strokesPerMinute its speed (1/min)
     * @param broken what it breaks, the worst first; empty where the pump lifts nothing
     * @param explanation the same in words
     * @param strokes every stroke of the unit
     * @param predictions cards predicted
     */
    record NoneWithinLimits(
            double strokeIn,
            double strokesPerMinute,
            List<LimitCheck> broken,
            String explanation,
            List<RodPumpStroke> strokes,
            int predictions)
            implements RodPumpBest {

        /** Makes the lists immutable. */
        public NoneWithinLimits {
            broken = List.copyOf(broken);
            strokes = List.copyOf(strokes);
        }

        @Override
        public String toString() {
            return "NoneWithinLimits[nearest " + Figures.four(strokesPerMinute) + " strokes/min of "
                    + Figures.four(strokeIn) + " in: " + explanation + "]";
        }
    }
}
