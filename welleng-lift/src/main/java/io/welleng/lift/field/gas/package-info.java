/**
 * Lift gas shared between wells: the exact optimum for any measured curve with a proof of its gap, equal slope for
 * concave curves, the usual step-by-step share beside it, and what each compressor limit is worth.
 */
package io.welleng.lift.field.gas;
