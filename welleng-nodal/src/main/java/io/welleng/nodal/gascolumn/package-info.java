/** Pressure along a column of dry gas, standing or flowing either way: average temperature and z, Cullender and Smith. */
package io.welleng.nodal.gascolumn;
