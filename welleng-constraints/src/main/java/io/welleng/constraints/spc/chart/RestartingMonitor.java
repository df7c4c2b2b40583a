package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;

/** What all running charts share: a missing reading is counted and passed over, and after a signal a chart may begin anew. */
abstract class RestartingMonitor implements ChartMonitor {

    final Process process;
    private final boolean restarts;
    private long samples;
    private boolean restart;
    private boolean seen;

    RestartingMonitor(Process process, AfterSignal afterSignal) {
        this.process = Check.present(process, "process");
        restarts = afterSignal == AfterSignal.RESTART;
    }

    /** Forgets the readings so far, but not their number. */
    abstract void begin();

    /** Takes a finite reading and says whether it gave a signal. */
    abstract boolean take(double value, SignalSink sink);

    @Override
    public final boolean step(double value, SignalSink sink) {
        samples++;
        seen = Double.isFinite(value);
        if (!seen) {
            return false;
        }
        if (restart) {
            begin();
        }
        boolean signals = take(value, sink);
        restart = signals && restarts;
        return signals;
    }

    final void restore(long samplesSoFar, boolean restartNext) {
        samples = samplesSoFar;
        restart = restartNext;
    }

    /** Whether the latest reading was there. */
    final boolean seen() {
        return seen;
    }

    final boolean restart() {
        return restart;
    }

    @Override
    public final long samples() {
        return samples;
    }
}
