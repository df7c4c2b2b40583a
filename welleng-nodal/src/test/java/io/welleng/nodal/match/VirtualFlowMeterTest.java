package io.welleng.nodal.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.nodal.NodalReport;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.choke.Sachdeva;
import io.welleng.nodal.choke.WellheadChoke;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.ipr.Crossflow;
import io.welleng.nodal.ipr.FitTarget;
import io.welleng.nodal.ipr.FutureInflow;
import io.welleng.nodal.ipr.InflowCurve;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.ipr.LayerSpec;
import io.welleng.nodal.ipr.WellTest;
import io.welleng.nodal.match.MeterEstimate.NotTold;
import io.welleng.nodal.match.MeterEstimate.Told;
import io.welleng.nodal.match.MeterOutcome.Metered;
import io.welleng.nodal.match.MeterOutcome.NotMetered;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome;
import io.welleng.nodal.traverse.TraversePoint;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VirtualFlowMeterTest {

    private static final MeterUncertainty DOUBT = MeterUncertainty.NONE
            .withFluid(0.02, 30.0)
            .withCorrelation(0.01, 0.08)
            .withInflow(0.08, 20.0)
            .withChoke(0.07);

    private static final List<MeterKind> ALL = List.of(MeterKind.TUBING, MeterKind.INFLOW, MeterKind.CHOKE);

    private static NodalStudy well(double size64ths) {
        return Wells.study(new InflowSpec.CompositePi(3500.0, 2290.0, 2.2), HagedornBrown.MODIFIED)
                .withOutlet(new Outlet.Separator(
                        130.0, null, new WellheadChoke(new Sachdeva(0.80, 1.27, 0.55, 0.5, 1.0), size64ths, 110.0)));
    }

    private static final NodalStudy WELL = well(64.0);
    private static final NodalReport TRUTH = WELL.run();
    private static final double RATE = TRUTH.oilRateStbPerDay() + TRUTH.waterRateStbPerDay();

    private static MeterReadings readings(double sigmaPsi) {
        List<TraversePoint> profile = TRUTH.traverse();
        return new MeterReadings(
                new GaugeReading(profile.get(profile.size() - 1).pressurePsia(), sigmaPsi),
                null,
                new GaugeReading(profile.get(0).pressurePsia(), sigmaPsi),
                new GaugeReading(130.0, sigmaPsi));
    }

    private static Told told(VirtualFlowMeterReport report, MeterKind kind) {
        MeterEstimate one = report.estimates().stream()
                .filter(estimate -> estimate.kind() == kind)
                .findAny()
                .orElseThrow();
        assertThat(one).isInstanceOf(Told.class);
        return (Told) one;
    }

    private static List<String> codes(VirtualFlowMeterReport report) {
        return report.advisories().stream().map(Advisory::code).toList();
    }

    /** The pressures of an operating point give its rate back, each way. */
    @ParameterizedTest
    @EnumSource(MeterKind.class)
    void theRateThatMadeThePressuresIsFound(MeterKind kind) {
        VirtualFlowMeterReport report = VirtualFlowMeter.of(WELL, DOUBT).measure(readings(3.0), List.of(kind));
        Told one = told(report, kind);
        assertThat(one.chosen().rateStbPerDay()).isCloseTo(RATE, within(1e-3 * RATE));
        assertThat(one.chosen().pressureRisesWithRate()).isTrue();
        Metered metered = (Metered) report.outcome();
        assertThat(metered.rateStbPerDay()).isEqualTo(one.chosen().rateStbPerDay());
        assertThat(metered.standardUncertaintyStbPerDay())
                .isEqualTo(one.chosen().standardUncertaintyStbPerDay());
        assertThat(metered.degreesOfFreedom()).isZero();
        assertThat(metered.consistent()).isTrue();
    }

    /**
     * Monte Carlo: inputs drawn from their distributions, the rate solved anew for each. 2,000 draws give a standard
     * deviation within 1.6 % (one standard error); what is left is the curvature that first order leaves out.
     */
    @ParameterizedTest
    @EnumSource(MeterKind.class)
    void theFirstOrderUncertaintyIsThatOfMonteCarlo(MeterKind kind) {
        monteCarlo(WELL, readings(3.0), kind);
    }

    /** Subcritical flow through a wide choke, where the downstream pressure matters, and a gauge far above the perforations. */
    @Tag("statistics")
    @Test
    void theFirstOrderUncertaintyHoldsForOtherWellsToo() {
        NodalStudy wide = well(110.0);
        List<TraversePoint> profile = wide.run().traverse();
        MeterReadings read = readings(2.0);
        MeterReadings subcritical = new MeterReadings(
                read.bottomhole(),
                null,
                new GaugeReading(profile.get(0).pressurePsia(), 2.0),
                new GaugeReading(130.0, 2.0));
        monteCarlo(wide, subcritical, MeterKind.CHOKE);
        assertThat(share(wide, subcritical, MeterInput.DOWNSTREAM_PRESSURE)).isNegative();
        monteCarlo(WELL, high(3.0), MeterKind.INFLOW);
        monteCarlo(WELL, high(3.0), MeterKind.TUBING);
    }

    private static double share(NodalStudy well, MeterReadings readings, MeterInput input) {
        return told(VirtualFlowMeter.of(well, DOUBT).measure(readings, List.of(MeterKind.CHOKE)), MeterKind.CHOKE)
                .chosen()
                .shares()
                .stream()
                .filter(share -> share.input() == input)
                .findAny()
                .orElseThrow()
                .sensitivity();
    }

    private static void monteCarlo(NodalStudy well, MeterReadings readings, MeterKind kind) {
        VirtualFlowMeter meter = VirtualFlowMeter.of(well, DOUBT);
        Told one = told(meter.measure(readings, List.of(kind)), kind);
        double chosen = one.chosen().rateStbPerDay();
        MeterLaw law = meter.law(kind, readings);
        double[] inputs = meter.inputs(readings);
        double[] sigmas = meter.sigmas(readings);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        int draws = kind == MeterKind.TUBING ? 1200 : 2000;
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < draws; i++) {
            double[] drawn = inputs.clone();
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] += sigmas[j] * random.nextGaussian();
            }
            double rate = Arrays.stream(law.rates(drawn).rates())
                    .boxed()
                    .min((a, b) -> Double.compare(Math.abs(a - chosen), Math.abs(b - chosen)))
                    .orElseThrow();
            sum += rate / draws;
            squares += (rate - chosen) * (rate - chosen) / draws;
        }
        double scatter = Math.sqrt(squares - (sum - chosen) * (sum - chosen));
        assertThat(one.chosen().standardUncertaintyStbPerDay()).isCloseTo(scatter, within(0.06 * scatter));
        assertThat(sum).isCloseTo(chosen, within(0.35 * scatter));
    }

    /** Equation: of a straight inflow q = J (pr - p), each sensitivity has a closed form. */
    @Test
    void theSharesOfAStraightInflowAreThoseOfItsEquation() {
        NodalStudy straight = Wells.study(new InflowSpec.DarcyPi(3000.0, 1.5), HagedornBrown.MODIFIED);
        MeterReadings read = MeterReadings.of(new GaugeReading(2200.0, 4.0), new GaugeReading(250.0, 1.0));
        VirtualFlowMeterReport report = VirtualFlowMeter.of(straight, MeterUncertainty.NONE.withInflow(0.05, 10.0))
                .measure(read, List.of(MeterKind.INFLOW));
        MeterRoot root = told(report, MeterKind.INFLOW).chosen();
        assertThat(root.rateStbPerDay()).isCloseTo(1200.0, within(1e-9));
        assertThat(root.shares()).hasSize(3);
        // The difference over ± half an uncertainty of 1/factor is 1/(1 - 0.025²) of its derivative.
        double[] expected = {-1.5 * 4.0, 0.05 * 1200.0 / (1.0 - 0.025 * 0.025), 1.5 * 10.0};
        for (int i = 0; i < 3; i++) {
            assertThat(root.shares().get(i).rateUncertaintyStbPerDay()).isCloseTo(expected[i], within(1e-7));
        }
        assertThat(root.standardUncertaintyStbPerDay()).isCloseTo(Math.sqrt(36.0 + 3600.0 + 225.0), within(0.04));
        assertThat(root.shares().get(0).sensitivity()).isCloseTo(-1.5, within(1e-9));
        assertThat(root.shares().get(0)).hasToString("BOTTOMHOLE_PRESSURE -6.000 STB/d");
    }

    /** A gauge above the perforations reads what the march passes through there. */
    private static MeterReadings high(double sigmaPsi) {
        PressureTraverse traverse =
                PressureTraverse.of(MarkedWell.of(WELL.wellbore(), 5000.0), WELL.stream(), WELL.method());
        MeterReadings read = readings(sigmaPsi);
        TraverseOutcome.Traversed march = (TraverseOutcome.Traversed)
                traverse.fromWellhead(read.wellhead().pressurePsia(), RATE);
        return new MeterReadings(
                        new GaugeReading(MarkedWell.pressurePsia(march, 5000.0), sigmaPsi),
                        null,
                        read.wellhead(),
                        read.downstream())
                .withGaugeAt(5000.0);
    }

    @Test
    void aGaugeAboveThePerforationsTellsTheSameRate() {
        VirtualFlowMeterReport report = VirtualFlowMeter.of(WELL, DOUBT).measure(high(3.0), ALL);
        for (MeterKind kind : ALL) {
            assertThat(told(report, kind).chosen().rateStbPerDay()).isCloseTo(RATE, within(2e-3 * RATE));
        }
        assertThat(told(report, MeterKind.INFLOW).chosen().shares()).hasSize(7);
    }

    /** Below the rate of least pressure the drop falls with the rate: one reading, two rates. */
    @Test
    void bothRatesOfATubingDropAreTold() {
        PressureTraverse traverse = PressureTraverse.of(Wells.wellbore(), Wells.FLUID, HagedornBrown.MODIFIED);
        double low = 250.0;
        double reading = traverse.bottomholePressurePsia(300.0, low).orElseThrow();
        MeterReadings read = MeterReadings.of(new GaugeReading(reading, 3.0), new GaugeReading(300.0, 2.0));
        NodalStudy weak = Wells.study(InflowThrough.point(reading, low), HagedornBrown.MODIFIED);
        VirtualFlowMeter meter = VirtualFlowMeter.of(weak, MeterUncertainty.NONE.withInflow(0.05, 0.0));
        VirtualFlowMeterReport alone = meter.measure(read, List.of(MeterKind.TUBING));
        Told one = told(alone, MeterKind.TUBING);
        assertThat(one.roots()).hasSize(2);
        assertThat(one.roots().get(0).rateStbPerDay()).isCloseTo(low, within(0.2));
        assertThat(one.roots().get(0).pressureRisesWithRate()).isFalse();
        assertThat(one.roots().get(1).pressureRisesWithRate()).isTrue();
        double high = one.roots().get(1).rateStbPerDay();
        assertThat(traverse.bottomholePressurePsia(300.0, high).orElseThrow()).isCloseTo(reading, within(0.1));
        assertThat(one.chosen()).isEqualTo(one.roots().get(1));
        assertThat(codes(alone)).containsExactly("several_rates");
        assertThat(one.toString()).contains("of [250.");
        // The inflow knows better.
        Told guided = told(meter.measure(read, List.of(MeterKind.TUBING, MeterKind.INFLOW)), MeterKind.TUBING);
        assertThat(guided.roots()).isEqualTo(one.roots());
        assertThat(guided.chosen()).isEqualTo(one.roots().get(0));
    }

    /** Straight inflows through a point. */
    private static final class InflowThrough {
        static InflowSpec point(double pwf, double rate) {
            return new InflowSpec.DarcyTest(pwf + 500.0, rate, pwf);
        }
    }

    /** Near the rate of least pressure neither rate is told, and below the least pressure there is none. */
    @Test
    void aFlatDropDoesNotTellTheRate() {
        PressureTraverse traverse = PressureTraverse.of(Wells.wellbore(), Wells.FLUID, HagedornBrown.MODIFIED);
        double least = Double.POSITIVE_INFINITY;
        for (double rate = 200.0; rate < 3000.0; rate += 5.0) {
            least = Math.min(least, traverse.bottomholePressurePsia(250.0, rate).orElseThrow());
        }
        VirtualFlowMeter meter = VirtualFlowMeter.of(WELL, DOUBT);
        MeterReadings near = MeterReadings.of(new GaugeReading(least + 0.5, 5.0), new GaugeReading(250.0, 2.0));
        NotTold flat = notTold(meter.measure(near, List.of(MeterKind.TUBING)));
        assertThat(flat.roots()).hasSize(2);
        assertThat(flat.reason()).startsWith("the pressures hardly depend on the rate");
        MeterReadings below = MeterReadings.of(new GaugeReading(least - 4.0, 5.0), new GaugeReading(250.0, 2.0));
        NotTold none = notTold(meter.measure(below, List.of(MeterKind.TUBING)));
        assertThat(none.roots()).isEmpty();
        assertThat(none.reason()).contains("by at least").contains("within 2.000 standard uncertainties");
        MeterReadings far = MeterReadings.of(new GaugeReading(0.5 * least, 5.0), new GaugeReading(250.0, 2.0));
        assertThat(notTold(meter.measure(far, List.of(MeterKind.TUBING))).reason())
                .doesNotContain("within 2.000 standard uncertainties");
        VirtualFlowMeterReport report = meter.measure(far, List.of(MeterKind.TUBING));
        assertThat(report.outcome()).isInstanceOf(NotMetered.class);
        assertThat(report.toString()).contains("NotMetered[no way of metering tells the rate]");
        assertThat(report.toString()).contains("NotTold[TUBING: every rate needs more pressure");
        assertThat(report.advisories()).isEmpty();
    }

    private static NotTold notTold(VirtualFlowMeterReport report) {
        assertThat(report.estimates().get(0)).isInstanceOf(NotTold.class);
        return (NotTold) report.estimates().get(0);
    }

    /** A doubtful rate that agrees is better than a sharp one that does not: the way is not told, the others are. */
    @Test
    void aSharpRateDoesNotWinAgainstADoubtfulOneThatAgrees() {
        VirtualFlowMeterStudy example = new VirtualFlowMeterStudyType().example();
        MeterUncertainty wider = MeterUncertainty.NONE
                .withFluid(0.03, 40.0)
                .withCorrelation(0.02, 0.10)
                .withInflow(0.10, 25.0)
                .withChoke(0.10);
        VirtualFlowMeterReport report =
                VirtualFlowMeter.of(example.well(), wider).measure(example.readings(), ALL);
        NotTold tubing = notTold(report);
        assertThat(tubing.roots()).hasSize(2);
        assertThat(tubing.roots().get(0).standardUncertaintyStbPerDay()).isLessThan(60.0);
        Metered metered = (Metered) report.outcome();
        assertThat(metered.kinds()).containsExactly(MeterKind.INFLOW, MeterKind.CHOKE);
        assertThat(metered.rateStbPerDay()).isBetween(1250.0, 1450.0);
        assertThat(metered.consistent()).isTrue();
    }

    /** A gauge that is off by its own drawdown: a rate, but more doubt than rate. */
    @Test
    void moreDoubtThanRateIsNotTold() {
        NodalStudy straight = Wells.study(new InflowSpec.DarcyPi(3000.0, 1.5), HagedornBrown.MODIFIED);
        MeterReadings read = MeterReadings.of(new GaugeReading(2950.0, 40.0), new GaugeReading(250.0, 1.0));
        NotTold not =
                notTold(VirtualFlowMeter.of(straight, MeterUncertainty.NONE).measure(read, List.of(MeterKind.INFLOW)));
        assertThat(not.roots()).hasSize(1);
        assertThat(not.reason()).contains("75.00 ± 60.00 STB/d to first order");
        MeterReadings above = MeterReadings.of(new GaugeReading(3000.0, 4.0), new GaugeReading(250.0, 1.0));
        NotTold shut =
                notTold(VirtualFlowMeter.of(straight, MeterUncertainty.NONE).measure(above, List.of(MeterKind.INFLOW)));
        assertThat(shut.reason()).contains("no less than the reservoir pressure of 3000 psia");
        NotTold high = notTold(VirtualFlowMeter.of(straight, MeterUncertainty.NONE)
                .measure(above.withGaugeAt(7999.0), List.of(MeterKind.INFLOW)));
        assertThat(high.reason()).contains("no rate of the inflow gives the pressure");
        MeterReadings backwards = readings(1.0).withDownstream(new GaugeReading(900.0, 1.0));
        NotTold reversed = notTold(VirtualFlowMeter.of(WELL, DOUBT).measure(backwards, List.of(MeterKind.CHOKE)));
        assertThat(reversed.reason())
                .startsWith("the downstream pressure is above the upstream pressure (900.0 against");
    }

    /** Equation: estimates that share nothing are weighted by their inverse variances. */
    @Test
    void independentEstimatesAreWeightedByInverseVariance() {
        MeterRoot a = root(1000.0, new UncertaintyShare(MeterInput.PRODUCTIVITY_FACTOR, 1000.0, 100.0));
        MeterRoot b = root(1150.0, new UncertaintyShare(MeterInput.CHOKE_FACTOR, 1150.0, 50.0));
        Metered both = MeterCombination.of(List.of(MeterKind.INFLOW, MeterKind.CHOKE), List.of(a, b));
        assertThat(both.rateStbPerDay()).isCloseTo((1000.0 / 1e4 + 1150.0 / 2.5e3) / (1e-4 + 4e-4), within(1e-9));
        assertThat(both.standardUncertaintyStbPerDay()).isCloseTo(1.0 / Math.sqrt(5e-4), within(1e-9));
        assertThat(both.weights().get(0)).isCloseTo(0.2, within(1e-12));
        assertThat(both.chiSquare()).isCloseTo(150.0 * 150.0 / 12_500.0, within(1e-12));
        // Probability of a chi-square of 1.8 with one degree of freedom: erfc(sqrt(0.9)), by mpmath.
        assertThat(both.probability()).isCloseTo(0.179712494878999842, within(1e-12));
        assertThat(both.consistent()).isTrue();
        assertThat(both.degreesOfFreedom()).isEqualTo(1);
    }

    /** Equation: what estimates share does not average out. Two with one common and one own error each. */
    @Test
    void commonErrorsDoNotAverageOut() {
        UncertaintyShare common = new UncertaintyShare(MeterInput.WATER_CUT, 1000.0, 30.0);
        MeterRoot a = root(1000.0, common, new UncertaintyShare(MeterInput.GRAVITY_FACTOR, 1.0, 40.0));
        MeterRoot b = root(1100.0, common, new UncertaintyShare(MeterInput.CHOKE_FACTOR, 1.0, 40.0));
        Metered both = MeterCombination.of(List.of(MeterKind.TUBING, MeterKind.CHOKE), List.of(a, b));
        assertThat(both.rateStbPerDay()).isCloseTo(1050.0, within(1e-9));
        assertThat(both.standardUncertaintyStbPerDay()).isCloseTo(Math.sqrt(900.0 + 800.0), within(1e-9));
        assertThat(both.chiSquare()).isCloseTo(100.0 * 100.0 / 3200.0, within(1e-9));
        MeterRoot twin = root(1000.0, common);
        assertThat(MeterCombination.of(List.of(MeterKind.TUBING, MeterKind.CHOKE), List.of(twin, twin)))
                .isNull();
        assertThat(MeterCombination.of(List.of(MeterKind.TUBING, MeterKind.CHOKE), List.of(root(1.0), root(2.0))))
                .isNull();
    }

    private static MeterRoot root(double rate, UncertaintyShare... shares) {
        double variance = 0.0;
        for (UncertaintyShare share : shares) {
            variance += share.rateUncertaintyStbPerDay() * share.rateUncertaintyStbPerDay();
        }
        return new MeterRoot(rate, Math.sqrt(variance), true, List.of(shares));
    }

    /** All three ways agree on pressures that one rate made, and are surer together; a wrong choke size is noticed. */
    @Test
    void estimatesAreCombinedAndHeldAgainstEachOther() {
        VirtualFlowMeterReport report = VirtualFlowMeter.of(WELL, DOUBT).measure(readings(3.0), ALL);
        Metered metered = (Metered) report.outcome();
        assertThat(metered.kinds()).isEqualTo(ALL);
        assertThat(metered.rateStbPerDay()).isCloseTo(RATE, within(1e-3 * RATE));
        assertThat(metered.chiSquare()).isLessThan(1e-3);
        assertThat(metered.degreesOfFreedom()).isEqualTo(2);
        assertThat(metered.weights().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1.0, within(1e-12));
        for (MeterKind kind : ALL) {
            assertThat(metered.standardUncertaintyStbPerDay())
                    .isLessThan(told(report, kind).chosen().standardUncertaintyStbPerDay());
        }
        assertThat(report.advisories()).isEmpty();
        assertThat(report.toString()).startsWith("VirtualFlowMeterReport[M-1: Metered[");
        VirtualFlowMeterReport wrong = VirtualFlowMeter.of(well(40.0), DOUBT).measure(readings(3.0), ALL);
        Metered contradicted = (Metered) wrong.outcome();
        assertThat(contradicted.consistent()).isFalse();
        assertThat(contradicted.probability()).isEqualTo(Math.exp(-0.5 * contradicted.chiSquare()), within(1e-10));
        assertThat(codes(wrong)).contains("estimates_contradict");
        assertThat(contradicted.toString()).contains("estimates contradict each other");
    }

    /** Property: gauges, index and choke off at random give a rate within its uncertainty as often as they should. */
    @Test
    void theCombinedRateIsCovered() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        MeterUncertainty uncertainty =
                MeterUncertainty.NONE.withInflow(0.05, 0.0).withChoke(0.05);
        MeterReadings exact = readings(4.0);
        int sets = 200;
        double squares = 0.0;
        double chiSquares = 0.0;
        for (int i = 0; i < sets; i++) {
            double index = 2.2 * (1.0 + 0.05 * random.nextGaussian());
            double coefficient = 0.80 * (1.0 + 0.05 * random.nextGaussian());
            NodalStudy believed = Wells.study(new InflowSpec.CompositePi(3500.0, 2290.0, index), HagedornBrown.MODIFIED)
                    .withOutlet(new Outlet.Separator(
                            130.0,
                            null,
                            new WellheadChoke(new Sachdeva(coefficient, 1.27, 0.55, 0.5, 1.0), 64.0, 110.0)));
            MeterReadings drawn = new MeterReadings(
                    drawn(exact.bottomhole(), random), null, drawn(exact.wellhead(), random), exact.downstream());
            Metered metered = (Metered) VirtualFlowMeter.of(believed, uncertainty)
                    .measure(drawn, ALL)
                    .outcome();
            double z = (metered.rateStbPerDay() - RATE) / metered.standardUncertaintyStbPerDay();
            squares += z * z / sets;
            chiSquares += metered.chiSquare() / metered.degreesOfFreedom() / sets;
        }
        // The means of z² and of chi-square by degree of freedom are 1, each with a standard error of 0.1.
        assertThat(squares).isCloseTo(1.0, within(0.35));
        assertThat(chiSquares).isCloseTo(1.0, within(0.35));
    }

    /** Three estimates with two uncertain gauges and nothing else have one exact relation: they cannot be weighed. */
    @Test
    void moreEstimatesThanUncertainInputsAreNotCombined() {
        VirtualFlowMeterReport report =
                VirtualFlowMeter.of(WELL, MeterUncertainty.NONE).measure(readings(4.0), ALL);
        assertThat(report.outcome()).isInstanceOf(NotMetered.class);
        assertThat(report.estimates()).allSatisfy(one -> assertThat(one).isInstanceOf(Told.class));
    }

    private static GaugeReading drawn(GaugeReading gauge, RandomGenerator random) {
        return new GaugeReading(
                gauge.pressurePsia() + gauge.standardUncertaintyPsi() * random.nextGaussian(),
                gauge.standardUncertaintyPsi());
    }

    @Test
    void estimatesWithoutUncertaintyAreNotCombined() {
        VirtualFlowMeterReport report =
                VirtualFlowMeter.of(WELL, MeterUncertainty.NONE).measure(readings(0.0), ALL);
        assertThat(report.outcome())
                .isEqualTo(new NotMetered("the estimates cannot be combined: give each an uncertainty of its own"));
        assertThat(told(report, MeterKind.CHOKE).chosen().standardUncertaintyStbPerDay())
                .isZero();
        assertThat(told(report, MeterKind.CHOKE).chosen().shares()).isEmpty();
    }

    /** An input at the end of its range is varied to one side. */
    @Test
    void aWaterCutOfZeroIsVariedUpwards() {
        NodalStudy dry = new WaterCutAt(0.0).of(WELL);
        NodalStudy damp = new WaterCutAt(1e-3).of(WELL);
        MeterReadings read = readings(3.0);
        MeterUncertainty water = MeterUncertainty.NONE.withFluid(0.001, 0.0);
        double dryShare = waterShare(VirtualFlowMeter.of(dry, water).measure(read, List.of(MeterKind.TUBING)));
        double dampShare = waterShare(VirtualFlowMeter.of(damp, water).measure(read, List.of(MeterKind.TUBING)));
        assertThat(dryShare).isCloseTo(dampShare, within(0.05 * Math.abs(dampShare)));
    }

    private record WaterCutAt(double cut) {
        NodalStudy of(NodalStudy well) {
            return new MatchUnknown.WaterCut().in(well, cut);
        }
    }

    private static double waterShare(VirtualFlowMeterReport report) {
        return told(report, MeterKind.TUBING).chosen().shares().stream()
                .filter(share -> share.input() == MeterInput.WATER_CUT)
                .findAny()
                .orElseThrow()
                .rateUncertaintyStbPerDay();
    }

    /** Equation: dq/dpr of inflows of other kinds, by the solved curve itself. */
    static Stream<Arguments> inflows() {
        return Stream.of(
                Arguments.of(
                        new InflowSpec.VogelTest(3200.0, 900.0, 2400.0),
                        new InflowSpec.VogelTest(3201.0, 900.0, 2400.0)),
                Arguments.of(
                        new InflowSpec.Given(Ipr.compositeFromPi(3200.0, 2300.0, 1.1)),
                        new InflowSpec.Given(Ipr.compositeFromPi(3201.0, 2300.0, 1.1))),
                Arguments.of(layers(3200.0), layers(3201.0)),
                Arguments.of(future(3000.0), future(3001.0)));
    }

    private static InflowSpec layers(double psia) {
        return new InflowSpec.Multilayer(
                List.of(
                        new LayerSpec("A", new InflowSpec.DarcyPi(psia, 0.5), 0.1, 500.0, 0.0, null),
                        new LayerSpec("B", new InflowSpec.VogelPi(psia - 100.0, 0.4), 0.3, 500.0, 20.0, null)),
                Crossflow.NONE);
    }

    private static InflowSpec future(double psia) {
        return new InflowSpec.Future(new InflowSpec.VogelPi(3600.0, 1.2), new FutureInflow.Eickmeier(), psia);
    }

    @ParameterizedTest
    @MethodSource("inflows")
    void theReservoirPressureCounts(InflowSpec inflow, InflowSpec onePsiMore) {
        NodalStudy well = Wells.study(inflow, HagedornBrown.MODIFIED);
        MeterReadings read = MeterReadings.of(new GaugeReading(2000.0, 0.0), new GaugeReading(250.0, 0.0));
        VirtualFlowMeterReport report = VirtualFlowMeter.of(well, MeterUncertainty.NONE.withInflow(0.0, 2.0))
                .measure(read, List.of(MeterKind.INFLOW));
        MeterRoot root = told(report, MeterKind.INFLOW).chosen();
        double slope = onePsiMore.toIpr().rateStbPerDay(2000.0) - inflow.toIpr().rateStbPerDay(2000.0);
        assertThat(root.shares()).hasSize(1);
        assertThat(root.shares().get(0).sensitivity()).isCloseTo(slope, within(0.01 * Math.abs(slope)));
    }

    @Test
    void whatIsMissingIsRefused() {
        GaugeReading gauge = new GaugeReading(2000.0, 2.0);
        MeterReadings onlyBottom = new MeterReadings(gauge, null, null, null);
        MeterReadings onlyTop = new MeterReadings(null, null, gauge, null);
        refused("readings.wellhead must be present", WELL, onlyBottom, MeterKind.TUBING);
        refused("readings.bottomhole must be present", WELL, onlyTop, MeterKind.INFLOW);
        refused("readings.downstream must be present", WELL, onlyTop, MeterKind.CHOKE);
        refused(
                "well.outlet.choke must be present",
                Wells.study(HagedornBrown.MODIFIED),
                readings(1.0),
                MeterKind.CHOKE);
        refused(
                "readings.gaugeMdFt must be from 0 to 8000 ft",
                WELL,
                readings(1.0).withGaugeAt(9000.0),
                MeterKind.TUBING);
        refused("kinds must be different from each other", WELL, readings(1.0), MeterKind.TUBING, MeterKind.TUBING);
        refused("kinds must be not empty", WELL, readings(1.0));
        InflowSpec tests = new InflowSpec.FromTests(
                new InflowCurve.Darcy(),
                null,
                List.of(new WellTest(500.0, 2500.0), new WellTest(1000.0, 2000.0)),
                FitTarget.RATE);
        refused(
                "uncertainty.reservoirPressurePsi must be 0 for an inflow that is not given by a reservoir pressure",
                WELL.withInflow(tests),
                readings(1.0),
                MeterKind.INFLOW);
        assertThatThrownBy(() -> new GaugeReading(2000.0, -1.0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new GaugeReading(Double.NaN, 1.0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> readings(1.0).withGaugeAt(0.0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> MeterUncertainty.NONE.withChoke(-0.1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("chokeShare must be finite and >= 0 (fraction)");
    }

    private static void refused(String message, NodalStudy well, MeterReadings readings, MeterKind... kinds) {
        assertThatThrownBy(() -> new VirtualFlowMeterStudy(well, readings, DOUBT, List.of(kinds)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    static Stream<VirtualFlowMeterStudy> studies() {
        return Stream.of(
                new VirtualFlowMeterStudyType().example(),
                new VirtualFlowMeterStudy(WELL, high(2.0), DOUBT, List.of(MeterKind.INFLOW, MeterKind.TUBING)),
                new VirtualFlowMeterStudy(
                        WELL,
                        MeterReadings.of(new GaugeReading(500.0, 2.0), new GaugeReading(300.0, 2.0)),
                        DOUBT,
                        List.of(MeterKind.TUBING)));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void aStudyAndItsReportReadBackEqual(VirtualFlowMeterStudy study) {
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        VirtualFlowMeterReport report = study.run();
        assertThat(Json.read(Json.write(report), VirtualFlowMeterReport.class)).isEqualTo(report);
        assertThat(study.run()).isEqualTo(report);
    }

    @Test
    void theExampleRuns() {
        VirtualFlowMeterStudyType type = new VirtualFlowMeterStudyType();
        assertThat(Studies.type("virtual_flow_meter").getClass()).isEqualTo(VirtualFlowMeterStudyType.class);
        assertThat(type.summary()).isNotBlank();
        VirtualFlowMeterReport report = type.example().run();
        assertThat(report.outcome()).isInstanceOf(Metered.class);
        assertThat(((Metered) report.outcome()).consistent()).isTrue();
        assertThat(MeterInput.PRODUCING_GOR.unit()).isEqualTo("scf/STB");
        ObjectNode tree = Studies.toTree(type.example());
        ((ObjectNode) tree.at("/readings/wellhead")).put("pressure_psia", -1.0);
        assertThatThrownBy(() -> Studies.read(tree))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith("/readings/wellhead/pressure_psia: must be finite and > 0 psia");
        ObjectNode without = Studies.toTree(type.example());
        ((ObjectNode) without.at("/readings")).remove("downstream");
        assertThatThrownBy(() -> Studies.read(without))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("present");
    }
}
