package io.welleng.nodal.traverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.survey.SurveyStation;
import io.welleng.core.testing.Decades;
import io.welleng.nodal.RandomWells;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.DunsRos;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.FlowRegime;
import io.welleng.nodal.flow.Gray;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flow.MukherjeeBrill;
import io.welleng.nodal.flow.Orkiszewski;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.flow.PoettmannCarpenter;
import io.welleng.nodal.flow.WoldesemayatGhajar;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Equation: the default steps against short ones, on 28 wells (wells.json) at nine rates each. */
class StepControlTest {

    private static final double TOLERANCE_PSI = 0.05;

    /** Evaluations of the flow correlation at the well's own rate, and at any rate of the sweep. */
    private static final int MOST_EVALUATIONS = 200;

    private static final int MOST_EVALUATIONS_OF_SWEEP = 300;

    private static final double[] SWEEP = {0.1, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0};

    static Stream<OracleWell> wells() {
        return OracleWell.all().stream();
    }

    private static Traversed traversed(PressureTraverse traverse, OracleWell well, double rate) {
        TraverseOutcome outcome = traverse.fromWellhead(well.wellheadPressurePsia(), rate);
        assertThat(outcome).isInstanceOf(Traversed.class);
        return (Traversed) outcome;
    }

    @Test
    void thereAreAllWells() {
        assertThat(wells()).hasSize(28);
    }

    @ParameterizedTest
    @MethodSource("wells")
    void theDefaultStepsAreAsGoodAsFourFeet(OracleWell well) {
        PressureTraverse traverse = well.traverse(BeggsBrill.ORIGINAL);
        PressureTraverse fine = traverse.withStepControl(StepControl.fixed(4.0));
        for (double share : SWEEP) {
            double rate = share * well.rateStbPerDay();
            Traversed own = traversed(traverse, well, rate);
            assertThat(own.bottomholePressurePsia())
                    .as("%s at %s STB/d", well, rate)
                    .isCloseTo(traversed(fine, well, rate).bottomholePressurePsia(), within(TOLERANCE_PSI));
            assertThat(own.evaluations())
                    .as("%s at %s STB/d", well, rate)
                    .isLessThanOrEqualTo(share == 1.0 ? MOST_EVALUATIONS : MOST_EVALUATIONS_OF_SWEEP);
        }
    }

    /** The steps of four feet share code with the default ones; the reference march shares none. */
    @ParameterizedTest
    @MethodSource("wells")
    void theDefaultStepsAreAsGoodAsAnotherIntegrator(OracleWell well) {
        for (FlowMethod method : List.of(BeggsBrill.ORIGINAL, new BeggsBrill(Payne.BEFORE_INCLINATION, false))) {
            double own =
                    traversed(well.traverse(method), well, well.rateStbPerDay()).bottomholePressurePsia();
            double reference = new ReferenceMarch(well.wellbore(), well.fluid(), method)
                    .bottomholePressurePsia(well.wellheadPressurePsia(), well.rateStbPerDay(), 1.0);
            assertThat(own).isCloseTo(reference, within(TOLERANCE_PSI));
        }
    }

    /**
     * Property: wells drawn over depths, paths, tubings, oils, gas-oil ratios, water cuts and rates. About one in 500 misses
     * the tolerance a little; none may miss it by much.
     */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theDefaultStepsAreGoodOnWellsOfAllKinds(@ForAll("wellsOfAllKinds") Case one) {
        PressureTraverse traverse = PressureTraverse.of(one.wellbore(), one.fluid(), one.method());
        TraverseOutcome fine = traverse.withStepControl(new StepControl(1e-6, 50.0, 1_000_000))
                .fromWellhead(one.wellhead(), one.rate());
        Assume.that(fine instanceof Traversed);
        double expected = ((Traversed) fine).bottomholePressurePsia();
        // Flow that costs more than a column of water is of no interest.
        Assume.that(expected - one.wellhead() < 0.7 * one.wellbore().path().totalMdFt());
        Traversed own = (Traversed) traverse.fromWellhead(one.wellhead(), one.rate());
        assertThat(own.bottomholePressurePsia()).isCloseTo(expected, within(4.0 * TOLERANCE_PSI));
        assertThat(own.evaluations()).isLessThan(700);
    }

    private record Case(Wellbore wellbore, ProducedFluid fluid, FlowMethod method, double wellhead, double rate) {}

