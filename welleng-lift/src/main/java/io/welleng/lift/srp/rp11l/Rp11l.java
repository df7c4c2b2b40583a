package io.welleng.lift.srp.rp11l;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.lift.srp.tubing.TubingString;
import java.util.ArrayList;
import java.util.List;

/**
 * The quick method of API RP 11L for a conventional unit. Its charts come from an analog computer of the damped wave
 * equation; they assume a full pump, steel rods, a vertical well without friction but that of the liquid, a unit of average
 * geometry with a motor of medium slip, and the best counterbalance. In a single well 7 % of a load and 10 % of a
 * torque are easily exceeded (Clegg).
 *
 * <p>The equations have the printed constants of the data sheet (0.340, 245,000, 0.128, 2.53e-6, 1.06); only the pump
 * displacement has the exact one.
 *
 * @param pumping what is asked of the pump
 * @param rods rod data, of the length of the tubing down to the pump
 * @param tubing tubing, with the depth of the pump and of the anchor
 * @see "API RP 11L (1988). Recommended Practice for Design Calculations for Sucker Rod Pumping Systems (Conventional Units),
 *     4th ed.; API TR 11L (2008), 5th ed."
 * @see "Clegg, J.D., Shell Oil Co., on the accuracy of API RP 11L, Southwestern Petroleum Short Course"
 */
public record Rp11l(PumpingCase pumping, RodData rods, TubingString tubing) {

    /** Depth above which the recommended practice is known not to hold (ft). */
    private static final double LEAST_DEPTH_FT = 2000.0;

    /** Checks that all are there. */
    public Rp11l {
        Check.present(pumping, "pumping");
        Check.present(rods, "rods");
        Check.present(tubing, "tubing");
    }

    /**
     * Where the charts are read for this well.
     *
     * @return the ratios
     */
    public ChartPoint point() {
        double speed = pumping.strokesPerMinute() * depthFt() / Rp11lEquations.FREQUENCY_FT_PER_MIN;
        double skr = strokeLoadLbf();
        return new ChartPoint(
                fluidLoadLbf() / skr, speed, speed / rods.frequencyFactor(), rodWeightInLiquidLbf() / skr);
    }

    /**
     * Fills the data sheet in from the published charts.
     *
     * @return the data sheet, or where the well is outside the charts
     */
    public Rp11lOutcome compute() {
        return compute(Rp11lCharts.published());
    }

    /**
     * Fills the data sheet in from charts.
     *
     * @param charts the charts
     * @return the data sheet, or where the well is outside the charts
     */
    public Rp11lOutcome compute(Rp11lCharts charts) {
        Check.present(charts, "charts");
        ChartPoint point = point();
        List<Advisory> outside = charts.outside(point);
        return outside.isEmpty()
                ? new Rp11lOutcome.Computed(report(point, charts.read(point), charts.advisories(point)))
                : new Rp11lOutcome.OffChart(point, outside);
    }

    /**
     * Fills the data sheet in from readings of one's own.
     *
     * @param readings what the charts say at {@link #point()}
     * @return the data sheet
     */
    public Rp11lReport compute(ChartReadings readings) {
        return report(point(), Check.present(readings, "readings"), List.of());
    }

    private Rp11lReport report(ChartPoint point, ChartReadings read, List<Advisory> cautions) {
        double s = pumping.strokeIn();
        double n = pumping.strokesPerMinute();
        double fo = fluidLoadLbf();
        double skr = strokeLoadLbf();
        double wrf = rodWeightInLiquidLbf();
        double travel = Rp11lEquations.sp(read.plungerTravel(), s, fo, tubing.complianceInPerLbf());
        List<Advisory> advisories = new ArrayList<>(cautions);
        if (depthFt() < LEAST_DEPTH_FT) {
            advisories.add(new Advisory(
                    "rp11l_shallow",
                    "API RP 11L is not accurate in shallow wells (ft)",
                    depthFt(),
                    LEAST_DEPTH_FT,
                    null));
        }
        if (!(travel > 0.0)) {
            advisories.add(new Advisory(
                    "rp11l_no_travel",
                    "stretch takes the whole stroke, the plunger stands still (in)",
                    travel,
                    0.0,
                    null));
        }
        return new Rp11lReport(
                fo,
                skr,
                point,
                read,
                travel,
                PumpDisplacement.kernel(pumping.plungerIn(), Math.max(0.0, travel), n),
                rodWeightLbf(),
                wrf,
                wrf + read.peakLoad() * skr,
                wrf - read.minimumLoad() * skr,
                Rp11lEquations.pt(read.torque(), skr, s, read.torqueAdjustment()),
                Rp11lEquations.prhp(read.power(), skr, s, n),
                Rp11lEquations.cbe(wrf, fo),
                advisories);
    }

    private double depthFt() {
        return tubing.pumpDepthFt();
    }

    private double fluidLoadLbf() {
        return Rp11lEquations.fo(pumping.plungerIn(), pumping.specificGravity(), pumping.fluidLevelFt());
    }

    private double strokeLoadLbf() {
        return Rp11lEquations.skr(pumping.strokeIn(), rods.elasticConstantInPerLbfFt(), depthFt());
    }

    private double rodWeightLbf() {
        return rods.weightLbPerFt() * depthFt();
    }

    private double rodWeightInLiquidLbf() {
        return Rp11lEquations.wrf(rodWeightLbf(), pumping.specificGravity());
    }
}
