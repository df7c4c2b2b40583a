package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** How the production of a group is shared over wells that need no test of their own. */
public sealed interface LowRateShare {

    /**
     * Fraction of each well.
     *
     * @param wells names of the wells of the group, at least one
     * @return fractions that sum to 1, by name
     */
    Map<String, Double> fractions(SortedSet<String> wells);

    /** The same for every well. */
    record Equal() implements LowRateShare {

        @Override
        public Map<String, Double> fractions(SortedSet<String> wells) {
            Map<String, Double> fractions = new TreeMap<>();
            Check.notEmpty(wells, "wells").forEach(well -> fractions.put(well, 1.0 / wells.size()));
            return Collections.unmodifiableMap(fractions);
        }
    }

    /**
     * An agreed fraction for each well.
     *
     * @param ofWell fraction of each well, 0 to 1, by name; they sum to 1 within 1e-9
     */
    record Fixed(Map<String, Double> ofWell) implements LowRateShare {

        private static final double CLOSE = 1e-9;

        /** Checks that the fractions sum to 1 and keeps its own copy. */
        public Fixed {
            Check.present(ofWell, "ofWell");
            TreeMap<String, Double> copy = new TreeMap<>();
            ofWell.forEach((well, fraction) -> copy.put(Check.text(well, "ofWell"), Check.fraction(fraction, well)));
            double sum = copy.values().stream().mapToDouble(Double::doubleValue).sum();
            if (!(Math.abs(sum - 1.0) <= CLOSE)) {
                throw new InvalidInputException("ofWell", "fractions that sum to 1", "", Double.toString(sum));
            }
            ofWell = Collections.unmodifiableSortedMap(copy);
        }

        @Override
        public Map<String, Double> fractions(SortedSet<String> wells) {
            if (!ofWell.keySet().equals(Check.notEmpty(wells, "wells"))) {
                throw new InvalidInputException(
                        "wells", "those with an agreed fraction, " + ofWell.keySet() + ",", "", wells.toString());
            }
            return ofWell;
        }
    }
}
