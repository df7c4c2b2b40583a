package io.welleng.constraints.anomaly;

/** Takes the events of a scan. */
@FunctionalInterface
public interface AnomalySink {

    /**
     * A finding begins or ends.
     *
     * @param event the event
     */
    void event(AnomalyEvent event);
}
