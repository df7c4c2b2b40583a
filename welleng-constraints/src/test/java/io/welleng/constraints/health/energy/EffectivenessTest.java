package io.welleng.constraints.health.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class EffectivenessTest {

    @Test
    void aWeekByHand() {
        // 168 h planned, 126 h run: 0.75. Target 400 bbl/d, so 2,100 bbl; made 1,890: 0.9. In specification 1,701: 0.9.
        Effectiveness week = Effectiveness.of(new EffectivenessInput(168, 126, 400, 1_890, 1_701));
        assertThat(week.availability()).isEqualTo(0.75);
        assertThat(week.performance()).isCloseTo(0.9, within(1e-15));
        assertThat(week.quality()).isCloseTo(0.9, within(1e-15));
        assertThat(week.overall()).isCloseTo(0.6075, within(1e-15));
        assertThat(week.advisories()).isEmpty();
        assertThat(week.toString())
                .isEqualTo("OEE 60.75 % = availability 75.00 %, performance 90.00 %, quality 90.00 %");
    }

    @Property(tries = 200)
    void theOverallFigureIsTheProduct(
            @ForAll @DoubleRange(min = 1, max = 800) double planned,
            @ForAll @DoubleRange(min = 0.1, max = 900) double run,
            @ForAll @DoubleRange(min = 1, max = 3000) double target,
            @ForAll @DoubleRange(min = 0.1, max = 90000) double produced,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Effectiveness e = Effectiveness.of(new EffectivenessInput(planned, run, target, produced, share * produced));
        double product = e.availability() * e.performance() * e.quality();
        assertThat(e.overall()).isCloseTo(product, within(1e-13 * (1.0 + product)));
        assertThat(e.advisories()).hasSize((e.availability() > 1.0 ? 1 : 0) + (e.performance() > 1.0 ? 1 : 0));
    }

    @Test
    void aWellThatDidNotRunIsZeroAndOneThatBeatsItsPlanIsNotCutOff() {
        Effectiveness none = Effectiveness.of(new EffectivenessInput(24, 0, 100, 0, 0));
        assertThat(none.overall()).isZero();
        assertThat(none.performance()).isNull();
        assertThat(none.quality()).isNull();
        assertThat(none.toString()).contains("quality none");
        assertThat(Json.read(Json.write(none), Effectiveness.class)).isEqualTo(none);
        Effectiveness more = Effectiveness.of(new EffectivenessInput(24, 36, 100, 300, 300));
        assertThat(more.overall()).isEqualTo(3.0);
        assertThat(more.advisories())
                .extracting("code")
                .containsExactly("availability_above_one", "performance_above_one");
        assertThatThrownBy(() -> new EffectivenessInput(24, 0, 100, 1, 0)).hasMessageContaining("did not run");
        assertThatThrownBy(() -> new EffectivenessInput(24, 24, 100, 1, 2)).hasMessageContaining("inSpecificationBbl");
        assertThatThrownBy(() -> new EffectivenessInput(0, 0, 100, 0, 0)).hasMessageContaining("plannedHours");
    }
}
