package io.welleng.lift.gaslift;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/** The best gas rate of a well, or why there is none. */
public sealed interface GasOptimum {

    /**
     * The best gas rate, found between the rates of the curve too.
     *
     * @param point the operating point
     * @param objective what was made as great as possible
     * @param objectiveUnit its unit: STB/d of oil, or USD/d of margin
     * @param limit what keeps more gas from being better
     * @param oilStbPerMscf oil that the next lift gas brings at the same injection point (STB/Mscf); null where the well has no
     *     operating point beside it
     * @param objectivePerMscf the same of the objective, by its unit and Mscf: 0 at a maximum; null likewise
     */
    record Best(
            GasLiftPoint point,
            double objective,
            String objectiveUnit,
            GasLimit limit,
            @OptionalValue Double oilStbPerMscf,
            @OptionalValue Double objectivePerMscf)
            implements GasOptimum {

        @Override
        public String toString() {
            return "Best[" + point + "; " + Figures.four(objective) + " " + objectiveUnit + ", " + limit.explanation()
                    + "]";
        }
    }

    /**
     * The well flows at no gas rate that was tried.
     *
     * @param nearest what it came to at the rate that was nearest to flowing
     */
    record None(GasLiftOutcome nearest) implements GasOptimum {

        @Override
        public String toString() {
            return "None[" + nearest + "]";
        }
    }
}
