package io.welleng.constraints.alarm;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/** Where the priority of an alarm comes from. */
public sealed interface AlarmRanking {

    /**
     * The priority.
     *
     * @param matrix the site's rule
     * @return the priority
     */
    AlarmPriority priority(PriorityMatrix matrix);

    /**
     * Given directly.
     *
     * @param priority the priority
     */
    record Given(AlarmPriority priority) implements AlarmRanking {

        /** Checks that it is there. */
        public Given {
            Check.present(priority, "priority");
        }

        @Override
        public AlarmPriority priority(PriorityMatrix matrix) {
            return priority;
        }
    }

    /**
     * From consequence and time by the site's {@link PriorityMatrix}.
     *
     * @param consequence what happens if the operator does nothing; not {@link Consequence#NONE}
     * @param responseMinutes longest time to respond that avoids it (min), above 0
     */
    record Rationalized(Consequence consequence, double responseMinutes) implements AlarmRanking {

        /** Checks both. */
        public Rationalized {
            Check.positive(responseMinutes, "responseMinutes", "min");
            if (Check.present(consequence, "consequence") == Consequence.NONE) {
                throw new InvalidInputException(
                        "consequence", "minor, major or severe (what needs no response is not an alarm)", "", "none");
            }
        }

        @Override
        public AlarmPriority priority(PriorityMatrix matrix) {
            return matrix.priority(consequence, responseMinutes);
        }
    }
}
