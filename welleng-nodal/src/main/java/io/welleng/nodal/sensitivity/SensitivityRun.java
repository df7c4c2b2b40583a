package io.welleng.nodal.sensitivity;

import io.welleng.core.json.Json;
import io.welleng.core.study.StudyOutcome;
import io.welleng.core.study.StudyOutcome.Answered;
import io.welleng.core.study.StudyOutcome.Failed;
import io.welleng.core.study.StudyRunner;
import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalSolver;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.ipr.InflowModel;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** One run: solves each combination once. */
final class SensitivityRun {

    private static final double SCF_PER_MSCF = 1000.0;

    private final SensitivityStudy study;
    private final List<Variable> variables;
    private final StudyNumbers numbers;
    private final Map<List<Double>, CaseResult> solved = new HashMap<>();
    private int traverses;

    SensitivityRun(SensitivityStudy study) {
        this.study = study;
        variables = Stream.concat(study.variables().stream(), study.alone().stream())
                .toList();
        numbers = new StudyNumbers(Json.toTree(study.base()));
    }

    SensitivityReport report() {
        List<Double> base =
                variables.stream().map(one -> numbers.original(one.pointer())).toList();
        SensitivityCase atBase = solve(base);
        List<SensitivityCase> cases = new ArrayList<>();
        combine(List.of(), base, cases);
        return new SensitivityReport(
                study.base().name(), study.output(), study.variables(), atBase, cases, tornado(base), traverses);
    }

    /** All combinations, the last variable fastest. */
    private void combine(List<Double> head, List<Double> base, List<SensitivityCase> cases) {
        int combined = study.variables().size();
        if (head.size() == combined) {
            List<Double> values = new ArrayList<>(head);
            values.addAll(base.subList(combined, base.size()));
            cases.add(new SensitivityCase(head, solve(values).result()));
            return;
        }
        for (double value : variables.get(head.size()).values()) {
            List<Double> longer = new ArrayList<>(head);
            longer.add(value);
            combine(longer, base, cases);
        }
    }

    private List<TornadoBar> tornado(List<Double> base) {
        List<TornadoBar> bars = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            Variable variable = variables.get(i);
            CaseResult low = alone(base, i, variable.low());
            CaseResult high = alone(base, i, variable.high());
            bars.add(new TornadoBar(
                    variable.pointer(), variable.low(), base.get(i), variable.high(), low, high, swing(low, high)));
        }
        bars.sort(Comparator.comparing(TornadoBar::swing, Comparator.nullsLast(Comparator.reverseOrder())));
        return bars;
    }

    private CaseResult alone(List<Double> base, int index, double value) {
        List<Double> values = new ArrayList<>(base);
        values.set(index, value);
        return solve(values).result();
    }

    private Double swing(CaseResult low, CaseResult high) {
        OptionalDouble atLow = low.value(study.output());
        OptionalDouble atHigh = high.value(study.output());
        return atLow.isPresent() && atHigh.isPresent() ? Math.abs(atHigh.getAsDouble() - atLow.getAsDouble()) : null;
    }

    private SensitivityCase solve(List<Double> values) {
        CaseResult known = solved.get(values);
        if (known == null) {
            StudyOutcome<CaseResult> outcome = StudyRunner.sequential()
                    .<CaseResult>callAll(List.of(() -> result(values)))
                    .get(0);
            known = outcome instanceof Answered<CaseResult> answered ? answered.report() : refused(outcome);
            solved.put(values, known);
        }
        return new SensitivityCase(values, known);
    }

    private static CaseResult refused(StudyOutcome<CaseResult> outcome) {
        Failed<CaseResult> failed = (Failed<CaseResult>) outcome;
        return new CaseResult.Refused(failed.kind(), failed.field(), failed.message());
    }

    private CaseResult result(List<Double> values) {
        for (int i = 0; i < values.size(); i++) {
            numbers.put(variables.get(i).pointer(), values.get(i));
        }
        NodalStudy one = Json.read(numbers.tree(), NodalStudy.class);
        NodalSolver.Solution solution = one.solve();
        traverses += solution.traverses();
        NodalOutcome outcome = solution.outcome();
        if (outcome instanceof NodalOutcome.Flowing flowing) {
            return flows(one, flowing);
        }
        return outcome instanceof NodalOutcome.NoFlow dead
                ? new CaseResult.DoesNotFlow(dead.shortfallPsi(), dead.nearestRateStbPerDay())
                : new CaseResult.Unsolved(((NodalOutcome.NotSolved) outcome).reason());
    }

    private static CaseResult flows(NodalStudy one, NodalOutcome.Flowing flowing) {
        InflowModel inflow = one.inflow().toIpr();
        double rate = flowing.rateStbPerDay();
        double pwf = inflow.pwfPsia(rate);
        ProducedFluid fluid = inflow.produced(pwf, one.fluid());
        double oil = rate * (1.0 - fluid.waterCut());
        return new CaseResult.Flows(
                oil,
                oil * fluid.producingGorScfPerStb() / SCF_PER_MSCF,
                rate * fluid.waterCut(),
                pwf,
                flowing.crossings().size(),
                flowing.advisories());
    }
}
