package io.welleng.constraints.watch;

import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.limit.Decision;
import io.welleng.constraints.quality.DataEvent;
import java.util.ArrayList;
import java.util.List;

/** Keeps all events of a watch, in order. */
final class Recorder implements EventSink {

    final List<Object> all = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<AlarmEvent> alarms = new ArrayList<>();
    final List<DataEvent> data = new ArrayList<>();
    final List<ModeChange> modes = new ArrayList<>();

    @Override
    public void onData(DataEvent event) {
        all.add(event);
        data.add(event);
    }

    @Override
    public void onModeChange(ModeChange change) {
        all.add(change);
        modes.add(change);
    }

    @Override
    public void onDecision(Decision decision) {
        all.add(decision);
        decisions.add(decision);
    }

    @Override
    public void accept(AlarmEvent event) {
        all.add(event);
        alarms.add(event);
    }
}
