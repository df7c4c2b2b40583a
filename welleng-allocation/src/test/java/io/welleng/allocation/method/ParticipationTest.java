package io.welleng.allocation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.allocation.internal.ExactSum;
import io.welleng.core.check.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParticipationTest extends SharingMethodContract {

    @Override
    AllocationMethod method(int inlets) {
        Map<String, Double> fractions = new HashMap<>();
        BigDecimal each = BigDecimal.ONE.divide(BigDecimal.valueOf(inlets), 5, RoundingMode.DOWN);
        BigDecimal rest = BigDecimal.ONE;
        for (int i = 1; i < inlets; i++) {
            fractions.put("W-" + i, each.doubleValue());
            rest = rest.subtract(each);
        }
        fractions.put("W-0", rest.doubleValue());
        return Participation.of(LocalDate.of(2020, 1, 1), fractions);
    }

    // Equation: by hand.
    @Test
    void fractionsHoldFromTheirFirstDay() {
        Participation method = new Participation(List.of(
                new Participation.Term(Cases.DAY.minusDays(9), Map.of("W-0", 0.5, "W-1", 0.5)),
                new Participation.Term(Cases.DAY, Map.of("W-0", 0.125, "W-1", 0.875)),
                new Participation.Term(Cases.DAY.plusDays(1), Map.of("W-0", 1.0, "W-1", 0.0))));
        Inlets inlets = Cases.inlets(80.0, Double.NaN, new double[2], Cases.none(2));
        assertThat(Cases.allocated(method.share(inlets), 2)).containsExactly(10.0, 70.0);
        assertThat(method.inletsWithoutEstimate()).containsExactlyInAnyOrder("W-0", "W-1");
    }

    // Equation: 0.1 + 0.2 + 0.7 parts of many totals, their exact sum rounded once.
    @Test
    void partsSumToTheTotalToTheLastBit() {
        Participation method = Participation.of(Cases.DAY, Map.of("W-0", 0.1, "W-1", 0.2, "W-2", 0.7));
        for (double total = 1.1; total < 1e9; total *= 1.7) {
            double[] parts =
                    Cases.allocated(method.share(Cases.inlets(total, Double.NaN, new double[3], Cases.none(3))), 3);
            ExactSum sum = new ExactSum();
            for (double part : parts) {
                sum.add(part);
            }
            assertThat(sum.value()).isEqualTo(total);
        }
    }

    @Test
    void inletsMustBeThoseOfTheFractions() {
        Inlets inlets = Cases.inlets(80.0, Double.NaN, new double[2], Cases.none(2));
        assertThat(Participation.of(Cases.DAY, Map.of("W-0", 1.0)).share(inlets))
                .isEqualTo(Sharing.refused(new Refusal.NotInTable("W-1")));
        assertThat(Participation.of(Cases.DAY, Map.of("W-0", 0.25, "W-1", 0.25, "W-9", 0.5))
                        .share(inlets))
                .isEqualTo(Sharing.refused(new Refusal.NotInTable("W-9")));
        assertThat(Participation.of(Cases.DAY.plusDays(1), Map.of("W-0", 0.5, "W-1", 0.5))
                        .share(inlets))
                .isEqualTo(Sharing.refused(new Refusal.NotInTable("2026-03-14 is before the first term, 2026-03-15")));
        assertThat(new Refusal.NotInTable("W-9")).hasToString("fractions and inlets do not match: W-9");
    }

    @Test
    void fractionsMustSumToOneExactly() {
        assertThatThrownBy(() -> Participation.of(Cases.DAY, Map.of("a", 0.1, "b", 0.2, "c", 0.6999)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("fractions must be fractions with the sum 1, but was a sum of 0.9999");
        assertThat(Participation.of(Cases.DAY, Map.of("a", 0.1, "b", 0.2, "c", 0.7))
                        .terms())
                .hasSize(1);
        assertThatThrownBy(() -> Participation.of(Cases.DAY, Map.of("a", 1.5, "b", -0.5)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("from 0 to 1 for");
        Participation.Term term = new Participation.Term(Cases.DAY, Map.of("a", 1.0));
        assertThatThrownBy(() -> new Participation(List.of(term, term)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("terms[1] must be later than the term before it, but was 2026-03-14");
    }
}
