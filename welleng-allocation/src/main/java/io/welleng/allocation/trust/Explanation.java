package io.welleng.allocation.trust;

import io.welleng.allocation.Phase;
import io.welleng.allocation.network.Obstacle;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

/** Where an allocated number comes from, or why there is none. Prints itself as a tree. */
public sealed interface Explanation {

    /**
     * A number and what it follows from.
     *
     * @param subject what the number is
     * @param value the number, not rounded, in {@code unit}
     * @param printed the number as printed; null for one that is not printed
     * @param unit unit of the number
     * @param standardUncertainty standard uncertainty of the number; null where it is not known
     * @param origin how the number came about, in words
     * @param formula formula of the method; null where there is none
     * @param withValues the formula with the values put in; null where there is none
     * @param advisories cautions about it
     * @param inputs the numbers that it follows from
     */
    record Number(
            String subject,
            double value,
            @OptionalValue String printed,
            String unit,
            @OptionalValue Double standardUncertainty,
            String origin,
            @OptionalValue String formula,
            @OptionalValue String withValues,
            List<String> advisories,
            List<Number> inputs)
            implements Explanation {

        /** Keeps its own copies of the lists. */
        public Number {
            Check.text(subject, "subject");
            Check.text(unit, "unit");
            Check.text(origin, "origin");
            advisories = List.copyOf(Check.present(advisories, "advisories"));
            inputs = List.copyOf(Check.present(inputs, "inputs"));
        }

        /** A number of the inputs, that is not printed by itself. */
        static Number input(
                String subject, double value, String unit, Double uncertainty, String origin, List<Number> inputs) {
            return new Number(subject, value, null, unit, uncertainty, origin, null, null, List.of(), inputs);
        }

        private void append(StringBuilder text, String indent) {
            text.append(indent)
                    .append(subject)
                    .append(": ")
                    .append(figure(value))
                    .append(' ')
                    .append(unit);
            if (standardUncertainty != null) {
                text.append(" +/- ").append(Figures.four(standardUncertainty));
            }
            if (printed != null) {
                text.append(", printed ").append(printed);
            }
            text.append(", ").append(origin).append('\n');
            if (formula != null) {
                text.append(indent).append("  ").append(formula).append('\n');
            }
            if (withValues != null) {
                text.append(indent).append("  = ").append(withValues).append('\n');
            }
            for (String advisory : advisories) {
                text.append(indent).append("  ! ").append(advisory).append('\n');
            }
            for (Number input : inputs) {
                input.append(text, indent + "  ");
            }
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            append(text, "");
            return text.toString().stripTrailing();
        }
    }

    /**
     * The phase was not allocated on that day.
     *
     * @param date the production day
     * @param phase the phase
     * @param obstacles why
     */
    record NotAllocated(LocalDate date, Phase phase, List<Obstacle> obstacles) implements Explanation {

        /** Keeps its own copy of the list. */
        public NotAllocated {
            obstacles = List.copyOf(Check.notEmpty(obstacles, "obstacles"));
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(date + " " + phase.label() + ": not allocated");
            obstacles.forEach(obstacle -> text.append("\n  ").append(obstacle));
            return text.toString();
        }
    }

    /**
     * A number for an explanation.
     *
     * @param value any number
     * @return the number to ten significant figures, without zeros at its end
     */
    static String figure(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal ten = BigDecimal.valueOf(value).round(new MathContext(10));
        return ten.signum() == 0 ? "0" : ten.stripTrailingZeros().toPlainString();
    }
}
