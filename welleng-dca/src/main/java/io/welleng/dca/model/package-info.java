/**
 * Decline models: rate, cumulative, instantaneous decline and b, and the times at which a rate or a cumulative is reached.
 *
 * <p>Start at {@link io.welleng.dca.model.Decline}; implement {@link io.welleng.dca.model.DeclineModel} to bring your own.
 * Times are in days since the start of the model, declines are nominal and per day (see {@code io.welleng.dca.rate} for
 * effective ones), rates in any volume unit per day, and cumulatives in that volume unit.
 */
package io.welleng.dca.model;
