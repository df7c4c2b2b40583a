package io.welleng.examples.fieldstudy;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The terminal of the error stream, where there is one. */
final class Terminal {

    /** Set by the launcher, which can ask what Java cannot: whether the error stream is a terminal. */
    private static final String PROPERTY = "welleng.terminal";

    private static final int REFRESH_MS = 50;

    private Terminal() {}

    static boolean isInteractive() {
        return Boolean.getBoolean(PROPERTY);
    }

    /** A progress bar on the error stream; it goes away when it is closed. */
    static Bar bar(String task, int total) {
        return new Bar(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MS)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build());
    }

    /** A progress bar. */
    record Bar(ProgressBar bar) implements AutoCloseable {

        void show(int done) {
            bar.stepTo(done);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
