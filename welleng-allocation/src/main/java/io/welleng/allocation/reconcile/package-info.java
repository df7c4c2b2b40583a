/**
 * Minimum-variance reconciliation of measured flows with linear balances, and the detection of gross errors.
 *
 * <p>Start at {@link io.welleng.allocation.reconcile.ReconciliationStudy}, or at
 * {@link io.welleng.allocation.reconcile.Reconciler} for the covariance of the result and repeated tests. One meter over
 * many inlets, as in a node of an allocation network, is {@link io.welleng.allocation.reconcile.NodeReconciliation}.
 */
package io.welleng.allocation.reconcile;
