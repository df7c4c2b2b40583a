package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Greatest liquid rate of a method by depth, by one source: between the points rate and depth go by their logarithms, above the
 * first the rate stays, below the last the source says nothing.
 *
 * @param method the method
 * @param tvdFt true vertical depths (ft), increasing
 * @param rateStbPerDay greatest liquid rates at them (STB/d), not increasing
 * @param source id of the source
 * @param note what the source says
 */
public record RateEnvelope(
        LiftMethod method, List<Double> tvdFt, List<Double> rateStbPerDay, String source, String note) {

    /** Checks that the points are in order. */
    public RateEnvelope {
        Check.present(method, "method");
        tvdFt = List.copyOf(Check.notEmpty(tvdFt, "tvdFt"));
        rateStbPerDay = List.copyOf(rateStbPerDay);
        Check.sameLength(rateStbPerDay.size(), "rateStbPerDay", tvdFt.size(), "tvdFt");
        Check.increasing(tvdFt.stream().mapToDouble(Double::doubleValue).toArray(), 1, "tvdFt", "ft");
        Check.positive(tvdFt.get(0), "tvdFt", "ft");
        for (int i = 0; i < tvdFt.size(); i++) {
            Check.positive(rateStbPerDay.get(i), Check.element("rateStbPerDay", i), "STB/d");
            if (i > 0 && rateStbPerDay.get(i) > rateStbPerDay.get(i - 1)) {
                throw new InvalidInputException(
                        Check.element("rateStbPerDay", i),
                        "not greater than that before",
                        "STB/d",
                        rateStbPerDay.get(i).toString());
            }
        }
        Check.text(source, "source");
        Check.text(note, "note");
    }

    /**
     * Greatest rate from a depth, with \( \ln q = \ln q_i + \ln(q_{i+1}/q_i)\,\ln(h/h_i)/\ln(h_{i+1}/h_i) \).
     *
     * @param depthTvdFt true vertical depth h (ft), &gt; 0
     * @return liquid rate (STB/d); empty below the last point
     */
    public OptionalDouble greatestStbPerDay(double depthTvdFt) {
        Check.positive(depthTvdFt, "depthTvdFt", "ft");
        if (depthTvdFt <= tvdFt.get(0)) {
            return OptionalDouble.of(rateStbPerDay.get(0));
        }
        for (int i = 1; i < tvdFt.size(); i++) {
            if (depthTvdFt <= tvdFt.get(i)) {
                double share = Math.log(depthTvdFt / tvdFt.get(i - 1)) / Math.log(tvdFt.get(i) / tvdFt.get(i - 1));
                return OptionalDouble.of(
                        rateStbPerDay.get(i - 1) * Math.pow(rateStbPerDay.get(i) / rateStbPerDay.get(i - 1), share));
            }
        }
        return OptionalDouble.empty();
    }

    String words(double greatest) {
        return "at most " + Figures.four(greatest) + " from this depth (" + source + ")";
    }
}
