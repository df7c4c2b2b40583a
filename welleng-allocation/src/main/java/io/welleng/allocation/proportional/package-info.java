/** Proportional allocation: a measured volume shared over estimates with one factor. */
package io.welleng.allocation.proportional;
