package io.welleng.dca.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.Decades;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeclineRateTest {

    static List<Row> exact() {
        return OracleCsv.read(DeclineRateTest.class, "conversions.csv");
    }

    static List<Row> petbox() {
        return OracleCsv.read(DeclineRateTest.class, "petbox-conversions.csv");
    }

    private static void near(double actual, double expected, double relative) {
        assertThat(actual).isCloseTo(expected, within(relative * Math.abs(expected)));
    }

    // Equation: 50-digit evaluation, conversions.py beside the csv.
    @ParameterizedTest
    @MethodSource("exact")
    void allConversions(Row row) {
        double b = row.number("b");
        DeclineRate nominal = DeclineRate.nominalPerYear(row.number("nominal_year"));
        near(nominal.toTangentEffective(DeclinePeriod.YEAR).fraction(), row.number("tangent_year"), 1e-14);
        near(nominal.toTangentEffective(DeclinePeriod.MONTH).fraction(), row.number("tangent_month"), 1e-14);
        near(nominal.toSecantEffective(DeclinePeriod.YEAR, b).fraction(), row.number("secant_year"), 1e-14);
        near(nominal.toSecantEffective(DeclinePeriod.MONTH, b).fraction(), row.number("secant_month"), 1e-14);
        DeclineRate secant = DeclineRate.secantEffectivePerYear(row.number("secant_year"), b);
        near(secant.nominalPerDay(), row.number("day_from_secant_year"), 1e-13);
    }

    // Cross-tool: petbox-dca.
    @ParameterizedTest
    @MethodSource("petbox")
    void conversionsOfPetbox(Row row) {
        double fraction = row.number("secant");
        double b = row.number("b");
        DeclineRate secant = DeclineRate.secantEffectivePerYear(fraction, b);
        near(secant.toNominal(DeclinePeriod.YEAR).value(), row.number("nominal_per_year"), 1e-12);
        near(secant.toSecantEffective(DeclinePeriod.YEAR, b).fraction(), fraction, 1e-12);
        DeclineRate tangent = DeclineRate.tangentEffectivePerYear(fraction);
        near(tangent.toNominal(DeclinePeriod.YEAR).value(), row.number("nominal_from_tangent_per_year"), 1e-12);
    }

    // Literature: SPEE Recommended Evaluation Practice 6 (2002), table 1, nominal 50 %; b = 0 is the tangent column.
    @ParameterizedTest
    @CsvSource({"0, 39.3469340287367", "0.5, 36.0", "1, 33.333333", "2, 29.289322"})
    void tableOfSpee(double b, double percent) {
        DeclineRate nominal = DeclineRate.nominalPerYear(0.5);
        double found = b == 0.0
                ? nominal.toTangentEffective(DeclinePeriod.YEAR).fraction()
                : nominal.toSecantEffective(DeclinePeriod.YEAR, b).fraction();
        assertThat(100.0 * found).isCloseTo(percent, within(5e-7));
        assertThat(found).isCloseTo(percent / 100.0, within(5e-9));
    }

    @Provide
    Arbitrary<Double> declines() {
        return Decades.between(1e-6, 10.0);
    }

    // Property
    @Property
    void thereAndBack(
            @ForAll("declines") double perYear,
            @ForAll @DoubleRange(max = 2.0) double b,
            @ForAll DeclinePeriod period) {
        DeclineRate nominal = DeclineRate.nominalPerYear(perYear);
        // What is left of the rate has lost its digits where almost all of it is gone.
        double lost = nominal.toTangentEffective(period).fraction();
        double digits = 1e-15 / (1.0 - lost) + 1e-13;
        near(nominal.toTangentEffective(period).nominalPerDay(), nominal.nominalPerDay(), digits);
        near(nominal.toSecantEffective(period, b).nominalPerDay(), nominal.nominalPerDay(), digits);
        near(nominal.toNominal(period).nominalPerDay(), nominal.nominalPerDay(), 1e-15);
    }

    // Property
    @Property
    void effectiveIsLessThanNominalAndSecantLessThanTangent(
            @ForAll("declines") double perYear, @ForAll @DoubleRange(min = 0.01, max = 2.0) double b) {
        DeclineRate nominal = DeclineRate.nominalPerYear(perYear);
        double tangent = nominal.toTangentEffective(DeclinePeriod.YEAR).fraction();
        assertThat(tangent).isLessThan(perYear);
        assertThat(nominal.toSecantEffective(DeclinePeriod.YEAR, b).fraction()).isLessThan(tangent);
        assertThat(nominal.toSecantEffective(DeclinePeriod.YEAR, 0.0).fraction())
                .isEqualTo(tangent);
    }

    @Test
    void badDeclinesAreRefused() {
        assertThatThrownBy(() -> DeclineRate.tangentEffectivePerYear(1.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("fraction must be below a full loss = 1, but was 1.0");
        assertThatThrownBy(() -> DeclineRate.secantEffectivePerYear(-0.1, 1.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("fraction");
        assertThatThrownBy(() -> DeclineRate.secantEffectivePerYear(0.1, -1.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("b must be");
        assertThatThrownBy(() -> DeclineRate.nominalPerDay(Double.NaN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("1/day");
        assertThatThrownBy(() -> DeclineRate.nominalPerDay(0.1).toSecantEffective(DeclinePeriod.DAY, Double.NaN))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void eachSaysWhatItIs() {
        assertThat(DeclineRate.nominalPerYear(0.5)).hasToString("0.5000 1/year, nominal");
        assertThat(DeclineRate.tangentEffectivePerYear(0.06)).hasToString("6.000 % per year, tangent effective");
        assertThat(DeclineRate.secantEffectivePerYear(0.7, 1.2))
                .hasToString("70.00 % per year, secant effective for b 1.200");
        for (DeclineRate one : List.of(
                DeclineRate.nominalPerDay(0.01),
                DeclineRate.tangentEffectivePerYear(0.06),
                DeclineRate.secantEffectivePerYear(0.7, 1.2))) {
            assertThat(Json.read(Json.write(one), DeclineRate.class)).isEqualTo(one);
        }
        assertThat(Json.write(DeclineRate.tangentEffectivePerYear(0.06))).contains("\"tangent_effective\"", "\"year\"");
    }
}
