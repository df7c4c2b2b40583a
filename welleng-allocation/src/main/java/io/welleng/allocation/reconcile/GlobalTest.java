package io.welleng.allocation.reconcile;

import io.welleng.core.units.Figures;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.special.Gamma;

/**
 * Global test: are the imbalances larger than the meters' uncertainties allow?
 *
 * <p>\( \gamma = r^T (G V G^T)^{-1} r \) with \(r = G y - g\); without gross errors it is chi-square distributed with
 * as many degrees of freedom as there are independent balances.
 *
 * @param statistic \(\gamma\) (dimensionless)
 * @param degreesOfFreedom number of independent balances, less the gross errors already allowed for
 * @param criticalValue what the statistic exceeds with the probability of the level by chance (dimensionless)
 * @param probability probability of at least this statistic by chance (fraction)
 * @param rejected true if the statistic exceeds the critical value: there is a gross error
 * @see "Ripps, D.L. (1965). Chem. Eng. Prog. Symp. Ser. 61(55), 8–13"
 */
public record GlobalTest(
        double statistic, int degreesOfFreedom, double criticalValue, double probability, boolean rejected) {

    private static final double ACCURACY = 1e-13;

    static GlobalTest of(double statistic, int degreesOfFreedom, double level) {
        double critical = chiSquareQuantile(degreesOfFreedom, level);
        double probability = statistic > 0.0 ? Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, statistic / 2.0) : 1.0;
        return new GlobalTest(statistic, degreesOfFreedom, critical, probability, statistic > critical);
    }

    /** What a chi-square variable exceeds with probability {@code level}. */
    static double chiSquareQuantile(int degreesOfFreedom, double level) {
        return new ChiSquaredDistribution(degreesOfFreedom, ACCURACY).inverseCumulativeProbability(1.0 - level);
    }

    @Override
    public String toString() {
        return "global test " + Figures.four(statistic) + (rejected ? " > " : " <= ") + Figures.four(criticalValue)
                + " (" + degreesOfFreedom + " degree(s) of freedom, p = " + Figures.four(probability) + ")";
    }
}
