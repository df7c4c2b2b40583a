/** Sizing of a submersible pump for a rate: stages, motor, cable, transformer and drive, with every stage refused and why. */
package io.welleng.lift.esp.sizing;
