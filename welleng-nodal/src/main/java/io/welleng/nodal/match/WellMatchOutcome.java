package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Comparator;
import java.util.List;

/** What a match to a well test came to. */
public sealed interface WellMatchOutcome {

    /**
     * The model agrees with the test.
     *
     * @param solutions every set of inputs found, at least one, by increasing value of the last input
     */
    record Solved(List<MatchSolution> solutions) implements WellMatchOutcome {

        /** Makes the list immutable. */
        public Solved {
            solutions = List.copyOf(Check.notEmpty(solutions, "solutions"));
        }

        /**
         * The solution to use: of those that reproduce the test when solved, else of all, the one whose last input changed
         * least.
         *
         * @return the solution
         */
        public MatchSolution preferred() {
            return solutions.stream()
                    .min(Comparator.comparing((MatchSolution one) -> !one.reproduces())
                            .thenComparingDouble(Solved::change))
                    .orElseThrow();
        }

        private static double change(MatchSolution one) {
            MatchedValue last = one.values().get(one.values().size() - 1);
            return Math.abs(last.value() - last.before());
        }

        @Override
        public String toString() {
            return "Solved[" + solutions.size() + " solution(s), " + preferred() + "]";
        }
    }

    /**
     * No value of the input within its range makes the model agree with the test.
     *
     * @param unknown the input
     * @param reason why
     * @param lower least value tried, in the unit of the input
     * @param upper greatest value tried, in the unit of the input
     * @param nearestValue value at which the model comes nearest; null where it nowhere has an answer
     * @param missingPsi pressure missing there, less than zero where there is too much (psi); null where it nowhere has an
     *     answer
     * @param leastRateStbPerDay least rate at which the well flows for the values tried (STB/d); null where it never flows
     * @param greatestRateStbPerDay greatest rate at which the well flows for the values tried (STB/d); null where it never
     *     flows
     */
    record NotMatched(
            MatchUnknown unknown,
            String reason,
            double lower,
            double upper,
            @OptionalValue Double nearestValue,
            @OptionalValue Double missingPsi,
            @OptionalValue Double leastRateStbPerDay,
            @OptionalValue Double greatestRateStbPerDay)
            implements WellMatchOutcome {

        /** Checks that there is a reason. */
        public NotMatched {
            Check.present(unknown, "unknown");
            Check.text(reason, "reason");
        }

        @Override
        public String toString() {
            String rates = leastRateStbPerDay == null
                    ? "the well never flows"
                    : "rates from " + Figures.four(leastRateStbPerDay) + " to " + Figures.four(greatestRateStbPerDay)
                            + " STB/d can be reached";
            return "NotMatched[" + reason + "; with " + unknown.getClass().getSimpleName() + " from "
                    + Figures.four(lower) + " to " + Figures.four(upper) + " " + unknown.unit() + " " + rates + "]";
        }
    }
}
