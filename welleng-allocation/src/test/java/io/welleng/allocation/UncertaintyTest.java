package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.method.InletCorrelation;
import io.welleng.allocation.method.Participation;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Link;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.MissingReading;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.Uncertainty;
import io.welleng.allocation.owner.Ownership;
import io.welleng.allocation.trust.DayCorrelation;
import io.welleng.allocation.trust.DayUncertainty;
import io.welleng.allocation.trust.NumberUncertainty;
import io.welleng.allocation.trust.UncertaintyAnalysis;
import io.welleng.allocation.trust.UncertaintyPropagation;
import io.welleng.allocation.trust.UncertaintyReport;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UncertaintyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    /** Methods of the terminal; the battery below it is always proportional. */
    enum Terminal {
        PROPORTIONAL(AllocationMethod.proportional()),
        BY_DIFFERENCE(AllocationMethod.byDifference()),
        PARTICIPATION(Participation.of(FIRST, Map.of("P", 0.5, "Q", 0.3, "R", 0.2))),
        UNCERTAINTY_BASED(AllocationMethod.uncertaintyBased()),
        API_RP85(AllocationMethod.apiRp85()),
        RECONCILED(AllocationMethod.reconciled(new InletCorrelation("P", "Q", 0.4)));

        private final AllocationMethod method;

        Terminal(AllocationMethod method) {
            this.method = method;
        }
    }

    private static Node well(String name, String to, double relative) {
        return Node.well(name, to).withEstimateUncertainty(Uncertainty.relative(relative));
    }

    /** A metered and a virtual battery, a field of two wells that rolls up, owners; days with different rates. */
    private static AllocationStudy study(AllocationMethod method, int days) {
        Network network = Network.of(
                Node.of("T", NodeKind.SALES_POINT, null)
                        .withMeter(Meter.of(Uncertainty.relative(0.004)))
                        .withMethod(method),
                Node.of("P", NodeKind.BATTERY, "T").withMeter(Meter.of(Uncertainty.relative(0.03))),
                Node.of("Q", NodeKind.BATTERY, "T").withEstimateUncertainty(Uncertainty.relative(0.05)),
                Node.of("R", NodeKind.BATTERY, "T"),
                well("P-1", "P", 0.06),
                well("P-2", "P", 0.04),
                well("Q-1", "Q", 0.05),
                well("Q-2", "Q", 0.03),
                well("R-1", "R", 0.06),
                Node.well("R-2", "R").withEstimateUncertainty(Uncertainty.absolute(9.0)));
        List<DailyReadings> readings = new ArrayList<>();
        for (int d = 0; d < days; d++) {
            double f = 1.0 + 0.1 * d;
            readings.add(new DailyReadings(
                    FIRST.plusDays(d),
                    List.of(
                            Reading.meter("T", Phase.OIL, 1010.0 * f),
                            Reading.meter("P", Phase.OIL, 400.0 * f),
                            Reading.estimate("P-1", Phase.OIL, 250.0 * f),
                            Reading.estimate("P-2", Phase.OIL, 160.0 - 5.0 * d),
                            Reading.estimate("Q-1", Phase.OIL, 220.0 * f),
                            Reading.estimate("Q-2", Phase.OIL, 130.0),
                            Reading.estimate("R-1", Phase.OIL, 150.0 * f),
                            Reading.estimate("R-2", Phase.OIL, 90.0))));
        }
        return new AllocationStudy(
                        "original",
                        network,
                        List.of(Stream.volume(Phase.OIL)),
                        readings,
                        AllocationMethod.proportional())
                .withOwners(List.of(
                        Ownership.of("P", Map.of("Alpha", 0.75, "Beta", 0.25)),
                        Ownership.of("Q", Map.of("Beta", 1.0))));
    }

    // Cross-model: first order against 1e5 samples of the engine, every number of a day and of the period; 25,000 for
    // the
    // slow one.
    @ParameterizedTest
    @EnumSource
    void firstOrderAgreesWithSamples(Terminal terminal) {
        AllocationStudy study = study(terminal.method, 2);
        DayCorrelation correlation = new DayCorrelation(0.6, 0.3);
        int samples = terminal == Terminal.RECONCILED ? 25_000 : 100_000;
        UncertaintyReport first = UncertaintyPropagation.of(study, new UncertaintyAnalysis.FirstOrder(correlation));
        UncertaintyReport sampled =
                UncertaintyPropagation.of(study, new UncertaintyAnalysis.MonteCarlo(samples, 20260601L, correlation));
        agree(first.period(Phase.OIL), sampled.period(Phase.OIL), 0.03);
        agree(first.days().get(1), sampled.days().get(1), 0.03);
        assertThat(first.advisories()).isEmpty();
    }

    private static void agree(DayUncertainty first, DayUncertainty sampled, double tolerance) {
        assertThat(sampled.samplesNotAllocated()).isZero();
        assertThat(sampled.nodes()).hasSize(first.nodes().size());
        List<NumberUncertainty> one = new ArrayList<>(first.nodes());
        List<NumberUncertainty> other = new ArrayList<>(sampled.nodes());
        one.addAll(first.owners());
        other.addAll(sampled.owners());
        one.add(first.total());
        other.add(sampled.total());
        for (int i = 0; i < one.size(); i++) {
            double expected = other.get(i).standardUncertainty();
            assertThat(one.get(i).name()).isEqualTo(other.get(i).name());
            assertThat(one.get(i).allocated()).isEqualTo(other.get(i).allocated());
            assertThat(one.get(i).standardUncertainty())
                    .as(one.get(i) + " " + first.date())
                    .isCloseTo(expected, within(tolerance * expected));
            assertThat(other.get(i).mean()).isCloseTo(other.get(i).allocated(), within(0.1 * expected));
        }
    }

    // Equation: q_1 = T e_1 / (e_1 + e_2); dq_1 = x_1 dT + T (x_2 de_1 - x_1 de_2) / (e_1 + e_2).
    @Test
    void aWellOfTwoByHand() {
        Network network = Network.of(
                Node.of("T", NodeKind.SALES_POINT, null).withMeter(Meter.of(Uncertainty.absolute(2.0))),
                Node.well("A", "T").withEstimateUncertainty(Uncertainty.absolute(6.0)),
                Node.well("B", "T").withEstimateUncertainty(Uncertainty.absolute(8.0)));
        List<DailyReadings> days = new ArrayList<>();
        for (int d = 0; d < 3; d++) {
            days.add(new DailyReadings(
                    FIRST.plusDays(d),
                    List.of(
                            Reading.meter("T", Phase.OIL, 110.0),
                            Reading.estimate("A", Phase.OIL, 60.0),
                            Reading.estimate("B", Phase.OIL, 40.0))));
        }
        AllocationStudy study = new AllocationStudy(
                "v", network, List.of(Stream.volume(Phase.OIL)), days, AllocationMethod.proportional());
        double own = Math.pow(1.1 * 0.4 * 6.0, 2) + Math.pow(1.1 * 0.6 * 8.0, 2);
        double meter = Math.pow(0.6 * 2.0, 2);
        UncertaintyReport independent =
                study.withUncertainty(UncertaintyAnalysis.firstOrder()).run().uncertainty();
        assertThat(independent.day(FIRST, Phase.OIL).node("A").standardUncertainty())
                .isCloseTo(Math.sqrt(own + meter), within(1e-12));
        assertThat(independent.period(Phase.OIL).node("A").standardUncertainty())
                .isCloseTo(Math.sqrt(3.0 * (own + meter)), within(1e-12));
        assertThat(independent.period(Phase.OIL).total().standardUncertainty())
                .isCloseTo(Math.sqrt(3.0) * 2.0, within(1e-12));
        UncertaintyReport tests = UncertaintyPropagation.of(
                study, new UncertaintyAnalysis.FirstOrder(DayCorrelation.SYSTEMATIC_ESTIMATES));
        assertThat(tests.period(Phase.OIL).node("A").standardUncertainty())
                .isCloseTo(Math.sqrt(9.0 * own + 3.0 * meter), within(1e-12));
        UncertaintyReport all =
                UncertaintyPropagation.of(study, new UncertaintyAnalysis.FirstOrder(DayCorrelation.SYSTEMATIC));
        assertThat(all.period(Phase.OIL).node("B").standardUncertainty())
                .isCloseTo(3.0 * Math.sqrt(own + Math.pow(0.4 * 2.0, 2)), within(1e-12));
    }

    @Test
    void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
        AllocationStudy study = study(AllocationMethod.apiRp85(), 2);
        UncertaintyAnalysis analysis = UncertaintyAnalysis.monteCarlo(3000, 7L);
        UncertaintyReport alone = UncertaintyPropagation.of(study, analysis);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            assertThat(UncertaintyPropagation.of(study, analysis, threads)).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
        assertThat(study.withUncertainty(analysis).run().uncertainty()).isEqualTo(alone);
        assertThat(UncertaintyPropagation.of(study, UncertaintyAnalysis.monteCarlo(3000, 8L)))
                .isNotEqualTo(alone);
    }

    // Cross-model: a well routed to two batteries, a meter on a link, a missing reading, three phases of a random
    // network.
    @Test
    void splitsLinkMetersAndMissingReadingsAgreeWithSamples() {
        Network network = new Network(
                List.of(
                        Node.of("T", NodeKind.SALES_POINT, null).withMeter(Meter.of(Uncertainty.relative(0.005))),
                        Node.of("A", NodeKind.BATTERY, "T"),
                        Node.of("B", NodeKind.BATTERY, "T")
                                .withMeter(Meter.of(Uncertainty.relative(0.02))
                                        .withMissing(new MissingReading.LastValid())),
                        Node.of("M", NodeKind.MANIFOLD, null)
                                .withMeter(Meter.of(Uncertainty.relative(0.01)).onLinkTo("A")),
                        well("A-1", "A", 0.05),
                        well("B-1", "B", 0.05),
                        well("M-1", "M", 0.05),
                        Node.of("W", NodeKind.WELL, null).withEstimateUncertainty(Uncertainty.relative(0.04))),
                List.of(Link.of("M", "A"), Link.of("M", "B"), Link.of("W", "A").withSplit(0.3), Link.of("W", "B")));
        List<Reading> readings = new ArrayList<>(List.of(
                Reading.meter("T", Phase.OIL, 500.0),
                Reading.meter("M", Phase.OIL, 60.0).onLinkTo("A"),
                Reading.estimate("A-1", Phase.OIL, 100.0),
                Reading.estimate("B-1", Phase.OIL, 150.0),
                Reading.estimate("M-1", Phase.OIL, 100.0),
                Reading.estimate("W", Phase.OIL, 140.0)));
        DailyReadings missing = new DailyReadings(FIRST.plusDays(1), readings);
        readings.add(Reading.meter("B", Phase.OIL, 290.0));
        AllocationStudy study = new AllocationStudy(
                "v",
                network,
                List.of(Stream.volume(Phase.OIL)),
                List.of(new DailyReadings(FIRST, readings), missing),
                AllocationMethod.uncertaintyBased());
        for (AllocationMethod method : List.of(AllocationMethod.proportional(), AllocationMethod.uncertaintyBased())) {
            AllocationStudy one = new AllocationStudy("v", network, study.streams(), study.days(), method);
            UncertaintyReport first =
                    UncertaintyPropagation.of(one, new UncertaintyAnalysis.FirstOrder(DayCorrelation.SYSTEMATIC));
            UncertaintyReport sampled = UncertaintyPropagation.of(
                    one, new UncertaintyAnalysis.MonteCarlo(10_000, 5L, DayCorrelation.SYSTEMATIC));
            agree(first.period(Phase.OIL), sampled.period(Phase.OIL), 0.04);
            agree(first.days().get(0), sampled.days().get(0), 0.04);
            assertThat(first.days().get(0).nodes().toString()).contains("W to A", "M to B");
        }
    }

    @Test
    void readingsWithoutUncertaintyAreNamed() {
        AllocationReport report = ((AllocationStudy) Studies.type("allocation").example())
                .withUncertainty(UncertaintyAnalysis.firstOrder())
                .run();
        UncertaintyReport uncertainty = report.uncertainty();
        assertThat(uncertainty.advisories())
                .extracting(advisory -> advisory.code())
                .containsOnly("no_uncertainty_stated");
        assertThat(uncertainty.toString()).startsWith("Uncertainty, first order; period oil, bbl: total: ");
        assertThat(uncertainty.period(Phase.OIL).owner("Beta").standardUncertainty())
                .isPositive();
        assertThat(Json.read(Json.write(report), AllocationReport.class)).isEqualTo(report);
    }

    @Test
    void samplesWithoutAnswerAreCounted() {
        Network network = Network.of(
                Node.of("T", NodeKind.SALES_POINT, null)
                        .withMeter(Meter.of(Uncertainty.absolute(1.0)))
                        .withMethod(AllocationMethod.byDifference()),
                Node.of("P", NodeKind.BATTERY, "T").withMeter(Meter.of(Uncertainty.absolute(1.0))),
                Node.well("P-1", "P"),
                Node.well("W", "T"));
        AllocationStudy study = new AllocationStudy(
                "v",
                network,
                List.of(Stream.volume(Phase.OIL)),
                List.of(new DailyReadings(
                        FIRST,
                        List.of(
                                Reading.meter("T", Phase.OIL, 100.0),
                                Reading.meter("P", Phase.OIL, 99.0),
                                Reading.estimate("P-1", Phase.OIL, 90.0),
                                Reading.estimate("W", Phase.OIL, 2.0)))),
                AllocationMethod.proportional());
        UncertaintyReport report = UncertaintyPropagation.of(study, UncertaintyAnalysis.monteCarlo(2000, 3L));
        // Equation: the difference 1 +/- sqrt(2) is negative with probability Phi(-0.7071) = 0.2398.
        assertThat(report.days().get(0).samplesNotAllocated() / 2000.0).isCloseTo(0.2398, within(0.03));
        assertThat(report.advisories())
                .extracting(advisory -> advisory.code())
                .contains("samples_not_allocated", "no_uncertainty_stated");
        List<Integer> rows = new ArrayList<>();
        for (long seed = 0L; seed < 40L; seed++) {
            UncertaintyReport two = UncertaintyPropagation.of(study, UncertaintyAnalysis.monteCarlo(2, seed));
            rows.add(two.days().size());
            assertThat(two.period()).hasSameSizeAs(two.days());
        }
        // Equation: both samples have an answer with probability 0.58, so that both cases are among 40 seeds.
        assertThat(rows).contains(0, 1);
    }

    @Test
    void theOptionsSurviveJson() {
        AllocationStudy example = (AllocationStudy) Studies.type("allocation").example();
        AllocationStudy sampled = example.withUncertainty(
                new UncertaintyAnalysis.MonteCarlo(1000, 42L, DayCorrelation.SYSTEMATIC_ESTIMATES));
        assertThat(Studies.write(sampled)).contains("\"type\" : \"monte_carlo\"", "\"samples\" : 1000");
        assertThat(Studies.read(Studies.write(sampled))).isEqualTo(sampled);
        assertThat(example.uncertainty()).isEqualTo(new UncertaintyAnalysis.None());
        assertThat(UncertaintyPropagation.of(example, example.uncertainty()).days())
                .isEmpty();
        assertThat(example.run().uncertainty()).isNull();
    }
}
