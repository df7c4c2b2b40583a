package io.welleng.nodal.match;

import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * The rates of one way of metering.
 *
 * @param kind the way
 * @param roots every rate that gives the pressures read, by increasing rate
 * @param reason why there are none
 */
record MeterCandidates(MeterKind kind, List<MeterRoot> roots, String reason) {

    /** Greatest relative uncertainty of a rate that counts as told. */
    private static final double GREATEST_SHARE = 0.5;

    /** Other rates within so many standard uncertainties mean that the drop is flat. */
    private static final double FLAT_SIGMAS = 2.0;

    static MeterCandidates of(MeterLaw law, double[] inputs, double[] sigmas) {
        MeterLaw.Rates found = law.rates(inputs);
        FirstOrder first = new FirstOrder(law, inputs, sigmas);
        List<MeterRoot> roots = new ArrayList<>();
        for (double rate : found.rates()) {
            MeterRoot root = first.root(rate);
            if (Double.isFinite(root.standardUncertaintyStbPerDay())) {
                roots.add(root);
            }
        }
        return new MeterCandidates(law.kind(), roots, roots.isEmpty() ? reason(found, first) : "");
    }

    private static String reason(MeterLaw.Rates found, FirstOrder first) {
        if (found.rates().length > 0) {
            return "the pressures do not change with the rate at " + Figures.four(found.rates()[0]) + " STB/d";
        }
        boolean near = Double.isFinite(found.nearestExcess())
                && Math.abs(found.nearestExcess()) <= FLAT_SIGMAS * first.excessUncertainty(found.nearestRate());
        return near
                ? found.reason() + "; that is within " + Figures.four(FLAT_SIGMAS)
                        + " standard uncertainties: the well may flow there, where the pressure hardly depends on the rate"
                : found.reason();
    }

    /** Why a rate is too uncertain to count as told, or an empty text. */
    String doubt(MeterRoot root) {
        double sigma = root.standardUncertaintyStbPerDay();
        if (!(sigma <= GREATEST_SHARE * root.rateStbPerDay())) {
            return "the pressures hardly depend on the rate: " + root + " to first order";
        }
        for (MeterRoot other : roots) {
            double distance = Math.abs(other.rateStbPerDay() - root.rateStbPerDay());
            if (other != root && distance <= FLAT_SIGMAS * sigma) {
                return "the pressures hardly depend on the rate between " + root + " and " + other
                        + ", which both give the pressures read";
            }
        }
        return "";
    }
}
