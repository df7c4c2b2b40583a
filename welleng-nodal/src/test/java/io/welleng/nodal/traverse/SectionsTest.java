package io.welleng.nodal.traverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.FlowRegime;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.flowline.Flowline;
import io.welleng.nodal.flowline.FlowlineNode;
import io.welleng.nodal.flowline.FlowlineTemperature;
import io.welleng.nodal.heat.Earth;
import io.welleng.nodal.heat.EnergyTerm;
import io.welleng.nodal.heat.Geotherm;
import io.welleng.nodal.heat.HeatCapacity;
import io.welleng.nodal.heat.Ramey;
import io.welleng.nodal.heat.ShiuBeggs;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.heat.TimeFunction;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.PvtState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wells of several pipes and lines over hills against marches of their own; liquid alone against closed forms. */
class SectionsTest {

    private static final BlackOil OIL = BlackOil.of(35.0, 0.75, 500.0).withWaterSalinity(0.1);
    private static final ProducedFluid FLUID = new ProducedFluid(OIL, 700.0, 0.3);
    private static final BlackOil DEAD = BlackOil.of(30.0, 0.75, 0.0);
    private static final ProducedFluid DEAD_OIL = new ProducedFluid(DEAD, 0.0, 0.0);
    private static final TemperatureModel TEMPERATURE = new TemperatureModel.LinearInTvd(100.0, 180.0);

    private static double end(TraverseOutcome outcome) {
        assertThat(outcome).isInstanceOf(Traversed.class);
        return ((Traversed) outcome).bottomholePressurePsia();
    }

    // Oil alone, by hand: a stretch of pipe is its weight and Darcy and Weisbach's friction with Colebrook's factor.

    /** Linear in the Reynolds number between 2,100 and 4,000. */
    private static double factor(double re, double relativeRoughness) {
        double share = Math.max(0.0, Math.min(1.0, (re - 2100.0) / 1900.0));
        double laminar = 64.0 / Math.min(re, 2100.0);
        return (1.0 - share) * laminar + share * colebrook(Math.max(re, 4000.0), relativeRoughness);
    }

    private static double colebrook(double re, double relativeRoughness) {
        double x = 8.0;
        for (int i = 0; i < 80; i++) {
            x = -2.0 * Math.log10(relativeRoughness / 3.7 + 2.51 * x / re);
        }
        return 1.0 / (x * x);
    }

    /** Gradient against the flow (psi/ft) in a conduit of an area (ft²) and a hydraulic diameter (in). */
    private static double oilGradient(
            double p, double tF, double rate, double area, double hydraulicIn, double roughnessIn, double sine) {
        PvtState oil = DEAD.at(p, tF);
        double v = rate * 5.614583333333333 * oil.oilFvfRbPerStb() / 86_400.0 / area;
        double rho = oil.oilDensityLbPerFt3();
        double d = hydraulicIn / 12.0;
        double re = 1488.1639435695537 * rho * v * d / oil.oilViscosityCp();
        double f = factor(re, roughnessIn / hydraulicIn);
        return (rho * sine + f * rho * v * v / (2.0 * 32.17404855643044 * d)) / 144.0;
    }

    private record Piece(double lengthFt, double areaIn2, double hydraulicIn, double roughnessIn, double sine) {}

    /** Midpoint rule in 2 ft steps; temperature linear in the height. */
    private static double oilColumn(double start, double rate, double topF, double fPerFtOfDepth, List<Piece> pieces) {
        double p = start;
        double depth = 0.0;
        for (Piece piece : pieces) {
            int steps = (int) Math.ceil(piece.lengthFt() / 2.0);
            double h = piece.lengthFt() / steps;
            for (int i = 0; i < steps; i++) {
                double t0 = topF + fPerFtOfDepth * depth;
                double t1 = topF + fPerFtOfDepth * (depth + 0.5 * h * piece.sine());
                double area = piece.areaIn2() / 144.0;
                double k = oilGradient(p, t0, rate, area, piece.hydraulicIn(), piece.roughnessIn(), piece.sine());
                p += h
                        * oilGradient(
                                p + 0.5 * h * k,
                                t1,
                                rate,
                                area,
                                piece.hydraulicIn(),
                                piece.roughnessIn(),
                                piece.sine());
                depth += h * piece.sine();
            }
        }
        return p;
    }

