/** Temperature of the fluid along a well: given, or computed from the heat that it loses. */
package io.welleng.nodal.heat;
