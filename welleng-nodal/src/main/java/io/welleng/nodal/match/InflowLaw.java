package io.welleng.nodal.match;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootScan;
import io.welleng.core.units.Figures;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Rate from the gauge and the inflow: pressure given at the gauge less pressure read vanishes. Of a gauge above the
 * perforations the pressure given there is marched up from the perforations.
 */
final class InflowLaw implements MeterLaw {

    private static final int GRID_POINTS = 24;
    private static final double LEAST_SHARE = 1.0e-3;
    private static final RootScan SCAN = new RootScan(new BracketingSolver(1.0e-8, 80));
    private static final double JUMP_PSI = 1.0;

    private final InflowSpec spec;
    private final Ipr inflow;
    private final InflowField pressure;
    private final LiftModel lift;
    private final boolean atPerforations;

    InflowLaw(InflowSpec spec, LiftModel lift, boolean atPerforations) {
        this.spec = spec;
        this.lift = lift;
        this.atPerforations = atPerforations;
        inflow = spec.toIpr();
        pressure = pressure(spec);
    }

    /** The reservoir pressure, of layers that of each. */
    static InflowField pressure(InflowSpec spec) {
        for (String name : List.of("future_pressure_psia", "reservoir_pressure_psia")) {
            InflowField field = InflowField.of(spec, name);
            if (!field.pointers().isEmpty()) {
                return field;
            }
        }
        return InflowField.of(spec, "shut_in_pressure_psia");
    }

    @Override
    public MeterKind kind() {
        return MeterKind.INFLOW;
    }

    @Override
    public Set<MeterInput> inputs() {
        EnumSet<MeterInput> all = EnumSet.of(
                MeterInput.BOTTOMHOLE_PRESSURE, MeterInput.PRODUCTIVITY_FACTOR, MeterInput.RESERVOIR_PRESSURE);
        if (!atPerforations) {
            all.addAll(EnumSet.of(
                    MeterInput.WATER_CUT,
                    MeterInput.PRODUCING_GOR,
                    MeterInput.GRAVITY_FACTOR,
                    MeterInput.FRICTION_FACTOR));
        }
        return all;
    }

    /** The inflow at a shifted reservoir pressure; null where there is none. */
    private Ipr inflow(double[] inputs) {
        double shift = inputs[MeterInput.RESERVOIR_PRESSURE.ordinal()];
        if (shift == 0.0) {
            return inflow;
        }
        try {
            return pressure.raised(shift).toIpr();
        } catch (InvalidInputException | InvalidJsonException e) {
            return null;
        }
    }

    @Override
    public double excess(double rate, double[] inputs) {
        Ipr shifted = inflow(inputs);
        double factor = inputs[MeterInput.PRODUCTIVITY_FACTOR.ordinal()];
        PressureTraverse traverse = atPerforations ? null : lift.with(inputs);
        boolean defined = shifted != null && factor > 0.0 && (atPerforations || traverse != null);
        return defined ? excess(shifted, traverse, factor, rate, inputs) : Double.NaN;
    }

    private double excess(Ipr curve, PressureTraverse traverse, double factor, double rate, double[] inputs) {
        double pwf = curve.pwfPsia(rate / factor);
        double gauge = inputs[MeterInput.BOTTOMHOLE_PRESSURE.ordinal()];
        if (atPerforations) {
            return pwf - gauge;
        }
        if (!(pwf > 0.0)) {
            return -gauge;
        }
        TraverseOutcome outcome = traverse.fromBottom(pwf, rate);
        if (outcome instanceof TraverseOutcome.Traversed traversed) {
            return MarkedWell.pressurePsia(traversed, lift.gaugeMdFt()) - gauge;
        }
        return switch (((TraverseOutcome.Stopped) outcome).reason()) {
            case NO_PRESSURE, SONIC -> -gauge;
            case PRESSURE_TOO_HIGH, NOT_FINITE, EVALUATION_LIMIT -> Double.NaN;
        };
    }

    @Override
    public Rates rates(double[] inputs) {
        Ipr curve = inflow(inputs);
        double factor = inputs[MeterInput.PRODUCTIVITY_FACTOR.ordinal()];
        double gauge = inputs[MeterInput.BOTTOMHOLE_PRESSURE.ordinal()];
        if (atPerforations) {
            return gauge < curve.shutInPressurePsia()
                    ? Rates.of(factor * curve.rateStbPerDay(gauge))
                    : Rates.none("the gauge reads no less than the reservoir pressure of "
                            + Figures.four(curve.shutInPressurePsia()) + " psia");
        }
        double open = factor * curve.maxRateStbPerDay();
        double[] grid = new double[GRID_POINTS];
        for (int i = 0; i < GRID_POINTS; i++) {
            grid[i] = open * (LEAST_SHARE + (1.0 - LEAST_SHARE) * i / (GRID_POINTS - 1));
        }
        PressureTraverse traverse = lift.coarse(inputs);
        RootScan.Found found = SCAN.scan(rate -> excess(curve, traverse, factor, rate, inputs), grid);
        double[] rates = found.roots().stream()
                .map(RootScan.Root::result)
                .filter(root -> root.converged() && Math.abs(root.residual()) <= JUMP_PSI)
                .mapToDouble(root -> root.root())
                .toArray();
        return rates.length > 0
                ? Rates.of(rates)
                : new Rates(
                        rates,
                        "no rate of the inflow gives the pressure read at the gauge: "
                                + spec.getClass().getSimpleName(),
                        found.nearestX(),
                        found.nearestValue());
    }
}
