package io.welleng.lift.srp.reading;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Gas in the barrel, if what delays the travelling valve is gas at intake pressure (a card with a gradual fall; not fluid pound). The gas
 * is compressed from intake to discharge pressure while the plunger goes down, \( V p^{1/n} \) staying the same: \(g\) inches
 * of barrel at the top become \( g (p_i/p_d)^{1/n} \), so that
 * \[ g = \frac{S - S_n}{1 - (p_i/p_d)^{1/n}}, \quad S_L = S_n - g\,(p_i/p_d)^{1/n} = S - g \]
 * are gas and liquid per stroke. A barrel full of gas opens the travelling valve only if
 * \( ((S + u)/u)^n \ge p_d/p_i \) with the unswept height \(u\); else the pump can lock.
 *
 * @param gasIn gas at the top of the stroke, as height of the barrel \(g\) (in)
 * @param gasFraction \(g\) over the whole volume at the top, stroke and unswept space, 0–1; above 1 it cannot be gas alone
 * @param liquidStrokeIn liquid per stroke, as height of the barrel \(S_L\) (in); below 0 it cannot be gas alone
 * @param pressureRatio \(p_d/p_i\)
 * @param mostPressureRatio greatest ratio that the pump reaches with gas alone
 */
public record GasCheck(
        double gasIn, double gasFraction, double liquidStrokeIn, double pressureRatio, double mostPressureRatio) {

    /**
     * The check.
     *
     * @param card a card that was read
     * @param intakePressurePsia intake pressure (psia), &gt; 0, below discharge pressure
     * @param dischargePressurePsia discharge pressure (psia)
     * @param unsweptIn height of the space below the plunger at the bottom of its stroke (in), &gt; 0
     * @param polytropicExponent exponent \(n\), 1 (isothermal) to 1.67
     * @return gas and liquid per stroke, and pressure ratios
     */
    public static GasCheck of(
            PumpCardReading.Read card,
            double intakePressurePsia,
            double dischargePressurePsia,
            double unsweptIn,
            double polytropicExponent) {
        Check.present(card, "card");
        Check.positive(intakePressurePsia, "intakePressurePsia", "psia");
        Check.below(intakePressurePsia, dischargePressurePsia, "intakePressurePsia", "dischargePressurePsia", "psia");
        Check.positive(unsweptIn, "unsweptIn", "in");
        Check.inRange(polytropicExponent, 1.0, 1.67, "polytropicExponent", "(dimensionless)");
        double s = card.grossStrokeIn();
        double gas =
                PumpKernels.gasIn(s, card.netStrokeIn(), intakePressurePsia, dischargePressurePsia, polytropicExponent);
        return new GasCheck(
                gas,
                gas / (s + unsweptIn),
                s - gas,
                dischargePressurePsia / intakePressurePsia,
                PumpKernels.mostRatio(s, unsweptIn, polytropicExponent));
    }

    /**
     * Whether the pump can lock with gas.
     *
     * @return true where gas alone does not reach the discharge pressure
     */
    public boolean canLock() {
        return mostPressureRatio < pressureRatio;
    }

    @Override
    public String toString() {
        return "GasCheck[gas " + Figures.four(gasIn) + " in, liquid " + Figures.four(liquidStrokeIn)
                + " in per stroke, pressure ratio " + Figures.four(pressureRatio) + " of at most "
                + Figures.four(mostPressureRatio) + (canLock() ? ", can lock]" : "]");
    }
}
