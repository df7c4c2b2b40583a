/** Which readings of a well can be used: quality, range, age, frozen and jumping sensors, units and clocks. */
package io.welleng.constraints.quality;
