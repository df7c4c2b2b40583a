/**
 * Advice on wells of every lift type: what to change, to which set-point, for which gain, and how far to believe it; whether
 * another lift method would suit better; which well to see to first; and all of it as keys for telemetry platforms.
 */
package io.welleng.lift.field.advice;
