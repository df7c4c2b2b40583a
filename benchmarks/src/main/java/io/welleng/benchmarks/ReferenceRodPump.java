package io.welleng.benchmarks;

import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.predict.PredictiveSolver;
import io.welleng.lift.srp.predict.PumpingWell;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import io.welleng.lift.srp.wave.Buoyancy;
import io.welleng.lift.srp.wave.Damping;
import io.welleng.lift.srp.wave.DiagnosticCase;

/**
 * The rod pump of the headlines, in three conditions: 7,000 ft of rods in four tapers, a 1.75 in pump, a stroke of 120 in
 * and 8 strokes a minute, from 150 psia to 2,900 psia.
 */
public enum ReferenceRodPump {
    /** Filled with liquid. */
    FULL(new PumpCondition.Full(), 0.0, 1.0),
    /** 0.3 volumes of gas in each volume that enters. */
    GAS_INTERFERENCE(new PumpCondition.GasInterference(0.3), 0.3, 1.0),
    /** Filled to 60 %. */
    FLUID_POUND(new PumpCondition.FluidPound(0.6, 100.0), 0.0, 0.6);

    static final double STROKE_IN = 120.0;
    static final double STROKES_PER_MINUTE = 8.0;
    static final double DAMPING_FACTOR = 0.15;
    static final double VOID_PSIA = 100.0;
    static final DownholePump PUMP = new DownholePump(1.75, 8.0, 0.0);
    static final PumpFluid FLUID = new PumpFluid(150.0, 2900.0, 0.9, 3e5, 1.2);

    static final RodString RODS = RodString.of(
            new RodSection(Rod.of("1 in steel"), 1500.0),
            new RodSection(Rod.of("7/8 in steel"), 2000.0),
            new RodSection(Rod.of("3/4 in steel"), 2500.0),
            new RodSection(Rod.of("5/8 in steel"), 1000.0));

    private final PumpCondition condition;
    private final double gasFraction;
    private final double fillage;

    ReferenceRodPump(PumpCondition condition, double gasFraction, double fillage) {
        this.condition = condition;
        this.gasFraction = gasFraction;
        this.fillage = fillage;
    }

    /** The well with its pump in this condition. */
    PumpingWell well() {
        return PumpingWell.of(
                RODS,
                new PolishedRodMotion.Harmonic(STROKE_IN),
                STROKES_PER_MINUTE,
                PUMP,
                condition,
                FLUID,
                DAMPING_FACTOR);
    }

    /** The same for the naive program. */
    NaivePumping naive(double weightLbf) {
        double dampingPerS = new Damping.Factor(DAMPING_FACTOR).upPerS(RODS)[0];
        return new NaivePumping(gasFraction, fillage, VOID_PSIA, dampingPerS, weightLbf);
    }

    /** Both cards, of 360 points. */
    PredictionOutcome.Predicted cards() {
        return (PredictionOutcome.Predicted) PredictiveSolver.standard().solve(well());
    }

    /** The surface card, to be diagnosed. */
    DiagnosticCase toDiagnose() {
        return DiagnosticCase.of(
                cards().surface(),
                STROKES_PER_MINUTE,
                RODS,
                new Buoyancy.FluidGravity(FLUID.specificGravity()),
                new Damping.Factor(DAMPING_FACTOR));
    }
}
