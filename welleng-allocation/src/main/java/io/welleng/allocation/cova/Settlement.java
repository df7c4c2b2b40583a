package io.welleng.allocation.cova;

import io.welleng.allocation.rounding.Rounding;
import io.welleng.core.check.Check;

/** How the adjustment is made good. */
public sealed interface Settlement {

    /**
     * The rounding of the amounts.
     *
     * @return decimals of USD or bbl
     */
    Rounding rounding();

    /** In money, to the cent; everybody takes out as many barrels as brought. */
    record Cash() implements Settlement {

        private static final int CENTS = 2;

        @Override
        public Rounding rounding() {
            return new Rounding(CENTS);
        }
    }

    /**
     * In barrels of the blend, worth what was brought.
     *
     * @param decimals decimals of a barrel, 0–6
     */
    record Volume(int decimals) implements Settlement {

        /** Checks the number of decimals. */
        public Volume {
            Check.inRange(decimals, 0, 6, "decimals", "");
        }

        @Override
        public Rounding rounding() {
            return new Rounding(decimals);
        }
    }
}
