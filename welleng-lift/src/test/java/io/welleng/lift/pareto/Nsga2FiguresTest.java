package io.welleng.lift.pareto;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.testing.OracleCsv;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the search reaches in 25,000 evaluations, medians of 11 seeds. */
@Tag("statistics")
class Nsga2FiguresTest {

    private static final int SEEDS = 11;

    /**
     * Exact volumes for the reference points 1.1 and 1: r² - 1/3, r² - 2/3, and quadrature over the five pieces. All points
     * of the run come within 1 % of both.
     */
    @ParameterizedTest
    @CsvSource({
        "ZDT1, 0.8766666666666669, 0.6666666666666667",
        "ZDT2, 0.5433333333333336, 0.3333333333333333",
        "ZDT3, 1.331763, 1.044426"
    })
    void allPointsOfTheRunReachZdt(TestProblem problem, double exact, double exactToOne) {
        Nsga2 search = Nsga2.STANDARD.withSize(100, 250).withFrontSource(FrontSource.ARCHIVE);
        List<ParetoFront> fronts = fronts(problem, search);
        assertThat(median(fronts, 1.1)).isBetween(0.99 * exact, exact);
        assertThat(median(fronts, 1.0)).isBetween(0.99 * exactToOne, exactToOne);
    }

    /**
     * The hundred points of the population alone. On ZDT2 no hundred points come nearer than 0.8 % to the area, and these
     * end 1.1 % below.
     */
    @ParameterizedTest
    @CsvSource({"ZDT1, 0.8766666666666669, 0.99", "ZDT2, 0.5433333333333336, 0.988", "ZDT3, 1.331763, 0.99"})
    void populationAloneReachesZdt(TestProblem problem, double exact, double share) {
        List<ParetoFront> fronts = fronts(problem, Nsga2.STANDARD.withSize(100, 250));
        assertThat(fronts).allMatch(front -> front.points().size() <= 100);
        assertThat(median(fronts, 1.1)).isBetween(share * exact, exact);
    }

    /** r³ - pi/6. All points of the run, with settings for a smooth surface; with the usual ones it ends 1.8 % below. */
    @ParameterizedTest
    @CsvSource({"50, 500, 1.0, 3, 150, 0.5, 0.99", "100, 250, 0.9, 20, 20, 1, 0.98"})
    void allPointsOfTheRunReachTheSphereOfDtlz2(
            int points, int generations, double pc, double ec, double em, double mutations, double share) {
        Nsga2 search = new Nsga2(
                points, generations, pc, ec, em, mutations / 12, Truncation.ONE_BY_ONE, FrontSource.ARCHIVE, 1);
        double exact = 1.331 - Math.PI / 6;
        assertThat(median(fronts(TestProblem.DTLZ2, search), 1.1)).isBetween(share * exact, exact);
    }

    /** As published, with the cut at once, against 21 runs of pymoo's NSGA-II: the same distribution of volumes. */
    @ParameterizedTest
    @EnumSource(TestProblem.class)
    void runsAsPymooDoes(TestProblem problem) {
        double[] peer = OracleCsv.read(Nsga2FiguresTest.class, "pymoo-nsga2.csv").stream()
                .filter(row -> row.text("problem").equalsIgnoreCase(problem.name()))
                .mapToDouble(row -> row.number("hypervolume"))
                .toArray();
        Nsga2 published = Nsga2.STANDARD.withSize(100, 250).withTruncation(Truncation.AT_ONCE);
        double[] own = volumes(fronts(problem, published), 1.1);
        assertThat(peer).hasSize(21);
        assertThat(new MannWhitneyUTest().mannWhitneyUTest(own, peer)).isGreaterThan(0.01);
    }

    private static List<ParetoFront> fronts(ParetoProblem problem, Nsga2 search) {
        List<ParetoFront> fronts = new ArrayList<>();
        for (int k = 1; k <= SEEDS; k++) {
            ParetoOutcome outcome = search.withSeed(k).search(problem);
            assertThat(outcome.evaluations()).isEqualTo(25_000);
            fronts.add(((ParetoOutcome.Found) outcome).front());
        }
        return fronts;
    }

    private static double[] volumes(List<ParetoFront> fronts, double reference) {
        return fronts.stream()
                .mapToDouble(front ->
                        front.hypervolume(Collections.nCopies(front.objectives().size(), reference)))
                .sorted()
                .toArray();
    }

    private static double median(List<ParetoFront> fronts, double reference) {
        return volumes(fronts, reference)[SEEDS / 2];
    }
}
