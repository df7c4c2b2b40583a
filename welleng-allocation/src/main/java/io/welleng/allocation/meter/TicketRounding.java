package io.welleng.allocation.meter;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounding of factors and volumes on meter tickets and proving reports, halves away from zero. A calculation that must
 * agree with a flow computer to the last digit rounds at each step; all others do not round.
 *
 * @see "API MPMS 12.2.2 (2003) and 12.2.3 (1998), discrimination levels; compare with the edition the contract names"
 */
public enum TicketRounding {

    /** Nothing is rounded. */
    NONE(-1, -1, -1),

    /** Correction factors to 5 decimals, meter factors to 4, volumes in bbl to 2, prover volumes in bbl to 5. */
    MPMS_12_2(5, 4, 2);

    private static final int PROVER_DECIMALS = 5;

    private final int factorDecimals;
    private final int meterFactorDecimals;
    private final int volumeDecimals;

    TicketRounding(int factorDecimals, int meterFactorDecimals, int volumeDecimals) {
        this.factorDecimals = factorDecimals;
        this.meterFactorDecimals = meterFactorDecimals;
        this.volumeDecimals = volumeDecimals;
    }

    /**
     * A correction factor (CTL, CPL, CTS, CPS, CCF, CSW, intermediate meter factor), rounded.
     *
     * @param factor factor (dimensionless)
     * @return rounded factor
     */
    public double factor(double factor) {
        return round(factor, factorDecimals);
    }

    /**
     * A meter factor or composite meter factor, rounded.
     *
     * @param factor factor (dimensionless)
     * @return rounded factor
     */
    public double meterFactor(double factor) {
        return round(factor, meterFactorDecimals);
    }

    /**
     * A volume on a ticket, rounded.
     *
     * @param bbl volume (bbl)
     * @return rounded volume (bbl)
     */
    public double volume(double bbl) {
        return round(bbl, volumeDecimals);
    }

    /**
     * A volume in a proving, rounded.
     *
     * @param bbl volume (bbl)
     * @return rounded volume (bbl)
     */
    public double proverVolume(double bbl) {
        return round(bbl, this == NONE ? -1 : PROVER_DECIMALS);
    }

    private static double round(double value, int decimals) {
        return decimals < 0
                ? value
                : BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .doubleValue();
    }
}
