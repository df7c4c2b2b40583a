package io.welleng.examples.fieldstudy.report;

import io.welleng.core.study.Study;

/**
 * How the answer of a kind of lift study is shown: one class for each kind, in {@link LiftTypes}, and one script for
 * pictures that no other kind has, in {@link HtmlReport}.
 *
 * @param <S> the study
 * @param <R> its report
 */
interface LiftType<S extends Study<R>, R> {

    /** Name of the study type. */
    String name();

    Class<S> studyClass();

    Class<R> reportClass();

    /** The answer in figures, for tables and files. */
    LiftFigures figures(S study, R report);

    /** The answer as pictures and tables. */
    LiftView view(S study, R report);
}
