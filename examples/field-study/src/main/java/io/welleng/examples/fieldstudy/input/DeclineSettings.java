package io.welleng.examples.fieldstudy.input;

import io.welleng.core.check.Check;
import io.welleng.core.json.Json;
import java.util.List;

/**
 * What the decline study needs besides its history.
 *
 * @param field name of the field
 * @param attribution whose data they are, in the words that the licence asks for
 * @param economicLimitSm3PerDay rate while on stream at which production ends (Sm³/d)
 * @param bandMonths months that the fan goes on for
 * @param horizonYears latest end of production (years from the end of the history)
 * @param downtimeMonths last months of the history that the downtime of the forecast is taken from
 * @param samples curves that are drawn
 * @param seed seed of the draws
 * @param hiddenMonths months that the back-tests hide
 * @param endMonthsEarlier ends of the back-tests (months before the end of the history)
 */
public record DeclineSettings(
        String field,
        String attribution,
        double economicLimitSm3PerDay,
        int bandMonths,
        double horizonYears,
        int downtimeMonths,
        int samples,
        long seed,
        List<Integer> hiddenMonths,
        List<Integer> endMonthsEarlier) {

    /** Checks what the studies do not check, and keeps its own copies of the lists. */
    public DeclineSettings {
        Check.text(field, "field");
        Check.text(attribution, "attribution");
        Check.positive(economicLimitSm3PerDay, "economicLimitSm3PerDay", "Sm³/d");
        Check.atLeast(bandMonths, 1, "bandMonths");
        Check.atLeast(downtimeMonths, 1, "downtimeMonths");
        hiddenMonths = List.copyOf(Check.notEmpty(hiddenMonths, "hiddenMonths"));
        endMonthsEarlier = List.copyOf(Check.notEmpty(endMonthsEarlier, "endMonthsEarlier"));
    }

    /**
     * The settings that come with this program.
     *
     * @return settings for the embedded history
     */
    public static DeclineSettings embedded() {
        return Json.read(Texts.resource(Settings.RESOURCES + "decline/study.json"), DeclineSettings.class);
    }
}
