/**
 * Units of measurement: one enum per dimension, each factor derived from the definition of the unit.
 *
 * <p>Calculations use oilfield units and say so in their names; these enums are for the edges, where other units come
 * in: {@code PressureUnit.BAR.to(PressureUnit.PSI, 250.0)}, {@code PressureUnit.parse("kgf/cm2")}.
 */
package io.welleng.core.units;
