package io.welleng.nodal.vfp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.nodal.flow.FlowMethod;
import java.util.List;
import java.util.Locale;

/**
 * Answer of a {@link VfpStudy}.
 *
 * @param name name of the well
 * @param outcome the table, or why there is none or not all of it
 * @param method the flow correlation with its options
 * @param advisories what to keep in mind: pressures that fall with rate or tubing head pressure, fluids outside fitted data
 *     at the least and greatest values of the axes
 * @param vfpprod the table as the keyword {@code VFPPROD}; null where there is none
 * @param traverses marches along the well that were needed
 */
public record VfpReport(
        String name,
        VfpOutcome outcome,
        FlowMethod method,
        List<Advisory> advisories,
        @OptionalValue String vfpprod,
        int traverses) {

    /** Makes the list immutable. */
    public VfpReport {
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "VfpReport[%s: %s, %d advisory(ies)]", name, outcome, advisories.size());
    }
}
