package io.welleng.nodal.traverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.FlowRegime;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.traverse.TraverseOutcome.Reason;
import io.welleng.nodal.traverse.TraverseOutcome.Stopped;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Property: a march that cannot go on says why and where, and does so after few evaluations. */
class TraverseOutcomeTest {

    private static final ProducedFluid FLUID = new ProducedFluid(BlackOil.of(35.0, 0.75, 500.0), 700.0, 0.3);
    private static final Wellbore WELL =
            Wellbore.vertical(8000.0, 2.441, 0.0006, new TemperatureModel.LinearInTvd(100.0, 180.0));

    private static FlowCorrelation gradient(double psiPerFt) {
        return (state, result) -> result.set(psiPerFt, 0.0, 0.0, 1.0, FlowRegime.DISTRIBUTED);
    }

    private static Stopped stopped(TraverseOutcome outcome) {
        assertThat(outcome).isInstanceOf(Stopped.class);
        return (Stopped) outcome;
    }

    @Test
    void flowFasterThanItsPressureWavesHasNoGradient() {
        Stopped outcome =
                stopped(PressureTraverse.of(WELL, FLUID, BeggsBrill.ORIGINAL).fromWellhead(20.0, 15_000.0));
        assertThat(outcome.reason()).isEqualTo(Reason.SONIC);
        assertThat(outcome.mdFt()).isZero();
        assertThat(outcome.pressurePsia()).isEqualTo(20.0);
        assertThat(outcome.evaluations()).isEqualTo(1);
        assertThat(outcome.toString()).isEqualTo("Stopped[flow at or above sonic velocity at 0.000 ft, 20.00 psia]");
        BeggsBrill without = new BeggsBrill(Payne.NONE, false);
        assertThat(PressureTraverse.of(WELL, FLUID, without).fromWellhead(20.0, 15_000.0))
                .isInstanceOf(Traversed.class);
    }

    /** Sonic only from 2,000 ft on: the march comes up to it in ever shorter steps. */
    @Test
    void theMarchComesCloseToWhereItStops() {
        FlowCorrelation sonicBelow = (state, result) ->
                result.set(0.2, 0.0, state.pressurePsia() < 700.0 ? 0.0 : 1.0, 1.0, FlowRegime.DISTRIBUTED);
        Stopped outcome = stopped(PressureTraverse.of(WELL, FLUID, sonicBelow).fromWellhead(300.0, 500.0));
        assertThat(outcome.reason()).isEqualTo(Reason.SONIC);
        assertThat(outcome.mdFt()).isCloseTo(2000.0, within(0.1));
        assertThat(outcome.pressurePsia()).isCloseTo(700.0, within(0.02));
        assertThat(outcome.evaluations()).isLessThan(150);
    }

    @Test
    void tooMuchPressureEndsTheMarch() {
        Stopped outcome =
                stopped(PressureTraverse.of(WELL, FLUID, gradient(5.0)).fromWellhead(1000.0, 500.0));
        assertThat(outcome.reason()).isEqualTo(Reason.PRESSURE_TOO_HIGH);
        assertThat(outcome.mdFt()).isCloseTo(29_000.0 / 5.0, within(0.05));
        assertThat(outcome.pressurePsia()).isCloseTo(30_000.0, within(0.2));
        Stopped real = stopped(PressureTraverse.of(
                        Wellbore.vertical(8000.0, 1.0, 0.0006, WELL.temperature()),
                        FLUID,
                        new BeggsBrill(Payne.NONE, false))
                .fromWellhead(200.0, 20_000.0));
        assertThat(real.reason()).isEqualTo(Reason.PRESSURE_TOO_HIGH);
    }

    @Test
    void pressureThatFallsToZeroEndsTheMarch() {
        Stopped outcome =
                stopped(PressureTraverse.of(WELL, FLUID, gradient(-0.1)).fromWellhead(300.0, 500.0));
        assertThat(outcome.reason()).isEqualTo(Reason.NO_PRESSURE);
        assertThat(outcome.mdFt()).isCloseTo(3000.0, within(0.5));
        assertThat(outcome.pressurePsia()).isBetween(0.0, 0.05);
    }

    @Test
    void aGradientThatIsNoNumberEndsTheMarch() {
        FlowCorrelation nan = (state, result) ->
                result.set(state.pressurePsia() < 700.0 ? 0.2 : Double.NaN, 0.0, 0.0, 1.0, FlowRegime.DISTRIBUTED);
        Stopped outcome = stopped(PressureTraverse.of(WELL, FLUID, nan).fromWellhead(300.0, 500.0));
        assertThat(outcome.reason()).isEqualTo(Reason.NOT_FINITE);
        assertThat(outcome.mdFt()).isCloseTo(2000.0, within(0.1));
        assertThat(stopped(PressureTraverse.of(WELL, FLUID, gradient(Double.NaN))
                                .fromWellhead(300.0, 500.0))
                        .evaluations())
                .isEqualTo(1);
        assertThat(stopped(PressureTraverse.of(WELL, FLUID, gradient(Double.POSITIVE_INFINITY))
                                .fromWellhead(300.0, 500.0))
                        .reason())
                .isEqualTo(Reason.NOT_FINITE);
    }

