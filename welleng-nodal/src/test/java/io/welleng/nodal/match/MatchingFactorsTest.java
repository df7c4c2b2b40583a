package io.welleng.nodal.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flow.Matched;
import io.welleng.nodal.match.MatchingFactors.Fitted;
import io.welleng.nodal.match.MatchingFactors.NotFitted;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingFactorsTest {

    private static final HagedornBrown METHOD = HagedornBrown.MODIFIED;
    private static final double[] RATES = {600.0, 1500.0, 2800.0};

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static Fitted fitted(FlowMethod method, MatchData data, FactorChoice choice) {
        MatchingFactors result = MatchingFactors.fit(method, data, choice);
        assertThat(result).isInstanceOf(Fitted.class);
        return (Fitted) result;
    }

    private static List<String> codes(Fitted fit) {
        return fit.advisories().stream().map(Advisory::code).toList();
    }

    @ParameterizedTest
    @CsvSource({"0.9, 1.3", "1.05, 0.7", "1.2, 1.8", "0.6, 0.55", "1.0, 1.0"})
    void factorsThatMadeTheDataAreFound(double gravity, double friction) {
        MatchData data = Wells.data(new Matched(METHOD, gravity, friction), random(1), 0.0, RATES);
        Fitted fit = fitted(METHOD, data, FactorChoice.BOTH);
        assertThat(fit.gravity().value()).isCloseTo(gravity, within(2e-4));
        assertThat(fit.friction().value()).isCloseTo(friction, within(2e-4));
        assertThat(fit.method())
                .isEqualTo(new Matched(
                        METHOD, fit.gravity().value(), fit.friction().value()));
        assertThat(fit.rmsAfterPsi()).isLessThan(0.05);
        assertThat(fit.rmsBeforePsi())
                .isEqualTo(MethodRanking.of(List.of(METHOD), data)
                        .best()
                        .orElseThrow()
                        .rmsPsi());
        assertThat(codes(fit))
                .isEqualTo(
                        gravity >= 0.9 - 1e-3 && gravity <= 1.1 ? List.of() : List.of("gravity_factor_far_from_one"));
        assertThat(fit.marches()).isLessThanOrEqualTo(3 * 45);
    }

    @Test
    void anotherCorrelationIsMatchedToo() {
        MatchData data = Wells.data(METHOD, random(1), 0.0, RATES);
        Fitted fit = fitted(BeggsBrill.ORIGINAL, data, FactorChoice.BOTH);
        assertThat(fit.rmsAfterPsi()).isLessThan(0.5 * fit.rmsBeforePsi());
        assertThat(fit.residuals()).hasSize(24);
    }

    /**
     * Property: factors fitted to data with known random errors scatter as their stated uncertainty says, and the mean is
     * the truth. 300 sets: the ratio of standard deviations has a standard error of 4 %.
     */
    @Test
    void theStatedUncertaintyIsTheScatter() {
        Matched truth = new Matched(METHOD, 0.9, 1.3);
        int sets = 300;
        double sigma = 10.0;
        double[] sum = new double[4];
        double product = 0.0;
        double[] exact = {0.9, 1.3};
        MatchData clean = Wells.data(truth, random(1), 0.0, RATES);
        RandomGenerator random = random(20);
        Fitted last = null;
        for (int i = 0; i < sets; i++) {
            last = fitted(METHOD, noisy(clean, sigma, random), FactorChoice.BOTH);
            double g = last.gravity().value() - exact[0];
            double f = last.friction().value() - exact[1];
            sum[0] += g / sets;
            sum[1] += f / sets;
            sum[2] += g * g / sets;
            sum[3] += f * f / sets;
            product += g * f / sets;
        }
        Fitted known = fitted(METHOD, withUncertainty(clean, sigma), FactorChoice.BOTH);
        double sigmaGravity = known.gravity().standardUncertainty();
        double sigmaFriction = known.friction().standardUncertainty();
        assertThat(Math.sqrt(sum[2]) / sigmaGravity).isCloseTo(1.0, within(0.12));
        assertThat(Math.sqrt(sum[3]) / sigmaFriction).isCloseTo(1.0, within(0.12));
        assertThat(sum[0]).isCloseTo(0.0, within(4.0 * sigmaGravity / Math.sqrt(sets)));
        assertThat(sum[1]).isCloseTo(0.0, within(4.0 * sigmaFriction / Math.sqrt(sets)));
        assertThat(product / Math.sqrt(sum[2] * sum[3])).isCloseTo(known.correlation(), within(0.12));
        assertThat(known.correlation()).isNegative();
        // The scatter is seen where the stated uncertainty of the pressures is too small.
        assertThat(last.gravity().standardUncertainty()).isCloseTo(sigmaGravity, within(0.5 * sigmaGravity));
        assertThat(last.rmsAfterPsi()).isBetween(0.6 * sigma, 1.4 * sigma);
    }

    private static MatchData noisy(MatchData clean, double sigma, RandomGenerator random) {
        List<MeasuredFlow> flows = clean.flows().stream()
                .map(flow -> (MeasuredFlow) new MeasuredFlow.GradientSurvey(
                        flow.rateStbPerDay(),
                        flow.wellheadPressurePsia(),
                        flow.pressures(Wells.DEPTH_FT).stream()
                                .map(one -> new MeasuredPressure(
                                        one.mdFt(), one.pressurePsia() + sigma * random.nextGaussian()))
                                .toList()))
                .toList();
        return new MatchData(clean.wellbore(), clean.stream(), flows, 1.0);
    }

    private static MatchData withUncertainty(MatchData data, double psi) {
        return new MatchData(data.wellbore(), data.stream(), data.flows(), psi);
    }

    @Test
    void oneFactorLeavesTheOtherAtOne() {
        Fitted gravity =
                fitted(METHOD, Wells.data(new Matched(METHOD, 0.93, 1.0), random(1), 0.0, RATES), FactorChoice.GRAVITY);
        assertThat(gravity.gravity().value()).isCloseTo(0.93, within(1e-4));
        assertThat(gravity.friction()).isNull();
        assertThat(gravity.correlation()).isNull();
        assertThat(gravity.method().frictionFactor()).isEqualTo(1.0);
        Fitted friction =
                fitted(METHOD, Wells.data(new Matched(METHOD, 1.0, 1.4), random(1), 0.0, RATES), FactorChoice.FRICTION);
        assertThat(friction.friction().value()).isCloseTo(1.4, within(2e-4));
        assertThat(friction.gravity()).isNull();
        assertThat(friction.method().gravityFactor()).isEqualTo(1.0);
        assertThat(friction.toString()).contains("gravity 1 (kept), friction 1.400 ± ");
    }

    @Test
    void aMatchedMethodIsMatchedAnew() {
        MatchData data = Wells.data(new Matched(METHOD, 0.9, 1.3), random(1), 0.0, RATES);
        assertThat(MatchingFactors.fit(new Matched(METHOD, 1.3, 0.6), data))
                .isEqualTo(MatchingFactors.fit(METHOD, data));
    }

    /** At 30 STB/d nearly all of the pressure is weight: the data say nothing about friction. */
    @Test
    void frictionCannotBeToldFromAColumnThatHardlyMoves() {
        MatchData data = Wells.data(new Matched(METHOD, 0.95, 1.3), random(5), 2.0, 30.0, 60.0);
        Fitted fit = fitted(METHOD, data, FactorChoice.BOTH);
        assertThat(fit.gravity().value())
                .isCloseTo(0.95, within(4.0 * fit.gravity().standardUncertainty()));
        assertThat(codes(fit)).containsAnyOf("friction_factor_poorly_determined", "friction_factor_at_bound");
        Fitted alone = fitted(METHOD, data, FactorChoice.FRICTION);
        assertThat(codes(alone)).containsExactly("friction_factor_at_bound");
        assertThat(alone.friction().standardUncertainty()).isNull();
    }

    @Test
    void factorsAreStoppedAtTheirBounds() {
        MatchData light = Wells.data(new Matched(METHOD, 0.4, 1.0), random(1), 0.0, RATES);
        Fitted low = fitted(METHOD, light, FactorChoice.GRAVITY);
        assertThat(low.gravity().value()).isEqualTo(MatchingFactors.LEAST);
        assertThat(low.gravity().atBound()).isTrue();
        assertThat(codes(low)).containsExactly("gravity_factor_at_bound");
        assertThat(low.gravity().toString()).isEqualTo("0.5000 (at bound)");
        MatchData rough = Wells.data(new Matched(METHOD, 1.0, 2.5), random(1), 0.0, RATES);
        Fitted high = fitted(METHOD, rough, FactorChoice.BOTH);
        assertThat(high.friction().value()).isEqualTo(MatchingFactors.GREATEST);
        assertThat(codes(high)).contains("friction_factor_at_bound");
        assertThat(high.gravity().standardUncertainty()).isPositive();
        assertThat(high.correlation()).isNull();
    }

    /** Two pressures at the bottom at nearly one rate cannot tell two factors apart. */
    @Test
    void twoAlikeMeasurementsDoNotTellTwoFactorsApart() {
        Matched truth = new Matched(METHOD, 0.95, 1.2);
        List<MeasuredFlow> flows =
                List.of(Wells.test(truth, 1500.0, random(1), 0.0), Wells.test(truth, 1520.0, random(1), 0.0));
        Fitted fit = fitted(METHOD, MatchData.of(Wells.study(METHOD), flows, 5.0), FactorChoice.BOTH);
        assertThat(codes(fit)).contains("factors_not_told_apart", "friction_factor_poorly_determined");
        List<MeasuredFlow> same = List.of(flows.get(0), flows.get(0));
        Fitted blind = fitted(METHOD, MatchData.of(Wells.study(METHOD), same, 5.0), FactorChoice.BOTH);
        assertThat(blind.gravity().standardUncertainty()).isNull();
        assertThat(blind.toString()).contains("not determined");
        assertThat(codes(blind)).contains("gravity_factor_poorly_determined", "friction_factor_poorly_determined");
    }

    @Test
    void fewerPressuresThanFactorsAreNoMatch() {
        List<MeasuredFlow> one = List.of(Wells.test(METHOD, 1500.0, random(1), 0.0));
        MatchingFactors result = MatchingFactors.fit(METHOD, MatchData.of(Wells.study(METHOD), one, 5.0));
        assertThat(result)
                .isEqualTo(new NotFitted("fewer measured pressures (1) than factors to fit (2)"))
                .hasToString("NotFitted[fewer measured pressures (1) than factors to fit (2)]");
        assertThat(MatchingFactors.fit(METHOD, MatchData.of(Wells.study(METHOD), one, 5.0), FactorChoice.GRAVITY))
                .isInstanceOf(Fitted.class);
    }

    @Test
    void aFitReadsBackEqual() {
        MatchingFactors fit = MatchingFactors.fit(METHOD, Wells.data(METHOD, random(3), 5.0, RATES));
        assertThat(Json.read(Json.write(fit), MatchingFactors.class)).isEqualTo(fit);
        MatchingFactors none = new NotFitted("why");
        assertThat(Json.read(Json.write(none), MatchingFactors.class)).isEqualTo(none);
    }
}
