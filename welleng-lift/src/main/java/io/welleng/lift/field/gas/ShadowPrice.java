package io.welleng.lift.field.gas;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * What a limit of gas is worth. With wells that jump, no single slope tells it: the field's oil against the limit has
 * corners, and is not concave. So the field is solved again with the limit a step higher and a step lower, and beside
 * that stands the price of the concave hull, \( V(C + \Delta) \le B + \lambda\,\Delta \) for every \(\Delta\), with the
 * bound \(B\) of the hulls at the limit.
 *
 * @param limit name of the compressor, or {@code all gas of the field}
 * @param limitMscfPerDay the limit (Mscf/d): the capacity of a compressor, without imports
 * @param usedMscfPerDay gas of its wells (Mscf/d)
 * @param stepMscfPerDay step by which the limit was moved (Mscf/d)
 * @param gainOfMoreStbPerMscf oil gained for each Mscf of a step more, solved again (STB/Mscf)
 * @param lossOfLessStbPerMscf oil lost for each Mscf of a step less, solved again (STB/Mscf); null where the wells that
 *     must run need more than is then left
 * @param uncertaintyStbPerMscf how far both can be off because the gaps are not zero (STB/Mscf)
 * @param hullStbPerMscf price on the concave hulls of the curves (STB/Mscf): no amount of gas more gains more for each
 *     Mscf, apart from what the hulls lie above the optimum; null where wells have several priorities
 * @param meaning the same in words
 */
public record ShadowPrice(
        String limit,
        double limitMscfPerDay,
        double usedMscfPerDay,
        double stepMscfPerDay,
        double gainOfMoreStbPerMscf,
        @OptionalValue Double lossOfLessStbPerMscf,
        double uncertaintyStbPerMscf,
        @OptionalValue Double hullStbPerMscf,
        String meaning) {

    /** Slopes that differ by less than this share count as equal in words. */
    private static final double SAME = 1e-3;

    static ShadowPrice of(
            String limit, double[] limitUsedStep, double gain, Double loss, double uncertainty, Double hull) {
        return new ShadowPrice(
                limit,
                limitUsedStep[0],
                limitUsedStep[1],
                limitUsedStep[2],
                gain,
                loss,
                uncertainty,
                hull,
                words(gain, loss, uncertainty, hull));
    }

    private static String words(double gain, Double loss, double uncertainty, Double hull) {
        String more = Math.abs(gain) <= uncertainty
                ? "a step more gains nothing"
                : "a step more gains " + Figures.four(gain) + " STB/Mscf";
        String less = loss == null
                ? "with a step less the wells that must run cannot run"
                : Math.abs(loss) <= uncertainty
                        ? "a step less loses nothing"
                        : "a step less loses " + Figures.four(loss) + " STB/Mscf";
        if (hull == null || hull <= gain + SAME * Math.abs(gain) + uncertainty) {
            return more + ", " + less;
        }
        return more + ", " + less + "; on the hulls of the curves gas is worth " + Figures.four(hull)
                + " STB/Mscf: a larger amount may gain more than the step tells, where a well can start or jump";
    }

    @Override
    public String toString() {
        return limit + ", " + Figures.four(usedMscfPerDay) + " of " + Figures.four(limitMscfPerDay) + " Mscf/d: "
                + meaning;
    }
}
