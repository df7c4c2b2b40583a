package io.welleng.nodal.heat;

/**
 * A {@link TemperatureModel} prepared for one path: what does not depend on the rate is computed. Immutable and
 * thread-safe.
 */
@FunctionalInterface
public interface TemperatureOnPath {

    /**
     * Temperature of a flow along the path.
     *
     * @param flow what flows
     * @return temperature at every depth of the path
     * @throws io.welleng.core.check.InvalidInputException if the model has no answer for this flow, for example an injector
     *     whose inlet temperature is not given
     */
    TemperatureAlong along(HeatFlow flow);
}
