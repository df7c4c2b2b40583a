package io.welleng.lift.optimum;

import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Answer of a {@link SettingSearch}.
 *
 * @param <P> what is known of an operating point
 */
public sealed interface Optimum<P> {

    /**
     * All settings that were tried.
     *
     * @return by increasing setting
     */
    List<Trial<P>> curve();

    /**
     * The setting of today.
     *
     * @return its trial; empty where none was given
     */
    Optional<Trial<P>> today();

    /**
     * A best setting was found.
     *
     * @param <P> what is known of an operating point
     * @param best the best setting within all limits
     * @param limitedBy what keeps the setting from going further to where the objective would still grow: the limits that
     *     break just beyond it; empty where the objective has its maximum there
     * @param boundary why the setting cannot go on, in words: a limit broken, no operating point, the end of the range, or
     *     a maximum
     * @param today the setting of today; empty where none was given
     * @param curve all settings that were tried, by increasing setting
     */
    record Found<P>(
            Trial<P> best, List<LimitCheck> limitedBy, String boundary, Optional<Trial<P>> today, List<Trial<P>> curve)
            implements Optimum<P> {

        /** Makes the lists immutable. */
        public Found {
            limitedBy = List.copyOf(limitedBy);
            curve = List.copyOf(curve);
        }

        /**
         * How much greater the objective is than today.
         *
         * @return difference, in the unit of the objective; empty where the well has no operating point today, or none is known
         */
        public OptionalDouble gain() {
            return today.isPresent() && today.get().point().isPresent()
                    ? OptionalDouble.of(best.objective() - today.get().objective())
                    : OptionalDouble.empty();
        }

        @Override
        public String toString() {
            return "Found[setting " + Figures.four(best.setting()) + ", objective " + Figures.four(best.objective())
                    + ", " + boundary + "]";
        }
    }

    /**
     * No setting keeps all limits.
     *
     * @param <P> what is known of an operating point
     * @param nearest the setting that breaks them least
     * @param today the setting of today; empty where none was given
     * @param curve all settings that were tried, by increasing setting
     */
    record NoneFeasible<P>(Trial<P> nearest, Optional<Trial<P>> today, List<Trial<P>> curve) implements Optimum<P> {

        /** Makes the list immutable. */
        public NoneFeasible {
            curve = List.copyOf(curve);
        }

        @Override
        public String toString() {
            return "NoneFeasible[nearest at setting " + Figures.four(nearest.setting()) + ": "
                    + (nearest.point().isEmpty() ? nearest.explanation() : nearest.broken()) + "]";
        }
    }
}
