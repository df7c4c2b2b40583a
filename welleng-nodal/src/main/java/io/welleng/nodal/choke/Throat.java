package io.welleng.nodal.choke;

/** Geometry and units of a choke's throat. */
final class Throat {

    /** Standard gravity, in the mass unit of the force unit: 32.17405 lb ft/(lbf s²). */
    static final double GC = 9.80665 / 0.3048;

    /** 2 gc 144, of pressures in psi: psi/(ft³/lb) to (lb/(ft² s))². */
    static final double TWO_GC_144 = 288.0 * GC;

    private static final double IN_PER_64TH = 1.0 / 64.0;

    private Throat() {}

    /** Area of a round throat (ft²). */
    static double areaFt2(double size64ths) {
        double dFt = size64ths * IN_PER_64TH / 12.0;
        return 0.25 * Math.PI * dFt * dFt;
    }
}
