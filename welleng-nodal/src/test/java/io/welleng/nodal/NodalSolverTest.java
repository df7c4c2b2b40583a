package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.solve.RootStatus;
import io.welleng.core.study.Advisory;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalOutcome.NoFlow;
import io.welleng.nodal.NodalOutcome.NotSolved;
import io.welleng.nodal.ipr.InflowModel;
import io.welleng.nodal.ipr.Ipr;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/**
 * Equation and property: inflow 3,000 psia − q/(1 STB/d/psi), so absolute open flow is 3,000 STB/d, against outflows made
 * so that their crossings are known.
 */
class NodalSolverTest {

    private static final InflowModel INFLOW = Ipr.darcyFromPi(3000.0, 1.0);

    private static OutflowModel outflow(DoubleUnaryOperator pwf) {
        return rate -> OptionalDouble.of(pwf.applyAsDouble(rate));
    }

    /** An outflow that lies above inflow by {@code excess} at a rate. */
    private static OutflowModel above(DoubleUnaryOperator excess) {
        return outflow(q -> INFLOW.pwfPsia(q) + excess.applyAsDouble(q));
    }

    private static NodalOutcome solve(OutflowModel outflow) {
        return NodalSolver.DEFAULT.solve(INFLOW, outflow).outcome();
    }

    private static Flowing flowing(NodalOutcome outcome) {
        assertThat(outcome).isInstanceOf(Flowing.class);
        return (Flowing) outcome;
    }

    private static NotSolved notSolved(NodalOutcome outcome, String reason) {
        assertThat(outcome).isInstanceOf(NotSolved.class);
        assertThat(((NotSolved) outcome).reason()).isEqualTo(reason);
        return (NotSolved) outcome;
    }

    @Test
    void oneCrossingIsTheOperatingPoint() {
        NodalSolver.Solution solution = NodalSolver.DEFAULT.solve(INFLOW, outflow(q -> 500.0 + 0.5 * q));
        Flowing well = flowing(solution.outcome());
        double rate = 2500.0 / 1.5;
        assertThat(well.rateStbPerDay()).isCloseTo(rate, within(3e-3));
        assertThat(well.pwfPsia()).isCloseTo(3000.0 - rate, within(3e-3));
        assertThat(well.crossings()).containsExactly(new Crossing(well.rateStbPerDay(), well.pwfPsia(), true));
        assertThat(well.search().converged()).isTrue();
        assertThat(well.search().residual()).isCloseTo(0.0, within(5e-3));
        assertThat(solution.traverses()).isLessThanOrEqualTo(20);
    }

    /** Outflow falls, then rises: the well is unstable at the lower crossing and flows at the upper. */
    @Test
    void ofTwoCrossingsTheUpperIsStable() {
        Flowing well = flowing(solve(above(q -> 1e-3 * (q - 400.0) * (q - 1500.0))));
        assertThat(well.crossings()).hasSize(2);
        assertThat(well.crossings().get(0).stable()).isFalse();
        assertThat(well.crossings().get(0).rateStbPerDay()).isCloseTo(400.0, within(3e-3));
        assertThat(well.crossings().get(1).stable()).isTrue();
        assertThat(well.rateStbPerDay()).isCloseTo(1500.0, within(3e-3));
        assertThat(well.pwfPsia()).isCloseTo(1500.0, within(3e-3));
    }

    @Test
    void ofThreeCrossingsTheHighestStableOneIsTaken() {
        Flowing well = flowing(solve(above(q -> 1e-6 * (q - 200.0) * (q - 900.0) * (q - 2100.0))));
        assertThat(well.crossings()).extracting(Crossing::stable).containsExactly(true, false, true);
        double[] rates = {200.0, 900.0, 2100.0};
        for (int i = 0; i < 3; i++) {
            assertThat(well.crossings().get(i).rateStbPerDay()).isCloseTo(rates[i], within(3e-3));
            assertThat(well.crossings().get(i).pwfPsia()).isCloseTo(3000.0 - rates[i], within(3e-3));
        }
        assertThat(well.rateStbPerDay()).isCloseTo(2100.0, within(3e-3));
    }

