package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a recommendation is to be believed, by a fixed rule. A calibrated model begins at {@link ConfidenceLevel#HIGH}, a
 * model alone at {@link ConfidenceLevel#MEDIUM}, one that contradicts its measurements at {@link ConfidenceLevel#LOW}. One
 * level is taken off where the setting is more than 30 % of today's away from it, or nothing is produced today to compare
 * with; one more where there are three advisories or more. The thresholds are judgements.
 *
 * @param level the level
 * @param reasons what led to it, in words; never empty
 */
public record Confidence(ConfidenceLevel level, List<String> reasons) {

    /** Change of the setting over that of today that still counts as near (fraction). */
    public static final double NEAR = 0.3;

    /** Number of advisories from which a level is taken off. */
    public static final int MANY_ADVISORIES = 3;

    /** Copies the list. */
    public Confidence {
        Check.present(level, "level");
        reasons = List.copyOf(Check.notEmpty(reasons, "reasons"));
    }

    /**
     * The rule.
     *
     * @param basis what the model stands on
     * @param settingDistance distance from today's setting over it (fraction), &ge; 0; null where nothing is produced today, or
     *     today is not known
     * @param advisories number of advisories, &ge; 0
     * @return level and reasons
     */
    public static Confidence of(ModelBasis basis, @OptionalValue Double settingDistance, int advisories) {
        Check.present(basis, "basis");
        Check.atLeast(advisories, 0, "advisories");
        int level =
                switch (basis) {
                    case CALIBRATED -> 2;
                    case MODEL_ALONE -> 1;
                    case CONTRADICTED -> 0;
                };
        List<String> reasons = new ArrayList<>(List.of(basis.phrase()));
        if (settingDistance == null) {
            level--;
            reasons.add("no production of today to compare with");
        } else if (Check.notNegative(settingDistance, "settingDistance", "(fraction)") > NEAR) {
            level--;
            reasons.add("the setting is " + Figures.four(100.0 * settingDistance) + " % away from today's");
        }
        if (advisories >= MANY_ADVISORIES) {
            level--;
            reasons.add(advisories + " advisories");
        }
        return new Confidence(ConfidenceLevel.values()[Math.max(0, level)], reasons);
    }

    @Override
    public String toString() {
        return level + ": " + String.join(", ", reasons);
    }
}
