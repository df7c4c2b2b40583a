package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.allocation.theoretical.RuleAnswer.NoRate;
import io.welleng.allocation.theoretical.RuleAnswer.Rate;
import io.welleng.allocation.theoretical.TheoreticalRule.DeclineBetweenTests;
import io.welleng.allocation.theoretical.TheoreticalRule.Interpolation;
import io.welleng.allocation.theoretical.TheoreticalRule.LastValidTest;
import io.welleng.core.units.Figures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Rates at and between tests. */
final class TestRates {

    private TestRates() {}

    static RuleAnswer last(WellEstimator well, LocalDate day, LastValidTest rule) {
        boolean sameDay = rule.from() == EffectiveFrom.TEST_DAY;
        DatedTest last = well.history().lastEndedBy(sameDay ? day : day.minusDays(1));
        if (last == null) {
            return noTestBefore(rule, day);
        }
        if (last.outOfOperation()) {
            return found(rule, last, Math.abs(ProductionDay.days(last.time(), well.middle(day))));
        }
        double age = Math.abs(ProductionDay.days(last.time(), well.middle(day)));
        NoRate expired = expired(well, rule, last, age);
        return expired != null
                ? expired
                : well.complete(new Rate(
                        rule.label(),
                        last.rates(),
                        well.growth().after(last.test().relativeUncertainty(), age),
                        List.of(RateSource.of(last)),
                        age,
                        "q = q1"));
    }

    static RuleAnswer linear(WellEstimator well, LocalDate day, Interpolation rule) {
        DatedTest before = well.history().atOrBefore(well.middle(day));
        DatedTest after = well.history().after(well.middle(day));
        NoRate refused = refused(rule, day, before, after, rule.greatestGapDays());
        if (refused != null) {
            return refused;
        }
        Bracket b = bracket(before, well.middle(day), after);
        double w = b.weight();
        PhaseRates rates = PhaseRates.by(phase -> {
            Double q1 = before.rates().of(phase);
            Double q2 = after.rates().of(phase);
            return q1 == null || q2 == null ? null : Double.valueOf(linear(q1, q2, w));
        });
        return well.complete(new Rate(
                rule.label(),
                rates,
                well.growth().linear(b),
                List.of(RateSource.of(before), RateSource.of(after)),
                Math.min(b.sinceDays(), b.untilDays()),
                "q = (1 - w) q1 + w q2, w = " + Figures.four(w)));
    }

    static RuleAnswer exponential(WellEstimator well, LocalDate day, DeclineBetweenTests rule) {
        DatedTest before = well.history().atOrBefore(well.middle(day));
        DatedTest after = well.history().after(well.middle(day));
        if (before != null && after == null && rule.afterLast() != null && !before.outOfOperation()) {
            return afterLast(well, day, rule, before);
        }
        NoRate refused = refused(rule, day, before, after, rule.greatestGapDays());
        if (refused != null) {
            return refused;
        }
        Phase broken = withoutExponential(before.rates(), after.rates());
        if (broken != null) {
            return NoRate.because(
                    rule.label(),
                    NoRateReason.ZERO_RATE,
                    broken.label() + " is 0 in one of " + before.test().id() + " and "
                            + after.test().id());
        }
        Bracket b = bracket(before, well.middle(day), after);
        double w = b.weight();
        PhaseRates rates = PhaseRates.by(phase -> {
            Double q1 = before.rates().of(phase);
            Double q2 = after.rates().of(phase);
            return q1 == null || q2 == null ? null : Double.valueOf(exponential(q1, q2, w));
        });
        return well.complete(new Rate(
                rule.label(),
                rates,
                well.growth().exponential(b),
                List.of(RateSource.of(before), RateSource.of(after)),
                Math.min(b.sinceDays(), b.untilDays()),
                "q = q1^(1 - w) q2^w, w = " + Figures.four(w)));
    }

    private static RuleAnswer afterLast(WellEstimator well, LocalDate day, DeclineBetweenTests rule, DatedTest last) {
        double age = ProductionDay.days(last.time(), well.middle(day));
        NoRate expired = expired(well, rule, last, age);
        if (expired != null) {
            return expired;
        }
        NominalDecline decline = rule.afterLast();
        PhaseRates rates = PhaseRates.by(phase -> last.rates().of(phase) == null
                ? null
                : Double.valueOf(NominalDecline.rate(last.rates().of(phase), decline.of(phase), age)));
        return well.complete(new Rate(
                rule.label(),
                rates,
                well.growth().after(last.test().relativeUncertainty(), age),
                List.of(RateSource.of(last)),
                age,
                "q = q1 exp(-D a), a = " + Figures.four(age) + " d, D = " + decline));
    }

    /** \( (1-w) q_1 + w q_2 \). */
    static double linear(double q1, double q2, double w) {
        return (1.0 - w) * q1 + w * q2;
    }

    /** \( q_1^{1-w} q_2^{w} \), both positive or both 0. */
    static double exponential(double q1, double q2, double w) {
        return q1 == 0.0 ? 0.0 : q1 * Math.exp(w * (Math.log(q2) - Math.log(q1)));
    }

    private static Bracket bracket(DatedTest before, Instant time, DatedTest after) {
        return new Bracket(
                before, after, ProductionDay.days(before.time(), time), ProductionDay.days(time, after.time()));
    }

    /** A well found out of operation makes nothing, and that is known. */
    private static Rate found(TheoreticalRule rule, DatedTest test, double age) {
        return new Rate(
                rule.label(),
                test.rates(),
                PhaseUncertainty.NONE,
                List.of(RateSource.of(test)),
                age,
                "q = 0, out of operation");
    }

    private static NoRate noTestBefore(TheoreticalRule rule, LocalDate day) {
        return NoRate.because(rule.label(), NoRateReason.NO_VALID_TEST, "no valid test for " + day + " or before");
    }

    private static NoRate expired(WellEstimator well, TheoreticalRule rule, DatedTest test, double age) {
        Double validity = well.validityDays();
        return validity == null || age <= validity
                ? null
                : new NoRate(
                        rule.label(),
                        NoRateReason.EXPIRED,
                        "age of test " + test.test().id() + " (days)",
                        age,
                        validity);
    }

    private static NoRate refused(
            TheoreticalRule rule, LocalDate day, DatedTest before, DatedTest after, Double greatestGap) {
        if (before == null) {
            return noTestBefore(rule, day);
        }
        if (after == null) {
            return NoRate.because(
                    rule.label(),
                    NoRateReason.NO_LATER_TEST,
                    "no valid test after " + before.test().id());
        }
        if (before.outOfOperation() || after.outOfOperation()) {
            DatedTest out = before.outOfOperation() ? before : after;
            return NoRate.because(
                    rule.label(),
                    NoRateReason.OUT_OF_OPERATION,
                    "out of operation at " + out.test().id());
        }
        double gap = ProductionDay.days(before.time(), after.time());
        return greatestGap == null || gap <= greatestGap
                ? null
                : new NoRate(
                        rule.label(),
                        NoRateReason.GAP_TOO_LONG,
                        "days from " + before.test().id() + " to "
                                + after.test().id(),
                        gap,
                        greatestGap);
    }

    /** The first phase that is 0 in exactly one of two tests; null where there is none. */
    private static Phase withoutExponential(PhaseRates q1, PhaseRates q2) {
        for (Phase phase : Phase.values()) {
            if (q1.of(phase) != null && q2.of(phase) != null && (q1.of(phase) == 0.0) != (q2.of(phase) == 0.0)) {
                return phase;
            }
        }
        return null;
    }
}
