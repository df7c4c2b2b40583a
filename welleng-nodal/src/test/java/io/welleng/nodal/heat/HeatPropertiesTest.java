package io.welleng.nodal.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class HeatPropertiesTest {

    @Provide
    Arbitrary<String> wells() {
        return Arbitraries.of(HeatWells.NAMES);
    }

    @Provide
    Arbitrary<Double> coefficients() {
        return Decades.between(1e-3, 1e3);
    }

    @Provide
    Arbitrary<Double> rates() {
        return Decades.between(1e-3, 30);
    }

    private static TemperatureAlong ramey(String well, double u, HeatFlow flow, Double inletF) {
        return HeatWells.ramey(well, u, EnergyTerm.LIQUID, inletF).along(HeatWells.path(well), flow);
    }

    /** The earth of these wells grows warmer all the way down, and the holes never go up. */
    @Property
    void aProducersFluidIsBetweenTheEarthAndItsInlet(
            @ForAll("coefficients") double u,
            @ForAll("rates") double rate,
            @ForAll @DoubleRange(max = 1) double share) {
        for (String well : new String[] {"vertical", "slant", "build_hold", "horizontal"}) {
            DeviationSurvey path = HeatWells.path(well);
            TemperatureAlong along = ramey(well, u, HeatWells.withRate(rate, HeatWells.PRODUCER), null);
            double md = share * path.totalMdFt();
            double inlet = HeatWells.earthF(well, path.totalTvdFt());
            assertThat(HeatWells.at(path, along, md))
                    .isBetween(HeatWells.earthF(well, path.tvdFt(md)) - 1e-9, inlet + 1e-9);
        }
    }

    /** Between the coldest and the warmest of earth and inlet, in whatever hole and direction. */
    @Property
    void nothingIsColderOrWarmerThanEarthAndInlet(
            @ForAll("wells") String well,
            @ForAll("coefficients") double u,
            @ForAll("rates") double rate,
            @ForAll @DoubleRange(min = 30, max = 400) double inletF,
            @ForAll boolean downward) {
        DeviationSurvey path = HeatWells.path(well);
        HeatFlow flow = downward ? HeatWells.INJECTOR : HeatWells.PRODUCER;
        TemperatureAlong along = ramey(well, u, HeatWells.withRate(rate, flow), inletF);
        double least = inletF;
        double most = inletF;
        for (int i = 0; i <= 200; i++) {
            double earth = HeatWells.earthF(well, path.tvdFt(path.totalMdFt() * i / 200.0));
            least = Math.min(least, earth);
            most = Math.max(most, earth);
        }
        for (int i = 0; i <= 100; i++) {
            // The bends of the geotherm need not be among the 200 points.
            assertThat(HeatWells.at(path, along, path.totalMdFt() * i / 100.0)).isBetween(least - 1.0, most + 1.0);
        }
    }

    @Property
    void aHigherRateHasAWarmerWellhead(
            @ForAll("coefficients") double u, @ForAll("rates") double one, @ForAll("rates") double other) {
        for (String well : new String[] {"vertical", "slant", "build_hold", "horizontal"}) {
            double slow = ramey(well, u, HeatWells.withRate(Math.min(one, other), HeatWells.PRODUCER), null)
                    .temperatureF(0, 0);
            double fast = ramey(well, u, HeatWells.withRate(Math.max(one, other), HeatWells.PRODUCER), null)
                    .temperatureF(0, 0);
            assertThat(fast).isGreaterThanOrEqualTo(slow - 1e-9);
        }
    }

    @Property
    void withoutHeatLossTheTemperatureStays(@ForAll("wells") String well, @ForAll boolean downward) {
        DeviationSurvey path = HeatWells.path(well);
        TemperatureAlong along = ramey(well, 1e-6, downward ? HeatWells.INJECTOR : HeatWells.PRODUCER, 150.0);
        for (int i = 0; i <= 20; i++) {
            assertThat(HeatWells.at(path, along, path.totalMdFt() * i / 20.0)).isCloseTo(150, within(0.01));
        }
    }

    @Property
    void atALowRateAndWithoutResistanceTheTemperatureIsThatOfTheEarth(
            @ForAll("wells") String well, @ForAll @DoubleRange(max = 1) double share, @ForAll boolean downward) {
        DeviationSurvey path = HeatWells.path(well);
        HeatFlow flow = downward ? HeatWells.INJECTOR : HeatWells.PRODUCER;
        Double inletF = HeatWells.earthF(well, downward ? 0 : path.totalTvdFt());
        TemperatureAlong along = ramey(well, 1e5, HeatWells.withRate(1e-7, flow), inletF);
        double md = share * path.totalMdFt();
        assertThat(HeatWells.at(path, along, md)).isCloseTo(HeatWells.earthF(well, path.tvdFt(md)), within(1e-3));
    }

    /** Heat is lost over the length of the pipe: a slant hole is a vertical one with a smaller gradient. */
    @Property
    void aSlantHoleIsAVerticalOneWithASmallerGradient(
            @ForAll @DoubleRange(max = 90) double inclination,
            @ForAll("coefficients") double u,
            @ForAll boolean downward,
            @ForAll @DoubleRange(max = 1) double share) {
        double gradient = 1.7;
        double cos = Math.cos(Math.toRadians(inclination));
        DeviationSurvey slant = HeatWells.survey(0, inclination, 77, 8000, inclination, 77);
        HeatFlow flow = downward ? HeatWells.INJECTOR : HeatWells.PRODUCER;
        double md = share * 8000;
        TemperatureAlong one = model(gradient, u).along(slant, flow);
        TemperatureAlong other = model(gradient * cos, u).along(DeviationSurvey.vertical(8000), flow);
        assertThat(HeatWells.at(slant, one, md)).isCloseTo(other.temperatureF(md, md), within(1e-9));
    }

    private static Ramey model(double gradient, double u) {
        return new Ramey(
                new Geotherm.Linear(60, gradient),
                HeatWells.EARTH,
                u,
                2.875,
                8.5,
                HeatWells.PHASES,
                EnergyTerm.LIQUID,
                120.0);
    }

    /** Two ways of the same flow through the same arc differ only in what comes before: a well read backwards. */
    @Property
    void anInjectorIsAProducerOfTheHoleReadBackwards(@ForAll("coefficients") double u, @ForAll("rates") double rate) {
        HeatFlow up = HeatWells.withRate(rate, HeatWells.PRODUCER);
        HeatFlow down = new HeatFlow(
                up.oilRateStbPerDay(),
                up.waterRateStbPerDay(),
                up.gasRateMscfPerDay(),
                35,
                0.75,
                1.02,
                250,
                2.441,
                true);
        DeviationSurvey path = HeatWells.survey(0, 0, 0, 2000, 0, 0, 3500, 80, 0, 5000, 180, 0, 7000, 180, 0);
        DeviationSurvey back = HeatWells.survey(0, 0, 0, 2000, 0, 0, 3500, 100, 0, 5000, 180, 0, 7000, 180, 0);
        double shift = path.totalTvdFt();
        Ramey model = model(1.7, u);
        Geotherm shifted = new Geotherm.Linear(60 + 0.017 * shift, 1.7);
        Ramey other = new Ramey(shifted, HeatWells.EARTH, u, 2.875, 8.5, HeatWells.PHASES, EnergyTerm.LIQUID, 120.0);
        TemperatureAlong one = model.along(path, up);
        TemperatureAlong two = other.along(back, down);
        for (double md = 0; md <= 7000; md += 350) {
            assertThat(back.tvdFt(7000 - md) + shift).isCloseTo(path.tvdFt(md), within(1e-7));
            assertThat(HeatWells.at(path, one, md)).isCloseTo(HeatWells.at(back, two, 7000 - md), within(1e-8));
        }
    }
}