    @Provide
    Arbitrary<Case> wellsOfAllKinds() {
        Arbitrary<Wellbore> wellbores = Combinators.combine(
                        Decades.between(1000.0, 15_000.0),
                        Arbitraries.doubles().between(0.0, 89.0).ofScale(3),
                        Arbitraries.doubles().between(0.2, 0.9).ofScale(3),
                        Decades.between(1.0, 6.0))
                .as((depth, angle, kickOff, diameter) -> new Wellbore(
                        List.of(
                                new SurveyStation(0.0, 0.0, 0.0),
                                new SurveyStation(kickOff * depth, 0.0, 0.0),
                                new SurveyStation((kickOff + 0.08) * depth, angle, 60.0),
                                new SurveyStation(depth, angle, 60.0)),
                        diameter,
                        0.0006,
                        new TemperatureModel.LinearInTvd(90.0, 100.0 + 0.015 * depth)));
        Arbitrary<ProducedFluid> fluids = Combinators.combine(
                        Arbitraries.doubles().between(10.0, 45.0).ofScale(3),
                        Decades.between(20.0, 1500.0),
                        Decades.between(0.5, 20.0),
                        Arbitraries.doubles().between(0.0, 1.0).ofScale(3))
                .as((api, rs, gasShare, waterCut) ->
                        new ProducedFluid(BlackOil.of(api, 0.75, rs).withWaterSalinity(0.05), rs * gasShare, waterCut));
        Arbitrary<FlowMethod> methods =
                Arbitraries.of(Payne.class).map(payne -> new BeggsBrill(payne, payne == Payne.NONE));
        return Combinators.combine(
                        wellbores, fluids, methods, Decades.between(50.0, 2000.0), Decades.between(5.0, 8000.0))
                .as(Case::new)
                .withoutEdgeCases();
    }

    /**
     * Over 1,200 ft of this well the embedded formula's estimate of the error goes through zero while the error is 2.4 psi;
     * one estimate alone took the step.
     */
    @Test
    void anEstimateThatVanishesByChanceDoesNotLetAStepPass() {
        Wellbore wellbore = Wellbore.vertical(1898.9, 1.3706, 0.001, new TemperatureModel.LinearInTvd(103.33, 221.16));
        ProducedFluid fluid =
                new ProducedFluid(BlackOil.of(23.47, 0.8195, 0.0).withWaterSalinity(0.2807), 1665.4, 0.5602);
        FlowMethod method = new BeggsBrill(Payne.AFTER_INCLINATION, false);
        Traversed own = (Traversed) PressureTraverse.of(wellbore, fluid, method).fromWellhead(26.01, 6.374);
        assertThat(own.bottomholePressurePsia())
                .isCloseTo(
                        new ReferenceMarch(wellbore, fluid, method).bottomholePressurePsia(26.01, 6.374, 1.0),
                        within(TOLERANCE_PSI));
    }

