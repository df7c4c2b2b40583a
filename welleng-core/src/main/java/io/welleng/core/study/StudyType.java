package io.welleng.core.study;

/**
 * A kind of study that this installation can compute. Implementations are found by {@link java.util.ServiceLoader};
 * a new engine is a new implementation, and no existing code changes.
 *
 * @param <S> the study's record
 */
public interface StudyType<S extends Study<?>> {

    /**
     * Name by which the study is asked for, in JSON and on the command line.
     *
     * @return snake case, for example {@code nodal}
     */
    String name();

    /**
     * What the study answers, in one line.
     *
     * @return one sentence without a full stop
     */
    String summary();

    /**
     * The study's record.
     *
     * @return class of the record
     */
    Class<S> studyClass();

    /**
     * A complete, sensible input to start from.
     *
     * @return a study that runs
     */
    S example();
}
