package io.welleng.lift.srp.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.lift.srp.card.Card;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards come from forward calculations with known damping, forward_rods.py; the search must find it back. */
class DampingSearchTest {

    private static DiagnosticSolver solver(boolean harmonics) {
        return harmonics ? new GibbsFourier() : new EverittJennings();
    }

    private static DampingOutcome.Found found(
            DiagnosticSolver solver, DiagnosticCase well, DampingCriterion criterion) {
        return (DampingOutcome.Found)
                new DampingSearch(solver).choose(well.withDamping(new Damping.Coefficient(3.0)), criterion);
    }

    private static double coefficient(DampingOutcome.Found found) {
        return ((Damping.Coefficient) found.damping()).perS();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void knownPumpWork(boolean harmonics) {
        ForwardCards cards = ForwardCards.of("vertical");
        DampingOutcome.Found found =
                found(solver(harmonics), cards.vertical(), new DampingCriterion.PumpWork(cards.pump.workFtLbf()));
        assertThat(coefficient(found)).isCloseTo(0.35, within(0.001));
        assertThat(found.mismatch()).isCloseTo(0.0, within(0.01));
        assertThat(found.evaluations()).isLessThanOrEqualTo(12);
        assertThat(found.diagnosed().work().pumpFtLbf()).isCloseTo(cards.pump.workFtLbf(), within(0.01));
        assertThat(found.toString()).startsWith("Found[Coefficient[perS=0.3");
    }

    @Test
    void hydraulicPowerIsWorkPerStroke() {
        // 10 hp at 8 strokes/min: 330,000 / 8
        assertThat(DampingCriterion.PumpWork.ofPower(10.0, 8.0).workFtLbf()).isEqualTo(41_250.0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void knownFluidLoad(boolean harmonics) {
        ForwardCards cards = ForwardCards.of("vertical");
        DampingOutcome.Found found = found(solver(harmonics), cards.vertical(), new DampingCriterion.NetStroke(7200.0));
        // the sides of this card are not upright, so work is fluid load times width to a percent or so
        assertThat(coefficient(found)).isCloseTo(0.35, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void levelStrokes(boolean harmonics) {
        DampingOutcome.Found found = found(
                solver(harmonics), ForwardCards.of("vertical").vertical(), DampingCriterion.LevelStrokes.usual(false));
        assertThat(coefficient(found)).isCloseTo(0.35, within(0.0005));
        assertThat(found.mismatch()).isLessThan(5.0);
        assertThat(found.evaluations()).isLessThanOrEqualTo(12);
    }

    @Test
    void levelStrokesUpAndDownApart() {
        DampingOutcome.Found found = found(
                new EverittJennings(), ForwardCards.of("updown").upDown(), DampingCriterion.LevelStrokes.usual(true));
        Damping.UpDown damping = (Damping.UpDown) found.damping();
        assertThat(damping.upPerS()).isCloseTo(0.9, within(0.005));
        assertThat(damping.downPerS()).isCloseTo(0.4, within(0.005));
        assertThat(found.evaluations()).isLessThanOrEqualTo(20);
    }

    @Test
    void harmonicsCannotTakeThemApart() {
        DampingOutcome outcome = new DampingSearch(new GibbsFourier())
                .choose(ForwardCards.of("updown").upDown(), DampingCriterion.LevelStrokes.usual(true));
        assertThat(outcome).isInstanceOfSatisfying(DampingOutcome.NotFound.class, why -> assertThat(why.code())
                .isEqualTo("damping_by_direction"));
    }

    @Test
    void impossibleCriteriaAreExplained() {
        ForwardCards cards = ForwardCards.of("vertical");
        DampingSearch search = new DampingSearch(new GibbsFourier());
        assertThat(search.choose(cards.vertical(), new DampingCriterion.PumpWork(1e6)))
                .isInstanceOfSatisfying(DampingOutcome.NotFound.class, why -> {
                    assertThat(why.code()).isEqualTo("loses_too_much");
                    assertThat(why.value()).isLessThan(-900_000);
                    assertThat(why.toString()).startsWith("NotFound[loses_too_much");
                });
        DampingOutcome little = new DampingSearch(new GibbsFourier(), 0.01)
                .choose(cards.vertical(), new DampingCriterion.PumpWork(1000));
        assertThat(little).isInstanceOfSatisfying(DampingOutcome.NotFound.class, why -> assertThat(why.code())
                .isEqualTo("loses_too_little"));
        DampingOutcome tooMuch = new DampingSearch(new GibbsFourier(), 0.05)
                .choose(cards.vertical(), DampingCriterion.LevelStrokes.usual(false));
        assertThat(tooMuch).isInstanceOfSatisfying(DampingOutcome.NotFound.class, why -> assertThat(why.code())
                .isEqualTo("too_much"));
    }

    @Test
    void loadThatFallsWithSpeedNeedsNegativeDamping() {
        // a pump load with its drag the wrong way round: taken from a card of too little damping
        ForwardCards cards = ForwardCards.of("vertical");
        Card surface = cards.surface;
        double[] f = surface.loadsLbf();
        for (int i = 0; i < f.length; i++) {
            f[i] -= 900.0 * Math.sin(2.0 * Math.PI * (i - 6) / 360.0);
        }
        DiagnosticCase well = DiagnosticCase.of(
                Card.of(surface.positionsIn(), f),
                8.0,
                ForwardCards.FOUR,
                ForwardCards.FLUID,
                new Damping.Coefficient(0));
        DampingOutcome outcome =
                new DampingSearch(new GibbsFourier()).choose(well, DampingCriterion.LevelStrokes.usual(false));
        if (outcome instanceof DampingOutcome.Found found) {
            assertThat(coefficient(found)).isLessThan(0.3);
        } else {
            assertThat(((DampingOutcome.NotFound) outcome).code()).isEqualTo("negative");
        }
    }

    @Test
    void aCardWithoutTopAndBottomIsUnreadable() {
        Card narrow = DiagnosticSolverContract.smooth(5, 360, 100, 9000, 4000);
        DiagnosticCase well =
                DiagnosticCase.of(narrow, 8.0, ForwardCards.SHORT, ForwardCards.FLUID, new Damping.Coefficient(0.1));
        DampingOutcome outcome = new DampingSearch(new GibbsFourier())
                .choose(well, new DampingCriterion.LevelStrokes(0.5, 0.501, false));
        assertThat(outcome).isInstanceOfSatisfying(DampingOutcome.NotFound.class, why -> assertThat(why.code())
                .isEqualTo("unreadable"));
    }

    @Test
    void solversThatFailAreQuoted() {
        DiagnosticSolver none = well -> new DiagnosticOutcome.NotDiagnosed("nothing", "Nothing to say.", 1.0);
        for (DampingCriterion criterion :
                List.of(new DampingCriterion.PumpWork(1), DampingCriterion.LevelStrokes.usual(false))) {
            assertThat(new DampingSearch(none)
                            .choose(ForwardCards.of("vertical").vertical(), criterion))
                    .isInstanceOfSatisfying(DampingOutcome.NotFound.class, why -> assertThat(why.code())
                            .isEqualTo("nothing"));
        }
    }

    @Test
    void rangesAreChecked() {
        assertThatThrownBy(() -> new DampingCriterion.PumpWork(0)).hasMessageContaining("workFtLbf");
        assertThatThrownBy(() -> new DampingCriterion.NetStroke(-1)).hasMessageContaining("fluidLoadLbf");
        assertThatThrownBy(() -> new DampingCriterion.LevelStrokes(0.5, 0.5, true))
                .hasMessageContaining("from");
        assertThatThrownBy(() -> new DampingCriterion.LevelStrokes(0.5, 1.5, true))
                .hasMessageContaining("to");
        assertThatThrownBy(() -> new DampingSearch(new GibbsFourier(), 0)).hasMessageContaining("greatestFactor");
        assertThatThrownBy(() -> new DampingSearch(null)).hasMessageContaining("solver");
    }

    @Test
    void criteriaArePlainData() {
        for (DampingCriterion criterion : List.of(
                new DampingCriterion.PumpWork(4e4),
                new DampingCriterion.NetStroke(5e3),
                DampingCriterion.LevelStrokes.usual(true))) {
            assertThat(Json.read(Json.write(criterion), DampingCriterion.class)).isEqualTo(criterion);
        }
    }
}
