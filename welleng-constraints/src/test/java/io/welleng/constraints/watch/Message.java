package io.welleng.constraints.watch;

import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;

/** One message of a test's history: time, and reading and quality by tag. */
record Message(long time, double[] values, Quality[] qualities) {

    void into(SampleBuffer buffer) {
        buffer.begin(time);
        for (int i = 0; i < values.length; i++) {
            if (qualities[i] != Quality.ABSENT) {
                buffer.put(i, values[i], qualities[i]);
            }
        }
    }
}
