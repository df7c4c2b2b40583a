package io.welleng.allocation.internal;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Fractions of a whole, by name. */
public final class Fractions {

    private Fractions() {}

    /**
     * Requires fractions from 0 to 1 that sum to 1 exactly, as the decimal numbers they are written as.
     *
     * @param fractions by name; at least one
     * @param field argument name
     * @return an unmodifiable copy in the order of the names
     * @throws InvalidInputException naming the entry, or the sum
     */
    public static Map<String, Double> checked(Map<String, Double> fractions, String field) {
        Check.present(fractions, field);
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, Double> entry : fractions.entrySet()) {
            Check.text(entry.getKey(), field);
            double fraction = Check.present(entry.getValue(), field);
            if (!(fraction >= 0.0 && fraction <= 1.0)) {
                throw new InvalidInputException(
                        field, "from 0 to 1 for " + entry.getKey(), "(fraction)", Double.toString(fraction));
            }
            sum = sum.add(BigDecimal.valueOf(fraction));
        }
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new InvalidInputException(field, "fractions with the sum 1", "", "a sum of " + sum.toPlainString());
        }
        return Collections.unmodifiableMap(new TreeMap<>(fractions));
    }
}
