package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A well with all that its theoretical volumes come from.
 *
 * @param name its name
 * @param rules how its rate is estimated: the first rule that has an answer for a day is used
 * @param tests its tests, in any order, each with an id of its own; none where null
 * @param limits what a test must keep to be valid
 * @param modelRates daily rates of models, in any order, one of a model for a day; none where null
 * @param growth how the uncertainty of a test grows with time
 * @param outages when it was down, in any order, without overlap; never where null
 * @param rampUp how it comes back after an outage; at full rate at once where null
 * @param productionDay when production days begin
 */
public record TheoreticalWell(
        String name,
        List<TheoreticalRule> rules,
        @OptionalValue List<WellTest> tests,
        TestLimits limits,
        @OptionalValue List<ModelRate> modelRates,
        UncertaintyGrowth growth,
        @OptionalValue List<Outage> outages,
        @OptionalValue RampUp rampUp,
        ProductionDay productionDay) {

    /** Checks the components and keeps its own copies. */
    public TheoreticalWell {
        Check.text(name, "name");
        rules = List.copyOf(Check.notEmpty(rules, "rules"));
        tests = tests == null ? List.of() : List.copyOf(tests);
        Check.present(limits, "limits");
        modelRates = modelRates == null ? List.of() : List.copyOf(modelRates);
        checkOnce(modelRates);
        Check.present(growth, "growth");
        outages = outages == null ? List.of() : List.copyOf(outages);
        Check.present(productionDay, "productionDay");
        RunTime.of(outages, rampUp, productionDay);
        TestValidation.verdicts(tests, limits);
    }

    private static void checkOnce(List<ModelRate> rates) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rates.size(); i++) {
            String place = rates.get(i).model() + " on " + rates.get(i).date();
            if (!seen.add(place)) {
                throw new InvalidInputException(Check.element("modelRates", i), "one of its model and day", "", place);
            }
        }
    }

    /**
     * A well whose production days begin at midnight UTC, without models and outages, and with tests that keep their
     * uncertainty.
     *
     * @param name its name
     * @param rules how its rate is estimated
     * @param tests its tests
     * @param limits what a test must keep to be valid
     * @return the well
     */
    public static TheoreticalWell of(
            String name, List<TheoreticalRule> rules, List<WellTest> tests, TestLimits limits) {
        return new TheoreticalWell(
                name, rules, tests, limits, null, UncertaintyGrowth.none(), null, null, ProductionDay.utc());
    }

    /**
     * The same well with outages.
     *
     * @param down when it was down
     * @param back how it comes back after an outage; at full rate at once where null
     * @return a new well
     */
    public TheoreticalWell withOutages(List<Outage> down, RampUp back) {
        return new TheoreticalWell(name, rules, tests, limits, modelRates, growth, down, back, productionDay);
    }

    /**
     * The same well with rates of models.
     *
     * @param rates daily rates of models
     * @return a new well
     */
    public TheoreticalWell withModelRates(List<ModelRate> rates) {
        return new TheoreticalWell(name, rules, tests, limits, rates, growth, outages, rampUp, productionDay);
    }

    /**
     * The same well with another growth of uncertainty.
     *
     * @param another how the uncertainty of a test grows with time
     * @return a new well
     */
    public TheoreticalWell withGrowth(UncertaintyGrowth another) {
        return new TheoreticalWell(name, rules, tests, limits, modelRates, another, outages, rampUp, productionDay);
    }

    /**
     * The same well with other rules.
     *
     * @param others how its rate is estimated, the first choice first
     * @return a new well
     */
    public TheoreticalWell withRules(List<TheoreticalRule> others) {
        return new TheoreticalWell(name, others, tests, limits, modelRates, growth, outages, rampUp, productionDay);
    }

    /**
     * The same well with production days that begin at another time.
     *
     * @param another when production days begin
     * @return a new well
     */
    public TheoreticalWell withProductionDay(ProductionDay another) {
        return new TheoreticalWell(name, rules, tests, limits, modelRates, growth, outages, rampUp, another);
    }

    /**
     * Makes it ready for estimates.
     *
     * @return the estimator, which can be kept
     */
    public WellEstimator estimator() {
        return new WellEstimator(this);
    }

    /**
     * Theoretical volumes of a period.
     *
     * @param first first production day
     * @param last last production day, on or after the first
     * @return one outcome for each day, in their order
     */
    public List<TheoreticalDay> days(LocalDate first, LocalDate last) {
        WellEstimator estimator = estimator();
        return ProductionDays.of(first, last).stream().map(estimator::day).toList();
    }
}
