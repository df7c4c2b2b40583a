package io.welleng.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The 24 limits as rules of Easy Rules: conditions in Java, one fact that lives as long as the well. */
final class EasyRules {

    private static final String FACT = "readings";
    private static final List<ToDoubleFunction<WellReadings>> PROPERTIES = List.of(
            WellReadings::getTubingPressure,
            WellReadings::getCasingPressure,
            WellReadings::getHeadTemperature,
            WellReadings::getIntakePressure,
            WellReadings::getDischargePressure,
            WellReadings::getMotorTemperature,
            WellReadings::getIntakeTemperature,
            WellReadings::getCurrent,
            WellReadings::getVoltage,
            WellReadings::getPower,
            WellReadings::getFrequency,
            WellReadings::getRate);

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private final Facts facts = new Facts();
    private final WellReadings readings = new WellReadings();

    EasyRules() {
        facts.put(FACT, readings);
        for (int rule = 0; rule < WatchedWell.RULES; rule++) {
            int number = rule;
            boolean low = rule % 2 == 0;
            double limit = low ? WatchedWell.low(rule / 2) : WatchedWell.high(rule / 2);
            ToDoubleFunction<WellReadings> property = PROPERTIES.get(rule / 2);
            rules.register(new RuleBuilder()
                    .name("r" + rule)
                    .when(known -> {
                        double value = property.applyAsDouble(known.get(FACT));
                        return low ? value <= limit : value >= limit;
                    })
                    .then(known -> known.<WellReadings>get(FACT).breaks(number))
                    .build());
        }
    }

    /** Rules that a message breaks, one bit each. */
    long broken(double[] message) {
        readings.take(message);
        engine.fire(rules, facts);
        return readings.broken();
    }
}
