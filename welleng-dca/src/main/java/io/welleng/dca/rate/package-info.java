/**
 * Decline rates: nominal, tangent effective and secant effective, per day, month or year. Each is a type of its own, so that
 * one cannot be taken for another; start at {@link io.welleng.dca.rate.DeclineRate}.
 */
package io.welleng.dca.rate;
