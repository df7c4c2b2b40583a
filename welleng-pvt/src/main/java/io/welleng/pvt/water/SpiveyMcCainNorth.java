package io.welleng.pvt.water;

/**
 * Spivey, McCain and North's sodium-chloride brine: density, volume factor, compressibility, and the methane it
 * dissolves. With T in °C, p in MPa, m in mol of NaCl per kg of water, and every coefficient a function of temperature,
 * \[ \rho_{70} = \rho_{w70} + D_2 m^2 + D_{3/2} m^{3/2} + D_1 m + D_{1/2} m^{1/2}, \quad E = E_w + E_m m, \quad
 *   F = F_w + F_{3/2} m^{3/2} + F_1 m + F_{1/2} m^{1/2}, \]
 * \[ \rho = \rho_{70}\,e^{I(p) - I(70)}, \quad I(p) = \frac{1}{E} \ln\left|E \frac{p}{70} + F\right|, \quad
 *   c = \frac{1}{70\,(E\,p/70 + F)} \]
 * in g/cm³ and 1/MPa. Methane in mol per kg of water, p<sub>v</sub> the vapour pressure of water,
 * \[ m_g = \exp\left(A \ln^2(p - p_v) + B \ln(p - p_v) + C - 2 \lambda m - \zeta m^2\right), \quad
 *   V = R T_K \left(u + 2 m \frac{\partial\lambda}{\partial p}\right) \]
 * with V its partial molar volume in cm³/mol. Per kg of water, \( M = 1000 + 58.4428\,m \) and \( V_b = M/\rho + m_g V \),
 * \[ B_w = \frac{V_b\,\rho_{std}}{M}, \quad R_{sw} = \frac{m_g V_{g,std}\,\rho_{std}}{M}, \quad
 *   c_{sat} = \frac{1}{V_b}\left[\frac{c M}{\rho} - m_g \frac{\partial V}{\partial p}
 *   + \frac{\partial m_g}{\partial p}\left(V_g - V\right)\right] \]
 * with V<sub>g</sub> the molar volume of the free gas.
 *
 * <p>Range: density 0–275 °C, 0.1–200 MPa, to 5.7 mol/kg, 1,461 points; methane 20–360 °C, 0.9–200 MPa, to 6 mol/kg, 1,039
 * points. Below its vapour pressure the water is a metastable liquid without methane (m<sub>g</sub> = 0). Beyond 275 °C
 * F<sub>w</sub> goes to zero, at about 336 °C. Standard conditions are 60 °F and 0.101325 MPa.
 *
 * @see "Spivey, J.P., McCain, W.D. and North, R. (2004). J. Can. Pet. Tech. 43(7), 52–61, PETSOC-04-07-05"
 * @see "McCain, W.D., Spivey, J.P. and Lenn, C.P. (2011). Petroleum Reservoir Fluid Property Correlations, PennWell, ch. 4"
 */
final class SpiveyMcCainNorth {

    /** Molar mass of NaCl (g/mol). */
    static final double NACL = 58.4428;

    /** Gas constant (MPa cm³/(mol K)). */
    static final double R = 8.314467;

    private static final double STANDARD_C = 140.0 / 9.0;
    private static final double STANDARD_MPA = 0.101325;

    /** Molar volume of gas at standard conditions (cm³/mol). */
    static final double GAS_STANDARD_VOLUME = R * (STANDARD_C + 273.15) / STANDARD_MPA;

    private SpiveyMcCainNorth() {}

    /** Gas-free density (g/cm³). */
    static double density(BrineCoefficients set, double tC, double p, double m) {
        double t = tC / 100.0;
        double root = Math.sqrt(m);
        double rho70 = (1.03265 + t * (0.645486 - t * 0.127213)) / (1.0 + t * (0.639589 - t * 0.070291))
                + m * (set.d1(t) + m * set.d2(t) + root * set.d32(t))
                + root * set.d12(t);
        double e = e(set, t, m);
        double f = f(set, t, m);
        return rho70 * Math.exp(Math.log(Math.abs((e * p / 70.0 + f) / (e + f))) / e);
    }

    /** Gas-free compressibility (1/MPa). */
    static double compressibility(BrineCoefficients set, double tC, double p, double m) {
        double t = tC / 100.0;
        return 1.0 / (e(set, t, m) * p + 70.0 * f(set, t, m));
    }

    private static double e(BrineCoefficients set, double t, double m) {
        return (6.221 + t * (-3.478 + t * 4.221)) / (1.0 + t * (-0.4405 + t * 0.5182)) + set.em(t) * m;
    }

