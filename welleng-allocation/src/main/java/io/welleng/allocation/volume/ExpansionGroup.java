package io.welleng.allocation.volume;

/**
 * Coefficients of the thermal expansion factor at 60 °F, \( \alpha_{60} = (K_0/\rho^* + K_1)/\rho^* + K_2 \) (1/°F), and
 * \(D_\alpha\), the steepness \( -d\ln\alpha/d\ln\rho \) that the standard's Newton step takes.
 *
 * @see "API MPMS 11.1 (2004), 11.1.6.1 and 11.1.6.2"
 */
enum ExpansionGroup {
    CRUDE_OIL(341.0957, 0.0, 0.0, 2.0),
    FUEL_OIL(103.8720, 0.2701, 0.0, 1.3),
    JET_FUEL(330.3010, 0.0, 0.0, 2.0),
    TRANSITION_ZONE(1489.0670, 0.0, -0.00186840, 8.5),
    GASOLINE(192.4571, 0.2438, 0.0, 1.5),
    LUBRICATING_OIL(0.0, 0.34878, 0.0, 1.0);

    /** Lower limits of the refined groups at 60 °F (kg/m³). */
    static final double FUEL_OIL_FROM = 838.3127;

    static final double JET_FUEL_FROM = 787.5195;
    static final double TRANSITION_FROM = 770.3520;

    final double k0;
    final double k1;
    final double k2;
    final double dAlpha;

    ExpansionGroup(double k0, double k1, double k2, double dAlpha) {
        this.k0 = k0;
        this.k1 = k1;
        this.k2 = k2;
        this.dAlpha = dAlpha;
    }

    static ExpansionGroup refined(double rho60) {
        if (rho60 >= FUEL_OIL_FROM) {
            return FUEL_OIL;
        }
        if (rho60 >= JET_FUEL_FROM) {
            return JET_FUEL;
        }
        return rho60 >= TRANSITION_FROM ? TRANSITION_ZONE : GASOLINE;
    }
}
