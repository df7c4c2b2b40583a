package io.welleng.constraints.limit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/** What is to be done about a level. The library decides and records; whoever owns the well's controls acts. */
public sealed interface Action {

    /**
     * Tell somebody.
     *
     * @param to who, for example a role or a channel
     */
    record Notify(String to) implements Action {

        /** Checks that there is somebody. */
        public Notify {
            Check.text(to, "to");
        }

        @Override
        public String toString() {
            return "notify " + to;
        }
    }

    /**
     * Set something to a value.
     *
     * @param tag telemetry key of what is set
     * @param toValue the value, fixed or from the well's design, in the tag's unit; always fixed in a {@link Decision}
     */
    record Throttle(String tag, LimitValue toValue) implements Action {

        /** Checks that both are there and the value does not depend on the mode. */
        public Throttle {
            Check.text(tag, "tag");
            if (Check.present(toValue, "toValue") instanceof LimitValue.ByMode) {
                throw new InvalidInputException("toValue", "fixed or design", "", "by_mode");
            }
        }

        @Override
        public Throttle resolve(DesignLimits design) {
            return new Throttle(tag, LimitValue.of(toValue.resolve("", design).orElseThrow()));
        }

        @Override
        public String toString() {
            return "set " + tag + " to " + toValue;
        }
    }

    /** Shut the well in. */
    record ShutIn() implements Action {

        @Override
        public String toString() {
            return "shut in";
        }
    }

    /**
     * Pass it on to somebody who can decide more.
     *
     * @param to who, for example a role
     */
    record Escalate(String to) implements Action {

        /** Checks that there is somebody. */
        public Escalate {
            Check.text(to, "to");
        }

        @Override
        public String toString() {
            return "escalate to " + to;
        }
    }

    /**
     * The action with the numbers of one well.
     *
     * @param design design limits of the well
     * @return the action, its value fixed
     * @throws InvalidInputException if the well has no such design limit
     */
    default Action resolve(DesignLimits design) {
        return this;
    }
}
