package io.welleng.lift.srp.unit;

import io.welleng.core.units.Figures;

/**
 * What a card and its torque take of a unit's ratings.
 *
 * @param peakLoadLbf greatest polished-rod load (lbf)
 * @param structureLoading that over the rating of the structure (fraction)
 * @param gearboxLoading greatest torque either way over the rating of the gearbox (fraction)
 * @param polishedRodPowerHp power of the card at its speed (hp)
 */
public record UnitLoading(
        double peakLoadLbf, double structureLoading, double gearboxLoading, double polishedRodPowerHp) {

    /**
     * The loading of a unit.
     *
     * @param torque torque of the unit with its card
     * @return the loading
     */
    public static UnitLoading of(GearboxTorque torque) {
        double peak = torque.card().peakLoadLbf();
        double hp = torque.card().workFtLbf() * torque.strokesPerMinute() / 33_000.0;
        return new UnitLoading(
                peak,
                peak / torque.unit().structureRatingLbf(),
                torque.summary().gearboxLoading(),
                hp);
    }

    /**
     * Whether neither rating is exceeded.
     *
     * @return true if both loadings are at most 1
     */
    public boolean withinRatings() {
        return structureLoading <= 1.0 && gearboxLoading <= 1.0;
    }

    @Override
    public String toString() {
        return "UnitLoading[structure " + Figures.four(structureLoading) + ", gearbox " + Figures.four(gearboxLoading)
                + " of rating, " + Figures.four(polishedRodPowerHp) + " hp at the polished rod]";
    }
}