    /** A fourth crossing that is unstable does not take the place of the stable one below it. */
    @Test
    void anUnstableCrossingAtTheTopIsNotTaken() {
        Flowing well = flowing(solve(above(q -> -1e-6 * (q - 500.0) * (q - 1200.0) * (q - 2500.0))));
        assertThat(well.crossings()).extracting(Crossing::stable).containsExactly(false, true, false);
        assertThat(well.rateStbPerDay()).isCloseTo(1200.0, within(3e-3));
    }

    @Test
    void withoutACrossingTheWellDoesNotFlow() {
        NoFlow well = (NoFlow) solve(above(q -> 40.0 + 1e-3 * (q - 700.0) * (q - 700.0)));
        assertThat(well.shortfallPsi()).isCloseTo(40.0, within(1e-3));
        assertThat(well.nearestRateStbPerDay()).isCloseTo(700.0, within(3.0));
    }

    /** Property: parabolas, against their own turning value: no flow by as much, or two crossings, however near. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theShortfallOrTheCrossingsOfAParabolaAreFound(
            @ForAll @DoubleRange(min = 60.0, max = 2400.0) @Scale(3) double turn,
            @ForAll @DoubleRange(min = -4.0, max = 0.0) @Scale(3) double exponent,
            @ForAll @DoubleRange(min = -2.0, max = 2.0) @Scale(3) double size,
            @ForAll boolean flows) {
        double bend = Math.pow(10.0, exponent);
        double least = (flows ? -1.0 : 1.0) * Math.pow(10.0, size);
        NodalOutcome outcome = solve(above(q -> least + bend * (q - turn) * (q - turn)));
        double half = Math.sqrt(Math.abs(least) / bend);
        if (!flows) {
            assertThat(((NoFlow) outcome).shortfallPsi()).isCloseTo(least, within(1e-3 * least + 1e-3));
        } else if (turn - half > 4.0 && turn + half < 2990.0) {
            Flowing well = flowing(outcome);
            assertThat(well.crossings()).hasSize(2);
            assertThat(well.rateStbPerDay()).isCloseTo(turn + half, within(3e-3));
            assertThat(well.crossings().get(0).rateStbPerDay()).isCloseTo(turn - half, within(3e-3));
        } else {
            assertThat(outcome).isNotInstanceOf(NoFlow.class);
        }
    }

    /** Property: the shortfall against a scan of 30,000 rates, of a curve with two humps. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theShortfallIsThatOfAFineScan(
            @ForAll @DoubleRange(min = 5.0, max = 400.0) @Scale(3) double level,
            @ForAll @DoubleRange(min = 300.0, max = 1500.0) @Scale(3) double turn,
            @ForAll @DoubleRange(min = -0.1, max = 0.1) @Scale(3) double tilt) {
        DoubleUnaryOperator excess =
                q -> level + 300.0 * Math.pow((q - turn) / 1500.0, 2) + tilt * q + 400.0 * Math.exp(-q / 300.0);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i <= 30_000; i++) {
            least = Math.min(least, excess.applyAsDouble(0.1 * i));
        }
        NodalOutcome outcome = solve(above(excess));
        if (least > 0.01) {
            assertThat(((NoFlow) outcome).shortfallPsi()).isCloseTo(least, within(0.01));
        } else if (least < -0.01) {
            assertThat(outcome).isNotInstanceOf(NoFlow.class);
        }
    }

    /** Where outflow just touches inflow a hundredth of a psi decides. */
    @Test
    void tangentCurvesFlowOrDoNotByAHair() {
        assertThat(solve(above(q -> 0.01 + 1e-3 * (q - 731.0) * (q - 731.0)))).isInstanceOf(NoFlow.class);
        Flowing well = flowing(solve(above(q -> -0.01 + 1e-3 * (q - 731.0) * (q - 731.0))));
        double half = Math.sqrt(10.0);
        assertThat(well.crossings()).hasSize(2);
        assertThat(well.crossings().get(0).rateStbPerDay()).isCloseTo(731.0 - half, within(3e-3));
        assertThat(well.rateStbPerDay()).isCloseTo(731.0 + half, within(3e-3));
    }

