package io.welleng.lift.srp.well;

import io.welleng.core.units.Figures;
import io.welleng.lift.srp.predict.CrankSpeed;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.predict.PumpingWell;
import io.welleng.lift.srp.predict.RodDamping;
import io.welleng.lift.srp.predict.RodFriction;
import io.welleng.lift.srp.pump.PlungerSlip;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import io.welleng.lift.srp.unit.UnitGeometry;
import io.welleng.lift.well.PumpedWellModel;
import java.util.HashMap;
import java.util.Map;

/** Answers for one well at many speeds and strokes; remembers the states of the well. Not thread-safe: one per computation. */
final class RodPumpRun {

    /** Greatest pressure of a pump (psia). */
    private static final double GREATEST_PSIA = 30_000.0;

    /** What rods cannot be told from gas in (water = 1). */
    private static final double LEAST_GRAVITY = 0.01;

    private final RodPumpWell spec;
    private final CardPredictor predictor;
    private final WellPath path;
    private final PointBuilder points;
    private final RodDamping damping;
    private final RodFriction friction;
    private final Map<UnitGeometry, PolishedRodMotion> motions = new HashMap<>();
    private int predictions;

    RodPumpRun(RodPumpWell spec, PumpedWellModel model, CardPredictor predictor, boolean rebalanced) {
        this(spec, predictor, new WellPath(spec, model), rebalanced);
    }

    private RodPumpRun(RodPumpWell spec, CardPredictor predictor, WellPath path, boolean rebalanced) {
        this.spec = spec;
        this.predictor = predictor;
        this.path = path;
        points = new PointBuilder(spec, rebalanced);
        damping = RodDamping.ofFactor(spec.rods().dampingFactor(), spec.rods().string());
        Double coefficient = spec.rods().frictionCoefficient();
        friction = coefficient == null ? null : new RodFriction(coefficient, path.survey());
    }

    /** The same well and its states with the other rule of which counterbalance counts. */
    RodPumpRun counting(boolean rebalanced) {
        return new RodPumpRun(spec, predictor, path, rebalanced);
    }

    RodPumpWell spec() {
        return spec;
    }

    WellPath path() {
        return path;
    }

    PointBuilder points() {
        return points;
    }

    /** Cards predicted so far. */
    int predictions() {
        return predictions;
    }

    RodPumpOutcome at(UnitGeometry geometry, double strokesPerMinute) {
        return new SpeedSolve(this, geometry, strokesPerMinute).outcome();
    }

    double slipBblPerDay(WellState state, double strokesPerMinute) {
        PlungerFit fit = spec.barrel().fit();
        return fit == null
                ? 0.0
                : PlungerSlip.pattersonBblPerDay(
                        spec.barrel().pump().plungerDiameterIn(),
                        fit.clearanceIn(),
                        fit.plungerLengthIn(),
                        state.viscosityCp(),
                        state.differencePsi(),
                        strokesPerMinute);
    }

    /** What keeps the liquid from being lifted at all; null where nothing does. */
    String obstacle(WellState state) {
        if (Double.isNaN(state.dischargePsia())) {
            return "the pressure that the tubing needs is not known";
        }
        if (state.specificGravity() < LEAST_GRAVITY) {
            return "next to nothing but gas is in the tubing, " + Figures.four(state.specificGravity())
                    + " times as dense as water";
        }
        return state.dischargePsia() <= GREATEST_PSIA
                        && state.differencePsi() < 0.5 * spec.barrel().bulkModulusPsi()
                ? null
                : "no pressure up to 30,000 psia moves the liquid up the tubing";
    }

    PredictionOutcome predict(UnitGeometry geometry, double spm, WellState state, PumpCondition condition) {
        predictions++;
        return predictor.predict(new PumpingWell(
                spec.rods().string(),
                motions.computeIfAbsent(geometry, UnitGeometry::motion),
                new CrankSpeed.Constant(spm),
                spec.barrel().pump(),
                condition,
                new PumpFluid(
                        state.intake().pressurePsia(),
                        state.dischargePsia(),
                        state.specificGravity(),
                        spec.barrel().bulkModulusPsi(),
                        spec.barrel().polytropicExponent()),
                damping,
                spec.tubing(),
                friction));
    }
}
