package io.welleng.constraints.spc.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.testing.OracleCsv;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final double TOLERANCE = 1e-10;

    static void assertClose(double actual, double expected, String what) {
        assertThat(actual).as(what).isCloseTo(expected, within(TOLERANCE * Math.max(1e-2, Math.abs(expected))));
    }

    @Test
    void t2LimitsAreTheQuantiles() {
        for (OracleCsv.Row row : OracleCsv.read(LimitsTest.class, "limits.csv")) {
            int a = (int) row.number("a");
            int n = (int) row.number("n");
            double confidence = row.number("confidence");
            assertClose(
                    T2LimitForm.NEW_OBSERVATION.limit(a, n, confidence), row.number("new_observation"), row.toString());
            assertClose(T2LimitForm.KNOWN_MEAN.limit(a, n, confidence), row.number("known_mean"), row.toString());
            assertClose(
                    T2LimitForm.TRAINING_OBSERVATION.limit(a, n, confidence), row.number("training"), row.toString());
            assertClose(T2LimitForm.KNOWN_PARAMETERS.limit(a, 0, confidence), row.number("known"), row.toString());
        }
    }

    @Test
    void limitsOfSubgroupsAreTheQuantiles() {
        for (OracleCsv.Row row : OracleCsv.read(LimitsTest.class, "subgroup-limits.csv")) {
            HotellingBasis basis = new HotellingBasis.Subgroups((int) row.number("m"), (int) row.number("n"));
            int p = (int) row.number("p");
            assertClose(basis.trainingLimit(p, row.number("confidence")), row.number("training"), row.toString());
            assertClose(basis.limit(p, row.number("confidence")), row.number("new"), row.toString());
        }
    }

    @Test
    void limitsOfTheErrorAreThoseOfTheirForms() {
        int without = 0;
        for (OracleCsv.Row row : OracleCsv.read(LimitsTest.class, "spe-limits.csv")) {
            List<Double> lambda = Arrays.stream(row.text("eigenvalues").split(" "))
                    .map(Double::valueOf)
                    .toList();
            double confidence = row.number("confidence");
            double expected = row.number("jackson_mudholkar");
            SpeLimit limit = SpeLimitForm.JACKSON_MUDHOLKAR.limit(lambda, confidence);
            if (Double.isNaN(expected)) {
                assertThat(limit).isInstanceOf(SpeLimit.None.class).asString().contains("box");
                without++;
            } else {
                SpeLimit.Found found = (SpeLimit.Found) limit;
                assertThat(found.value()).as(row.toString()).isCloseTo(expected, within(TOLERANCE * expected));
                assertThat(found.advisories().isEmpty()).isEqualTo(lambda.size() < 11);
            }
            double box = row.number("box");
            assertThat(((SpeLimit.Found) SpeLimitForm.BOX.limit(lambda, confidence)).value())
                    .isCloseTo(box, within(TOLERANCE * box));
        }
        assertThat(without).isEqualTo(2);
    }

    /** At h0 = 0 the power becomes an exponential; here h0 is made 0 but for rounding. */
    @Test
    void theErrorLimitIsContinuousAtAVanishingPower() {
        double theta2 = 2.0;
        double theta1 = 3.0;
        double theta3 = 3.0 * theta2 * theta2 / (2.0 * theta1);
        double at = SpeLimitForm.JACKSON_MUDHOLKAR.kernel(theta1, theta2, theta3, 2.0, 0.0);
        double beside = SpeLimitForm.JACKSON_MUDHOLKAR.kernel(theta1, theta2, theta3 * (1.0 + 1e-9), 2.0, 0.0);
        assertThat(at).isCloseTo(3.0 * Math.exp(2.0 * 2.0 / 3.0 - 2.0 / 9.0), within(1e-12 * at));
        assertThat(beside).isCloseTo(at, within(1e-7 * at));
    }

    /** Both forms are approximations: the share of simulated errors above the 99 % limit is near 1 %. */
    @Test
    void aHundredthOfSimulatedErrorsIsAboveTheLimit() {
        double[] lambda = {0.9, 0.8, 0.6, 0.5, 0.5, 0.3, 0.2, 0.1, 0.05, 0.02};
        List<Double> list = Arrays.stream(lambda).boxed().toList();
        double jm = ((SpeLimit.Found) SpeLimitForm.JACKSON_MUDHOLKAR.limit(list, 0.99)).value();
        double box = ((SpeLimit.Found) SpeLimitForm.BOX.limit(list, 0.99)).value();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        int draws = 200_000;
        int aboveJm = 0;
        int aboveBox = 0;
        for (int i = 0; i < draws; i++) {
            double error = 0.0;
            for (double l : lambda) {
                double g = random.nextGaussian();
                error += l * g * g;
            }
            aboveJm += error > jm ? 1 : 0;
            aboveBox += error > box ? 1 : 0;
        }
        // one standard error is 0.00022
        assertThat(aboveJm / (double) draws).isBetween(0.0090, 0.0110);
        assertThat(aboveBox / (double) draws).isBetween(0.0090, 0.0135);
    }

    @Test
    void theErrorHasNoLimitWhereNothingIsLeftOut() {
        assertThat(SpeLimitForm.BOX.limit(Collections.emptyList(), 0.99)).isInstanceOf(SpeLimit.None.class);
        assertThat(SpeLimitForm.JACKSON_MUDHOLKAR.limit(List.of(0.0, 0.0), 0.99))
                .hasToString("no SPE limit: the components explain all variance, so there is no error to judge");
        assertThat(SpeLimitForm.BOX.limit(List.of(1.0), 0.99)).hasToString("SPE limit 6.635");
    }

    @Test
    void theMeanKnownIsTheMeanEstimatedFromManyMore() {
        double known = T2LimitForm.KNOWN_MEAN.limit(3, 50, 0.99);
        assertThat(T2LimitForm.NEW_OBSERVATION.limit(3, 50, 0.99))
                .isCloseTo(known * 51 / 50, Percentage.withPercentage(1e-9));
        assertThat(T2LimitForm.NEW_OBSERVATION.limit(3, 1_000_000, 0.99))
                .isCloseTo(T2LimitForm.KNOWN_PARAMETERS.limit(3, 0, 0.99), within(1e-3));
    }

    @Test
    void limitsNeedEnoughObservations() {
        assertThatThrownBy(() -> T2LimitForm.NEW_OBSERVATION.limit(3, 3, 0.99))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("observations must be at least 4");
        assertThatThrownBy(() -> T2LimitForm.TRAINING_OBSERVATION.limit(3, 4, 0.99))
                .hasMessageContaining("at least 5");
        assertThatThrownBy(() -> T2LimitForm.KNOWN_PARAMETERS.limit(3, 0, Double.NaN))
                .hasMessageContaining("confidence must be above 0 and below 1");
        assertThatThrownBy(() -> new HotellingBasis.Subgroups(2, 2).limit(3, 0.99))
                .hasMessageContaining("degrees of freedom");
    }
}
