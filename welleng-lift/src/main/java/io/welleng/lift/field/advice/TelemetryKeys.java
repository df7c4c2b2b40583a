package io.welleng.lift.field.advice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.optimum.LimitCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Advice as keys and values for a telemetry platform; the keys and their units are those of {@link TelemetryKey}. Numbers are
 * rounded to 9 significant digits and 12 decimals, since some platforms keep longer ones as texts.
 *
 * @param numbers values that are numbers, by key
 * @param texts values that are texts, by key
 * @param curves values that are lists of pairs, by key
 */
public record TelemetryKeys(
        Map<String, Double> numbers, Map<String, String> texts, Map<String, List<List<Double>>> curves) {

    private static final int DIGITS = 9;

    private static final int DECIMALS = 12;

    private static final double PERCENT = 100.0;

    /** Copies the maps, and checks that numbers are finite. */
    public TelemetryKeys {
        numbers.forEach((key, value) -> Check.finite(value, key, ""));
        numbers = Map.copyOf(numbers);
        texts = Map.copyOf(texts);
        curves = Map.copyOf(curves);
    }

    /**
     * The keys of a recommendation.
     *
     * @param recommendation the recommendation
     * @param review lift methods; null where none were screened
     * @param curves curves by key; those without points are left out
     * @return the keys
     */
    public static TelemetryKeys of(
            Recommendation recommendation,
            @OptionalValue LiftReview review,
            Map<TelemetryKey, List<List<Double>>> curves) {
        Check.present(recommendation, "recommendation");
        Check.present(curves, "curves");
        Draft draft = new Draft();
        draft.text(TelemetryKey.STATUS, lower(recommendation.status()));
        draft.text(TelemetryKey.LIFT_TYPE, lower(recommendation.liftType()));
        draft.text(TelemetryKey.RECOMMENDED_ACTION, lower(recommendation.action()));
        SettingChange setting = recommendation.setting();
        draft.text(TelemetryKey.SETTING, setting.name());
        draft.text(TelemetryKey.RECOMMENDED_UNIT, setting.unit());
        draft.number(TelemetryKey.CURRENT_VALUE, setting.now(), 1.0);
        draft.number(TelemetryKey.RECOMMENDED_VALUE, setting.recommended(), 1.0);
        draft.text(TelemetryKey.CONFIDENCE, lower(recommendation.confidence().level()));
        draft.text(TelemetryKey.TEXT, recommendation.text());
        rates(recommendation, draft);
        limit(recommendation.limit(), draft);
        if (review != null) {
            review(recommendation, review, draft);
        }
        curves.forEach(draft::curve);
        return new TelemetryKeys(draft.numbers, draft.texts, draft.curves);
    }

    private static void rates(Recommendation recommendation, Draft draft) {
        WellRate now = recommendation.now();
        if (now != null) {
            draft.number(TelemetryKey.CURRENT_RATE_BPD, now.oilStbPerDay(), 1.0);
            draft.number(TelemetryKey.CURRENT_LIQUID_BPD, now.liquidStbPerDay(), 1.0);
            draft.number(TelemetryKey.CURRENT_EFFICIENCY_PCT, now.efficiency(), PERCENT);
            draft.number(TelemetryKey.CURRENT_ENERGY_KWH_BBL, now.kwhPerStbLiquid(), 1.0);
        }
        WellRate then = recommendation.recommended();
        if (then != null) {
            draft.number(TelemetryKey.RECOMMENDED_RATE_BPD, then.oilStbPerDay(), 1.0);
            draft.number(TelemetryKey.RECOMMENDED_LIQUID_BPD, then.liquidStbPerDay(), 1.0);
            draft.number(TelemetryKey.EFFICIENCY_PCT, then.efficiency(), PERCENT);
            draft.number(TelemetryKey.ENERGY_KWH_BBL, then.kwhPerStbLiquid(), 1.0);
        }
        RateGain gain = recommendation.gain();
        if (gain != null) {
            draft.number(TelemetryKey.POTENTIAL_GAIN_BPD, gain.oilStbPerDay(), 1.0);
            draft.number(TelemetryKey.POTENTIAL_GAIN_PCT, gain.oilShare(), PERCENT);
            draft.number(TelemetryKey.GAIN_USD_D, gain.usdPerDay(), 1.0);
            draft.number(TelemetryKey.GAIN_KW, gain.electricKw(), 1.0);
        }
    }

    /** The bound that is nearer, where there are two. */
    private static void limit(LimitCheck limit, Draft draft) {
        if (limit == null) {
            return;
        }
        draft.text(TelemetryKey.LIMIT, limit.name());
        draft.text(TelemetryKey.LIMIT_UNIT, limit.unit());
        draft.number(TelemetryKey.LIMIT_VALUE, limit.value(), 1.0);
        boolean lower = limit.upper() == null
                || limit.lower() != null
                        && Math.abs(limit.value() - limit.lower()) < Math.abs(limit.upper() - limit.value());
        draft.number(TelemetryKey.LIMIT_BOUND, lower ? limit.lower() : limit.upper(), 1.0);
    }

    private static void review(Recommendation recommendation, LiftReview review, Draft draft) {
        List<MethodVerdict> methods = review.methods();
        if (methods.size() > 1 && methods.get(1).rank() > 1) {
            draft.text(TelemetryKey.BEST_LIFT_METHOD, lower(methods.get(0).method()));
        }
        methods.stream()
                .filter(one ->
                        one.method().name().equals(recommendation.liftType().name()))
                .findFirst()
                .ifPresent(one -> draft.text(TelemetryKey.LIFT_METHOD_SUITABILITY, lower(one.suitability())));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A number as telemetry platforms keep it: at most 9 significant digits and 12 decimals.
     *
     * @param value the number, finite
     * @return the number rounded
     */
    public static double rounded(double value) {
        return decimal(Check.finite(value, "value", "")).doubleValue();
    }

    /** Rounded once: to the coarser of the two. */
    private static BigDecimal decimal(double value) {
        BigDecimal exact = new BigDecimal(value);
        int decimals = Math.min(DECIMALS, DIGITS - (exact.precision() - exact.scale()));
        BigDecimal plain = exact.setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /**
     * All keys in one flat JSON object, in alphabetical order.
     *
     * @return a new tree
     */
    public ObjectNode toTree() {
        JsonNodeFactory nodes = new JsonNodeFactory(true);
        ObjectNode tree = nodes.objectNode();
        for (Map.Entry<String, Object> entry : asMap().entrySet()) {
            String key = entry.getKey();
            if (curves.containsKey(key)) {
                ArrayNode pairs = tree.putArray(key);
                curves.get(key).forEach(pair -> {
                    ArrayNode both = pairs.addArray();
                    pair.forEach(value -> both.add(decimal(value)));
                });
            } else if (numbers.containsKey(key)) {
                tree.put(key, decimal(numbers.get(key)));
            } else {
                tree.put(key, texts.get(key));
            }
        }
        return tree;
    }

    /**
     * All keys in one map: {@code Double}, {@code String} or a list of pairs.
     *
     * @return a new map in alphabetical order
     */
    public Map<String, Object> asMap() {
        Map<String, Object> all = new TreeMap<>(numbers);
        all.putAll(texts);
        all.putAll(curves);
        return all;
    }

    /** Keys being collected. */
    private static final class Draft {
        private final Map<String, Double> numbers = new TreeMap<>();
        private final Map<String, String> texts = new TreeMap<>();
        private final Map<String, List<List<Double>>> curves = new TreeMap<>();

        void number(TelemetryKey key, Double value, double factor) {
            if (value != null && Double.isFinite(value * factor)) {
                numbers.put(key.key(), rounded(value * factor));
            }
        }

        void text(TelemetryKey key, String value) {
            if (!value.isEmpty()) {
                texts.put(key.key(), value);
            }
        }

        void curve(TelemetryKey key, List<List<Double>> pairs) {
            List<List<Double>> found = new ArrayList<>();
            for (List<Double> pair : pairs) {
                if (pair.stream().allMatch(Double::isFinite)) {
                    found.add(pair.stream().map(TelemetryKeys::rounded).toList());
                }
            }
            if (!found.isEmpty()) {
                curves.put(key.key(), List.copyOf(found));
            }
        }
    }

    @Override
    public String toString() {
        return "TelemetryKeys" + toTree();
    }
}