    private static double f(BrineCoefficients set, double t, double m) {
        double root = Math.sqrt(m);
        return (27.952 + t * (29.932 - t * 11.403)) / (1.0 + t * (0.3768 + t * 0.20684))
                + m * (set.f1(t) + root * set.f32(t))
                + root * set.f12(t);
    }

    /** Gas-free density at standard conditions (g/cm³). */
    static double standardDensity(BrineCoefficients set, double m) {
        return density(set, STANDARD_C, STANDARD_MPA, m);
    }

    /** Vapour pressure of water, by the equation of Wagner and Pruss (MPa). */
    static double vapourPressure(double tC) {
        double tK = tC + 273.15;
        double v = 1.0 - tK / 647.096;
        double root = Math.sqrt(v);
        double v3 = v * v * v;
        double series = v * (-7.85951783 + root * 1.84408259)
                + v3 * (-11.7866497 + root * 22.6807411 - v * 15.9618719 + v3 * v * root * 1.80122502);
        return 22.064 * Math.exp(647.096 / tK * series);
    }

    /** Methane that saturated brine holds (mol/kg of water), 0 up to the vapour pressure. */
    static double methane(BrineCoefficients set, double tC, double p, double m) {
        double above = p - vapourPressure(tC);
        if (!(above > 0.0)) {
            return 0.0;
        }
        double t = tC / 100.0;
        double x = Math.log(above);
        double salt = m * (2.0 * set.lambda(tC + 273.15, p) + set.zeta * m);
        return Math.exp(set.c(t) + x * (set.b(t) + x * set.a(t)) - salt);
    }

    /** Its derivative by pressure (mol/(kg MPa)), above the vapour pressure. */
    static double methaneSlope(BrineCoefficients set, double tC, double p, double m) {
        double above = p - vapourPressure(tC);
        if (!(above > 0.0)) {
            return 0.0;
        }
        double t = tC / 100.0;
        return methane(set, tC, p, m)
                * ((2.0 * set.a(t) * Math.log(above) + set.b(t)) / above - 2.0 * m * set.lambdaSlope(tC + 273.15, p));
    }

    /** Partial molar volume of methane in the brine (cm³/mol). */
    static double methaneVolume(BrineCoefficients set, double tC, double p, double m) {
        double tK = tC + 273.15;
        return R * tK * (set.u(tK) + 2.0 * m * set.lambdaSlope(tK, p));
    }

    /** Its derivative by pressure (cm³/(mol MPa)). */
    static double methaneVolumeSlope(BrineCoefficients set, double tC, double m) {
        double tK = tC + 273.15;
        return 2.0 * R * tK * m * set.lambdaBend(tK);
    }

    /** Volume of the brine with 1 kg of water and a fraction of the methane that saturates it (cm³). */
    static double volume(BrineCoefficients set, double tC, double p, double m, double fraction) {
        return mass(m) / density(set, tC, p, m) + fraction * methane(set, tC, p, m) * methaneVolume(set, tC, p, m);
    }

    /** Bw with a fraction of the methane that saturates it. */
    static double fvf(BrineCoefficients set, double tC, double p, double m, double fraction) {
        return volume(set, tC, p, m, fraction) * standardDensity(set, m) / mass(m);
    }

    /** Rsw of saturated brine (volume of gas over volume of brine, both at standard conditions). */
    static double solutionGas(BrineCoefficients set, double tC, double p, double m) {
        return methane(set, tC, p, m) * GAS_STANDARD_VOLUME * standardDensity(set, m) / mass(m);
    }

    /** Compressibility at constant content of methane, a fraction of that which saturates it (1/MPa). */
    static double undersaturatedCompressibility(BrineCoefficients set, double tC, double p, double m, double fraction) {
        double gasFree = compressibility(set, tC, p, m) * mass(m) / density(set, tC, p, m);
        double methane = fraction * methane(set, tC, p, m) * methaneVolumeSlope(set, tC, m);
        return (gasFree - methane) / volume(set, tC, p, m, fraction);
    }

    /** Compressibility of saturated brine with free gas of molar volume vg in cm³/mol (1/MPa). */
    static double saturatedCompressibility(BrineCoefficients set, double tC, double p, double m, double vg) {
        return undersaturatedCompressibility(set, tC, p, m, 1.0)
                + methaneSlope(set, tC, p, m) * (vg - methaneVolume(set, tC, p, m)) / volume(set, tC, p, m, 1.0);
    }

    private static double mass(double m) {
        return 1000.0 + NACL * m;
    }
}