    /** A regime beyond which the map has no gradient: the place is found, the march stops there. */
    @Test
    void aRegimeWithoutAGradientEndsTheMarch() {
        FlowCorrelation map = (state, result) -> {
            FlowRegime regime = state.pressurePsia() < 700.0 ? FlowRegime.SEGREGATED : FlowRegime.INTERMITTENT;
            FlowRegime by = state.heldRegime() == null ? regime : state.heldRegime();
            result.set(by == FlowRegime.SEGREGATED ? 0.2 : Double.NaN, 0.0, 0.0, 1.0, regime);
        };
        Stopped outcome = stopped(PressureTraverse.of(WELL, FLUID, map).fromWellhead(300.0, 500.0));
        assertThat(outcome.reason()).isEqualTo(Reason.NOT_FINITE);
        assertThat(outcome.mdFt()).isCloseTo(2000.0, within(0.5));
    }

    @Test
    void theEvaluationLimitEndsTheMarch() {
        for (int limit : new int[] {1, 2, 5, 20, 50}) {
            PressureTraverse traverse = PressureTraverse.of(WELL, FLUID, BeggsBrill.ORIGINAL)
                    .withStepControl(new StepControl(0.005, 2000.0, limit));
            Stopped outcome = stopped(traverse.fromWellhead(200.0, 1000.0));
            assertThat(outcome.reason()).isEqualTo(Reason.EVALUATION_LIMIT);
            assertThat(outcome.evaluations()).isBetween(limit, limit + 20);
            assertThat(outcome.mdFt()).isBetween(0.0, 8000.0);
            assertThat(traverse.outflow(200.0).pwfPsia(1000.0)).hasValue(Double.NaN);
        }
        assertThat(stopped(PressureTraverse.of(WELL, FLUID, BeggsBrill.ORIGINAL)
                                .withStepControl(new StepControl(1e-12, 1e-3, 200))
                                .fromWellhead(200.0, 1000.0))
                        .reason())
                .isEqualTo(Reason.EVALUATION_LIMIT);
    }

    /** A tolerance that no step can meet is met by the least step: the march ends, one way or the other. */
    @Test
    void anImpossibleToleranceEnds() {
        Wellbore shallow = Wellbore.vertical(1.5, 2.441, 0.0006, WELL.temperature());
        TraverseOutcome outcome = PressureTraverse.of(shallow, FLUID, BeggsBrill.ORIGINAL)
                .withStepControl(new StepControl(1e-300, 2000.0, 20_000))
                .fromWellhead(200.0, 1000.0);
        assertThat(outcome).isInstanceOf(Traversed.class);
        assertThat(((Traversed) outcome).evaluations()).isBetween(3000, 20_000);
    }

    /** After a march that stopped the same traverse answers as before: nothing is kept. */
    @Test
    void aTraverseForgetsWhatFailed() {
        PressureTraverse traverse = PressureTraverse.of(WELL, FLUID, BeggsBrill.ORIGINAL);
        TraverseOutcome before = traverse.fromWellhead(200.0, 1000.0);
        stopped(traverse.fromWellhead(20.0, 15_000.0));
        assertThat(traverse.fromWellhead(200.0, 1000.0)).isEqualTo(before);
    }

    /** A hole that turns up at its end: pressure falls along its last part, and the march goes on. */
    @Test
    void aToeUpWellIsMarched() {
        Wellbore toeUp = new Wellbore(
                List.of(
                        new SurveyStation(0.0, 0.0, 0.0),
                        new SurveyStation(5000.0, 0.0, 0.0),
                        new SurveyStation(6000.0, 100.0, 0.0),
                        new SurveyStation(9000.0, 100.0, 0.0)),
                2.441,
                0.0006,
                new TemperatureModel.LinearInTvd(100.0, 180.0));
        Traversed march = (Traversed)
                PressureTraverse.of(toeUp, FLUID, BeggsBrill.ORIGINAL).fromWellhead(200.0, 300.0);
        TraversePoint last = march.profile().get(march.profile().size() - 1);
        assertThat(last.gravityPsiPerFt()).isNegative();
        assertThat(march.bottomholePressurePsia())
                .isCloseTo(
                        new ReferenceMarch(toeUp, FLUID, BeggsBrill.ORIGINAL).bottomholePressurePsia(200.0, 300.0, 1.0),
                        within(0.1));
        assertThat(march.evaluations()).isLessThan(400);
    }

    @Test
    void outcomesPrintThemselvesAndAreImmutable() {
        Traversed march =
                (Traversed) PressureTraverse.of(WELL, FLUID, gradient(0.25)).fromWellhead(300.0, 500.0);
        assertThat(march.toString()).matches("Traversed\\[2300 psia at 8000 ft, \\d+ points\\]");
        assertThatThrownBy(() -> march.profile().clear()).isInstanceOf(UnsupportedOperationException.class);
        for (Reason reason : Reason.values()) {
            assertThat(reason.explanation()).isNotBlank();
        }
    }
}
