package io.welleng.lift.srp.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.card.CardInspection;
import io.welleng.lift.srp.card.InspectedCard;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.SectionLoads;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What every {@link DiagnosticSolver} must do, whichever it is. */
abstract class DiagnosticSolverContract {

    abstract DiagnosticSolver solver();

    private DiagnosticOutcome.Diagnosed diagnose(DiagnosticCase well) {
        return ForwardCards.diagnosed(solver(), well);
    }

    /** A card of a few harmonics with random phases, always of one stroke. */
    static Card smooth(long seed, int points, double strokeIn, double meanLbf, double rangeLbf) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = new double[points];
        double[] f = new double[points];
        double[] phase = random.doubles(6, 0.0, 2.0 * Math.PI).toArray();
        for (int i = 0; i < points; i++) {
            double t = 2.0 * Math.PI * i / points;
            x[i] = 0.5 * strokeIn * (1.0 - Math.cos(t));
            f[i] = meanLbf + 0.4 * rangeLbf * Math.sin(t - 0.2);
            for (int k = 2; k < phase.length; k++) {
                f[i] += 0.3 * rangeLbf / (k * k) * Math.cos(k * t + phase[k]);
            }
        }
        return Card.of(x, f);
    }

    // Literature-free oracle: the motion was calculated forwards by implicit elements, forward_rods.py beside the csv.
    @Test
    void recoversThePumpCardOfAnImplicitForwardCalculation() {
        ForwardCards cards = ForwardCards.of("vertical");
        DiagnosticOutcome.Diagnosed answer = diagnose(cards.vertical());
        assertThat(ForwardCards.loadError(answer.pumpCard(), cards.pump)).isLessThan(2e-4);
        assertThat(ForwardCards.positionError(answer.pumpCard(), cards.pump)).isLessThan(1e-5);
        assertThat(answer.work().pumpFtLbf()).isCloseTo(cards.pump.workFtLbf(), within(1e-3 * 47_400));
    }

    @Test
    void anotherDampingIsAnotherCard() {
        ForwardCards cards = ForwardCards.of("vertical");
        Card card = diagnose(cards.vertical().withDamping(new Damping.Coefficient(0.5)))
                .pumpCard();
        assertThat(ForwardCards.loadError(card, cards.pump)).isGreaterThan(0.01);
    }

    @Test
    void coarseSensorsCostLittleWithTheUsualFilter() {
        ForwardCards cards = ForwardCards.of("vertical");
        double[] x = cards.surface.positionsIn();
        double[] f = cards.surface.loadsLbf();
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.rint(x[i] * 10.0) / 10.0;
            f[i] = Math.rint(f[i] / 20.0) * 20.0;
        }
        DiagnosticCase coarse = DiagnosticCase.of(
                Card.of(x, f), 8.0, ForwardCards.FOUR, ForwardCards.FLUID, new Damping.Coefficient(0.35));
        assertThat(ForwardCards.loadError(diagnose(coarse).pumpCard(), cards.pump))
                .isLessThan(0.0025);
        DiagnosticCase all = coarse.withLowPass(new LowPass.Fixed(120, LowPass.Window.SHARP));
        assertThat(ForwardCards.loadError(diagnose(all).pumpCard(), cards.pump)).isGreaterThan(0.03);
    }

    @Property(tries = 100)
    void workBalances(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @DoubleRange(min = 2.0, max = 15.0) double spm,
            @ForAll @DoubleRange(min = 0.0, max = 0.4) double lambda) {
        DiagnosticCase well = DiagnosticCase.of(
                smooth(seed, 200, 120, 15_000, 9000),
                spm,
                ForwardCards.FOUR,
                ForwardCards.FLUID,
                new Damping.Factor(lambda));
        WorkBalance work = diagnose(well).work();
        assertThat(work.residualFtLbf()).isCloseTo(0.0, within(1e-9 * Math.abs(work.surfaceFtLbf())));
        assertThat(work.viscousFtLbf()).isGreaterThanOrEqualTo(0.0);
        assertThat(work.frictionFtLbf()).isZero();
    }

    @Property(tries = 50)
    void cuttingASectionInTwoChangesNothing(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @DoubleRange(min = 0.2, max = 0.8) double part) {
        RodString whole = new RodString(List.of(ForwardCards.steel(0.875, 2.224, 5000)));
        RodString cut = new RodString(List.of(
                ForwardCards.steel(0.875, 2.224, 5000 * part), ForwardCards.steel(0.875, 2.224, 5000 * (1.0 - part))));
        Card card = smooth(seed, 360, 100, 12_000, 8000);
        Damping damping = new Damping.Coefficient(0.5);
        Card one = diagnose(DiagnosticCase.of(card, 9.0, whole, ForwardCards.FLUID, damping))
                .pumpCard();
        Card two = diagnose(DiagnosticCase.of(card, 9.0, cut, ForwardCards.FLUID, damping))
                .pumpCard();
        assertThat(ForwardCards.loadError(two, one)).isLessThan(1e-4);
        assertThat(ForwardCards.positionError(two, one)).isLessThan(1e-5);
    }

    @Property(tries = 50)
    void beginningElsewhereOnlyShiftsTheAnswer(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 359) int start) {
        Card card = smooth(seed, 360, 100, 12_000, 8000);
        DiagnosticCase well =
                DiagnosticCase.of(card, 9.0, ForwardCards.SHORT, ForwardCards.FLUID, new Damping.UpDown(0.5, 0.5));
        DiagnosticCase moved = DiagnosticCase.of(
                card.startingAt(start), 9.0, ForwardCards.SHORT, ForwardCards.FLUID, new Damping.Coefficient(0.5));
        Card here = diagnose(well).pumpCard().startingAt(start);
        assertThat(ForwardCards.loadError(diagnose(moved).pumpCard(), here)).isLessThan(1e-9);
        assertThat(ForwardCards.positionError(diagnose(moved).pumpCard(), here)).isLessThan(1e-9);
    }

    @Test
    void slowMotionIsHookesLaw() {
        // one stroke in 2,000 s: load goes through unchanged, the stretch is load times L / EA
        Card card = smooth(4, 360, 100, 9000, 3000);
        RodString rods = new RodString(List.of(ForwardCards.steel(0.875, 2.224, 3000)));
        DiagnosticOutcome.Diagnosed answer =
                diagnose(DiagnosticCase.of(card, 0.03, rods, new Buoyancy.Given(4000), new Damping.Coefficient(0.0)));
        double inPerLbf = 12.0 * 3000 / (30.5e6 * rods.sections().get(0).rod().areaIn2());
        for (int i = 0; i < 360; i++) {
            double load = card.loadLbf(i) - 4000;
            assertThat(answer.pumpCard().loadLbf(i)).isCloseTo(load, within(0.2));
            assertThat(answer.pumpCard().positionIn(i)).isCloseTo(card.positionIn(i) - inPerLbf * load, within(1e-3));
        }
    }

    @Test
    void sectionsCarryTheWeightBelow() {
        ForwardCards cards = ForwardCards.of("vertical");
        DiagnosticOutcome.Diagnosed answer = diagnose(cards.vertical());
        assertThat(answer.sections()).hasSize(4);
        SectionLoads top = answer.sections().get(0);
        assertThat(answer.tops()).hasSize(4);
        assertThat(answer.tops().get(0)).isEqualTo(answer.surfaceCard());
        assertThat(top.topPeakStressPsi()).isCloseTo(answer.surfaceCard().peakLoadLbf() / (Math.PI / 4), within(1e-6));
        assertThat(top.topMinimumLbf()).isEqualTo(answer.surfaceCard().minimumLoadLbf());
        SectionLoads last = answer.sections().get(3);
        Card lastTop = answer.tops().get(3);
        assertThat(last.section()).isEqualTo(cards.vertical().rods().sections().get(3));
        assertThat(last.topPeakLbf()).isEqualTo(lastTop.peakLoadLbf());
        assertThat(answer.sections().get(2).bottomPeakLbf()).isEqualTo(last.topPeakLbf());
        assertThat(answer.sections().get(2).bottomMinimumLbf()).isEqualTo(last.topMinimumLbf());
        assertThat(last.bottomPeakLbf()).isEqualTo(answer.pumpCard().peakLoadLbf());
        assertThat(last.bottomMinimumLbf()).isEqualTo(answer.pumpCard().minimumLoadLbf());
        // mean load at the sinker bars less that at the pump is their weight in the fluid
        double weight = 300 * 6.0 * (1.0 - 0.128 * 0.9);
        double mean = java.util.Arrays.stream(lastTop.loadsLbf()).average().orElseThrow()
                - java.util.Arrays.stream(answer.pumpCard().loadsLbf())
                        .average()
                        .orElseThrow();
        assertThat(mean).isCloseTo(weight, within(1e-6));
        assertThat(last.topMinimumStressPsi()).isLessThan(last.topPeakStressPsi());
        assertThat(last.toString()).startsWith("SectionLoads[1.500 in steel 300.0 ft, top");
    }

    @Test
    void trueLoadIsLessByThePressureOnTheRods() {
        DiagnosticCase well = ForwardCards.of("vertical").vertical();
        Card effective = diagnose(well).pumpCard();
        DiagnosticOutcome.Diagnosed asTrue = diagnose(well.withLoadBasis(new LoadBasis.True(3000)));
        Card real = asTrue.pumpCard();
        assertThat(asTrue.sections().get(3).bottomPeakLbf()).isCloseTo(effective.peakLoadLbf(), within(1e-8));
        double area = Math.PI / 4 * 1.5 * 1.5;
        for (int i = 0; i < 360; i += 30) {
            assertThat(real.loadLbf(i)).isCloseTo(effective.loadLbf(i) - 3000 * area, within(1e-9));
        }
    }

    @Property(tries = 60)
    void anyNumberOfPointsWillDo(@ForAll @IntRange(min = 40, max = 700) int points) {
        Card fine = smooth(7, 360, 100, 12_000, 8000);
        Card card = smooth(7, points, 100, 12_000, 8000);
        Damping damping = new Damping.Factor(0.1);
        Card want = diagnose(DiagnosticCase.of(fine, 9.0, ForwardCards.SHORT, ForwardCards.FLUID, damping))
                .pumpCard();
        Card have = diagnose(DiagnosticCase.of(card, 9.0, ForwardCards.SHORT, ForwardCards.FLUID, damping))
                .pumpCard();
        assertThat(have.size()).isEqualTo(360);
        assertThat(ForwardCards.loadError(have, want)).isLessThan(1e-9);
    }

    @Test
    void absurdDampingIsExplained() {
        DiagnosticCase well = ForwardCards.of("vertical").vertical().withDamping(new Damping.Coefficient(1e5));
        DiagnosticOutcome outcome = solver().diagnose(well);
        assertThat(outcome).isInstanceOf(DiagnosticOutcome.NotDiagnosed.class);
        assertThat(outcome.toString()).startsWith("NotDiagnosed[overflow").contains("damping factor");
        DiagnosticOutcome.Diagnosed strong = diagnose(well.withDamping(new Damping.Factor(0.8)));
        assertThat(strong.advisories()).extracting(a -> a.code()).contains("damping_factor", "pump_work");
    }

    @Test
    void missingPartsAreNamed() {
        assertThatThrownBy(() -> solver().diagnose(null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("well");
    }

    /** 10,000 records, most of them garbage: each gets an explained outcome, and a card that is let through gets a finite answer. */
    @Test
    void anyRecordGetsAnExplainedOutcome() {
        SplittableRandom random = new SplittableRandom(20);
        int usable = 0;
        int tries = 5000;
        for (int t = 0; t < tries; t++) {
            double[][] record = garbage(random);
            InspectedCard inspected = CardInspection.plain().inspect(record[0], record[1]);
            if (inspected instanceof InspectedCard.Unusable unusable) {
                assertThat(unusable.reason().message()).isNotBlank();
                continue;
            }
            usable++;
            Card card = ((InspectedCard.Usable) inspected).card();
            if (usable % 4 != 0) {
                continue;
            }
            DiagnosticOutcome outcome = solver().diagnose(DiagnosticCase.of(
                    card,
                    1.0 + 15.0 * random.nextDouble(),
                    ForwardCards.SHORT,
                    ForwardCards.FLUID,
                    new Damping.Factor(0.1)));
            Card pump = ((DiagnosticOutcome.Diagnosed) outcome).pumpCard();
            assertThat(pump.peakLoadLbf()).isFinite();
            assertThat(pump.strokeIn()).isFinite();
        }
        assertThat(usable).isBetween(tries / 20, tries * 19 / 20);
    }

    /** Good cards, spoiled cards, and noise of every magnitude. */
    static double[][] garbage(SplittableRandom random) {
        int n = random.nextInt(3) == 0 ? random.nextInt(20) : 20 + random.nextInt(500);
        double[] x = new double[n];
        double[] f = new double[random.nextInt(50) == 0 ? n + 1 : n];
        double scale = Math.pow(10.0, random.nextInt(-3, 10));
        boolean noise = random.nextInt(4) == 0;
        for (int i = 0; i < n; i++) {
            double t = 2.0 * Math.PI * i / n;
            x[i] = noise ? scale * random.nextDouble(-1, 1) : 50.0 * (1.0 - Math.cos(t + random.nextInt(2) * 0.01));
            f[i] = noise ? scale * random.nextDouble(-1, 1) : 10_000 + 4000 * Math.sin(t) + 300 * random.nextDouble();
        }
        double[] values = {Double.NaN, Double.POSITIVE_INFINITY, 0.0, -0.0, 1e300, -1e300, Double.MIN_VALUE, 42.0};
        int spoiled = random.nextInt(3) == 0 ? 0 : random.nextInt(1 + n / 4);
        for (int k = 0; k < spoiled && n > 0; k++) {
            (random.nextBoolean() ? x : f)[random.nextInt(n)] = values[random.nextInt(values.length)];
        }
        return new double[][] {x, f};
    }
}
