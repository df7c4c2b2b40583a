package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.time.LocalDate;
import java.util.List;

/**
 * How the rate of a well on a production day is estimated. It is taken at the middle of the day. A rule that has no
 * answer says why, and the next rule of the well is asked.
 */
public sealed interface TheoreticalRule {

    /**
     * Name of the rule.
     *
     * @return lower-case words, for example {@code last valid test}
     */
    String label();

    /**
     * Rate of a well on a production day while it is on, whatever its run-time.
     *
     * @param well the well with its tests and models
     * @param day the production day
     * @return a rate, or why there is none
     */
    RuleAnswer rate(WellEstimator well, LocalDate day);

    /**
     * The rate of the last valid test, unchanged until the next one: \( q(t) = q_1 \).
     *
     * @param from from which day on a test holds
     */
    record LastValidTest(EffectiveFrom from) implements TheoreticalRule {

        /** Checks that it is there. */
        public LastValidTest {
            Check.present(from, "from");
        }

        /** The rate of the last valid test from the day on which it ended. */
        public LastValidTest() {
            this(EffectiveFrom.TEST_DAY);
        }

        @Override
        public String label() {
            return "last valid test";
        }

        @Override
        public RuleAnswer rate(WellEstimator well, LocalDate day) {
            return TestRates.last(well, day, this);
        }
    }

    /**
     * Linear in time between the valid tests before and after, phase by phase:
     * \( q(t) = (1-w) q_1 + w q_2, \quad w = (t - t_1)/(t_2 - t_1) \), with \(t_1, t_2\) in the middle of the tests.
     * There is no answer before the first and after the last test, nor beside a test that found the well out of
     * operation.
     *
     * @param greatestGapDays greatest time between the two tests (days), above 0; any where null
     */
    record Interpolation(@OptionalValue Double greatestGapDays) implements TheoreticalRule {

        /** Checks the gap. */
        public Interpolation {
            if (greatestGapDays != null) {
                Check.positive(greatestGapDays, "greatestGapDays", "days");
            }
        }

        @Override
        public String label() {
            return "interpolation between tests";
        }

        @Override
        public RuleAnswer rate(WellEstimator well, LocalDate day) {
            return TestRates.linear(well, day, this);
        }
    }

    /**
     * Exponential through the valid tests before and after, phase by phase: \( q(t) = q_1^{1-w} q_2^{w} \),
     * \( w = (t - t_1)/(t_2 - t_1) \); after the last test \( q(t) = q_1 e^{-D (t - t_1)} \). A phase that is 0 in both
     * tests is 0 between them; one that is 0 in only one has no exponential.
     *
     * @param greatestGapDays greatest time between the two tests (days), above 0; any where null
     * @param afterLast decline after the last test; no answer there where null
     */
    record DeclineBetweenTests(
            @OptionalValue Double greatestGapDays,
            @OptionalValue NominalDecline afterLast) implements TheoreticalRule {

        /** Checks the gap. */
        public DeclineBetweenTests {
            if (greatestGapDays != null) {
                Check.positive(greatestGapDays, "greatestGapDays", "days");
            }
        }

        @Override
        public String label() {
            return "decline between tests";
        }

        @Override
        public RuleAnswer rate(WellEstimator well, LocalDate day) {
            return TestRates.exponential(well, day, this);
        }
    }

    /**
     * What a choke equation, a virtual flow meter or another model says of the day.
     *
     * @param model name of the model
     */
    record ModelEstimate(String model) implements TheoreticalRule {

        /** Checks the name. */
        public ModelEstimate {
            Check.text(model, "model");
        }

        @Override
        public String label() {
            return "estimate of " + model;
        }

        @Override
        public RuleAnswer rate(WellEstimator well, LocalDate day) {
            ModelRate rate = well.modelRate(model, day);
            if (rate == null) {
                return RuleAnswer.NoRate.because(
                        label(), NoRateReason.NO_ESTIMATE, "no estimate of " + model + " on " + day);
            }
            return well.complete(new RuleAnswer.Rate(
                    label(),
                    rate.rates(),
                    rate.relativeUncertainty(),
                    List.of(new RateSource(model, rate.rates())),
                    0.0,
                    "q = q1"));
        }
    }
}
