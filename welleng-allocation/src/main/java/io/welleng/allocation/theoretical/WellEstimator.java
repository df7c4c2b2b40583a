package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.allocation.theoretical.RuleAnswer.NoRate;
import io.welleng.allocation.theoretical.RuleAnswer.Rate;
import io.welleng.core.check.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Theoretical rates and volumes of one well by day. Immutable and safe to share between threads; a day's answer depends
 * on nothing but the well, so that days can be asked in any order.
 */
public final class WellEstimator {

    private final TheoreticalWell well;
    private final List<TestVerdict> verdicts;
    private final TestHistory history;
    private final RunTime runTime;
    private final Map<LocalDate, Map<String, ModelRate>> modelRates = new HashMap<>();

    WellEstimator(TheoreticalWell well) {
        this.well = well;
        verdicts = TestValidation.verdicts(well.tests(), well.limits());
        history = new TestHistory(verdicts, well.productionDay());
        runTime = RunTime.of(well.outages(), well.rampUp(), well.productionDay());
        for (ModelRate rate : well.modelRates()) {
            modelRates.computeIfAbsent(rate.date(), date -> new HashMap<>()).put(rate.model(), rate);
        }
    }

    /**
     * What the validation says of the tests.
     *
     * @return a verdict on each test, in the order of their times
     */
    public List<TestVerdict> verdicts() {
        return verdicts;
    }

    /**
     * Theoretical volumes of a production day: the first rule that has a rate, times the hours.
     *
     * @param date the production day
     * @return the volumes, or why there are none
     */
    public TheoreticalDay day(LocalDate date) {
        Check.present(date, "date");
        RunDay run = runTime.on(date);
        List<NoRate> passedOver = new ArrayList<>(0);
        for (TheoreticalRule rule : well.rules()) {
            RuleAnswer answer = rule.rate(this, date);
            if (answer instanceof Rate rate) {
                return TheoreticalDay.Estimated.of(well.name(), date, run, rate, passedOver);
            }
            passedOver.add((NoRate) answer);
        }
        return run.hoursOn() == 0.0
                ? new TheoreticalDay.ShutIn(well.name(), date, run, passedOver)
                : new TheoreticalDay.NotEstimated(well.name(), date, run, passedOver);
    }

    TestHistory history() {
        return history;
    }

    Instant middle(LocalDate day) {
        return well.productionDay().middle(day);
    }

    UncertaintyGrowth growth() {
        return well.growth();
    }

    Double validityDays() {
        return well.limits().validityDays();
    }

    /** What a model says of a day; null where it says nothing. */
    ModelRate modelRate(String model, LocalDate day) {
        Map<String, ModelRate> ofDay = modelRates.get(day);
        return ofDay == null ? null : ofDay.get(model);
    }

    /** A rate, unless a phase that must be there is missing. */
    RuleAnswer complete(Rate rate) {
        Phase missing = rate.rates().firstMissing(well.limits().requiredPhases());
        return missing == null
                ? rate
                : NoRate.because(
                        rate.rule(),
                        NoRateReason.MISSING_PHASE,
                        missing.label() + " not known from " + String.join(", ", rate.sourceNames()));
    }
}
