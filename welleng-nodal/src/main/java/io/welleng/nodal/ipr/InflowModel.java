package io.welleng.nodal.ipr;

import io.welleng.pvt.ProducedFluid;

/**
 * Rate against flowing bottom-hole pressure: continuous, strictly decreasing from shut-in, zero at shut-in. Anything
 * that keeps this can be solved. Rates are stock-tank liquid, oil and water together.
 */
public interface InflowModel {

    /**
     * Pressure at which nothing flows.
     *
     * @return bottom-hole pressure at zero rate, the reservoir pressure (psia)
     */
    double shutInPressurePsia();

    /**
     * Liquid rate at a flowing pressure.
     *
     * @param pwfPsia flowing bottom-hole pressure (psia), from 0 to the shut-in pressure
     * @return liquid rate (STB/d); zero at and above the shut-in pressure
     */
    double rateStbPerDay(double pwfPsia);

    /**
     * Flowing pressure at a liquid rate, the inverse of {@link #rateStbPerDay}.
     *
     * @param rateStbPerDay liquid rate (STB/d), from 0 to the rate at zero pressure
     * @return flowing bottom-hole pressure (psia); below zero for a rate that no pressure gives
     */
    double pwfPsia(double rateStbPerDay);

    /**
     * Absolute open flow.
     *
     * @return liquid rate at zero flowing pressure (STB/d)
     */
    default double maxRateStbPerDay() {
        return rateStbPerDay(0.0);
    }

    /**
     * What flows in at a flowing pressure. Layers of unlike water cut and gas-oil ratio, or phases with unlike curves,
     * change the mixture with the pressure; one reservoir with one curve does not.
     *
     * @param pwfPsia flowing bottom-hole pressure (psia), from 0 to the shut-in pressure
     * @param fluid what the well produces where the inflow does not say otherwise
     * @return the fluid at this pressure: the same oil, with the water cut and producing gas-oil ratio of the inflow
     */
    default ProducedFluid produced(double pwfPsia, ProducedFluid fluid) {
        return fluid;
    }
}