    /** A pressure needed that begins to exist where inflow has more is no crossing, and no obstacle to the one above. */
    @Test
    void outflowThatBeginsBelowTheCrossingDoesNotMatter() {
        Flowing well =
                flowing(solve(rate -> rate > 400.0 ? OptionalDouble.of(500.0 + 0.5 * rate) : OptionalDouble.empty()));
        assertThat(well.rateStbPerDay()).isCloseTo(2500.0 / 1.5, within(3e-3));
        assertThat(well.crossings()).hasSize(1);
    }

    @Test
    void outflowThatEndsBeyondTheCrossingDoesNotMatter() {
        Flowing well =
                flowing(solve(rate -> rate < 2000.0 ? OptionalDouble.of(500.0 + 0.5 * rate) : OptionalDouble.empty()));
        assertThat(well.rateStbPerDay()).isCloseTo(2500.0 / 1.5, within(3e-3));
    }

    /** Outflow ends at 1,200 STB/d, where inflow still has 700 psi more than it needs. */
    @Test
    void outflowThatEndsBeforeItMeetsInflowIsNotSolved() {
        NotSolved well = notSolved(
                solve(rate -> rate < 1200.0 ? OptionalDouble.of(500.0 + 0.5 * rate) : OptionalDouble.empty()),
                "outflow ends where inflow still has pressure left: no pressure carries more than this rate");
        assertThat(well.search().root()).isCloseTo(1200.0, within(3e-3));
        assertThat(well.search().residual()).isCloseTo(700.0, within(0.01));
    }

    @Test
    void outflowThatNeverHasAnAnswerIsNoFlowByAllOfTheReservoirPressure() {
        NoFlow well = (NoFlow) solve(rate -> OptionalDouble.empty());
        assertThat(well.shortfallPsi()).isEqualTo(3000.0);
    }

    @Test
    void outflowThatJumpsAcrossInflowIsNotSolved() {
        NotSolved well =
                notSolved(solve(outflow(q -> q < 1200.0 ? 1500.0 : 2100.0)), "outflow jumps where it meets inflow");
        assertThat(well.search().lower()).isLessThanOrEqualTo(1200.0);
        assertThat(well.search().upper()).isGreaterThanOrEqualTo(1200.0);
        assertThat(well.search().upper() - well.search().lower()).isLessThanOrEqualTo(3e-3);
        assertThat(Math.abs(well.search().residual())).isCloseTo(300.0, within(0.01));
    }

    @Test
    void aSmallJumpAcrossInflowIsACrossingThatShowsTheJump() {
        Flowing well = (Flowing) solve(outflow(q -> q < 1200.0 ? 1780.0 : 1835.0));
        assertThat(well.rateStbPerDay()).isCloseTo(1200.0, within(3e-3));
        assertThat(well.pwfPsia()).isCloseTo(1800.0, within(0.01));
        double jump = Math.abs(well.search().residual());
        assertThat(jump).isCloseTo(20.0, within(0.01));
        assertThat(well.advisories())
                .containsExactly(new Advisory(
                        "outflow_jumps_at_operating_point",
                        "the flow regime changes along the well at this rate: inflow and outflow agree only within this"
                                + " many psi",
                        jump,
                        null,
                        1.0));
        assertThat(flowing(solve(outflow(q -> 500.0 + q))).advisories()).isEmpty();
    }

