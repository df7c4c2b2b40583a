package io.welleng.constraints.spc.multivariate;

import static io.welleng.constraints.spc.multivariate.LimitsTest.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HotellingChartTest {

    private static final double NAN = Double.NaN;
    private static final List<String> NAMES = List.of("sweat_rate", "sodium", "potassium");
    private static final double[][] SWEAT = OracleCsv.read(HotellingChartTest.class, "sweat.csv").stream()
            .map(row -> NAMES.stream().mapToDouble(row::number).toArray())
            .toArray(double[][]::new);

    private static HotellingChart chart(HotellingFit fit) {
        return ((HotellingFit.Fitted) fit).chart();
    }

    /** Johnson and Wichern, example 5.2: T2 = 9.74, critical 8.18 at 0.10 (with F rounded to 2.44; 8.173 without). */
    @Test
    void theSweatExampleOfJohnsonAndWichern() {
        HotellingTest.Tested tested = (HotellingTest.Tested)
                HotellingTest.oneSample(Observations.of(NAMES, SWEAT), new double[] {4, 50, 10}, 0.10);
        assertThat(tested.t2()).isCloseTo(9.74, within(0.005));
        assertThat(tested.critical()).isCloseTo(8.18, within(0.01));
        assertThat(tested.rejected()).isTrue();
        assertThat(tested.toString()).startsWith("T2 9.739 above 8.173 (alpha 0.1000, p 0.06493, 20 observations)");
    }

    @Test
    void statisticsAreThoseOfTheOracle() {
        Observations data = Observations.of(NAMES, SWEAT);
        HotellingTest.Tested tested =
                (HotellingTest.Tested) HotellingTest.oneSample(data, new double[] {4, 50, 10}, 0.10);
        HotellingMonitor rows = HotellingMonitor.of(chart(HotellingChart.ofIndividuals(data, 0.99)));
        HotellingMonitor groups = HotellingMonitor.of(chart(HotellingChart.ofSubgroups(data, 5, 0.99)));
        double[] work = new double[rows.workLength()];
        for (OracleCsv.Row row : OracleCsv.read(HotellingChartTest.class, "hotelling.csv")) {
            int i = (int) row.number("row");
            int j = (int) row.number("j");
            double[] point = SWEAT[i].clone();
            double actual =
                    switch (row.text("what")) {
                        case "one_sample" -> tested.t2();
                        case "p_value" -> tested.pValue();
                        case "row" -> rows.t2(point, work);
                        case "without" -> {
                            point[j] = NAN;
                            assertThat(rows.readings(point)).isEqualTo(2);
                            yield rows.t2(point, work);
                        }
                        case "only" -> {
                            double value = point[j];
                            Arrays.fill(point, NAN);
                            point[j] = value;
                            yield rows.t2(point, work);
                        }
                        case "fall" ->
                            rows.contributions(point).stream()
                                    .filter(c -> c.variable().equals(NAMES.get(j)))
                                    .findFirst()
                                    .orElseThrow()
                                    .value();
                        default -> {
                            double[] mean = new double[3];
                            for (int r = 5 * i; r < 5 * i + 5; r++) {
                                for (int k = 0; k < 3; k++) {
                                    mean[k] += SWEAT[r][k] / 5.0;
                                }
                            }
                            yield groups.t2(mean, work);
                        }
                    };
            assertClose(actual, row.number("value"), row.toString());
        }
    }

    @Test
    void limitsGoWithTheBasis() {
        Observations data = Observations.of(NAMES, SWEAT);
        HotellingChart individuals = chart(HotellingChart.ofIndividuals(data, 0.99));
        assertThat(individuals.trainingLimit()).isEqualTo(T2LimitForm.TRAINING_OBSERVATION.limit(3, 20, 0.99));
        assertThat(individuals.limit()).isEqualTo(T2LimitForm.NEW_OBSERVATION.limit(3, 20, 0.99));
        HotellingMonitor monitor = HotellingMonitor.of(individuals);
        assertThat(monitor.limit(2)).isEqualTo(T2LimitForm.NEW_OBSERVATION.limit(2, 20, 0.99));
        assertThat(monitor.trainingLimit(3)).isEqualTo(individuals.trainingLimit());
        assertThat(monitor.chart()).isEqualTo(individuals);
        HotellingChart groups = chart(HotellingChart.ofSubgroups(data, 5, 0.99));
        assertThat(groups.basis()).isEqualTo(new HotellingBasis.Subgroups(4, 5));
        HotellingChart known =
                chart(HotellingChart.known(NAMES, individuals.means(), individuals.covariance(), 4, 0.99));
        assertThat(known.limit()).isEqualTo(T2LimitForm.KNOWN_PARAMETERS.limit(3, 0, 0.99));
        assertThat(known.trainingLimit()).isEqualTo(known.limit());
        double[] work = new double[monitor.workLength()];
        assertThat(HotellingMonitor.of(known).t2(SWEAT[3], work))
                .isCloseTo(4.0 * monitor.t2(SWEAT[3], work), within(1e-12));
        assertThat(monitor.t2(new double[] {NAN, NAN, NAN}, work)).isZero();
        assertThat(known.toString()).startsWith("HotellingChart[[sweat_rate, sodium, potassium], Known");
        assertThat(monitor.toString()).startsWith("HotellingMonitor[HotellingChart[");
        assertThatThrownBy(() -> monitor.limit(0)).hasMessageContaining("readings");
    }

    /** With a gap the contributions are those of a chart of the other two variables. */
    @Test
    void contributionsWithAGapAreThoseOfTheOthers() {
        HotellingChart all = chart(HotellingChart.ofIndividuals(Observations.of(NAMES, SWEAT), 0.99));
        List<List<Double>> s = all.covariance();
        HotellingChart two = chart(HotellingChart.known(
                List.of(NAMES.get(0), NAMES.get(2)),
                List.of(all.means().get(0), all.means().get(2)),
                List.of(
                        List.of(s.get(0).get(0), s.get(0).get(2)),
                        List.of(s.get(2).get(0), s.get(2).get(2))),
                1,
                0.99));
        double[] row = SWEAT[3];
        List<Contribution> gap = HotellingMonitor.of(all).contributions(new double[] {row[0], NAN, row[2]});
        List<Contribution> whole = HotellingMonitor.of(two).contributions(new double[] {row[0], row[2]});
        assertThat(gap)
                .extracting(Contribution::variable)
                .containsExactly(whole.get(0).variable(), whole.get(1).variable());
        for (int i = 0; i < 2; i++) {
            assertThat(gap.get(i).value()).isCloseTo(whole.get(i).value(), within(1e-12));
            assertThat(gap.get(i).deviation()).isCloseTo(whole.get(i).deviation(), within(1e-12));
        }
    }

    @Test
    void rowsAndSubgroupsWithGapsAreDropped() {
        double[][] rows = Arrays.stream(SWEAT).map(double[]::clone).toArray(double[][]::new);
        rows[7][1] = NAN;
        Observations data = Observations.of(NAMES, rows);
        HotellingFit.Fitted individuals = (HotellingFit.Fitted) HotellingChart.ofIndividuals(data, 0.99);
        assertThat(individuals.rowsDropped()).isEqualTo(1);
        assertThat(individuals.chart().basis()).isEqualTo(new HotellingBasis.Individuals(19));
        HotellingFit.Fitted groups = (HotellingFit.Fitted) HotellingChart.ofSubgroups(data, 4, 0.99);
        assertThat(groups.rowsDropped()).isEqualTo(4);
        assertThat(groups.chart().basis()).isEqualTo(new HotellingBasis.Subgroups(4, 4));
        assertThat(groups.toString()).endsWith(", 4 rows dropped");
        HotellingTest.Tested tested =
                (HotellingTest.Tested) HotellingTest.oneSample(data, new double[] {4, 50, 10}, 0.05);
        assertThat(tested.observations()).isEqualTo(19);
        assertThat(tested.rowsDropped()).isEqualTo(1);
    }

    @Test
    void aSingularCovarianceExplainsItself() {
        double[][] rows = new double[12][];
        for (int i = 0; i < rows.length; i++) {
            double x = SWEAT[i][0];
            double y = SWEAT[i][1];
            rows[i] = new double[] {x, 4.1, y, 1000.0 + 2.0 * x - 0.3 * y, SWEAT[i][2]};
        }
        List<String> names = List.of("x", "still", "y", "follows", "free");
        HotellingFit fit = HotellingChart.ofIndividuals(Observations.of(names, rows), 0.99);
        SingularCovariance why = ((HotellingFit.Singular) fit).covariance();
        assertThat(why.constant()).containsExactly("still");
        assertThat(why.collinear()).containsExactly(new SingularCovariance.Collinear("follows", List.of("x", "y")));
        assertThat(fit).hasToString("covariance without an inverse: constant: [still]; follows follows from [x, y]");
        assertThat(HotellingChart.ofSubgroups(Observations.of(names, rows), 3, 0.99))
                .isInstanceOfSatisfying(
                        HotellingFit.Singular.class,
                        s -> assertThat(s.covariance().constant()).containsExactly("still"));
        assertThat(HotellingTest.oneSample(Observations.of(names, rows), new double[5], 0.1))
                .isInstanceOf(HotellingTest.Singular.class)
                .asString()
                .contains("follows from [x, y]");
        double[][] few = Arrays.copyOf(SWEAT, 4);
        assertThat(HotellingChart.ofIndividuals(Observations.of(NAMES, few), 0.99))
                .hasToString("covariance without an inverse: 3 variables need 5 complete rows, but there are 4");
        assertThat(HotellingChart.ofIndividuals(Observations.of(List.of("a"), new double[][] {{NAN}}), 0.99))
                .hasToString("covariance without an inverse: 1 variables need 3 complete rows, but there are 0");
        assertThat(HotellingTest.oneSample(Observations.of(List.of("a"), new double[][] {{NAN}}), new double[1], 0.1))
                .isInstanceOf(HotellingTest.Singular.class);
        assertThat(HotellingChart.ofSubgroups(Observations.of(NAMES, few), 4, 0.99))
                .isInstanceOf(HotellingFit.Singular.class);
        List<List<Double>> ones = List.of(List.of(1.0, 1.0), List.of(1.0, 1.0));
        assertThat(HotellingChart.known(List.of("a", "b"), List.of(0.0, 0.0), ones, 1, 0.99))
                .hasToString("covariance without an inverse: b follows from [a]");
    }

    @Test
    void wrongChartsAreRefused() {
        List<List<Double>> skew = List.of(List.of(1.0, 0.5), List.of(0.4, 1.0));
        assertThatThrownBy(() -> HotellingChart.known(List.of("a", "b"), List.of(0.0, 0.0), skew, 1, 0.99))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("covariance[1][0]");
        List<List<Double>> ones = List.of(List.of(1.0, 1.0), List.of(1.0, 1.0));
        assertThatThrownBy(() -> new HotellingChart(
                        List.of("a", "b"), List.of(0.0, 0.0), ones, new HotellingBasis.Known(1), 0.99))
                .hasMessageContaining("positive definite");
        assertThatThrownBy(() -> HotellingChart.ofSubgroups(Observations.of(NAMES, SWEAT), 7, 0.99))
                .hasMessageContaining("a multiple of pointSize = 7");
        List<List<Double>> unit = List.of(List.of(1.0, 0.0), List.of(0.0, 1.0));
        assertThatThrownBy(() -> new HotellingChart(
                        List.of("a", "b"), List.of(0.0, 0.0), unit, new HotellingBasis.Individuals(3), 0.99))
                .hasMessageContaining("observations");
    }

    @Test
    void aChartSurvivesJson() {
        HotellingFit fit = HotellingChart.ofSubgroups(Observations.of(NAMES, SWEAT), 5, 0.99);
        assertThat(Json.read(Json.write(fit), HotellingFit.class)).isEqualTo(fit);
    }

    @Test
    void judgingPointsAllocatesNothing() {
        HotellingMonitor monitor =
                HotellingMonitor.of(chart(HotellingChart.ofIndividuals(Observations.of(NAMES, SWEAT), 0.99)));
        double[] work = new double[monitor.workLength()];
        double[][] points = {SWEAT[0], {3.0, NAN, 9.0}, SWEAT[5]};
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        double sum = 0.0;
        long allocated = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 6_000; i++) {
                sum += monitor.t2(points[i % 3], work);
            }
            allocated = Math.min(allocated, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(sum).isFinite();
        assertThat(allocated).isLessThan(6_000);
    }
}
