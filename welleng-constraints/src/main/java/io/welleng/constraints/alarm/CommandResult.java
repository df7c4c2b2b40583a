package io.welleng.constraints.alarm;

import io.welleng.core.check.Check;

/** What became of a command. */
public sealed interface CommandResult {

    /**
     * It was carried out.
     *
     * @param alarm name of the alarm
     * @param from state before
     * @param to state after
     */
    record Accepted(String alarm, AlarmStatus from, AlarmStatus to) implements CommandResult {

        /** Checks that all is there. */
        public Accepted {
            Check.text(alarm, "alarm");
            Check.present(from, "from");
            Check.present(to, "to");
        }
    }

    /**
     * It was refused, and nothing changed.
     *
     * @param alarm name of the alarm as the command gave it
     * @param reason why
     * @param explanation why, in words
     */
    record Refused(String alarm, RefusalReason reason, String explanation) implements CommandResult {

        /** Checks that all is there. */
        public Refused {
            Check.text(alarm, "alarm");
            Check.present(reason, "reason");
            Check.text(explanation, "explanation");
        }
    }

    /**
     * Whether it was carried out.
     *
     * @return true if accepted
     */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }
}
