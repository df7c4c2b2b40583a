package io.welleng.nodal.match;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.solve.RootScan;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.match.WellMatchOutcome.NotMatched;
import io.welleng.nodal.match.WellMatchOutcome.Solved;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Finds the inputs of one match. */
final class WellMatcher {

    private static final RootScan SCAN = new RootScan(new BracketingSolver(1.0e-12, 80));

    /** A larger mismatch at a root is a jump of the outflow (psi). */
    private static final double JUMP_PSI = 1.0;

    /** Largest jump still taken as a root, over shut-in pressure. */
    private static final double MAX_JUMP_SHARE = 0.02;

    /** Rates that agree within this share of the open flow are the same: twice the tolerance of the operating point. */
    private static final double SAME_RATE = 2.0e-6;

    /** Bottom-hole pressures of test and match that differ by more contradict each other (fraction). */
    private static final double PWF_DISAGREES = 0.02;

    private final WellMatchStudy study;
    private final double rate;
    private final List<MatchUnknown> unknowns;

    WellMatcher(WellMatchStudy study) {
        this.study = study;
        rate = study.rateStbPerDay();
        unknowns = study.unknowns();
    }

    WellMatchReport report() {
        WellMatchOutcome outcome = outcome();
        return new WellMatchReport(
                study.well().name(),
                rate,
                study.well().outlet().pressurePsia(),
                study.pwfPsia(),
                outcome,
                outcome instanceof Solved solved ? advisories(solved) : List.of());
    }

    private WellMatchOutcome outcome() {
        if (unknowns.size() == 1) {
            MatchUnknown unknown = unknowns.get(0);
            return solve(study.well(), unknown, x -> excess(unknown.in(study.well(), x)));
        }
        MatchUnknown reservoir = unknowns.get(0).ofReservoir() ? unknowns.get(0) : unknowns.get(1);
        MatchUnknown lift = unknowns.get(0).ofReservoir() ? unknowns.get(1) : unknowns.get(0);
        double shutIn = study.well().inflow().toIpr().shutInPressurePsia();
        if (!(study.pwfPsia() < shutIn)) {
            double[] grid = UnknownGrid.of(reservoir, study.well());
            return notMatched(
                    study.well(),
                    reservoir,
                    "the measured bottom-hole pressure of " + Figures.four(study.pwfPsia())
                            + " psia is not below the reservoir pressure of " + Figures.four(shutIn) + " psia",
                    grid,
                    null);
        }
        WellMatchOutcome first = solve(study.well(), reservoir, x -> given(reservoir.in(study.well(), x)));
        if (!(first instanceof Solved solved)) {
            return first;
        }
        // A rate rises with the index and falls with the skin: there is one.
        NodalStudy withInflow = solved.solutions().get(0).calibrated();
        return solve(withInflow, lift, x -> excess(lift.in(withInflow, x)));
    }

    private double excess(NodalStudy well) {
        return new NodeBalance(well, rate).excessPsi();
    }

    /** Bottom-hole pressure that the reservoir gives, less the measured one. */
    private double given(NodalStudy well) {
        NodeBalance balance = new NodeBalance(well, rate);
        return Math.max(balance.pwfPsia(), -balance.scalePsi()) - study.pwfPsia();
    }

    private WellMatchOutcome solve(NodalStudy from, MatchUnknown unknown, DoubleUnaryOperator mismatch) {
        double[] grid = UnknownGrid.of(unknown, from);
        DoubleUnaryOperator where = x -> {
            try {
                return mismatch.applyAsDouble(x);
            } catch (InvalidInputException e) {
                // The curve does not allow the value, such as a flow efficiency out of its range.
                return Double.NaN;
            }
        };
        RootScan.Found found = SCAN.scan(where, grid);
        double scale = new NodeBalance(from, rate).scalePsi();
        List<MatchSolution> solutions = new ArrayList<>();
        for (RootScan.Root root : found.roots()) {
            if (isSolution(root.result(), where, scale)) {
                solutions.add(solution(unknown.in(from, root.result().root())));
            }
        }
        return solutions.isEmpty() ? notMatched(from, unknown, reason(found), grid, found) : new Solved(solutions);
    }

