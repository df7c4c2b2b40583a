package io.welleng.lift.srp.reading;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.pump.PlungerSlip;
import java.util.ArrayList;
import java.util.List;

/**
 * Fit of the plunger in its barrel, and the liquid that slips back through it by Patterson's equation:
 * \[ Q = (1 + 0.14\,N)\; 453\; \frac{D\,\Delta p\,C^{1.52}}{L\,\mu} \]
 * with \(Q\) in bbl per day of pumping, \(N\) the strokes per minute, \(D\) the plunger diameter, \(C\) the diametral clearance and
 * \(L\) the plunger length in inches, \(\Delta p\) in psi, \(\mu\) in cP. It is the ARCO-HF equation of 2000, which has 870 for
 * \(453(1 + 0.14 N)\), with the effect of the speed.
 *
 * <p>Tested with clearances of 0.003–0.012 in; outside, the value comes with an advisory.
 *
 * @param clearanceIn diametral clearance \(C\) (in), &gt; 0, below 0.1
 * @param lengthIn length of the plunger \(L\) (in), &gt; 0
 * @param viscosityCp viscosity of the liquid in the clearance \(\mu\) (cP), &gt; 0
 * @see "Patterson, J., Curfew, J., Brock, M., Braaten, D., Dittman, J. and Williams, B. (2000). Progress report #3 on fluid
 *     slippage in downhole rod-drawn oil well pumps. Southwestern Petroleum Short Course"
 * @see "Patterson, J., Chambliss, K., Rowlan, L. and Curfew, J. (2007). Progress report #4 on fluid slippage in downhole
 *     rod-drawn oil well pumps. Southwestern Petroleum Short Course"
 */
public record PlungerFit(double clearanceIn, double lengthIn, double viscosityCp) {

    private static final double LEAST_TESTED_IN = 0.003;
    private static final double MOST_TESTED_IN = 0.012;

    /** Checks the ranges above. */
    public PlungerFit {
        Check.positive(clearanceIn, "clearanceIn", "in");
        Check.inRange(clearanceIn, 0.0, 0.1, "clearanceIn", "in");
        Check.positive(lengthIn, "lengthIn", "in");
        Check.positive(viscosityCp, "viscosityCp", "cP");
    }

    /**
     * Liquid that slips back.
     *
     * @param plungerDiameterIn diameter of the plunger \(D\) (in), &gt; 0
     * @param differencePsi pressure across the plunger on the way up \(\Delta p\) (psi), &ge; 0
     * @param strokesPerMinute speed \(N\) (1/min), &gt; 0
     * @return loss (bbl per day of pumping)
     */
    public double lossBblPerDay(double plungerDiameterIn, double differencePsi, double strokesPerMinute) {
        Check.positive(strokesPerMinute, "strokesPerMinute", "1/min");
        return PlungerSlip.pattersonBblPerDay(
                plungerDiameterIn, clearanceIn, lengthIn, viscosityCp, differencePsi, strokesPerMinute);
    }

    /** What to keep in mind: a clearance that was not tested. */
    List<Advisory> advisories() {
        List<Advisory> advisories = new ArrayList<>();
        if (clearanceIn < LEAST_TESTED_IN || clearanceIn > MOST_TESTED_IN) {
            advisories.add(new Advisory(
                    "plunger_clearance",
                    "diametral clearance (in) outside those tested for the slippage equation",
                    clearanceIn,
                    LEAST_TESTED_IN,
                    MOST_TESTED_IN));
        }
        return advisories;
    }

    @Override
    public String toString() {
        return "PlungerFit[clearance " + Figures.four(clearanceIn) + " in, length " + Figures.four(lengthIn) + " in, "
                + Figures.four(viscosityCp) + " cP]";
    }
}
