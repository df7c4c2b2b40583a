package io.welleng.nodal.traverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.FlowRegime;
import io.welleng.nodal.flowline.Flowline;
import io.welleng.nodal.flowline.FlowlineNode;
import io.welleng.nodal.flowline.FlowlineTemperature;
import io.welleng.nodal.heat.Geotherm;
import io.welleng.nodal.heat.ShiuBeggs;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.stream.GasStream;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.traverse.TraverseOutcome.Reason;
import io.welleng.nodal.traverse.TraverseOutcome.Stopped;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Marches down and up, with and against the flow, through wells of several pipes and along flowlines. */
class DirectionTest {

    private static final BlackOil OIL = BlackOil.of(35.0, 0.75, 500.0).withWaterSalinity(0.1);
    private static final ProducedFluid FLUID = new ProducedFluid(OIL, 700.0, 0.3);
    private static final ProducedFluid WATER = new ProducedFluid(OIL, 0.0, 1.0);
    private static final TemperatureModel TEMPERATURE = new TemperatureModel.LinearInTvd(100.0, 180.0);
    private static final Wellbore VERTICAL = Wellbore.vertical(8000.0, 2.441, 0.0006, TEMPERATURE);

    private static final double GRAVITY = 0.4;

    /** A weight of 0.4 psi/ft and friction that falls with the hydraulic diameter and rises with velocity. */
    private static final FlowCorrelation SIMPLE = (state, result) -> result.set(
            GRAVITY * state.sinAngle(),
            1.0e-3 * state.liquidVelocityFtPerS() / state.diameterFt(),
            0.0,
            1.0,
            FlowRegime.LIQUID);

    private static double end(TraverseOutcome outcome) {
        assertThat(outcome).isInstanceOf(Traversed.class);
        return ((Traversed) outcome).bottomholePressurePsia();
    }

    // Property: down and up again is the same way.

    @Property(tries = 100)
    void upAgainIsTheSameWay(
            @ForAll @DoubleRange(min = 100, max = 3000) double rate,
            @ForAll @DoubleRange(min = 100, max = 1500) double head,
            @ForAll @DoubleRange(min = 0, max = 0.95) double waterCut,
            @ForAll @DoubleRange(min = 0, max = 88) double inclination) {
        Wellbore well = new Wellbore(
                List.of(
                        new SurveyStation(0.0, 0.0, 0.0),
                        new SurveyStation(2000.0, 0.0, 0.0),
                        new SurveyStation(5000.0, inclination, 0.0),
                        new SurveyStation(7000.0, inclination, 0.0)),
                2.992,
                0.0006,
                TEMPERATURE);
        PressureTraverse traverse =
                PressureTraverse.of(well, new ProducedFluid(OIL, 700.0, waterCut), BeggsBrill.ORIGINAL);
        double bottom = end(traverse.fromWellhead(head, rate));
        assertThat(end(traverse.fromBottom(bottom, rate))).isCloseTo(head, within(0.15));
        assertThat(traverse.wellheadPressurePsia(bottom, rate).getAsDouble()).isCloseTo(head, within(0.15));
    }

    @Test
    void aPressureThatIsUsedUpOnTheWayIsAnOutcome() {
        PressureTraverse traverse = PressureTraverse.of(VERTICAL, FLUID, BeggsBrill.ORIGINAL);
        TraverseOutcome outcome = traverse.fromBottom(700.0, 1000.0);
        assertThat(outcome).isInstanceOf(Stopped.class);
        assertThat(((Stopped) outcome).reason()).isIn(Reason.NO_PRESSURE, Reason.SONIC);
        assertThat(((Stopped) outcome).mdFt()).isBetween(0.0, 8000.0);
        assertThat(traverse.wellheadPressurePsia(700.0, 1000.0)).isEmpty();
        assertThatThrownBy(() -> traverse.fromBottom(Double.NaN, 100.0)).hasMessageContaining("bottomholePressurePsia");
    }

    // Equation: constant gradients, whose march is a product.