    private static boolean isSolution(RootResult root, DoubleUnaryOperator mismatch, double scalePsi) {
        if (!root.converged()) {
            return false;
        }
        if (Math.abs(root.residual()) <= JUMP_PSI) {
            return true;
        }
        double jump = Math.abs(mismatch.applyAsDouble(root.upper()) - mismatch.applyAsDouble(root.lower()));
        return jump <= MAX_JUMP_SHARE * scalePsi;
    }

    private String reason(RootScan.Found found) {
        if (Double.isNaN(found.nearestValue())) {
            return "the model has no answer at the measured rate";
        }
        if (!found.roots().isEmpty()) {
            return "the model jumps past the measurement without meeting it";
        }
        return (found.nearestValue() < 0.0 ? "at least " : "more than needed by at least ")
                + Figures.four(Math.abs(found.nearestValue()))
                + (found.nearestValue() < 0.0 ? " psi are missing" : " psi is left")
                + " at the measured rate, whatever the value";
    }

    private NotMatched notMatched(
            NodalStudy from, MatchUnknown unknown, String reason, double[] grid, RootScan.Found found) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : grid) {
            double flows = flowing(unknown, from, value);
            if (flows > 0.0) {
                least = Math.min(least, flows);
                greatest = Math.max(greatest, flows);
            }
        }
        boolean near = found != null && !Double.isNaN(found.nearestValue());
        return new NotMatched(
                unknown,
                reason,
                grid[0],
                grid[grid.length - 1],
                near ? found.nearestX() : null,
                near ? -found.nearestValue() : null,
                greatest > 0.0 ? least : null,
                greatest > 0.0 ? greatest : null);
    }

    /** Rate at which the well flows with a value, 0 where it does not. */
    private static double flowing(MatchUnknown unknown, NodalStudy from, double value) {
        try {
            NodalOutcome outcome = unknown.in(from, value).solve().outcome();
            return outcome instanceof NodalOutcome.Flowing flowing ? flowing.rateStbPerDay() : 0.0;
        } catch (InvalidInputException e) {
            return 0.0;
        }
    }

    private MatchSolution solution(NodalStudy calibrated) {
        NodalOutcome outcome = calibrated.solve().outcome();
        Double residual = outcome instanceof NodalOutcome.Flowing flowing ? flowing.rateStbPerDay() - rate : null;
        double open = calibrated.inflow().toIpr().maxRateStbPerDay();
        double pwf = new NodeBalance(calibrated, rate).pwfPsia();
        List<MatchedValue> values = new ArrayList<>();
        for (MatchUnknown unknown : unknowns) {
            values.add(new Determination(calibrated, unknown, rate, unknowns.size() == 2).value(study.well()));
        }
        return new MatchSolution(
                values,
                calibrated,
                outcome,
                residual != null && Math.abs(residual) <= SAME_RATE * open,
                pwf,
                residual,
                study.pwfPsia() == null ? null : pwf - study.pwfPsia());
    }

    private List<Advisory> advisories(Solved solved) {
        List<Advisory> all = new ArrayList<>();
        MatchSolution best = solved.preferred();
        if (solved.solutions().size() > 1) {
            all.add(new Advisory(
                    "several_matches",
                    "more than one value agrees with the test; the preferred one changed least",
                    solved.solutions().size(),
                    null,
                    1.0));
        }
        if (!best.reproduces()) {
            double at = best.outcome() instanceof NodalOutcome.Flowing flowing ? flowing.rateStbPerDay() : 0.0;
            all.add(new Advisory(
                    "match_is_not_operating_point",
                    "the curves cross at the measured rate, but the well settles elsewhere: that crossing is unstable or"
                            + " not the highest; rate (STB/d)",
                    at,
                    rate,
                    rate));
        }
        Double pwfResidual = best.pwfResidualPsi();
        if (pwfResidual != null && Math.abs(pwfResidual) > PWF_DISAGREES * study.pwfPsia()) {
            all.add(new Advisory(
                    "pwf_disagrees",
                    "the match gives another bottom-hole pressure than measured: match two unknowns, one of the reservoir"
                            + " and one of the lift; difference (psi)",
                    pwfResidual,
                    -PWF_DISAGREES * study.pwfPsia(),
                    PWF_DISAGREES * study.pwfPsia()));
        }
        best.values().forEach(value -> all.addAll(Determination.advisories(value)));
        return all;
    }
}
