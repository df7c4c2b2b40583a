package io.welleng.allocation.theoretical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.theoretical.LowRateOutcome.Exempt;
import io.welleng.allocation.theoretical.LowRateOutcome.TestEach;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.units.LiquidRateUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LowRateExemptionTest {

    private static final LowRateExemption RULE = LowRateExemption.twoAndSixCubicMetres(new LowRateShare.Equal());

    /** A barrel is 42 gallons of 231 cubic inches of 0.0254 m. */
    private static final double M3_PER_BBL = 42.0 * 231.0 * Math.pow(0.0254, 3);

    private static Map<String, Double> m3(double... perDay) {
        Map<String, Double> rates = new TreeMap<>();
        for (int i = 0; i < perDay.length; i++) {
            rates.put("W" + i, perDay[i] / M3_PER_BBL);
        }
        return rates;
    }

    @Test
    void theLimitsAreConvertedExactly() {
        assertThat(RULE.lowRateStbPerDay()).isCloseTo(2.0 / 0.158987294928, within(1e-13));
        assertThat(RULE.ceilingStbPerDay()).isCloseTo(6.0 / 0.158987294928, within(1e-13));
        assertThat(LowRateExemption.of(10.0, 30.0, LiquidRateUnit.STB_PER_DAY, new LowRateShare.Equal()))
                .isEqualTo(new LowRateExemption(10.0, 30.0, 0.5, new LowRateShare.Equal()));
    }

    @Test
    void allBelowTheLowRate() {
        Exempt exempt = (Exempt) RULE.assess(m3(1.0, 0.0, 1.99, 1.5));
        assertThat(exempt.ground()).isEqualTo(LowRateGround.ALL_LOW);
        assertThat(exempt.fractions())
                .containsOnly(
                        Map.entry("W0", 0.25), Map.entry("W1", 0.25), Map.entry("W2", 0.25), Map.entry("W3", 0.25));
        assertThat(exempt.toString()).isEqualTo("exempt: 4 of 4 well(s) below 12.58 STB/d, 0 above 37.74 STB/d");
    }

    @Test
    void mostBelowAndNoneAboveTheCeiling() {
        assertThat(((Exempt) RULE.assess(m3(1.0, 1.0, 5.99))).ground()).isEqualTo(LowRateGround.MOST_LOW_NONE_HIGH);
        TestEach tooHigh = (TestEach) RULE.assess(m3(1.0, 1.0, 1.0, 6.01));
        assertThat(tooHigh.aboveCeiling()).containsExactly("W3");
        assertThat(tooHigh.wells()).containsExactly("W0", "W1", "W2", "W3");
        assertThat(tooHigh.toString())
                .isEqualTo("test each well: 3 of 4 well(s) below 12.58 STB/d, 1 above 37.74 STB/d (W3)");
        // Half is not most.
        assertThat(RULE.assess(m3(1.0, 1.0, 3.0, 3.0))).isInstanceOf(TestEach.class);
    }

    @Test
    void theLowRateItselfIsNotBelowItAndTheCeilingIsNotAboveIt() {
        LowRateExemption rule = new LowRateExemption(12.0, 36.0, 0.5, new LowRateShare.Equal());
        assertThat(rule.assess(Map.of("A", 12.0))).isInstanceOf(TestEach.class);
        assertThat(rule.assess(Map.of("A", 11.0, "B", 11.0, "C", 36.0))).isInstanceOf(Exempt.class);
    }

    @Test
    void fixedSharesAreKept() {
        LowRateShare fixed = new LowRateShare.Fixed(Map.of("A", 0.7, "B", 0.3));
        LowRateExemption rule = new LowRateExemption(12.0, 36.0, 0.5, fixed);
        assertThat(((Exempt) rule.assess(Map.of("B", 1.0, "A", 2.0))).fractions())
                .isEqualTo(Map.of("A", 0.7, "B", 0.3));
        assertThatThrownBy(() -> rule.assess(Map.of("A", 1.0)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("agreed fraction");
        assertThatThrownBy(() -> new LowRateShare.Fixed(Map.of("A", 0.7, "B", 0.2)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("sum to 1");
    }

    @Test
    void rulesAndOutcomesAreJson() {
        LowRateExemption rule =
                new LowRateExemption(12.0, 36.0, 0.5, new LowRateShare.Fixed(Map.of("A", 0.7, "B", 0.3)));
        assertThat(Json.read(Json.write(rule), LowRateExemption.class)).isEqualTo(rule);
        assertThat(Json.read(Json.write(RULE), LowRateExemption.class)).isEqualTo(RULE);
        for (LowRateOutcome outcome :
                List.of(rule.assess(Map.of("B", 1.0, "A", 2.0)), rule.assess(Map.of("B", 1.0, "A", 40.0)))) {
            assertThat(Json.read(Json.write(outcome), outcome.getClass())).isEqualTo(outcome);
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> RULE.assess(Map.of())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> RULE.assess(Map.of("A", Double.NaN)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("oilStbPerDay of A");
        assertThatThrownBy(() -> new LowRateExemption(5.0, 4.0, 0.5, new LowRateShare.Equal()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new LowRateExemption(5.0, 6.0, 1.0, new LowRateShare.Equal()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Property(tries = 100)
    void aHigherRateNeverExempts(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(max = 60.0) Double> perDay,
            @ForAll @IntRange(max = 11) int which,
            @ForAll @DoubleRange(max = 60.0) double more) {
        Map<String, Double> rates = new HashMap<>();
        for (int i = 0; i < perDay.size(); i++) {
            rates.put("W" + i, perDay.get(i));
        }
        boolean before = RULE.assess(rates) instanceof Exempt;
        rates.merge("W" + which % perDay.size(), more, Double::sum);
        LowRateOutcome after = RULE.assess(rates);
        assertThat(before || after instanceof TestEach).isTrue();
        if (after instanceof Exempt exempt) {
            double sum = exempt.fractions().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(sum).isCloseTo(1.0, within(1e-14));
        }
    }
}
