package io.welleng.allocation.tank;

import io.welleng.allocation.volume.CorrectionOutcome;
import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/** What became of a gauging. */
public sealed interface TankOutcome {

    /**
     * The tank's volumes.
     *
     * @param volumes the volumes
     */
    record Gauged(TankVolumes volumes) implements TankOutcome {

        /** Checks that they are there. */
        public Gauged {
            Check.present(volumes, "volumes");
        }

        @Override
        public String toString() {
            return volumes.toString();
        }
    }

    /**
     * A level lies outside the capacity table.
     *
     * @param levelFt the level (ft)
     * @param leastFt least level of the table (ft)
     * @param greatestFt greatest level of the table (ft)
     */
    record OutsideTable(double levelFt, double leastFt, double greatestFt) implements TankOutcome {

        @Override
        public String toString() {
            return "OutsideTable[level " + Figures.four(levelFt) + " ft, table " + Figures.four(leastFt) + " to "
                    + Figures.four(greatestFt) + " ft]";
        }
    }

    /**
     * The roof would displace more oil than there is.
     *
     * @param oilBbl oil below the level (bbl)
     * @param displacedBbl oil the roof would displace (bbl)
     */
    record RoofTooHeavy(double oilBbl, double displacedBbl) implements TankOutcome {

        @Override
        public String toString() {
            return "RoofTooHeavy[displaces " + Figures.four(displacedBbl) + " bbl of " + Figures.four(oilBbl) + " bbl]";
        }
    }

    /**
     * The oil cannot be corrected to base.
     *
     * @param why outcome of the correction
     */
    record NotCorrected(CorrectionOutcome why) implements TankOutcome {

        /** Checks that there is a reason. */
        public NotCorrected {
            Check.present(why, "why");
        }

        @Override
        public String toString() {
            return "NotCorrected[" + why + "]";
        }
    }
}
