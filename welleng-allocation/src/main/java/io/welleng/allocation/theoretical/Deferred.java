package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.allocation.internal.ExactSum;
import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Production that was deferred by one cause: theoretical rate times the hours at full rate that it cost, / 24.
 *
 * @param cause why
 * @param lostHours hours at full rate lost, above 0
 * @param volumes what the well would have made in them
 */
public record Deferred(DowntimeCause cause, double lostHours, PhaseVolumes volumes) {

    /** Checks that all are there. */
    public Deferred {
        Check.present(cause, "cause");
        Check.positive(lostHours, "lostHours", "h");
        Check.present(volumes, "volumes");
    }

    /**
     * Deferred production of several days, of one well or of many, by cause. The sums do not depend on the order of the
     * days.
     *
     * @param days the days
     * @return one entry for each cause, in their order; a phase that is not known on one of the days is not known in
     *     the sum
     */
    public static List<Deferred> total(Collection<? extends TheoreticalDay> days) {
        Map<DowntimeCause, List<Deferred>> byCause = new EnumMap<>(DowntimeCause.class);
        for (TheoreticalDay day : Check.present(days, "days")) {
            for (Deferred one : day.deferred()) {
                byCause.computeIfAbsent(one.cause(), cause -> new ArrayList<>()).add(one);
            }
        }
        List<Deferred> totals = new ArrayList<>();
        byCause.forEach((cause, parts) -> {
            ExactSum hours = new ExactSum();
            parts.forEach(part -> hours.add(part.lostHours()));
            totals.add(new Deferred(cause, hours.value(), PhaseVolumes.by(phase -> sum(parts, phase))));
        });
        return List.copyOf(totals);
    }

    private static Double sum(List<Deferred> parts, Phase phase) {
        ExactSum sum = new ExactSum();
        for (Deferred part : parts) {
            Double volume = part.volumes().of(phase);
            if (volume == null) {
                return null;
            }
            sum.add(volume);
        }
        return sum.value();
    }

    @Override
    public String toString() {
        return cause.label() + ", " + Figures.four(lostHours) + " h: " + volumes;
    }
}
