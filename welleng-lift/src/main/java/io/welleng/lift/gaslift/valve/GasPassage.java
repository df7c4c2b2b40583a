package io.welleng.lift.gaslift.valve;

import io.welleng.nodal.gascolumn.DryGas;

/**
 * How much gas passes an open port, as plain data with its options. At and below the critical ratio of the pressures the rate
 * does not depend on the pressure downstream. Nothing flows from the tubing to the casing.
 */
public sealed interface GasPassage permits ThornhillCraver, ThornhillCraverChart, GasNozzlePassage {

    /**
     * Gas rate through a port.
     *
     * @param portSize64ths diameter of the port (1/64 in), 1–128
     * @param upstreamPsia pressure of the injection gas (psia), above 0, at most 20,000
     * @param downstreamPsia pressure in the tubing (psia), above 0
     * @param temperatureF temperature of the gas upstream (°F), 0–450
     * @param gas the gas
     * @return rate (Mscf/d), 0 where the tubing has at least the pressure of the gas
     */
    double rateMscfPerDay(
            double portSize64ths, double upstreamPsia, double downstreamPsia, double temperatureF, DryGas gas);

    /**
     * Ratio of downstream to upstream pressure at and below which the flow is critical.
     *
     * @param gas the gas
     * @return ratio (dimensionless)
     */
    double criticalRatio(DryGas gas);

    /**
     * The port that passes a rate.
     *
     * @param rateMscfPerDay gas rate (Mscf/d), &gt; 0
     * @param upstreamPsia pressure of the injection gas (psia), above 0, at most 20,000
     * @param downstreamPsia pressure in the tubing (psia), above 0
     * @param temperatureF temperature of the gas upstream (°F), 0–450
     * @param gas the gas
     * @return its diameter, or why none passes it
     */
    default PortForRate portForRate(
            double rateMscfPerDay, double upstreamPsia, double downstreamPsia, double temperatureF, DryGas gas) {
        return PassageInverse.port(this, rateMscfPerDay, upstreamPsia, downstreamPsia, temperatureF, gas);
    }

    /**
     * The pressure downstream at which a port passes a rate: the greatest one, where the flow is critical.
     *
     * @param rateMscfPerDay gas rate (Mscf/d), &ge; 0
     * @param portSize64ths diameter of the port (1/64 in), 1–128
     * @param upstreamPsia pressure of the injection gas (psia), above 0, at most 20,000
     * @param temperatureF temperature of the gas upstream (°F), 0–450
     * @param gas the gas
     * @return the pressure, or the greatest rate that the port passes
     */
    default PressureForRate downstreamForRate(
            double rateMscfPerDay, double portSize64ths, double upstreamPsia, double temperatureF, DryGas gas) {
        return PassageInverse.downstream(this, rateMscfPerDay, portSize64ths, upstreamPsia, temperatureF, gas);
    }
}
