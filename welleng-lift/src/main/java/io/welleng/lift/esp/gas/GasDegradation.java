package io.welleng.lift.esp.gas;

/** What free gas takes from the head of a stage, beside the lower density of the mixture. */
public sealed interface GasDegradation {

    /**
     * Factor of the head.
     *
     * @param gasLiquidRatio in-situ free gas over in-situ liquid, by volume, &ge; 0
     * @param pressurePsia pressure at the stage (psia), &gt; 0
     * @return head over head with the liquid alone at the same total rate (fraction), 0–1
     */
    double headMultiplier(double gasLiquidRatio, double pressurePsia);

    /** None: the mixture is pumped as one fluid of its mean density. */
    record Homogeneous() implements GasDegradation {

        @Override
        public double headMultiplier(double gasLiquidRatio, double pressurePsia) {
            return 1.0;
        }
    }

    /**
     * Turpin's correlation, \[ \exp\left[-x \left(\frac{346430}{p^2} x - \frac{410}{p}\right)\right] \] and never more than 1. Fitted
     * to tests of I-42B and K-70 stages with diesel oil and carbon dioxide, and air and water; with other stages it is a guide. The
     * exponent depends on \(x/p\) alone. Where that is less than \(410/346430\) the fit gives up to 1.13: gas does not raise the
     * head, and 1 is used. (A later paper prints 3410 for 410: the fit would then exceed 4,000, so that is a misprint.)
     *
     * @see "Turpin, J.L., Lea, J.F. and Bearden, J.L. (1986). Gas-liquid flow through centrifugal pumps: correlation of data.
     *     Proc. 3rd Int. Pump Symposium, Texas A and M University, 13–20"
     */
    record TurpinHead() implements GasDegradation {

        @Override
        public double headMultiplier(double gasLiquidRatio, double pressurePsia) {
            return Math.min(1.0, Turpin.headMultiplier(gasLiquidRatio, pressurePsia));
        }
    }
}
