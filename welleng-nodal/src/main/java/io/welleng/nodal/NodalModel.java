package io.welleng.nodal;

import io.welleng.core.solve.RootResult;
import io.welleng.core.solve.RootStatus;
import io.welleng.core.study.Advisory;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.nodal.ProductionSystem.NotCritical;
import io.welleng.nodal.choke.ChokeOutcome;
import io.welleng.nodal.choke.ChokePoint;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.traverse.TraverseOutcome;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleFunction;

/** A nodal study resolved: what its two sides give and need, and the report on them. */
final class NodalModel {

    /** Least rate of the outflow curve over absolute open flow, that from which crossings are looked for. */
    private static final double LEAST_OUTFLOW_SHARE = 0.001;

    /** Rate over absolute open flow at which fluid and temperature are looked at where nothing flows. */
    private static final double LOOK_SHARE = 0.01;

    private static final double SCF_PER_MSCF = 1000.0;

    private static final String NOT_CRITICAL =
            "the flow through the choke is not critical at the rate that the well would have, and the choke's law knows"
                    + " critical flow only";

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

    /** What flows at a rate, at most absolute open flow: layers and phases of unlike curves change the mixture. */
    private ProducedFluid fluidAt(double rate) {
        return inflow.produced(inflow.pwfPsia(Math.min(rate, inflow.maxRateStbPerDay())), study.fluid());
    }

    private ProductionSystem systemAt(double rate) {
        ProducedFluid fluid = fluidAt(rate);
        return fluid == study.fluid() ? system : system.withStream(stream.withFluid(fluid));
    }

    /** What the reservoir gives at the node of the curves. */
    private OptionalDouble given(double rate) {
        double pwf = inflow.pwfPsia(rate);
        if (study.node() == SolutionNode.BOTTOMHOLE) {
            return OptionalDouble.of(pwf);
        }
        return pwf > 0.0 && pwf <= Outlet.MAX_PRESSURE_PSIA
                ? systemAt(rate).pressureLeftAtWellheadPsia(pwf, rate)
                : OptionalDouble.empty();
    }

    /** What the well or the surface needs at the node of the curves. */
    private OptionalDouble needed(double rate) {
        return study.node() == SolutionNode.BOTTOMHOLE
                ? pwfNeeded(rate)
                : systemAt(rate).wellheadPressurePsia(rate);
    }

    private OptionalDouble pwfNeeded(double rate) {
        return systemAt(rate).pwfPsia(rate);
    }

    /**
     * The operating point, looked for at the bottom of the hole whatever the node: there what the reservoir gives has an
     * answer at every rate, while at the wellhead most rates may leave no pressure.
     */
    NodalSolver.Solution solve(NodalSolver solver) {
        NodalSolver.Solution found = search(solver, NotCritical.MOST);
        NodalOutcome outcome = found.outcome();
        if (outcome instanceof NodalOutcome.Flowing flowing) {
            return new NodalSolver.Solution(withoutGuesses(flowing), found.traverses());
        }
        if (outcome instanceof NodalOutcome.NotSolved unsolved) {
            return new NodalSolver.Solution(explained(unsolved), found.traverses());
        }
        if (knowsAllFlow()) {
            return found;
        }
        // The well might still flow, through a choke that the flow does not fill.
        NodalSolver.Solution open = search(solver, NotCritical.LEAST);
        int traverses = found.traverses() + open.traverses();
        if (open.outcome() instanceof NodalOutcome.NoFlow) {
            return new NodalSolver.Solution(open.outcome(), traverses);
        }
        RootResult reached = open.outcome() instanceof NodalOutcome.Flowing flowing
                ? flowing.search()
                : ((NodalOutcome.NotSolved) open.outcome()).search();
        return new NodalSolver.Solution(new NodalOutcome.NotSolved(NOT_CRITICAL, reached), traverses);
    }

    private NodalSolver.Solution search(NodalSolver solver, NotCritical notCritical) {
        return solver.solve(
                (rate, tolerance) -> OptionalDouble.of(inflow.pwfPsia(rate)),
                (rate, tolerance) -> systemAt(rate).pwfPsia(rate, notCritical, tolerance),
                inflow.maxRateStbPerDay(),
                inflow.shutInPressurePsia());
    }

    private boolean knowsAllFlow() {
        return !(study.outlet() instanceof Outlet.Separator separator
                && separator.choke() != null
                && !separator.choke().law().knowsSubcritical());
    }

    /** Without crossings of which the choke's law knows nothing. */
    private NodalOutcome withoutGuesses(NodalOutcome.Flowing flowing) {
        if (!known(flowing.rateStbPerDay())) {
            return new NodalOutcome.NotSolved(NOT_CRITICAL, flowing.search());
        }
        return new NodalOutcome.Flowing(
                flowing.rateStbPerDay(),
                flowing.pwfPsia(),
                flowing.crossings().stream()
                        .filter(crossing -> known(crossing.rateStbPerDay()))
                        .toList(),
                flowing.search());
    }

    private boolean known(double rate) {
        return knowsAllFlow() || chokeAt(rate).isPresent();
    }

    private Optional<ChokePoint> chokeAt(double rate) {
        return systemAt(rate).atChoke(rate).flatMap(ProductionSystem::point);
    }

    /** Says so where it is the choke that has no answer. */
    private NodalOutcome explained(NodalOutcome.NotSolved unsolved) {
        if (unsolved.search().status() != RootStatus.NOT_FINITE) {
            return unsolved;
        }
        double rate = inflow.maxRateStbPerDay() * LOOK_SHARE;
        return systemAt(rate).atChoke(rate).orElse(null) instanceof ChokeOutcome.NotPossible none
                ? new NodalOutcome.NotSolved("choke: " + none.reason().explanation(), unsolved.search())
                : unsolved;
    }

