package io.welleng.allocation.volume;

/** Which standard's equations correct the volume. */
public enum CorrectionMethod {

    /**
     * API MPMS chapter 11.1 of 2004 with the addendum of 2007, which is also ASTM D1250-04: temperatures of ITS-90
     * shifted to IPTS-68, one compressibility equation, ranges outside which there is no answer.
     *
     * @see "API MPMS 11.1 (2004), Temperature and Pressure Volume Correction Factors"
     */
    API_11_1_2004("API MPMS 11.1 (2004)", 999.016),

    /**
     * The short form of 1980 with the compressibilities of 1984: tables 5/6 A to D at 60 °F with MPMS 11.2.1, tables
     * 53/54 A to D at 15 °C with MPMS 11.2.1M, and 20 °C by way of 15 °C. No shift of the temperature scale.
     *
     * @see "API Standard 2540 / ASTM D1250-80 (1980); API MPMS 11.2.1 and 11.2.1M (1984)"
     */
    SHORT_FORM_1980("short form of 1980", 999.012);

    private final String label;
    private final double waterKgPerM3;

    CorrectionMethod(String label, double waterKgPerM3) {
        this.label = label;
        this.waterKgPerM3 = waterKgPerM3;
    }

    /**
     * The standard in words.
     *
     * @return short name for people
     */
    public String label() {
        return label;
    }

    /**
     * Density of water at 60 °F that the standard bases API gravity and relative density on.
     *
     * @return density (kg/m³)
     */
    public double waterKgPerM3() {
        return waterKgPerM3;
    }
}
