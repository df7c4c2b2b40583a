/** Energy for each barrel against a benchmark, and overall effectiveness. */
package io.welleng.constraints.health.energy;
