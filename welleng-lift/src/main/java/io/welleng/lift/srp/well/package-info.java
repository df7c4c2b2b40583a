/**
 * A rod pump in its well: what pump and inflow agree on, loads and ratings there, the best speed and stroke within limits,
 * advice on pump-off and counterbalance.
 */
package io.welleng.lift.srp.well;
