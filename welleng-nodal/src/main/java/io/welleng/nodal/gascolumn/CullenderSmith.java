package io.welleng.nodal.gascolumn;

import io.welleng.core.check.Check;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.solve.RootStatus;
import io.welleng.nodal.gascolumn.GasColumnOutcome.NotPossible;
import io.welleng.nodal.gascolumn.GasColumnOutcome.Reason;
import io.welleng.nodal.gascolumn.GasColumnOutcome.Solved;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cullender and Smith's integral, which lets temperature and z change along the column,
 * \[ \int_{p_t}^{p_b} I\,dp = W \gamma_g L, \quad
 *    I = \frac{p/(zT)}{\cos\theta\,(p/(zT))^2 + F^2}, \quad F^2 = \frac{K}{W} \frac{f\,q\,|q|}{d^5} \]
 * with p in psia, T in °R, L in ft, q in Mscf/d and positive upward, d in inches, f Darcy's friction factor, cos θ the
 * vertical over the measured length, W = 0.018747 (books: 18.75 with I a thousand times greater) and K/W = 6.716e-4
 * (books: 0.6666 or 0.667 with q in MMscf/d, from a standard cubic foot of 14.65 psia and 520 °R). The column is halved: the trapezoidal rule gives the pressure in the middle, then that
 * at the end, and Simpson's rule the end anew from all three,
 * \[ p_2 = p_1 + \frac{6 W \gamma_g L}{I_1 + 4 I_m + I_2} \]
 *
 * <p>Of one pair of halves, as published, the error is a few psi in deep wells, and up to 1.4 % in 15,000 ft of a heavy gas
 * near its critical point; more pairs, one below the other, take it away. Injection whose friction nearly cancels the weight hardly changes the pressure, which is then a poor variable of
 * integration: where the two rules then differ by more than a fifth of that change there is no answer. {@link AverageTz} has
 * no such place.
 *
 * @param pairs pairs of halves that the column is cut into, 1–1,000; 1 as published
 * @see "Cullender, M.H. and Smith, R.V. (1956). Practical Solution of Gas-Flow Equations for Wells and Pipelines with Large
 *     Temperature Gradients. Trans. AIME 207, 281–287"
 */
public record CullenderSmith(int pairs) implements GasColumnMethod {

    /** One pair of halves, as published. */
    public static final CullenderSmith PUBLISHED = new CullenderSmith(1);

    /** Simpson's rule and the trapezoidal rule may differ by so much of the change of pressure. */
    private static final double MOST_DISAGREEMENT = 0.2;

    private static final BracketingSolver SOLVER = new BracketingSolver(1.0e-10, 60);

    /** Checks the range above. */
    public CullenderSmith {
        Check.atLeast(pairs, 1, "pairs");
        Check.inRange(pairs, 1, 1000, "pairs", "");
    }

    @Override
    public GasColumnOutcome bottomPressure(GasColumn column, double topPressurePsia, double gasRateMscfPerDay) {
        ColumnTerms terms = new ColumnTerms(column, topPressurePsia, "topPressurePsia", gasRateMscfPerDay);
        return new Walk(terms, pairs, true).from(topPressurePsia);
    }

    @Override
    public GasColumnOutcome topPressure(GasColumn column, double bottomPressurePsia, double gasRateMscfPerDay) {
        ColumnTerms terms = new ColumnTerms(column, bottomPressurePsia, "bottomPressurePsia", gasRateMscfPerDay);
        return new Walk(terms, pairs, false).from(bottomPressurePsia);
    }

    /** I of the equation (°R/psia). */
    static double integrand(double p, double zT, double cosTheta, double f2) {
        double x = p / zT;
        return x / (cosTheta * x * x + f2);
    }

    /** One computation from one end of a column to the other. */
    private static final class Walk {

        private final ColumnTerms terms;
        private final int halves;
        private final boolean downward;
        private final double cosTheta;
        private final double halfRise;
        private final List<GasColumnPoint> points = new ArrayList<>();
        private double sumZ;
        private double lastZ;
        private Reason reason;

        Walk(ColumnTerms terms, int pairs, boolean downward) {
            this.terms = terms;
            this.downward = downward;
            GasColumn column = terms.column();
            halves = 2 * pairs;
            cosTheta = column.verticalFt() / column.lengthFt();
            double signed = downward ? column.lengthFt() : -column.lengthFt();
            halfRise = ColumnTerms.WEIGHT * terms.gasGravity() * signed / halves;
        }

