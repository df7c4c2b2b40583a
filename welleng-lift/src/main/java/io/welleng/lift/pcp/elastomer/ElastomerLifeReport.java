package io.welleng.lift.pcp.elastomer;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Answer of an {@link ElastomerLifeStudy}.
 *
 * @param name name of the well or the stator
 * @param elastomer the elastomer, with the origin of its figures
 * @param life what is left of its life, or when it ended
 * @param damage damage of the history, whole and by piece
 * @param derating temperature at which a new one reaches the target life
 * @param lifeCurve life of a new one against temperature, over the range of service
 * @param interferenceIn interference of rotor and stator at the future temperature (in), null where it is not asked
 * @param advisories what to keep in mind
 */
public record ElastomerLifeReport(
        String name,
        Elastomer elastomer,
        ElastomerLife life,
        Damage damage,
        Derating derating,
        List<LifePoint> lifeCurve,
        @OptionalValue Double interferenceIn,
        List<Advisory> advisories) {

    /** Makes the lists immutable. */
    public ElastomerLifeReport {
        lifeCurve = List.copyOf(lifeCurve);
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "ElastomerLifeReport[" + name + ", " + elastomer.name() + ": " + life + ", " + advisories.size()
                + " advisory(ies)]";
    }
}
