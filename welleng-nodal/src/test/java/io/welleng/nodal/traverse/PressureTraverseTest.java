package io.welleng.nodal.traverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.FlowRegime;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.PvtState;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressureTraverseTest {

    private static final BlackOil OIL = BlackOil.of(35.0, 0.75, 500.0).withWaterSalinity(0.1);
    private static final ProducedFluid FLUID = new ProducedFluid(OIL, 700.0, 0.3);
    private static final ProducedFluid WATER = new ProducedFluid(OIL, 0.0, 1.0);
    private static final TemperatureModel TEMPERATURE = new TemperatureModel.LinearInTvd(100.0, 180.0);
    private static final Wellbore VERTICAL = Wellbore.vertical(8000.0, 2.441, 0.0006, TEMPERATURE);

    /** Down to 3,000 ft, building to 60° at 2°/100 ft, then straight. */
    private static final Wellbore DEVIATED = new Wellbore(
            List.of(
                    new SurveyStation(0.0, 0.0, 0.0),
                    new SurveyStation(3000.0, 0.0, 0.0),
                    new SurveyStation(6000.0, 60.0, 45.0),
                    new SurveyStation(10_000.0, 60.0, 45.0)),
            2.441,
            0.0006,
            TEMPERATURE);

    private static Traversed traversed(TraverseOutcome outcome) {
        assertThat(outcome).isInstanceOf(Traversed.class);
        return (Traversed) outcome;
    }

    private static double bottomhole(
            Wellbore wellbore, ProducedFluid fluid, FlowCorrelation correlation, double wellhead, double rate) {
        return traversed(PressureTraverse.of(wellbore, fluid, correlation).fromWellhead(wellhead, rate))
                .bottomholePressurePsia();
    }

    // Equation: gradients whose march has a closed form.

    private static final double A = 0.15;
    private static final double B = 2.0e-4;

    /** dp/dL = A + B p, so p(L) = (p(0) + A/B) exp(B L) − A/B. */
    private static final FlowCorrelation LINEAR =
            (state, result) -> result.set(A, B * state.pressurePsia(), 0.0, 1.0, FlowRegime.DISTRIBUTED);

    private static double exactLinear(double lengthFt) {
        return (300.0 + A / B) * Math.exp(B * lengthFt) - A / B;
    }

    @Test
    void anExponentialColumnIsExact() {
        Traversed march = traversed(PressureTraverse.of(VERTICAL, FLUID, LINEAR).fromWellhead(300.0, 500.0));
        assertThat(march.bottomholePressurePsia()).isCloseTo(exactLinear(8000.0), within(0.1));
        assertThat(march.evaluations()).isLessThan(300);
        for (TraversePoint point : march.profile()) {
            assertThat(point.pressurePsia()).isCloseTo(exactLinear(point.mdFt()), within(0.1));
        }
    }

    /** Steps of half the length bring the march eight times nearer: the formula is of third order. */
    @Test
    void theFormulaIsOfThirdOrder() {
        double[] errors = new double[3];
        for (int i = 0; i < 3; i++) {
            errors[i] = traversed(PressureTraverse.of(VERTICAL, FLUID, LINEAR)
                                    .withStepControl(StepControl.fixed(400.0 / (1 << i)))
                                    .fromWellhead(300.0, 500.0))
                            .bottomholePressurePsia()
                    - exactLinear(8000.0);
        }
        assertThat(Math.log(errors[0] / errors[1]) / Math.log(2.0)).isCloseTo(3.0, within(0.1));
        assertThat(Math.log(errors[1] / errors[2]) / Math.log(2.0)).isCloseTo(3.0, within(0.1));
    }

    /** A gradient along the vertical only: the pressure gained is that over the true vertical depth, whatever the path. */
    private static final FlowCorrelation GRAVITY =
            (state, result) -> result.set(0.4 * state.sinAngle(), 0.0, 0.0, 1.0, FlowRegime.DISTRIBUTED);

    @Test
    void aColumnAlongTheVerticalKnowsOnlyTrueVerticalDepth() {
        Traversed march =
                traversed(PressureTraverse.of(DEVIATED, FLUID, GRAVITY).fromWellhead(100.0, 500.0));
        for (TraversePoint point : march.profile()) {
            assertThat(point.tvdFt()).isCloseTo(DEVIATED.path().tvdFt(point.mdFt()), within(1e-9));
            assertThat(point.pressurePsia()).isCloseTo(100.0 + 0.4 * point.tvdFt(), within(0.05));
        }
        assertThat(march.bottomholePressurePsia())
                .isCloseTo(100.0 + 0.4 * DEVIATED.path().totalTvdFt(), within(0.05));
    }

    /** Property: corners of up to 85° over 1 to 50 ft, which no step straddles. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void cornersDoNotCostAccuracy(
            @ForAll @DoubleRange(min = 100.0, max = 6000.0) @Scale(3) double first,
            @ForAll @DoubleRange(min = 1.0, max = 50.0) @Scale(3) double turn,
            @ForAll @DoubleRange(min = 100.0, max = 6000.0) @Scale(3) double second,
            @ForAll @DoubleRange(min = 0.0, max = 40.0) @Scale(3) double upper,
            @ForAll @DoubleRange(min = 0.0, max = 85.0) @Scale(3) double lower) {
        Wellbore wellbore = new Wellbore(
                List.of(
                        new SurveyStation(0.0, upper, 0.0),
                        new SurveyStation(first, upper, 0.0),
                        new SurveyStation(first + turn, lower, 90.0),
                        new SurveyStation(first + turn + second, lower, 90.0)),
                2.441,
                0.0006,
                TEMPERATURE);
        Assume.that(wellbore.path().doglegDegPer100Ft(first + 0.5 * turn) > 10.5);
        assertThat(bottomhole(wellbore, FLUID, GRAVITY, 50.0, 500.0))
                .isCloseTo(50.0 + 0.4 * wellbore.path().totalTvdFt(), within(0.05));
    }

    @Test
    void stepsEndAtCorners() {
        List<SurveyStation> stations = List.of(
                new SurveyStation(0.0, 0.0, 0.0),
                new SurveyStation(2999.75, 0.0, 0.0),
                new SurveyStation(3000.25, 60.0, 0.0),
                new SurveyStation(7000.0, 60.0, 0.0));
        Wellbore wellbore = new Wellbore(stations, 2.441, 0.0006, TEMPERATURE);
        assertThat(traversed(PressureTraverse.of(wellbore, FLUID, GRAVITY).fromWellhead(100.0, 500.0))
                        .profile())
                .extracting(TraversePoint::mdFt)
                .contains(0.0, 2999.75, 3000.25, 7000.0);
    }

    // A gradient that jumps at 1,000 psia, from 0.2 to 0.5 psi/ft: reached at 3,500 ft from 300 psia, leaving 4,500 ft.

    private static final double JUMP_EXACT = 1000.0 + 0.5 * 4500.0;

    private static FlowCorrelation jump(boolean held) {
        return (state, result) -> {
            FlowRegime map = state.pressurePsia() < 1000.0 ? FlowRegime.SEGREGATED : FlowRegime.INTERMITTENT;
            FlowRegime by = held && state.heldRegime() != null ? state.heldRegime() : map;
            result.set(by == FlowRegime.SEGREGATED ? 0.2 : 0.5, 0.0, 0.0, 1.0, map);
        };
    }

    @Test
    void aJumpOfTheGradientIsLocated() {
        Traversed march =
                traversed(PressureTraverse.of(VERTICAL, FLUID, jump(true)).fromWellhead(300.0, 500.0));
        assertThat(march.bottomholePressurePsia()).isCloseTo(JUMP_EXACT, within(0.3 * 0.25));
        assertThat(march.evaluations()).isLessThan(120);
        assertThat(march.profile()).anySatisfy(point -> assertThat(point.mdFt()).isBetween(3499.99, 3500.25));
    }

    /** One that ignores the regime held, or has but one name for all, is marched all the same, in more steps. */
    @Test
    void aJumpThatHidesIsMarchedAllTheSame() {
        Traversed blind =
                traversed(PressureTraverse.of(VERTICAL, FLUID, jump(false)).fromWellhead(300.0, 500.0));
        assertThat(blind.bottomholePressurePsia()).isCloseTo(JUMP_EXACT, within(0.1));
        assertThat(blind.evaluations()).isLessThan(500);
        FlowCorrelation nameless = (state, result) ->
                result.set(state.pressurePsia() < 1000.0 ? 0.2 : 0.5, 0.0, 0.0, 1.0, FlowRegime.DISTRIBUTED);
        assertThat(bottomhole(VERTICAL, FLUID, nameless, 300.0, 500.0)).isCloseTo(JUMP_EXACT, within(0.1));
    }

    // Water alone, by hand: the gradient is ρ/144 plus Darcy and Weisbach's friction.

    private static double waterColumn(double wellhead, double rateStbPerDay, double roughnessIn) {
        double diameterFt = 2.441 / 12.0;
        double area = 0.25 * Math.PI * diameterFt * diameterFt;
        double p = wellhead;
        int steps = 4000;
        double h = 8000.0 / steps;
        for (int i = 0; i < steps; i++) {
            double middle = p + 0.5 * h * waterGradient(p, i * h, rateStbPerDay, diameterFt, area, roughnessIn);
            p += h * waterGradient(middle, (i + 0.5) * h, rateStbPerDay, diameterFt, area, roughnessIn);
        }
        return p;
    }

    private static double waterGradient(
            double p, double tvd, double rateStbPerDay, double diameterFt, double area, double roughnessIn) {
        PvtState water = OIL.at(p, 100.0 + 80.0 * tvd / 8000.0);
        double velocity = rateStbPerDay * 5.614583333333333 * water.waterFvfRbPerStb() / 86_400.0 / area;
        double density = water.waterDensityLbPerFt3();
        double re = 1488.1639435695537 * density * velocity * diameterFt / water.waterViscosityCp();
        double f = re < 2100.0 ? 64.0 / re : colebrook(re, roughnessIn / 2.441);
        return density / 144.0 + f * density * velocity * velocity / (2.0 * 32.17404855643044 * diameterFt * 144.0);
    }

    /** By repeated substitution. */
    private static double colebrook(double re, double relativeRoughness) {
        double x = 8.0;
        for (int i = 0; i < 60; i++) {
            x = -2.0 * Math.log10(relativeRoughness / 3.7 + 2.51 * x / re);
        }
        return 1.0 / (x * x);
    }

    @Test
    void aWaterWellThatHardlyFlowsIsAColumnOfWater() {
        double own = bottomhole(VERTICAL, WATER, BeggsBrill.ORIGINAL, 200.0, 1e-3);
        assertThat(own).isCloseTo(waterColumn(200.0, 1e-3, 0.0006), within(0.02));
        assertThat(own).isBetween(200.0 + 8000.0 * 0.44, 200.0 + 8000.0 * 0.48);
    }

    @ParameterizedTest
    @ValueSource(doubles = {50.0, 1000.0, 5000.0, 15_000.0})
    void aWaterWellIsThatOfDarcyAndWeisbach(double rate) {
        for (double roughness : new double[] {0.0, 0.0006, 0.006}) {
            Wellbore wellbore = Wellbore.vertical(8000.0, 2.441, roughness, TEMPERATURE);
            for (Payne payne : Payne.values()) {
                assertThat(bottomhole(wellbore, WATER, new BeggsBrill(payne, true), 200.0, rate))
                        .isCloseTo(waterColumn(200.0, rate, roughness), within(0.03));
            }
        }
    }

    // Property: what a march must do whatever the correlation.

    /** A march over the upper half and one over the lower half, from where the first ended, are the march over all. */
    @ParameterizedTest
    @ValueSource(doubles = {100.0, 700.0, 2500.0})
    void twoHalvesMakeTheWhole(double rate) {
        Wellbore upper = Wellbore.vertical(4000.0, 2.441, 0.0006, new TemperatureModel.LinearInTvd(100.0, 140.0));
        Wellbore lower = Wellbore.vertical(4000.0, 2.441, 0.0006, new TemperatureModel.LinearInTvd(140.0, 180.0));
        double middle = bottomhole(upper, FLUID, BeggsBrill.ORIGINAL, 200.0, rate);
        assertThat(bottomhole(lower, FLUID, BeggsBrill.ORIGINAL, middle, rate))
                .isCloseTo(bottomhole(VERTICAL, FLUID, BeggsBrill.ORIGINAL, 200.0, rate), within(0.1));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void moreWellheadPressureNeedsMoreBottomholePressure(
            @ForAll @DoubleRange(min = 50.0, max = 1500.0) @Scale(3) double wellhead,
            @ForAll @DoubleRange(min = 5.0, max = 500.0) @Scale(3) double more,
            @ForAll @DoubleRange(min = 30.0, max = 3000.0) @Scale(3) double rate,
            @ForAll boolean deviated) {
        Wellbore wellbore = deviated ? DEVIATED : VERTICAL;
        PressureTraverse traverse =
                PressureTraverse.of(wellbore, FLUID, new BeggsBrill(Payne.AFTER_INCLINATION, false));
        double less = traversed(traverse.fromWellhead(wellhead, rate)).bottomholePressurePsia();
        assertThat(traversed(traverse.fromWellhead(wellhead + more, rate)).bottomholePressurePsia())
                .isGreaterThan(less - 0.1);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theProfileIsAMarchDown(
            @ForAll @DoubleRange(min = 50.0, max = 1500.0) @Scale(3) double wellhead,
            @ForAll @DoubleRange(min = 30.0, max = 3000.0) @Scale(3) double rate) {
        PressureTraverse traverse = PressureTraverse.of(DEVIATED, FLUID, BeggsBrill.ORIGINAL);
        Traversed march = traversed(traverse.fromWellhead(wellhead, rate));
        List<TraversePoint> profile = march.profile();
        assertThat(profile.get(0).mdFt()).isZero();
        assertThat(profile.get(0).pressurePsia()).isEqualTo(wellhead);
        assertThat(profile.get(0).temperatureF()).isEqualTo(100.0);
        TraversePoint last = profile.get(profile.size() - 1);
        assertThat(last.mdFt()).isEqualTo(10_000.0);
        assertThat(last.tvdFt()).isEqualTo(DEVIATED.path().totalTvdFt());
        assertThat(last.pressurePsia()).isEqualTo(march.bottomholePressurePsia());
        assertThat(last.temperatureF()).isCloseTo(180.0, within(1e-9));
        for (int i = 1; i < profile.size(); i++) {
            TraversePoint above = profile.get(i - 1);
            TraversePoint here = profile.get(i);
            assertThat(here.mdFt()).isGreaterThan(above.mdFt());
            assertThat(here.pressurePsia()).isGreaterThan(above.pressurePsia());
            assertThat(here.frictionPsiPerFt()).isPositive();
            assertThat(here.gravityPsiPerFt()).isPositive();
            assertThat(here.accelerationPsiPerFt()).isNotNegative();
            assertThat(here.liquidHoldup()).isBetween(0.0, 1.0);
            double gained = (here.pressurePsia() - above.pressurePsia()) / (here.mdFt() - above.mdFt());
            double one = total(above);
            double other = total(here);
            assertThat(gained).isBetween(0.95 * Math.min(one, other), 1.05 * Math.max(one, other));
        }
    }

    private static double total(TraversePoint point) {
        return point.gravityPsiPerFt() + point.frictionPsiPerFt() + point.accelerationPsiPerFt();
    }

    @Test
    void theParticularsOfAPointAreThoseOfThePressureThere() {
        Traversed march = traversed(
                PressureTraverse.of(VERTICAL, FLUID, BeggsBrill.ORIGINAL).fromWellhead(200.0, 800.0));
        for (TraversePoint point : march.profile()) {
            PvtState state = OIL.at(point.pressurePsia(), point.temperatureF());
            double oil = 0.7 * state.oilFvfRbPerStb();
            double water = 0.3 * state.waterFvfRbPerStb();
            double liquidDensity =
                    (oil * state.oilDensityLbPerFt3() + water * state.waterDensityLbPerFt3()) / (oil + water);
            double mixture =
                    point.liquidHoldup() * liquidDensity + (1.0 - point.liquidHoldup()) * state.gasDensityLbPerFt3();
            assertThat(point.gravityPsiPerFt()).isCloseTo(mixture / 144.0, within(2e-6));
        }
    }

    @Test
    void temperatureLinearInMeasuredDepthIsAnotherWell() {
        Wellbore byMd = new Wellbore(DEVIATED.stations(), 2.441, 0.0006, new TemperatureModel.LinearInMd(100.0, 180.0));
        Traversed march =
                traversed(PressureTraverse.of(byMd, FLUID, BeggsBrill.ORIGINAL).fromWellhead(200.0, 800.0));
        for (TraversePoint point : march.profile()) {
            assertThat(point.temperatureF()).isCloseTo(100.0 + 80.0 * point.mdFt() / 10_000.0, within(1e-9));
        }
        assertThat(march.bottomholePressurePsia())
                .isNotCloseTo(bottomhole(DEVIATED, FLUID, BeggsBrill.ORIGINAL, 200.0, 800.0), within(1.0));
        Wellbore verticalByMd = Wellbore.vertical(8000.0, 2.441, 0.0006, new TemperatureModel.LinearInMd(100.0, 180.0));
        assertThat(bottomhole(verticalByMd, FLUID, BeggsBrill.ORIGINAL, 200.0, 800.0))
                .isCloseTo(bottomhole(VERTICAL, FLUID, BeggsBrill.ORIGINAL, 200.0, 800.0), within(1e-6));
    }

    @Test
    void theOutflowCurveIsTheTraverse() {
        PressureTraverse traverse = PressureTraverse.of(VERTICAL, FLUID, BeggsBrill.ORIGINAL);
        assertThat(traverse.outflow(200.0).pwfPsia(800.0))
                .hasValue(traversed(traverse.fromWellhead(200.0, 800.0)).bottomholePressurePsia());
        assertThat(traverse.outflow(20.0).pwfPsia(15_000.0)).isEmpty();
    }

    @Test
    void impossibleInputsAreRefused() {
        PressureTraverse traverse = PressureTraverse.of(VERTICAL, FLUID, BeggsBrill.ORIGINAL);
        assertThatThrownBy(() -> traverse.fromWellhead(Double.NaN, 100.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("wellheadPressurePsia must be finite and > 0 psia, but was NaN");
        assertThatThrownBy(() -> traverse.fromWellhead(200.0, 0.0))
                .hasMessage("rate must be finite and > 0 STB/d, but was 0.0");
        assertThatThrownBy(() -> traverse.fromWellhead(30_001.0, 10.0))
                .hasMessage("wellheadPressurePsia must be from 0 to 30000 psia, but was 30001.0");
        assertThatThrownBy(() -> traverse.outflow(-5.0)).hasMessageContaining("wellheadPressurePsia");
        assertThatThrownBy(() -> traverse.outflow(100.0).pwfPsia(Double.POSITIVE_INFINITY))
                .hasMessageContaining("rate must be");
        assertThatThrownBy(() -> PressureTraverse.of(null, FLUID, BeggsBrill.ORIGINAL))
                .hasMessageContaining("wellbore");
        assertThatThrownBy(() -> PressureTraverse.of(VERTICAL, (ProducedFluid) null, BeggsBrill.ORIGINAL))
                .hasMessageContaining("fluid");
        assertThatThrownBy(() -> PressureTraverse.of(VERTICAL, FLUID, null)).hasMessageContaining("correlation");
        assertThatThrownBy(() -> traverse.withStepControl(null)).hasMessageContaining("control");
    }
}
