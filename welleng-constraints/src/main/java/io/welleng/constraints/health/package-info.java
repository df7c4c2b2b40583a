/** Health of a lifted well: a score of 0 to 100 from its components, its trend, and what lowered it. */
package io.welleng.constraints.health;
