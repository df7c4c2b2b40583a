package io.welleng.lift.pcp.well;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Optimum;
import io.welleng.lift.optimum.Trial;
import java.util.List;

/** The best speed of a pump under limits. */
public sealed interface PcpBestSpeed {

    /**
     * There is one.
     *
     * @param point the pump at it
     * @param objective what was made as great as possible, in {@code objectiveUnit}
     * @param objectiveUnit its unit
     * @param boundary why the speed cannot go on, in words
     * @param limitedBy the limits that break just beyond it; empty where the objective has its maximum there
     * @param gain against today; null where the pump does not run today
     */
    record Found(
            PcpPoint point,
            double objective,
            String objectiveUnit,
            String boundary,
            List<LimitCheck> limitedBy,
            @OptionalValue Gain gain)
            implements PcpBestSpeed {

        /** Makes the list immutable. */
        public Found {
            limitedBy = List.copyOf(limitedBy);
        }

        @Override
        public String toString() {
            return "Found[" + Figures.four(point.speedRpm()) + " rpm, " + Figures.four(point.oilStbPerDay())
                    + " STB/d of oil, " + boundary + (gain == null ? "" : ", " + gain) + "]";
        }
    }

    /**
     * No speed keeps all limits.
     *
     * @param nearestSpeedRpm the speed that breaks them least (rpm)
     * @param broken what it breaks, the worst first; empty where the pump does not run at it
     * @param explanation the same in words
     */
    record NoneWithinLimits(double nearestSpeedRpm, List<LimitCheck> broken, String explanation)
            implements PcpBestSpeed {

        /** Makes the list immutable. */
        public NoneWithinLimits {
            broken = List.copyOf(broken);
        }
    }

    /**
     * The best speed against today's.
     *
     * @param oilStbPerDay more oil (STB/d)
     * @param oilShare the same over today's (fraction); null where there is none today
     * @param kwhPerStbLiquid more energy over liquid (kWh/STB), negative where it is saved
     * @param objective more of the objective, in its unit
     */
    record Gain(double oilStbPerDay, @OptionalValue Double oilShare, double kwhPerStbLiquid, double objective) {

        @Override
        public String toString() {
            return "gain " + Figures.four(oilStbPerDay) + " STB/d of oil"
                    + (oilShare == null ? "" : " (" + Figures.four(100.0 * oilShare) + " %)");
        }
    }

    /**
     * What a search found.
     *
     * @param optimum the search
     * @param objective what was made as great as possible
     * @return the best speed and its gain over today, or that there is none
     */
    static PcpBestSpeed of(Optimum<PcpPoint> optimum, PcpObjective objective) {
        if (optimum instanceof Optimum.NoneFeasible<PcpPoint> none) {
            Trial<PcpPoint> nearest = none.nearest();
            return new NoneWithinLimits(
                    nearest.setting(),
                    nearest.broken(),
                    nearest.point().isEmpty() ? nearest.explanation() : "limits broken: " + nearest.broken());
        }
        Optimum.Found<PcpPoint> found = (Optimum.Found<PcpPoint>) optimum;
        PcpPoint best = found.best().point().orElseThrow();
        Gain gain = found.today()
                .flatMap(Trial::point)
                .map(today -> new Gain(
                        best.oilStbPerDay() - today.oilStbPerDay(),
                        today.oilStbPerDay() > 0.0 ? best.oilStbPerDay() / today.oilStbPerDay() - 1.0 : null,
                        best.kwhPerStbLiquid() - today.kwhPerStbLiquid(),
                        found.gain().orElse(0.0)))
                .orElse(null);
        return new Found(best, found.best().objective(), objective.unit(), found.boundary(), found.limitedBy(), gain);
    }
}
