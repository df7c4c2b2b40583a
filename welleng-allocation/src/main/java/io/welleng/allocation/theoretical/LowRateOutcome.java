package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether the wells of a group need tests of their own. */
public sealed interface LowRateOutcome {

    /**
     * The reason in words.
     *
     * @return one sentence with the numbers
     */
    String because();

    /**
     * No well of the group needs a test of its own.
     *
     * @param ground which part of the rule holds
     * @param fractions fraction of the production of the group of each well, by name; they sum to 1
     * @param because the reason in words
     */
    record Exempt(LowRateGround ground, Map<String, Double> fractions, String because) implements LowRateOutcome {

        /** Checks that all are there, and keeps its own copy. */
        public Exempt {
            Check.present(ground, "ground");
            fractions = Collections.unmodifiableSortedMap(new TreeMap<>(Check.present(fractions, "fractions")));
            Check.text(because, "because");
        }

        @Override
        public String toString() {
            return "exempt: " + because;
        }
    }

    /**
     * Every well of the group needs its own test.
     *
     * @param wells names of all wells of the group
     * @param aboveCeiling names of those above the ceiling
     * @param because the reason in words
     */
    record TestEach(List<String> wells, List<String> aboveCeiling, String because) implements LowRateOutcome {

        /** Checks that all are there, and keeps its own copies. */
        public TestEach {
            wells = List.copyOf(Check.notEmpty(wells, "wells"));
            aboveCeiling = List.copyOf(Check.present(aboveCeiling, "aboveCeiling"));
            Check.text(because, "because");
        }

        @Override
        public String toString() {
            return "test each well: " + because;
        }
    }
}
