package io.welleng.lift.srp.wave;

import io.welleng.core.check.Check;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.units.Figures;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Finds the damping for which the pump card meets a {@link DampingCriterion}. One coefficient is bracketed between 0
 * and the greatest Gibbs factor; level strokes are fitted by the method of Gauss and Newton, whose slopes come from
 * cards a little beside, since the pump load changes nearly in proportion to each coefficient.
 *
 * @param solver how cards are calculated
 * @param greatestFactor greatest Gibbs factor \( \lambda \) searched (dimensionless), &gt; 0
 */
public record DampingSearch(DiagnosticSolver solver, double greatestFactor) {

    /** Greatest factor when nothing else is asked for. */
    public static final double USUAL_GREATEST_FACTOR = 1.0;

    private static final int MOST_EVALUATIONS = 60;
    private static final double TOLERANCE = 1e-7;
    private static final double IN_PER_FT = 12.0;

    /** Checks the ranges above. */
    public DampingSearch {
        Check.present(solver, "solver");
        Check.positive(greatestFactor, "greatestFactor", "");
    }

    /**
     * A search up to a factor of 1.
     *
     * @param solver how cards are calculated
     */
    public DampingSearch(DiagnosticSolver solver) {
        this(solver, USUAL_GREATEST_FACTOR);
    }

    /**
     * Searches.
     *
     * @param well the case; its own damping is not used
     * @param criterion what the pump card must be like
     * @return the damping with its pump card, or why there is none
     */
    public DampingOutcome choose(DiagnosticCase well, DampingCriterion criterion) {
        Check.present(well, "well");
        Check.present(criterion, "criterion");
        double perFactor = new Damping.Factor(1.0).upPerS(well.rods())[0];
        Cards cards = new Cards(solver, well);
        if (criterion instanceof DampingCriterion.LevelStrokes level) {
            return new LevelFit(cards, level, perFactor, greatestFactor).fit();
        }
        return bracket(cards, mismatch(criterion), greatestFactor * perFactor);
    }

    private static ToDoubleFunction<DiagnosticOutcome.Diagnosed> mismatch(DampingCriterion criterion) {
        if (criterion instanceof DampingCriterion.PumpWork known) {
            return answer -> answer.work().pumpFtLbf() - known.workFtLbf();
        }
        double fluidLoad = ((DampingCriterion.NetStroke) criterion).fluidLoadLbf();
        return answer -> answer.work().pumpFtLbf()
                - fluidLoad * CardShape.widthIn(answer.pumpCard(), 0.5 * fluidLoad) / IN_PER_FT;
    }

    private DampingOutcome bracket(
            Cards cards, ToDoubleFunction<DiagnosticOutcome.Diagnosed> mismatch, double greatest) {
        DoubleUnaryOperator f = c -> cards.at(new Damping.Coefficient(c)) instanceof DiagnosticOutcome.Diagnosed answer
                ? mismatch.applyAsDouble(answer)
                : Double.NaN;
        double none = f.applyAsDouble(0.0);
        double most = f.applyAsDouble(greatest);
        if (Double.isNaN(none) || Double.isNaN(most)) {
            return unreadable(cards);
        }
        if (none > 0.0 == most > 0.0 && none != 0.0 && most != 0.0) {
            return new DampingOutcome.NotFound(
                    none < 0.0 ? "loses_too_much" : "loses_too_little",
                    "The criterion is missed by " + Figures.four(none) + " without damping and by " + Figures.four(most)
                            + " with a coefficient of " + Figures.four(greatest) + " 1/s"
                            + (none < 0.0
                                    ? ": the polished rod does less work than it asks for."
                                    : ": more is lost than so much damping explains."),
                    none < 0.0 ? none : most,
                    cards.count);
        }
        RootResult root =
                new BracketingSolver(TOLERANCE * greatest, MOST_EVALUATIONS).solve(f, 0.0, none, greatest, most);
        Damping damping = new Damping.Coefficient(Math.max(0.0, root.root()));
        if (!root.converged() || !(cards.at(damping) instanceof DiagnosticOutcome.Diagnosed answer)) {
            return new DampingOutcome.NotFound(
                    "not_converged", "The search did not end: " + root + ".", root.residual(), cards.count);
        }
        return new DampingOutcome.Found(damping, answer, mismatch.applyAsDouble(answer), cards.count);
    }

    static DampingOutcome unreadable(Cards cards) {
        if (cards.last instanceof DiagnosticOutcome.NotDiagnosed why) {
            return new DampingOutcome.NotFound(why.code(), why.message(), why.value(), cards.count);
        }
        return new DampingOutcome.NotFound(
                "unreadable",
                "The pump card has too few points in the middle of its strokes to read the criterion from.",
                cards.count,
                cards.count);
    }

    /** Pump cards of one case with any damping, counted; lives within one search. */
    static final class Cards {

        private final DiagnosticSolver solver;
        final DiagnosticCase well;
        private DiagnosticOutcome last;
        int count;

        Cards(DiagnosticSolver solver, DiagnosticCase well) {
            this.solver = solver;
            this.well = well;
        }

        DiagnosticOutcome at(Damping damping) {
            count++;
            last = solver.diagnose(well.withDamping(damping));
            return last;
        }
    }
}
