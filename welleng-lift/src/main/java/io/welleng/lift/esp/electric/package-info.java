/**
 * The electric side of an electric submersible pump: motor, protector, cable, transformer and drive, from the shaft of the
 * pump to the meter at surface. Nothing here knows the well: power of the shaft, temperatures and rates are inputs.
 */
package io.welleng.lift.esp.electric;