    @Test
    void aJumpOfMoreThanTwoPercentOfTheReservoirPressureIsNotSolved() {
        notSolved(solve(outflow(q -> q < 1200.0 ? 1780.0 : 1841.0)), "outflow jumps where it meets inflow");
    }

    /** A jump of 1 % of the shut-in pressure, as flow maps have: the rate is known, the pressure to the jump. */
    @Test
    void aSmallJumpAcrossInflowIsACrossing() {
        Flowing well = flowing(solve(outflow(q -> q < 1200.0 ? 1785.0 : 1815.0)));
        assertThat(well.rateStbPerDay()).isCloseTo(1200.0, within(3e-3));
        assertThat(well.crossings()).extracting(Crossing::stable).containsExactly(true);
        assertThat(Math.abs(well.search().residual())).isCloseTo(15.0, within(0.01));
        assertThat(solve(outflow(q -> q < 1200.0 ? 1771.0 : 1830.5))).isInstanceOf(Flowing.class);
        notSolved(solve(outflow(q -> q < 1200.0 ? 1769.0 : 1829.5)), "outflow jumps where it meets inflow");
    }

    /** Not even a small jump is taken where outflow ends. */
    @Test
    void outflowThatEndsJustBesideInflowIsNotSolved() {
        notSolved(
                solve(rate -> rate < 1200.0 ? OptionalDouble.of(1795.0) : OptionalDouble.empty()),
                "outflow ends where inflow still has pressure left: no pressure carries more than this rate");
    }

    @Test
    void aSingleUnstableCrossingIsNotSolved() {
        NotSolved well = notSolved(solve(outflow(q -> 3500.0 - 2.0 * q)), "only unstable crossings found");
        assertThat(well.search().root()).isCloseTo(500.0, within(3e-3));
    }

    @Test
    void outflowBelowInflowAtEveryRateIsNotSolved() {
        NotSolved well =
                notSolved(solve(above(q -> -100.0 - 0.1 * q)), "outflow never needs as much pressure as inflow gives");
        assertThat(well.search().status()).isEqualTo(RootStatus.NO_SIGN_CHANGE);
        assertThat(well.search().residual()).isCloseTo(100.0 + 0.1 * 3.0, within(0.1));
        assertThat(well.search().converged()).isFalse();
    }

    @Test
    void aSearchThatRunsOutOfEvaluationsIsNotSolved() {
        NotSolved well = notSolved(
                new NodalSolver(12, 1e-9, 2)
                        .solve(INFLOW, outflow(q -> 500.0 + 1e-4 * q * q))
                        .outcome(),
                "search did not converge");
        assertThat(well.search().status()).isEqualTo(RootStatus.EVALUATION_LIMIT);
    }

    @Test
    void aCurveThatIsNoNumberIsNotSolved() {
        String reason = "inflow or outflow is not a number at some rates";
        NotSolved everywhere = notSolved(solve(outflow(q -> Double.NaN)), reason);
        assertThat(everywhere.search().status()).isEqualTo(RootStatus.NOT_FINITE);
        notSolved(solve(outflow(q -> q > 1000.0 && q < 2500.0 ? Double.NaN : 500.0 + 0.5 * q)), reason);
        InflowModel broken = new InflowModel() {
            @Override
            public double shutInPressurePsia() {
                return 3000.0;
            }

            @Override
            public double rateStbPerDay(double pwfPsia) {
                return 3000.0 - pwfPsia;
            }

            @Override
            public double pwfPsia(double rateStbPerDay) {
                return Math.sqrt(-rateStbPerDay);
            }
        };
        notSolved(NodalSolver.DEFAULT.solve(broken, outflow(q -> 500.0)).outcome(), reason);
    }

