package io.welleng.constraints.spc.arl;

import io.welleng.constraints.spc.chart.ControlChart;
import io.welleng.constraints.spc.chart.CusumChart;
import io.welleng.constraints.spc.chart.EwmaChart;
import io.welleng.constraints.spc.chart.EwmsChart;
import io.welleng.constraints.spc.chart.ShewhartChart;
import io.welleng.constraints.spc.chart.SubgroupChart;
import io.welleng.core.check.Check;

/** Average run length of any control chart of independent normal readings. */
public final class ChartArl {

    private ChartArl() {}

    /**
     * Run length from the start of the chart to its first signal.
     *
     * @param chart the design
     * @param shift shift of the mean from the target (sigma of single readings), from the first reading on
     * @return average run length in readings; not found where there is no method for the chart
     */
    public static Arl zeroState(ControlChart chart, double shift) {
        Check.present(chart, "chart");
        Check.finite(shift, "shift", "sigma");
        if (chart instanceof CusumChart cusum) {
            return CusumArl.twoSided(cusum.referenceSigma(), cusum.limitSigma(), cusum.headstartSigma(), shift);
        }
        if (chart instanceof EwmaChart ewma) {
            return EwmaArl.zeroState(ewma, shift);
        }
        if (chart instanceof EwmsChart ewms) {
            return EwmsArl.zeroState(ewms, shift, 1.0);
        }
        if (chart instanceof ShewhartChart shewhart) {
            return shewhart.movingRange()
                    ? new Arl.NotFound(
                            "successive moving ranges depend on each other and on the readings; the run length of"
                                    + " both charts together is not known here, that of the readings alone is")
                    : ShewhartArl.runRules(shewhart.rules(), shewhart.limitSigma(), shift);
        }
        if (chart instanceof SubgroupChart subgroup) {
            return SubgroupArl.of(subgroup, shift);
        }
        return new Arl.NotFound("the run length of an EWMV chart depends on two statistics and is not known here");
    }
}
