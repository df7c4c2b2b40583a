package io.welleng.constraints.watch;

import io.welleng.core.check.Check;
import java.time.Instant;

/**
 * A well went into another operating mode.
 *
 * @param time time of the sample
 * @param well name of the well
 * @param from mode before
 * @param to mode after
 */
public record ModeChange(Instant time, String well, String from, String to) {

    /** Checks that all are there. */
    public ModeChange {
        Check.present(time, "time");
        Check.text(well, "well");
        Check.text(from, "from");
        Check.text(to, "to");
    }

    @Override
    public String toString() {
        return time + " " + well + ": mode " + from + " to " + to;
    }
}
