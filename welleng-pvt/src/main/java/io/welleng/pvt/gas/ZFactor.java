package io.welleng.pvt.gas;

import static io.welleng.pvt.Quantity.REDUCED_PRESSURE;
import static io.welleng.pvt.Quantity.REDUCED_TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/** Gas deviation factor z from reduced pressure and temperature. */
public enum ZFactor {

    /** Dranchuk and Abou-Kassem's equation of state; see {@link DranchukAbouKassem}. */
    DRANCHUK_ABOU_KASSEM {
        @Override
        public double z(double tpr, double ppr) {
            return DranchukAbouKassem.z(tpr, ppr);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return DAK_FITTED;
        }
    };

    private static final List<FittedRange> DAK_FITTED = List.of(
            new FittedRange("Dranchuk-Abou-Kassem z", REDUCED_TEMPERATURE, 1.0, 3.0),
            new FittedRange("Dranchuk-Abou-Kassem z", REDUCED_PRESSURE, 0.0, 30.0));

    /**
     * Gas deviation factor.
     *
     * @param reducedTemperature temperature over pseudo-critical temperature, both absolute (dimensionless)
     * @param reducedPressure pressure over pseudo-critical pressure (dimensionless), &gt; 0
     * @return z (dimensionless)
     */
    public abstract double z(double reducedTemperature, double reducedPressure);

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public abstract List<FittedRange> fittedRanges();
}
