package io.welleng.dca.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {

    static List<Row> cases() {
        return OracleCsv.read(DistributionTest.class, "distributions.csv");
    }

    static Distribution distribution(Row row) {
        double[] a = Arrays.stream(row.text("arguments").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return switch (row.text("distribution")) {
            case "normal" -> new Normal(a[0], a[1]);
            case "lognormal" -> new Lognormal(a[0], a[1]);
            case "triangular" -> new Triangular(a[0], a[1], a[2]);
            case "uniform" -> new Uniform(a[0], a[1]);
            case "pert" -> new Pert(a[0], a[1], a[2], a[3]);
            case "skewed" -> new SkewedByPercentiles(a[0], a[1], a[2]);
            case "lognormal_by_percentiles" -> new LognormalByPercentiles(a[0], a[1]);
            case "normal_by_percentiles" -> new NormalByPercentiles(a[0], a[1]);
            default -> new Truncated(new Normal(a[0], a[1]), a[2], a[3]);
        };
    }

    // Equation: 50-digit evaluation, distributions.py beside the csv.
    @ParameterizedTest
    @MethodSource("cases")
    void chancesMatchTheEquation(Row row) {
        double chance = row.number("chance");
        assertThat(distribution(row).chanceAtMost(row.number("value"))).isCloseTo(chance, within(chance * 4e-14));
    }

    // The chance is a double: what its last bit stands for is not known any better.
    @ParameterizedTest
    @MethodSource("cases")
    void quantilesInvertTheChances(Row row) {
        double value = row.number("value");
        double chance = row.number("chance");
        Distribution distribution = distribution(row);
        double bit = distribution.quantile(Math.min(chance * (1 + 1e-15), Math.nextDown(1.0)))
                - distribution.quantile(Math.max(chance * (1 - 1e-15) - 2e-16 * (chance > 0.5 ? 1 : 0), 1e-310));
        assertThat(distribution.quantile(chance))
                .isCloseTo(value, within(Math.abs(value) * 4e-14 + Math.abs(bit) + 1e-16));
    }

    // Equation: the bulk transforms of the sampler, from chances and from normal numbers, are the same quantiles.
    @ParameterizedTest
    @MethodSource("cases")
    void bulkTransformsAreTheQuantiles(Row row) {
        Distribution distribution = distribution(row);
        double chance = row.number("chance");
        if (chance < 1e-15) {
            return;
        }
        double scale = distribution.quantile(0.9) - distribution.quantile(0.1);
        double wanted = distribution.quantile(chance);
        double[] one = {chance};
        Marginal.of(distribution).fromChances(one, 1);
        assertThat(one[0]).isCloseTo(wanted, within(1e-9 * scale + Math.abs(wanted) * 1e-13));
        double z = StandardNormal.quantile(chance);
        double[] normal = {z};
        Marginal.of(distribution).fromNormals(normal, 1);
        assertThat(normal[0]).isCloseTo(wanted, within(1e-9 * scale + Math.abs(wanted) * 1e-13));
    }

    @Test
    void chancesFarOutAndAtTheEnds() {
        assertThat(new Normal(0, 1).chanceAtMost(-41)).isZero();
        assertThat(new Normal(0, 1).chanceAtMost(41)).isEqualTo(1.0);
        assertThat(new Lognormal(1, 1).chanceAtMost(0)).isZero();
        for (Distribution one : List.of(new Triangular(0, 1, 2), new Uniform(0, 2), new Pert(0, 1, 2))) {
            assertThat(one.chanceAtMost(-1)).isZero();
            assertThat(one.chanceAtMost(3)).isEqualTo(1.0);
            assertThat(one.lowest()).isZero();
            assertThat(one.highest()).isEqualTo(2.0);
        }
        assertThat(new Constant(3).chanceAtMost(3)).isEqualTo(1.0);
        assertThat(new Constant(3).chanceAtMost(2.9)).isZero();
        assertThat(new Constant(3).quantile(0.2)).isEqualTo(3.0);
        assertThat(new SkewedByPercentiles(0, 1, 3).chanceAtMost(-10)).isZero();
        assertThat(new SkewedByPercentiles(0, 2, 3).chanceAtMost(10)).isEqualTo(1.0);
    }

    // By hand: of F = 1 + (x - m)/(hi - m) (r - 1), positive; lo, mid, hi = 0, 1, 3 end at 1 - 2/(2 - 1) = -1.
    @Test
    void shiftedLognormalsEndWhereTheirLogarithmDoes() {
        assertThat(new SkewedByPercentiles(0, 1, 3).lowest()).isCloseTo(-1.0, within(1e-14));
        assertThat(new SkewedByPercentiles(0, 1, 3).highest()).isInfinite();
        assertThat(new SkewedByPercentiles(0, 2, 3).highest()).isCloseTo(4.0, within(1e-14));
        assertThat(new SkewedByPercentiles(0, 2, 3).lowest()).isInfinite();
        assertThat(new SkewedByPercentiles(0, 1, 2).lowest()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void percentilesAreTheOnesNamed() {
        for (Distribution one : List.of(
                new NormalByPercentiles(2, 6),
                new LognormalByPercentiles(2, 6),
                new SkewedByPercentiles(2, 3, 6),
                Triangular.byPercentiles(2, 3, 6))) {
            assertThat(one.quantile(0.1)).isCloseTo(2.0, within(1e-12));
            assertThat(one.quantile(0.9)).isCloseTo(6.0, within(1e-12));
        }
        assertThat(new SkewedByPercentiles(2, 3, 6).quantile(0.5)).isEqualTo(3.0);
        assertThat(Triangular.byPercentiles(2, 3, 6).mode()).isEqualTo(3.0);
    }

    // By hand: mean = median exp(s^2/2), variance = mean^2 (exp(s^2) - 1).
    @Test
    void lognormalByMoments() {
        Lognormal one = Lognormal.byMoments(10, 4);
        double s2 = one.logStandardDeviation() * one.logStandardDeviation();
        assertThat(one.median() * Math.exp(s2 / 2)).isCloseTo(10, within(1e-13));
        assertThat(10 * Math.sqrt(Math.expm1(s2))).isCloseTo(4, within(1e-13));
    }

    @Test
    void clippingPutsChanceOnTheLimitsAndTruncationSpreadsIt() {
        Clipped clipped = new Clipped(new Normal(1.0, 0.2), 0.9, null);
        assertThat(clipped.quantile(0.3)).isEqualTo(0.9);
        assertThat(clipped.quantile(0.4)).isEqualTo(new Normal(1.0, 0.2).quantile(0.4));
        assertThat(clipped.chanceAtMost(0.89)).isZero();
        assertThat(clipped.chanceAtMost(0.9)).isCloseTo(0.30853753872598690, within(1e-15));
        assertThat(clipped.lowest()).isEqualTo(0.9);
        assertThat(new Clipped(new Normal(1.0, 0.2), null, 1.1).chanceAtMost(1.1))
                .isEqualTo(1.0);
        assertThat(new Clipped(new Normal(1.0, 0.2), null, 1.1).highest()).isEqualTo(1.1);
        Truncated truncated = new Truncated(new Normal(1.0, 0.2), 0.9, null);
        assertThat(truncated.quantile(1e-12)).isCloseTo(0.9, within(1e-10)).isGreaterThanOrEqualTo(0.9);
        assertThat(truncated.chanceAtMost(0.9)).isZero();
        assertThat(truncated.lowest()).isEqualTo(0.9);
        assertThat(truncated.highest()).isInfinite();
        assertThat(new Truncated(new Normal(1.0, 0.2), null, 1.1).highest()).isEqualTo(1.1);
        assertThat(new Truncated(new Normal(1.0, 0.2), null, 1.1).lowest()).isInfinite();
    }

    static Stream<Distribution> all() {
        return Stream.of(
                new Constant(2),
                new Uniform(1, 2),
                new Triangular(1, 1, 3),
                new Pert(1, 2, 4),
                new Normal(1, 2),
                new Lognormal(3, 0.4),
                new NormalByPercentiles(-1, 2),
                new LognormalByPercentiles(1, 2),
                new SkewedByPercentiles(1, 2, 4),
                new Truncated(new Normal(0, 1), 0.0, null),
                new Clipped(new Truncated(new Lognormal(1, 1), null, 4.0), 0.1, 3.0));
    }

    @Test
    void everyKindIsHere() {
        assertThat(all().<Object>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder((Object[]) Distribution.class.getPermittedSubclasses());
    }

    // Property: JSON with the kind in "type", text, a rising quantile between the ends, no wrong chances.
    @ParameterizedTest
    @MethodSource("all")
    void whatEveryDistributionDoes(Distribution one) {
        String json = Json.write(one);
        assertThat(json).contains("\"type\"");
        assertThat(Json.read(json, Distribution.class)).isEqualTo(one);
        assertThat(one.toString()).startsWith(one.getClass().getSimpleName() + "[");
        double last = one.lowest();
        for (double chance = 0.001; chance < 1.0; chance += 0.0713) {
            double value = one.quantile(chance);
            assertThat(value).isGreaterThanOrEqualTo(last);
            assertThat(one.chanceAtMost(value)).isGreaterThanOrEqualTo(chance - 1e-14);
            last = value;
        }
        assertThat(last).isLessThanOrEqualTo(one.highest());
        for (double wrong : new double[] {0.0, 1.0, -1.0, Double.NaN}) {
            assertThatThrownBy(() -> one.quantile(wrong))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("chance must be above 0 and below 1");
        }
    }

    @Test
    void badParametersAreRefusedByName() {
        refused(() -> new Uniform(2, 2), "minimum must be below maximum");
        refused(() -> new Triangular(1, 5, 3), "mode");
        refused(() -> new Pert(1, 2, 3, 0), "modeWeight");
        refused(() -> new Normal(1, 0), "standardDeviation");
        refused(() -> new Normal(Double.NaN, 1), "mean");
        refused(() -> new Lognormal(-1, 1), "median");
        refused(() -> new LognormalByPercentiles(5, 2), "p90Low must be below p10High");
        refused(() -> new NormalByPercentiles(5, 2), "p90Low must be below p10High");
        refused(() -> new SkewedByPercentiles(1, 7, 2), "p50 must be below p10High");
        refused(() -> Triangular.byPercentiles(3, 3, 6), "p90Low must be below mode");
        refused(() -> new Truncated(new Normal(0, 1), null, null), "lower or upper");
        refused(() -> new Truncated(new Normal(0, 1), 2.0, 1.0), "lower must be below upper");
        refused(() -> new Truncated(new Normal(0, 1), 20.0, 30.0), "at least 1e-9 of the distribution");
    }

    private static void refused(Runnable making, String part) {
        assertThatThrownBy(making::run)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(part);
    }
}
