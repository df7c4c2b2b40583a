package io.welleng.nodal.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayeredHeatTransferTest {

    private static final DeviationSurvey VERTICAL = DeviationSurvey.vertical(9000);

    // Equation: the heat balance integrated as a differential equation to 1e-11, layered-wells.py beside the csv.

    static Stream<Row> rows() {
        return OracleCsv.read(LayeredHeatTransferTest.class, "layered-wells.csv").stream();
    }

    private static DeviationSurvey path(String name) {
        return switch (name) {
            case "injector_gas" -> HeatWells.survey(0, 40, 0, 5000, 40, 0);
            case "slow_injector" -> DeviationSurvey.vertical(6000);
            case "two_sections" -> HeatWells.survey(0, 40, 0, 12000, 40, 0);
            default -> VERTICAL;
        };
    }

    private static LayeredHeatTransfer model(String name) {
        return switch (name) {
            case "injector_gas" -> layered(70, 1.4, EnergyTerm.LIQUID, 0.9, 550.0, section(5000, HeatWells.gas()));
            case "two_sections" ->
                layered(
                        75,
                        1.5,
                        EnergyTerm.IDEAL_GAS,
                        0.55,
                        null,
                        section(3000, HeatWells.gas()),
                        section(12000, HeatWells.brine()));
            case "slow_injector" -> layered(60, 1.5, EnergyTerm.LIQUID, 0.6, 640.0, section(6000, HeatWells.gas()));
            case "producer_gas" -> layered(60, 1.6, EnergyTerm.LIQUID, 0.6, null, section(9000, HeatWells.gas()));
            default -> layered(60, 1.6, EnergyTerm.LIQUID, 0.6, null, section(9000, HeatWells.brine()));
        };
    }

    private static CompletionSection section(double bottomMdFt, AnnulusFluid fluid) {
        return new CompletionSection(bottomMdFt, HeatWells.completion(fluid));
    }

    private static LayeredHeatTransfer layered(
            double surfaceF,
            double gradient,
            EnergyTerm term,
            double cp,
            Double inletF,
            CompletionSection... sections) {
        return new LayeredHeatTransfer(
                new Geotherm.Linear(surfaceF, gradient),
                HeatWells.EARTH,
                List.of(sections),
                new HeatCapacity.OfMixture(cp),
                term,
                inletF);
    }

    /** A flow of this mass rate times specific heat (Btu/(hr °F)). */
    private static HeatFlow flow(double wcp, double cp, boolean downward) {
        HeatFlow one = new HeatFlow(0, 1, 0, 35, 0.75, 1, 250, 2.441, downward);
        return HeatWells.withRate(wcp / cp / one.massLbPerHr(), one);
    }

    private static HeatFlow flow(String name) {
        return switch (name) {
            case "injector_gas" -> flow(30000, 0.9, true);
            case "slow_injector" -> flow(300, 0.6, true);
            case "two_sections" -> flow(6000, 0.55, false);
            default -> flow(9000, 0.6, false);
        };
    }

    /** A case in short pieces, computed once for all its depths. */
    private record Refined(DeviationSurvey path, TemperatureAlong along) {

        static Refined of(String name) {
            DeviationSurvey path = HeatWells.refined(LayeredHeatTransferTest.path(name), 21000);
            return new Refined(path, model(name).along(path, flow(name)));
        }
    }

    private static final Map<String, Refined> REFINED = new HashMap<>();

    @ParameterizedTest
    @MethodSource("rows")
    void theTemperatureMatches(Row row) {
        String name = row.text("case");
        DeviationSurvey path = path(name);
        TemperatureAlong along = model(name).along(path, flow(name));
        double actual = HeatWells.at(path, along, row.number("md_ft"));
        assertThat(actual).isCloseTo(row.number("temperature_f"), within(0.02));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void shorterPiecesComeNearer(Row row) {
        Refined well = REFINED.computeIfAbsent(row.text("case"), Refined::of);
        double actual = HeatWells.at(well.path(), well.along(), row.number("md_ft"));
        assertThat(actual).isCloseTo(row.number("temperature_f"), within(1e-5));
    }

    // Cross-tool: MOSKITO (Karlsruhe Institute of Technology), its test of the sample calculation of Willhite (1967):
    // steam of
    // 600 °F in 3 1/2 in tubing, 9 5/8 in casing and 12 in hole, 21 days; its properties of the air, steel
    // without resistance. It stores 17.76761438 W/(m² K), with g = 9.81 m/s²; with ours that is 17.76754.
    @Test
    void willhitesWellIsThatOfAnotherProgram() {
        double watt = 0.3048 * 0.3048 / 1055.05585262 * 3600 / 1.8; // Btu/(hr ft² °F) per W/(m² K)
        double wattPerMetre = 0.3048 / 1055.05585262 * 3600 / 1.8; // Btu/(hr ft °F) per W/(m K)
        double inch = 1 / 0.0254;
        AnnulusFluid air = new AnnulusFluid(
                0.0441 * wattPerMetre, 0.6215 * 0.062427960576, 0.02853, 1025.77 / 4186.8, 1.755e-3 / 1.8, 0.9, 0.9);
        List<CompletionLayer> layers = List.of(
                new CompletionLayer.Solid(0.06096 * inch, 0.089 * inch, 1e5),
                new CompletionLayer.Annulus(0.089 * inch, 0.2164 * inch, air),
                new CompletionLayer.Solid(0.2164 * inch, 0.2438 * inch, 1e5),
                new CompletionLayer.Solid(0.2438 * inch, 0.3048 * inch, 0.3461 * wattPerMetre));
        Earth earth = new Earth(
                1.7307 * wattPerMetre,
                1.7307 / 2468.34 / 950 * 3600 / (0.3048 * 0.3048),
                21,
                TimeFunction.HASAN_KABIR_2002);
        LayeredHeatTransfer model = new LayeredHeatTransfer(
                new Geotherm.Linear(100, 0),
                earth,
                List.of(new CompletionSection(1000, layers)),
                HeatWells.PHASES,
                EnergyTerm.LIQUID,
                null);
        assertThat(model.overallCoefficientBtuPerHrFt2F(500, 600, 100) / watt).isCloseTo(17.76761438, within(1e-4));
    }

    // Properties.

    @Test
    void withoutConvectionItIsRameysTemperatureWithTheSameCoefficient() {
        List<CompletionLayer> layers = List.of(
                new CompletionLayer.Solid(2.441, 2.875, 26),
                new CompletionLayer.AnnulusFilm(2.875, 6.184, 2.5),
                new CompletionLayer.Solid(6.184, 8.5, 0.4));
        LayeredHeatTransfer layered =
                layered(60, 1.5, EnergyTerm.LIQUID, 0.7, null, new CompletionSection(9e3, layers));
        double u = layered.overallCoefficientBtuPerHrFt2F(4000, 150, 120);
        Ramey ramey = new Ramey(
                new Geotherm.Linear(60, 1.5),
                HeatWells.EARTH,
                u,
                2.875,
                8.5,
                new HeatCapacity.OfMixture(0.7),
                EnergyTerm.LIQUID,
                null);
        TemperatureAlong one = layered.along(VERTICAL, HeatWells.PRODUCER);
        TemperatureAlong other = ramey.along(VERTICAL, HeatWells.PRODUCER);
        for (double md = 0; md <= 9000; md += 100) {
            assertThat(one.temperatureF(md, md)).isCloseTo(other.temperatureF(md, md), within(1e-10));
        }
    }

    /** But for the steps, which end where sections do. */
    @Test
    void sectionsOfTheSameCompletionAreOne() {
        TemperatureAlong one = model("producer_brine").along(VERTICAL, flow("producer_brine"));
        TemperatureAlong cut = layered(
                        60,
                        1.6,
                        EnergyTerm.LIQUID,
                        0.6,
                        null,
                        section(225, HeatWells.brine()),
                        section(4500, HeatWells.brine()),
                        section(99000, HeatWells.brine()))
                .along(VERTICAL, flow("producer_brine"));
        for (double md = 0; md <= 9000; md += 100) {
            assertThat(cut.temperatureF(md, md)).isCloseTo(one.temperatureF(md, md), within(0.01));
        }
    }

    @Test
    void twoAnnuliOfAnyKindSettle() {
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            List<CompletionLayer> layers = List.of(
                    new CompletionLayer.Solid(2.441, 2.875, 26),
                    new CompletionLayer.Annulus(2.875, 6.184, anyFluid(random)),
                    new CompletionLayer.Solid(6.184, 7, 26),
                    new CompletionLayer.Annulus(7, 8.835, anyFluid(random)),
                    new CompletionLayer.Solid(8.835, 9.625, 26));
            RadialHeat radial = new RadialHeat(layers, Math.pow(10, -3 + 5 * random.nextDouble()));
            double fluid = 20 + 680 * random.nextDouble();
            double earth = -100 + 800 * random.nextDouble();
            double total = radial.total(fluid, earth);
            assertThat(total).isPositive().isFinite();
            // The same from another start.
            RadialHeat warm = new RadialHeat(layers, radial.total(fluid, earth) - radial.well(fluid, earth));
            warm.total(earth, fluid);
            assertThat(warm.total(fluid, earth)).isCloseTo(total, within(1e-11 * total));
        }
    }

    private static AnnulusFluid anyFluid(Random random) {
        boolean gas = random.nextBoolean();
        return gas
                ? new AnnulusFluid(
                        0.02, Math.pow(10, -2 + 3 * random.nextDouble()), 0.015, 0.5, 1.8e-3, random.nextDouble(), 0.9)
                : new AnnulusFluid(0.35, 62, Math.pow(10, -1 + 4 * random.nextDouble()), 1, 3e-4, 0, 0.9);
    }

    @Test
    void aThinGapOnlyConducts() {
        AnnulusFluid fluid = HeatWells.gas();
        AnnulusHeat gap = new AnnulusHeat(fluid, 0.12, 0.13);
        assertThat(gap.rayleigh(10)).isLessThan(8000);
        assertThat(gap.convection(-10) * 0.12 * Math.log(0.13 / 0.12))
                .isCloseTo(fluid.conductivityBtuPerHrFtF(), within(1e-15));
    }

    @Test
    void convectionOutsideItsFitIsSaid() {
        HeatFlow flow = flow("producer_brine");
        assertThat(model("producer_brine").advisories(VERTICAL, flow)).isEmpty();
        AnnulusFluid thick = new AnnulusFluid(0.08, 70, 5000, 0.5, 3e-4, 0, 0);
        List<Advisory> advisories = layered(60, 1.6, EnergyTerm.LIQUID, 0.6, null, section(9000, thick))
                .advisories(VERTICAL, flow);
        assertThat(advisories).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("annulus_convection");
            assertThat(one.value()).isLessThan(5e4);
        });
        AnnulusFluid wide = new AnnulusFluid(0.35, 62, 0.1, 1, 3e-4, 0, 0);
        CompletionSection gap = new CompletionSection(
                9000,
                List.of(
                        new CompletionLayer.Solid(2.441, 2.875, 26),
                        new CompletionLayer.Annulus(2.875, 40, wide),
                        new CompletionLayer.Solid(40, 42, 26)));
        assertThat(layered(60, 1.6, EnergyTerm.LIQUID, 0.6, null, gap).advisories(VERTICAL, flow))
                .singleElement()
                .satisfies(one -> assertThat(one.value()).isGreaterThan(7.2e8));
        CompletionSection solid = new CompletionSection(9000, List.of(new CompletionLayer.Solid(2.441, 8.5, 1)));
        assertThat(layered(60, 1.6, EnergyTerm.LIQUID, 0.6, null, solid).advisories(VERTICAL, flow))
                .isEmpty();
    }

    @Test
    void completionsThatDoNotFitAreRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new CompletionSection(
                        100,
                        List.of(new CompletionLayer.Solid(2.441, 2.875, 26), new CompletionLayer.Solid(2.9, 3.5, 0.1))))
                .withMessage(
                        "layers[1] must be of an inside diameter equal to the outside diameter of the layer before,"
                                + " 2.875 in, but was 2.9");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new CompletionSection(100, List.of(new CompletionLayer.Film(2, 10))))
                .withMessageContaining("the wall of the tubing");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> layered(
                        60,
                        1,
                        EnergyTerm.LIQUID,
                        1,
                        null,
                        section(500, HeatWells.gas()),
                        section(500, HeatWells.gas())))
                .withMessageContaining("sections[1].bottomMdFt");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> layered(60, 1, EnergyTerm.LIQUID, 1, null, section(500, HeatWells.gas()))
                        .on(VERTICAL))
                .withMessage("sections[0].bottomMdFt must be at least the end of the path, 9000.0 ft, but was 500.0");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> model("producer_gas").overallCoefficientBtuPerHrFt2F(9001, 100, 100))
                .withMessageContaining("mdFt");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new CompletionLayer.Annulus(3, 3, HeatWells.gas()))
                .withMessageContaining("below outsideDiameterIn");
    }

    @Test
    void theSectionAtADepthGivesItsCoefficient() {
        LayeredHeatTransfer two = model("two_sections");
        double upper = two.overallCoefficientBtuPerHrFt2F(0, 200, 100);
        assertThat(two.overallCoefficientBtuPerHrFt2F(3000, 200, 100)).isEqualTo(upper);
        assertThat(two.overallCoefficientBtuPerHrFt2F(3001, 200, 100)).isGreaterThan(2 * upper);
    }
}
