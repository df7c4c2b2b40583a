/**
 * Allocation of a metered oil volume to the wells that made it, day by day: the study, its methods and its report.
 *
 * <p>Start at {@link io.welleng.allocation.AllocationStudy}.
 */
package io.welleng.allocation;
