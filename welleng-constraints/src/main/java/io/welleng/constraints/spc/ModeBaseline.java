package io.welleng.constraints.spc;

import io.welleng.constraints.spc.baseline.BaselineStatus;

/**
 * The baseline of an operating mode after the last row.
 *
 * @param mode name of the mode; {@code all} where modes are not told apart
 * @param status the baseline, or why there is none
 * @param judged readings judged in this mode
 */
public record ModeBaseline(String mode, BaselineStatus status, int judged) {}
