package io.welleng.lift.gaslift;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/** What a gas-lift well does at one gas rate. */
public sealed interface GasLiftOutcome {

    /**
     * The gas rate.
     *
     * @return lift gas (Mscf/d)
     */
    double gasMscfPerDay();

    /**
     * The well flows.
     *
     * @param point the stable operating point of highest rate that the pressure in the annulus allows
     */
    record Flowing(GasLiftPoint point) implements GasLiftOutcome {

        @Override
        public double gasMscfPerDay() {
            return point.gasMscfPerDay();
        }

        @Override
        public String toString() {
            return "Flowing[" + point + "]";
        }
    }

    /**
     * The well does not flow with so much gas, even where it could be injected.
     *
     * @param gasMscfPerDay lift gas (Mscf/d)
     * @param injectionMdFt the injection point looked at (ft); null without lift gas
     * @param shortfallPsi the least that is missing at the perforations (psi)
     * @param nearestRateStbPerDay liquid rate at which it is missing (STB/d)
     */
    record NoFlow(
            double gasMscfPerDay, @OptionalValue Double injectionMdFt, double shortfallPsi, double nearestRateStbPerDay)
            implements GasLiftOutcome {

        @Override
        public String toString() {
            return "NoFlow[" + Figures.four(shortfallPsi) + " psi missing at " + Figures.four(nearestRateStbPerDay)
                    + " STB/d with " + Figures.four(gasMscfPerDay) + " Mscf/d]";
        }
    }

    /**
     * The gas cannot be injected at this rate, at no injection point.
     *
     * @param gasMscfPerDay lift gas (Mscf/d)
     * @param nearestMdFt the injection point where least is missing (ft)
     * @param obstacle what is in the way
     * @param missing how much is missing there, as the obstacle says
     */
    record NotInjected(double gasMscfPerDay, double nearestMdFt, InjectionObstacle obstacle, double missing)
            implements GasLiftOutcome {

        @Override
        public String toString() {
            return "NotInjected[" + Figures.four(gasMscfPerDay) + " Mscf/d: " + Figures.four(missing) + " "
                    + obstacle.explanation() + " at " + Figures.four(nearestMdFt) + " ft]";
        }
    }

    /**
     * Whether the well flows was not found; nothing here is safe to use as a rate.
     *
     * @param gasMscfPerDay lift gas (Mscf/d)
     * @param reason why, for people
     */
    record NotSolved(double gasMscfPerDay, String reason) implements GasLiftOutcome {

        @Override
        public String toString() {
            return "NotSolved[" + Figures.four(gasMscfPerDay) + " Mscf/d: " + reason + "]";
        }
    }
}
