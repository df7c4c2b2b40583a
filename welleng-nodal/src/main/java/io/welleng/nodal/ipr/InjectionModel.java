package io.welleng.nodal.ipr;

/**
 * Rate that a reservoir takes against the bottom-hole pressure: continuous, zero at shut-in, strictly increasing above it.
 */
public interface InjectionModel {

    /**
     * Pressure at which nothing flows.
     *
     * @return bottom-hole pressure at zero rate, the reservoir pressure (psia)
     */
    double shutInPressurePsia();

    /**
     * Injection rate at a bottom-hole pressure.
     *
     * @param pwfPsia bottom-hole pressure (psia), at or above shut-in
     * @return rate taken (STB/d); zero at and below the shut-in pressure
     */
    double rateStbPerDay(double pwfPsia);

    /**
     * Bottom-hole pressure at an injection rate, the inverse of {@link #rateStbPerDay}.
     *
     * @param rateStbPerDay rate taken (STB/d), &ge; 0
     * @return bottom-hole pressure (psia)
     */
    double pwfPsia(double rateStbPerDay);
}
