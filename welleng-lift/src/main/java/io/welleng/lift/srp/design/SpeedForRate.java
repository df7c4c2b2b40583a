package io.welleng.lift.srp.design;

import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootScan;
import io.welleng.core.units.Figures;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.srp.rp11l.PumpDisplacement;
import java.util.function.DoubleFunction;

/**
 * The least speed at which the plunger displaces what the rate asks for, \( PD(N) = 0.11657\,D^2 S_p(N)\,N \) with the plunger
 * travel of the load method. A grid of about 1.5 strokes/min finds the sign change, as the travel need not grow with the speed.
 */
final class SpeedForRate {

    private static final double GRID_PER_MINUTE = 1.5;

    /** Halvings of the way to a speed at which the method has loads. */
    private static final int HALVINGS = 8;

    private static final RootScan SCAN = new RootScan(new BracketingSolver(1e-11, 60));

    private final DesignWell well;
    private final double plungerIn;
    private final DoubleFunction<MethodOutcome> loadsAt;
    private final double least;
    private final double greatest;

    /** The method's last reason to have no loads. */
    private String unknown = "";

    SpeedForRate(DesignWell well, double plungerIn, DesignLimits limits, DoubleFunction<MethodOutcome> loadsAt) {
        this.well = well;
        this.plungerIn = plungerIn;
        this.loadsAt = loadsAt;
        least = limits.leastStrokesPerMinute();
        greatest = limits.greatestStrokesPerMinute();
    }

    SpeedOutcome solve() {
        double atLeast = excess(least);
        double top = greatest;
        double atTop = excess(top);
        boolean cut = Double.isNaN(atTop);
        if (Double.isNaN(atLeast)) {
            return new SpeedOutcome.NoMethod(unknown);
        }
        if (atLeast > 0.0) {
            return outOfReach(
                    least, LimitCheck.atMost("rate", rate(atLeast), well.rateBblPerDay(), "bbl/d"), "even at ");
        }
        if (cut) {
            top = lastKnown();
            atTop = excess(top);
        }
        if (atTop < 0.0 || top <= least) {
            return outOfReach(
                    top,
                    LimitCheck.atLeast("rate", rate(atTop), well.rateBblPerDay(), "bbl/d"),
                    (cut ? "no loads above it (" + unknown + "); " : "") + "even at ");
        }
        return scan(top);
    }

    private SpeedOutcome scan(double top) {
        int steps = Math.max(1, (int) Math.ceil((top - least) / GRID_PER_MINUTE));
        double[] grid = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            grid[i] = i == steps ? top : least + i * (top - least) / steps;
        }
        for (RootScan.Root root : SCAN.scan(this::excess, grid).roots()) {
            if (root.result().converged()) {
                return new SpeedOutcome.Found(root.result().root());
            }
        }
        return new SpeedOutcome.NoMethod("the search for the speed did not converge; last reason: " + unknown);
    }

    /** The fastest speed with loads, to a part in 256 of the range. */
    private double lastKnown() {
        double known = least;
        double not = greatest;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (known + not);
            if (Double.isNaN(excess(middle))) {
                not = middle;
            } else {
                known = middle;
            }
        }
        return known;
    }

    private SpeedOutcome outOfReach(double speed, LimitCheck rate, String at) {
        return new SpeedOutcome.OutOfReach(
                speed,
                rate,
                at + Figures.four(speed) + " strokes/min the rate is " + Figures.four(rate.value())
                        + " bbl/d, wanted are " + Figures.four(well.rateBblPerDay()));
    }

    /** Displacement at a speed less that for the rate (bbl/d); NaN where the method has no loads. */
    private double excess(double strokesPerMinute) {
        MethodOutcome outcome = loadsAt.apply(strokesPerMinute);
        if (outcome instanceof MethodOutcome.Known known) {
            return PumpDisplacement.bblPerDay(plungerIn, Math.max(0.0, known.plungerTravelIn()), strokesPerMinute)
                    - well.displacementBblPerDay();
        }
        unknown = ((MethodOutcome.Unknown) outcome).reason();
        return Double.NaN;
    }

    private double rate(double excess) {
        return well.efficiency().rateBblPerDay(Math.max(0.0, excess + well.displacementBblPerDay()));
    }
}
