package io.welleng.constraints.watch;

import io.welleng.constraints.alarm.AlarmSink;
import io.welleng.constraints.limit.DecisionSink;
import io.welleng.constraints.quality.DataSink;

/**
 * Takes everything that happens to a well, on the caller's thread. Of one sample: first faults of data, then the mode,
 * then decisions (of rules that lose their limit with the mode, then of the others in the order of the rules), then alarms.
 */
public interface EventSink extends DataSink, DecisionSink, AlarmSink {

    /**
     * The operating mode changed.
     *
     * @param change from which to which
     */
    void onModeChange(ModeChange change);
}
