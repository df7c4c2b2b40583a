package io.welleng.core.study;

import io.welleng.core.check.Check;

/**
 * What became of one study of a batch: answered or failed. A failure never disturbs the studies beside it.
 *
 * @param <R> type of the report
 */
public sealed interface StudyOutcome<R> {

    /**
     * The study ran.
     *
     * @param <R> type of the report
     * @param report its report
     */
    record Answered<R>(R report) implements StudyOutcome<R> {

        /** Checks that the report is there. */
        public Answered {
            Check.present(report, "report");
        }
    }

    /**
     * The study could not be run.
     *
     * @param <R> type of the report it would have given
     * @param kind {@code invalid_input}, or {@code internal_error} for a fault of the library
     * @param field name or JSON pointer of the input at fault, empty where it is not known
     * @param message what went wrong, for people
     */
    record Failed<R>(String kind, String field, String message) implements StudyOutcome<R> {

        /** Checks that all parts are there. */
        public Failed {
            Check.text(kind, "kind");
            Check.present(field, "field");
            Check.present(message, "message");
        }
    }
}
