package io.welleng.lift.esp;

import io.welleng.lift.esp.pump.OperatingRange;
import io.welleng.lift.esp.pump.PumpStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Curves of pump and well for a picture. */
final class CurveFamily {

    private static final double[] FREQUENCIES_HZ = {30.0, 40.0, 50.0, 60.0, 70.0};
    private static final int RATES = 24;

    /** No nearer to absolute open flow, where no pressure is left. */
    private static final double MOST_SHARE = 0.995;

    /** So much past the rate without head. */
    private static final double PAST_OPEN_FLOW = 1.05;

    private final EspModel model;
    private final EspRun run;
    private final TreeSet<Double> frequencies = new TreeSet<>();
    private final double[] rates = new double[RATES];

    /** Curves at the usual frequencies and at others, of which 0 is left out. */
    CurveFamily(EspModel model, EspRun run, List<Double> others) {
        this.model = model;
        this.run = run;
        for (double hz : FREQUENCIES_HZ) {
            frequencies.add(hz);
        }
        others.stream().filter(hz -> hz > 0.0).forEach(frequencies::add);
        double open = 0.0;
        for (PumpSection section : model.esp().sections()) {
            PumpStage stage = section.stage().stage();
            open = Math.max(open, PAST_OPEN_FLOW * stage.openFlowRateBpd(frequencies.last()));
        }
        double most = Math.min(open, MOST_SHARE * model.well().maxRateStbPerDay());
        for (int i = 0; i < RATES; i++) {
            rates[i] = most * (i + 1) / RATES;
        }
    }

    List<SystemPoint> system() {
        List<SystemPoint> points = new ArrayList<>();
        for (double rate : rates) {
            run.demand(rate)
                    .filter(demand -> demand.dischargePressurePsia() > 0.0)
                    .ifPresent(demand -> points.add(new SystemPoint(rate, model.headNeededFt(demand))));
        }
        return points;
    }

    List<PumpCurve> pump() {
        return frequencies.stream().map(this::pump).toList();
    }

    private PumpCurve pump(double hz) {
        List<HeadPoint> points = new ArrayList<>();
        for (double rate : rates) {
            Optional<EspPoint> point = run.pointAt(hz, rate);
            if (point.isEmpty()) {
                break;
            }
            PumpPoint pump = point.get().pump();
            points.add(new HeadPoint(rate, pump.totalDynamicHeadFt(), pump.shareOfBep(), pump.efficiency()));
            if (!(pump.totalDynamicHeadFt() > 0.0)) {
                break;
            }
        }
        OperatingRange range = model.esp().range();
        return new PumpCurve(
                hz, points, at(range.lowerShareOfBep(), points), at(1.0, points), at(range.upperShareOfBep(), points));
    }

    /** The point of the curve at a share of best efficiency, between its neighbours; null where there is none. */
    private static HeadPoint at(double share, List<HeadPoint> points) {
        for (int i = 1; i < points.size(); i++) {
            HeadPoint a = points.get(i - 1);
            HeadPoint b = points.get(i);
            if (a.shareOfBep() <= share && share < b.shareOfBep()) {
                double t = (share - a.shareOfBep()) / (b.shareOfBep() - a.shareOfBep());
                Double efficiency = a.efficiency() == null ? null : (Double) between(t, a.efficiency(), b.efficiency());
                return new HeadPoint(
                        between(t, a.rateStbPerDay(), b.rateStbPerDay()),
                        between(t, a.headFt(), b.headFt()),
                        share,
                        efficiency);
            }
        }
        return null;
    }

    private static double between(double t, double a, double b) {
        return (1.0 - t) * a + t * b;
    }
}
