package io.welleng.lift.srp.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.srp.card.Card;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class EverittJenningsTest extends DiagnosticSolverContract {

    @Override
    DiagnosticSolver solver() {
        return new EverittJennings();
    }

    @Property(tries = 60)
    void agreesWithHarmonics(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @DoubleRange(min = 3.0, max = 14.0) double spm,
            @ForAll @DoubleRange(min = 0.0, max = 0.3) double lambda) {
        DiagnosticCase well = DiagnosticCase.of(
                smooth(seed, 250, 144, 16_000, 9000),
                spm,
                ForwardCards.FOUR,
                ForwardCards.FLUID,
                new Damping.Factor(lambda));
        Card harmonics = ForwardCards.diagnosed(new GibbsFourier(), well).pumpCard();
        Card differences = ForwardCards.diagnosed(solver(), well).pumpCard();
        assertThat(ForwardCards.loadError(differences, harmonics)).isLessThan(1e-3);
        assertThat(ForwardCards.positionError(differences, harmonics)).isLessThan(1e-3);
    }

    @Test
    void convergesWithTheSquareOfTheStep() {
        DiagnosticCase well =
                ForwardCards.of("vertical").vertical().withLowPass(new LowPass.Fixed(30, LowPass.Window.SHARP));
        Card exact = ForwardCards.diagnosed(new GibbsFourier(), well).pumpCard();
        double coarse = ForwardCards.loadError(
                ForwardCards.diagnosed(new EverittJennings(720, List.of(20, 22, 26, 4)), well)
                        .pumpCard(),
                exact);
        double fine = ForwardCards.loadError(
                ForwardCards.diagnosed(new EverittJennings(1440, List.of(40, 44, 52, 8)), well)
                        .pumpCard(),
                exact);
        assertThat(coarse / fine).isCloseTo(4.0, within(0.4));
    }

    @Test
    void refusesABrokenCourantCondition() {
        DiagnosticCase well = ForwardCards.of("vertical").vertical();
        // dt = 7.5 s / 360 is 340 ft of travel: 2,000 ft need 6 steps
        assertThatThrownBy(() -> new EverittJennings(360, List.of(5, 10, 10, 3)).diagnose(well))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("depthSteps[0]")
                .hasMessageContaining("Courant number")
                .hasMessageContaining("here 1.1")
                .hasMessageContaining("at least 6");
        assertThat(new EverittJennings(360, List.of(6, 10, 10, 3)).diagnose(well))
                .isInstanceOf(DiagnosticOutcome.Diagnosed.class);
        assertThatThrownBy(() -> new EverittJennings(360, List.of(10, 10)).diagnose(well))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("depthSteps");
    }

    @Test
    void choosesItsGrid() {
        Resolution grid = ForwardCards.diagnosed(
                        solver(), ForwardCards.of("vertical").vertical())
                .resolution();
        assertThat(grid.timeSteps()).isEqualTo(2160);
        assertThat(grid.courant()).isBetween(0.9, 1.0 + 1e-12);
        assertThat(grid.depthSteps()).isBetween(100, 160);
    }

    @Test
    void gridsAreChecked() {
        for (int steps : new int[] {0, 100, 361, 36_360}) {
            assertThatThrownBy(() -> new EverittJennings(steps, List.of()))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("timeSteps");
        }
        assertThatThrownBy(() -> new EverittJennings(360, List.of(0))).hasMessageContaining("depthSteps[0]");
        DiagnosticCase well = DiagnosticCase.of(
                smooth(1, 100, 100, 1e4, 1e3),
                400.0,
                new io.welleng.lift.srp.rod.RodString(List.of(ForwardCards.steel(0.875, 2.224, 2e6))),
                ForwardCards.FLUID,
                new Damping.Coefficient(0.0));
        assertThat(new EverittJennings(36_000, List.of()).diagnose(well))
                .isInstanceOfSatisfying(DiagnosticOutcome.NotDiagnosed.class, why -> assertThat(why.code())
                        .isEqualTo("grid"));
    }

    // Oracle: explicit forward calculation with c by the direction of motion, forward_rods.py beside the csv.
    @Test
    void dampingMayDifferBetweenUpAndDown() {
        ForwardCards cards = ForwardCards.of("updown");
        DiagnosticOutcome.Diagnosed answer = ForwardCards.diagnosed(solver(), cards.upDown());
        assertThat(ForwardCards.loadError(answer.pumpCard(), cards.pump)).isLessThan(2e-4);
        assertThat(ForwardCards.positionError(answer.pumpCard(), cards.pump)).isLessThan(1e-5);
        WorkBalance work = answer.work();
        assertThat(work.residualFtLbf()).isCloseTo(0.0, within(1e-9 * work.surfaceFtLbf()));
        assertThat(answer.upDampingPerS()).containsExactly(0.9, 0.9);
        assertThat(answer.downDampingPerS()).containsExactly(0.4, 0.4);
        Card mean = ForwardCards.diagnosed(solver(), cards.upDown().withDamping(new Damping.Coefficient(0.65)))
                .pumpCard();
        assertThat(ForwardCards.loadError(mean, cards.pump)).isGreaterThan(0.05);
    }

    // Oracle: explicit forward calculation in a minimum-curvature hole with Coulomb friction, forward_rods.py.
    @Test
    void frictionOfADeviatedHoleIsTakenOff() {
        ForwardCards cards = ForwardCards.of("deviated");
        DiagnosticOutcome.Diagnosed answer = ForwardCards.diagnosed(solver(), cards.deviated(0.1));
        assertThat(ForwardCards.loadError(answer.pumpCard(), cards.pump)).isLessThan(0.01);
        assertThat(ForwardCards.positionError(answer.pumpCard(), cards.pump)).isLessThan(0.001);
        WorkBalance work = answer.work();
        assertThat(work.residualFtLbf()).isCloseTo(0.0, within(1e-9 * work.surfaceFtLbf()));
        assertThat(work.frictionFtLbf()).isGreaterThan(10_000);
        assertThat(work.pumpFtLbf()).isCloseTo(cards.pump.workFtLbf(), within(0.005 * 40_000));
        assertThat(answer.advisories()).isEmpty();
        // the hole's weight alone, without friction, is far off, and less friction is off too
        Card none = ForwardCards.diagnosed(solver(), cards.deviated(0.0)).pumpCard();
        assertThat(ForwardCards.loadError(none, cards.pump)).isGreaterThan(0.1);
        Card less = ForwardCards.diagnosed(solver(), cards.deviated(0.08)).pumpCard();
        assertThat(ForwardCards.loadError(less, cards.pump)).isGreaterThan(0.02);
    }

    @Test
    void saysWhenThePumpRests() {
        DiagnosticCase well = ForwardCards.of("deviated").deviated(0.1);
        DiagnosticCase slow = new DiagnosticCase(
                well.surfaceCard(),
                1.0,
                well.rods(),
                well.buoyancy(),
                well.damping(),
                well.lowPass(),
                well.loadBasis(),
                well.hole());
        assertThat(ForwardCards.diagnosed(solver(), slow).advisories())
                .singleElement()
                .satisfies(advisory -> {
                    assertThat(advisory.code()).isEqualTo("friction_at_rest");
                    assertThat(advisory.value()).isBetween(0.05, 0.6);
                });
    }

    @Test
    void withoutFrictionBothSolversAgreeInADeviatedHole() {
        DiagnosticCase well = ForwardCards.of("deviated").deviated(0.0);
        Card harmonics = ForwardCards.diagnosed(new GibbsFourier(), well).pumpCard();
        assertThat(ForwardCards.loadError(ForwardCards.diagnosed(solver(), well).pumpCard(), harmonics))
                .isLessThan(2e-3);
        // rods weigh less along the hole than in a vertical one
        Card vertical =
                ForwardCards.diagnosed(new GibbsFourier(), well.withHole(null)).pumpCard();
        assertThat(harmonics.loadLbf(0) - vertical.loadLbf(0)).isGreaterThan(500);
    }

    @Test
    void aVerticalHoleIsExactlyThePlainAnswer() {
        DiagnosticCase well = ForwardCards.of("updown").upDown();
        DiagnosticOutcome.Diagnosed plain = ForwardCards.diagnosed(solver(), well);
        DiagnosticOutcome.Diagnosed hole =
                ForwardCards.diagnosed(solver(), well.withHole(new HoleFriction(DeviationSurvey.vertical(6000), 0.3)));
        assertThat(hole).isEqualTo(plain);
    }

    @Test
    void aNearlyVerticalHoleIsNearlyThePlainAnswer() {
        DiagnosticCase well = ForwardCards.of("updown").upDown();
        Card plain = ForwardCards.diagnosed(solver(), well).pumpCard();
        DeviationSurvey leaning = DeviationSurvey.of(
                new double[] {0, 3000, 6000}, new double[] {0, 0.001, 0.001}, new double[] {10, 10, 10});
        DiagnosticOutcome.Diagnosed hole =
                ForwardCards.diagnosed(solver(), well.withHole(new HoleFriction(leaning, 0.3)));
        assertThat(ForwardCards.loadError(hole.pumpCard(), plain)).isLessThan(1e-4);
        assertThat(hole.work().frictionFtLbf()).isGreaterThan(0.0);
    }

    @Test
    void aStraightLeaningHoleRubsWithItsWeight() {
        // in a straight hole N' = w_b sin(incl): friction work = mu N' L x distance moved, here nearly the surface's
        DeviationSurvey straight =
                DeviationSurvey.of(new double[] {0, 3000}, new double[] {30, 30}, new double[] {0, 0});
        Card card = smooth(3, 360, 100, 9000, 200);
        DiagnosticCase well = DiagnosticCase.of(
                        card,
                        3.0,
                        new io.welleng.lift.srp.rod.RodString(List.of(ForwardCards.steel(0.875, 2.224, 2000))),
                        new Buoyancy.FluidGravity(1.0),
                        new Damping.Coefficient(0.0))
                .withHole(new HoleFriction(straight, 0.2));
        DiagnosticOutcome.Diagnosed answer = ForwardCards.diagnosed(solver(), well);
        double normal = 2.224 * (1.0 - 0.128) * 0.5;
        double travel = 2.0 * 100.0 / 12.0;
        assertThat(answer.work().frictionFtLbf()).isCloseTo(0.2 * normal * 2000 * travel, within(0.02 * 6500));
    }
}
