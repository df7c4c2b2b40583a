package io.welleng.constraints.spc;

/**
 * Answer of an {@link SpcStudy}.
 *
 * @param name name of the study
 * @param result what was found
 */
public record SpcReport(String name, SpcResult result) {

    @Override
    public String toString() {
        return name + ": " + result;
    }
}
