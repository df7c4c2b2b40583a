package io.welleng.constraints.spc.event;

import io.welleng.core.check.Check;
import java.time.Instant;

/**
 * An event begins or is over.
 *
 * @param time time of the sample at which it was seen
 * @param begins true if it begins; false if it is over
 * @param evidence what it was seen by; of one that is over, what it began with
 */
public record WellEvent(Instant time, boolean begins, Evidence evidence) {

    /** Checks that the parts are there. */
    public WellEvent {
        Check.present(time, "time");
        Check.present(evidence, "evidence");
    }

    @Override
    public String toString() {
        return time + (begins ? " begins: " : " over: ") + evidence;
    }
}
