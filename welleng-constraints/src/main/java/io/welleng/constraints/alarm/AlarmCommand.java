package io.welleng.constraints.alarm;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;

/** What an operator can do with an alarm. Suppression by design is not among it: that comes from a source. */
public sealed interface AlarmCommand {

    /** Earliest time of a command. */
    Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    /** Latest time of a command. */
    Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

    /**
     * Name of the alarm.
     *
     * @return the name
     */
    String alarm();

    /**
     * When the command is given.
     *
     * @return the time; what is finer than a millisecond is cut off
     */
    Instant time();

    /**
     * Who gives it.
     *
     * @return name of the operator
     */
    String operator();

    /**
     * Acknowledges an alarm.
     *
     * @param alarm name of the alarm
     * @param time when
     * @param operator who
     * @param comment remark; null for none
     */
    record Acknowledge(
            String alarm,
            Instant time,
            String operator,
            @OptionalValue String comment) implements AlarmCommand {

        /** Checks alarm, time and operator. */
        public Acknowledge {
            check(alarm, time, operator);
        }
    }

    /**
     * Resets the latch of an alarm whose condition went away. It can be reset before or after it is acknowledged; it
     * is normal only after both.
     *
     * @param alarm name of the alarm
     * @param time when
     * @param operator who
     */
    record Reset(String alarm, Instant time, String operator) implements AlarmCommand {

        /** Checks all. */
        public Reset {
            check(alarm, time, operator);
        }
    }

    /**
     * Shelves an alarm.
     *
     * @param alarm name of the alarm
     * @param time when
     * @param operator who
     * @param until when it comes back by itself, at least 1 ms ahead; what is finer is cut off
     * @param reason why
     */
    record Shelve(String alarm, Instant time, String operator, Instant until, String reason) implements AlarmCommand {

        /** Checks all. */
        public Shelve {
            check(alarm, time, operator);
            Check.present(until, "until");
            Check.text(reason, "reason");
        }
    }

    /**
     * Ends shelving.
     *
     * @param alarm name of the alarm
     * @param time when
     * @param operator who
     */
    record Unshelve(String alarm, Instant time, String operator) implements AlarmCommand {

        /** Checks all. */
        public Unshelve {
            check(alarm, time, operator);
        }
    }

    /**
     * Takes an alarm out of service.
     *
     * @param alarm name of the alarm
     * @param time when
     * @param operator who
     * @param reason why
     */
    record RemoveFromService(String alarm, Instant time, String operator, String reason) implements AlarmCommand {

        /** Checks all. */
        public RemoveFromService {
            check(alarm, time, operator);
            Check.text(reason, "reason");
        }
    }

    /**
     * Returns an alarm to service.
     *
     * @param alarm name of the alarm
     * @param time when
     * @param operator who
     */
    record ReturnToService(String alarm, Instant time, String operator) implements AlarmCommand {

        /** Checks all. */
        public ReturnToService {
            check(alarm, time, operator);
        }
    }

    private static void check(String alarm, Instant time, String operator) {
        Check.text(alarm, "alarm");
        Check.present(time, "time");
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new InvalidInputException("time", "from " + EARLIEST + " to " + LATEST, "", time.toString());
        }
        Check.text(operator, "operator");
    }
}
