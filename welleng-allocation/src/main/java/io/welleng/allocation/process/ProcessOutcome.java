package io.welleng.allocation.process;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of an allocation by process simulation. */
public sealed interface ProcessOutcome {

    /** Which share of a product is meant. */
    enum Rule {
        /** Split factors of the commingled feed (all-in). */
        FROZEN_SPLIT_FACTORS,
        /** Each source flashed alone, scaled to the product. */
        STAND_ALONE_NORMALISED
    }

    /**
     * A product of the commingled feed.
     *
     * @param name name of the product
     * @param oil whether it is the oil, and its volume in bbl/d; else gas, in Mscf/d
     * @param rate its rate
     */
    record Product(String name, boolean oil, ProductRate rate) {

        /** Checks that the parts are there. */
        public Product {
            Check.text(name, "name");
            Check.present(rate, "rate");
        }
    }

    /**
     * Every product is shared.
     *
     * @param train split factors and flashes of the commingled feed
     * @param products the products of the commingled feed, gas of each stage, then oil
     * @param shares share of each source in each product: sources in their order, products in theirs
     * @param advisories cautions, empty where there are none
     */
    record Allocated(
            TrainOutcome.Split train, List<Product> products, List<ProductShare> shares, List<Advisory> advisories)
            implements ProcessOutcome {

        /** Keeps its own copies of the lists. */
        public Allocated {
            Check.present(train, "train");
            products = List.copyOf(Check.present(products, "products"));
            shares = List.copyOf(Check.present(shares, "shares"));
            advisories = List.copyOf(Check.present(advisories, "advisories"));
        }

        /**
         * Shares of one product.
         *
         * @param product name of the product
         * @return its share for each source, in their order
         */
        public List<ProductShare> of(String product) {
            String name =
                    ByName.find(products, Product::name, product, "products").name();
            return shares.stream().filter(s -> s.product().equals(name)).toList();
        }

        /**
         * Theoretical volumes of a product by source, for a network to take as its estimates.
         *
         * @param product name of the product
         * @param rule which share
         * @return volume of each source by name (bbl/d of oil, Mscf/d of gas), in their order; empty where the rule has
         *     no answer for the product
         */
        public Map<String, Double> theoreticalVolumes(String product, Rule rule) {
            Check.present(rule, "rule");
            Map<String, Double> volumes = new LinkedHashMap<>();
            for (ProductShare share : of(product)) {
                ProductRate rate = rule == Rule.FROZEN_SPLIT_FACTORS ? share.frozen() : share.normalised();
                if (rate == null) {
                    return Map.of();
                }
                volumes.put(share.source(), rate.volumePerDay());
            }
            return Collections.unmodifiableMap(volumes);
        }

        /**
         * Theoretical gas by source, all stages together, for a network to take as its estimates.
         *
         * @param rule which share
         * @return volume of each source by name (Mscf/d), in their order; empty where the rule has no answer for the
         *     gas of some stage
         */
        public Map<String, Double> theoreticalGas(Rule rule) {
            Map<String, Double> volumes = new LinkedHashMap<>();
            for (Product product : products) {
                if (!product.oil()) {
                    Map<String, Double> stage = theoreticalVolumes(product.name(), rule);
                    if (stage.isEmpty()) {
                        return Map.of();
                    }
                    stage.forEach((source, mscf) -> volumes.merge(source, mscf, Double::sum));
                }
            }
            return Collections.unmodifiableMap(volumes);
        }

        /** A line for each source and product with the volumes by each rule. */
        @Override
        public String toString() {
            List<String> lines = new ArrayList<>();
            lines.add("Process simulation, volumes in bbl/d of oil and Mscf/d of gas");
            lines.add(String.format(
                    Locale.ROOT, "%-14s %-12s %12s %12s %12s", "source", "product", "frozen", "alone", "normalised"));
            shares.forEach(share -> lines.add(share.toString()));
            advisories.forEach(advisory -> lines.add(advisory.toString()));
            return String.join("\n", lines);
        }
    }

    /**
     * A train has no answer.
     *
     * @param feed name of the source, or {@code commingled}
     * @param reason stage and reason
     */
    record NotAllocated(String feed, TrainOutcome.NotSplit reason) implements ProcessOutcome {

        /** Checks that the parts are there. */
        public NotAllocated {
            Check.text(feed, "feed");
            Check.present(reason, "reason");
        }
    }
}
