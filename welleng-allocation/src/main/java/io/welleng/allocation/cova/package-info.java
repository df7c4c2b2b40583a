/**
 * Value adjustment of crudes that share a line (COVA, quality bank): each stream is valued by price, by gravity and
 * sulphur, or by product yield; the blend by what was brought; and who brought less than the blend pays who brought
 * more, to the cent.
 */
package io.welleng.allocation.cova;
