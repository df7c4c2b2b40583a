/** Pressure along a flowing well. */
package io.welleng.nodal.traverse;
