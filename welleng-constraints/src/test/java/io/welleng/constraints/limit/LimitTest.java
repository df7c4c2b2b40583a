package io.welleng.constraints.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.constraints.delay.Delay;
import io.welleng.constraints.telemetry.TelemetryKey;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LimitTest {

    private static final LimitValue TEN = LimitValue.of(10.0);

    private static Bounds bounds(LimitRule rule) {
        return Bounds.of(rule, "default", DesignLimits.NONE).orElseThrow();
    }

    // Decimal limits and fractions: the band begins at the decimal product, not one bit beside it.
    @Property(tries = 300)
    void aFractionOfADecimalLimitIsTheDecimalProduct(
            @ForAll @IntRange(min = -10_000, max = 10_000) int limit,
            @ForAll @IntRange(min = 90, max = 99) int percent) {
        YellowBand band = new YellowBand.Fraction(percent / 100.0);
        if (limit == 0) {
            assertThatThrownBy(() -> band.below(0.0)).hasMessageContaining("width");
            return;
        }
        double width = Math.abs(limit) * (100 - percent) / 100.0;
        assertThat(band.below(limit))
                .isCloseTo(limit - width, org.assertj.core.data.Offset.offset(1e-12 * Math.abs(limit)));
        assertThat(band.above(limit))
                .isCloseTo(limit + width, org.assertj.core.data.Offset.offset(1e-12 * Math.abs(limit)));
        assertThat(band.below(limit)).isLessThan(limit);
        assertThat(band.above(limit)).isGreaterThan(limit);
    }

    @Test
    void theYellowBandOfAThousandBeginsAtNineHundredExactly() {
        YellowBand band = new YellowBand.Fraction(0.9);
        assertThat(band.below(1_000.0)).isEqualTo(900.0);
        assertThat(band.above(1_000.0)).isEqualTo(1_100.0);
        assertThat(band.below(-1_000.0)).isEqualTo(-1_100.0);
        assertThat(band.above(-1_000.0)).isEqualTo(-900.0);
        assertThat(new YellowBand.Width(2.0).below(0.0)).isEqualTo(-2.0);
        assertThat(new YellowBand.Width(2.0).above(0.0)).isEqualTo(2.0);
    }

    @Test
    void redIsAtTheLimitAndClearsBeyondTheDeadband() {
        Bounds high = bounds(LimitRule.of("h", new Limit.High("x", TEN)).withBand(null, 2.0));
        assertThat(Bounds.holds(Delay.OFF, 10.0, high.redLow(), high.redHigh(), 2.0))
                .isTrue();
        assertThat(Bounds.holds(Delay.RISING, Math.nextDown(10.0), high.redLow(), high.redHigh(), 2.0))
                .isFalse();
        assertThat(Bounds.holds(Delay.ON, 8.0, high.redLow(), high.redHigh(), 2.0))
                .isTrue();
        assertThat(Bounds.holds(Delay.FALLING, Math.nextDown(8.0), high.redLow(), high.redHigh(), 2.0))
                .isFalse();
        Bounds low = bounds(LimitRule.of("l", new Limit.Low("x", TEN)).withBand(null, 2.0));
        assertThat(Bounds.holds(Delay.OFF, 10.0, low.redLow(), low.redHigh(), 2.0))
                .isTrue();
        assertThat(Bounds.holds(Delay.OFF, Math.nextUp(10.0), low.redLow(), low.redHigh(), 2.0))
                .isFalse();
        assertThat(Bounds.holds(Delay.ON, 12.0, low.redLow(), low.redHigh(), 2.0))
                .isTrue();
        assertThat(Bounds.holds(Delay.ON, Math.nextUp(12.0), low.redLow(), low.redHigh(), 2.0))
                .isFalse();
    }

    @Property(tries = 300)
    void theMarginIsTheDistanceToTheNearestLimit(@ForAll @DoubleRange(min = -50.0, max = 50.0) double x) {
        Bounds range = bounds(LimitRule.of("r", new Limit.Range("x", LimitValue.of(-20.0), TEN)));
        double nearest = Math.abs(x - 10.0) <= Math.abs(x + 20.0) ? 10.0 : -20.0;
        assertThat(range.nearest(x)).isEqualTo(nearest);
        assertThat(range.margin(x) > 0.0).isEqualTo(x > -20.0 && x < 10.0);
        assertThat(Math.abs(range.margin(x))).isEqualTo(Math.abs(x - nearest));
    }

    @Test
    void aValueComesFromNumberDesignOrMode() {
        DesignLimits design = new DesignLimits(Map.of("max_pump_speed_spm", 12.0));
        LimitValue part = new LimitValue.Design("max_pump_speed_spm", 0.5);
        assertThat(part.resolve("any", design)).hasValue(6.0);
        assertThat(LimitValue.design("max_pump_speed_spm").resolve("any", design))
                .hasValue(12.0);
        LimitValue byMode = new LimitValue.ByMode(Map.of("slow", part, "default", TEN));
        assertThat(byMode.resolve("slow", design)).hasValue(6.0);
        assertThat(byMode.resolve("default", design)).hasValue(10.0);
        assertThat(byMode.resolve("stopped", design)).isEmpty();
        assertThatThrownBy(() -> new LimitValue.ByMode(Map.of("a", byMode))).hasMessageContaining("by_mode");
        assertThatThrownBy(() -> part.resolve("any", DesignLimits.NONE)).hasMessageContaining("max_pump_speed_spm");
        assertThatThrownBy(() -> new Action.Throttle("spm", byMode)).hasMessageContaining("by_mode");
        assertThat(new Action.Throttle("spm", part).resolve(design))
                .isEqualTo(new Action.Throttle("spm", LimitValue.of(6.0)));
        assertThat(new Action.ShutIn().resolve(design)).isEqualTo(new Action.ShutIn());
    }

    @Test
    void aRuleThatIsOffOrOutOfItsModesHasNoBounds() {
        LimitRule rule = LimitRule.of("h", new Limit.High("x", TEN)).withModes(List.of("slow"));
        assertThat(Bounds.of(rule, "default", DesignLimits.NONE)).isEmpty();
        assertThat(Bounds.of(rule, "slow", DesignLimits.NONE)).isPresent();
        assertThat(Bounds.of(rule.withActions(List.of(), EnforcementMode.OFF), "slow", DesignLimits.NONE))
                .isEmpty();
    }

    @Test
    void whatCouldNeverClearIsRefused() {
        LimitRule tight = LimitRule.of("r", new Limit.Range("x", LimitValue.of(0.0), TEN));
        assertThat(bounds(tight.withBand(null, 4.9)).deadband()).isEqualTo(4.9);
        assertThatThrownBy(() -> bounds(tight.withBand(null, 5.0))).hasMessageContaining("clear");
        assertThatThrownBy(() -> bounds(tight.withBand(new YellowBand.Width(3.0), 2.0)))
                .hasMessageContaining("clear");
        LimitRule crossed = LimitRule.of("r", new Limit.Range("x", TEN, LimitValue.of(0.0)));
        assertThatThrownBy(() -> bounds(crossed)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void limitsCheckTheirInputs() {
        assertThatThrownBy(() -> new Limit.RateOfChange("x", null, null, 0.0, 60.0))
                .hasMessageContaining("high");
        assertThatThrownBy(() -> new Limit.RateOfChange("x", null, TEN, 90.0, 60.0))
                .hasMessageContaining("maxGapSeconds");
        assertThatThrownBy(() -> new Limit.Ratio("x", "x", null, TEN)).hasMessageContaining("denominator");
        assertThatThrownBy(() -> new Limit.Formula("x > 1", TEN, null)).hasMessageContaining("low");
        assertThatThrownBy(() -> new Limit.Formula("x + 1", null, null)).hasMessageContaining("high");
        LimitRule condition = LimitRule.of("c", new Limit.Formula("x > 1", null, null));
        assertThatThrownBy(() -> condition.withBand(null, 1.0)).hasMessageContaining("deadband");
        assertThatThrownBy(() -> condition.withBand(new YellowBand.Width(1.0), 0.0))
                .hasMessageContaining("yellow");
        assertThatThrownBy(() -> new LevelDelay(-1.0, 0.0)).hasMessageContaining("onSeconds");
        assertThatThrownBy(() -> LimitRule.of("a:b", new Limit.High("x", TEN))).hasMessageContaining("colon");
        assertThatThrownBy(() -> new LimitRule(
                        "h",
                        1,
                        null,
                        new Limit.High("x", TEN),
                        null,
                        0.0,
                        null,
                        null,
                        null,
                        new BadDataPolicy.Hold(),
                        List.of(),
                        List.of(new Action.ShutIn()),
                        EnforcementMode.ENFORCED))
                .hasMessageContaining("onYellow");
        assertThat(new Limit.Formula("b - a > 2", null, null).tags()).containsExactly("a", "b");
    }

    @Test
    void everyKindOfLimitGoesThroughJson() {
        List<Limit> limits = List.of(
                new Limit.High("x", TEN),
                new Limit.Low("x", TEN),
                new Limit.Range("x", TEN, new LimitValue.Design("max_rod_stress_psi", 0.9)),
                new Limit.RateOfChange("x", TEN, null, 60.0, 300.0),
                new Limit.Deviation("x", "y", TEN),
                new Limit.Ratio("x", "y", null, new LimitValue.ByMode(Map.of("m", TEN))),
                new Limit.Formula("x + 1", TEN, null));
        assertThat(limits).hasSize(Limit.class.getPermittedSubclasses().length);
        for (Limit limit : limits) {
            LimitRule rule = LimitRule.of("r", limit).withBadData(new BadDataPolicy.FailSafe(60.0));
            assertThat(Json.read(Json.write(rule), LimitRule.class)).isEqualTo(rule);
        }
    }

    @Test
    void usualDesignLimitsAreFoundByNameAndKnowTheirUnit() {
        assertThat(DesignLimit.of("max_rod_stress_psi")).isEqualTo(Optional.of(DesignLimit.MAX_ROD_STRESS_PSI));
        assertThat(DesignLimit.of("our_own")).isEmpty();
        assertThat(DesignLimit.MAX_PUMP_SPEED_SPM.isIn("SPM")).isTrue();
        assertThat(DesignLimit.MAX_PUMP_SPEED_SPM.isIn("1/min")).isTrue();
        assertThat(DesignLimit.MAX_PUMP_SPEED_SPM.isIn("Hz")).isFalse();
        assertThat(Arrays.stream(DesignLimit.values()).map(DesignLimit::key)).doesNotHaveDuplicates();
    }

    // Each usual design limit can limit the telemetry it is meant for.
    @Test
    void usualDesignLimitsHaveTheUnitsOfTheirTelemetry() {
        Map<DesignLimit, TelemetryKey> meantFor = Map.ofEntries(
                Map.entry(DesignLimit.MAX_WELLHEAD_PRESSURE_PSI, TelemetryKey.THP_PSI),
                Map.entry(DesignLimit.MAX_CASING_PRESSURE_PSI, TelemetryKey.CHP_PSI),
                Map.entry(DesignLimit.MAX_WELLHEAD_TEMPERATURE_F, TelemetryKey.THT_F),
                Map.entry(DesignLimit.MAX_FLOW_RATE_BPD, TelemetryKey.FLOW_RATE_BPD),
                Map.entry(DesignLimit.MIN_INTAKE_PRESSURE_PSI, TelemetryKey.INTAKE_PRESSURE_PSI),
                Map.entry(DesignLimit.MAX_DISCHARGE_PRESSURE_PSI, TelemetryKey.DISCHARGE_PRESSURE_PSI),
                Map.entry(DesignLimit.MAX_MOTOR_CURRENT_A, TelemetryKey.MOTOR_CURRENT_A),
                Map.entry(DesignLimit.MAX_MOTOR_POWER_KW, TelemetryKey.MOTOR_POWER_KW),
                Map.entry(DesignLimit.MAX_MOTOR_TEMPERATURE_F, TelemetryKey.MOTOR_TEMP_F),
                Map.entry(DesignLimit.MAX_VSD_FREQUENCY_HZ, TelemetryKey.VSD_FREQUENCY_HZ),
                Map.entry(DesignLimit.MAX_VIBRATION_IPS, TelemetryKey.VIBRATION_X_IPS),
                Map.entry(DesignLimit.MIN_INSULATION_MOHM, TelemetryKey.INSULATION_MOHM),
                Map.entry(DesignLimit.MAX_PUMP_SPEED_SPM, TelemetryKey.SPM),
                Map.entry(DesignLimit.MAX_POLISHED_ROD_LOAD_LB, TelemetryKey.POLISHED_ROD_LOAD_MAX_LB),
                Map.entry(DesignLimit.MIN_PUMP_FILLAGE_PCT, TelemetryKey.PUMP_FILLAGE_PCT),
                Map.entry(DesignLimit.MAX_DRIVE_TORQUE_FTLB, TelemetryKey.DRIVE_TORQUE_FTLB),
                Map.entry(DesignLimit.MAX_DRIVE_SPEED_RPM, TelemetryKey.DRIVE_RPM),
                Map.entry(DesignLimit.MAX_SAND_PCT, TelemetryKey.SAND_PCT),
                Map.entry(DesignLimit.MAX_INJECTION_PRESSURE_PSI, TelemetryKey.GL_INJECTION_PRESSURE_PSI),
                Map.entry(DesignLimit.MAX_INJECTION_RATE_MSCFD, TelemetryKey.GL_INJECTION_RATE_MSCFD));
        meantFor.forEach((limit, key) -> assertThat(limit.isIn(key.tag().unit()))
                .as("%s and %s", limit, key)
                .isTrue());
    }
}
