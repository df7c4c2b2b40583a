package io.welleng.nodal.match;

import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.solve.RootScan;
import io.welleng.core.units.Figures;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rate from the pressure drop between gauge and wellhead: computed less measured pressure at the gauge vanishes. */
final class TubingLaw implements MeterLaw {

    static final double LEAST_RATE = 1.0;
    static final double GREATEST_RATE = 300_000.0;
    private static final int GRID_POINTS = 56;
    private static final RootScan SCAN = new RootScan(new BracketingSolver(1.0e-8, 80));
    private static final double TOO_HIGH_PSI = 30_000.0;
    private static final double JUMP_PSI = 1.0;
    private static final double MAX_JUMP_SHARE = 0.02;

    private final LiftModel lift;

    TubingLaw(LiftModel lift) {
        this.lift = lift;
    }

    @Override
    public MeterKind kind() {
        return MeterKind.TUBING;
    }

    @Override
    public Set<MeterInput> inputs() {
        return EnumSet.of(
                MeterInput.BOTTOMHOLE_PRESSURE,
                MeterInput.WELLHEAD_PRESSURE,
                MeterInput.WATER_CUT,
                MeterInput.PRODUCING_GOR,
                MeterInput.GRAVITY_FACTOR,
                MeterInput.FRICTION_FACTOR);
    }

    @Override
    public double excess(double rate, double[] inputs) {
        PressureTraverse traverse = lift.with(inputs);
        double wellhead = inputs[MeterInput.WELLHEAD_PRESSURE.ordinal()];
        return traverse == null || !(wellhead > 0.0) ? Double.NaN : excess(traverse, rate, inputs);
    }

    private double excess(PressureTraverse traverse, double rate, double[] inputs) {
        double gauge = inputs[MeterInput.BOTTOMHOLE_PRESSURE.ordinal()];
        TraverseOutcome outcome = traverse.fromWellhead(inputs[MeterInput.WELLHEAD_PRESSURE.ordinal()], rate);
        if (outcome instanceof TraverseOutcome.Traversed traversed) {
            return MarkedWell.pressurePsia(traversed, lift.gaugeMdFt()) - gauge;
        }
        return switch (((TraverseOutcome.Stopped) outcome).reason()) {
            case SONIC, PRESSURE_TOO_HIGH -> TOO_HIGH_PSI;
            case NO_PRESSURE, NOT_FINITE, EVALUATION_LIMIT -> Double.NaN;
        };
    }

    @Override
    public Rates rates(double[] inputs) {
        PressureTraverse traverse = lift.coarse(inputs);
        double[] lnRate = new double[GRID_POINTS];
        for (int i = 0; i < GRID_POINTS; i++) {
            double share = (double) i / (GRID_POINTS - 1);
            lnRate[i] = Math.log(LEAST_RATE) + share * Math.log(GREATEST_RATE / LEAST_RATE);
        }
        RootScan.Found found = SCAN.scan(ln -> excess(traverse, Math.exp(ln), inputs), lnRate);
        List<Double> rates = new ArrayList<>();
        for (RootScan.Root root : found.roots()) {
            if (isRate(root.result(), traverse, inputs)) {
                rates.add(Math.exp(root.result().root()));
            }
        }
        if (!rates.isEmpty()) {
            return Rates.of(rates.stream().mapToDouble(Double::doubleValue).toArray());
        }
        double nearest = found.nearestValue();
        String reason = Double.isNaN(nearest)
                ? "the pressure drop cannot be computed at any rate"
                : nearest > 0.0
                        ? "every rate needs more pressure at the gauge than it reads, by at least "
                                + Figures.four(nearest) + " psi, at " + Figures.four(Math.exp(found.nearestX()))
                                + " STB/d"
                        : "no rate up to " + Figures.four(GREATEST_RATE)
                                + " STB/d needs as much pressure as the gauge reads; missing are "
                                + Figures.four(-nearest) + " psi";
        return new Rates(new double[0], reason, Math.exp(found.nearestX()), nearest);
    }

    /** A root, or a jump of the flow regimes that is small; not where the pressure ends. */
    private boolean isRate(RootResult root, PressureTraverse traverse, double[] inputs) {
        if (!root.converged() || Math.abs(root.residual()) <= JUMP_PSI) {
            return root.converged();
        }
        double jump = Math.abs(
                excess(traverse, Math.exp(root.upper()), inputs) - excess(traverse, Math.exp(root.lower()), inputs));
        return jump <= MAX_JUMP_SHARE * inputs[MeterInput.BOTTOMHOLE_PRESSURE.ordinal()];
    }
}
