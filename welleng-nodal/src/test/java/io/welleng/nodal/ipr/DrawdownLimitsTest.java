package io.welleng.nodal.ipr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DrawdownLimitsTest {

    private static final Ipr INFLOW = new Composite(3500.0, 2300.0, 1.2);

    /** Above the bubble point by hand: 1.2 (3500 − pwf). */
    @Test
    void limitsAreMarkedOnTheCurve() {
        DrawdownLimits limits = new DrawdownLimits(1000.0, 1800.0, 2300.0);
        assertThat(limits.marks(INFLOW))
                .extracting(LimitMark::code)
                .containsExactly("sand_drawdown", "bubble_point", "min_pwf");
        LimitMark sand = limits.governing(INFLOW).orElseThrow();
        assertThat(sand.pwfPsia()).isEqualTo(2500.0);
        assertThat(sand.rateStbPerDay()).isCloseTo(1200.0, within(1e-9));
        assertThat(sand).hasToString("LimitMark[sand_drawdown: 1200 STB/d at 2500 psia]");
        assertThat(limits.marks(INFLOW).get(1).rateStbPerDay()).isCloseTo(1440.0, within(1e-9));
    }

    @Test
    void anOperatingPointIsToldWhichLimitsItBreaks() {
        DrawdownLimits limits = new DrawdownLimits(1000.0, 1800.0, 2300.0);
        assertThat(limits.advisories(INFLOW, 2600.0)).isEmpty();
        assertThat(limits.advisories(INFLOW, 2500.0)).isEmpty();
        assertThat(limits.advisories(INFLOW, 2400.0)).extracting(Advisory::code).containsExactly("sand_drawdown_limit");
        assertThat(limits.advisories(INFLOW, 1000.0))
                .extracting(Advisory::code)
                .containsExactly("sand_drawdown_limit", "bubble_point_limit", "min_pwf_limit");
        assertThat(limits.advisories(INFLOW, 1000.0).get(2).lower()).isEqualTo(1800.0);
    }

    /** A saturated reservoir is below its bubble point already at shut-in: no rate is allowed. */
    @Test
    void aLimitAboveTheReservoirPressureAllowsNoRate() {
        LimitMark mark =
                new DrawdownLimits(null, null, 4000.0).governing(INFLOW).orElseThrow();
        assertThat(mark.rateStbPerDay()).isZero();
        assertThat(new DrawdownLimits(9000.0, null, null).marks(INFLOW)).isEmpty();
        assertThat(DrawdownLimits.NONE.governing(INFLOW)).isEmpty();
        assertThat(DrawdownLimits.NONE.advisories(INFLOW, 0.0)).isEmpty();
    }

    @Test
    void limitsAreOptionalInJson() {
        DrawdownLimits sand = Json.read("{\"max_drawdown_psi\": 800}", DrawdownLimits.class);
        assertThat(sand).isEqualTo(new DrawdownLimits(800.0, null, null));
        assertThat(Json.read(Json.write(sand), DrawdownLimits.class)).isEqualTo(sand);
        assertThatThrownBy(() -> new DrawdownLimits(-1.0, null, null)).hasMessageContaining("maxDrawdownPsi");
        assertThatThrownBy(() -> new DrawdownLimits(null, 0.0, null)).hasMessageContaining("minPwfPsia");
        assertThatThrownBy(() -> new DrawdownLimits(null, null, Double.NaN)).hasMessageContaining("bubblePointPsia");
    }

    @Provide
    Arbitrary<Double> sizes() {
        return Decades.between(1.0, 10_000.0);
    }

    @Property
    void injectivityIsALineAboveTheReservoirPressure(
            @ForAll("sizes") double pr, @ForAll("sizes") double index, @ForAll("sizes") double excess) {
        InjectionModel line = new Injectivity(pr, index);
        assertThat(line.rateStbPerDay(pr)).isZero();
        assertThat(line.rateStbPerDay(0.5 * pr)).isZero();
        double rate = line.rateStbPerDay(pr + excess);
        assertThat(rate).isCloseTo(index * excess, within(1e-9 * index * (pr + excess)));
        assertThat(line.pwfPsia(rate)).isCloseTo(pr + excess, within(1e-12 * (pr + excess)));
        assertThat(line.pwfPsia(0.0)).isEqualTo(line.shutInPressurePsia());
    }

    @Test
    void injectivityFromATestOrFromRock() {
        assertThat(Injectivity.of(3000.0, 2000.0, 3500.0)).isEqualTo(new Injectivity(3000.0, 4.0));
        RadialReservoir water = new RadialReservoir(
                100.0, 50.0, 0.4, 1.02, 0.35, 1.0, new RadialFlow.SteadyState(1500.0, ReferencePressure.AVERAGE));
        assertThat(Injectivity.of(3000.0, water).injectivityIndex()).isEqualTo(water.productivityIndex());
        assertThatThrownBy(() -> Injectivity.of(3000.0, 2000.0, 2900.0))
                .hasMessageContaining("reservoirPressurePsia must be below testPwfPsia");
        assertThat(new Injectivity(3000.0, 4.0)).hasToString("Injectivity[3000 psia, II 4.000 STB/d/psi]");
    }
}
