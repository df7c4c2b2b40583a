package io.welleng.allocation.tank;

import io.welleng.core.check.Check;
import io.welleng.core.units.DensityUnit;
import io.welleng.core.units.VolumeUnit;

/**
 * Adjustment FRA for the oil that a floating roof displaces, added to the volume of the capacity table.
 *
 * @see "API MPMS 12.1.1 (1996), Calculation of Static Petroleum Quantities: Upright Cylindrical Tanks"
 */
public sealed interface FloatingRoof {

    /**
     * Level at and below which the roof stands on its legs and displaces nothing.
     *
     * @return level above the datum plate (ft)
     */
    double standsAtFt();

    /**
     * Level at and above which the roof floats freely. Between the two, in the critical zone, the standard knows no
     * volume; the full adjustment is then made, with an advisory.
     *
     * @return level above the datum plate (ft)
     */
    double floatsAtFt();

    /**
     * Adjustment of a roof that floats.
     *
     * @param densityKgPerM3 density of the oil at its temperature (kg/m³)
     * @param gravityApi gravity of the oil at its temperature (°API)
     * @return volume to add (bbl), negative where oil is displaced that the table counts
     */
    double adjustmentBbl(double densityKgPerM3, double gravityApi);

    /**
     * The table knows no roof: the roof displaces its own weight, \( FRA = -W/\rho \).
     *
     * @param weightLb weight of the roof and what lies on it (lb), &gt; 0
     * @param standsAtFt level at which the roof stands on its legs (ft), &gt;= 0
     * @param floatsAtFt level from which it floats freely (ft), at least that
     */
    record Weight(double weightLb, double standsAtFt, double floatsAtFt) implements FloatingRoof {

        private static final double FT3_PER_BBL = VolumeUnit.BBL.to(VolumeUnit.FT3, 1.0);

        /** Checks the ranges. */
        public Weight {
            Check.positive(weightLb, "weightLb", "lb");
            Check.notNegative(standsAtFt, "standsAtFt", "ft");
            Check.inRange(floatsAtFt, standsAtFt, Double.MAX_VALUE, "floatsAtFt", "ft");
        }

        @Override
        public double adjustmentBbl(double densityKgPerM3, double gravityApi) {
            Check.positive(densityKgPerM3, "densityKgPerM3", "kg/m³");
            return -weightLb / (DensityUnit.KG_PER_M3.to(DensityUnit.LB_PER_FT3, densityKgPerM3) * FT3_PER_BBL);
        }
    }

    /**
     * The table has the roof deducted for oil of one gravity: \( FRA = -c\,(API - API_{ref}) \), since in lighter oil the
     * roof sinks deeper.
     *
     * @param referenceApi gravity the table was made for, at tank temperature (°API), −50 to 200
     * @param bblPerApi adjustment \(c\) per degree (bbl/°API), &gt;= 0
     * @param standsAtFt level at which the roof stands on its legs (ft), &gt;= 0
     * @param floatsAtFt level from which it floats freely (ft), at least that
     */
    record Deducted(double referenceApi, double bblPerApi, double standsAtFt, double floatsAtFt)
            implements FloatingRoof {

        /** Checks the ranges. */
        public Deducted {
            Check.inRange(referenceApi, -50, 200, "referenceApi", "°API");
            Check.notNegative(bblPerApi, "bblPerApi", "bbl/°API");
            Check.notNegative(standsAtFt, "standsAtFt", "ft");
            Check.inRange(floatsAtFt, standsAtFt, Double.MAX_VALUE, "floatsAtFt", "ft");
        }

        @Override
        public double adjustmentBbl(double densityKgPerM3, double gravityApi) {
            return -bblPerApi * (Check.finite(gravityApi, "gravityApi", "°API") - referenceApi);
        }
    }
}
