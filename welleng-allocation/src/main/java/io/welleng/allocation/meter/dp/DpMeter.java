package io.welleng.allocation.meter.dp;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.DensityUnit;
import io.welleng.core.units.PressureUnit;
import java.util.List;

/**
 * A differential-pressure meter:
 * \[ q_m = \frac{C}{\sqrt{1-\beta^4}}\,\varepsilon\,\frac{\pi}{4}d^2\sqrt{2\,\Delta p\,\rho_1}, \quad
 *   Re_D = \frac{4 q_m}{\pi \mu_1 D} \]
 * Coefficient and Reynolds number need each other: the secant method of ISO 5167-1 annex A finds the Reynolds number
 * that gives itself, to 1e-13 relative.
 *
 * @param element plate, nozzle or Venturi tube
 * @param tube diameters
 * @see "ISO 5167-1:2003, 5.1 and annex A"
 */
public record DpMeter(PrimaryElement element, MeterTube tube) {

    /** Pascals per psi. */
    static final double PA_PER_PSI = PressureUnit.PSI.to(PressureUnit.PA, 1.0);

    /** Kilograms per cubic metre in a pound per cubic foot. */
    static final double KG_PER_M3 = DensityUnit.LB_PER_FT3.to(DensityUnit.KG_PER_M3, 1.0);

    private static final double LB_PER_HOUR = 3600.0 / 0.45359237;
    private static final double PA_S_PER_CP = 1e-3;
    private static final double TOLERANCE = 1e-13;
    private static final int MOST_EVALUATIONS = 60;

    /** Starting Reynolds number: coefficients no longer change there. */
    private static final double START = 1e8;

    /** Checks that both are there. */
    public DpMeter {
        Check.present(element, "element");
        Check.present(tube, "tube");
    }

    /**
     * The flow.
     *
     * @param flowing readings and fluid
     * @return the flow, or why there is none
     */
    public DpOutcome flow(DpFlowing flowing) {
        Check.present(flowing, "flowing");
        double dpPsi = flowing.differentialPressurePsi();
        if (dpPsi == 0.0) {
            return new DpOutcome.NoFlow();
        }
        double pipe = tube.pipeIdM(flowing.temperatureF());
        double bore = tube.boreM(flowing.temperatureF());
        double beta = bore / pipe;
        double dpOverP1 = dpPsi / flowing.upstreamPressurePsia();
        Double kappa = flowing.isentropicExponent();
        double epsilon = kappa == null ? 1.0 : element.expansibility(beta, 1.0 - dpOverP1, kappa);
        double rho = flowing.densityLbPerFt3() * KG_PER_M3;
        double perC = epsilon
                / Math.sqrt(1.0 - beta * beta * beta * beta)
                * (Math.PI / 4.0)
                * bore
                * bore
                * Math.sqrt(2.0 * dpPsi * PA_PER_PSI * rho);
        double reynoldsPerC = 4.0 * perC / (Math.PI * flowing.viscosityCp() * PA_S_PER_CP * pipe);
        return solve(flowing, new Geometry(pipe, bore, beta, dpOverP1, epsilon), perC, reynoldsPerC);
    }

    private record Geometry(double pipe, double bore, double beta, double dpOverP1, double epsilon) {}

    private DpOutcome solve(DpFlowing flowing, Geometry g, double perC, double reynoldsPerC) {
        double before = START;
        double residualBefore = reynoldsPerC * c(g, before) - before;
        double re = before + residualBefore;
        double residual = Double.NaN;
        int evaluations = 1;
        while (re > 0.0 && evaluations < MOST_EVALUATIONS) {
            double c = c(g, re);
            evaluations++;
            residual = reynoldsPerC * c - re;
            if (Math.abs(residual) <= TOLERANCE * re) {
                return new DpOutcome.Solved(result(flowing, g, c, perC, re, residual / re, evaluations));
            }
            double slope = (residual - residualBefore) / (re - before);
            before = re;
            residualBefore = residual;
            re = Double.isFinite(slope) && slope < 0.0 ? re - residual / slope : re + residual;
        }
        return new DpOutcome.NotSolved(before, residualBefore / before, evaluations);
    }

    private double c(Geometry g, double reynolds) {
        return element.dischargeCoefficient(g.beta, g.pipe, reynolds);
    }

    private DpFlow result(
            DpFlowing flowing, Geometry g, double c, double perC, double re, double residual, int evaluations) {
        Double kappa = flowing.isentropicExponent();
        double mass = c * perC * LB_PER_HOUR;
        List<Advisory> outside = element.outside(g.bore, g.pipe, re, kappa == null ? 1.0 : 1.0 - g.dpOverP1);
        return new DpFlow(
                mass,
                mass / flowing.densityLbPerFt3(),
                g.beta,
                c,
                g.epsilon,
                re,
                residual,
                evaluations,
                element.dischargeUncertainty(g.beta, g.pipe, re),
                kappa == null ? 0.0 : element.expansibilityUncertainty(g.beta, g.dpOverP1, kappa),
                element.pressureLoss(g.beta, c),
                outside);
    }
}
