/** Shrinkage of separator oil to stock tank: from samples and from a stage flash, behind one interface. */
package io.welleng.allocation.shrinkage;
