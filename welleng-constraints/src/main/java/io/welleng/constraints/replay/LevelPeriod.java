package io.welleng.constraints.replay;

import io.welleng.constraints.limit.Level;
import java.time.Instant;

/**
 * A time over which a rule had one level, for a picture.
 *
 * @param rule name of the rule
 * @param level its level
 * @param from time of the sample at which it began
 * @param to time of the sample at which the next began, or of the last one used
 */
public record LevelPeriod(String rule, Level level, Instant from, Instant to) {}
