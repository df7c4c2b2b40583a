package io.welleng.lift.esp;

import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.stream.StreamPoint;

/**
 * Head between two pressures of a fluid whose density changes, \( H = \int 144\,dp/\rho \) (ft), with \(p\) in psi and the
 * density \(\rho\) of liquid and free gas together, without slip, in lb/ft³. By Simpson's rule over the logarithm of pressure.
 */
final class PumpHead {

    private static final double IN2_PER_FT2 = 144.0;
    private static final int HALVES = 8;

    private PumpHead() {}

    static double ft(StreamPoint stream, double temperatureF, double fromPsia, double toPsia, FlowState state) {
        double width = Math.log(toPsia / fromPsia) / (2 * HALVES);
        double sum = 0.0;
        for (int i = 0; i <= 2 * HALVES; i++) {
            double p = fromPsia * Math.exp(i * width);
            stream.moveTo(p, temperatureF, 1.0, state);
            double weight = i == 0 || i == 2 * HALVES ? 1.0 : 2.0 + 2.0 * (i % 2);
            sum += weight * p / density(state);
        }
        return IN2_PER_FT2 * sum * width / 3.0;
    }

    private static double density(FlowState state) {
        double gas = state.gasVelocityFtPerS();
        double liquid = state.liquidVelocityFtPerS();
        return gas > 0.0
                ? (liquid * state.liquidDensityLbPerFt3() + gas * state.gasDensityLbPerFt3()) / (liquid + gas)
                : state.liquidDensityLbPerFt3();
    }
}
