package io.welleng.allocation.meter.prover;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;

/** How near together the runs of a proving must lie. The range is (greatest − least)/least. */
public sealed interface RepeatabilityRule {

    /**
     * Least number of runs.
     *
     * @return number of runs
     */
    int leastRuns();

    /**
     * Greatest range allowed.
     *
     * @param runs number of runs, at least {@link #leastRuns()}
     * @return range (fraction)
     */
    double allowedRange(int runs);

    /**
     * 0.05 % over five runs.
     *
     * @return the customary rule
     */
    static FixedRange fiveRuns() {
        return new FixedRange(5, 0.0005);
    }

    /**
     * As many runs as it takes, from three to twenty, for an uncertainty of ±0.027 %.
     *
     * @return the rule of API MPMS 4.8 table A-1
     */
    static ByNumberOfRuns api48() {
        return new ByNumberOfRuns();
    }

    /**
     * A range fixed by contract.
     *
     * @param leastRuns least number of runs, 2 to 20
     * @param range greatest range (fraction), above 0 to 0.05
     */
    record FixedRange(int leastRuns, double range) implements RepeatabilityRule {

        /** Checks the ranges above. */
        public FixedRange {
            if (leastRuns < 2 || leastRuns > 20) {
                throw new InvalidInputException("leastRuns", "from 2 to 20", "", Integer.toString(leastRuns));
            }
            Check.positive(range, "range", "(fraction)");
            Check.inRange(range, 0.0, 0.05, "range", "(fraction)");
        }

        @Override
        public double allowedRange(int runs) {
            return range;
        }
    }

    /**
     * The range that keeps the random uncertainty of the mean near ±0.027 % at 95 %, by the number of runs: from 0.02
     * % for three to 0.22 % for twenty.
     *
     * @see "API MPMS 4.8 (1995, 2013), annex A; API MPMS 13.1"
     */
    record ByNumberOfRuns() implements RepeatabilityRule {

        private static final int LEAST = 3;
        private static final List<Double> RANGES = List.of(
                0.0002, 0.0003, 0.0005, 0.0006, 0.0008, 0.0009, 0.0010, 0.0012, 0.0013, 0.0014, 0.0015, 0.0016, 0.0017,
                0.0018, 0.0019, 0.0020, 0.0021, 0.0022);

        @Override
        public int leastRuns() {
            return LEAST;
        }

        @Override
        public double allowedRange(int runs) {
            return RANGES.get(Math.min(runs - LEAST, RANGES.size() - 1));
        }
    }
}
