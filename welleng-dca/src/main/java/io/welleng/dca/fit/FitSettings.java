package io.welleng.dca.fit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a model is fitted. Start from {@link #logRate} or {@link #rate} and change what differs.
 *
 * @param space what the residuals are
 * @param domain what the model rate is compared at
 * @param intervals how the average rate of an interval is compared
 * @param loss what a residual costs
 * @param recencyHalfLifeDays age, counted from the last point, at which a point has half the weight (days), above 0; null
 *     for equal weights
 * @param bounds other bounds than the parameters' own; those of parameters that a model does not have do nothing
 * @param fixed parameters that are known; those that a model does not have do nothing
 * @param priors what is known beforehand; those of parameters that a model does not have do nothing
 * @param starts how many of the best starting points are followed to a minimum, at least 1
 * @param autocorrelated whether the residuals are an AR(1) process, whose coefficient is estimated with the parameters;
 *     without it, autocorrelated residuals make every standard error too small
 */
public record FitSettings(
        FitSpace space,
        FitDomain domain,
        IntervalHandling intervals,
        Loss loss,
        @OptionalValue Double recencyHalfLifeDays,
        List<Bound> bounds,
        List<Fixed> fixed,
        List<Prior> priors,
        int starts,
        boolean autocorrelated) {

    private static final int STARTS = 3;

    /** Checks the components. */
    public FitSettings {
        Check.present(space, "space");
        Check.present(domain, "domain");
        Check.present(intervals, "intervals");
        Check.present(loss, "loss");
        if (recencyHalfLifeDays != null) {
            Check.positive(recencyHalfLifeDays, "recencyHalfLifeDays", "days");
        }
        bounds = List.copyOf(Check.present(bounds, "bounds"));
        fixed = List.copyOf(Check.present(fixed, "fixed"));
        priors = List.copyOf(Check.present(priors, "priors"));
        Check.atLeast(starts, 1, "starts");
        Set<DeclineParameter> seen = EnumSet.noneOf(DeclineParameter.class);
        for (int i = 0; i < bounds.size(); i++) {
            once(seen, bounds.get(i).parameter(), Check.element("bounds", i));
        }
        seen.clear();
        for (int i = 0; i < priors.size(); i++) {
            once(seen, priors.get(i).parameter(), Check.element("priors", i));
        }
        for (int i = 0; i < fixed.size(); i++) {
            once(seen, fixed.get(i).parameter(), Check.element("fixed", i));
        }
    }

    private static void once(Set<DeclineParameter> seen, DeclineParameter parameter, String name) {
        if (!seen.add(parameter)) {
            throw new InvalidInputException(name, "of a parameter not given before", "", parameter.name());
        }
    }

    /**
     * Least squares of ln rate against time, intervals averaged, three starts.
     *
     * @return the settings
     */
    public static FitSettings logRate() {
        return new FitSettings(
                FitSpace.LOG_RATE,
                FitDomain.RATE_TIME,
                IntervalHandling.AVERAGE,
                new Loss.Squares(),
                null,
                List.of(),
                List.of(),
                List.of(),
                STARTS,
                false);
    }

    /**
     * Least squares of rate against time, intervals averaged, three starts.
     *
     * @return the settings
     */
    public static FitSettings rate() {
        return logRate().withSpace(FitSpace.RATE);
    }

    /**
     * The same with another space.
     *
     * @param wanted what the residuals are
     * @return new settings
     */
    public FitSettings withSpace(FitSpace wanted) {
        return new FitSettings(
                wanted, domain, intervals, loss, recencyHalfLifeDays, bounds, fixed, priors, starts, autocorrelated);
    }

    /**
     * The same with another domain.
     *
     * @param wanted what the model rate is compared at
     * @return new settings
     */
    public FitSettings withDomain(FitDomain wanted) {
        return new FitSettings(
                space, wanted, intervals, loss, recencyHalfLifeDays, bounds, fixed, priors, starts, autocorrelated);
    }

    /**
     * The same with another handling of intervals.
     *
     * @param wanted how the average rate of an interval is compared
     * @return new settings
     */
    public FitSettings withIntervals(IntervalHandling wanted) {
        return new FitSettings(
                space, domain, wanted, loss, recencyHalfLifeDays, bounds, fixed, priors, starts, autocorrelated);
    }

    /**
     * The same with another loss.
     *
     * @param wanted what a residual costs
     * @return new settings
     */
    public FitSettings withLoss(Loss wanted) {
        return new FitSettings(
                space, domain, intervals, wanted, recencyHalfLifeDays, bounds, fixed, priors, starts, autocorrelated);
    }

    /**
     * The same with more weight on recent points.
     *
     * @param days age at which a point has half the weight (days), above 0
     * @return new settings
     */
    public FitSettings withRecencyHalfLife(double days) {
        return new FitSettings(space, domain, intervals, loss, days, bounds, fixed, priors, starts, autocorrelated);
    }

    /**
     * The same with one more pair of bounds.
     *
     * @param parameter the parameter
     * @param lower least value (unit of the parameter)
     * @param upper greatest value (unit of the parameter)
     * @return new settings
     */
    public FitSettings withBounds(DeclineParameter parameter, double lower, double upper) {
        List<Bound> more = new ArrayList<>(bounds);
        more.add(new Bound(parameter, lower, upper));
        return new FitSettings(
                space, domain, intervals, loss, recencyHalfLifeDays, more, fixed, priors, starts, autocorrelated);
    }

    /**
     * The same with one more known parameter.
     *
     * @param parameter the parameter
     * @param value its value (unit of the parameter)
     * @return new settings
     */
    public FitSettings withFixed(DeclineParameter parameter, double value) {
        List<Fixed> more = new ArrayList<>(fixed);
        more.add(new Fixed(parameter, value));
        return new FitSettings(
                space, domain, intervals, loss, recencyHalfLifeDays, bounds, more, priors, starts, autocorrelated);
    }

    /**
     * The same with one more prior.
     *
     * @param parameter the parameter
     * @param centre its most likely value (unit of the parameter)
     * @param coordinateSd standard deviation of its coordinate
     * @return new settings
     */
    public FitSettings withPrior(DeclineParameter parameter, double centre, double coordinateSd) {
        List<Prior> more = new ArrayList<>(priors);
        more.add(new Prior(parameter, centre, coordinateSd));
        return new FitSettings(
                space, domain, intervals, loss, recencyHalfLifeDays, bounds, fixed, more, starts, autocorrelated);
    }

    /**
     * The same with another number of starts.
     *
     * @param wanted how many starting points are followed, at least 1
     * @return new settings
     */
    public FitSettings withStarts(int wanted) {
        return new FitSettings(
                space, domain, intervals, loss, recencyHalfLifeDays, bounds, fixed, priors, wanted, autocorrelated);
    }

    /**
     * The same with AR(1) residuals.
     *
     * @return new settings
     */
    public FitSettings withAutocorrelation() {
        return new FitSettings(
                space, domain, intervals, loss, recencyHalfLifeDays, bounds, fixed, priors, starts, true);
    }
}
