package io.welleng.nodal;

import io.welleng.core.units.Figures;
import java.util.Locale;

/**
 * What would make a dead well flow: the least change of one input, all others as they are.
 *
 * @param kind which input
 * @param present its value now, in the unit of its kind
 * @param needed the nearest value found at which the well flows, in the unit of its kind
 */
public record Remedy(Kind kind, double present, double needed) {

    /** The input that is changed. */
    public enum Kind {
        /** Pressure at the outlet, wellhead or separator (psia). */
        OUTLET_PRESSURE("psia"),
        /** Water cut (fraction). */
        WATER_CUT("(fraction)"),
        /** Producing gas-oil ratio (scf/STB), as lift gas would raise it. */
        PRODUCING_GOR("scf/STB");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        /**
         * Unit of the values.
         *
         * @return unit symbol
         */
        public String unit() {
            return unit;
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Remedy[%s %s → %s %s]",
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                Figures.four(present),
                Figures.four(needed),
                kind.unit());
    }
}
