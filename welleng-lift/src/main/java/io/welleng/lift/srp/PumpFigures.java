package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.wave.Damping;
import io.welleng.lift.srp.wave.Resolution;
import io.welleng.lift.srp.wave.WorkBalance;
import java.util.List;

/**
 * A pump card from a surface card.
 *
 * @param solver which solver it is from, never {@link SolverChoice#BOTH}
 * @param damping damping it was calculated with
 * @param dampingMismatch what the criterion of the damping is missed by: pump work (ft·lbf), or the root mean square
 *     deviation from level strokes (lbf); null where the damping was given
 * @param strokeIn travel of the lower end of the rods (in)
 * @param peakLoadLbf greatest effective load (lbf)
 * @param minimumLoadLbf least effective load (lbf)
 * @param work where the work of the stroke goes
 * @param resolution harmonics and grid
 * @param points the card at the moments of the surface card: effective load; position upwards as the rods have it, with
 *     stretch by load and without that by their own weight
 */
public record PumpFigures(
        SolverChoice solver,
        Damping damping,
        @OptionalValue Double dampingMismatch,
        double strokeIn,
        double peakLoadLbf,
        double minimumLoadLbf,
        WorkBalance work,
        Resolution resolution,
        List<CardPoint> points) {

    /** Checks that the parts are there. */
    public PumpFigures {
        Check.present(solver, "solver");
        Check.present(damping, "damping");
        Check.present(work, "work");
        Check.present(resolution, "resolution");
        points = List.copyOf(points);
    }

    @Override
    public String toString() {
        return "Pump[" + solver + ", " + damping + ", stroke " + Figures.four(strokeIn) + " in, "
                + Figures.four(minimumLoadLbf) + " to " + Figures.four(peakLoadLbf) + " lbf]";
    }
}
