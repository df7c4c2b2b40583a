package io.welleng.allocation.cova;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a barrel of each stream is valued. All arithmetic is decimal; a double stands for the number Java prints. */
public sealed interface Valuation {

    /**
     * Checks that a stream has what this valuation needs.
     *
     * @param stream the stream
     * @throws InvalidInputException naming the stream and what it lacks
     */
    void check(CrudeStream stream);

    /**
     * Values a stream.
     *
     * @param stream a stream that has what is needed
     * @return its value, or why there is none
     */
    ValueOutcome value(CrudeStream stream);

    /** Each stream by its own assay price. */
    record AssayPrice() implements Valuation {

        @Override
        public void check(CrudeStream stream) {
            Check.present(stream.priceUsdPerBbl(), "priceUsdPerBbl of stream \"" + stream.name() + "\"");
        }

        @Override
        public ValueOutcome value(CrudeStream stream) {
            check(stream);
            return new ValueOutcome.Valued(
                    stream.priceUsdPerBbl(), "price " + BigDecimal.valueOf(stream.priceUsdPerBbl()) + " USD/bbl");
        }
    }

    /**
     * A base price with adjustments for gravity and sulphur, \(p = p_0 + v_g(API) + v_s(S)\), as the gravity and
     * sulphur banks of common-stream pipelines have them. Which scales hold is a matter of the tariff or agreement.
     *
     * @param basePriceUsdPerBbl price of a crude of the reference gravity and sulphur (USD/bbl)
     * @param gravity scale of gravity, by the step in °API
     * @param sulphur scale of sulphur, by the step as a fraction by mass (0.001 is 0.1 %)
     */
    record GravitySulphur(double basePriceUsdPerBbl, QualityScale gravity, QualityScale sulphur) implements Valuation {

        /** Checks that the parts are there. */
        public GravitySulphur {
            Check.finite(basePriceUsdPerBbl, "basePriceUsdPerBbl", "USD/bbl");
            Check.present(gravity, "gravity");
            Check.present(sulphur, "sulphur");
        }

        @Override
        public void check(CrudeStream stream) {
            Check.present(stream.gravityApi(), "gravityApi of stream \"" + stream.name() + "\"");
            Check.present(stream.sulphur(), "sulphur of stream \"" + stream.name() + "\"");
        }

        @Override
        public ValueOutcome value(CrudeStream stream) {
            check(stream);
            if (!gravity.covers(stream.gravityApi())) {
                return new ValueOutcome.OutsideScale(
                        "gravity (°API)", stream.gravityApi(), gravity.lower(), gravity.upper());
            }
            if (!sulphur.covers(stream.sulphur())) {
                return new ValueOutcome.OutsideScale(
                        "sulphur (fraction by mass)", stream.sulphur(), sulphur.lower(), sulphur.upper());
            }
            BigDecimal base = BigDecimal.valueOf(basePriceUsdPerBbl);
            BigDecimal light = gravity.exact(stream.gravityApi());
            BigDecimal sour = sulphur.exact(stream.sulphur());
            String formula = base + " + " + plain(light) + " (" + stream.gravityApi() + " °API) + " + plain(sour)
                    + " (sulphur " + stream.sulphur() + ") USD/bbl";
            return new ValueOutcome.Valued(base.add(light).add(sour).doubleValue(), formula);
        }

        /** In full, so that the terms of a formula sum to its value. */
        private static String plain(BigDecimal term) {
            return term.stripTrailingZeros().toPlainString();
        }
    }

    /**
     * The products that a barrel distils to, \(p = \sum_c y_c (p_c - k_c)\), each at its price less the cost of
     * making it saleable, as the quality bank of the Trans Alaska Pipeline System has them.
     *
     * @param cuts the cuts, with names unlike each other, at least one
     */
    record ProductYield(List<Cut> cuts) implements Valuation {

        /**
         * A cut.
         *
         * @param name name, for example {@code light_distillate}
         * @param priceUsdPerBbl price of the product (USD/bbl)
         * @param costUsdPerBbl cost of processing it to that product (USD/bbl), &gt;= 0
         */
        public record Cut(String name, double priceUsdPerBbl, double costUsdPerBbl) {

            /** Checks the ranges. */
            public Cut {
                Check.text(name, "name");
                Check.finite(priceUsdPerBbl, "priceUsdPerBbl", "USD/bbl");
                Check.notNegative(costUsdPerBbl, "costUsdPerBbl", "USD/bbl");
            }
        }

        /** Checks the names and keeps its own copy of the list. */
        public ProductYield {
            cuts = List.copyOf(Check.notEmpty(cuts, "cuts"));
            ByName.checkDistinct(cuts, Cut::name, "cuts");
        }

        @Override
        public void check(CrudeStream stream) {
            String field = "yields of stream \"" + stream.name() + "\"";
            List<String> names = cuts.stream().map(Cut::name).toList();
            for (String cut : Check.present(stream.yields(), field).keySet()) {
                if (!names.contains(cut)) {
                    throw new InvalidInputException(field, "of the cuts " + names, "", "\"" + cut + "\"");
                }
            }
        }

        @Override
        public ValueOutcome value(CrudeStream stream) {
            check(stream);
            BigDecimal sum = BigDecimal.ZERO;
            List<String> terms = new ArrayList<>();
            for (Cut cut : cuts) {
                Map<String, Double> yields = stream.yields();
                if (yields.containsKey(cut.name)) {
                    BigDecimal net =
                            BigDecimal.valueOf(cut.priceUsdPerBbl).subtract(BigDecimal.valueOf(cut.costUsdPerBbl));
                    BigDecimal yield = BigDecimal.valueOf(yields.get(cut.name));
                    sum = sum.add(yield.multiply(net));
                    terms.add(yield + " " + cut.name + " x " + net);
                }
            }
            return new ValueOutcome.Valued(sum.doubleValue(), String.join(" + ", terms) + " USD/bbl");
        }
    }
}
