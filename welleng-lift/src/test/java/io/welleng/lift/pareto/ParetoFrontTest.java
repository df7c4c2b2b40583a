package io.welleng.lift.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ParetoFrontTest {

    private static final List<ParetoObjective> TWO =
            List.of(ParetoObjective.least("a", "kWh/STB"), ParetoObjective.least("b", "days"));

    private static ParetoFront front(double[]... rows) {
        List<ParetoObjective> objectives = new ArrayList<>(TWO);
        if (rows[0].length == 3) {
            objectives.add(ParetoObjective.least("c", ""));
        }
        return front(objectives, rows);
    }

    private static ParetoFront front(List<ParetoObjective> objectives, double[]... rows) {
        List<ParetoPoint> points = new ArrayList<>();
        for (double[] row : rows) {
            List<Double> values = new ArrayList<>();
            for (double one : row) {
                values.add(one);
            }
            points.add(new ParetoPoint(List.of(), values, List.of(), 0));
        }
        return new ParetoFront(List.of(), objectives, points);
    }

    /** Random mutually non-dominated points of 2 or 3 objectives, the first objective increasing. */
    private static double[][] random(long seed, int count, int objectives) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] row = new double[objectives];
            for (int j = 0; j < objectives; j++) {
                row[j] = random.nextDouble();
            }
            if (rows.stream().noneMatch(one -> Individual.dominates(one, row))) {
                rows.removeIf(one -> Individual.dominates(row, one));
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingDouble(row -> row[0]));
        return rows.toArray(double[][]::new);
    }

    /** A quarter circle around (1, 1): the middle is farthest from the chord, 1 - 1/sqrt(2) of it below. */
    @Test
    void kneeOfAQuarterCircleIsItsMiddle() {
        double[][] rows = new double[91][];
        for (int i = 0; i <= 90; i++) {
            double angle = Math.toRadians(i);
            rows[i] = new double[] {20 * (1 - Math.cos(angle)), 3 - Math.sin(angle)};
        }
        Knee.Bend knee = (Knee.Bend) front(rows).knee();
        assertThat(knee.point()).isEqualTo(front(rows).points().get(45));
        assertThat(knee.distance()).isCloseTo(1 - Math.sqrt(0.5), within(1e-12));
        assertThat(knee.toString()).contains("0.2929");
        assertThat(Json.read(Json.write(knee), Knee.class)).isEqualTo(knee);
    }

    /** Three extremes at the ends of the axes and one point at (1/6, 1/6, 1/6): (1 - 1/2) / sqrt(3) below their plane. */
    @Test
    void kneeInThreeObjectivesIsMeasuredFromThePlane() {
        ParetoFront front = front(
                new double[] {0, 0, 9}, new double[] {0.5, 1, 1.5}, new double[] {0, 6, 0}, new double[] {3, 0, 0});
        Knee.Bend knee = (Knee.Bend) front.knee();
        assertThat(knee.point()).isEqualTo(front.points().get(1));
        assertThat(knee.distance()).isCloseTo(0.5 / Math.sqrt(3), within(1e-12));
    }

    /** The extremes (1, .2, .2), (.2, 1, .2), (.2, .2, 1) span the plane of sum 1.4, which the point of sum 1.2 lies below. */
    @Test
    void planeGoesThroughTheExtremesAndNotThroughTheAxes() {
        ParetoFront front = front(
                new double[] {0, 0.6, 0.8},
                new double[] {0.2, 0.2, 1},
                new double[] {0.2, 1, 0.2},
                new double[] {0.4, 0.4, 0.4},
                new double[] {0.6, 0.8, 0},
                new double[] {0.8, 0, 0.6},
                new double[] {1, 0.2, 0.2});
        Knee.Bend knee = (Knee.Bend) front.knee();
        assertThat(knee.point()).isEqualTo(front.points().get(3));
        assertThat(knee.distance()).isCloseTo(0.2 / Math.sqrt(3), within(1e-12));
    }

    @Test
    void straightAndHollowFrontsHaveNoKnee() {
        Knee straight = front(new double[] {0, 4}, new double[] {1, 3}, new double[] {2, 2}, new double[] {4, 0})
                .knee();
        assertThat(straight).isInstanceOf(Knee.NoBend.class);
        assertThat(straight.point().objectives()).containsExactly(2.0, 2.0);
        Knee hollow = front(new double[] {0, 4}, new double[] {3, 3}, new double[] {4, 0})
                .knee();
        // All three are farther from the ideal than, or as far as, the ends: the first of equal ones.
        assertThat(hollow).isInstanceOf(Knee.NoBend.class);
        assertThat(hollow.point().objectives()).containsExactly(0.0, 4.0);
        Knee single = front(new double[] {1, 1}).knee();
        assertThat(((Knee.NoBend) single).why()).contains("single");
        assertThat(single.toString()).contains("(1.000, 1.000)");
        // Of equally far members the first is taken.
        Knee even = front(new double[] {0, 4}, new double[] {1, 2}, new double[] {2, 1}, new double[] {4, 0})
                .knee();
        assertThat(even.point().objectives()).containsExactly(1.0, 2.0);
    }

    /** One objective without any range is left out, and the knee is that of the other two. */
    @Test
    void flatObjectivesAreLeftOut() {
        ParetoFront front = front(new double[] {0, 4, 7}, new double[] {1, 1, 7}, new double[] {4, 0, 7});
        assertThat(front.knee().point()).isEqualTo(front.points().get(1));
        assertThat(front.extreme(2)).isEqualTo(front.points().get(1)); // all equal: the best of the others in all
        assertThat(front.extreme(1)).isEqualTo(front.points().get(2));
    }

    @Property(tries = 200)
    void choicesAreMembersAndDoNotDependOnUnits(
            @ForAll @IntRange(min = 2, max = 3) int objectives,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @DoubleRange(min = -6, max = 6) double decade,
            @ForAll @DoubleRange(min = -100, max = 100) double shift,
            @ForAll long seed) {
        double[][] rows = random(seed, count, objectives);
        double[][] scaled = new double[rows.length][objectives];
        double factor = Math.pow(10, decade);
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, scaled[i], 0, objectives);
            scaled[i][1] = factor * rows[i][1] + shift * factor;
        }
        ParetoFront front = front(rows);
        ParetoFront other = front(scaled);

        assertThat(front.points()).contains(front.knee().point());
        assertThat(index(other, other.knee().point()))
                .isEqualTo(index(front, front.knee().point()));
        for (int j = 0; j < objectives; j++) {
            List<Double> weights = new ArrayList<>(java.util.Collections.nCopies(objectives, 0.0));
            weights.set(j, 3.0);
            ParetoPoint extreme = front.extreme(j);
            assertThat(extreme.objectives().get(j)).isEqualTo(front.ideal().get(j));
            assertThat(front.preferred(weights)).isEqualTo(extreme);
            weights.replaceAll(w -> w + 0.5);
            assertThat(index(other, other.preferred(weights))).isEqualTo(index(front, front.preferred(weights)));
        }
    }

    private static int index(ParetoFront front, ParetoPoint point) {
        return front.points().indexOf(point);
    }

    /** Straight from the definition: the weighted distance that is greatest decides. */
    @Test
    void weightsChooseTheLeastGreatestDistance() {
        // From 0 to 1: (0, 1), (.25, .5), (.5, .25), (1, 0).
        ParetoFront front = front(new double[] {0, 8}, new double[] {1, 4}, new double[] {2, 2}, new double[] {4, 0});
        assertThat(front.preferred(List.of(2.0, 1.0))).isEqualTo(front.points().get(1));
        assertThat(front.preferred(List.of(1.0, 2.0))).isEqualTo(front.points().get(2));
        assertThat(front.preferred(List.of(9.0, 1.0))).isEqualTo(front.points().get(0));
        assertThat(front.preferred(List.of(1.0, 5.1))).isEqualTo(front.points().get(3));
        // Both in the middle are equally near.
        assertThat(front.preferred(List.of(1.0, 1.0))).isEqualTo(front.points().get(1));
        assertThat(front.ideal()).containsExactly(0.0, 0.0);
        assertThat(front.nadir()).containsExactly(4.0, 8.0);
        assertThatThrownBy(() -> front.preferred(List.of(1.0))).hasMessageContaining("weights");
        assertThatThrownBy(() -> front.preferred(List.of(0.0, 0.0))).hasMessageContaining("sum of weights");
        assertThatThrownBy(() -> front.preferred(List.of(-1.0, 2.0))).hasMessageContaining("weights[0]");
        assertThatThrownBy(() -> front.extreme(2)).hasMessageContaining("objective");
        assertThatThrownBy(() -> front.hypervolume(List.of(1.0))).hasMessageContaining("reference");
    }

    @Test
    void volumeHasTheSensesAndUnitsOfTheFront() {
        List<ParetoObjective> objectives =
                List.of(ParetoObjective.most("oil", "STB/d"), ParetoObjective.least("energy", "kWh/STB"));
        ParetoFront front = front(objectives, new double[] {300, 5}, new double[] {200, 2});
        assertThat(front.hypervolume(List.of(100.0, 7.0))).isEqualTo(200 * 2 + 100 * 3);
        assertThat(front.ideal()).containsExactly(300.0, 2.0);
        assertThat(front.extreme(0).objectives()).containsExactly(300.0, 5.0);
        assertThat(front.toString()).contains("oil 300.0 to 200.0 STB/d").contains("2 point(s)");
        assertThat(Json.read(Json.write(front), ParetoFront.class)).isEqualTo(front);
        assertThatThrownBy(() -> front(TWO.subList(0, 1), new double[] {1})).hasMessageContaining("objectives");
        assertThatThrownBy(() -> front(TWO, new double[] {1})).hasMessageContaining("points[0]");
        assertThatThrownBy(() -> new ParetoFront(List.of(), TWO, List.of())).hasMessageContaining("points");
    }
}
