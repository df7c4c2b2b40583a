package io.welleng.constraints.spc.arl;

import io.welleng.constraints.spc.chart.ControlConstants;
import io.welleng.constraints.spc.chart.SubgroupChart;
import io.welleng.constraints.spc.chart.SubgroupSpread;
import org.apache.commons.math3.special.Gamma;

/**
 * Run length of subgroup charts, mean and spread together. Mean and spread of a normal sample are independent, so a subgroup
 * in which the spread signals is one that ends the run whatever the mean does.
 */
final class SubgroupArl {

    private static final double LIMIT_SIGMA = 3.0;

    private SubgroupArl() {}

    /** In readings, n to a subgroup. */
    static Arl of(SubgroupChart chart, double shift) {
        int n = chart.size();
        Arl arl = ShewhartArl.chain(
                chart.rules(), chart.limitSigma(), shift * Math.sqrt(n), spreadSignals(n, chart.spread()));
        return arl instanceof Arl.Found found
                ? new Arl.Found(n * found.samples(), found.relativeError(), found.nodes())
                : arl;
    }

    /** Probability that the spread of a subgroup in control lies beyond its limits. */
    static double spreadSignals(int n, SubgroupSpread spread) {
        ControlConstants constants = ControlConstants.of(n);
        boolean range = spread == SubgroupSpread.RANGE;
        double center = range ? constants.d2() : constants.c4();
        double width = LIMIT_SIGMA * (range ? constants.d3() : constants.c5());
        double above = range ? 1.0 - ControlConstants.rangeBelow(n, center + width) : deviationAbove(n, center + width);
        if (center <= width) {
            return above;
        }
        return above
                + (range ? ControlConstants.rangeBelow(n, center - width) : 1.0 - deviationAbove(n, center - width));
    }

    /** (n − 1) S² follows chi-square with n − 1 degrees of freedom. */
    private static double deviationAbove(int n, double s) {
        return Gamma.regularizedGammaQ(0.5 * (n - 1), 0.5 * (n - 1) * s * s);
    }
}
