package io.welleng.core.study;

/**
 * A question as one record, complete in itself: everything the answer needs is in it, so it can be saved, compared,
 * sent and replayed. Running it has no side effects, and the same study always gives the same report.
 *
 * @param <R> type of the report, a record
 */
public interface Study<R> {

    /**
     * Computes the answer.
     *
     * @return the report, immutable
     */
    R run();
}
