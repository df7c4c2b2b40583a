package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.predict.PredictiveSolver;
import io.welleng.lift.srp.predict.PumpingWell;
import io.welleng.lift.srp.rod.LoadModel;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.StringLoads;

/**
 * Loads of a rod string from the wave equation.
 *
 * @param well the well; its string is replaced by the one that is asked for
 * @param solver the solver
 */
public record PredictedLoads(PumpingWell well, PredictiveSolver solver) implements LoadModel {

    /** Checks that both are there. */
    public PredictedLoads {
        Check.present(well, "well");
        Check.present(solver, "solver");
    }

    @Override
    public StringLoads loads(RodString string) {
        PumpingWell other = new PumpingWell(
                string,
                well.motion(),
                well.speed(),
                well.pump(),
                well.condition(),
                well.fluid(),
                well.damping(),
                well.tubing(),
                well.friction());
        return solver.solve(other) instanceof PredictionOutcome.Predicted predicted
                ? new StringLoads.Known(predicted.sections())
                : new StringLoads.Unknown("the wave equation gives no card of strokes that repeat themselves");
    }
}
