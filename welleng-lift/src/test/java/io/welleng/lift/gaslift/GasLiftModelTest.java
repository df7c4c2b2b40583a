package io.welleng.lift.gaslift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.lift.gaslift.GasLiftOutcome.Flowing;
import io.welleng.lift.gaslift.GasLiftOutcome.NoFlow;
import io.welleng.lift.gaslift.GasLiftOutcome.NotInjected;
import io.welleng.nodal.Crossing;
import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.Geotherm;
import io.welleng.nodal.heat.ShiuBeggs;
import io.welleng.nodal.ipr.Crossflow;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.ipr.LayerSpec;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GasLiftModelTest {

    private static final List<Double> MANDRELS = List.of(2000.0, 3600.0, 4900.0, 6000.0, 6900.0, 7600.0);

    static GasLiftPoint flowing(GasLiftSolution solution) {
        assertThat(solution.outcome()).isInstanceOf(Flowing.class);
        return ((Flowing) solution.outcome()).point();
    }

    private static NodalStudy nodal(GasLiftWell well) {
        return new NodalStudy(
                well.name(),
                well.inflow(),
                new Wellbore(well.stations(), well.tubing(), well.temperature()),
                well.fluid(),
                well.outlet().pressurePsia(),
                well.method());
    }

    @Property(tries = 12)
    void withoutGasTheWellIsThatOfTheNodalStudy(
            @ForAll @DoubleRange(min = 2000, max = 4500) double reservoir,
            @ForAll @DoubleRange(min = 0, max = 0.95) double cut,
            @ForAll @DoubleRange(min = 350, max = 1500) double gor) {
        GasLiftWells wells = new GasLiftWells();
        wells.reservoirPsia = reservoir;
        wells.waterCut = cut;
        wells.producingGor = gor;
        wells.points = MANDRELS;
        NodalOutcome expected = nodal(wells.build()).solve().outcome();
        GasLiftOutcome outcome = wells.model().at(0).outcome();
        if (expected instanceof NodalOutcome.Flowing flows) {
            GasLiftPoint point = ((Flowing) outcome).point();
            assertThat(point.liquidStbPerDay()).isCloseTo(flows.rateStbPerDay(), within(1e-9 * flows.rateStbPerDay()));
            assertThat(point.crossings()).hasSameSizeAs(flows.crossings());
            assertThat(point.injectionMdFt()).isNull();
            assertThat(point.formationGasMscfPerDay())
                    .isCloseTo(point.oilStbPerDay() * gor / 1000, within(1e-9 * point.oilStbPerDay() * gor));
        } else if (expected instanceof NodalOutcome.NoFlow none) {
            assertThat(((NoFlow) outcome).shortfallPsi()).isCloseTo(none.shortfallPsi(), within(1e-6));
        } else {
            assertThat(outcome).isInstanceOf(GasLiftOutcome.NotSolved.class);
        }
    }

    @Property(tries = 20)
    void moreInjectionPressureNeverMovesThePointUp(
            @ForAll @DoubleRange(min = 400, max = 1500) double pressure,
            @ForAll @DoubleRange(min = 1, max = 1.5) double more,
            @ForAll @DoubleRange(min = 100, max = 2500) double gas,
            @ForAll @DoubleRange(min = 0, max = 0.95) double cut) {
        GasLiftWells wells = new GasLiftWells();
        wells.points = MANDRELS;
        wells.waterCut = cut;
        wells.casingHeadPsia = pressure;
        GasLiftOutcome before = wells.model().at(gas).outcome();
        wells.casingHeadPsia = pressure * more;
        GasLiftOutcome after = wells.model().at(gas).outcome();
        if (before instanceof Flowing one) {
            GasLiftPoint point = ((Flowing) after).point();
            assertThat(point.injectionMdFt()).isGreaterThanOrEqualTo(one.point().injectionMdFt());
            assertThat(one.point().tubingPressurePsia() + wells.differentialPsi)
                    .isLessThanOrEqualTo(one.point().casingPressurePsia());
            assertThat(one.point().casingHeadPsia()).isLessThanOrEqualTo(pressure * (1 + 1e-6));
        }
    }

    /** The quick look at points out of reach must not change the answer: each point alone, from the deepest. */
    @Property(tries = 8)
    void theDeepestPointIsTheDeepestOfThoseTriedAlone(
            @ForAll @DoubleRange(min = 600, max = 1500) double pressure,
            @ForAll @DoubleRange(min = 3, max = 7.8) double lnGas) {
        GasLiftWells wells = new GasLiftWells();
        wells.points = MANDRELS;
        wells.casingHeadPsia = pressure;
        assertDeepest(wells.model(), Math.exp(lnGas));
    }

    /** Little gas: the tubing pressure falls and rises again with the rate, with two stable crossings at one point. */
    @Test
    void aPointIsNotPassedOverWhereTheTubingPressureHasAMinimum() {
        GasLiftWell well = new GasLiftStudyType().example().well();
        GasLiftModel model = GasLiftModel.of(well);
        for (double gas : new double[] {150, 250, 300}) {
            assertDeepest(model, gas);
        }
        GasLiftPoint point = flowing(model.at(250));
        assertThat(point.injectionMdFt()).isEqualTo(6700);
        assertThat(point.crossings()).extracting(Crossing::stable).containsExactly(true, false, true);
        assertThat(point.liquidStbPerDay()).isEqualTo(point.crossings().get(2).rateStbPerDay());
        GasLiftReport report = new GasLiftStudy(well, 260, null, null, null, 5).run();
        assertThat(report.advisories()).extracting(Advisory::code).contains("several_stable_crossings");
    }

    private static void assertDeepest(GasLiftModel model, double gas) {
        GasLiftOutcome found = model.at(gas).outcome();
        Double deepest = null;
        for (double md : model.well().injectionMdFt()) {
            if (model.at(gas, md).outcome() instanceof Flowing) {
                deepest = md;
            }
        }
        assertThat(found instanceof Flowing one ? one.point().injectionMdFt() : null)
                .isEqualTo(deepest);
        if (deepest != null) {
            assertThat(model.at(gas, deepest.doubleValue()).outcome()).isEqualTo(found);
        }
    }

    /** Temperature by heat loss, layers of unlike fluids, a bent well with casing below its tubing. */
    @Test
    void heatLossLayersAndBendsAreTaken() {
        GasLiftWell plain = new GasLiftStudyType().example().well();
        GasLiftWell well = new GasLiftWell(
                plain.name(),
                new InflowSpec.Multilayer(
                        List.of(
                                new LayerSpec("upper", new InflowSpec.DarcyPi(2100, 0.9), 0.1, 500, 0, null),
                                new LayerSpec("lower", new InflowSpec.VogelPi(2300, 1.2), 0.7, 300, 100, null)),
                        Crossflow.NONE),
                plain.stations(),
                plain.tubing(),
                plain.tubingEndMdFt(),
                plain.casing(),
                plain.perforationsMdFt(),
                plain.packerMdFt(),
                plain.injectionMdFt(),
                new ShiuBeggs(new Geotherm.Linear(70, 1.6), ShiuBeggs.Form.WITH_WELLHEAD_PRESSURE, null),
                plain.fluid(),
                new Outlet.Separator(120, null, null),
                plain.method(),
                plain.supply(),
                null,
                null,
                null,
                null,
                LiftGasSolution.UNTIL_SATURATED);
        GasLiftPoint little = flowing(GasLiftModel.of(well).at(400));
        GasLiftPoint more = flowing(GasLiftModel.of(well).at(900));
        assertThat(more.liquidStbPerDay()).isGreaterThan(little.liquidStbPerDay());
        double cut = more.waterStbPerDay() / more.liquidStbPerDay();
        assertThat(cut).isBetween(0.1, 0.7);
        Ipr layers = well.inflow().toIpr();
        assertThat(cut).isCloseTo(layers.produced(more.pwfPsia(), well.fluid()).waterCut(), within(1e-9));
        assertThat(GasLiftModel.of(well).traverse(more)).isNotEmpty();
    }

    @Property(tries = 10)
    void allLiquidFlowsThroughTheTubing(
            @ForAll @DoubleRange(min = 0, max = 0.95) double cut,
            @ForAll @DoubleRange(min = 300, max = 2000) double gas) {
        GasLiftWells wells = new GasLiftWells();
        wells.waterCut = cut;
        wells.liftGravity = wells.gasGravity;
        wells.points = List.of(wells.depthFt);
        wells.casingHeadPsia = 2500;
        GasLiftWell well = wells.build();
        GasLiftPoint point = flowing(GasLiftModel.of(well).at(gas));
        double total = 350 + 1000 * gas / (point.liquidStbPerDay() * (1 - cut));
        TraverseOutcome along = PressureTraverse.of(
                        new Wellbore(well.stations(), well.tubing(), well.temperature()),
                        new ProducedFluid(well.fluid().blackOil(), total, cut),
                        well.method())
                .fromWellhead(200, point.liquidStbPerDay());
        assertThat(((TraverseOutcome.Traversed) along).bottomholePressurePsia())
                .isCloseTo(point.pwfPsia(), within(0.2));
        assertThat(point.tubingPressurePsia()).isCloseTo(point.pwfPsia(), within(0.2));
        assertThat(point.totalGlrScfPerStb()).isCloseTo(total * (1 - cut), within(1e-6 * total));
        assertThat(point.oilStbPerDay() + point.waterStbPerDay()).isCloseTo(point.liquidStbPerDay(), within(1e-9));
    }

    @Test
    void heavyOilIsLifted() {
        GasLiftWells wells = new GasLiftWells();
        wells.api = 13;
        wells.solutionGor = 60;
        wells.producingGor = 60;
        wells.depthFt = 5000;
        wells.points = List.of(4600.0);
        wells.tubingIdIn = 3.958;
        wells.reservoirPsia = 1600;
        wells.waterCut = 0.3;
        wells.casingHeadPsia = 1600;
        GasLiftPoint little = flowing(wells.model().at(300));
        GasLiftPoint more = flowing(wells.model().at(800));
        assertThat(more.oilStbPerDay()).isGreaterThan(little.oilStbPerDay()).isPositive();
    }

    @Test
    void theTraverseRunsThroughTheInjectionPoint() {
        GasLiftModel model = new GasLiftWells().model();
        GasLiftPoint point = flowing(model.at(900));
        List<TraversePoint> along = model.traverse(point);
        assertThat(along.get(0).pressurePsia()).isEqualTo(200);
        assertThat(along.get(along.size() - 1).pressurePsia()).isCloseTo(point.pwfPsia(), within(0.2));
        assertThat(along).anySatisfy(at -> {
            assertThat(at.mdFt()).isEqualTo(6400);
            assertThat(at.pressurePsia()).isCloseTo(point.tubingPressurePsia(), within(0.2));
        });
        double above = along.stream()
                .filter(at -> at.mdFt() == 6400)
                .findFirst()
                .orElseThrow()
                .gasVelocityFtPerS();
        double below = along.stream()
                .filter(at -> at.mdFt() == 6400)
                .reduce((one, other) -> other)
                .orElseThrow()
                .gasVelocityFtPerS();
        assertThat(above).isGreaterThan(3 * below);
        GasLiftWells rich = new GasLiftWells();
        rich.producingGor = 1200;
        rich.reservoirPsia = 3000;
        GasLiftModel natural = rich.model();
        List<TraversePoint> plain = natural.traverse(flowing(natural.at(0)));
        assertThat(plain.get(plain.size() - 1).mdFt()).isEqualTo(8000);
    }

    @Test
    void whatKeepsTheGasOutIsTold() {
        GasLiftWells wells = new GasLiftWells();
        wells.casingHeadPsia = 500;
        NotInjected pressure = (NotInjected) wells.model().at(900).outcome();
        assertThat(pressure.obstacle()).isEqualTo(InjectionObstacle.CASING_PRESSURE);
        // With what is missing at depth put on at the head, friction and weight included, the gas enters.
        wells.casingHeadPsia = 500 + pressure.missing();
        assertThat(wells.model().at(900).outcome()).isInstanceOf(Flowing.class);
        wells.casingHeadPsia = 500 + 0.75 * pressure.missing();
        assertThat(wells.model().at(900).outcome()).isInstanceOf(NotInjected.class);
        assertThat(pressure.toString()).contains("missing in the annulus");
        wells.casingHeadPsia = 40;
        assertThat(wells.model().at(900).outcome()).isInstanceOf(NotInjected.class);

        wells.casingHeadPsia = 1200;
        GasLiftModel throttled = GasLiftModel.of(wells.build().withPort(GasPort.orifice(12, PortValves.NOZZLE)));
        GasLiftPoint passes = flowing(throttled.at(500));
        assertThat(passes.portMscfPerDay()).isGreaterThanOrEqualTo(500.0);
        NotInjected port = (NotInjected) throttled.at(2500).outcome();
        assertThat(port.obstacle()).isEqualTo(InjectionObstacle.PORT);
        GasLiftModel shut = GasLiftModel.of(wells.build(), (up, down, tF) -> 0.0);
        assertThat(((NotInjected) shut.at(300).outcome()).missing()).isEqualTo(300);
        assertThat(((NotInjected) shut.at(300, 6400.0).outcome()).missing()).isEqualTo(300);

        GasLiftWell narrow = wells.build();
        GasLiftModel choked = GasLiftModel.of(narrow.withSupply(
                new GasSupply(narrow.supply().gas(), 400, 90, 180, new Conduit.Annulus(3.0, 2.875, 0.0006), 100)));
        NotInjected annulus = (NotInjected) choked.at(2500).outcome();
        assertThat(annulus.obstacle()).isEqualTo(InjectionObstacle.ANNULUS);
        assertThat(annulus.missing()).isEqualTo(400);
        assertThat(((NotInjected) choked.at(2500, 6400.0).outcome()).obstacle()).isEqualTo(InjectionObstacle.ANNULUS);
    }

    @Test
    void aWellThatDoesNotFlowSaysHowMuchIsMissing() {
        GasLiftWells wells = new GasLiftWells();
        wells.reservoirPsia = 500;
        NoFlow none = (NoFlow) wells.model().at(500).outcome();
        assertThat(none.shortfallPsi()).isPositive();
        assertThat(none.injectionMdFt()).isEqualTo(6400.0);
        assertThat(none.toString()).contains("psi missing");
        assertThat(wells.model().at(0).outcome()).isInstanceOf(NoFlow.class);
    }

    @Test
    void thePortSetsThePressureAtWhichItPassesTheGas() {
        GasLiftWells wells = new GasLiftWells();
        InjectionValve valve = (up, down, tF) -> Math.max(0, up - down);
        InjectionLimit free =
                InjectionLimit.of(0, 50, wells.build(), InjectionAnnulus.of(wells.build()), Optional.of(valve));
        assertThat(free.byPort()).isFalse();
        assertThat(free.tubingPsia().getAsDouble()).isCloseTo(free.casingPsia() - 100, within(1e-9));
        InjectionLimit bound =
                InjectionLimit.of(0, 400, wells.build(), InjectionAnnulus.of(wells.build()), Optional.of(valve));
        assertThat(bound.byPort()).isTrue();
        assertThat(bound.tubingPsia().getAsDouble()).isCloseTo(bound.casingPsia() - 400, within(1e-3));
        assertThat(bound.refusal(bound.casingPsia() - 300).missing()).isCloseTo(100, within(1e-9));
    }

    @Test
    void wrongInputIsRefused() {
        GasLiftWells wells = new GasLiftWells();
        GasLiftModel model = wells.model();
        assertThatThrownBy(() -> model.at(-1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> model.at(Double.NaN)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> model.at(100, 5000.0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> model.at(0, 6400.0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> wells.build().withInjectionMdFt(List.of(9000.0)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> wells.build().withInjectionMdFt(List.of(3000.0, 2000.0)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> wells.build().withInjectionMdFt(List.of())).isInstanceOf(InvalidInputException.class);
        wells.reservoirPsia = 2e6;
        assertThatThrownBy(wells::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("inflow (its shut-in pressure)");
        assertThat(model.well().method()).isEqualTo(BeggsBrill.ORIGINAL);
    }
}
