package io.welleng.lift.field;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/** What the field should make most of. */
public sealed interface FieldObjective {

    /**
     * What production brings and costs.
     *
     * @return the prices; null where they are not known
     */
    FieldPrices prices();

    /**
     * Unit of what is made most of.
     *
     * @return {@code STB/d} or {@code USD/d}
     */
    String unit();

    /**
     * Most oil.
     *
     * @param prices prices, so that money is told too; not told where null
     */
    record MostOil(@OptionalValue FieldPrices prices) implements FieldObjective {
        @Override
        public String unit() {
            return "STB/d";
        }
    }

    /**
     * Most money.
     *
     * @param prices prices
     */
    record MostMoney(FieldPrices prices) implements FieldObjective {
        /** Checks that the prices are there. */
        public MostMoney {
            Check.present(prices, "prices");
        }

        @Override
        public String unit() {
            return "USD/d";
        }
    }
}
