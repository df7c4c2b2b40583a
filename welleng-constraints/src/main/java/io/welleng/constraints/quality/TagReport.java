package io.welleng.constraints.quality;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * How good the data of a tag were.
 *
 * @param tag key of the tag
 * @param readings readings in messages that were used
 * @param good those of them that could be used
 * @param usableShare share of the time, from the first message used to the last, in which the tag had a usable reading
 *     (fraction); null if that time is zero
 * @param faults times with a fault, in the order in which they began
 */
public record TagReport(
        String tag, int readings, int good, @OptionalValue Double usableShare, List<FaultPeriod> faults) {

    /** Checks the counts and the share. */
    public TagReport {
        Check.text(tag, "tag");
        Check.atLeast(readings, 0, "readings");
        if (good < 0 || good > readings) {
            throw new InvalidInputException("good", "from 0 to readings = " + readings, "", Integer.toString(good));
        }
        if (usableShare != null) {
            Check.fraction(usableShare, "usableShare");
        }
        faults = List.copyOf(Check.present(faults, "faults"));
    }

    /**
     * Share of the readings that could be used.
     *
     * @return a fraction; null if there were no readings
     */
    @OptionalValue
    public Double goodShare() {
        return readings == 0 ? null : (double) good / readings;
    }
}
