/**
 * The network of an allocation: nodes, links, meters and readings, and the engine that allocates back from the sales points
 * through every tier to the wells.
 */
package io.welleng.allocation.network;
