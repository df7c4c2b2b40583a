/**
 * Temperature of the fluid along a well or flowline: given, or computed from the heat that it loses. A {@link
 * io.welleng.nodal.heat.TemperatureModel} is plain data that do not depend on the rate; for a path and a {@link
 * io.welleng.nodal.heat.HeatFlow} it gives a {@link io.welleng.nodal.heat.TemperatureAlong}.
 */
package io.welleng.nodal.heat;
