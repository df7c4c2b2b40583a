package io.welleng.lift.srp;

/**
 * Torque of the gearbox at a point of the surface card.
 *
 * @param crankDeg crank angle from the bottom of the stroke in the direction of rotation (degrees)
 * @param wellInLbf torque of the load of the well, less structural unbalance (in·lbf)
 * @param counterbalanceInLbf torque by which the counterbalance helps (in·lbf)
 * @param netInLbf net torque with the counterbalance as it is (in·lbf)
 * @param balancedInLbf net torque with the counterbalance of the least peak (in·lbf)
 */
public record TorquePoint(
        double crankDeg, double wellInLbf, double counterbalanceInLbf, double netInLbf, double balancedInLbf) {}
