/**
 * Allocation of production: the study {@code allocation}, its report, and what a later correction changes. The network is
 * described in {@link io.welleng.allocation.network}, the methods in {@link io.welleng.allocation.method}.
 */
package io.welleng.allocation;
