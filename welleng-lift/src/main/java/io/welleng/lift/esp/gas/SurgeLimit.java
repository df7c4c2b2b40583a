package io.welleng.lift.esp.gas;

import io.welleng.core.check.Check;

/** Up to how much free gas a pump runs steadily. */
public sealed interface SurgeLimit {

    /**
     * Free gas over what is allowed.
     *
     * @param gasLiquidRatio in-situ free gas over in-situ liquid, by volume, &ge; 0
     * @param pressurePsia intake pressure (psia), &gt; 0
     * @return index; the pump is steady below 1
     */
    double index(double gasLiquidRatio, double pressurePsia);

    /**
     * Turpin's criterion, \( \phi = 2000\,x/(3 p) \).
     *
     * @see "Turpin, J.L., Lea, J.F. and Bearden, J.L. (1986). Gas-liquid flow through centrifugal pumps: correlation of data.
     *     Proc. 3rd Int. Pump Symposium, Texas A and M University, 13–20"
     */
    record TurpinPhi() implements SurgeLimit {

        @Override
        public double index(double gasLiquidRatio, double pressurePsia) {
            return Turpin.phi(gasLiquidRatio, pressurePsia);
        }
    }

    /**
     * Dunbar's chart as a power law: the least intake pressure for a gas-liquid ratio is \( p = c\,x^m \). The index is the ratio
     * over the one allowed at the pressure, \( x\,(c/p)^{1/m} \). Dunbar published a chart; the constants 935 psi and 0.724 of
     * {@link #STANDARD} are those in use for it, given here from memory and not compared with the chart.
     *
     * @param coefficientPsi least intake pressure at equal volumes of gas and liquid (psi), &gt; 0
     * @param exponent exponent \(m\) (dimensionless), &gt; 0
     * @see "Dunbar, C.E. (1989). Determination of proper type of gas separator. Microcomputer Applications in Artificial Lift
     *     Workshop, SPE Los Angeles Basin Section"
     */
    record Dunbar(double coefficientPsi, double exponent) implements SurgeLimit {

        /** The usual constants. */
        public static final Dunbar STANDARD = new Dunbar(935.0, 0.724);

        /** Checks the ranges above. */
        public Dunbar {
            Check.positive(coefficientPsi, "coefficientPsi", "psi");
            Check.positive(exponent, "exponent", "");
        }

        @Override
        public double index(double gasLiquidRatio, double pressurePsia) {
            return gasLiquidRatio * Math.pow(coefficientPsi / pressurePsia, 1.0 / exponent);
        }
    }
}
