/** Who owns what was allocated: shares by node and date, and what they come to. */
package io.welleng.allocation.owner;
