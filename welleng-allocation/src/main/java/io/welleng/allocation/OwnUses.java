package io.welleng.allocation;

/**
 * What a node did not deliver. In the unit of the stream.
 *
 * @param fuel burned as fuel
 * @param flare flared
 * @param loss lost
 * @param injection injected into a reservoir
 * @param stockChange closing less opening stock; less than 0 where stock was taken
 */
public record OwnUses(double fuel, double flare, double loss, double injection, double stockChange) {}