    private static double circle(double d) {
        return 0.25 * Math.PI * d * d;
    }

    @ParameterizedTest
    @ValueSource(doubles = {100.0, 900.0, 3000.0})
    void deadOilInTaperedTubingAndCasing(double rate) {
        Wellbore tapered = new Wellbore(
                List.of(new SurveyStation(0, 30, 0), new SurveyStation(8000, 30, 0)),
                List.of(
                        new PipeSection(0.0, new Conduit.Pipe(2.992, 0.0006)),
                        new PipeSection(3500.0, new Conduit.Pipe(1.995, 0.0012)),
                        new PipeSection(7000.0, new Conduit.Pipe(6.184, 0.0018))),
                TEMPERATURE);
        double c = Math.cos(Math.toRadians(30.0));
        double byHand = oilColumn(
                200.0,
                rate,
                100.0,
                80.0 / (8000.0 * c),
                List.of(
                        new Piece(3500.0, circle(2.992), 2.992, 0.0006, c),
                        new Piece(3500.0, circle(1.995), 1.995, 0.0012, c),
                        new Piece(1000.0, circle(6.184), 6.184, 0.0018, c)));
        for (FlowMethod method : List.of(BeggsBrill.ORIGINAL, HagedornBrown.MODIFIED)) {
            PressureTraverse traverse = PressureTraverse.of(tapered, DEAD_OIL, method);
            assertThat(end(traverse.fromWellhead(200.0, rate))).isCloseTo(byHand, within(0.05));
            assertThat(end(traverse.fromBottom(byHand, rate))).isCloseTo(200.0, within(0.05));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {300.0, 5000.0})
    void deadOilUpTheAnnulus(double rate) {
        Wellbore annular = new Wellbore(
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(8000, 0, 0)),
                List.of(
                        new PipeSection(0.0, new Conduit.Annulus(6.184, 3.5, 0.0018)),
                        new PipeSection(7000.0, new Conduit.Pipe(6.184, 0.0018))),
                TEMPERATURE);
        double byHand = oilColumn(
                200.0,
                rate,
                100.0,
                0.01,
                List.of(
                        new Piece(7000.0, circle(6.184) - circle(3.5), 6.184 - 3.5, 0.0018, 1.0),
                        new Piece(1000.0, circle(6.184), 6.184, 0.0018, 1.0)));
        assertThat(end(PressureTraverse.of(annular, DEAD_OIL, BeggsBrill.ORIGINAL)
                        .fromWellhead(200.0, rate)))
                .isCloseTo(byHand, within(0.05));
    }

    @Test
    void deadOilAlongAFlowlineOverHills() {
        Conduit pipe = new Conduit.Pipe(3.068, 0.0018);
        Flowline hills = new Flowline(
                List.of(new FlowlineNode(0.0, 500.0), new FlowlineNode(1200.0, 700.0), new FlowlineNode(4000.0, 650.0)),
                pipe,
                new FlowlineTemperature.Linear(120.0, 120.0));
        double byHand = oilColumn(
                150.0,
                2500.0,
                120.0,
                0.0,
                List.of(
                        new Piece(2800.0, circle(3.068), 3.068, 0.0018, -50.0 / 2800.0),
                        new Piece(1200.0, circle(3.068), 3.068, 0.0018, 200.0 / 1200.0)));
        FlowlineTraverse traverse = FlowlineTraverse.of(hills, 100.0, ProducedStream.of(DEAD_OIL), BeggsBrill.ORIGINAL);
        assertThat(end(traverse.fromSeparator(150.0, 2500.0))).isCloseTo(byHand, within(0.05));
        assertThat(end(traverse.fromWellhead(byHand, 2500.0))).isCloseTo(150.0, within(0.05));
        Traversed back = (Traversed) traverse.fromSeparator(150.0, 2500.0);
        assertThat(back.profile()).extracting(TraversePoint::mdFt).contains(0.0, 2800.0, 4000.0);
        assertThat(back.profile()).allSatisfy(point -> assertThat(point.tvdFt())
                .isCloseTo(
                        point.mdFt() <= 2800.0 ? -point.mdFt() / 56.0 : -50.0 + (point.mdFt() - 2800.0) / 6.0,
                        within(1e-9)));
        assertThat(traverse.withStream(ProducedStream.of(FLUID)).wellheadPressurePsia(150.0, 800.0))
                .isEqualTo(FlowlineTraverse.of(hills, 100.0, ProducedStream.of(FLUID), BeggsBrill.ORIGINAL)
                        .wellheadPressurePsia(150.0, 800.0));
        assertThat(end(traverse.withStepControl(StepControl.fixed(5.0)).fromSeparator(150.0, 2500.0)))
                .isCloseTo(byHand, within(0.01));
    }

