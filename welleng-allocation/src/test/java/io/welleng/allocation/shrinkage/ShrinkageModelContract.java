package io.welleng.allocation.shrinkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.shrinkage.ShrinkageOutcome.Shrunk;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What every {@link ShrinkageModel} must do, whichever it is. */
abstract class ShrinkageModelContract {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    abstract ShrinkageModel model();

    @Property(tries = 100)
    void answersTheSameEachTimeAndConsistently(
            @ForAll @IntRange(min = -400, max = 400) int day,
            @ForAll @DoubleRange(min = 15.0, max = 2000.0) @Scale(3) double psia,
            @ForAll @DoubleRange(min = 40.0, max = 250.0) @Scale(2) double tF,
            @ForAll @DoubleRange(min = 0.0, max = 1e6) @Scale(3) double bbl) {
        ShrinkageConditions conditions = new ShrinkageConditions(DAY.plusDays(day), psia, tF);
        ShrinkageOutcome outcome = model().at(conditions);
        assertThat(model().at(conditions)).isEqualTo(outcome);
        assertThat(outcome.toString()).isNotBlank().doesNotContain("NaN", "Infinity");
        assertThat(Json.read(Json.write(outcome), ShrinkageOutcome.class)).isEqualTo(outcome);
        if (outcome instanceof Shrunk shrunk) {
            assertThat(shrunk.factor()).isBetween(0.1, 1.1);
            assertThat(shrunk.stockTankStb(bbl)).isEqualTo(bbl * shrunk.factor());
            if (shrunk.flashGasScfPerStb() != null) {
                assertThat(shrunk.flashGasMscf(bbl))
                        .isEqualTo(bbl * shrunk.factor() * shrunk.flashGasScfPerStb() / 1000.0);
            }
            if (!shrunk.stageGasScfPerStb().isEmpty()) {
                assertThat(shrunk.stageGasScfPerStb())
                        .allSatisfy(gas -> assertThat(gas).isNotNegative());
                assertThat(shrunk.stageGasScfPerStb().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(shrunk.flashGasScfPerStb(), within(1e-9));
            }
        }
    }

    @Example
    void refusesNothingToAnswer() {
        assertThatThrownBy(() -> model().at(null)).isInstanceOf(InvalidInputException.class);
    }
}
