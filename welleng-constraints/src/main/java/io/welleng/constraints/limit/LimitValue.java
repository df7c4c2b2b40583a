package io.welleng.constraints.limit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Where the number of a limit comes from. */
public sealed interface LimitValue {

    /**
     * The number for one well.
     *
     * @param mode operating mode
     * @param design design limits of the well
     * @return the limit in the unit of what it limits; empty if there is none in this mode
     * @throws InvalidInputException if the well has no such design limit
     */
    OptionalDouble resolve(String mode, DesignLimits design);

    /**
     * The same number for every well.
     *
     * @param value the limit in the unit of what it limits
     */
    record Fixed(double value) implements LimitValue {

        /** Checks that it is a number. */
        public Fixed {
            Check.finite(value, "value", "");
        }

        @Override
        public OptionalDouble resolve(String mode, DesignLimits design) {
            return OptionalDouble.of(value);
        }

        @Override
        public String toString() {
            return Figures.four(value);
        }
    }

    /**
     * A design limit of the well times a factor.
     *
     * @param name name of the design limit, see {@link DesignLimit}
     * @param factor factor, not 0 (dimensionless); 1 for the design limit itself
     */
    record Design(String name, double factor) implements LimitValue {

        /** Checks that there are a name and a factor. */
        public Design {
            Check.text(name, "name");
            Check.finite(factor, "factor", "");
            if (factor == 0.0) {
                throw new InvalidInputException("factor", "other than 0", "", "0.0");
            }
        }

        @Override
        public OptionalDouble resolve(String mode, DesignLimits design) {
            return OptionalDouble.of(design.value(name) * factor);
        }
    }

    /**
     * A number for each operating mode.
     *
     * @param values limits by the names of the modes
     */
    record ByMode(Map<String, LimitValue> values) implements LimitValue {

        /** Checks that there is a mode and that no limit is by mode again. A mode that is not named has no limit. */
        public ByMode {
            Check.notEmpty(Check.present(values, "values").values(), "values");
            values.forEach((mode, value) -> {
                Check.text(mode, "values");
                if (value instanceof ByMode) {
                    throw new InvalidInputException("values." + mode, "fixed or design", "", "by_mode");
                }
            });
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }

        @Override
        public OptionalDouble resolve(String mode, DesignLimits design) {
            LimitValue value = values.get(mode);
            return value == null ? OptionalDouble.empty() : value.resolve(mode, design);
        }
    }

    /**
     * The same number for every well.
     *
     * @param value the limit in the unit of what it limits
     * @return the limit
     */
    static LimitValue of(double value) {
        return new Fixed(value);
    }

    /**
     * The design limit of the well.
     *
     * @param name name of the design limit, see {@link DesignLimit}
     * @return the limit
     */
    static LimitValue design(String name) {
        return new Design(name, 1.0);
    }
}
