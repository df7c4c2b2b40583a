package io.welleng.lift.esp.electric;

/**
 * Metal of a conductor. Resistivity goes with temperature as \( \rho = \rho_{20}\,[1 + \alpha_{20}(t - 20)] \), \(t\) in °C. For
 * copper that is the field form \( R = R_{77}\,[1 + 0.00214\,(T - 77)] \) with \(T\) in °F, whose factor is \(\alpha_{20}\)
 * restated for 25 °C and a degree Fahrenheit: 0.0021411.
 *
 * @see "IEC 60028 (1925), International standard of resistance for copper: 1/58 ohm·mm²/m and 0.00393 per °C at 20 °C"
 * @see "ASTM B230/B230M, Aluminum 1350-H19 wire for electrical purposes: 61.0 % of the conductivity of that copper"
 * @see "IEC 60889 (1987), Hard-drawn aluminium wire: 0.00403 per °C at 20 °C"
 */
public enum ConductorMetal {
    /** Annealed copper. */
    COPPER(1.0 / 58.0, 0.00393),
    /** Hard-drawn aluminium. */
    ALUMINIUM(1.0 / 58.0 / 0.61, 0.00403);

    /** Square millimetres in a square inch. */
    private static final double MM2_PER_IN2 = 25.4 * 25.4;

    /** Metres in 1,000 ft. */
    private static final double M_PER_1000_FT = 304.8;

    private final double ohmMm2PerM;
    private final double perC;

    ConductorMetal(double ohmMm2PerM, double perC) {
        this.ohmMm2PerM = ohmMm2PerM;
        this.perC = perC;
    }

    /**
     * Resistivity at 20 °C (68 °F).
     *
     * @return \(\rho_{20}\) (ohm·mm²/m)
     */
    public double resistivityOhmMm2PerM() {
        return ohmMm2PerM;
    }

    /**
     * Temperature coefficient at 20 °C.
     *
     * @return \(\alpha_{20}\) (1/°C)
     */
    public double temperatureCoefficientPerC() {
        return perC;
    }

    /** Resistance of 1,000 ft of solid wire at 68 °F (ohm). */
    double ohmPer1000FtAt68(double areaIn2) {
        return ohmMm2PerM * M_PER_1000_FT / (areaIn2 * MM2_PER_IN2);
    }

    /** Resistance over that at 68 °F. */
    double temperatureFactor(double temperatureF) {
        return 1.0 + perC * (temperatureF - 68.0) / 1.8;
    }
}
