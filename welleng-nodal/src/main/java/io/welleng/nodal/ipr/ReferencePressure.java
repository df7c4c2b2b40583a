package io.welleng.nodal.ipr;

/** The pressure that a productivity index counts its drawdown from. */
public enum ReferencePressure {
    /** Average of the drainage area by volume, as a shut-in well comes to. */
    AVERAGE,
    /** At the outer boundary. */
    BOUNDARY
}
