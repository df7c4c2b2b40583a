package io.welleng.lift.field.gas;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Equal slope: all wells run, and gas goes where the slope of the curve is greatest until the slopes are equal or a
 * limit is reached. For concave curves \(q_i(g_i)\) under one limit \(C\) this is the optimum (Karush–Kuhn–Tucker), \[
 * \frac{dq_i}{dg_i} = \lambda, \qquad \lambda\left(C - \sum_i g_i\right) = 0, \qquad \lambda \ge 0 \] with wells at
 * their least gas where the slope there is below \(\lambda\), and at their greatest where it is above. With \(q = a + b
 * g - c g^2\) a well between its limits takes \(g = (b - \lambda)/(2c)\), so that the gas is linear in \(\lambda\)
 * between the slopes at which wells reach a limit: the marginal value is found in closed form, not by iteration.
 *
 * @see "Kanu, E.P., Mach, J. and Brown, K.E. (1981). Economic approach to oil production and gas allocation in
 *     continuous gas lift. J. Pet. Technol. 33(10), 1887–1892, SPE-9084-PA (equal slope)"
 */
public final class EqualSlope {

    private final List<LiftGasCurve> wells;
    private final PieceTable[] pieces;

    private EqualSlope(List<LiftGasCurve> wells) {
        this.wells = wells;
        this.pieces = new PieceTable[wells.size()];
        for (int i = 0; i < pieces.length; i++) {
            LiftGasCurve well = wells.get(i);
            pieces[i] = well.response() instanceof GasResponse.Quadratic ? null : well.pieces();
        }
    }

    /**
     * Shares gas at equal slope with every well running, whether or not it may be shut in.
     *
     * @param wells the wells, at least one
     * @param capacityMscfPerDay gas there is (Mscf/d), at least 0
     * @return the share, or why there is none
     */
    public static EqualSlopeOutcome share(List<LiftGasCurve> wells, double capacityMscfPerDay) {
        Check.notEmpty(wells, "wells");
        Check.notNegative(capacityMscfPerDay, "capacityMscfPerDay", "Mscf/d");
        List<EqualSlopeOutcome.Corner> corners = new ArrayList<>();
        double least = 0.0;
        for (LiftGasCurve well : wells) {
            OptionalDouble corner = well.firstConvexCorner();
            if (corner.isPresent()) {
                corners.add(new EqualSlopeOutcome.Corner(well.name(), corner.getAsDouble()));
            }
            least += well.leastGasMscfPerDay();
        }
        if (!corners.isEmpty()) {
            return new EqualSlopeOutcome.NotConcave(corners);
        }
        return least > capacityMscfPerDay * (1.0 + 1e-12)
                ? new EqualSlopeOutcome.NotEnoughGas(least, capacityMscfPerDay)
                : new EqualSlope(List.copyOf(wells)).balance(capacityMscfPerDay);
    }

    private EqualSlopeOutcome balance(double capacity) {
        double lambda = 0.0;
        double spare = 0.0;
        if (gasAt(0.0, false) > capacity) {
            double[] breaks = breaks();
            int i = firstWithEnough(breaks, capacity);
            lambda = breaks[i];
            double below = gasAt(lambda, false);
            if (below > capacity) {
                lambda += (below - capacity) / gasPerSlope(lambda);
            } else {
                spare = capacity - below;
            }
        }
        List<WellShare> shares = new ArrayList<>(wells.size());
        double oil = 0.0;
        double gas = 0.0;
        for (int w = 0; w < pieces.length; w++) {
            double g = gasAt(w, lambda, false);
            double more = Math.min(spare, gasAt(w, lambda, true) - g);
            spare -= more;
            WellShare share = WellShare.running(wells.get(w), g + more);
            shares.add(share);
            oil += share.oilStbPerDay();
            gas += share.liftGasMscfPerDay();
        }
        return new EqualSlopeOutcome.Balanced(lambda, oil, gas, shares);
    }

    /** Slopes at which the gas stops being linear in the slope, falling, the last of them 0. */
    private double[] breaks() {
        List<Double> slopes = new ArrayList<>(List.of(0.0));
        for (int w = 0; w < pieces.length; w++) {
            LiftGasCurve well = wells.get(w);
            if (well.response() instanceof GasResponse.Quadratic q) {
                slopes.add(q.bStbPerMscf() - 2.0 * q.cStbDayPerMscf2() * well.leastGasMscfPerDay());
                slopes.add(q.bStbPerMscf() - 2.0 * q.cStbDayPerMscf2() * well.greatestGasMscfPerDay());
            } else {
                for (int k = 0; k < pieces[w].size() - 1; k++) {
                    slopes.add(pieces[w].slopeStbPerMscf(k));
                }
            }
        }
        double[] falling = slopes.stream()
                .mapToDouble(s -> -s)
                .filter(s -> s <= 0.0)
                .sorted()
                .distinct()
                .toArray();
        return Arrays.stream(falling).map(s -> s == 0.0 ? 0.0 : -s).toArray();
    }

    private int firstWithEnough(double[] breaks, double capacity) {
        int low = 0;
        int high = breaks.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (gasAt(breaks[middle], true) >= capacity) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Gas of all wells at a slope: the least, or with whole pieces of just that slope the most (Mscf/d). */
    private double gasAt(double lambda, boolean most) {
        double sum = 0.0;
        for (int w = 0; w < pieces.length; w++) {
            sum += gasAt(w, lambda, most);
        }
        return sum;
    }

    private double gasAt(int w, double lambda, boolean most) {
        LiftGasCurve well = wells.get(w);
        double low = well.leastGasMscfPerDay();
        double high = well.greatestGasMscfPerDay();
        if (well.response() instanceof GasResponse.Quadratic q) {
            double rise = q.bStbPerMscf() - lambda;
            if (q.cStbDayPerMscf2() == 0.0) {
                return rise > 0.0 || most && rise == 0.0 ? high : low;
            }
            return Math.min(high, Math.max(low, rise / (2.0 * q.cStbDayPerMscf2())));
        }
        int k = 0;
        while (k < pieces[w].size() - 1
                && (pieces[w].slopeStbPerMscf(k) > lambda || most && pieces[w].slopeStbPerMscf(k) == lambda)) {
            k++;
        }
        return pieces[w].gasMscfPerDay(k);
    }

    /** How fast the gas falls with the slope just above a slope (Mscf²/(STB·d)). */
    private double gasPerSlope(double lambda) {
        double sum = 0.0;
        for (LiftGasCurve well : wells) {
            if (well.response() instanceof GasResponse.Quadratic q && q.cStbDayPerMscf2() > 0.0) {
                double c = 2.0 * q.cStbDayPerMscf2();
                boolean started = q.bStbPerMscf() - c * well.leastGasMscfPerDay() > lambda;
                boolean ended = q.bStbPerMscf() - c * well.greatestGasMscfPerDay() > lambda;
                sum += started && !ended ? 1.0 / c : 0.0;
            }
        }
        return sum;
    }
}
