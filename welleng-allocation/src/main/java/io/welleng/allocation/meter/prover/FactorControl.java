package io.welleng.allocation.meter.prover;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * Control of a meter factor by its history: a new factor may differ only so much from the factor before it, and from
 * the mean of the last accepted ones. A rejected factor does not enter later means.
 *
 * @param window number of accepted factors in the mean, 1–100
 * @param allowedChange greatest difference from the accepted factor before, over that factor (fraction), above 0 to
 *     0.1; 0.0025 is common
 * @param allowedFromMean greatest difference from the mean, over the mean (fraction), above 0 to 0.1; 0.001 is common
 */
public record FactorControl(int window, double allowedChange, double allowedFromMean) {

    private static final int GREATEST_WINDOW = 100;
    private static final double GREATEST = 0.1;

    /** A change this little above the allowed one is the same as printed decimal numbers. */
    private static final double SAME = 1e-12;

    /**
     * Checks the ranges above.
     *
     * @throws InvalidInputException outside them
     */
    public FactorControl {
        Check.inRange(window, 1, GREATEST_WINDOW, "window", "factors");
        Check.positive(allowedChange, "allowedChange", "(fraction)");
        Check.inRange(allowedChange, 0.0, GREATEST, "allowedChange", "(fraction)");
        Check.positive(allowedFromMean, "allowedFromMean", "(fraction)");
        Check.inRange(allowedFromMean, 0.0, GREATEST, "allowedFromMean", "(fraction)");
    }

    /**
     * Judges a history, each factor by those before it.
     *
     * @param history factors in order of their dates, at least one
     * @return one verdict for each, in the same order
     */
    public List<FactorVerdict> judge(List<ProvedFactor> history) {
        Check.notEmpty(history, "history");
        List<Double> accepted = new ArrayList<>();
        List<FactorVerdict> verdicts = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            ProvedFactor next = history.get(i);
            if (i > 0 && !next.date().isAfter(history.get(i - 1).date())) {
                throw new InvalidInputException(
                        Check.element("history", i) + ".date",
                        "after " + history.get(i - 1).date(),
                        "",
                        next.date().toString());
            }
            FactorVerdict verdict = verdict(next, accepted);
            if (!(verdict instanceof FactorVerdict.Rejected)) {
                accepted.add(next.meterFactor());
            }
            verdicts.add(verdict);
        }
        return List.copyOf(verdicts);
    }

    private FactorVerdict verdict(ProvedFactor next, List<Double> accepted) {
        if (accepted.isEmpty()) {
            return new FactorVerdict.First(next);
        }
        double last = accepted.get(accepted.size() - 1);
        double mean = accepted.subList(Math.max(0, accepted.size() - window), accepted.size()).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        double change = next.meterFactor() / last - 1.0;
        double fromMean = next.meterFactor() / mean - 1.0;
        boolean isWithin = Math.abs(change) <= allowedChange + SAME && Math.abs(fromMean) <= allowedFromMean + SAME;
        return isWithin
                ? new FactorVerdict.Accepted(next, mean, change, fromMean)
                : new FactorVerdict.Rejected(next, mean, change, fromMean, allowedChange, allowedFromMean);
    }
}