    /** The operating point is less than a hundredth of the absolute open flow; the well is loaded at the least rate. */
    @Test
    void aProlificReservoirBehindNarrowTubingIsFoundToFlow() {
        InflowModel prolific = Ipr.darcyFromPi(3000.0, 40.0);
        DoubleUnaryOperator loaded = q -> 2850.0 + 600.0 * Math.exp(-q / 400.0) + 1.5e-4 * (q - 500.0) * (q - 500.0);
        Flowing well =
                flowing(NodalSolver.DEFAULT.solve(prolific, outflow(loaded)).outcome());
        assertThat(well.crossings()).hasSize(2);
        assertThat(well.rateStbPerDay()).isBetween(1000.0, 1600.0);
        assertThat(loaded.applyAsDouble(well.rateStbPerDay())).isCloseTo(well.pwfPsia(), within(0.1));
    }

    @Test
    void theNumberOfTraversesIsCounted() {
        AtomicInteger calls = new AtomicInteger();
        NodalSolver.Solution solution = NodalSolver.DEFAULT.solve(INFLOW, rate -> {
            calls.incrementAndGet();
            return OptionalDouble.of(800.0 + 1e-4 * rate * rate + 600.0 * Math.exp(-rate / 200.0));
        });
        assertThat(solution.traverses()).isEqualTo(calls.get()).isLessThanOrEqualTo(25);
        flowing(solution.outcome());
    }

    /** An outflow that knows a quick way, wrong by as much as is allowed, in turn to either side. */
    private static final class Rough implements OutflowModel {

        private final DoubleUnaryOperator pwf;
        private int roughly;
        private int closely;

        Rough(DoubleUnaryOperator pwf) {
            this.pwf = pwf;
        }

        @Override
        public OptionalDouble pwfPsia(double rateStbPerDay) {
            closely++;
            return OptionalDouble.of(pwf.applyAsDouble(rateStbPerDay));
        }

        @Override
        public OptionalDouble pwfPsia(double rateStbPerDay, double tolerancePsi) {
            if (tolerancePsi == 0.0) {
                return pwfPsia(rateStbPerDay);
            }
            roughly++;
            double error = roughly % 2 == 0 ? tolerancePsi : -tolerancePsi;
            return OptionalDouble.of(pwf.applyAsDouble(rateStbPerDay) + error);
        }
    }

    @Test
    void theGridIsComputedRoughlyAndTheCrossingClosely() {
        Rough outflow = new Rough(q -> 500.0 + 0.5 * q);
        NodalSolver.Solution solution = NodalSolver.DEFAULT.solve(INFLOW, outflow);
        assertThat(flowing(solution.outcome()).rateStbPerDay()).isCloseTo(2500.0 / 1.5, within(3e-3));
        assertThat(outflow.roughly).isEqualTo(12);
        assertThat(outflow.closely).isBetween(1, 6);
        assertThat(solution.traverses()).isEqualTo(outflow.roughly + outflow.closely);
    }

    /** Property: the same answer, and the same crossings however near, as with an outflow that knows no quick way. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aRoughGridChangesNoAnswer(
            @ForAll @DoubleRange(min = 60.0, max = 2400.0) @Scale(3) double turn,
            @ForAll @DoubleRange(min = -4.0, max = -1.0) @Scale(3) double exponent,
            @ForAll @DoubleRange(min = -1.0, max = 2.0) @Scale(3) double size,
            @ForAll boolean flows) {
        double bend = Math.pow(10.0, exponent);
        double least = (flows ? -1.0 : 1.0) * Math.pow(10.0, size);
        DoubleUnaryOperator pwf = q -> INFLOW.pwfPsia(q) + least + bend * (q - turn) * (q - turn);
        NodalOutcome rough = solve(new Rough(pwf));
        NodalOutcome close = solve(outflow(pwf));
        assertThat(rough).hasSameClassAs(close);
        if (close instanceof Flowing well) {
            assertThat(flowing(rough).crossings()).hasSameSizeAs(well.crossings());
            assertThat(flowing(rough).rateStbPerDay()).isCloseTo(well.rateStbPerDay(), within(6e-3));
        } else if (close instanceof NoFlow dead) {
            assertThat(((NoFlow) rough).shortfallPsi()).isCloseTo(dead.shortfallPsi(), within(1e-3 * least + 1e-3));
        }
    }

    /** The least shortfall lies on the grid, where it was computed roughly: it is reported closely. */
    @Test
    void aShortfallOnTheGridIsThatOfTheOutflow() {
        NoFlow well = (NoFlow) solve(new Rough(q -> INFLOW.pwfPsia(q) + 500.0 + 0.1 * q));
        assertThat(well.nearestRateStbPerDay()).isCloseTo(3.0, within(1e-9));
        assertThat(well.shortfallPsi()).isCloseTo(500.3, within(1e-9));
    }

