package io.welleng.nodal;

import io.welleng.core.study.Advisory;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/** A nodal study resolved: what its two sides give and need, and the report on them. */
final class NodalModel {

    private static final int CURVE_POINTS = 100;
    private static final double LEAST_OUTFLOW_SHARE = 0.01;
    private static final double SCF_PER_MSCF = 1000.0;

    /** How closely the turning point of the outflow is found, over its rate. */
    private static final double MINIMUM_RATE_SHARE = 1.0e-3;

    private static final int MINIMUM_EVALUATIONS = 200;

    private final NodalStudy study;
    private final Ipr inflow;
    private final ProducedStream stream;
    private final ProductionSystem system;

    NodalModel(NodalStudy study) {
        this.study = study;
        inflow = study.inflow().toIpr();
        stream = study.stream();
        system = ProductionSystem.of(study.wellbore(), stream, study.method(), study.outlet());
    }

    /** What flows at a rate: layers and phases of unlike curves change the mixture. */
    private ProducedFluid fluidAt(double rate) {
        return inflow.produced(inflow.pwfPsia(rate), study.fluid());
    }

    private ProductionSystem systemAt(double rate) {
        ProducedFluid fluid = fluidAt(rate);
        return fluid == study.fluid() ? system : system.withStream(stream.withFluid(fluid));
    }

    private OptionalDouble given(double rate) {
        double pwf = inflow.pwfPsia(rate);
        if (study.node() == SolutionNode.BOTTOMHOLE) {
            return OptionalDouble.of(pwf);
        }
        // Flow up a well leaves less at its head than it had below.
        return pwf > study.outlet().pressurePsia()
                ? systemAt(rate).pressureLeftAtWellheadPsia(pwf, rate)
                : OptionalDouble.empty();
    }

    private OptionalDouble needed(double rate) {
        return study.node() == SolutionNode.BOTTOMHOLE
                ? systemAt(rate).pwfPsia(rate)
                : systemAt(rate).wellheadPressurePsia(rate);
    }

    NodalSolver.Solution solve(NodalSolver solver) {
        NodalSolver.Solution solution =
                solver.solve(this::given, this::needed, inflow.maxRateStbPerDay(), inflow.shutInPressurePsia());
        if (study.node() == SolutionNode.WELLHEAD && solution.outcome() instanceof NodalOutcome.Flowing flowing) {
            return new NodalSolver.Solution(atBottom(flowing), solution.traverses());
        }
        if (study.node() == SolutionNode.WELLHEAD && solution.outcome() instanceof NodalOutcome.NoFlow) {
            // What is missing cannot be told at a wellhead that no pressure reaches.
            return new NodalModel(study.withNode(SolutionNode.BOTTOMHOLE)).solve(solver);
        }
        return solution;
    }

    /** Crossings found at the wellhead, with the pressures that they have at the bottom of the hole. */
    private NodalOutcome.Flowing atBottom(NodalOutcome.Flowing flowing) {
        return new NodalOutcome.Flowing(
                flowing.rateStbPerDay(),
                inflow.pwfPsia(flowing.rateStbPerDay()),
                flowing.crossings().stream()
                        .map(one ->
                                new Crossing(one.rateStbPerDay(), inflow.pwfPsia(one.rateStbPerDay()), one.stable()))
                        .toList(),
                flowing.search());
    }

    NodalReport report() {
        List<CurvePoint> outflowCurve = outflowCurve();
        NodalSolver.Solution solution = solve(NodalSolver.DEFAULT);
        NodalOutcome outcome = solution.outcome();
        double rate = 0.0;
        double pwf = inflow.shutInPressurePsia();
        ProducedFluid fluid = study.fluid();
        List<TraversePoint> well = List.of();
        List<TraversePoint> flowline = List.of();
        if (outcome instanceof NodalOutcome.Flowing flowing) {
            rate = flowing.rateStbPerDay();
            pwf = inflow.pwfPsia(rate);
            fluid = fluidAt(rate);
            ProductionSystem at = systemAt(rate);
            well = profile(at.alongWell(rate));
            flowline = profile(at.alongFlowline(rate));
        }
        double oilRate = rate * (1.0 - fluid.waterCut());
        return new NodalReport(
                study.name(),
                outcome,
                oilRate,
                oilRate * fluid.producingGorScfPerStb() / SCF_PER_MSCF,
                rate * fluid.waterCut(),
                inflow,
                study.method(),
                study.node(),
                inflowCurve(),
                outflowCurve,
                minimumStableRate(outflowCurve),
                study.drawdownLimits().marks(inflow),
                well,
                flowline,
                VelocityCheck.of(study.flowLimits(), well),
                outcome instanceof NodalOutcome.NoFlow ? Remedies.of(study) : List.of(),
                advisories(outcome, pwf, well),
                solution.traverses());
    }

