package io.welleng.allocation.meter.prover;

/**
 * What holds the detectors of a small volume prover apart, outside its tube.
 *
 * @see "API MPMS 12.2.1 (1995), tables of coefficients for steel and Invar"
 */
public enum DetectorRod {

    /** Invar: 8.0e-7 1/°F. */
    INVAR(8.0e-7),

    /** Mild (carbon) steel: 6.20e-6 1/°F. */
    MILD_CARBON(6.20e-6),

    /** Stainless steel 304: 9.60e-6 1/°F. */
    STAINLESS_304(9.60e-6),

    /** Stainless steel 316: 8.83e-6 1/°F. */
    STAINLESS_316(8.83e-6),

    /** Stainless steel 17-4PH: 6.00e-6 1/°F. */
    STAINLESS_17_4PH(6.00e-6);

    private final double linearPerF;

    DetectorRod(double linearPerF) {
        this.linearPerF = linearPerF;
    }

    /**
     * Linear expansion.
     *
     * @return coefficient (1/°F)
     */
    public double linearPerF() {
        return linearPerF;
    }
}