    /**
     * Property: halving the tolerance moves the bottom-hole pressure by less than the tolerance: nine methods, sharp and
     * blended, wells and rates of all kinds, those left out whose flow costs more than 0.7 psi/ft.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1.0})
    void halvingTheToleranceMovesThePressureByLess(double tolerancePsi) {
        RandomWells wells = new RandomWells(1);
        List<Double> moves = new ArrayList<>();
        for (int i = 0; i < 1800; i++) {
            moveOfHalving(RandomCase.of(wells, i), tolerancePsi).ifPresent(moves::add);
        }
        moves.sort(null);
        assertThat(moves).hasSizeGreaterThan(1500);
        assertThat(moves.get(moves.size() - 1)).isLessThan(1.0);
        assertThat(moves.get(moves.size() * 99 / 100)).isLessThan(0.3);
        assertThat(moves.get(moves.size() / 2)).isLessThan(0.03);
    }

    /**
     * Property: as above with fresh wells. Of 81,000 three moved by 1.2 to 1.4 tolerances, all others by less than one; of
     * 18,000 more one by 2.1. As much again is left for wells not met.
     */
    @Property(tries = 300)
    void halvingTheToleranceMovesThePressureOfAnyWellByLittle(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 5.0) double tolerancePsi) {
        RandomCase one = RandomCase.of(new RandomWells(seed), Math.floorMod(seed, RandomWells.METHODS));
        moveOfHalving(one, tolerancePsi).ifPresent(move -> assertThat(move).isLessThan(4.0));
    }

    /** Property: the default against a hundredth of its tolerance, methods and wells of all kinds. */
    @Test
    void theDefaultIsWithinATwentiethOfAPsi() {
        RandomWells wells = new RandomWells(3);
        List<Double> errors = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            RandomCase one = RandomCase.of(wells, i);
            TraverseOutcome fine = one.with(new StepControl(1e-3, 100.0, 1_000_000));
            if (one.isOfInterest(fine)) {
                errors.add(Math.abs(pressure(fine) - pressure(one.with(StepControl.DEFAULT))));
            }
        }
        errors.sort(null);
        assertThat(errors).hasSizeGreaterThan(700);
        assertThat(errors.get(errors.size() - 1)).isLessThan(StepControl.DEFAULT.tolerancePsi());
        assertThat(errors.get(errors.size() * 995 / 1000)).isLessThan(TOLERANCE_PSI);
        assertThat(errors.get(errors.size() / 2)).isLessThan(0.005);
    }

    private static Optional<Double> moveOfHalving(RandomCase one, double tolerancePsi) {
        TraverseOutcome whole = one.with(new StepControl(tolerancePsi, 2000.0, 20_000));
        if (!one.isOfInterest(whole)) {
            return Optional.empty();
        }
        TraverseOutcome half = one.with(new StepControl(0.5 * tolerancePsi, 2000.0, 20_000));
        return Optional.of(Math.abs(pressure(whole) - pressure(half)) / tolerancePsi);
    }

    private static double pressure(TraverseOutcome outcome) {
        return ((Traversed) outcome).bottomholePressurePsia();
    }

    private record RandomCase(PressureTraverse traverse, double lengthFt, double wellhead, double rate) {

        static RandomCase of(RandomWells wells, int number) {
            Wellbore wellbore = wells.wellbore();
            return new RandomCase(
                    PressureTraverse.of(wellbore, wells.fluid(), wells.method(number)),
                    wellbore.path().totalMdFt(),
                    wells.wellheadPressurePsia(),
                    wells.rateStbPerDay());
        }

        TraverseOutcome with(StepControl control) {
            return traverse.withStepControl(control).fromWellhead(wellhead, rate);
        }

        boolean isOfInterest(TraverseOutcome outcome) {
            return outcome instanceof Traversed && pressure(outcome) - wellhead < 0.7 * lengthFt;
        }
    }

    static Stream<FlowMethod> methods() {
        return Stream.of(
                BeggsBrill.ORIGINAL,
                BeggsBrill.BLENDED,
                HagedornBrown.MODIFIED,
                Gray.STANDARD,
                PoettmannCarpenter.STANDARD,
                WoldesemayatGhajar.STANDARD,
                DunsRos.STANDARD,
                DunsRos.ORIGINAL,
                Orkiszewski.STANDARD,
                Orkiszewski.ORIGINAL,
                MukherjeeBrill.STANDARD,
                MukherjeeBrill.ORIGINAL);
    }

    /** The well of the benchmarks: what a traverse costs, closely and as roughly as a search looks around. */
    @ParameterizedTest
    @MethodSource("methods")
    void aTraverseCostsNoMoreEvaluations(FlowMethod method) {
        Wellbore wellbore = Wellbore.vertical(8000.0, 2.441, 0.0006, new TemperatureModel.LinearInTvd(100.0, 180.0));
        ProducedFluid fluid = ProducedFluid.of(BlackOil.of(35.0, 0.75, 500.0).withWaterSalinity(0.1), 0.3);
        PressureTraverse traverse = PressureTraverse.of(wellbore, fluid, method);
        PressureTraverse rough = traverse.withStepControl(new StepControl(3.5, 2000.0, 20_000));
        for (double rate : new double[] {100.0, 300.0, 1000.0, 3000.0}) {
            assertThat(((Traversed) traverse.fromWellhead(200.0, rate)).evaluations())
                    .as("%s STB/d", rate)
                    .isBetween(60, 200);
            assertThat(((Traversed) rough.fromWellhead(200.0, rate)).evaluations())
                    .as("%s STB/d, roughly", rate)
                    .isBetween(20, 90);
        }
    }

    /**
     * Equation: the gradient is 0.3 psi/ft below 500 psia and −0.1 psi/ft above, so that the pressure stays where the two
     * meet, whether the correlation honours a held regime or not.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aJumpThatHoldsThePressureIsFollowed(boolean honours) {
        FlowCorrelation jump = (state, result) -> {
            FlowRegime map = state.pressurePsia() < 500.0 ? FlowRegime.BUBBLE : FlowRegime.SLUG;
            FlowRegime used = honours && state.heldRegime() != null ? state.heldRegime() : map;
            result.set(used == FlowRegime.BUBBLE ? 0.3 : -0.1, 0.0, 0.0, 1.0, map);
        };
        Wellbore wellbore = Wellbore.vertical(2000.0, 2.441, 0.0006, new TemperatureModel.LinearInTvd(100.0, 180.0));
        ProducedFluid fluid = ProducedFluid.of(BlackOil.of(35.0, 0.75, 500.0), 0.3);
        Traversed own = (Traversed) PressureTraverse.of(wellbore, fluid, jump).fromWellhead(200.0, 1000.0);
        assertThat(own.bottomholePressurePsia()).isCloseTo(500.0, within(6.0 * StepControl.DEFAULT.tolerancePsi()));
        assertThat(own.evaluations()).isLessThan(20_000);
    }

    /** A survey as it is measured, with noise of 0.3° at stations 100 ft apart: more steps, as near. */
    @Test
    void aNoisySurveyIsMarchedAsNearly() {
        Random noise = new Random(1);
        List<SurveyStation> stations = new ArrayList<>();
        stations.add(new SurveyStation(0.0, 0.0, 0.0));
        for (int md = 100; md <= 9000; md += 100) {
            double angle = md < 2000 ? 0.5 : Math.min(40.0, 0.5 + 39.5 * (md - 2000) / 2000.0);
            stations.add(new SurveyStation(
                    md, Math.max(0.0, angle + 0.3 * noise.nextGaussian()), 45.0 + 0.3 * noise.nextGaussian()));
        }
        Wellbore wellbore = new Wellbore(stations, 2.441, 0.0006, new TemperatureModel.LinearInTvd(100.0, 180.0));
        ProducedFluid fluid = new ProducedFluid(BlackOil.of(35.0, 0.75, 500.0), 700.0, 0.3);
        for (double rate : new double[] {300.0, 1000.0, 2000.0}) {
            Traversed own = (Traversed)
                    PressureTraverse.of(wellbore, fluid, BeggsBrill.ORIGINAL).fromWellhead(200.0, rate);
            assertThat(own.bottomholePressurePsia())
                    .isCloseTo(
                            new ReferenceMarch(wellbore, fluid, BeggsBrill.ORIGINAL)
                                    .bottomholePressurePsia(200.0, rate, 1.0),
                            within(0.1));
            assertThat(own.evaluations()).isLessThan(800);
        }
    }

    @Test
    void aTighterToleranceIsNearer() {
        for (OracleWell well : OracleWell.all().subList(0, 6)) {
            PressureTraverse traverse = well.traverse(BeggsBrill.ORIGINAL);
            double exact = traversed(traverse.withStepControl(StepControl.fixed(1.0)), well, well.rateStbPerDay())
                    .bottomholePressurePsia();
            Traversed loose = traversed(
                    traverse.withStepControl(new StepControl(1.0, 2000.0, 20_000)), well, well.rateStbPerDay());
            Traversed tight = traversed(
                    traverse.withStepControl(new StepControl(1e-4, 2000.0, 20_000)), well, well.rateStbPerDay());
            assertThat(tight.bottomholePressurePsia()).isCloseTo(exact, within(0.03));
            assertThat(tight.evaluations()).isGreaterThan(loose.evaluations());
        }
    }

    @Test
    void noStepIsLongerThanAllowed() {
        OracleWell well = OracleWell.all().get(0);
        Traversed march = traversed(
                well.traverse(BeggsBrill.ORIGINAL).withStepControl(new StepControl(5.0, 100.0, 20_000)), well, 1000.0);
        for (int i = 1; i < march.profile().size(); i++) {
            double step =
                    march.profile().get(i).mdFt() - march.profile().get(i - 1).mdFt();
            assertThat(step).isPositive().isLessThanOrEqualTo(100.0 * (1.0 + 1e-9));
        }
        assertThat(march.profile()).hasSizeGreaterThanOrEqualTo(81);
    }

    @Test
    void impossibleControlsAreRefused() {
        assertThatThrownBy(() -> new StepControl(0.0, 10.0, 10))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("tolerancePsi must be finite and > 0 psi, but was 0.0");
        assertThatThrownBy(() -> new StepControl(Double.NaN, 10.0, 10)).hasMessageContaining("tolerancePsi");
        assertThatThrownBy(() -> new StepControl(0.1, -1.0, 10))
                .hasMessage("maxStepFt must be finite and > 0 ft, but was -1.0");
        assertThatThrownBy(() -> new StepControl(0.1, 10.0, 0))
                .hasMessage("maxEvaluations must be at least 1, but was 0");
        assertThatThrownBy(() -> StepControl.fixed(0.0)).hasMessageContaining("maxStepFt");
    }
}