    private static List<TraversePoint> profile(Optional<TraverseOutcome> outcome) {
        return outcome.isPresent() && outcome.get() instanceof Traversed traversed ? traversed.profile() : List.of();
    }

    /** By equal steps of pressure, so that it is as fine where it is steep as where it is flat. */
    private List<CurvePoint> inflowCurve() {
        List<CurvePoint> points = new ArrayList<>(CURVE_POINTS);
        for (int i = CURVE_POINTS - 1; i >= 0; i--) {
            double pwf = inflow.shutInPressurePsia() * i / (CURVE_POINTS - 1);
            double rate = inflow.rateStbPerDay(pwf);
            if (study.node() == SolutionNode.BOTTOMHOLE) {
                points.add(new CurvePoint(rate, pwf));
            } else if (rate > 0.0) {
                addIfThere(points, rate, given(rate));
            }
        }
        return points;
    }

    /** Denser at low rates, where outflow bends most. */
    private List<CurvePoint> outflowCurve() {
        List<CurvePoint> points = new ArrayList<>(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double share = (double) i / (CURVE_POINTS - 1);
            double rate =
                    inflow.maxRateStbPerDay() * (LEAST_OUTFLOW_SHARE + (1.0 - LEAST_OUTFLOW_SHARE) * share * share);
            addIfThere(points, rate, needed(rate));
        }
        return points;
    }

    /** The turning point of the pressure needed, refined between the neighbours of the least point of the curve. */
    private Double minimumStableRate(List<CurvePoint> curve) {
        int least = 0;
        for (int i = 1; i < curve.size(); i++) {
            if (curve.get(i).pwfPsia() < curve.get(least).pwfPsia()) {
                least = i;
            }
        }
        if (least == 0 || least == curve.size() - 1) {
            return null;
        }
        UnivariateFunction needed = rate -> needed(rate).orElse(Double.POSITIVE_INFINITY);
        return new BrentOptimizer(MINIMUM_RATE_SHARE, Double.MIN_NORMAL)
                .optimize(
                        new UnivariateObjectiveFunction(needed),
                        GoalType.MINIMIZE,
                        new SearchInterval(
                                curve.get(least - 1).rateStbPerDay(),
                                curve.get(least + 1).rateStbPerDay(),
                                curve.get(least).rateStbPerDay()),
                        new MaxEval(MINIMUM_EVALUATIONS))
                .getPoint();
    }

    private static void addIfThere(List<CurvePoint> points, double rate, OptionalDouble pressure) {
        if (pressure.isPresent() && !Double.isNaN(pressure.getAsDouble())) {
            points.add(new CurvePoint(rate, pressure.getAsDouble()));
        }
    }

    /** Where nothing flows, fluid and temperature are looked at as at a hundredth of the open flow. */
    private List<Advisory> advisories(NodalOutcome outcome, double pwfPsia, List<TraversePoint> well) {
        Set<Advisory> advisories = new LinkedHashSet<>();
        if (outcome instanceof NodalOutcome.Flowing flowing) {
            advisories.addAll(flowing.advisories());
        }
        advisories.addAll(study.inflow().advisories(pwfPsia));
        advisories.addAll(study.drawdownLimits().advisories(inflow, pwfPsia));
        double headPsia =
                well.isEmpty() ? study.outlet().pressurePsia() : well.get(0).pressurePsia();
        double rate = outcome instanceof NodalOutcome.Flowing flowing
                ? flowing.rateStbPerDay()
                : LEAST_OUTFLOW_SHARE * inflow.maxRateStbPerDay();
        TemperatureAlong temperature =
                PressureTraverse.of(study.wellbore(), stream, study.method()).temperature(rate, headPsia);
        double pipeIdIn = study.wellbore().conduit(0.0).hydraulicDiameterIn();
        advisories.addAll(study.wellbore()
                .temperature()
                .advisories(study.wellbore().path(), stream.heatFlow(rate, headPsia, pipeIdIn, false)));
        double end = study.wellbore().path().totalMdFt();
        double endTvd = study.wellbore().path().totalTvdFt();
        BlackOil oil = study.fluid().blackOil();
        double bottomholeF = temperature.temperatureF(end, endTvd);
        advisories.addAll(inflow.advisories(oil.bubblePointPsia(bottomholeF)));
        advisories.addAll(oil.advisories(headPsia, temperature.temperatureF(0.0, 0.0)));
        advisories.addAll(oil.advisories(pwfPsia, bottomholeF));
        return List.copyOf(advisories);
    }
}