    /** The flow slows down from wellhead to separator as the line loses its heat: by hand along the pipe. */
    @Test
    void aFlowlineLosesItsHeat() {
        HeatCapacity cp = new HeatCapacity.OfMixture(0.5);
        Flowline line = Flowline.straight(
                5000.0,
                0.0,
                new Conduit.Pipe(3.068, 0.0018),
                new FlowlineTemperature.HeatLoss(40.0, 2.0, 3.5, cp, EnergyTerm.LIQUID, null));
        Traversed back = (Traversed) FlowlineTraverse.of(line, 150.0, ProducedStream.of(DEAD_OIL), BeggsBrill.ORIGINAL)
                .fromSeparator(150.0, 1000.0);
        double specific = 141.5 / (131.5 + 30.0);
        double w = 1000.0 * 5.614583333333333 * 62.3664 * specific / 24.0;
        double a = w * 0.5 / (Math.PI * 3.5 / 12.0 * 2.0);
        for (TraversePoint point : back.profile()) {
            double travelled = 5000.0 - point.mdFt();
            assertThat(point.temperatureF()).isCloseTo(40.0 + 110.0 * Math.exp(-travelled / a), within(0.01));
        }
        Flowline given = Flowline.straight(
                5000.0,
                0.0,
                new Conduit.Pipe(3.068, 0.0018),
                new FlowlineTemperature.HeatLoss(40.0, 2.0, 3.5, cp, EnergyTerm.LIQUID, 130.0));
        Traversed fixed =
                (Traversed) FlowlineTraverse.of(given, 150.0, ProducedStream.of(DEAD_OIL), BeggsBrill.ORIGINAL)
                        .fromSeparator(150.0, 1000.0);
        assertThat(fixed.profile().get(fixed.profile().size() - 1).temperatureF())
                .isCloseTo(130.0, within(1e-9));
        for (double bad : new double[] {-101.0, 701.0, Double.NaN}) {
            assertThatThrownBy(() -> FlowlineTraverse.of(line, bad, ProducedStream.of(FLUID), BeggsBrill.ORIGINAL))
                    .hasMessageContaining("wellheadTemperatureF");
        }
    }

    /** Gas that climbs cools by 1/(J c) per foot of height: by hand, up and down, wherever the datum lies. */
    @ParameterizedTest
    @ValueSource(doubles = {900.0, -900.0})
    void aFlowlineThatClimbsCoolsTheGas(double climbFt) {
        HeatCapacity cp = new HeatCapacity.OfMixture(0.5);
        Flowline line = new Flowline(
                List.of(new FlowlineNode(0.0, 3000.0), new FlowlineNode(5000.0, 3000.0 + climbFt)),
                new Conduit.Pipe(3.068, 0.0018),
                new FlowlineTemperature.HeatLoss(40.0, 2.0, 3.5, cp, EnergyTerm.IDEAL_GAS, null));
        assertThat(line.climbFt()).isEqualTo(climbFt);
        Traversed back = (Traversed) FlowlineTraverse.of(line, 150.0, ProducedStream.of(DEAD_OIL), BeggsBrill.ORIGINAL)
                .fromSeparator(600.0, 1000.0);
        double specific = 141.5 / (131.5 + 30.0);
        double w = 1000.0 * 5.614583333333333 * 62.3664 * specific / 24.0;
        double a = w * 0.5 / (Math.PI * 3.5 / 12.0 * 2.0);
        double cooling = a * climbFt / 5000.0 / (778.169 * 0.5);
        assertThat(Math.abs(cooling)).isGreaterThan(1.0);
        for (TraversePoint point : back.profile()) {
            double travelled = 5000.0 - point.mdFt();
            assertThat(point.temperatureF())
                    .isCloseTo(40.0 - cooling + (110.0 + cooling) * Math.exp(-travelled / a), within(0.02));
        }
    }

