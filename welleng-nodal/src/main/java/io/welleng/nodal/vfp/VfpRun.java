package io.welleng.nodal.vfp;

import io.welleng.core.study.Advisory;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.stream.StreamSpec;
import io.welleng.nodal.traverse.FlowDirection;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome.Stopped;
import io.welleng.nodal.traverse.TraverseReport;
import io.welleng.nodal.traverse.TraverseStart;
import io.welleng.nodal.traverse.TraverseStudy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** One run: marches every point of the axes, once, and once more where that gives no pressure to say why. */
final class VfpRun {

    private final VfpStudy study;
    private final VfpAxes axes;
    private final VfpMixtures mixtures;
    private final VfpGrid grid;
    private final List<VfpGap> gaps = new ArrayList<>();
    private final List<Double> rates;
    private final List<Double> heads;
    private PressureTraverse well;
    private int traverses;

    VfpRun(VfpStudy study) {
        this.study = study;
        axes = study.axes();
        mixtures = new VfpMixtures(axes, study.blackOil(), study.liquidBasis(), study.emulsion());
        grid = new VfpGrid(axes);
        rates = axes.values(VfpAxis.RATE);
        heads = axes.values(VfpAxis.TUBING_HEAD_PRESSURE);
    }

    VfpReport report() {
        List<Double> waters = axes.values(VfpAxis.WATER);
        List<Double> gases = axes.values(VfpAxis.GAS);
        List<Double> lifts = axes.values(VfpAxis.LIFT);
        for (int w = 0; w < waters.size(); w++) {
            for (int g = 0; g < gases.size(); g++) {
                for (int a = 0; a < lifts.size(); a++) {
                    march(w, g, a, waters.get(w), gases.get(g), lifts.get(a));
                }
            }
        }
        VfpOutcome outcome = outcome();
        VfpTable table = outcome instanceof VfpOutcome.Complete complete
                ? complete.table()
                : outcome instanceof VfpOutcome.Shortened shortened ? shortened.table() : null;
        return new VfpReport(
                study.name(),
                outcome,
                study.method(),
                table == null ? List.of() : advisories(table),
                table == null ? null : table.vfpprod(),
                traverses);
    }

    private VfpOutcome outcome() {
        if (!gaps.isEmpty() && !grid.shorten(axes)) {
            return new VfpOutcome.NoTable(gaps);
        }
        VfpTable table =
                new VfpTable(study.tableNumber(), study.datumDepthFt(), axes.part(grid.from(), grid.to()), grid.left());
        return gaps.isEmpty() ? new VfpOutcome.Complete(table) : new VfpOutcome.Shortened(table, grid.dropped(), gaps);
    }

    private void march(int w, int g, int a, double water, double gas, double lift) {
        for (int r = 0; r < rates.size(); r++) {
            if (r == 0 || mixtures.dependsOnRate()) {
                flow(mixtures.stream(rates.get(r), water, gas, lift));
            }
            double rate = mixtures.streamRate(rates.get(r), water);
            for (int t = 0; t < heads.size(); t++) {
                traverses++;
                OptionalDouble pwf = well.bottomholePressurePsia(heads.get(t), rate);
                double pressure = pwf.orElse(Double.NaN);
                grid.set(r, t, w, g, a, pressure);
                if (Double.isNaN(pressure)) {
                    gaps.add(gap(rates.get(r), heads.get(t), water, gas, lift, rate));
                }
            }
        }
    }

    private void flow(StreamSpec spec) {
        Stream stream = spec.toStream();
        well = well == null ? PressureTraverse.of(study.wellbore(), stream, study.method()) : well.withStream(stream);
    }

    private VfpGap gap(double rate, double head, double water, double gas, double lift, double streamRate) {
        traverses++;
        return new VfpGap(rate, head, water, gas, lift, (Stopped) well.fromWellhead(head, streamRate));
    }

    private List<Advisory> advisories(VfpTable table) {
        Set<Advisory> advisories = new LinkedHashSet<>();
        steps(
                table,
                VfpAxis.TUBING_HEAD_PRESSURE,
                "bhp_falls_with_thp",
                "bottom-hole pressure falls as the tubing head pressure rises, so that simulators may find either of two;"
                        + " number of such steps",
                advisories);
        steps(
                table,
                VfpAxis.RATE,
                "bhp_falls_with_rate",
                "bottom-hole pressure falls as the rate rises, where a well is not stable; number of such steps",
                advisories);
        fluid(table, false, advisories);
        fluid(table, true, advisories);
        return List.copyOf(advisories);
    }

    /** Counts the steps along an axis at which the pressure falls. */
    private static void steps(VfpTable table, VfpAxis along, String code, String message, Set<Advisory> to) {
        VfpAxes axes = table.axes();
        int upRate = along == VfpAxis.RATE ? 1 : 0;
        int upHead = 1 - upRate;
        int falls = 0;
        for (int t = 0; t < axes.values(VfpAxis.TUBING_HEAD_PRESSURE).size() - upHead; t++) {
            for (int w = 0; w < axes.values(VfpAxis.WATER).size(); w++) {
                for (int g = 0; g < axes.values(VfpAxis.GAS).size(); g++) {
                    for (int a = 0; a < axes.values(VfpAxis.LIFT).size(); a++) {
                        for (int r = 0; r < axes.values(VfpAxis.RATE).size() - upRate; r++) {
                            if (table.at(r + upRate, t + upHead, w, g, a) < table.at(r, t, w, g, a)) {
                                falls++;
                            }
                        }
                    }
                }
            }
        }
        if (falls > 0) {
            to.add(new Advisory(code, message, falls, null, 0.0));
        }
    }

    /** The fluid at both ends of the well, at the least or greatest value of every axis. */
    private void fluid(VfpTable table, boolean greatest, Set<Advisory> to) {
        double[] at = new double[VfpAxis.values().length];
        for (VfpAxis axis : VfpAxis.values()) {
            List<Double> values = table.axes().values(axis);
            at[axis.ordinal()] = values.get(greatest ? values.size() - 1 : 0);
        }
        double rate = at[VfpAxis.RATE.ordinal()];
        double water = at[VfpAxis.WATER.ordinal()];
        traverses++;
        TraverseReport traverse = new TraverseStudy(
                        study.name(),
                        study.wellbore(),
                        mixtures.stream(rate, water, at[VfpAxis.GAS.ordinal()], at[VfpAxis.LIFT.ordinal()]),
                        mixtures.streamRate(rate, water),
                        new TraverseStart.FromWellhead(at[VfpAxis.TUBING_HEAD_PRESSURE.ordinal()]),
                        FlowDirection.PRODUCING,
                        List.of(study.method()))
                .run();
        to.addAll(traverse.traverses().get(0).advisories());
    }
}
