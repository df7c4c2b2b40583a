package io.welleng.nodal.gascolumn;

import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.solve.RootStatus;
import io.welleng.nodal.gascolumn.GasColumnOutcome.NotPossible;
import io.welleng.nodal.gascolumn.GasColumnOutcome.Reason;
import io.welleng.nodal.gascolumn.GasColumnOutcome.Solved;
import java.util.List;

/**
 * Average temperature and deviation factor: the whole column as gas of one temperature and one z, those of its average
 * state,
 * \[ p_b^2 = p_t^2 e^s + \Phi L \frac{e^s - 1}{s}, \quad s = \frac{2 W \gamma_g H}{\bar z \bar T}, \quad
 *    \Phi = 2 K \gamma_g \frac{f\,q\,|q|}{d^5}\,\bar z \bar T \]
 * with p in psia at top and bottom, H the vertical and L the measured length (ft), q in Mscf/d and positive upward, d in
 * inches, f Darcy's friction factor, and z at \( (p_t + p_b)/2 \) and the mean of both temperatures (°R). The constants
 * follow from the gas law and standard conditions: 2 W = 0.037493 and 2 K = 2.518e-5. Books round the first to 0.0375; their
 * second term \( 6.67 \cdot 10^{-4} f q^2 \bar z^2 \bar T^2 (e^s - 1)/(d^5 \cos\theta) \) has 6.67e-4 for K/W = 6.716e-4, since
 * their standard cubic foot is one of 14.65 psia and 520 °R: 0.7 % of the friction.
 *
 * @see "Katz, D.L. et al. (1959). Handbook of Natural Gas Engineering, McGraw-Hill; Guo, B., Lyons, W.C. and Ghalambor, A.
 *     (2007). Petroleum Production Engineering, eq. 4.53–4.54"
 */
public record AverageTz() implements GasColumnMethod {

    private static final BracketingSolver SOLVER = new BracketingSolver(1.0e-10, 60);

    @Override
    public GasColumnOutcome bottomPressure(GasColumn column, double topPressurePsia, double gasRateMscfPerDay) {
        return solve(
                new ColumnTerms(column, topPressurePsia, "topPressurePsia", gasRateMscfPerDay), topPressurePsia, true);
    }

    @Override
    public GasColumnOutcome topPressure(GasColumn column, double bottomPressurePsia, double gasRateMscfPerDay) {
        return solve(
                new ColumnTerms(column, bottomPressurePsia, "bottomPressurePsia", gasRateMscfPerDay),
                bottomPressurePsia,
                false);
    }

    private static GasColumnOutcome solve(ColumnTerms terms, double known, boolean downward) {
        RootResult found = SOLVER.solve(
                other -> ColumnTerms.met(
                        rootOfSquare(otherSquared(terms, known, 0.5 * (known + other), downward)) - other, other),
                ColumnTerms.LEAST_PSIA,
                ColumnTerms.GREATEST_PSIA);
        if (!found.converged()) {
            return new NotPossible(reason(found), terms.evaluations());
        }
        double other = found.root();
        double top = downward ? known : other;
        double bottom = downward ? other : known;
        double z = terms.z(0.5 * (known + other), terms.temperatureR(0.5));
        GasColumn column = terms.column();
        return new Solved(
                other,
                z,
                List.of(
                        new GasColumnPoint(0.0, top, column.topTemperatureF()),
                        new GasColumnPoint(column.lengthFt(), bottom, column.bottomTemperatureF())),
                terms.evaluations());
    }

    static Reason reason(RootResult found) {
        if (found.status() == RootStatus.NO_SIGN_CHANGE) {
            return found.residual() > 0.0 ? Reason.PRESSURE_TOO_HIGH : Reason.NO_PRESSURE;
        }
        return found.status() == RootStatus.NOT_FINITE ? Reason.Z_NOT_FOUND : Reason.NOT_CONVERGED;
    }

    /** Square of the pressure at the other end (psia²), negative where there is none. */
    private static double otherSquared(ColumnTerms terms, double known, double average, boolean downward) {
        double tR = terms.temperatureR(0.5);
        double z = terms.z(average, tR);
        if (!(z > 0.0)) {
            return Double.NaN;
        }
        double s = exponent(terms.gasGravity(), terms.column().verticalFt(), z * tR);
        double phi = frictionSquared(
                terms.gasGravity(), terms.column().lengthFt(), z * tR, terms.frictionGroup(average, tR, z));
        return downward
                ? known * known * Math.exp(s) + phi * growth(s)
                : (known * known - phi * growth(s)) * Math.exp(-s);
    }

    /** s of the equation. */
    static double exponent(double gammaG, double h, double zT) {
        return 2.0 * ColumnTerms.WEIGHT * gammaG * h / zT;
    }

    /** Φ L of the equation (psia²). */
    static double frictionSquared(double gammaG, double l, double zT, double group) {
        return 2.0 * ColumnTerms.FRICTION * gammaG * group * zT * l;
    }

    /** (e^s − 1)/s, 1 for a level pipe. */
    static double growth(double s) {
        return s == 0.0 ? 1.0 : Math.expm1(s) / s;
    }

    /** The root, with the sign of the square: nearly linear, so that the search takes few steps. */
    private static double rootOfSquare(double square) {
        return Math.copySign(Math.sqrt(Math.abs(square)), square);
    }

    @Override
    public String toString() {
        return "AverageTz[]";
    }
}
