package io.welleng.allocation.cova;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A crude that goes into the blend. Its owner takes out as many barrels of the blend. What a valuation does not need
 * may be left out.
 *
 * @param name name of the stream
 * @param owner who brought it
 * @param volumeBbl net standard volume (bbl), &gt;= 0
 * @param priceUsdPerBbl assay price (USD/bbl); null where not priced
 * @param gravityApi gravity at 60 °F (°API), −20 to 120; null where not measured
 * @param sulphur sulphur by mass (fraction), 0–1; null where not measured
 * @param yields volume fraction of each cut by name, 1 together within 1e-6; null where there is no assay
 */
public record CrudeStream(
        String name,
        String owner,
        double volumeBbl,
        @OptionalValue Double priceUsdPerBbl,
        @OptionalValue Double gravityApi,
        @OptionalValue Double sulphur,
        @OptionalValue Map<String, Double> yields) {

    private static final double CLOSURE = 1e-6;

    /** Checks the ranges and keeps its own copy of the yields. */
    public CrudeStream {
        Check.text(name, "name");
        Check.text(owner, "owner");
        Check.notNegative(volumeBbl, "volumeBbl", "bbl");
        if (priceUsdPerBbl != null) {
            Check.finite(priceUsdPerBbl, "priceUsdPerBbl", "USD/bbl");
        }
        if (gravityApi != null) {
            Check.inRange(gravityApi, -20, 120, "gravityApi", "°API");
        }
        if (sulphur != null) {
            Check.fraction(sulphur, "sulphur");
        }
        if (yields != null) {
            Map<String, Double> copy = new TreeMap<>();
            double sum = 0.0;
            for (Map.Entry<String, Double> yield : yields.entrySet()) {
                String field = "yields of " + Check.text(yield.getKey(), "cut in yields");
                double fraction = Check.fraction(Check.present(yield.getValue(), field), field);
                copy.put(yield.getKey(), fraction);
                sum += fraction;
            }
            Check.inRange(sum, 1.0 - CLOSURE, 1.0 + CLOSURE, "yields of \"" + name + "\" together", "");
            yields = Collections.unmodifiableMap(copy);
        }
    }

    /**
     * A stream that is known by its price.
     *
     * @param name name of the stream
     * @param owner who brought it
     * @param volumeBbl net standard volume (bbl), &gt;= 0
     * @param priceUsdPerBbl assay price (USD/bbl)
     * @return the stream
     */
    public static CrudeStream priced(String name, String owner, double volumeBbl, double priceUsdPerBbl) {
        return new CrudeStream(name, owner, volumeBbl, priceUsdPerBbl, null, null, null);
    }

    /**
     * A stream that is known by gravity and sulphur.
     *
     * @param name name of the stream
     * @param owner who brought it
     * @param volumeBbl net standard volume (bbl), &gt;= 0
     * @param gravityApi gravity at 60 °F (°API)
     * @param sulphur sulphur by mass (fraction)
     * @return the stream
     */
    public static CrudeStream ofQuality(
            String name, String owner, double volumeBbl, double gravityApi, double sulphur) {
        return new CrudeStream(name, owner, volumeBbl, null, gravityApi, sulphur, null);
    }

    /**
     * A stream that is known by its cuts.
     *
     * @param name name of the stream
     * @param owner who brought it
     * @param volumeBbl net standard volume (bbl), &gt;= 0
     * @param yields volume fraction of each cut by name, 1 together
     * @return the stream
     */
    public static CrudeStream ofYields(String name, String owner, double volumeBbl, Map<String, Double> yields) {
        return new CrudeStream(name, owner, volumeBbl, null, null, null, Check.present(yields, "yields"));
    }
}