    // Two phases through several pipes: the sum of marches through each.

    @Test
    void bothSidesOfAChangeOfPipeAreInTheProfile() {
        Conduit wide = new Conduit.Pipe(2.992, 0.0006);
        Conduit narrow = new Conduit.Pipe(1.995, 0.0006);
        List<SurveyStation> stations = List.of(
                new SurveyStation(0, 0, 0),
                new SurveyStation(2999, 0, 0),
                new SurveyStation(3001, 60, 0),
                new SurveyStation(8000, 60, 0));
        Wellbore both =
                new Wellbore(stations, List.of(new PipeSection(0, wide), new PipeSection(5000, narrow)), TEMPERATURE);
        PressureTraverse traverse = PressureTraverse.of(both, FLUID, BeggsBrill.BLENDED);
        Traversed down = (Traversed) traverse.fromWellhead(300.0, 800.0);
        List<TraversePoint> at = new ArrayList<>(down.profile());
        at.removeIf(point -> point.mdFt() != 5000.0);
        assertThat(at).hasSize(2);
        assertThat(at.get(1).pressurePsia()).isEqualTo(at.get(0).pressurePsia());
        assertThat(at.get(1).mixtureVelocityFtPerS())
                .isCloseTo(
                        at.get(0).mixtureVelocityFtPerS() * Math.pow(2.992 / 1.995, 2),
                        within(1e-9 * at.get(1).mixtureVelocityFtPerS()));
        assertThat(at.get(1).frictionPsiPerFt()).isGreaterThan(3.0 * at.get(0).frictionPsiPerFt());
        // From below the narrow pipe comes first; corners of the path are no changes of pipe.
        Traversed up = (Traversed) traverse.fromBottom(down.bottomholePressurePsia(), 800.0);
        List<TraversePoint> back = new ArrayList<>(up.profile());
        back.removeIf(point -> point.mdFt() != 5000.0);
        assertThat(back).hasSize(2);
        assertThat(back.get(0).mixtureVelocityFtPerS())
                .isGreaterThan(2.0 * back.get(1).mixtureVelocityFtPerS());
        assertThat(down.profile().stream().filter(point -> point.mdFt() == 3001.0))
                .hasSize(1);
        assertThat(up.profile().get(0).mdFt()).isEqualTo(8000.0);
        assertThat(up.profile().get(up.profile().size() - 1).mdFt()).isZero();
        Wellbore same =
                new Wellbore(stations, List.of(new PipeSection(0, wide), new PipeSection(5000, wide)), TEMPERATURE);
        Traversed uniform =
                (Traversed) PressureTraverse.of(same, FLUID, BeggsBrill.BLENDED).fromWellhead(300.0, 800.0);
        assertThat(uniform.profile().stream().filter(point -> point.mdFt() == 5000.0))
                .hasSize(1);
    }

    // From the bottom, under temperatures that ask for the wellhead pressure.

    private static final Geotherm GEOTHERM = new Geotherm.Linear(60.0, 1.5);

    private static Wellbore heated(TemperatureModel model) {
        return Wellbore.vertical(8000.0, 2.441, 0.0006, model);
    }

