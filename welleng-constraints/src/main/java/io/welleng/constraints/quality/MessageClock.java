package io.welleng.constraints.quality;

import java.time.Instant;
import java.util.Arrays;

/** Which messages are used by their time: a {@link ClockRule} prepared. */
final class MessageClock {

    private final long lateMillis;
    private final long jumpMillis;
    private final int jumpMessages;

    MessageClock(ClockRule rule) {
        lateMillis = DataRule.millis(rule.lateSeconds());
        JumpRule jump = rule.jump();
        jumpMillis = jump == null ? Long.MAX_VALUE : DataRule.millis(jump.seconds());
        jumpMessages = jump == null ? 0 : jump.messages();
    }

    /** Whether a message simply follows the last one used; nearly all do. */
    boolean isPlain(long time, IntakeState state) {
        long last = state.time;
        return time > last && time - last <= jumpMillis && last != IntakeState.NEVER && state.clockFaults == 0;
    }

    /** Whether the time of a message is one to go on with. Leaves the state's time as it is. */
    boolean isNext(long time, IntakeState state, DataSink sink) {
        if (!state.started()) {
            Arrays.fill(state.heard, time);
            return true;
        }
        long ahead = time - state.time;
        DataFault fault = null;
        int jumps = 0;
        if (ahead == 0L) {
            fault = DataFault.DUPLICATE;
        } else if (ahead < 0L) {
            fault = -ahead <= lateMillis ? DataFault.LATE : DataFault.TIME_BACKWARDS;
        } else if (ahead > jumpMillis) {
            long after = time - state.jumpMillis;
            jumps = state.jumps > 0 && after > 0L && after <= jumpMillis ? state.jumps + 1 : 1;
            fault = jumps < jumpMessages ? DataFault.FUTURE_JUMP : null;
        }
        state.jumps = fault == null ? 0 : jumps;
        state.jumpMillis = state.jumps == 0 ? 0L : time;
        int before = state.clockFaults;
        int after = fault == null ? 0 : fault.bit();
        state.clockFaults = after;
        if (before != after) {
            state.changed = true;
            Instant at = Instant.ofEpochMilli(fault == null ? time : state.time);
            if (before != 0) {
                DataFault ended = DataFault.lowest(before);
                sink.onData(new DataEvent(at, state.well, null, ended, false, null, FaultText.clockEnds(time)));
            }
            if (fault != null) {
                String text = FaultText.clockBegins(fault, time, state.time);
                sink.onData(new DataEvent(at, state.well, null, fault, true, null, text));
            }
        }
        return fault == null;
    }
}
