package io.welleng.constraints.health;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * One reading and what it says of a component.
 *
 * @param tag telemetry key, for example {@code motor_temp_f}
 * @param component the component it belongs to
 * @param yardstick what it is measured by
 * @param weight weight among the indicators of its component, above 0; 1 where null
 * @param critical whether its component can be no better than it is; false where null
 * @param daily which reading stands for a day; the median where null
 */
public record HealthIndicator(
        String tag,
        HealthComponent component,
        Yardstick yardstick,
        @OptionalValue Double weight,
        @OptionalValue Boolean critical,
        @OptionalValue DailyStatistic daily) {

    /** Checks the parts and puts the defaults. */
    public HealthIndicator {
        Check.text(tag, "tag");
        Check.present(component, "component");
        Check.present(yardstick, "yardstick");
        weight = weight == null ? Double.valueOf(1.0) : weight;
        Check.positive(weight, "weight", "");
        critical = critical == null ? Boolean.FALSE : critical;
        daily = daily == null ? DailyStatistic.MEDIAN : daily;
    }

    /**
     * An indicator of weight 1 that is not critical, by the median of the day.
     *
     * @param tag telemetry key
     * @param component the component it belongs to
     * @param yardstick what it is measured by
     * @return the indicator
     */
    public static HealthIndicator of(String tag, HealthComponent component, Yardstick yardstick) {
        return new HealthIndicator(tag, component, yardstick, null, null, null);
    }
}
