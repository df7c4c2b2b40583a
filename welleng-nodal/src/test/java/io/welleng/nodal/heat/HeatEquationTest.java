package io.welleng.nodal.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.core.units.EnergyUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeatEquationTest {

    // Equation: 50-digit evaluations of each, heat.py and sagar.py beside the csv files.

    private static final double TOLERANCE = 1e-11;

    private static Stream<Row> rows(String file) {
        return OracleCsv.read(HeatEquationTest.class, file).stream();
    }

    private static void assertNear(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(TOLERANCE * Math.abs(expected)));
    }

    static Stream<Row> times() {
        return rows("time_function.csv");
    }

    @ParameterizedTest
    @MethodSource("times")
    void timeFunctionsMatch(Row row) {
        double td = row.number("td");
        assertNear(TimeFunction.RAMEY_LINE_SOURCE.td(td), row.number("ramey_log"));
        assertNear(TimeFunction.HASAN_KABIR_1991.td(td), row.number("hasan_kabir_1991"));
        assertNear(TimeFunction.HASAN_KABIR_2002.td(td), row.number("hasan_kabir_2002"));
    }

    /** The function that all three approximate: constant heat flow from a cylinder. */
    @ParameterizedTest
    @MethodSource("times")
    void timeFunctionsAreNearTheExactOne(Row row) {
        double td = row.number("td");
        double exact = row.number("cylinder_exact");
        double share1991 = td >= 10 ? 0.0011 : td >= 3 ? 0.017 : td < 1.2 ? 0.030 : 0.080;
        assertThat(TimeFunction.HASAN_KABIR_1991.td(td)).isCloseTo(exact, within(share1991 * exact));
        double share2002 = td >= 100 ? 0.0055 : 0.052;
        assertThat(TimeFunction.HASAN_KABIR_2002.td(td)).isCloseTo(exact, within(share2002 * exact));
        if (td >= 10) {
            double share = td >= 100 ? 0.0064 : 0.059;
            assertThat(TimeFunction.RAMEY_LINE_SOURCE.td(td)).isCloseTo(exact, within(share * exact));
        }
    }

    static Stream<Row> distances() {
        return rows("relaxation_distance.csv");
    }

    @ParameterizedTest
    @MethodSource("distances")
    void relaxationDistancesMatch(Row row) {
        assertNear(distance(row, TimeFunction.HASAN_KABIR_2002), row.number("a_hk2002"));
        assertNear(distance(row, TimeFunction.HASAN_KABIR_1991), row.number("a_hk1991"));
        assertNear(distance(row, TimeFunction.RAMEY_LINE_SOURCE), row.number("a_ramey_log"));
    }

    private static double distance(Row row, TimeFunction function) {
        Earth earth = new Earth(row.number("ke"), row.number("alpha_ft2_h"), row.number("t_h") / 24.0, function);
        return Relaxation.distanceFt(
                row.number("w_lbm_h") * row.number("cp"),
                1.0 / (row.number("r_ft") * row.number("u")) + earth.resistance(24.0 * row.number("rh_ft")));
    }

    static Stream<Row> segments() {
        return rows("temperature_segment.csv");
    }

    /** All temperatures 400 °F higher, which changes no difference, so that the earth at the surface is not too cold. */
    @ParameterizedTest
    @MethodSource("segments")
    void straightPiecesMatch(Row row) {
        boolean downward = row.text("flow").equals("INJECTOR");
        double length = row.number("l_ft");
        DeviationSurvey path = HeatWells.survey(0, row.number("inc_deg"), 0, length, row.number("inc_deg"), 0);
        double gradient = row.number("gg_f_per_ft");
        double surface = 400.0 + row.number("te0_f") - (downward ? 0.0 : gradient * path.totalTvdFt());
        boolean gas = row.text("source").equals("IDEAL_GAS");
        TemperatureAlong along = HeatMarch.solve(
                HeatPath.uniform(path, new Geotherm.Linear(surface, 100.0 * gradient)),
                Relaxation.constant(row.number("a_ft")),
                downward,
                400.0 + row.number("t0_f"),
                gas ? EnergyTerm.IDEAL_GAS.fPerFtOfRise(row.number("cp")) : 0.0,
                gas ? 0.0 : row.number("phi"));
        double s = row.number("s_ft");
        assertThat(HeatWells.at(path, along, downward ? s : length - s) - 400.0)
                .isCloseTo(row.number("t_s"), within(2e-12 * 1000));
        assertThat(HeatWells.at(path, along, downward ? length : 0.0) - 400.0)
                .isCloseTo(row.number("t_l"), within(2e-12 * 1000));
    }

    static Stream<Row> chains() {
        return rows("temperature_piecewise.csv");
    }

    /** Along the hole only the temperature of the earth counts: a vertical well whose geotherm bends where those wells do. */
    @ParameterizedTest
    @MethodSource("chains")
    void chainsOfPiecesMatch(Row row) {
        boolean downward = row.text("flow").equals("INJECTOR");
        List<double[]> pieces = Arrays.stream(row.text("pieces_md_inc_a").split(";"))
                .map(piece -> numbers(piece, "/"))
                .toList();
        double[] earth = numbers(row.text("earth_f"), ";");
        double[] fluid = numbers(row.text("fluid_f"), ";");
        double[] bottoms = new double[pieces.size()];
        List<Geotherm.Points.Point> geotherm = new ArrayList<>(List.of(new Geotherm.Points.Point(0, earth[0])));
        double md = 0.0;
        for (int i = 0; i < bottoms.length; i++) {
            md += pieces.get(i)[0];
            bottoms[i] = md;
            geotherm.add(new Geotherm.Points.Point(md, earth[i + 1]));
        }
        Relaxation relaxation = new Relaxation() {
            @Override
            public double distanceFt(int section, double fluidF, double earthF) {
                return pieces.get(section)[2];
            }

            @Override
            public boolean varies(int section) {
                return section == 0;
            }
        };
        DeviationSurvey path = DeviationSurvey.vertical(md);
        HeatPath cut = new HeatPath(path, new Geotherm.Points(geotherm), bottoms);
        TemperatureAlong along = HeatMarch.solve(cut, relaxation, downward, row.number("t_inlet"), 0.0, 0.0);
        for (int i = 0; i <= bottoms.length; i++) {
            assertNear(HeatWells.at(path, along, i == 0 ? 0.0 : bottoms[i - 1]), fluid[i]);
        }
    }

    private static double[] numbers(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    static Stream<Row> shiuBeggs() {
        return rows("shiu_beggs.csv");
    }

    @ParameterizedTest
    @MethodSource("shiuBeggs")
    void shiuAndBeggsMatch(Row row) {
        HeatFlow flow = new HeatFlow(
                row.number("qo"),
                row.number("qw"),
                row.number("qg_mscfd"),
                row.number("api"),
                row.number("sg_gas"),
                row.number("sg_water"),
                row.number("p_wh_psig") + 14.696,
                row.number("d_in"),
                false);
        Geotherm any = new Geotherm.Linear(60, 1);
        assertNear(
                new ShiuBeggs(any, ShiuBeggs.Form.WITH_WELLHEAD_PRESSURE, null).relaxationDistanceFt(flow),
                row.number("a_ft"));
        assertNear(
                new ShiuBeggs(any, ShiuBeggs.Form.WITHOUT_WELLHEAD_PRESSURE, null).relaxationDistanceFt(flow),
                row.number("a_no_whp_ft"));
    }

    static Stream<Row> sagar() {
        return rows("sagar.csv");
    }

    @ParameterizedTest
    @MethodSource("sagar")
    void sagarsCorrectionMatches(Row row) {
        double actual = EnergyTerm.sagar(
                row.number("pwh_psig"),
                row.number("w_lb_per_s"),
                row.number("rgl_scf_per_stb"),
                row.number("api"),
                row.number("gas_gravity"),
                row.number("gradient_f_per_ft"));
        assertThat(actual).isCloseTo(row.number("fc_f_per_ft"), within(1e-16));
    }

    static Stream<Row> givenFilms() {
        return rows("overall_u_given_h.csv");
    }

    @ParameterizedTest
    @MethodSource("givenFilms")
    void overallCoefficientsOfLayersMatch(Row row) {
        List<CompletionLayer> layers = new ArrayList<>();
        double[] d = diameters(row);
        if (!row.text("h_film").isEmpty()) {
            layers.add(new CompletionLayer.Film(d[0], row.number("h_film")));
        }
        layers.add(new CompletionLayer.Solid(d[0], d[1], row.number("k_tubing")));
        layers.add(new CompletionLayer.AnnulusFilm(d[1], d[2], row.number("h_annulus")));
        layers.add(new CompletionLayer.Solid(d[2], d[3], row.number("k_casing")));
        layers.add(new CompletionLayer.Solid(d[3], d[4], row.number("k_cement")));
        LayeredHeatTransfer model = new LayeredHeatTransfer(
                new Geotherm.Linear(60, 1),
                HeatWells.EARTH,
                List.of(new CompletionSection(1000, layers)),
                HeatWells.PHASES,
                EnergyTerm.LIQUID,
                null);
        assertNear(model.overallCoefficientBtuPerHrFt2F(500, 200, 100), row.number("u_rto"));
    }

    static Stream<Row> convection() {
        return rows("overall_u_convection.csv");
    }

    @ParameterizedTest
    @MethodSource("convection")
    void annuliThatConvectAndRadiateMatch(Row row) {
        double[] d = diameters(row);
        boolean radiates = row.text("radiation").equals("YES");
        AnnulusFluid fluid = new AnnulusFluid(
                row.number("ann_k"),
                row.number("ann_rho"),
                row.number("ann_mu_cp"),
                row.number("ann_cp"),
                row.number("ann_beta"),
                radiates ? row.number("emissivity_tubing") : 0.0,
                radiates ? row.number("emissivity_casing") : 0.0);
        List<CompletionLayer> layers = List.of(
                new CompletionLayer.Solid(d[0], d[1], row.number("k_tubing")),
                new CompletionLayer.Annulus(d[1], d[2], fluid),
                new CompletionLayer.Solid(d[2], d[3], row.number("k_casing")),
                new CompletionLayer.Solid(d[3], d[4], row.number("k_cement")));
        AnnulusHeat annulus = new AnnulusHeat(fluid, d[1] / 24.0, d[2] / 24.0);
        double tubing = row.number("t_to");
        double drop = tubing - row.number("t_ci");
        assertThat(annulus.rayleigh(drop)).isCloseTo(row.number("gr_pr"), within(1e-9 * row.number("gr_pr")));
        // No row has a fit below conduction, so that those as printed are the same as with the floor.
        assertThat(annulus.convection(drop)).isCloseTo(row.number("hc"), within(1e-9 * row.number("hc")));
        assertThat(annulus.radiation(tubing, drop)).isCloseTo(row.number("hr"), within(1e-10 * row.number("hr")));
        RadialHeat radial = new RadialHeat(layers, row.number("f") / row.number("ke"));
        double fluidF = row.number("tf_f");
        double earthF = row.number("te_f");
        double well = radial.well(fluidF, earthF);
        assertNear(1.0 / (d[1] / 24.0 * well), row.number("u_rto"));
        assertNear(2.0 * Math.PI * (fluidF - earthF) / radial.total(fluidF, earthF), row.number("q_btu_h_ft"));
        assertThat(radial.greatestRayleigh()).isGreaterThan(0.99 * row.number("gr_pr"));
    }

    /** Radii from the inside of the tubing to the hole, as diameters (in). */
    private static double[] diameters(Row row) {
        return Stream.of("r_ti", "r_to", "r_ci", "r_co", "r_h")
                .mapToDouble(column -> 24.0 * row.number(column))
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("oneTime")
    void gasCoolsAsItRisesByItsPotentialEnergy(double cp) {
        double footPounds = EnergyUnit.BTU.to(EnergyUnit.FT_LBF, 1.0);
        assertThat(footPounds).isCloseTo(778.16926226596492527, within(1e-9));
        assertNear(EnergyTerm.IDEAL_GAS.fPerFtOfRise(cp), 1.0 / (footPounds * cp));
        assertNear(EnergyTerm.SAGAR.fPerFtOfRise(cp), 1.0 / (footPounds * cp));
        assertThat(EnergyTerm.LIQUID.fPerFtOfRise(cp)).isZero();
    }

    static Stream<Double> oneTime() {
        return Stream.of(0.5, 1.0);
    }
}
