package io.welleng.allocation.meter.prover;

/**
 * Steels of provers: thermal expansion, linear, of the area and cubical, and modulus of elasticity.
 *
 * @see "API MPMS 12.2.1 (1995), tables of coefficients for steel"
 */
public enum ProverSteel {

    /** Mild (carbon) steel: 6.20e-6, 1.24e-5 and 1.86e-5 1/°F; 3.00e7 psi. */
    MILD_CARBON(6.20e-6, 1.24e-5, 1.86e-5, 3.00e7),

    /** Stainless steel 304: 9.60e-6, 1.92e-5 and 2.88e-5 1/°F; 2.80e7 psi. */
    STAINLESS_304(9.60e-6, 1.92e-5, 2.88e-5, 2.80e7),

    /** Stainless steel 316: 8.83e-6, 1.77e-5 and 2.65e-5 1/°F; 2.80e7 psi. */
    STAINLESS_316(8.83e-6, 1.77e-5, 2.65e-5, 2.80e7),

    /** Stainless steel 17-4PH: 6.00e-6, 1.20e-5 and 1.80e-5 1/°F; 2.85e7 psi. */
    STAINLESS_17_4PH(6.00e-6, 1.20e-5, 1.80e-5, 2.85e7);

    private final double linearPerF;
    private final double areaPerF;
    private final double cubicalPerF;
    private final double modulusPsi;

    ProverSteel(double linearPerF, double areaPerF, double cubicalPerF, double modulusPsi) {
        this.linearPerF = linearPerF;
        this.areaPerF = areaPerF;
        this.cubicalPerF = cubicalPerF;
        this.modulusPsi = modulusPsi;
    }

    /**
     * Linear expansion.
     *
     * @return coefficient (1/°F)
     */
    public double linearPerF() {
        return linearPerF;
    }

    /**
     * Expansion of an area.
     *
     * @return coefficient (1/°F)
     */
    public double areaPerF() {
        return areaPerF;
    }

    /**
     * Expansion of a volume.
     *
     * @return coefficient (1/°F)
     */
    public double cubicalPerF() {
        return cubicalPerF;
    }

    /**
     * Modulus of elasticity.
     *
     * @return modulus (psi)
     */
    public double modulusPsi() {
        return modulusPsi;
    }
}
