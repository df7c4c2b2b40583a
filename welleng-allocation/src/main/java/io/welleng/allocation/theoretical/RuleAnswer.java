package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;

/** What a rule says of the rate of a well on a day. */
public sealed interface RuleAnswer {

    /**
     * The rule that answers.
     *
     * @return its name, for example {@code last valid test}
     */
    String rule();

    /**
     * A rate.
     *
     * @param rule the rule
     * @param rates oil, formation gas and water; at least 0
     * @param relativeUncertainty relative standard uncertainty of the rates; null where that of a test or model is not
     *     known
     * @param sources the tests, or the model, that it comes from, \( q_1, q_2 \) in the order of their times
     * @param ageDays days from the nearest of these tests to the middle of the production day, before or after it, at
     *     least 0
     * @param formula how the rate comes from them, with the numbers that are the same for all phases
     */
    record Rate(
            String rule,
            PhaseRates rates,
            @OptionalValue PhaseUncertainty relativeUncertainty,
            List<RateSource> sources,
            double ageDays,
            String formula)
            implements RuleAnswer {

        /** Checks that all are there. */
        public Rate {
            Check.text(rule, "rule");
            Check.present(rates, "rates");
            sources = List.copyOf(Check.notEmpty(sources, "sources"));
            Check.notNegative(ageDays, "ageDays", "days");
            Check.text(formula, "formula");
        }

        /**
         * Names of the tests, or of the model, that it comes from.
         *
         * @return names in the order of the sources
         */
        public List<String> sourceNames() {
            return sources.stream().map(RateSource::name).toList();
        }

        /**
         * How the rate of one phase comes about.
         *
         * @param phase the phase
         * @return one line: rule, formula, and its numbers
         */
        public String explain(Phase phase) {
            StringBuilder text = new StringBuilder(rule).append(": ").append(formula);
            for (int i = 0; i < sources.size(); i++) {
                Double rate = sources.get(i).rates().of(phase);
                text.append(", q").append(i + 1).append(" = ");
                text.append(rate == null ? "not known" : Figures.four(rate));
                text.append(" (").append(sources.get(i).name()).append(")");
            }
            return text.toString();
        }

        @Override
        public String toString() {
            return rule + " (" + String.join(", ", sourceNames()) + "): " + rates + "; " + formula
                    + (relativeUncertainty == null ? "" : "; standard uncertainty " + relativeUncertainty);
        }
    }

    /**
     * No rate.
     *
     * @param rule the rule
     * @param reason why
     * @param because the reason with its test or phase, in words
     * @param value value that broke a limit, in the unit the words name; null where there is none
     * @param limit the limit, in the same unit; null where there is none
     */
    record NoRate(
            String rule,
            NoRateReason reason,
            String because,
            @OptionalValue Double value,
            @OptionalValue Double limit) implements RuleAnswer {

        /** Checks that rule and reason are there. */
        public NoRate {
            Check.text(rule, "rule");
            Check.present(reason, "reason");
            Check.text(because, "because");
        }

        static NoRate because(String rule, NoRateReason reason, String because) {
            return new NoRate(rule, reason, because, null, null);
        }

        @Override
        public String toString() {
            return rule + ": " + because
                    + (value == null ? "" : ", " + Figures.four(value) + ", limit " + Figures.four(limit));
        }
    }
}
