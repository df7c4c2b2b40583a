package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/** State of a running chart as plain data. */
public sealed interface SavedChart {

    /**
     * State of a {@link ShewhartChart}.
     *
     * @param samples readings taken
     * @param runs memory of the run rules
     * @param last latest reading; null before the first one
     * @param restart whether the next reading starts the chart anew
     */
    record Shewhart(
            long samples, SavedRuns runs, @OptionalValue Double last, boolean restart) implements SavedChart {

        /** Checks that the memory is there. */
        public Shewhart {
            Check.present(runs, "runs");
        }
    }

    /**
     * State of a {@link SubgroupChart}.
     *
     * @param samples readings taken
     * @param runs memory of the run rules
     * @param partial readings of the subgroup that is not yet complete
     * @param restart whether the next subgroup starts the chart anew
     */
    record Subgroup(long samples, SavedRuns runs, List<Double> partial, boolean restart) implements SavedChart {

        /** Checks that the memory is there. */
        public Subgroup {
            Check.present(runs, "runs");
            partial = List.copyOf(Check.present(partial, "partial"));
        }
    }

    /**
     * State of a {@link CusumChart}.
     *
     * @param samples readings taken
     * @param upper upper sum (unit of the readings)
     * @param lower lower sum (unit of the readings)
     * @param upperRun readings since the upper sum was last zero
     * @param lowerRun readings since the lower sum was last zero
     * @param readings readings seen since the sums were last started
     * @param restart whether the next reading starts the chart anew
     */
    record Cusum(long samples, double upper, double lower, long upperRun, long lowerRun, long readings, boolean restart)
            implements SavedChart {

        /** Checks that the sums are not negative. */
        public Cusum {
            Check.notNegative(upper, "upper", "");
            Check.notNegative(lower, "lower", "");
        }
    }

    /**
     * State of an {@link EwmaChart}.
     *
     * @param samples readings taken
     * @param average the moving average (unit of the readings)
     * @param decay share of the starting value's variance that is left, (1 − lambda)^(2 seen)
     * @param narrowing power of the fast initial response
     * @param restart whether the next reading starts the chart anew
     */
    record Ewma(long samples, double average, double decay, double narrowing, boolean restart) implements SavedChart {

        /** Checks the numbers. */
        public Ewma {
            Check.finite(average, "average", "");
            Check.fraction(decay, "decay");
            Check.fraction(narrowing, "narrowing");
        }
    }

    /**
     * State of an {@link EwmsChart} or {@link EwmvChart}.
     *
     * @param samples readings taken
     * @param meanSquare moving mean square (squared unit of the readings)
     * @param average moving average about which deviations are taken (unit of the readings); the target for an EWMS
     * @param restart whether the next reading starts the chart anew
     */
    record Variance(long samples, double meanSquare, double average, boolean restart) implements SavedChart {

        /** Checks the numbers. */
        public Variance {
            Check.notNegative(meanSquare, "meanSquare", "");
            Check.finite(average, "average", "");
        }
    }

    /**
     * Memory of run rules. Patterns hold one bit for each of the latest points, the latest in bit 0.
     *
     * @param above successive points above the centre line
     * @param below successive points below it
     * @param within successive points within one sigma
     * @param beyond successive points beyond one sigma
     * @param overTwo pattern of points above plus two sigma
     * @param underTwo pattern of points below minus two sigma
     * @param overOne pattern of points above plus one sigma
     * @param underOne pattern of points below minus one sigma
     * @param steps successive steps in one direction; negative downwards
     * @param alternating successive steps that alternate; negative if the latest goes down
     * @param last latest point where steps matter; null before the first one
     */
    record SavedRuns(
            int above,
            int below,
            int within,
            int beyond,
            int overTwo,
            int underTwo,
            int overOne,
            int underOne,
            int steps,
            int alternating,
            @OptionalValue Double last) {}
}
