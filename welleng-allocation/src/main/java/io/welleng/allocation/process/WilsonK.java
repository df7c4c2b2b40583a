package io.welleng.allocation.process;

import io.welleng.core.units.StandardConditions;
import java.util.List;

/**
 * Wilson's equilibrium ratios,
 * \[ K_i = \frac{p_{ci}}{p} \exp\left[ 5.37 (1 + \omega_i) \left( 1 - \frac{T_{ci}}{T} \right) \right] \] with
 * \(T\) in °R. They follow the vapour pressures of the pure components, so that they hold at low pressure; near the
 * convergence pressure of the mixture, and for gases far above their critical temperature, they are estimates only.
 *
 * @see "Wilson, G.M. (1969). A modified Redlich-Kwong equation of state, application to general physical data
 *     calculations. 65th National AIChE Meeting, Cleveland, paper 15C"
 * @see "Whitson, C.H. and Brulé, M.R. (2000). Phase Behavior, SPE Monograph 20"
 */
public record WilsonK() implements KValues {

    @Override
    public void fill(
            List<ProcessComponent> components,
            double pressurePsia,
            double temperatureF,
            double[] liquid,
            double[] vapour,
            double[] k) {
        double tR = temperatureF + StandardConditions.RANKINE_OFFSET;
        for (int i = 0; i < k.length; i++) {
            ProcessComponent c = components.get(i);
            k[i] = ratio(c.criticalPressurePsia() / pressurePsia, c.criticalTemperatureR() / tR, c.acentricFactor());
        }
    }

    /** The equation, by the inverse reduced pressure and temperature. */
    static double ratio(double pcOverP, double tcOverT, double omega) {
        return pcOverP * Math.exp(5.37 * (1.0 + omega) * (1.0 - tcOverT));
    }
}
