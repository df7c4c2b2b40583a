package io.welleng.allocation.tank;

/**
 * Linear expansion of tank shells.
 *
 * @see "API MPMS 12.1.1 (1996), Calculation of Static Petroleum Quantities, and 12.2 (1995) for stainless steels"
 */
public enum ShellSteel {

    /** Mild (carbon) steel, 6.20e-6 1/°F. */
    MILD_CARBON(6.20e-6),

    /** Stainless steel 304, 9.60e-6 1/°F. */
    STAINLESS_304(9.60e-6),

    /** Stainless steel 316, 8.83e-6 1/°F. */
    STAINLESS_316(8.83e-6);

    private final double expansionPerF;

    ShellSteel(double expansionPerF) {
        this.expansionPerF = expansionPerF;
    }

    /**
     * Coefficient of linear expansion.
     *
     * @return coefficient (1/°F)
     */
    public double expansionPerF() {
        return expansionPerF;
    }
}
