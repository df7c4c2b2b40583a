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
    MILD_CARBON(ProverSteel.MILD_CARBON.linearPerF()),

    /** Stainless steel 304: 9.60e-6 1/°F. */
    STAINLESS_304(ProverSteel.STAINLESS_304.linearPerF()),

    /** Stainless steel 316: 8.83e-6 1/°F. */
    STAINLESS_316(ProverSteel.STAINLESS_316.linearPerF()),

    /** Stainless steel 17-4PH: 6.00e-6 1/°F. */
    STAINLESS_17_4PH(ProverSteel.STAINLESS_17_4PH.linearPerF());

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
