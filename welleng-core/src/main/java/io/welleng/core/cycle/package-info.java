/** A cycle in measurements at uneven times: its period, its amplitude, and how likely noise alone makes such a one. */
package io.welleng.core.cycle;
