package io.welleng.core.cycle;

import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Outcome, and the spectrum it was read from.
 *
 * @param outcome what the record says
 * @param periodogram thinned periodogram of the series without its slow course, long periods first; empty where there
 *     is too little data for any
 * @param advisories what to mind
 */
public record CycleResult(CycleOutcome outcome, List<PowerPoint> periodogram, List<Advisory> advisories) {

    /** Copies the lists. */
    public CycleResult {
        periodogram = List.copyOf(periodogram);
        advisories = List.copyOf(advisories);
    }
}
