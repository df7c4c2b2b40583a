package io.welleng.nodal.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.Gray;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flow.Matched;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.flow.PoettmannCarpenter;
import io.welleng.nodal.flow.WoldesemayatGhajar;
import io.welleng.nodal.match.MeasuredFlow.GradientSurvey;
import io.welleng.nodal.match.MeasuredFlow.MeasuredWell;
import io.welleng.nodal.match.MethodScore.NoAnswer;
import io.welleng.nodal.match.MethodScore.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodRankingTest {

    private static final HagedornBrown TRUTH = HagedornBrown.MODIFIED;

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    }

    static List<FlowMethod> methods() {
        return List.of(BeggsBrill.ORIGINAL, Gray.STANDARD, TRUTH, new BeggsBrill(Payne.BEFORE_INCLINATION, true));
    }

    /** Whatever made the data comes first, with the error of the march alone. */
    @ParameterizedTest
    @MethodSource("methods")
    void theMethodThatMadeTheDataIsBest(FlowMethod truth) {
        MethodRanking ranking = MethodRanking.of(methods(), Wells.data(truth, random(), 0.0, 500.0, 1200.0, 2000.0));
        Scored best = ranking.best().orElseThrow();
        assertThat(best.method()).isEqualTo(truth);
        assertThat(best.rmsPsi()).isLessThan(0.05);
        assertThat(best.residuals()).hasSize(24);
        assertThat(ranking.scores()).hasSize(4);
        for (int i = 1; i < 4; i++) {
            assertThat(((Scored) ranking.scores().get(i)).rmsPsi())
                    .isGreaterThan(5.0)
                    .isGreaterThanOrEqualTo(((Scored) ranking.scores().get(i - 1)).rmsPsi());
        }
    }

    /** Errors of known size: read 10 too low, 20 too high and 40 psi too low at the bottom. */
    @Test
    void theErrorsAreThoseThatWereMade() {
        double[] errors = {10.0, -20.0, 40.0};
        double[] rates = {600.0, 1100.0, 1900.0};
        double[] truth = new double[3];
        List<MeasuredFlow> flows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            truth[i] = Wells.test(TRUTH, rates[i], random(), 0.0).pwfPsia();
            flows.add(new MeasuredWell(rates[i], Wells.WELLHEAD_PSIA, truth[i] - errors[i]));
        }
        Scored score = MethodRanking.of(List.of(TRUTH), MatchData.of(Wells.study(TRUTH), flows, 1.0))
                .best()
                .orElseThrow();
        assertThat(score.meanErrorPsi()).isCloseTo(10.0, within(0.05));
        assertThat(score.meanAbsoluteErrorPsi()).isCloseTo(70.0 / 3.0, within(0.05));
        assertThat(score.rmsPsi()).isCloseTo(Math.sqrt(700.0), within(0.05));
        double sum = 0.0;
        double absolute = 0.0;
        double squares = 0.0;
        for (int i = 0; i < 3; i++) {
            double share = errors[i] / (truth[i] - errors[i]);
            sum += share / 3.0;
            absolute += Math.abs(share) / 3.0;
            squares += share * share / 3.0;
        }
        assertThat(score.meanErrorShare()).isCloseTo(sum, within(3e-5));
        assertThat(score.meanAbsoluteErrorShare()).isCloseTo(absolute, within(3e-5));
        assertThat(score.rmsShare()).isCloseTo(Math.sqrt(squares), within(3e-5));
        assertThat(score.worst().flow()).isEqualTo(2);
        assertThat(score.worst().errorPsi()).isCloseTo(40.0, within(0.05));
        assertThat(score.worst().mdFt()).isEqualTo(Wells.DEPTH_FT);
        assertThat(score.toString()).contains("rms 26.4").contains("psi at 8000 ft, 1900 STB/d (computed ");
    }

    /** A gauge without water reads other pressures: the test's own water cut and gas-oil ratio count. */
    @Test
    void theFluidOfTheTestCounts() {
        MeasuredWell wet = Wells.test(TRUTH, 1000.0, random(), 0.0);
        MeasuredWell dry = new MeasuredWell(1000.0, Wells.WELLHEAD_PSIA, wet.pwfPsia(), 0.0, 900.0);
        assertThat(dry.fluid(Wells.FLUID).waterCut()).isZero();
        assertThat(dry.fluid(Wells.FLUID).producingGorScfPerStb()).isEqualTo(900.0);
        assertThat(wet.fluid(Wells.FLUID)).isEqualTo(Wells.FLUID);
        Scored score = MethodRanking.of(List.of(TRUTH), MatchData.of(Wells.study(TRUTH), List.of(wet, dry), 1.0))
                .best()
                .orElseThrow();
        assertThat(score.residuals().get(0).errorPsi()).isCloseTo(0.0, within(0.05));
        assertThat(score.residuals().get(1).errorPsi()).isLessThan(-200.0);
    }

    /** With the kinetic-energy term the flow is sonic at the wellhead; a method without it goes on. */
    @Test
    void aMethodWithoutAnAnswerComesLastAndSaysWhy() {
        BeggsBrill never = new BeggsBrill(Payne.NONE, false);
        List<MeasuredFlow> flows =
                List.of(new MeasuredWell(1000.0, Wells.WELLHEAD_PSIA, 2000.0), new MeasuredWell(4000.0, 16.0, 4000.0));
        MatchData data = MatchData.of(Wells.study(TRUTH), flows, 1.0);
        MethodRanking ranking = MethodRanking.of(List.of(BeggsBrill.ORIGINAL, never), data);
        assertThat(ranking.best().orElseThrow().method()).isEqualTo(never);
        assertThat(ranking.scores().get(1)).isInstanceOf(NoAnswer.class);
        assertThat(((NoAnswer) ranking.scores().get(1)).reason())
                .startsWith("at 4000 STB/d: flow at or above sonic velocity at ");
        assertThat(ranking.toString()).contains("\n2. NoAnswer[BeggsBrill");
        assertThat(MethodRanking.of(List.of(BeggsBrill.ORIGINAL), data).best()).isEmpty();
        assertThat(MatchingFactors.fit(BeggsBrill.ORIGINAL, data)).isInstanceOf(MatchingFactors.NotFitted.class);
    }

    @Test
    void dataAndRankingReadBackEqual() {
        MatchData data = MatchData.of(
                Wells.study(TRUTH),
                List.of(Wells.survey(TRUTH, 900.0, random(), 3.0), new MeasuredWell(1000.0, 250.0, 2000.0, 0.3, null)),
                2.0);
        assertThat(Json.read(Json.write(data), MatchData.class)).isEqualTo(data);
        List<FlowMethod> methods =
                List.of(TRUTH, new Matched(TRUTH, 1.1, 0.9), PoettmannCarpenter.STANDARD, WoldesemayatGhajar.STANDARD);
        MethodRanking ranking = MethodRanking.of(methods, data);
        assertThat(Json.read(Json.write(ranking), MethodRanking.class)).isEqualTo(ranking);
        assertThat(data.flows().get(0).toString()).contains("8 pressure(s)");
        assertThat(data.flows().get(1).toString()).contains("2000 psia at the perforations");
        assertThat(new MeasuredPressure(500.0, 400.0)).hasToString("400.0 psia at 500.0 ft");
    }

    @Test
    void badDataAreRefused() {
        refused("mdFt must be finite and > 0 ft", () -> new MeasuredPressure(0.0, 300.0));
        refused("pressurePsia must be from 0 to 30000 psia", () -> new MeasuredPressure(10.0, 31_000.0));
        refused("pressurePsia must be finite and > 0", () -> new MeasuredPressure(10.0, Double.NaN));
        refused("rateStbPerDay must be", () -> new MeasuredWell(0.0, 200.0, 2000.0));
        refused("wellheadPressurePsia must be", () -> new MeasuredWell(100.0, -1.0, 2000.0));
        refused("pwfPsia must be", () -> new MeasuredWell(100.0, 200.0, 0.0));
        refused("waterCut must be", () -> new MeasuredWell(100.0, 200.0, 2000.0, 1.2, null));
        refused("producingGorScfPerStb must be", () -> new MeasuredWell(100.0, 200.0, 2000.0, null, -1.0));
        refused("pressures must be not empty", () -> new GradientSurvey(100.0, 200.0, List.of()));
        MeasuredFlow below = new GradientSurvey(100.0, 200.0, List.of(new MeasuredPressure(8001.0, 2000.0)));
        refused(
                "flows[0].pressures[0].mdFt must be from 0 to 8000 ft, but was 8001.0",
                () -> MatchData.of(Wells.study(TRUTH), List.of(below), 1.0));
        MeasuredFlow good = new MeasuredWell(100.0, 200.0, 2000.0);
        refused("pressureUncertaintyPsi must be", () -> MatchData.of(Wells.study(TRUTH), List.of(good), 0.0));
        refused("flows must be not empty", () -> MatchData.of(Wells.study(TRUTH), List.of(), 1.0));
        refused(
                "methods must be not empty",
                () -> MethodRanking.of(List.of(), MatchData.of(Wells.study(TRUTH), List.of(good), 1.0)));
    }

    private static void refused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable make) {
        assertThatThrownBy(make).isInstanceOf(InvalidInputException.class).hasMessageContaining(message);
    }
}
