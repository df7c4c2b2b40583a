package io.welleng.lift.table;

import io.welleng.core.check.Check;

/** What a well does today. */
public sealed interface WellToday {

    /**
     * It runs.
     *
     * @param setting its setting, in the unit of its table and within it
     */
    record Running(double setting) implements WellToday {

        /** Checks that the setting is finite. */
        public Running {
            Check.finite(setting, "setting", "");
        }
    }

    /** It is shut in. */
    record ShutIn() implements WellToday {}
}
