package io.welleng.allocation.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

class NodeReconciliationPropertiesTest {

    /** A meter that reads much less or more than the estimates, whose errors are strongly correlated. */
    private record Node(double meter, double meterUncertainty, double[] q, double[][] v, List<Range> bounds) {

        static Node of(long seed, boolean correlated) {
            SplittableRandom random = new SplittableRandom(seed);
            int n = random.nextInt(2, 9);
            double[][] factor = new double[n][n];
            double[] q = new double[n];
            double[][] v = new double[n][n];
            List<Range> bounds = new ArrayList<>();
            double sum = 0.0;
            double room = 0.0;
            for (int i = 0; i < n; i++) {
                q[i] = Math.pow(10.0, random.nextDouble(0.0, 2.0));
                sum += q[i];
                double upper = q[i] * random.nextDouble(1.0, 3.0);
                bounds.add(new Range(0.0, random.nextInt(3) == 0 ? upper : null));
                room += upper;
                for (int j = 0; j < n; j++) {
                    factor[i][j] = q[i] * random.nextDouble(-1.0, 1.0) * (correlated || i == j ? 1.0 : 0.0);
                }
                factor[i][i] += 0.3 * q[i] * Math.signum(factor[i][i]);
            }
            for (int i = 0; i < n; i++) {
                // Each has an error of its own, or by chance one may nearly follow from the others, which is refused.
                v[i][i] = 1e-4 * q[i] * q[i];
                for (int j = 0; j < n; j++) {
                    for (int k = 0; k < n; k++) {
                        v[i][j] += factor[i][k] * factor[j][k];
                    }
                }
            }
            double meter = Math.min(sum * random.nextDouble(0.01, 1.6), 0.95 * room);
            return new Node(meter, random.nextBoolean() ? 0.0 : 0.1 * meter, q, v, bounds);
        }

        NodeShares.Shared shared() {
            return (NodeShares.Shared) NodeReconciliation.share(meter, meterUncertainty, q, v, bounds);
        }

        double[] uncertainties() {
            double[] s = new double[q.length];
            for (int i = 0; i < s.length; i++) {
                s[i] = Math.sqrt(v[i][i]);
            }
            return s;
        }
    }

    // Equation: x is the optimum if and only if W^-1 (x - q) is one number but at bounds, more at a lower and less at
    // an
    // upper one; solved by another library.
    @Property(tries = 1000)
    void sharesMeetTheConditionsOfTheOptimum(@ForAll long seed) {
        Node node = Node.of(seed, true);
        NodeShares.Shared result = node.shared();
        int n = node.q().length;
        double sum = 0.0;
        for (double one : node.q()) {
            sum += one;
        }
        RealMatrix w = new Array2DRowRealMatrix(node.v());
        double[] moved = new double[n];
        double total = 0.0;
        for (int i = 0; i < n; i++) {
            w.addToEntry(i, i, node.meterUncertainty() * node.meterUncertainty() * node.q()[i] / sum);
            moved[i] = result.allocated().get(i) - node.q()[i];
            total += result.allocated().get(i);
            assertThat(node.bounds().get(i).least())
                    .isLessThanOrEqualTo(result.allocated().get(i) + 1e-9 * sum);
            assertThat(node.bounds().get(i).greatest())
                    .isGreaterThanOrEqualTo(result.allocated().get(i) - 1e-9 * sum);
        }
        assertThat(total).isCloseTo(node.meter(), within(1e-10 * sum));
        double[] force = new LUDecomposition(w)
                .getSolver()
                .solve(new ArrayRealVector(moved))
                .toArray();
        double common = Double.NaN;
        double scale = 0.0;
        for (int i = 0; i < n; i++) {
            scale = Math.max(scale, Math.abs(force[i]));
            if (!result.atBound().contains(i)) {
                common = force[i];
            }
        }
        double tolerance = 1e-6 * scale;
        for (int i = 0; i < n; i++) {
            if (!result.atBound().contains(i)) {
                assertThat(force[i]).isCloseTo(common, within(tolerance));
            } else if (result.allocated().get(i) == 0.0) {
                assertThat(force[i]).isGreaterThanOrEqualTo(common - tolerance);
            } else {
                assertThat(force[i]).isLessThanOrEqualTo(common + tolerance);
            }
        }
    }

    // Cross-check: passes over independent inlets, and the active-set method with full matrices.
    @Property(tries = 200)
    void bothWaysAgreeForIndependentEstimates(@ForAll long seed) {
        Node node = Node.of(seed, false);
        NodeShares.Shared full = node.shared();
        NodeShares.Shared passes = (NodeShares.Shared) NodeReconciliation.share(
                node.meter(), node.meterUncertainty(), node.q(), node.uncertainties(), node.bounds());
        assertThat(passes.atBound()).isEqualTo(full.atBound());
        for (int i = 0; i < node.q().length; i++) {
            double size = node.meter() + node.q()[i];
            assertThat(passes.allocated().get(i)).isCloseTo(full.allocated().get(i), within(1e-9 * size));
            assertThat(passes.uncertainty().get(i)).isCloseTo(full.uncertainty().get(i), within(1e-6 * size));
        }
        assertThat(passes.meterAdjustment()).isCloseTo(full.meterAdjustment(), within(1e-9 * node.meter()));
    }
}
