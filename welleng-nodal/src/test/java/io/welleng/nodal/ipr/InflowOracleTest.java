package io.welleng.nodal.ipr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equation: 50-digit evaluation, inflow/ipr.py and inflow/dietz.py beside the csv files. */
class InflowOracleTest {

    private static final double SAME = 1e-10;

    static List<Row> rows(String file) {
        return OracleCsv.read(InflowOracleTest.class, "inflow/" + file + ".csv");
    }

    static void same(double actual, double expected, double scale) {
        assertThat(actual).isCloseTo(expected, within(SAME * scale));
    }

    /** Rate and inverse of the columns that most tables have. */
    private static void curve(Ipr ipr, Row row) {
        same(ipr.rateStbPerDay(row.number("pwf")), row.number("q"), ipr.maxRateStbPerDay());
        same(ipr.pwfPsia(row.number("q_target")), row.number("pwf_at_q_target"), ipr.shutInPressurePsia());
    }

    static Stream<Row> vogel() {
        return rows("vogel").stream();
    }

    @ParameterizedTest
    @MethodSource("vogel")
    void vogel(Row row) {
        curve(new Vogel(row.number("pr"), row.number("qmax")), row);
        curve(Ipr.vogelFromPi(row.number("pr"), row.number("j_star")), row);
    }

    static Stream<Row> composite() {
        return rows("composite").stream();
    }

    @ParameterizedTest
    @MethodSource("composite")
    void composite(Row row) {
        double pr = row.number("pr");
        double pb = row.number("pb");
        Composite ipr = new Composite(pr, pb, row.number("j"));
        curve(ipr, row);
        same(ipr.maxRateStbPerDay(), row.number("aof"), row.number("aof"));
        double j = row.number("j_from_test");
        same(Ipr.composite(pr, pb, row.number("test_q"), row.number("test_pwf")).productivityIndex(), j, j);
    }

    static Stream<Row> standing() {
        return rows("standing_fe").stream().filter(row -> !row.text("mode").equals("HARRISON_WHOLE"));
    }

    /** The table counts from the open flow without skin; ours from the index of the well: J = 1.8 E q1 / pr. */
    @ParameterizedTest
    @MethodSource("standing")
    void standing(Row row) {
        double pr = row.number("pr");
        double fe = row.number("fe");
        Standing ipr = new Standing(pr, pr, 1.8 * fe * row.number("qmax1") / pr, fe);
        curve(ipr, row);
        same(ipr.maxRateStbPerDay(), row.number("aof"), row.number("aof"));
    }

    static Stream<Row> standingComposite() {
        return rows("standing_fe_composite").stream();
    }

    @ParameterizedTest
    @MethodSource("standingComposite")
    void standingAboveTheBubblePoint(Row row) {
        double pr = row.number("pr");
        double pb = row.number("pb");
        Standing ipr = new Standing(pr, pb, row.number("j"), row.number("fe"));
        double q = row.number("q");
        same(ipr.rateStbPerDay(row.number("pwf")), q, q);
        same(ipr.pwfPsia(q), row.number("pwf"), pr);
        same(
                Ipr.standing(pr, pb, row.number("fe"), q, row.number("pwf")).productivityIndex(),
                row.number("j"),
                row.number("j"));
    }

    static Stream<Row> fetkovich() {
        return rows("fetkovich").stream();
    }

    @ParameterizedTest
    @MethodSource("fetkovich")
    void fetkovich(Row row) {
        Fetkovich ipr = new Fetkovich(row.number("pr"), row.number("c"), row.number("n"));
        curve(ipr, row);
        same(ipr.maxRateStbPerDay(), row.number("aof"), row.number("aof"));
        double q = ipr.rateStbPerDay(0.4 * row.number("pr"));
        same(
                Ipr.fetkovich(row.number("pr"), row.number("n"), q, 0.4 * row.number("pr"))
                        .coefficient(),
                row.number("c"),
                row.number("c"));
    }

    static Stream<Row> fetkovichComposite() {
        return rows("fetkovich_composite").stream();
    }

    @ParameterizedTest
    @MethodSource("fetkovichComposite")
    void fetkovichComposite(Row row) {
        FetkovichComposite ipr = new FetkovichComposite(row.number("pr"), row.number("pb"), row.number("j"));
        curve(ipr, row);
        same(ipr.maxRateStbPerDay(), row.number("aof"), row.number("aof"));
    }

