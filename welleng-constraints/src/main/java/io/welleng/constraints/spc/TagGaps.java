package io.welleng.constraints.spc;

/**
 * A tag with missing readings.
 *
 * @param tag its key
 * @param missing rows without a reading of it
 */
public record TagGaps(String tag, int missing) {}
