/**
 * Sharing several scarce things between the wells of a field: lift gas, compressor and electric power, separators, water
 * handling and whatever else is limited; and the study {@code field_optimization}.
 */
package io.welleng.lift.field;
