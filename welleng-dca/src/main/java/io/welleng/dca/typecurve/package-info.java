/**
 * Type curves: many wells normalised, aligned and put together month by month, with the number of wells that each month
 * rests on. Start at {@link io.welleng.dca.typecurve.TypeCurveStudy}.
 */
package io.welleng.dca.typecurve;
