package io.welleng.pvt.gas;

import static io.welleng.pvt.Quantity.REDUCED_PRESSURE;
import static io.welleng.pvt.Quantity.REDUCED_TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/** Gas deviation factor z from reduced pressure and temperature, and the isothermal compressibility that goes with it. */
public enum ZFactor {

    /** Dranchuk and Abou-Kassem's equation of state; see {@link DranchukAbouKassem}. */
    DRANCHUK_ABOU_KASSEM {
        @Override
        public double z(double tpr, double ppr) {
            return DranchukAbouKassem.z(tpr, ppr);
        }

        @Override
        public double reducedCompressibility(double tpr, double ppr) {
            return DranchukAbouKassem.reducedCompressibility(tpr, ppr);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return DAK_FITTED;
        }
    },

    /** Hall and Yarborough's equation of state; see {@link HallYarborough}. */
    HALL_YARBOROUGH {
        @Override
        public double z(double tpr, double ppr) {
            return HallYarborough.z(tpr, ppr);
        }

        @Override
        public double reducedCompressibility(double tpr, double ppr) {
            return HallYarborough.reducedCompressibility(tpr, ppr);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return HY_FITTED;
        }
    },

    /**
     * Pápay's explicit equation, a coarse fit; negative below a reduced temperature of 0.918 near a reduced pressure of 4.5. See
     * {@link Papay}.
     */
    PAPAY {
        @Override
        public double z(double tpr, double ppr) {
            return Papay.z(tpr, ppr);
        }

        @Override
        public double reducedCompressibility(double tpr, double ppr) {
            return 1.0 / ppr - Papay.slope(tpr, ppr) / Papay.z(tpr, ppr);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return PAPAY_FITTED;
        }
    },

    /** Brill and Beggs' explicit equation; NaN below a reduced temperature of 0.92, and negative at high
     * pressure beyond 2.585. See {@link BrillBeggs}. */
    BRILL_BEGGS {
        @Override
        public double z(double tpr, double ppr) {
            return BrillBeggs.z(tpr, ppr);
        }

        @Override
        public double reducedCompressibility(double tpr, double ppr) {
            return 1.0 / ppr - BrillBeggs.slope(tpr, ppr) / BrillBeggs.z(tpr, ppr);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return BRILL_BEGGS_FITTED;
        }
    };

    private static final List<FittedRange> DAK_FITTED = ranges("Dranchuk-Abou-Kassem z", 1.0, 3.0, 0.0, 30.0);
    private static final List<FittedRange> HY_FITTED = ranges("Hall-Yarborough z", 1.2, 3.0, 0.1, 24.0);
    private static final List<FittedRange> PAPAY_FITTED = ranges("Papay z", 1.2, 3.0, 0.2, 15.0);
    private static final List<FittedRange> BRILL_BEGGS_FITTED = ranges("Brill-Beggs z", 1.2, 2.4, 0.0, 13.0);

    private static List<FittedRange> ranges(String name, double leastT, double mostT, double leastP, double mostP) {
        return List.of(
                new FittedRange(name, REDUCED_TEMPERATURE, leastT, mostT),
                new FittedRange(name, REDUCED_PRESSURE, leastP, mostP));
    }

    /**
     * Gas deviation factor.
     *
     * @param reducedTemperature temperature over pseudo-critical temperature, both absolute (dimensionless)
     * @param reducedPressure pressure over pseudo-critical pressure (dimensionless), &gt; 0
     * @return z (dimensionless)
     */
    public abstract double z(double reducedTemperature, double reducedPressure);

    /**
     * Isothermal compressibility times the pseudo-critical pressure,
     * \[ c_r = \frac{1}{p_r} - \frac{1}{z}\left(\frac{\partial z}{\partial p_r}\right)_{T_r} \]
     * from the derivative of the equation itself. Divide by the pseudo-critical pressure in psia to have 1/psi.
     *
     * @param reducedTemperature temperature over pseudo-critical temperature, both absolute (dimensionless)
     * @param reducedPressure pressure over pseudo-critical pressure (dimensionless), &gt; 0
     * @return reduced compressibility (dimensionless)
     * @see "Mattar, L., Brar, G.S. and Aziz, K. (1975). Compressibility of Natural Gases, J. Can. Pet. Tech. 14(4), 77–80"
     */
    public abstract double reducedCompressibility(double reducedTemperature, double reducedPressure);

    /**
     * Isothermal compressibility of gas, \( c_g = c_r/p_{pc} \).
     *
     * @param temperatureR temperature (°R)
     * @param pressurePsia pressure (psia), &gt; 0
     * @param pseudoCriticalTemperatureR pseudo-critical temperature (°R)
     * @param pseudoCriticalPressurePsia pseudo-critical pressure (psia)
     * @return compressibility (1/psi)
     */
    public double compressibilityPerPsi(
            double temperatureR,
            double pressurePsia,
            double pseudoCriticalTemperatureR,
            double pseudoCriticalPressurePsia) {
        return reducedCompressibility(
                        temperatureR / pseudoCriticalTemperatureR, pressurePsia / pseudoCriticalPressurePsia)
                / pseudoCriticalPressurePsia;
    }

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public abstract List<FittedRange> fittedRanges();
}
