package io.welleng.nodal.ipr;

/** What a fit of tests makes least: the squares of which differences. */
public enum FitTarget {
    /** Rates (STB/d): large rates weigh more. */
    RATE,
    /** Logarithms of the rates: every test weighs by its relative error. Fetkovich's straight line is this. */
    LOG_RATE,
    /**
     * Drawdown over rate, \( (p_r - p_{wf})/q \), against the curve's at the same rate: the straight line of Jones, Blount
     * and Glaze, and only for their curve.
     */
    DRAWDOWN_OVER_RATE
}
