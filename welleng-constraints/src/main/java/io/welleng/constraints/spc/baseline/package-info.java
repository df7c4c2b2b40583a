/** What is usual for a well in an operating mode: rolling robust baselines of bounded size, and how far a reading is from them. */
package io.welleng.constraints.spc.baseline;
