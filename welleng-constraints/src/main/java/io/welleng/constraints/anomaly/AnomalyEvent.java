package io.welleng.constraints.anomaly;

import io.welleng.core.check.Check;
import java.time.Instant;

/**
 * A finding begins or ends.
 *
 * @param time time of the sample at which it was seen
 * @param begins true at its begin, false at its end
 * @param finding the finding
 */
public record AnomalyEvent(Instant time, boolean begins, Finding finding) {

    /** Checks that time and finding are there. */
    public AnomalyEvent {
        Check.present(time, "time");
        Check.present(finding, "finding");
    }

    @Override
    public String toString() {
        return time + (begins ? " begins " : " ends ") + finding;
    }
}
