package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Exponential decline of each phase, \( q(t) = q_0 e^{-D t} \). A negative one is a growth, as of water in many wells.
 *
 * @param oilPerYear \(D\) of oil (1/year of 365.25 days)
 * @param gasPerYear \(D\) of gas (1/year of 365.25 days)
 * @param waterPerYear \(D\) of water (1/year of 365.25 days)
 */
public record NominalDecline(double oilPerYear, double gasPerYear, double waterPerYear) {

    private static final double DAYS_PER_YEAR = 365.25;
    private static final double GREATEST = 20.0;

    /** Checks that no decline is beyond 20 1/year either way. */
    public NominalDecline {
        Check.inRange(oilPerYear, -GREATEST, GREATEST, "oilPerYear", "1/year");
        Check.inRange(gasPerYear, -GREATEST, GREATEST, "gasPerYear", "1/year");
        Check.inRange(waterPerYear, -GREATEST, GREATEST, "waterPerYear", "1/year");
    }

    /**
     * The same decline of all phases, at constant water cut and gas-oil ratio.
     *
     * @param perYear nominal decline (1/year of 365.25 days)
     * @return the decline
     */
    public static NominalDecline all(double perYear) {
        return new NominalDecline(perYear, perYear, perYear);
    }

    /**
     * Decline of a phase.
     *
     * @param phase the phase
     * @return nominal decline (1/year of 365.25 days)
     */
    public double of(Phase phase) {
        return switch (phase) {
            case OIL -> oilPerYear;
            case GAS -> gasPerYear;
            case WATER -> waterPerYear;
        };
    }

    /** \( q_0 e^{-D a} \), the age in days. */
    static double rate(double q0, double perYear, double ageDays) {
        return q0 * Math.exp(-perYear * (ageDays / DAYS_PER_YEAR));
    }

    @Override
    public String toString() {
        return "oil " + Figures.four(oilPerYear) + ", gas " + Figures.four(gasPerYear) + ", water "
                + Figures.four(waterPerYear) + " 1/year";
    }
}