    @Test
    void theTemperatureIsThatOfTheWellheadFoundFromTheBottom() {
        Earth earth = new Earth(1.4, 0.04, 90.0, TimeFunction.HASAN_KABIR_2002);
        HeatCapacity phases = new HeatCapacity.OfPhases(0.5, 1.0, 0.55);
        for (TemperatureModel model : List.of(
                new ShiuBeggs(GEOTHERM, ShiuBeggs.Form.WITH_WELLHEAD_PRESSURE, null),
                new Ramey(GEOTHERM, earth, 3.0, 2.875, 8.5, phases, EnergyTerm.SAGAR, null),
                new Ramey(GEOTHERM, earth, 3.0, 2.875, 8.5, phases, EnergyTerm.LIQUID, null))) {
            PressureTraverse traverse = PressureTraverse.of(heated(model), FLUID, new BeggsBrill(Payne.NONE, true));
            for (double rate : new double[] {200.0, 900.0}) {
                Traversed down = (Traversed) traverse.fromWellhead(220.0, rate);
                double bottom = down.bottomholePressurePsia();
                Traversed up = (Traversed) traverse.fromBottom(bottom, rate);
                assertThat(up.bottomholePressurePsia()).isCloseTo(220.0, within(0.15));
                assertThat(traverse.wellheadPressurePsia(bottom, rate)).hasValue(up.bottomholePressurePsia());
                assertThat(up.profile().get(up.profile().size() - 1).temperatureF())
                        .isCloseTo(down.profile().get(0).temperatureF(), within(0.01));
            }
        }
    }

    /** A pressure that hardly or not reaches the wellhead has an outcome, not an exception about the wellhead pressure. */
    @Test
    void littlePressureUnderShiuAndBeggs() {
        PressureTraverse traverse = PressureTraverse.of(
                heated(new ShiuBeggs(GEOTHERM, ShiuBeggs.Form.WITH_WELLHEAD_PRESSURE, null)),
                FLUID,
                new BeggsBrill(Payne.NONE, false));
        assertThat(traverse.wellheadPressurePsia(300.0, 500.0)).isEmpty();
        assertThat(traverse.fromBottom(300.0, 500.0)).isInstanceOf(TraverseOutcome.Stopped.class);
        assertThat(traverse.wellheadPressurePsia(14.0, 500.0)).isEmpty();
        // Down from 5 psia above vacuum the model itself says what it needs.
        assertThatThrownBy(() -> traverse.fromWellhead(5.0, 500.0)).hasMessageContaining("wellheadPressurePsia");
        TemperatureAlong cold = traverse.temperature(500.0, 14.7);
        assertThat(cold.temperatureF(0.0, 0.0)).isBetween(60.0, 100.0);
    }

    @Test
    void impossibleTraversesAreRefused() {
        FlowCorrelation none = (state, result) -> result.set(0.3, 0.0, 0.0, 1.0, FlowRegime.LIQUID);
        PressureTraverse traverse = PressureTraverse.of(heated(TEMPERATURE), FLUID, none);
        assertThatThrownBy(() -> traverse.withStream(null)).hasMessageContaining("stream");
        assertThatThrownBy(() -> traverse.withCorrelation(null)).hasMessageContaining("correlation");
        assertThatThrownBy(() -> traverse.withStepControl(null)).hasMessageContaining("control");
        assertThatThrownBy(() -> traverse.outflow(-1.0)).hasMessageContaining("wellheadPressurePsia");
        assertThatThrownBy(() -> traverse.wellheadPressurePsia(30_001.0, 10.0))
                .hasMessageContaining("bottomholePressurePsia");
        assertThatThrownBy(() -> heated(TEMPERATURE).conduit(-1.0)).hasMessageContaining("mdFt");
        assertThatThrownBy(() -> heated(TEMPERATURE).conduit(Double.NaN)).hasMessageContaining("mdFt");
        assertThat(end(traverse.withCorrelation(BeggsBrill.ORIGINAL).fromWellhead(300.0, 100.0)))
                .isEqualTo(end(PressureTraverse.of(heated(TEMPERATURE), FLUID, BeggsBrill.ORIGINAL)
                        .fromWellhead(300.0, 100.0)));
    }
}