    static Stream<Row> jones() {
        return rows("jones_blount_glaze").stream();
    }

    @ParameterizedTest
    @MethodSource("jones")
    void jones(Row row) {
        Jones ipr = new Jones(row.number("pr"), row.number("b"), row.number("a"));
        curve(ipr, row);
        same(ipr.maxRateStbPerDay(), row.number("aof"), row.number("aof"));
    }

    static Stream<Row> jonesRock() {
        return rows("jbg_reservoir").stream()
                .filter(row -> row.text("constants").equals("EXACT"));
    }

    @ParameterizedTest
    @MethodSource("jonesRock")
    void jonesFromRockAndFluid(Row row) {
        RadialReservoir reservoir = new RadialReservoir(
                row.number("k_md"),
                row.number("h_ft"),
                row.number("mu_cp"),
                row.number("bo"),
                row.number("rw_ft"),
                row.number("skin"),
                new RadialFlow.PseudoSteadyState(row.number("re_ft"), ReferencePressure.AVERAGE));
        VelocityCoefficient velocity =
                switch (row.text("beta_correlation")) {
                    case "KATZ" -> VelocityCoefficient.FIROOZABADI_KATZ;
                    case "JBG_PRINTED" -> VelocityCoefficient.JONES_BLOUNT_GLAZE;
                    case "TEK" -> VelocityCoefficient.TEK;
                    case "GRAVEL" -> VelocityCoefficient.GRAVEL;
                    default -> throw new IllegalStateException(row.toString());
                };
        double beta = row.number("beta_per_ft");
        same(velocity.perFt(row.number("k_md")), beta, beta);
        Jones ipr = (Jones) new InflowCurve.JonesRock(velocity, row.number("rho_lbm_ft3"), row.number("h_perf_ft"))
                .fromReservoir(3000.0, reservoir);
        same(ipr.turbulencePsiPerStbPerDay2(), row.number("a"), row.number("a"));
        same(ipr.laminarPsiPerStbPerDay(), row.number("b"), row.number("b"));
    }

    static Stream<Row> klinsClark() {
        return rows("klins_clark").stream().filter(row -> row.text("d_constant").equals("1.24"));
    }

    /** The table counts from the open flow; ours from the slope at shut-in. */
    @ParameterizedTest
    @MethodSource("klinsClark")
    void klinsClark(Row row) {
        double pr = row.number("pr");
        double pb = row.number("pb");
        double d = row.number("d");
        same(KlinsClark.power(pr, pb), d, d);
        KlinsClark ipr = new KlinsClark(pr, pb, row.number("qmax") * (0.295 + 0.705 * d) / pr);
        curve(ipr, row);
        double q = ipr.rateStbPerDay(0.3 * pr);
        same(Ipr.klinsClark(pr, pb, q, 0.3 * pr).productivityIndex(), ipr.productivityIndex(), ipr.productivityIndex());
    }

    static Stream<Row> wiggins() {
        return rows("wiggins").stream();
    }

    @ParameterizedTest
    @MethodSource("wiggins")
    void wiggins(Row row) {
        double pr = row.number("pr");
        double pwf = row.number("pwf");
        Wiggins ipr = new Wiggins(pr, row.number("qo_max"), row.number("qw_max"));
        double max = ipr.maxRateStbPerDay();
        same(ipr.oilRateStbPerDay(pwf), row.number("qo"), max);
        same(ipr.waterRateStbPerDay(pwf), row.number("qw"), max);
        same(ipr.rateStbPerDay(pwf), row.number("q_total"), max);
        same(ipr.waterCut(pwf), row.number("qw") / row.number("q_total"), 1.0);
        same(ipr.pwfPsia(row.number("q_total_target")), row.number("pwf_at_q_total_target"), pr);
        Wiggins oil = new Wiggins(pr, row.number("qo_max"), 0.0);
        same(oil.pwfPsia(row.number("qo_target")), row.number("pwf_at_qo_target"), pr);
        Wiggins future = (Wiggins) new FutureInflow.ThreePhase().of(ipr, row.number("pr_future"));
        same(future.maxOilRateStbPerDay(), row.number("qo_max_future"), max);
        same(future.maxWaterRateStbPerDay(), row.number("qw_max_future"), max);
        Wiggins back = Ipr.wiggins(pr, row.number("qw") / row.number("q_total"), row.number("q_total"), pwf);
        same(back.maxOilRateStbPerDay(), row.number("qo_max"), max);
        same(back.maxWaterRateStbPerDay(), row.number("qw_max"), max);
    }

