package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;

/**
 * Where figures of the screening come from.
 *
 * @param id short name
 * @param citation author, year, title, publication
 * @param comparedWithCopy whether its figures in the table were compared with a copy of it, in part at least; where not they
 *     are given as cited, and to be compared before use in earnest
 * @param note what is to be known of it
 */
public record ScreeningSource(String id, String citation, boolean comparedWithCopy, String note) {

    /** Checks that the parts are there. */
    public ScreeningSource {
        Check.text(id, "id");
        Check.text(citation, "citation");
        Check.present(note, "note");
    }
}
