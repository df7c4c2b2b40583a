package io.welleng.lift.esp.electric;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;

/** The cable of a list that suits a current. */
public sealed interface CableChoice {

    /** Greatest drop over 1,000 ft that good practice allows (V). */
    double USUAL_DROP_V_PER_1000_FT = 30.0;

    /**
     * The thinnest cable that keeps both limits.
     *
     * @param cable the cable
     * @param dropVPer1000Ft drop by resistance (V per 1,000 ft)
     * @param lossKw heat of the cable (kW)
     */
    record Chosen(Cable cable, double dropVPer1000Ft, double lossKw) implements CableChoice {
        @Override
        public String toString() {
            return "Chosen[" + cable + ", " + Figures.four(dropVPer1000Ft) + " V/1000 ft, " + Figures.four(lossKw)
                    + " kW lost]";
        }
    }

    /**
     * No cable of the list keeps both limits.
     *
     * @param leastDropVPer1000Ft least drop of any (V per 1,000 ft)
     * @param dropLimitVPer1000Ft limit of the drop (V per 1,000 ft)
     * @param ampacityLimits whether some cable keeps the drop, but may not carry the current
     */
    record TooThin(double leastDropVPer1000Ft, double dropLimitVPer1000Ft, boolean ampacityLimits)
            implements CableChoice {
        @Override
        public String toString() {
            return "TooThin[" + (ampacityLimits ? "ampacity; " : "") + "least drop " + Figures.four(leastDropVPer1000Ft)
                    + " of " + Figures.four(dropLimitVPer1000Ft) + " V/1000 ft]";
        }
    }

    /**
     * Chooses the cable of least metal whose drop by resistance stays within a limit and whose ampacity, where known, is not
     * exceeded; of equals the first.
     *
     * @param cables cables to choose from, at least one
     * @param currentA current in each phase (A), at least 0
     * @param temperatureF mean temperature of the conductor (°F), from −100 to 600
     * @param maxDropVPer1000Ft greatest drop to accept (V per 1,000 ft), &gt; 0, as {@link #USUAL_DROP_V_PER_1000_FT}
     * @return the cable, or why there is none
     */
    static CableChoice of(List<Cable> cables, double currentA, double temperatureF, double maxDropVPer1000Ft) {
        Check.notEmpty(cables, "cables");
        Check.positive(maxDropVPer1000Ft, "maxDropVPer1000Ft", "V/1000 ft");
        Cable thinnest = null;
        double least = Double.POSITIVE_INFINITY;
        boolean ampacityLimits = false;
        for (Cable cable : cables) {
            double drop = cable.resistiveDropVPer1000Ft(currentA, temperatureF);
            least = Math.min(least, drop);
            if (drop > maxDropVPer1000Ft) {
                continue;
            }
            if (cable.ampacityA() != null && currentA > cable.ampacityA()) {
                ampacityLimits = true;
            } else if (thinnest == null
                    || cable.size().areaIn2() < thinnest.size().areaIn2()) {
                thinnest = cable;
            }
        }
        return thinnest == null
                ? new TooThin(least, maxDropVPer1000Ft, ampacityLimits)
                : new Chosen(
                        thinnest,
                        thinnest.resistiveDropVPer1000Ft(currentA, temperatureF),
                        thinnest.lossKw(currentA, temperatureF));
    }
}
