package io.welleng.allocation.shrinkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.shrinkage.ShrinkageOutcome.Shrunk;
import io.welleng.core.json.Json;
import io.welleng.pvt.BlackOil;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StageFlashShrinkageTest extends ShrinkageModelContract {

    private static final BlackOil OIL = BlackOil.of(35.0, 0.8, 600.0);
    private static final StageFlashShrinkage MODEL =
            new StageFlashShrinkage(OIL, List.of(new FlashStage(150.0, 110.0), new FlashStage(40.0, 100.0)));

    @Override
    ShrinkageModel model() {
        return MODEL;
    }

    // Equation: Standing's correlations at 50 digits, flash.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "flash.csv", useHeadersInDisplayName = true)
    void matchesTheEquation(double api, double gasGravity, double psia, double tF, double rs, double factor) {
        Shrunk shrunk = (Shrunk) new StageFlashShrinkage(BlackOil.of(api, gasGravity, 2000.0), List.of())
                .at(new ShrinkageConditions(DAY, psia, tF));
        assertThat(shrunk.factor()).isCloseTo(factor, within(factor * 1e-12));
        assertThat(shrunk.flashGasScfPerStb()).isCloseTo(rs, within(rs * 1e-12));
        assertThat(shrunk.stageGasScfPerStb()).containsExactly(shrunk.flashGasScfPerStb());
    }

    @Test
    void gasLeavesAtEachStage() {
        Shrunk shrunk = (Shrunk) MODEL.at(new ShrinkageConditions(DAY, 500.0, 120.0));
        double atMeter = OIL.at(500.0, 120.0).solutionGorScfPerStb();
        double first = OIL.at(150.0, 110.0).solutionGorScfPerStb();
        double second = OIL.at(40.0, 100.0).solutionGorScfPerStb();
        assertThat(shrunk.stageGasScfPerStb()).containsExactly(atMeter - first, first - second, second);
        // A stage above the pressure of the meter frees nothing.
        Shrunk low = (Shrunk) MODEL.at(new ShrinkageConditions(DAY, 100.0, 110.0));
        assertThat(low.stageGasScfPerStb().get(0)).isZero();
        assertThat(Json.read(Json.write(MODEL), StageFlashShrinkage.class)).isEqualTo(MODEL);
    }

    @Test
    void advisesWhereTheOilIsNotInEquilibrium() {
        Shrunk shrunk = (Shrunk) MODEL.at(new ShrinkageConditions(DAY, 4000.0, 120.0));
        assertThat(shrunk.advisories()).extracting("code").contains("oil_undersaturated_at_meter");
        assertThat(shrunk.flashGasScfPerStb()).isCloseTo(600.0, within(1e-9));
        Shrunk saturated = (Shrunk) MODEL.at(new ShrinkageConditions(DAY, 400.0, 120.0));
        assertThat(saturated.advisories()).extracting("code").doesNotContain("oil_undersaturated_at_meter");
    }

    /** Up to the bubble point, more pressure holds more gas and shrinks more. */
    @Property(tries = 100)
    void shrinksMoreFromHigherPressure(
            @ForAll @DoubleRange(min = 20.0, max = 1500.0) @Scale(3) double psia,
            @ForAll @DoubleRange(min = 60.0, max = 200.0) @Scale(2) double tF) {
        Shrunk low = (Shrunk) MODEL.at(new ShrinkageConditions(DAY, psia, tF));
        Shrunk high = (Shrunk) MODEL.at(new ShrinkageConditions(DAY, psia + 10.0, tF));
        assertThat(high.factor()).isLessThan(low.factor());
        assertThat(high.flashGasScfPerStb()).isGreaterThan(low.flashGasScfPerStb());
    }

    @Test
    void badInputIsNamed() {
        assertThatThrownBy(() -> new StageFlashShrinkage(null, List.of())).hasMessageContaining("oil");
        assertThatThrownBy(() -> new FlashStage(-1.0, 90.0)).hasMessageContaining("pressurePsia");
        assertThat(new ShrinkageOutcome.NotFlashed("no root")).hasToString("NotFlashed[no root]");
    }
}
