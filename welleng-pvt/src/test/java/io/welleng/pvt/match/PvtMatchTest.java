package io.welleng.pvt.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.PvtCorrelations;
import io.welleng.pvt.PvtState;
import io.welleng.pvt.PvtTuning;
import io.welleng.pvt.match.LabData.FvfAt;
import io.welleng.pvt.match.LabData.GorAt;
import io.welleng.pvt.match.LabData.ViscosityAt;
import io.welleng.pvt.oil.BubblePoint;
import io.welleng.pvt.oil.OilFvf;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PvtMatchTest {

    private static final BlackOil OIL = BlackOil.of(32.0, 0.8, 500.0);

    /** What a laboratory without error would report of a fluid, at shares of its bubble point. */
    private static LabData measured(BlackOil oil, double tF, double... shares) {
        double pb = oil.bubblePointPsia(tF);
        List<GorAt> rs = new ArrayList<>();
        List<FvfAt> bo = new ArrayList<>();
        List<ViscosityAt> mu = new ArrayList<>();
        for (double share : shares) {
            PvtState state = oil.at(share * pb, tF);
            rs.add(new GorAt(share * pb, state.solutionGorScfPerStb()));
            bo.add(new FvfAt(share * pb, state.oilFvfRbPerStb()));
            mu.add(new ViscosityAt(share * pb, state.oilViscosityCp()));
        }
        return new LabData(tF, pb, rs, bo, mu);
    }

    // Property: data that are the correlation need no correction.
    @Test
    void dataOfTheCorrelationGiveTheIdentity() {
        PvtMatch match = PvtMatch.of(OIL, List.of(measured(OIL, 180.0, 0.2, 0.5, 0.8, 1.0, 1.5, 2.0)));
        assertThat(match.tuned()).isEqualTo(OIL);
        assertThat(match.tuned().tuning()).isEqualTo(PvtTuning.IDENTITY);
        assertThat(match.advisories()).isEmpty();
        assertThat(match.properties()).hasSize(4).allSatisfy(p -> assertThat(p.maxErrorAfter())
                .isZero());
        assertThat(match.recommended()).isEqualTo(OIL.correlations());
    }

    // Property: corrections that were applied are found again.
    @Property(tries = 60)
    void knownCorrectionsAreFound(
            @ForAll @DoubleRange(min = 0.8, max = 1.25) double m,
            @ForAll @DoubleRange(min = -100.0, max = 100.0) double s,
            @ForAll @DoubleRange(min = 0.8, max = 1.25) double k,
            @ForAll @DoubleRange(min = 0.7, max = 1.4) double b,
            @ForAll @DoubleRange(min = 0.3, max = 3.0) double v) {
        PvtTuning truth = new PvtTuning(m, s, k, b, v);
        BlackOil tuned = OIL.withTuning(truth);
        PvtMatch match = PvtMatch.of(
                OIL, List.of(measured(tuned, 180.0, 0.3, 0.45, 0.6, 0.75, 0.9, 1.0, 1.4), measured(tuned, 120.0, 0.5)));
        assertThat(match.properties()).allSatisfy(p -> {
            assertThat(p.maxErrorAfter()).isLessThan(1e-5);
            assertThat(p.meanErrorAfter()).isLessThanOrEqualTo(p.meanErrorBefore() + 1e-12);
        });
        PvtTuning found = match.tuned().tuning();
        assertThat(found.oilFvfMultiplier()).isCloseTo(b, within(1e-4));
        assertThat(found.oilViscosityMultiplier()).isCloseTo(v, within(1e-4 * v));
    }

    // Property: a tuned fluid holds its gas at its bubble point, and nothing jumps there.
    @Property
    void tunedFluidsAreConsistent(
            @ForAll BubblePoint choice,
            @ForAll @DoubleRange(min = 0.5, max = 2.0) double m,
            @ForAll @DoubleRange(min = -100.0, max = 300.0) double s,
            @ForAll @DoubleRange(min = 0.7, max = 1.4) double k,
            @ForAll @DoubleRange(min = 0.5, max = 2.0) double b) {
        BlackOil tuned = OIL.withCorrelations(PvtCorrelations.STANDARD.withBubblePoint(choice))
                .withTuning(new PvtTuning(m, s, k, b, 1.7));
        double pb = tuned.bubblePointPsia(180.0);
        PvtState at = tuned.at(pb, 180.0);
        assertThat(at.solutionGorScfPerStb()).isCloseTo(500.0, within(5e-7));
        assertThat(tuned.withSolutionGor(250.0).at(pb, 180.0).bubblePointPsia()).isLessThan(pb);
        double half = tuned.at(0.5 * pb, 180.0).solutionGorScfPerStb();
        assertThat(tuned.withSolutionGor(half).bubblePointPsia(180.0)).isCloseTo(0.5 * pb, within(1e-9 * pb));
        for (double side : new double[] {1.0 - 1e-9, 1.0 + 1e-9}) {
            PvtState near = tuned.at(pb * side, 180.0);
            assertThat(near.oilFvfRbPerStb()).isCloseTo(at.oilFvfRbPerStb(), within(1e-7));
            assertThat(near.oilViscosityCp()).isCloseTo(at.oilViscosityCp(), within(1e-7 * at.oilViscosityCp()));
            assertThat(near.solutionGorScfPerStb()).isCloseTo(at.solutionGorScfPerStb(), within(1e-5));
        }
    }

    // Equation: Rs(p) = k Rs'((p - s)/m), pb = m pb'(Rs/k) + s, Bo = 1 + b (Bo' - 1), viscosity times its factor.
    @Test
    void theCorrectionsAreTheseEquations() {
        BlackOil tuned = OIL.withTuning(new PvtTuning(1.2, 50.0, 0.9, 1.3, 2.0));
        BubblePoint by = BubblePoint.STANDING;
        PvtState state = tuned.at(1000.0, 180.0);
        double rs = 0.9 * by.solutionGorScfPerStb((1000.0 - 50.0) / 1.2, 0.8, 32.0, 180.0);
        assertThat(state.solutionGorScfPerStb()).isCloseTo(rs, within(1e-12 * rs));
        double pb = 1.2 * by.bubblePointPsia(500.0 / 0.9, 0.8, 32.0, 180.0) + 50.0;
        assertThat(tuned.bubblePointPsia(180.0)).isCloseTo(pb, within(1e-12 * pb));
        double bo = OilFvf.STANDING.saturatedRbPerStb(rs, 0.8, 32.0, OIL.oilSpecificGravity(), 180.0);
        assertThat(state.oilFvfRbPerStb()).isCloseTo(1.0 + 1.3 * (bo - 1.0), within(1e-12));
        double dead = OIL.correlations().deadOilViscosity().viscosityCp(32.0, 180.0);
        double live = OIL.correlations().liveOilViscosity().viscosityCp(dead, rs);
        assertThat(state.oilViscosityCp()).isCloseTo(2.0 * live, within(1e-12 * live));
        assertThat(OIL.withTuning(new PvtTuning(1.0, 100.0, 1.0, 1.0, 1.0))
                        .at(90.0, 180.0)
                        .solutionGorScfPerStb())
                .isZero();
    }

    @Test
    void aBubblePointAloneIsMetByItsMultiplier() {
        double pb = OIL.bubblePointPsia(180.0);
        PvtMatch match = PvtMatch.of(OIL, List.of(LabData.ofBubblePoint(180.0, 1.2 * pb)));
        assertThat(match.tuned().tuning().bubblePointMultiplier()).isCloseTo(1.2, within(1e-8));
        assertThat(match.tuned().tuning().withSolution(1.0, 0.0, 1.0).isIdentity())
                .isTrue();
        assertThat(match.tuned().bubblePointPsia(180.0)).isCloseTo(1.2 * pb, within(1e-6));
        assertThat(match.properties()).singleElement().satisfies(p -> {
            assertThat(p.property()).isEqualTo(MatchedProperty.BUBBLE_POINT);
            assertThat(p.points()).isOne();
            assertThat(p.meanErrorBefore()).isCloseTo(1.0 - 1.0 / 1.2, within(1e-12));
            assertThat(p).hasToString(p.toString()).asString().startsWith("bubble_point: 1 point(s), mean error 0.167");
        });
    }

    @Test
    void theCorrelationOfTheDataRanksFirst() {
        PvtCorrelations truth = PvtCorrelations.STANDARD
                .withBubblePoint(BubblePoint.STANDING_P18)
                .withOilFvf(OilFvf.STANDING_BEGGS);
        BlackOil other = OIL.withCorrelations(truth);
        PvtMatch match = PvtMatch.of(OIL, List.of(measured(other, 180.0, 0.2, 0.4, 0.6, 0.8, 1.0)));
        assertThat(match.ranking())
                .filteredOn(rank -> rank.choice().equals("bubble_point"))
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo((a, b) -> Double.compare(a.meanError(), b.meanError()))
                .first()
                .satisfies(rank -> {
                    assertThat(rank.correlation()).isEqualTo("standing_p18");
                    assertThat(rank.maxError()).isLessThan(1e-9);
                    assertThat(rank).asString().startsWith("bubble_point standing_p18: mean error ");
                });
        assertThat(match.recommended().bubblePoint()).isEqualTo(BubblePoint.STANDING_P18);
        assertThat(PvtMatch.of(other, List.of(measured(other, 180.0, 0.3, 0.9))).recommended())
                .isEqualTo(truth);
    }

    @Test
    void aCorrectionAtItsBoundIsSaid() {
        double pb = OIL.bubblePointPsia(180.0);
        PvtMatch match = PvtMatch.of(OIL, List.of(LabData.ofBubblePoint(180.0, 3.0 * pb)));
        assertThat(match.tuned().tuning().bubblePointMultiplier()).isEqualTo(2.0);
        assertThat(match.advisories())
                .singleElement()
                .extracting(Advisory::code)
                .isEqualTo("correction_at_its_bound");
        assertThat(match).asString().startsWith("PvtMatch[PvtTuning[Pb x 2.000 +0.000 psi");
    }

    @Test
    void deadOilIsMatchedInViscosity() {
        BlackOil dead = BlackOil.of(12.0, 0.7, 0.0);
        double mu = dead.at(14.7, 150.0).oilViscosityCp();
        PvtMatch match = PvtMatch.of(
                dead, List.of(new LabData(150.0, null, null, null, List.of(new ViscosityAt(14.7, 3.0 * mu)))));
        assertThat(match.tuned().tuning().oilViscosityMultiplier()).isCloseTo(3.0, within(1e-6));
        assertThat(match.properties()).hasSize(1);
    }

    @Test
    void matchesSurviveJson() {
        PvtMatch match = PvtMatch.of(OIL, List.of(measured(OIL.withSolutionGor(600.0), 180.0, 0.5, 1.0)));
        assertThat(Json.read(Json.write(match), PvtMatch.class)).isEqualTo(match);
        LabData lab = new LabData(180.0, null, List.of(new GorAt(1000.0, 0.0)), null, null);
        assertThat(Json.read(Json.write(lab), LabData.class)).isEqualTo(lab);
        assertThat(lab).hasToString("LabData[180.0 °F: no Pb, 1 Rs, 0 Bo, 0 viscosities]");
        assertThat(LabData.ofBubblePoint(180.0, 2000.0))
                .hasToString("LabData[180.0 °F: Pb 2000 psia, 0 Rs, 0 Bo, 0 viscosities]");
    }

    @Test
    void impossibleDataAreRefused() {
        assertThatThrownBy(() -> new LabData(180.0, null, null, null, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("oilViscosity");
        assertThatThrownBy(() -> LabData.ofBubblePoint(180.0, -1.0)).hasMessageContaining("bubblePointPsia");
        assertThatThrownBy(() -> new FvfAt(100.0, 0.1)).hasMessageContaining("oilFvfRbPerStb");
        assertThatThrownBy(() -> new ViscosityAt(100.0, 0.0)).hasMessageContaining("oilViscosityCp");
        assertThatThrownBy(() -> new GorAt(0.0, 1.0)).hasMessageContaining("pressurePsia");
        assertThatThrownBy(() -> PvtMatch.of(OIL, List.of())).hasMessageContaining("data");
        assertThatThrownBy(() -> new PvtTuning(5.0, 0.0, 1.0, 1.0, 1.0))
                .hasMessage("bubblePointMultiplier must be from 0.25 to 4 (dimensionless), but was 5.0");
    }
}
