package io.welleng.allocation.volume;

/**
 * The base density whose factors give an observed density, by the standard's Newton step: with
 * \( E = \rho_o/C_{TPL} - \rho \),
 * \[ \Delta\rho = \frac{E}{1 + D_t + D_p}, \quad D_t = D_\alpha \alpha \Delta t (1 + 1.6 \alpha \Delta t), \quad
 * D_p = -\frac{2 C_{PL} P F_P (7.93920 + 0.02326 t)}{\rho^2}, \] started from the observed density and kept within the
 * limits of the commodity. A liquid so light that the pressure term takes the slope to zero has no answer. Where the expansion factor of a refined product jumps, the steps can go on for ever; within
 * 1 kg/m³ of the jump the last one is accepted, as the standard says.
 *
 * @see "API MPMS 11.1 (2004), 11.1.6.2"
 */
final class BaseDensitySearch {

    /** Relative step below which a fully converged density no longer changes. */
    private static final double STILL = 1e-13;

    /** How the search ended. */
    enum End {
        CONVERGED,
        ACCEPTED_AT_JUMP,
        BELOW_LIMIT,
        ABOVE_LIMIT,
        TOO_COMPRESSIBLE,
        NOT_CONVERGED
    }

    final FactorPoint point = new FactorPoint();

    double rho;

    /** What the last step asked for, before the limits (kg/m³). */
    double wanted;

    double residual;
    int evaluations;

    private final FactorEquation equation;
    private final Convergence convergence;

    BaseDensitySearch(FactorEquation equation, Convergence convergence) {
        this.equation = equation;
        this.convergence = convergence;
    }

    End solve(double observed, double tF, double psig) {
        double dt = tF - equation.baseF();
        rho = within(observed);
        boolean below = false;
        boolean above = false;
        while (true) {
            equation.at(rho, tF, psig, point);
            evaluations++;
            residual = observed - rho * point.ctpl();
            double slope = 1.0 + temperatureSlope(dt) + pressureSlope(tF, psig);
            if (!point.isPhysical() || !(slope > 0.0)) {
                return point.isPhysical() ? End.NOT_CONVERGED : End.TOO_COMPRESSIBLE;
            }
            if (Math.abs(residual) < convergence.toleranceKgPerM3() || residual == 0.0) {
                return End.CONVERGED;
            }
            double e = observed / point.ctpl() - rho;
            double step = e / slope;
            if (Math.abs(step) <= STILL * rho) {
                return End.CONVERGED;
            }
            wanted = rho + step;
            below = wanted < equation.lower();
            above = wanted > equation.upper();
            rho = within(wanted);
            if (evaluations >= convergence.steps()) {
                break;
            }
        }
        if (below || above) {
            return below ? End.BELOW_LIMIT : End.ABOVE_LIMIT;
        }
        return equation.jumpsNear(rho) ? End.ACCEPTED_AT_JUMP : End.NOT_CONVERGED;
    }

    private double temperatureSlope(double dt) {
        double x = point.alpha * dt;
        return point.dAlpha * x * (1.0 + 1.6 * x);
    }

    private double pressureSlope(double tF, double psig) {
        return -2.0 * point.cpl * psig * point.fp * (7.93920 + 0.02326 * tF) / (rho * rho);
    }

    private double within(double density) {
        return Math.min(Math.max(density, equation.lower()), equation.upper());
    }
}
