package io.welleng.lift.optimum;

import io.welleng.core.check.Check;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One setting that was tried.
 *
 * @param <P> what is known of an operating point
 * @param setting the setting, in the unit of the search
 * @param point the operating point; empty where the well has none at this setting
 * @param objective what is made as great as possible, in a unit of its own; 0 where there is no point
 * @param limits the limits at this point
 * @param explanation why there is no point; empty text where there is one
 */
public record Trial<P>(
        double setting, Optional<P> point, double objective, List<LimitCheck> limits, String explanation) {

    /** Margin of a setting without operating point: as if a limit were broken by its own size. */
    static final double NO_POINT = -1.0;

    /** Checks that the objective is finite. */
    public Trial {
        Check.finite(setting, "setting", "");
        Check.present(point, "point");
        Check.finite(objective, "objective", "");
        limits = List.copyOf(limits);
        Check.present(explanation, "explanation");
    }

    /**
     * A setting at which the well has an operating point.
     *
     * @param <P> what is known of an operating point
     * @param setting the setting
     * @param point the operating point
     * @param objective what is made as great as possible
     * @param limits the limits at this point
     * @return the trial
     */
    public static <P> Trial<P> of(double setting, P point, double objective, List<LimitCheck> limits) {
        return new Trial<>(setting, Optional.of(point), objective, limits, "");
    }

    /**
     * A setting at which the well has no operating point.
     *
     * @param <P> what is known of an operating point
     * @param setting the setting
     * @param explanation why
     * @return the trial
     */
    public static <P> Trial<P> none(double setting, String explanation) {
        return new Trial<>(setting, Optional.empty(), 0.0, List.of(), Check.text(explanation, "explanation"));
    }

    /**
     * Least margin of all limits.
     *
     * @return fraction, at least 0 where all hold; −1 where there is no operating point
     */
    public double margin() {
        return point.isEmpty()
                ? NO_POINT
                : limits.stream().mapToDouble(LimitCheck::margin).min().orElse(1.0);
    }

    /**
     * Whether there is an operating point within all limits.
     *
     * @return true if so
     */
    public boolean feasible() {
        return point.isPresent() && margin() >= 0.0;
    }

    /**
     * The limits that do not hold.
     *
     * @return the worst first
     */
    public List<LimitCheck> broken() {
        return limits.stream()
                .filter(limit -> !limit.holds())
                .sorted(Comparator.comparingDouble(LimitCheck::margin))
                .toList();
    }
}