    static Stream<Row> petrobras() {
        return rows("watercut_composite").stream()
                .filter(row -> row.text("tangent").equals("EXACT"));
    }

    @ParameterizedTest
    @MethodSource("petrobras")
    void petrobras(Row row) {
        Petrobras ipr = new Petrobras(row.number("pr"), row.number("pb"), row.number("j"), row.number("fw"));
        double aof = row.number("aof");
        same(ipr.maxRateStbPerDay(), aof, aof);
        same(ipr.pwfPsia(row.number("q")), row.number("pwf_at_q"), row.number("pr"));
        same(ipr.rateStbPerDay(row.number("pwf")), row.number("q_at_pwf"), aof);
        same(ipr.rateStbPerDay(row.number("p_g")), row.number("qo_max"), aof);
    }

    static Stream<Row> petrobrasChord() {
        return rows("watercut_composite").stream()
                .filter(row -> !row.text("tangent").equals("EXACT"));
    }

    /** Brown's chord differs from the tangent beyond the open flow of the oil only, there by less than 1 %. */
    @ParameterizedTest
    @MethodSource("petrobrasChord")
    void brownsChordIsClose(Row row) {
        Petrobras ipr = new Petrobras(row.number("pr"), row.number("pb"), row.number("j"), row.number("fw"));
        double aof = row.number("aof");
        assertThat(ipr.maxRateStbPerDay()).isCloseTo(aof, within(0.01 * aof));
        double pwf = row.number("pwf");
        if (pwf >= row.number("p_g")) {
            same(ipr.rateStbPerDay(pwf), row.number("q_at_pwf"), aof);
        }
    }

    static Stream<Row> petrobrasTest() {
        return rows("watercut_from_test").stream();
    }

    @ParameterizedTest
    @MethodSource("petrobrasTest")
    void petrobrasFromATest(Row row) {
        double j = row.number("j_exact");
        Petrobras ipr = Ipr.petrobras(
                row.number("pr"), row.number("pb"), row.number("fw"), row.number("test_q"), row.number("test_pwf"));
        same(ipr.productivityIndex(), j, j);
    }

    static Stream<Row> multilayer() {
        return rows("multilayer").stream();
    }

    @ParameterizedTest
    @MethodSource("multilayer")
    void multilayer(Row row) {
        List<Layer> layers = new ArrayList<>();
        double scale = 0.0;
        for (String text : row.text("layers_pr_pb_j").split(";")) {
            String[] part = text.split("/");
            double j = Double.parseDouble(part[2]);
            Composite curve = new Composite(Double.parseDouble(part[0]), Double.parseDouble(part[1]), j);
            scale += curve.maxRateStbPerDay();
            layers.add(Layer.of("layer " + layers.size(), curve, 0.0, 500.0).withInjectivity(j));
        }
        double pwf = row.number("pwf");
        Multilayer open = Multilayer.of(layers, Crossflow.ALLOWED);
        Multilayer shut = Multilayer.of(layers, Crossflow.NONE);
        double psia = shut.shutInPressurePsia();
        same(open.shutInPressurePsia(), row.number("shut_in_pressure"), psia);
        same(shut.rateStbPerDay(pwf), row.number("q_no_crossflow"), scale);
        same(open.rateStbPerDay(pwf), Math.max(0.0, row.number("q_crossflow")), scale);
        same(open.layerRatesStbPerDay(pwf).stream().mapToDouble(q -> q).sum(), row.number("q_crossflow"), scale);
        String[] each = row.text("q_layers_crossflow").split(";");
        for (int i = 0; i < each.length; i++) {
            same(open.layerRatesStbPerDay(pwf).get(i), Double.parseDouble(each[i]), scale);
        }
        same(shut.pwfPsia(row.number("q_target")), row.number("pwf_no_crossflow"), psia);
        same(open.pwfPsia(row.number("q_target")), row.number("pwf_crossflow"), psia);
    }
}
