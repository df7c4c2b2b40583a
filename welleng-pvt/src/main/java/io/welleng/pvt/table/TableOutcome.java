package io.welleng.pvt.table;

import java.util.Locale;

/** What became of resampling a fluid. */
public sealed interface TableOutcome {

    /**
     * The table, as accurate as {@link FluidTable#maxRelativeError()} says.
     *
     * @return the table
     */
    FluidTable table();

    /**
     * The table keeps the error asked for.
     *
     * @param table the table
     */
    record Met(FluidTable table) implements TableOutcome {}

    /**
     * The table does not keep the error asked for: a property jumps, or bends more than the allowed nodes can follow.
     *
     * @param table the best table found
     * @param maxRelativeError greatest relative error found (fraction)
     * @param pressurePsia where it was found: pressure (psia)
     * @param temperatureF where it was found: temperature (°F)
     */
    record NotMet(FluidTable table, double maxRelativeError, double pressurePsia, double temperatureF)
            implements TableOutcome {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "NotMet[relative error %.3g at %.4g psia, %.4g °F; %s]",
                    maxRelativeError,
                    pressurePsia,
                    temperatureF,
                    table);
        }
    }
}
