package io.welleng.lift.gaslift.heading;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Study;
import io.welleng.lift.gaslift.stability.StabilityInput;
import io.welleng.lift.gaslift.stability.StabilityVerdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Does this gas-lift well head, and by what is known of it, should it?
 *
 * @param name name of the well
 * @param casing measured casing pressure
 * @param search what counts as heading; {@link HeadingSearch#STANDARD} where null
 * @param stability steady state of the well for the criteria of stability; not asked where null
 */
public record HeadingStudy(
        String name,
        CasingPressure casing,
        @OptionalValue HeadingSearch search,
        @OptionalValue StabilityInput stability)
        implements Study<HeadingReport> {

    /** Checks that name and series are there, and puts the default. */
    public HeadingStudy {
        Check.text(name, "name");
        Check.present(casing, "casing");
        search = search == null ? HeadingSearch.STANDARD : search;
    }

    @Override
    public HeadingReport run() {
        HeadingResult found = HeadingDetector.detect(casing, search);
        StabilityVerdict verdict = stability == null ? null : stability.verdict();
        List<Advisory> advisories = new ArrayList<>(found.advisories());
        String explanation = found.outcome().explanation();
        if (verdict != null) {
            advisories.addAll(verdict.advisories());
            explanation += " " + verdict.explanation();
        }
        return new HeadingReport(name, found.outcome(), explanation, found.periodogram(), verdict, advisories);
    }
}
