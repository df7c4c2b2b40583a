package io.welleng.constraints.alarm;

/** Takes the events of alarms, in their order. */
@FunctionalInterface
public interface AlarmSink {

    /**
     * Takes an event.
     *
     * @param event what happened
     */
    void accept(AlarmEvent event);
}
