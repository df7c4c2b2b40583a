package io.welleng.pvt.gas;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;

import io.welleng.pvt.FittedRange;
import java.util.List;

/** Pseudo-critical temperature and pressure of a natural gas from its gravity. */
public enum PseudoCritical {

    /**
     * Sutton:
     * \[ T_{pc} = 169.2 + 349.5\,\gamma_g - 74.0\,\gamma_g^2, \quad p_{pc} = 756.8 - 131.0\,\gamma_g - 3.6\,\gamma_g^2 \]
     * in °R and psia. Fitted to 264 gases of gravity 0.57–1.68.
     *
     * @see "Sutton, R.P. (1985). SPE-14265"
     */
    SUTTON {
        @Override
        public double temperatureR(double gammaG) {
            return 169.2 + gammaG * (349.5 - 74.0 * gammaG);
        }

        @Override
        public double pressurePsia(double gammaG) {
            return 756.8 - gammaG * (131.0 + 3.6 * gammaG);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return SUTTON_FITTED;
        }
    };

    private static final List<FittedRange> SUTTON_FITTED =
            List.of(new FittedRange("Sutton pseudo-criticals", GAS_GRAVITY, 0.57, 1.68));

    /**
     * Pseudo-critical temperature.
     *
     * @param gasGravity gas gravity (air = 1)
     * @return pseudo-critical temperature (°R)
     */
    public abstract double temperatureR(double gasGravity);

    /**
     * Pseudo-critical pressure.
     *
     * @param gasGravity gas gravity (air = 1)
     * @return pseudo-critical pressure (psia)
     */
    public abstract double pressurePsia(double gasGravity);

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public abstract List<FittedRange> fittedRanges();
}
