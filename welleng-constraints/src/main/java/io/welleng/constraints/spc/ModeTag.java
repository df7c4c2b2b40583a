package io.welleng.constraints.spc;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * A tag that tells the operating mode, as a speed, a choke or a running signal does. A row without a reading of it, or
 * with one in no mode, has no mode.
 *
 * @param tag its key
 * @param modes the modes: distinct names, ranges that do not overlap
 */
public record ModeTag(String tag, List<Mode> modes) {

    /** Checks that a reading is in one mode at most. */
    public ModeTag {
        Check.text(tag, "tag");
        modes = List.copyOf(Check.notEmpty(modes, "modes"));
        ByName.checkDistinct(modes, Mode::name, "modes");
        for (int i = 0; i < modes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (modes.get(i).overlaps(modes.get(j))) {
                    throw new InvalidInputException(
                            Check.element("modes", i), "apart from the others", "", "" + modes.get(i));
                }
            }
        }
    }

    /**
     * A mode: readings from {@code atLeast} on, below {@code below}.
     *
     * @param name its name
     * @param atLeast least reading (unit of the tag); null for no bound
     * @param below reading from which on it is no longer this mode (unit of the tag); null for no bound
     */
    public record Mode(
            String name,
            @OptionalValue Double atLeast,
            @OptionalValue Double below) {

        /** Checks that the bounds are in order. */
        public Mode {
            Check.text(name, "name");
            if (atLeast != null) {
                Check.finite(atLeast, "atLeast", "");
            }
            if (below != null) {
                Check.finite(below, "below", "");
                if (atLeast != null) {
                    Check.below(atLeast, below, "atLeast", "below", "");
                }
            }
        }

        boolean has(double reading) {
            return Double.isFinite(reading) && reading >= least() && reading < end();
        }

        boolean overlaps(Mode other) {
            return Math.max(least(), other.least()) < Math.min(end(), other.end());
        }

        private double least() {
            return atLeast == null ? Double.NEGATIVE_INFINITY : atLeast;
        }

        private double end() {
            return below == null ? Double.POSITIVE_INFINITY : below;
        }
    }

    /** Number of the mode of a reading; −1 if there is none. */
    int number(double reading) {
        for (int i = 0; i < modes.size(); i++) {
            if (modes.get(i).has(reading)) {
                return i;
            }
        }
        return -1;
    }
}