    NodalReport report() {
        List<CurvePoint> outflowCurve = outflowCurve(this::needed);
        NodalSolver.Solution solution = solve(NodalSolver.DEFAULT);
        NodalOutcome outcome = solution.outcome();
        double rate = 0.0;
        double pwf = inflow.shutInPressurePsia();
        ProducedFluid fluid = study.fluid();
        List<TraversePoint> well = List.of();
        List<TraversePoint> flowline = List.of();
        ChokePoint choke = null;
        if (outcome instanceof NodalOutcome.Flowing flowing) {
            rate = flowing.rateStbPerDay();
            pwf = inflow.pwfPsia(rate);
            fluid = fluidAt(rate);
            ProductionSystem at = systemAt(rate);
            well = profile(at.alongWell(rate));
            flowline = profile(at.alongFlowline(rate));
            choke = chokeAt(rate).orElse(null);
        }
        VelocityCheck velocities = VelocityCheck.of(study.flowLimits(), well);
        Double minimumStableRate = NodalCurve.turningRate(
                study.node() == SolutionNode.BOTTOMHOLE ? outflowCurve : outflowCurve(this::pwfNeeded),
                this::pwfNeeded);
        Set<Advisory> advisories = new LinkedHashSet<>();
        if (outcome instanceof NodalOutcome.Flowing flowing) {
            advisories.addAll(flowing.advisories());
            advisories.addAll(steadiness(rate, minimumStableRate));
            advisories.addAll(velocities.advisories());
        }
        if (choke != null) {
            advisories.addAll(systemAt(rate).advisories(choke));
        }
        advisories.addAll(advisories(rate, pwf, well));
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
                minimumStableRate,
                study.drawdownLimits().marks(inflow),
                well,
                flowline,
                choke,
                velocities,
                outcome instanceof NodalOutcome.NoFlow ? Remedies.of(study) : List.of(),
                List.copyOf(advisories),
                solution.traverses());
    }

    private static List<TraversePoint> profile(Optional<TraverseOutcome> outcome) {
        return outcome.isPresent() && outcome.get() instanceof Traversed traversed ? traversed.profile() : List.of();
    }

    /** By equal steps of pressure, so that it is as fine where it is steep as where it is flat. */
    private List<CurvePoint> inflowCurve() {
        return NodalCurve.of(share -> {
            double pwf = inflow.shutInPressurePsia() * (1.0 - share);
            double rate = inflow.rateStbPerDay(pwf);
            if (study.node() == SolutionNode.BOTTOMHOLE) {
                return new CurvePoint(rate, pwf);
            }
            return rate > 0.0 ? NodalCurve.point(rate, given(rate)) : null;
        });
    }

    /** Denser at low rates, where outflow bends most. */
    private List<CurvePoint> outflowCurve(DoubleFunction<OptionalDouble> pressure) {
        return NodalCurve.of(share -> {
            double rate =
                    inflow.maxRateStbPerDay() * (LEAST_OUTFLOW_SHARE + (1.0 - LEAST_OUTFLOW_SHARE) * share * share);
            return NodalCurve.point(rate, pressure.apply(rate));
        });
    }

    private static List<Advisory> steadiness(double rate, Double minimumStableRate) {
        return minimumStableRate != null && rate < minimumStableRate
                ? List.of(new Advisory(
                        "below_minimum_stable_rate",
                        "the well flows at less than the rate (STB/d) at which it needs the least pressure: its tubing loads"
                                + " up, and the flow is hardly steady",
                        rate,
                        minimumStableRate,
                        null))
                : List.of();
    }

    /** What to keep in mind about inflow, temperature and fluid, where nothing flows as at a hundredth of the open flow. */
    private List<Advisory> advisories(double operatingRate, double pwfPsia, List<TraversePoint> well) {
        List<Advisory> advisories = new ArrayList<>(study.inflow().advisories(pwfPsia));
        advisories.addAll(study.drawdownLimits().advisories(inflow, pwfPsia));
        double headPsia =
                well.isEmpty() ? study.outlet().pressurePsia() : well.get(0).pressurePsia();
        double rate = operatingRate > 0.0 ? operatingRate : LOOK_SHARE * inflow.maxRateStbPerDay();
        ProducedStream flowing = stream.withFluid(fluidAt(rate));
        Wellbore wellbore = study.wellbore();
        TemperatureAlong temperature = systemAt(rate).temperature(rate, headPsia);
        DeviationSurvey path = wellbore.path();
        advisories.addAll(wellbore.temperature()
                .advisories(path, flowing.heatFlow(rate, headPsia, wellbore.meanHydraulicDiameterIn(), false)));
        BlackOil oil = study.fluid().blackOil();
        double bottomholeF = temperature.temperatureF(path.totalMdFt(), path.totalTvdFt());
        if (bottomholeF > 0.0) {
            advisories.addAll(inflow.advisories(oil.bubblePointPsia(bottomholeF)));
        }
        advisories.addAll(fluidAdvisories(oil, headPsia, temperature.temperatureF(0.0, 0.0)));
        advisories.addAll(fluidAdvisories(oil, pwfPsia, bottomholeF));
        return advisories;
    }

    private static List<Advisory> fluidAdvisories(BlackOil oil, double pressurePsia, double temperatureF) {
        return temperatureF > 0.0
                ? oil.advisories(pressurePsia, temperatureF)
                : List.of(new Advisory(
                        "flow_below_zero_fahrenheit",
                        "temperature of the flow (°F) below any that fluid properties are made for",
                        temperatureF,
                        0.0,
                        null));
    }
}
