package io.welleng.lift.gaslift;

/**
 * What lets gas from the annulus into the tubing. {@link PortValve} is one of {@link io.welleng.lift.gaslift.valve}; open: bring
 * your own. It passes no less with more pressure in the annulus. With more pressure in the tubing it may pass less, or, where
 * that pressure opens it, more. Implementations are immutable and thread-safe.
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