        GasColumnOutcome from(double known) {
            double p = known;
            double atP = integrand(p, share(0));
            if (!Double.isFinite(atP)) {
                return noIntegrand(known);
            }
            add(p, 0);
            for (int i = 0; i < halves; i += 2) {
                double middle = trapezoid(p, atP, share(i + 1), atP);
                double atMiddle = reason == null ? integrand(middle, share(i + 1)) : Double.NaN;
                double middleZ = lastZ;
                double end = reason == null ? trapezoid(middle, atMiddle, share(i + 2), atP) : Double.NaN;
                if (reason != null) {
                    return new NotPossible(reason, terms.evaluations());
                }
                double atEnd = integrand(end, share(i + 2));
                double start = p;
                p += 12.0 * halfRise / (atP + 4.0 * atMiddle + atEnd);
                if (terms.injects() && !(Math.abs(p - end) <= MOST_DISAGREEMENT * Math.abs(end - start))) {
                    return new NotPossible(Reason.FRICTION_BALANCES_WEIGHT, terms.evaluations());
                }
                if (!(p >= ColumnTerms.LEAST_PSIA && p <= ColumnTerms.GREATEST_PSIA)) {
                    return new NotPossible(
                            p > ColumnTerms.GREATEST_PSIA ? Reason.PRESSURE_TOO_HIGH : Reason.NO_PRESSURE,
                            terms.evaluations());
                }
                sumZ += middleZ;
                points.add(point(middle, i + 1));
                atP = integrand(p, share(i + 2));
                add(p, i + 2);
            }
            if (!downward) {
                Collections.reverse(points);
            }
            return new Solved(p, sumZ / (halves + 1), points, terms.evaluations());
        }

        /** Without weight and friction nothing changes the pressure. */
        private GasColumnOutcome noIntegrand(double known) {
            if (!(lastZ > 0.0)) {
                return new NotPossible(Reason.Z_NOT_FOUND, terms.evaluations());
            }
            return cosTheta == 0.0
                    ? new Solved(
                            known,
                            lastZ,
                            List.of(point(known, downward ? 0 : halves), point(known, downward ? halves : 0)),
                            terms.evaluations())
                    : new NotPossible(Reason.FRICTION_BALANCES_WEIGHT, terms.evaluations());
        }

        private double share(int half) {
            double walked = (double) half / halves;
            return downward ? walked : 1.0 - walked;
        }

        private void add(double p, int half) {
            sumZ += lastZ;
            points.add(point(p, half));
        }

        private GasColumnPoint point(double p, int half) {
            double share = share(half);
            return new GasColumnPoint(share * terms.column().lengthFt(), p, terms.temperatureF(share));
        }

        private double integrand(double p, double share) {
            double tR = terms.temperatureR(share);
            lastZ = terms.z(p, tR);
            if (!(lastZ > 0.0)) {
                return Double.NaN;
            }
            double f2 = ColumnTerms.FRICTION / ColumnTerms.WEIGHT * terms.frictionGroup(p, tR, lastZ);
            return CullenderSmith.integrand(p, lastZ * tR, cosTheta, f2);
        }

        /** Pressure half a pair further, or a reason. The sign of I, that of the first point, says which way it changes. */
        private double trapezoid(double p, double atP, double share, double first) {
            boolean rises = first > 0.0 == halfRise > 0.0;
            double lower = rises ? p : ColumnTerms.LEAST_PSIA;
            double upper = rises ? ColumnTerms.GREATEST_PSIA : p;
            if (!(lower < upper)) {
                reason = rises ? Reason.PRESSURE_TOO_HIGH : Reason.NO_PRESSURE;
                return Double.NaN;
            }
            RootResult found = SOLVER.solve(
                    other -> ColumnTerms.met(p + 2.0 * halfRise / (atP + integrand(other, share)) - other, other),
                    lower,
                    upper);
            if (!found.converged()) {
                boolean balance = found.status() == RootStatus.NO_SIGN_CHANGE
                        ? integrand(p, share) > 0.0 != first > 0.0
                        : terms.injects() && found.status() == RootStatus.EVALUATION_LIMIT;
                reason = balance ? Reason.FRICTION_BALANCES_WEIGHT : AverageTz.reason(found);
                return Double.NaN;
            }
            double at = integrand(found.root(), share);
            if (at > 0.0 != first > 0.0) {
                reason = Reason.FRICTION_BALANCES_WEIGHT;
            }
            return found.root();
        }
    }
}
