package io.welleng.examples.fieldstudy.input;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Meters and estimates of a month, as the files give them.
 *
 * @param source where they come from
 * @param estimates how the estimates were read
 * @param meteredFields fields with a meter of their own, in the order of the file
 * @param wells all wells, in the order of the file
 * @param days the days, in their order
 * @param owners who owns what; empty where that is not told
 */
public record AllocationMonth(
        String source,
        Estimates estimates,
        List<String> meteredFields,
        List<Well> wells,
        List<Day> days,
        List<Owners> owners) {

    /** Makes the lists immutable. */
    public AllocationMonth {
        meteredFields = List.copyOf(meteredFields);
        wells = List.copyOf(wells);
        days = List.copyOf(days);
        owners = List.copyOf(owners);
    }

    /** How the estimates were read. */
    public enum Estimates {
        /** The numbers as they are printed. */
        AS_PRINTED("as printed in the file"),
        /** Each is whole cubic metres printed in barrels with two decimals; the unrounded volume is used. */
        WHOLE_CUBIC_METRES("recovered from whole cubic metres, which the file prints in barrels with two decimals");

        private final String words;

        Estimates(String words) {
            this.words = words;
        }

        /**
         * For tables.
         *
         * @return lower-case words
         */
        public String words() {
            return words;
        }
    }

    /**
     * A well.
     *
     * @param name name of the well
     * @param field name of its field
     */
    public record Well(String name, String field) {}

    /**
     * One day.
     *
     * @param day number of the day, from 1
     * @param totalBbl reading of the meter all fields flow through (bbl)
     * @param fieldBbl readings of the fields' own meters (bbl), in the order of {@link #meteredFields}
     * @param estimateBbl estimates of the wells (bbl), in the order of {@link #wells}; null where a well did not flow
     */
    public record Day(int day, double totalBbl, List<Double> fieldBbl, List<Double> estimateBbl) {

        /** Makes the readings immutable; the estimates may hold nulls and are not copied. */
        public Day {
            fieldBbl = List.copyOf(fieldBbl);
        }
    }

    /**
     * Who owns a field on some days.
     *
     * @param field name of the field
     * @param firstDay number of the first day
     * @param lastDay number of the last day
     * @param shares share of each owner (fraction) by name; they sum to 1
     */
    public record Owners(String field, int firstDay, int lastDay, Map<String, Double> shares) {

        /** Keeps its own copy of the shares, in their order. */
        public Owners {
            shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        }
    }

    /**
     * The same month with owners.
     *
     * @param others who owns what
     * @return a new month
     */
    public AllocationMonth withOwners(List<Owners> others) {
        return new AllocationMonth(source, estimates, meteredFields, wells, days, others);
    }

    /**
     * The fields: those with wells, then those metered as a whole.
     *
     * @return names, each once
     */
    public List<String> fields() {
        return Stream.concat(wells.stream().map(Well::field), meteredFields.stream())
                .distinct()
                .toList();
    }

    /**
     * What the estimates are of: wells, then fields metered as a whole.
     *
     * @return names, in the order of the files
     */
    public List<String> sources() {
        return Stream.concat(
                        wells.stream().map(Well::name), meteredFields.stream().filter(field -> !hasWells(field)))
                .toList();
    }

    /**
     * The fields without a meter of their own: measured by difference.
     *
     * @return names, at least one
     */
    public List<String> unmeteredFields() {
        return fields().stream().filter(field -> !meteredFields.contains(field)).toList();
    }

    /**
     * Whether a field has wells.
     *
     * @param field name of the field
     * @return false for a field that is metered as a whole
     */
    public boolean hasWells(String field) {
        return wells.stream().anyMatch(well -> well.field().equals(field));
    }
}
