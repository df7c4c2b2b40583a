package io.welleng.lift.gaslift.valve;

import io.welleng.core.check.Check;

/** Isentropic flow of a gas to the throat of a port. */
final class IsentropicFlow {

    private static final double HALF_64THS_PER_IN = 128.0;

    private IsentropicFlow() {}

    /** Critical ratio of the pressures, \( (2/(k+1))^{k/(k-1)} \). */
    static double criticalRatio(double k) {
        return Math.pow(2.0 / (k + 1.0), k / (k - 1.0));
    }

    /** \( y^{2/k} - y^{(k+1)/k} \), as a product that stays exact near y = 1. */
    static double expansion(double y, double k) {
        return -Math.pow(y, 2.0 / k) * Math.expm1((k - 1.0) / k * Math.log(y));
    }

    /** Area of a port (in²) from its diameter (1/64 in). */
    static double areaIn2(double size64ths) {
        double radius = size64ths / HALF_64THS_PER_IN;
        return Math.PI * radius * radius;
    }

    static void check(double port, double up, double down, double tF) {
        ValvePort.checkSize(port, "portSize64ths");
        Check.positive(up, "upstreamPsia", "psia");
        Check.inRange(up, 0, 20_000, "upstreamPsia", "psia");
        Check.positive(down, "downstreamPsia", "psia");
        DomeTemperature.checkTemperature(tF, "temperatureF");
    }
}
