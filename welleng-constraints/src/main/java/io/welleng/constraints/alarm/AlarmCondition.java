package io.welleng.constraints.alarm;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;

/**
 * When an alarm is active, in terms of named sources that are on or off. A source that never was set is off.
 *
 * <p>Conditions can be nested {@value #DEEPEST} deep and name at most {@value #MOST_SOURCES} sources.
 */
public sealed interface AlarmCondition {

    /** Deepest nesting; a source alone has depth 1. */
    int DEEPEST = 8;

    /** Most sources in one condition. */
    int MOST_SOURCES = 256;

    /**
     * Depth of the nesting.
     *
     * @return 1 for a source
     */
    int depth();

    /**
     * Number of sources, each as often as it is named.
     *
     * @return at least 1
     */
    int size();

    /**
     * A source.
     *
     * @param name its name, for example {@code thp-high} or {@code thp-high:yellow}
     * @return the condition
     */
    static AlarmCondition source(String name) {
        return new Source(name);
    }

    /**
     * Holds while the source is on.
     *
     * @param name name of the source
     */
    record Source(String name) implements AlarmCondition {

        /** Checks the name. */
        public Source {
            Check.text(name, "name");
        }

        @Override
        public int depth() {
            return 1;
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /**
     * Holds while at least one part holds (OR).
     *
     * @param parts the parts, at least one
     */
    record Any(List<AlarmCondition> parts) implements AlarmCondition {

        /** Checks parts and nesting. */
        public Any {
            parts = checked(parts);
        }

        @Override
        public int depth() {
            return depthOf(parts);
        }

        @Override
        public int size() {
            return sizeOf(parts);
        }
    }

    /**
     * Holds while all parts hold (AND).
     *
     * @param parts the parts, at least one
     */
    record All(List<AlarmCondition> parts) implements AlarmCondition {

        /** Checks parts and nesting. */
        public All {
            parts = checked(parts);
        }

        @Override
        public int depth() {
            return depthOf(parts);
        }

        @Override
        public int size() {
            return sizeOf(parts);
        }
    }

    /**
     * Holds while at least so many parts hold, as in two out of three (voting).
     *
     * @param needed how many must hold, 1 to the number of parts
     * @param parts the parts, at least one
     */
    record Votes(int needed, List<AlarmCondition> parts) implements AlarmCondition {

        /** Checks parts, nesting and the number. */
        public Votes {
            parts = checked(parts);
            if (needed < 1 || needed > parts.size()) {
                throw new InvalidInputException(
                        "needed", "from 1 to the " + parts.size() + " parts", "", Integer.toString(needed));
            }
        }

        @Override
        public int depth() {
            return depthOf(parts);
        }

        @Override
        public int size() {
            return sizeOf(parts);
        }
    }

    private static List<AlarmCondition> checked(List<AlarmCondition> parts) {
        List<AlarmCondition> copy = List.copyOf(Check.notEmpty(parts, "parts"));
        if (depthOf(copy) > DEEPEST) {
            throw new InvalidInputException(
                    "parts", "nested at most " + DEEPEST + " deep", "", Integer.toString(depthOf(copy)));
        }
        if (sizeOf(copy) > MOST_SOURCES) {
            throw new InvalidInputException(
                    "parts", "of at most " + MOST_SOURCES + " sources", "", Integer.toString(sizeOf(copy)));
        }
        return copy;
    }

    private static int depthOf(List<AlarmCondition> parts) {
        return 1 + parts.stream().mapToInt(AlarmCondition::depth).max().orElse(0);
    }

    private static int sizeOf(List<AlarmCondition> parts) {
        return parts.stream().mapToInt(AlarmCondition::size).sum();
    }
}
