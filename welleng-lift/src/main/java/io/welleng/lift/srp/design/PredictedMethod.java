package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.lift.srp.predict.CrankSpeed;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.predict.PredictiveSolver;
import io.welleng.lift.srp.predict.PumpingWell;
import io.welleng.lift.srp.predict.RodDamping;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.pump.UnanchoredTubing;
import io.welleng.lift.srp.tubing.TubingString;
import io.welleng.lift.srp.unit.BalanceAim;
import io.welleng.lift.srp.unit.BalanceOutcome;
import io.welleng.lift.srp.unit.CardAlignment;
import io.welleng.lift.srp.unit.EnergyUse;
import io.welleng.lift.srp.unit.GearboxTorque;
import io.welleng.lift.srp.unit.PumpingUnit;
import io.welleng.lift.srp.unit.TorqueSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * The wave equation with a full pump, for any unit and any rods. Torque and power are those of its surface card on the true
 * geometry of the unit with the counterbalance of least peak torque.
 *
 * @param dampingFactor Gibbs' damping factor (dimensionless), 0–5; usually 0.05–0.2
 * @param unsweptIn spacing of the pump (in), 0.1–240
 * @param plungerFrictionLbf friction of the plunger (lbf), 0–10,000
 * @param bulkModulusPsi bulk modulus of the liquid in the barrel (psi), 1e4–1e6
 */
public record PredictedMethod(double dampingFactor, double unsweptIn, double plungerFrictionLbf, double bulkModulusPsi)
        implements LoadMethod {

    /** Angle of the crank at which the counterbalance effect is measured by custom (degrees). */
    private static final double EFFECT_AT_DEG = 90.0;

    /** Isothermal; a full pump has no gas. */
    private static final double EXPONENT = 1.0;

    /** Checks the ranges above. */
    public PredictedMethod {
        Check.inRange(dampingFactor, 0, 5, "dampingFactor", "(dimensionless)");
        Check.inRange(unsweptIn, 0.1, 240, "unsweptIn", "in");
        Check.inRange(plungerFrictionLbf, 0, 10_000, "plungerFrictionLbf", "lbf");
        Check.inRange(bulkModulusPsi, 1e4, 1e6, "bulkModulusPsi", "psi");
    }

    /**
     * The well of a point, for predictions and verifications.
     *
     * @param point string, unit, speed and plunger
     * @return the well with a full pump
     */
    public PumpingWell well(PumpingPoint point) {
        DesignWell well = Check.present(point, "point").well();
        TubingString tubing = well.tubing();
        return new PumpingWell(
                point.string(),
                point.unit().geometry().motion(),
                new CrankSpeed.Constant(point.strokesPerMinute()),
                new DownholePump(point.plungerIn(), unsweptIn, plungerFrictionLbf),
                new PumpCondition.Full(),
                new PumpFluid(
                        well.intakePressurePsia(),
                        well.dischargePressurePsia(),
                        well.specificGravity(),
                        bulkModulusPsi,
                        EXPONENT),
                RodDamping.ofFactor(dampingFactor, point.string()),
                tubing.freeLengthFt() > 0.0
                        ? new UnanchoredTubing(tubing.freeLengthFt(), tubing.wallAreaIn2(), tubing.elasticModulusPsi())
                        : null,
                null);
    }

    @Override
    public MethodOutcome loads(PumpingPoint point) {
        PumpingWell well = well(point);
        return PredictiveSolver.standard().solve(well) instanceof PredictionOutcome.Predicted predicted
                ? known(point, well, predicted)
                : new MethodOutcome.Unknown("the wave equation gives no card of strokes that repeat themselves");
    }

    private static MethodOutcome known(PumpingPoint point, PumpingWell well, PredictionOutcome.Predicted predicted) {
        PumpingUnit unit = point.unit().pumpingUnit();
        GearboxTorque torque =
                GearboxTorque.of(unit, predicted.surface(), point.strokesPerMinute(), CardAlignment.BY_TIME);
        if (!(torque.balance(BalanceAim.LEAST_PEAK_TORQUE) instanceof BalanceOutcome.Balanced balanced)
                || balanced.after().cyclicLoadFactor() == null) {
            return new MethodOutcome.Unknown("the mean torque is not positive");
        }
        TorqueSummary after = balanced.after();
        EnergyUse energy = point.drive().primeMover().energy(torque.with(balanced.ideal()));
        List<Advisory> advisories = new ArrayList<>(predicted.advisories());
        advisories.addAll(torque.advisories());
        return new MethodOutcome.Known(
                predicted.performance().grossStrokeIn(),
                well.fluid().differencePsi() * well.pump().plungerAreaIn2(),
                predicted.sections(),
                new SurfaceLoads(
                        predicted.surface().peakLoadLbf(),
                        predicted.surface().minimumLoadLbf(),
                        after.peakInLbf(),
                        unit.withCounterbalance(balanced.ideal()).counterbalanceEffectLbf(EFFECT_AT_DEG),
                        predicted.surface().workFtLbf() * point.strokesPerMinute() / 33_000.0,
                        after.cyclicLoadFactor(),
                        energy.billedKw()),
                advisories);
    }
}
