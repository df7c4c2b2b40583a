package io.welleng.constraints.health;

import io.welleng.constraints.health.energy.Effectiveness;
import io.welleng.constraints.health.energy.EnergyRating;
import io.welleng.constraints.health.hazard.LifeOutcome;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.well.LiftType;
import java.util.List;
import java.util.Locale;

/**
 * Answer of a {@link HealthStudy}.
 *
 * @param well name of the well
 * @param lift how it is lifted
 * @param health health on the last day
 * @param days scores of all days by their readings alone
 * @param remainingLife life of the pump; null where it was not asked
 * @param energy energy of a barrel; null where it was not asked
 * @param effectiveness overall effectiveness; null where it was not asked
 * @param advisories what to mind, of all parts
 */
public record HealthReport(
        String well,
        LiftType lift,
        HealthOutcome health,
        List<DayScore> days,
        @OptionalValue LifeOutcome remainingLife,
        @OptionalValue EnergyRating energy,
        @OptionalValue Effectiveness effectiveness,
        List<Advisory> advisories) {

    /** Copies the lists. */
    public HealthReport {
        Check.text(well, "well");
        Check.present(lift, "lift");
        Check.present(health, "health");
        days = List.copyOf(days);
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                well + " (" + lift.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "): " + health);
        for (Object part : new Object[] {remainingLife, energy, effectiveness}) {
            if (part != null) {
                text.append('\n').append(part);
            }
        }
        advisories.forEach(advisory -> text.append("\n! ").append(advisory));
        return text.toString();
    }
}
