/**
 * The model held against measurements: ranking of flow correlations, matching factors, a match to a well test, and the
 * rate from measured pressures.
 */
package io.welleng.nodal.match;
