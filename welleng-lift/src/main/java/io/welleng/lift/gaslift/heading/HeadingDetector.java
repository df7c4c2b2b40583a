package io.welleng.lift.gaslift.heading;

import io.welleng.core.check.Check;
import io.welleng.core.cycle.CycleDetector;
import io.welleng.core.cycle.CycleOutcome;
import io.welleng.core.cycle.CycleResult;

/** Finds casing heading in a measured casing pressure, as {@link CycleDetector} finds a cycle in any series. */
public final class HeadingDetector {

    private HeadingDetector() {}

    /**
     * Looks for heading.
     *
     * @param series measured casing pressure, at most 30,000 times the shortest period long
     * @param search what counts as heading
     * @return outcome with its spectrum
     */
    public static HeadingResult detect(CasingPressure series, HeadingSearch search) {
        Check.present(series, "series");
        Check.present(search, "search");
        CycleResult found = CycleDetector.find(series, search.cycle());
        return new HeadingResult(
                outcome(found.outcome()),
                found.periodogram().stream()
                        .map(p -> new PeriodogramPoint(p.periodMinutes(), p.power(), p.noiseFloor(), p.alarm()))
                        .toList(),
                found.advisories());
    }

    private static HeadingOutcome outcome(CycleOutcome found) {
        if (found instanceof CycleOutcome.Cyclic cycle) {
            return new HeadingOutcome.Heading(
                    cycle.periodMinutes(),
                    cycle.periodUncertaintyMinutes(),
                    cycle.amplitude(),
                    cycle.amplitudeUncertainty(),
                    cycle.noise(),
                    cycle.falseAlarmProbability(),
                    cycle.harmonics(),
                    cycle.persistence(),
                    cycle.activeFraction(),
                    cycle.windows().stream()
                            .map(w -> new HeadingWindow(
                                    w.startSeconds(),
                                    w.endSeconds(),
                                    w.readings(),
                                    w.amplitude(),
                                    w.falseAlarmProbability(),
                                    w.active()))
                            .toList());
        }
        if (found instanceof CycleOutcome.NoCycle none) {
            return new HeadingOutcome.NoHeading(
                    none.strongestPeriodMinutes(),
                    none.falseAlarmProbability(),
                    none.noise(),
                    none.detectableAmplitude());
        }
        CycleOutcome.TooLittleData little = (CycleOutcome.TooLittleData) found;
        return new HeadingOutcome.TooLittleData(little.shortage(), little.has(), little.needs());
    }
}