    @Test
    void anOutflowThatKnowsNoQuickWayAnswersClosely() {
        assertThat(outflow(q -> 2.0 * q).pwfPsia(10.0, 5.0)).hasValue(20.0);
    }

    /** More rates in the scan cost traverses and change nothing else. */
    @Test
    void theGridIsAChoice() {
        OutflowModel outflow = above(q -> 1e-3 * (q - 400.0) * (q - 1500.0));
        NodalSolver.Solution coarse = new NodalSolver(6, 1e-8, 60).solve(INFLOW, outflow);
        NodalSolver.Solution fine = new NodalSolver(60, 1e-8, 60).solve(INFLOW, outflow);
        assertThat(fine.traverses()).isGreaterThan(coarse.traverses() + 30);
        assertThat(flowing(fine.outcome()).rateStbPerDay())
                .isCloseTo(flowing(coarse.outcome()).rateStbPerDay(), within(1e-4));
    }

    @Test
    void impossibleInputsAreRefused() {
        assertThatThrownBy(() -> new NodalSolver(2, 1e-6, 60))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("gridPoints must be at least 3, but was 2");
        assertThatThrownBy(() -> new NodalSolver(12, 0.1, 60)).hasMessageContaining("rateToleranceShare");
        assertThatThrownBy(() -> new NodalSolver(12, Double.NaN, 60)).hasMessageContaining("rateToleranceShare");
        assertThatThrownBy(() -> new NodalSolver(12, 1e-6, 0)).hasMessageContaining("maxEvaluations");
        assertThatThrownBy(() -> NodalSolver.DEFAULT.solve(null, outflow(q -> q)))
                .hasMessageContaining("inflow");
        assertThatThrownBy(() -> NodalSolver.DEFAULT.solve(INFLOW, null)).hasMessageContaining("outflow");
        InflowModel dead = new InflowModel() {
            @Override
            public double shutInPressurePsia() {
                return 1000.0;
            }

            @Override
            public double rateStbPerDay(double pwfPsia) {
                return 0.0;
            }

            @Override
            public double pwfPsia(double rateStbPerDay) {
                return 1000.0;
            }
        };
        assertThatThrownBy(() -> NodalSolver.DEFAULT.solve(dead, outflow(q -> q)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("maxRateStbPerDay must be finite and > 0 STB/d, but was 0.0");
    }

    @Test
    void outcomesPrintThemselvesAndAreImmutable() {
        Flowing well = flowing(solve(outflow(q -> 500.0 + 0.5 * q)));
        assertThat(well.toString()).isEqualTo("Flowing[1667 STB/d at 1333 psia, 1 crossing(s)]");
        assertThat(well.crossings().get(0).toString()).isEqualTo("Stable[1667 STB/d at 1333 psia]");
        assertThat(new Crossing(400.0, 2600.0, false).toString()).isEqualTo("Unstable[400.0 STB/d at 2600 psia]");
        assertThat(new NoFlow(123.456, 700.0).toString()).isEqualTo("NoFlow[123.5 psi missing at 700.0 STB/d]");
        assertThatThrownBy(() -> well.crossings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
