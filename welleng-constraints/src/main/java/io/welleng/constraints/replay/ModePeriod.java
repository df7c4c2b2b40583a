package io.welleng.constraints.replay;

import java.time.Instant;

/**
 * A time over which the well was in one operating mode, for a picture.
 *
 * @param mode name of the mode
 * @param from time of the sample at which it began
 * @param to time of the sample at which the next began, or of the last one used
 */
public record ModePeriod(String mode, Instant from, Instant to) {}
