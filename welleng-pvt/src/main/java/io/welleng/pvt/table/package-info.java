/** Fluids resampled into tables with a stated error, and the keywords that reservoir simulators read. */
package io.welleng.pvt.table;
