package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.well.LiftType;
import io.welleng.lift.optimum.LimitCheck;
import java.util.List;

/**
 * What to do with a well, for what gain, and how far to believe it; the same for every lift type. All rates are points that
 * the model showed, none is extrapolated.
 *
 * @param well name of the well
 * @param liftType how it is lifted
 * @param status how it stands
 * @param action what to do
 * @param settings settings with today's and the recommended value, the main one first
 * @param now what it makes today; null where that is not known
 * @param recommended what it makes with the recommended settings; null where there are none
 * @param gain the second less the first; null where one is not known
 * @param limit the limit that keeps the setting from going on; null where none does
 * @param boundary why the setting does not go on, or why there is none, in words
 * @param findings conditions of today and cautions, in words
 * @param confidence how far to believe it
 * @param text all in plain words with figures
 */
public record Recommendation(
        String well,
        LiftType liftType,
        AdviceStatus status,
        AdvisedAction action,
        List<SettingChange> settings,
        @OptionalValue WellRate now,
        @OptionalValue WellRate recommended,
        @OptionalValue RateGain gain,
        @OptionalValue LimitCheck limit,
        String boundary,
        List<String> findings,
        Confidence confidence,
        String text) {

    /** Copies the lists and checks that the parts are there. */
    public Recommendation {
        Check.text(well, "well");
        Check.present(liftType, "liftType");
        Check.present(status, "status");
        Check.present(action, "action");
        settings = List.copyOf(Check.notEmpty(settings, "settings"));
        Check.text(boundary, "boundary");
        findings = List.copyOf(findings);
        Check.present(confidence, "confidence");
        Check.text(text, "text");
    }

    /**
     * The main setting.
     *
     * @return the first of the settings
     */
    public SettingChange setting() {
        return settings.get(0);
    }

    @Override
    public String toString() {
        return text;
    }
}
