/** Tanks: a gauged level to gross and net standard volume, and the change of stock between two gaugings. */
package io.welleng.allocation.tank;
