package io.welleng.lift.gaslift;

/**
 * What lets gas from the annulus into the tubing. Open: bring your own valve. Implementations are immutable and thread-safe.
 */
@FunctionalInterface
public interface InjectionValve {

    /**
     * Greatest gas rate that the valve passes.
     *
     * @param upstreamPressurePsia pressure in the annulus at the valve (psia), &gt; 0
     * @param downstreamPressurePsia pressure in the tubing at the valve (psia), &gt; 0
     * @param temperatureF temperature of the gas upstream (°F)
     * @return gas rate (Mscf/d), &ge; 0; 0 where the pressure in the annulus is not the greater
     */
    double maxGasMscfPerDay(double upstreamPressurePsia, double downstreamPressurePsia, double temperatureF);
}
