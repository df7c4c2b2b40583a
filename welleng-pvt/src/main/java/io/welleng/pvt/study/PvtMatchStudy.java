package io.welleng.pvt.study;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.match.LabData;
import io.welleng.pvt.match.PvtMatch;
import java.util.List;

/**
 * How must the correlations be corrected to meet these measurements, and which would have been nearest?
 *
 * @param fluid the fluid, with its solution GOR at and above the bubble point
 * @param measurements laboratory data, one entry for each temperature
 * @param useRecommended whether to take the correlations that rank first before correcting; null for no
 */
public record PvtMatchStudy(
        BlackOil fluid,
        List<LabData> measurements,
        @OptionalValue Boolean useRecommended) implements Study<PvtMatch> {

    /** Checks that fluid and measurements are there. */
    public PvtMatchStudy {
        Check.present(fluid, "fluid");
        measurements = List.copyOf(Check.notEmpty(measurements, "measurements"));
    }

    @Override
    public PvtMatch run() {
        PvtMatch match = PvtMatch.of(fluid, measurements);
        return Boolean.TRUE.equals(useRecommended)
                ? PvtMatch.of(fluid.withCorrelations(match.recommended()), measurements)
                : match;
    }
}
