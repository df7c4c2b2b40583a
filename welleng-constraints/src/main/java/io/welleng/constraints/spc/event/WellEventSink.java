package io.welleng.constraints.spc.event;

/** Takes events as they are found. */
@FunctionalInterface
public interface WellEventSink {

    /**
     * Takes an event.
     *
     * @param event the event
     */
    void accept(WellEvent event);
}