    @Test
    void anInjectorGainsTheWeightAndLosesTheFriction() {
        PressureTraverse producer = PressureTraverse.of(VERTICAL, WATER, SIMPLE);
        PressureTraverse injector = producer.injecting();
        double up = end(producer.fromWellhead(500.0, 2000.0));
        double down = end(injector.fromWellhead(500.0, 2000.0));
        double weight = GRAVITY * 8000.0;
        assertThat(0.5 * (up + down) - 500.0).isCloseTo(weight, within(0.0005 * weight));
        assertThat(up).isGreaterThan(500.0 + weight);
        assertThat(down).isLessThan(500.0 + weight);
        assertThat(end(injector.fromBottom(down, 2000.0))).isCloseTo(500.0, within(0.01));
    }

    @Test
    void anInjectorWhoseFrictionUsesThePressureUpHasNoBottomPressure() {
        Wellbore thin = Wellbore.vertical(8000.0, 0.5, 0.0006, TEMPERATURE);
        PressureTraverse injector =
                PressureTraverse.of(thin, WATER, BeggsBrill.ORIGINAL).injecting();
        assertThat(injector.bottomholePressurePsia(500.0, 5000.0)).isEmpty();
    }

    @Test
    void pipesBelowEachOtherAreMarchedOneAfterTheOther() {
        Conduit upper = new Conduit.Pipe(1.995, 0.0006);
        Conduit lower = new Conduit.Annulus(6.184, 2.875, 0.0018);
        List<SurveyStation> stations = List.of(new SurveyStation(0, 0, 0), new SurveyStation(8000, 0, 0));
        TemperatureModel level = new TemperatureModel.LinearInTvd(150.0, 150.0);
        Wellbore both = new Wellbore(stations, List.of(new PipeSection(0, upper), new PipeSection(3000, lower)), level);
        Wellbore first = new Wellbore(
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(3000, 0, 0)),
                List.of(new PipeSection(0, upper)),
                level);
        Wellbore second = new Wellbore(
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(5000, 0, 0)),
                List.of(new PipeSection(0, lower)),
                level);
        double middle =
                end(PressureTraverse.of(first, FLUID, BeggsBrill.ORIGINAL).fromWellhead(300.0, 800.0));
        double bottom =
                end(PressureTraverse.of(second, FLUID, BeggsBrill.ORIGINAL).fromWellhead(middle, 800.0));
        assertThat(end(PressureTraverse.of(both, FLUID, BeggsBrill.ORIGINAL).fromWellhead(300.0, 800.0)))
                .isCloseTo(bottom, within(0.05));
    }

    @Test
    void theProfileTellsVelocitiesThatCarryTheRate() {
        Traversed traversed = (Traversed)
                PressureTraverse.of(VERTICAL, FLUID, BeggsBrill.ORIGINAL).fromWellhead(300.0, 800.0);
        double area = new Conduit.Pipe(2.441, 0.0006).areaFt2();
        for (TraversePoint point : traversed.profile()) {
            double massRate = area
                    * (point.liquidVelocityFtPerS() * point.liquidDensityLbPerFt3()
                            + point.gasVelocityFtPerS() * point.gasDensityLbPerFt3());
            // Mass is conserved but for what the correlations of density and volume factor disagree about.
            TraversePoint first = traversed.profile().get(0);
            double atHead = area
                    * (first.liquidVelocityFtPerS() * first.liquidDensityLbPerFt3()
                            + first.gasVelocityFtPerS() * first.gasDensityLbPerFt3());
            assertThat(massRate).isCloseTo(atHead, within(0.03 * atHead));
            assertThat(point.mixtureVelocityFtPerS())
                    .isEqualTo(point.liquidVelocityFtPerS() + point.gasVelocityFtPerS());
            assertThat(point.noSlipDensityLbPerFt3())
                    .isBetween(point.gasDensityLbPerFt3(), point.liquidDensityLbPerFt3());
        }
    }

    // Flowlines.

    private static final Conduit LINE = new Conduit.Pipe(3.0, 0.0018);

    @Test
    void aLineOfLiquidCostsItsClimbAndItsFriction() {
        Stream water = ProducedStream.of(WATER);
        Flowline hills = new Flowline(
                List.of(
                        new FlowlineNode(0, 0),
                        new FlowlineNode(1000, 300),
                        new FlowlineNode(2500, -100),
                        new FlowlineNode(4000, 50)),
                LINE,
                new FlowlineTemperature.Linear(120.0, 120.0));
        Flowline straight = Flowline.straight(4000.0, 50.0, LINE, new FlowlineTemperature.Linear(120.0, 120.0));
        double overHills = end(FlowlineTraverse.of(hills, 100.0, water, SIMPLE).fromSeparator(100.0, 1500.0));
        double directly =
                end(FlowlineTraverse.of(straight, 100.0, water, SIMPLE).fromSeparator(100.0, 1500.0));
        assertThat(overHills).isCloseTo(directly, within(0.02));
        Flowline level = Flowline.straight(4000.0, 0.0, LINE, new FlowlineTemperature.Linear(120.0, 120.0));
        double friction = end(FlowlineTraverse.of(level, 100.0, water, SIMPLE).fromSeparator(100.0, 1500.0)) - 100.0;
        assertThat(friction).isGreaterThan(1.0);
        assertThat(directly).isCloseTo(100.0 + friction + GRAVITY * 50.0, within(0.02));
    }

    /** Gas and liquid climb a hill and do not give its weight back on the other side. */
    @Test
    void hillsCostTwoPhaseFlow() {
        Stream stream = ProducedStream.of(FLUID);
        Flowline hill = new Flowline(
                List.of(new FlowlineNode(0, 0), new FlowlineNode(2000, 300), new FlowlineNode(4000, 0)),
                LINE,
                new FlowlineTemperature.Linear(120.0, 90.0));
        Flowline level = Flowline.straight(4000.0, 0.0, LINE, new FlowlineTemperature.Linear(120.0, 90.0));
        FlowlineTraverse over = FlowlineTraverse.of(hill, 100.0, stream, BeggsBrill.ORIGINAL);
        double overHill = over.wellheadPressurePsia(150.0, 800.0).getAsDouble();
        double flat = FlowlineTraverse.of(level, 100.0, stream, BeggsBrill.ORIGINAL)
                .wellheadPressurePsia(150.0, 800.0)
                .getAsDouble();
        assertThat(overHill).isGreaterThan(flat + 10.0);
        assertThat(end(over.fromWellhead(overHill, 800.0))).isCloseTo(150.0, within(0.1));
    }

    @Test
    void theProfileOfALineEndsAtTheWellhead() {
        Flowline line = Flowline.straight(3000.0, 100.0, LINE, new FlowlineTemperature.Linear(130.0, 80.0));
        Traversed traversed =
                (Traversed) FlowlineTraverse.of(line, 100.0, ProducedStream.of(FLUID), BeggsBrill.ORIGINAL)
                        .fromSeparator(150.0, 900.0);
        TraversePoint first = traversed.profile().get(0);
        TraversePoint last = traversed.profile().get(traversed.profile().size() - 1);
        assertThat(first.temperatureF()).isEqualTo(80.0);
        assertThat(last.temperatureF()).isCloseTo(130.0, within(1e-9));
        assertThat(last.mdFt()).isEqualTo(3000.0);
        assertThat(last.tvdFt()).isCloseTo(100.0, within(1e-9));
    }

    @Test
    void impossibleLinesAreRefused() {
        assertThatThrownBy(() -> Flowline.straight(100.0, 101.0, LINE, new FlowlineTemperature.Linear(100.0, 90.0)))
                .hasMessageContaining("nodes[1].elevationFt must be within the length of pipe");
        assertThatThrownBy(() -> new Flowline(
                        List.of(new FlowlineNode(0, 0)), LINE, new FlowlineTemperature.Linear(100.0, 90.0)))
                .hasMessageContaining("nodes must be at least two");
        assertThatThrownBy(() -> new Flowline(
                        List.of(new FlowlineNode(5, 0), new FlowlineNode(10, 0)),
                        LINE,
                        new FlowlineTemperature.Linear(100.0, 90.0)))
                .hasMessageContaining("the first at distance 0");
        assertThatThrownBy(() -> new Flowline(
                        List.of(new FlowlineNode(0, 0), new FlowlineNode(10, 0), new FlowlineNode(10, 1)),
                        LINE,
                        new FlowlineTemperature.Linear(100.0, 90.0)))
                .hasMessageContaining("nodes[1].distanceFt");
        assertThatThrownBy(() -> new FlowlineTemperature.Linear(Double.NaN, 90.0))
                .hasMessageContaining("wellheadTemperatureF");
        assertThatThrownBy(() -> new FlowlineNode(-1, 0)).hasMessageContaining("distanceFt");
        Flowline line = Flowline.straight(100.0, 0.0, LINE, new FlowlineTemperature.Linear(100.0, 90.0));
        FlowlineTraverse traverse = FlowlineTraverse.of(line, 100.0, ProducedStream.of(FLUID), SIMPLE);
        assertThatThrownBy(() -> traverse.fromSeparator(0.0, 10.0)).hasMessageContaining("separatorPressurePsia");
        assertThatThrownBy(() -> traverse.fromWellhead(10.0, -1.0)).hasMessageContaining("rate must be");
        assertThatThrownBy(() -> FlowlineTraverse.of(null, 100.0, ProducedStream.of(FLUID), SIMPLE))
                .hasMessageContaining("flowline");
    }

    // Gas wells.

    @Test
    void dryGasWeighsItsColumn() {
        PressureTraverse well = PressureTraverse.of(VERTICAL, GasStream.dry(0.65), BeggsBrill.ORIGINAL);
        double still = end(well.fromWellhead(2000.0, 1.0e-3));
        // exp(0.01875 γ L / (z T)) with z of 0.82 to 0.87 and T of 600 °R.
        assertThat(still / 2000.0).isBetween(Math.exp(0.1868), Math.exp(0.1982));
        assertThat(end(well.fromWellhead(2000.0, 5000.0))).isGreaterThan(still);
        assertThatThrownBy(() -> well.fromWellhead(2000.0, 0.0))
                .hasMessageContaining("rate must be finite and > 0 Mscf/d");
    }

    @Test
    void liquidsMakeAGasWellHeavier() {
        double dry = end(PressureTraverse.of(VERTICAL, GasStream.dry(0.65), BeggsBrill.ORIGINAL)
                .fromWellhead(500.0, 2000.0));
        double wet = end(PressureTraverse.of(
                        VERTICAL, new GasStream(BlackOil.of(50.0, 0.65, 0.0), 30.0, 50.0), BeggsBrill.ORIGINAL)
                .fromWellhead(500.0, 2000.0));
        assertThat(wet).isGreaterThan(dry + 50.0);
    }

    /** Temperatures that depend on the wellhead pressure come out the same from either end. */
    @Test
    void aTemperatureByWellheadPressureIsTheSameFromBelow() {
        Wellbore well = VERTICAL.withTemperature(
                new ShiuBeggs(new Geotherm.Linear(80.0, 1.25), ShiuBeggs.Form.WITH_WELLHEAD_PRESSURE, null));
        PressureTraverse traverse = PressureTraverse.of(well, FLUID, BeggsBrill.ORIGINAL);
        Traversed down = (Traversed) traverse.fromWellhead(300.0, 800.0);
        Traversed up = (Traversed) traverse.fromBottom(down.bottomholePressurePsia(), 800.0);
        assertThat(up.bottomholePressurePsia()).isCloseTo(300.0, within(0.1));
        assertThat(up.profile().get(up.profile().size() - 1).temperatureF())
                .isCloseTo(down.profile().get(0).temperatureF(), within(0.01));
        assertThat(traverse.wellheadPressurePsia(900.0, 800.0)).isEmpty();
    }
}
