package io.welleng.lift.pcp;

import io.welleng.core.units.Figures;

/** The speed that a rate needs. */
public sealed interface PcpSpeed {

    /**
     * A speed within the pump's range.
     *
     * @param speedRpm speed (rpm)
     */
    record Found(double speedRpm) implements PcpSpeed {

        @Override
        public String toString() {
            return "Found[" + Figures.four(speedRpm) + " rpm]";
        }
    }

    /**
     * The rate needs a speed outside the pump's range.
     *
     * @param neededRpm speed that it needs (rpm)
     * @param leastRpm least speed of the pump (rpm)
     * @param greatestRpm greatest speed of the pump (rpm)
     */
    record OutsideRange(double neededRpm, double leastRpm, double greatestRpm) implements PcpSpeed {

        @Override
        public String toString() {
            return "OutsideRange[needs " + Figures.four(neededRpm) + " rpm, range " + Figures.four(leastRpm) + " to "
                    + Figures.four(greatestRpm) + " rpm]";
        }
    }

    /**
     * No speed lifts liquid: only gas fills the cavities.
     *
     * @param freeGasFraction share of free gas at the intake
     */
    record AllGas(double freeGasFraction) implements PcpSpeed {}
}
