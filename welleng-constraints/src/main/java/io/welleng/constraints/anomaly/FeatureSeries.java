package io.welleng.constraints.anomaly;

import io.welleng.constraints.anomaly.rule.Sign;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalElements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A sign of a pattern that was found, over time, for a picture of the evidence.
 *
 * @param rule name of the rule
 * @param sign the sign
 * @param unit unit of the values
 * @param values the feature at each evaluation; null where not known
 * @param thresholds what it was held against at each evaluation; null where there was no reference yet
 */
public record FeatureSeries(
        String rule,
        Sign sign,
        String unit,
        @OptionalElements List<Double> values,
        @OptionalElements List<Double> thresholds) {

    /** Checks the lengths and copies the lists. */
    public FeatureSeries {
        Check.text(rule, "rule");
        Check.present(sign, "sign");
        Check.present(unit, "unit");
        values = Collections.unmodifiableList(new ArrayList<>(Check.present(values, "values")));
        thresholds = Collections.unmodifiableList(new ArrayList<>(Check.present(thresholds, "thresholds")));
        Check.sameLength(thresholds.size(), "thresholds", values.size(), "values");
    }

    @Override
    public String toString() {
        return "FeatureSeries[" + rule + ": " + sign + ", " + values.size() + " points]";
    }
}
