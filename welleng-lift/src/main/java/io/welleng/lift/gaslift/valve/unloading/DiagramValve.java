package io.welleng.lift.gaslift.valve.unloading;

/**
 * A valve in a drawing, between tubing and casing pressure.
 *
 * @param number its number
 * @param tvdFt true vertical depth (ft)
 * @param tubingPsia pressure in the tubing (psia)
 * @param injectionPsia pressure of the injection gas (psia)
 * @param orifice whether it is an orifice
 */
public record DiagramValve(int number, double tvdFt, double tubingPsia, double injectionPsia, boolean orifice) {}
