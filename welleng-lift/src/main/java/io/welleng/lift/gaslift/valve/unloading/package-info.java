/**
 * Gas-lift valves in their well: spacing and setting of a string that unloads it, and the check of a string that is there.
 */
package io.welleng.lift.gaslift.valve.unloading;
