package io.welleng.constraints.quality;

/** Takes the events of an {@link Intake}. It is called on the caller's thread, in order of time. */
@FunctionalInterface
public interface DataSink {

    /**
     * A fault of the data has begun or ended.
     *
     * @param event what happened
     */
    void onData(DataEvent event);
}
