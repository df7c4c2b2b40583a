package io.welleng.nodal.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.survey.TieIn;
import io.welleng.nodal.heat.TemperatureModel.Measured;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HeatModelsTest {

    private static final DeviationSurvey VERTICAL = DeviationSurvey.vertical(8000);
    private static final Geotherm GEOTHERM = new Geotherm.Linear(60, 1.5);

    private static void refused(ThrowingCallable call, String message) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(call).withMessageContaining(message);
    }

    @Test
    void everyModelHasAContractTest() {
        assertThat(Arrays.stream(TemperatureModel.class.getPermittedSubclasses())
                        .map(Class::getSimpleName))
                .allSatisfy(name -> assertThat(Class.forName(getClass().getPackageName() + "." + name + "ContractTest")
                                .getSuperclass())
                        .isEqualTo(TemperatureModelContract.class));
    }

    @Test
    void linearProfilesKeepTheirJson() {
        String json =
                "{\"type\": \"linear_in_tvd\", \"wellhead_temperature_f\": 100, \"bottomhole_temperature_f\": 180}";
        assertThat(Json.read(json, TemperatureModel.class)).isEqualTo(new TemperatureModel.LinearInTvd(100, 180));
        assertThat(Json.read(json.replace("tvd", "md"), TemperatureModel.class))
                .isEqualTo(new TemperatureModel.LinearInMd(100, 180));
    }

    @Test
    void aLinearProfileIsLinearInItsDepth() {
        DeviationSurvey path = HeatWells.path("toe_up");
        TemperatureAlong tvd = new TemperatureModel.LinearInTvd(100, 180).along(path, HeatWells.PRODUCER);
        double deepest = path.tvdFt(6500);
        assertThat(tvd.temperatureF(6500, deepest)).isCloseTo(180, within(1e-12));
        assertThat(HeatWells.at(path, tvd, 8500)).isCloseTo(100 + 80 * path.totalTvdFt() / deepest, within(1e-10));
        TemperatureAlong md = new TemperatureModel.LinearInMd(100, 180).along(path, HeatWells.PRODUCER);
        assertThat(md.temperatureF(4250, 4000)).isCloseTo(140, within(1e-12));
        refused(
                () -> new TemperatureModel.LinearInTvd(100, 180).on(HeatWells.survey(0, 90, 0, 100, 95, 0)),
                "ft of true vertical depth at its deepest station");
        refused(() -> new TemperatureModel.LinearInMd(100, 1800), "bottomholeTemperatureF must be from 20 to 700 °F");
    }

    @Test
    void aMeasuredSurveyIsLinearBetweenItsPointsAndIsNotExtrapolated() {
        List<Measured.Point> points =
                List.of(new Measured.Point(0, 90), new Measured.Point(1000, 110), new Measured.Point(8000, 180));
        TemperatureAlong along = new Measured(points).along(VERTICAL, HeatWells.PRODUCER);
        assertThat(along.temperatureF(0, 0)).isEqualTo(90);
        assertThat(along.temperatureF(500, 500)).isEqualTo(100);
        assertThat(along.temperatureF(1000, 1000)).isEqualTo(110);
        assertThat(along.temperatureF(4500, 4500)).isCloseTo(145, within(1e-12));
        assertThat(along.temperatureF(8000, 8000)).isCloseTo(180, within(1e-12));
        refused(
                () -> new Measured(points.subList(1, 3)).on(VERTICAL),
                "points[0].mdFt must be at most the start of the path, 0.0 ft, but was 1000.0");
        refused(
                () -> new Measured(points).on(DeviationSurvey.vertical(8001)),
                "points[2].mdFt must be at least the end of the path, 8001.0 ft, but was 8000.0");
        refused(() -> new Measured(List.of(points.get(1), points.get(0))), "points.mdFt[1]");
        refused(() -> new Measured(points.subList(0, 1)), "points.mdFt must be at least 2 numbers");
        refused(() -> new Measured.Point(-1, 100), "mdFt");
    }

    @Test
    void anInjectorNeedsAnInletTemperatureAndAFlowlineToo() {
        Ramey ramey = HeatWells.ramey("vertical", 2, EnergyTerm.LIQUID, null);
        refused(
                () -> ramey.along(VERTICAL, HeatWells.INJECTOR),
                "inletTemperatureF must be given where the flow goes down the well");
        assertThat(ramey.entering(70).along(VERTICAL, HeatWells.INJECTOR).temperatureF(0, 0))
                .isCloseTo(70, within(1e-12));
        FlowlineHeat line = new FlowlineHeat(40, 2, 4, HeatWells.PHASES, EnergyTerm.LIQUID, null);
        refused(() -> line.on(VERTICAL), "inletTemperatureF must be present");
        refused(() -> line.entering(1000), "inletTemperatureF must be from -100 to 700 °F");
    }

    @Test
    void aFlowlineCoolsToItsSurroundings() {
        DeviationSurvey level = HeatWells.survey(0, 90, 0, 20000, 90, 0);
        FlowlineHeat line = new FlowlineHeat(40, 2, 6, new HeatCapacity.OfMixture(0.6), EnergyTerm.LIQUID, 150.0);
        HeatFlow flow = HeatWells.PRODUCER;
        double a = flow.massLbPerHr() * 0.6 / (Math.PI * 0.5 * 2);
        assertThat(line.relaxationDistanceFt(flow)).isCloseTo(a, within(1e-9 * a));
        TemperatureAlong along = line.along(level, flow);
        for (double md = 0; md <= 20000; md += 1000) {
            assertThat(along.temperatureF(md, 0)).isCloseTo(40 + 110 * Math.exp(-(20000 - md) / a), within(1e-10));
        }
        refused(
                () -> new FlowlineHeat(40, 2, 6, HeatWells.PHASES, EnergyTerm.SAGAR, 150.0),
                "energyTerm must be liquid or ideal_gas for a flowline");
    }

    @Test
    void impossibleHeatTransferIsRefused() {
        refused(() -> HeatWells.ramey("vertical", -1, EnergyTerm.LIQUID, null), "overallCoefficientBtuPerHrFt2F");
        refused(() -> HeatWells.ramey("vertical", 0, EnergyTerm.LIQUID, null), "overallCoefficientBtuPerHrFt2F");
        refused(
                () -> new Ramey(GEOTHERM, HeatWells.EARTH, 2, 9, 8.5, HeatWells.PHASES, EnergyTerm.LIQUID, null),
                "holeDiameterIn must be from 9 to 120 in");
        refused(() -> HeatWells.withRate(0, HeatWells.PRODUCER), "sum of all rates must be finite and > 0");
        Earth young = new Earth(1.4, 0.04, 0.04, TimeFunction.RAMEY_LINE_SOURCE);
        refused(
                () -> new Ramey(GEOTHERM, young, 2, 2.875, 8.5, HeatWells.PHASES, EnergyTerm.LIQUID, null),
                "flowingDays must be long enough for the time function RAMEY_LINE_SOURCE to be above 0 d, but was 0.04");
        refused(() -> new Earth(1.4, 0.04, 0, TimeFunction.HASAN_KABIR_1991), "flowingDays");
        refused(() -> new HeatCapacity.OfMixture(0), "mixtureBtuPerLbF");
    }

    @Test
    void aGeothermMustReachOverThePath() {
        HeatCapacity cp = HeatWells.PHASES;
        Geotherm shallow = HeatWells.points(0, 60, 7999.9, 180);
        refused(
                () -> new Ramey(shallow, HeatWells.EARTH, 2, 2.875, 8.5, cp, EnergyTerm.LIQUID, null).on(VERTICAL),
                "points[1].tvdFt must be at least the deepest point of the path, 8000.0 ft, but was 7999.9");
        Geotherm low = HeatWells.points(10, 60, 9000, 180);
        refused(
                () -> new Ramey(low, HeatWells.EARTH, 2, 2.875, 8.5, cp, EnergyTerm.LIQUID, null).on(VERTICAL),
                "points[0].tvdFt must be at most the highest point of the path, 0.0 ft, but was 10.0");
        // The deepest point of this path lies between its stations, and then the highest.
        DeviationSurvey sump = HeatWells.survey(0, 0, 0, 3000, 60, 0, 4000, 120, 0);
        double deepest = sump.tvdFt(3500);
        assertThat(deepest).isGreaterThan(sump.tvdFt(3000) + 50);
        Geotherm toStation = HeatWells.points(0, 60, deepest - 1, 180);
        refused(
                () -> new Ramey(toStation, HeatWells.EARTH, 2, 2.875, 8.5, cp, EnergyTerm.LIQUID, null).on(sump),
                "the deepest point of the path");
        DeviationSurvey hump = HeatWells.survey(0, 150, 0, 1000, 30, 0, 4000, 30, 0);
        refused(
                () -> new Ramey(
                                HeatWells.points(hump.tvdFt(500) + 1, 60, 9000, 180),
                                HeatWells.EARTH,
                                2,
                                2.875,
                                8.5,
                                cp,
                                EnergyTerm.LIQUID,
                                null)
                        .on(hump),
                "the highest point of the path");
        refused(() -> HeatWells.points(0, 60, 0, 70), "points.tvdFt[1]");
    }

    @Test
    void masses() {
        HeatFlow flow = new HeatFlow(100, 50, 30, 10, 0.7, 1.1, 200, 2.441, false);
        assertThat(flow.oilMassLbPerHr()).isCloseTo(100 * 350.16 / 24, within(0.02));
        assertThat(flow.waterMassLbPerHr()).isCloseTo(50 * 350.16 * 1.1 / 24, within(0.02));
        assertThat(flow.gasMassLbPerHr()).isCloseTo(30_000 * 0.07634 * 0.7 / 24, within(0.05));
        assertThat(HeatWells.PHASES.btuPerLbF(flow))
                .isCloseTo(
                        (0.5 * flow.oilMassLbPerHr() + flow.waterMassLbPerHr() + 0.55 * flow.gasMassLbPerHr())
                                / flow.massLbPerHr(),
                        within(1e-14));
    }

    @Test
    void shiuAndBeggsNeedLiquidAndPressure() {
        ShiuBeggs with = new ShiuBeggs(GEOTHERM, ShiuBeggs.Form.WITH_WELLHEAD_PRESSURE, 70.0);
        ShiuBeggs without = new ShiuBeggs(GEOTHERM, ShiuBeggs.Form.WITHOUT_WELLHEAD_PRESSURE, 70.0);
        HeatFlow vacuum = new HeatFlow(1000, 200, 600, 35, 0.75, 1.02, 14.696, 2.441, false);
        refused(() -> with.relaxationDistanceFt(vacuum), "wellheadPressurePsia must be above 14.696");
        assertThat(without.relaxationDistanceFt(vacuum)).isPositive();
        HeatFlow gas = new HeatFlow(0, 0, 600, 35, 0.75, 1.02, 200, 2.441, false);
        refused(() -> without.along(VERTICAL, gas), "sum of liquid rates must be > 0 for Shiu and Beggs");
        assertThat(with.advisories(VERTICAL, HeatWells.PRODUCER)).isEmpty();
        assertThat(with.advisories(VERTICAL, HeatWells.INJECTOR))
                .extracting(Advisory::code)
                .containsExactly("shiu_beggs_injector");
    }

    @Test
    void aShortTimeIsSaidForTheLineSourceOnly() {
        for (TimeFunction function : TimeFunction.values()) {
            Earth earth = new Earth(1.4, 0.04, 3, function);
            Ramey model = new Ramey(GEOTHERM, earth, 2, 2.875, 8.5, HeatWells.PHASES, EnergyTerm.LIQUID, null);
            assertThat(model.advisories(VERTICAL, HeatWells.PRODUCER))
                    .extracting(Advisory::code)
                    .isEqualTo(function == TimeFunction.RAMEY_LINE_SOURCE ? List.of("ramey_short_time") : List.of());
        }
        Earth old = new Earth(1.4, 0.04, 7, TimeFunction.RAMEY_LINE_SOURCE);
        assertThat(new Ramey(GEOTHERM, old, 2, 2.875, 8.5, HeatWells.PHASES, EnergyTerm.LIQUID, null)
                        .advisories(VERTICAL, HeatWells.PRODUCER))
                .isEmpty();
        assertThat(new TemperatureModel.LinearInMd(100, 180).advisories(VERTICAL, HeatWells.PRODUCER))
                .isEmpty();
    }

    @Test
    void sagarsTermIsForProducersOfLiquidAndMovesTheTemperatureAsItSays() {
        Ramey sagar = HeatWells.ramey("vertical", 2, EnergyTerm.SAGAR, 170.0);
        refused(() -> sagar.along(VERTICAL, HeatWells.INJECTOR), "downward must be false for the energy term sagar");
        HeatFlow gas = new HeatFlow(0, 0, 600, 35, 0.75, 1.02, 200, 2.441, false);
        refused(() -> sagar.along(VERTICAL, gas), "sum of liquid rates must be > 0 for the energy term sagar");
        // Without heat loss: the inlet temperature less the potential energy, and the correction.
        HeatFlow flow = HeatWells.PRODUCER;
        double w = flow.massLbPerHr() / 3600;
        double correction = EnergyTerm.sagar(250 - 14.696, w, 500, 35, 0.75, 0.015);
        assertThat(w).isLessThan(5);
        assertThat(correction).isNotZero();
        double cp = HeatWells.PHASES.btuPerLbF(flow);
        TemperatureAlong along =
                HeatWells.ramey("vertical", 1e-6, EnergyTerm.SAGAR, 170.0).along(VERTICAL, flow);
        assertThat(along.temperatureF(0, 0)).isCloseTo(170 + 8000 * (correction - 1 / (778.169 * cp)), within(0.01));
        TemperatureAlong level = HeatWells.ramey("vertical", 1e-6, EnergyTerm.SAGAR, 170.0)
                .along(HeatWells.survey(0, 90, 0, 1000, 90, 0), flow);
        double withoutGradient = EnergyTerm.sagar(250 - 14.696, w, 500, 35, 0.75, 0);
        assertThat(level.temperatureF(0, 0)).isCloseTo(170 + 1000 * withoutGradient, within(0.01));
    }

    @Test
    void aSurveyThatStartsBelowTheWellheadIsAskedFromThere() {
        DeviationSurvey lateral = DeviationSurvey.of(
                new TieIn(5000, 0, 0), new double[] {6000, 9000}, new double[] {60, 60}, new double[] {0, 0});
        TemperatureAlong along =
                HeatWells.ramey("vertical", 2, EnergyTerm.LIQUID, null).along(lateral, HeatWells.PRODUCER);
        assertThat(along.temperatureF(9000, 6500)).isCloseTo(60 + 0.015 * 6500, within(1e-9));
        refused(() -> along.temperatureF(5999, 5000), "mdFt must be from 6000 to 9000 ft");
    }

    /** Surveys repeat depths almost: an index by buckets must still find every interval. */
    @Test
    void theIndexFindsEveryInterval() {
        double[] edges = new double[300];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = i < 150 ? 1e-9 * i : i < 200 ? 1000 + 1e-6 * i : 1000.0 * (i - 190);
        }
        BucketIndex index = new BucketIndex(edges);
        for (int i = 0; i + 1 < edges.length; i++) {
            assertThat(index.find(edges[i + 1])).isEqualTo(i);
            assertThat(index.find(Math.nextUp(edges[i]))).isEqualTo(i);
        }
        assertThat(index.find(edges[0])).isZero();
    }
}
