/**
 * Gas-lift valves: force balance, setting in the test rack, temperature of the dome, and the gas that passes an open port.
 * Their place in the well is designed in {@link io.welleng.lift.gaslift.valve.unloading}.
 */
package io.welleng.lift.gaslift.valve;
