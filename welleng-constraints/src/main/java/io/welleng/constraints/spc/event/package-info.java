/**
 * Unwanted events of a well from all its sensors at once, without rules for each event: readings that have left what they
 * did at the beginning, and sensors that swing together.
 */
package io.welleng.constraints.spc.event;
