package io.welleng.lift.srp.predict;

import io.welleng.core.check.Check;

/**
 * Predicts both dynamometer cards of a rod-pumped well: the damped wave equation
 * \( u_{tt} = a^2 u_{xx} - c\,u_t \), marched in time from the motion of the polished rod to the pump with its valves,
 * until strokes repeat themselves.
 *
 * <p>Springs and masses with central differences, almost without dispersion, as the Courant number is 1 or just below;
 * mass and stiffness of the string are those of the rods to the last digit, and the work at both ends and the losses
 * between them add up. The pump is solved with the lowest mass at each step, so that stiff liquid and stops need no
 * small steps. Waves as short as the grid are smoothed away.
 *
 * <p>The standing valve is set by the lowest point of the plunger in the stroke before, incomplete fillage by its
 * travel, and stops by the free stroke: all three are where they are said to be once strokes repeat themselves.
 *
 * <p>Both cards are without the harmonics that their points cannot carry: samples of what happens between the points,
 * such as impacts of a plunger that tags, would alias. So a diagnosis of the surface card gives the pump card. Beside a jump
 * of the load the cards overshoot a little; with so many points that each is a step they are the steps themselves. Loads
 * on the sections and the work are of all steps.
 *
 * <p>Immutable and thread-safe.
 *
 * @see "Gibbs, S.G. (1963). Predicting the behavior of sucker-rod pumping systems. J. Pet. Tech. 15(7), 769–778,
 *     SPE-588"
 * @see "Doty, D.R., Schmidt, Z. (1983). An improved model for sucker rod pumping. SPE J. 23(1), 33–41, SPE-10249"
 */
public final class PredictiveSolver {

    /** Springs along a long string. */
    static final int ELEMENTS = 100;

    private static final PredictiveSolver STANDARD = new PredictiveSolver(360, ELEMENTS, 2e-4, 200);

    private final int points;
    private final int elements;
    private final double tolerance;
    private final int mostCycles;

    private PredictiveSolver(int points, int elements, double tolerance, int mostCycles) {
        this.points = points;
        this.elements = elements;
        this.tolerance = tolerance;
        this.mostCycles = mostCycles;
    }

    /**
     * Cards of 360 points, about 100 springs along the rods, strokes that repeat themselves within 2e-4, at most 200
     * strokes.
     *
     * @return the solver
     */
    public static PredictiveSolver standard() {
        return STANDARD;
    }

    /**
     * The solver with another number of points on the cards.
     *
     * @param newPoints number of points, 16–7,200
     * @return a copy
     */
    public PredictiveSolver withPoints(int newPoints) {
        Check.inRange(newPoints, 16, 7200, "points", "");
        return new PredictiveSolver(newPoints, elements, tolerance, mostCycles);
    }

    /**
     * The solver with a finer or coarser grid. Short strings get fewer springs, down to 8, as long as a step does not
     * pass 3 ms with 100, and less in proportion with more.
     *
     * @param newElements number of springs along a long string, 20–5,000; more if the number of points asks for
     *     smaller steps
     * @return a copy
     */
    public PredictiveSolver withElements(int newElements) {
        Check.inRange(newElements, 20, 5000, "elements", "");
        return new PredictiveSolver(points, newElements, tolerance, mostCycles);
    }

    /**
     * The solver with another tolerance.
     *
     * @param newTolerance greatest change from stroke to stroke, of loads by the range of the load at the polished
     *     rod, of positions by the stroke (fraction), 1e-10–0.1
     * @return a copy
     */
    public PredictiveSolver withTolerance(double newTolerance) {
        Check.inRange(newTolerance, 1e-10, 0.1, "tolerance", "(fraction)");
        return new PredictiveSolver(points, elements, newTolerance, mostCycles);
    }

    /**
     * The solver with another limit of strokes.
     *
     * @param newMostCycles most strokes to run, 2–10,000
     * @return a copy
     */
    public PredictiveSolver withMostCycles(int newMostCycles) {
        Check.inRange(newMostCycles, 2, 10_000, "mostCycles", "");
        return new PredictiveSolver(points, elements, tolerance, newMostCycles);
    }

    /**
     * Predicts the cards of a well.
     *
     * @param well the well
     * @return cards, loads, work and rates, or why there are none
     */
    public PredictionOutcome solve(PumpingWell well) {
        Check.present(well, "well");
        return new PredictiveRun(well, points, elements, tolerance, mostCycles).outcome();
    }
}
