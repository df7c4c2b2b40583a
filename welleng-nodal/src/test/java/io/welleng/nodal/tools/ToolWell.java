package io.welleng.nodal.tools;

import static io.welleng.nodal.JsonOracle.number;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.JsonOracle;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.tools.ToolFluid.WaterViscosity;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.well.Wellbore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A well of wells.json with the fluid of pyResToolbox 3.7.6. Temperature is linear in true vertical depth; the corner between
 * two straight sections is an arc of half a foot, none in the program. Rates are STB/d of liquid or Mscf/d of gas.
 */
record ToolWell(
        String id, Wellbore wellbore, JsonNode in, double wellheadPressurePsia, double rate, JsonNode expected) {

    private static final double CORNER_FT = 0.5;

    static List<ToolWell> oilWells() {
        return read("oil_wells");
    }

    static List<ToolWell> deviatedWells() {
        return read("deviated_oil_wells");
    }

    static List<ToolWell> gasWells() {
        return read("gas_wells");
    }

    static ToolWell of(String id) {
        List<ToolWell> all = new ArrayList<>(oilWells());
        all.addAll(deviatedWells());
        all.addAll(gasWells());
        return all.stream().filter(well -> well.id.equals(id)).findFirst().orElseThrow();
    }

    private static List<ToolWell> read(String section) {
        List<ToolWell> wells = new ArrayList<>();
        for (JsonNode one : JsonOracle.elements(JsonOracle.read(JsonOracle.class, "wells.json"), section)) {
            JsonNode in = one.get("in");
            boolean gas = in.has("qg_mmscfd");
            wells.add(new ToolWell(
                    one.get("id").asText(),
                    wellbore(in),
                    in,
                    number(in, "thp_psia"),
                    gas ? 1000.0 * number(in, "qg_mmscfd") : number(in, "qt_stbpd"),
                    one.get("out")));
        }
        return wells;
    }

    private static Wellbore wellbore(JsonNode in) {
        TemperatureModel temperature = new TemperatureModel.LinearInTvd(number(in, "tht_degF"), number(in, "bht_degF"));
        if (!in.has("segments")) {
            return Wellbore.vertical(
                    number(in, "length_ft"), number(in, "tid_in"), number(in, "roughness_in"), temperature);
        }
        JsonNode first = in.at("/segments/0");
        return new Wellbore(stations(in), number(first, "id_in"), number(first, "rough_in"), temperature);
    }

    private static List<SurveyStation> stations(JsonNode in) {
        List<SurveyStation> stations = new ArrayList<>();
        double md = 0.0;
        double angle = number(in.at("/segments/0"), "dev_deg");
        stations.add(new SurveyStation(0.0, angle, 0.0));
        for (JsonNode segment : JsonOracle.elements(in, "segments")) {
            if (number(segment, "dev_deg") != angle) {
                stations.add(new SurveyStation(md - 0.5 * CORNER_FT, angle, 0.0));
                angle = number(segment, "dev_deg");
                stations.add(new SurveyStation(md + 0.5 * CORNER_FT, angle, 0.0));
            }
            md += number(segment, "md_ft");
        }
        stations.add(new SurveyStation(md, angle, 0.0));
        return stations;
    }

    /** What flows, with conventions of this library in place of the program's. */
    Stream stream(WaterViscosity water, ToolOilStream.Own... own) {
        if (in.has("qg_mmscfd")) {
            return new ToolGasStream(
                    number(in, "api"),
                    number(in, "gsg"),
                    number(in, "cgr_stb_mmscf"),
                    number(in, "qw_bwpd"),
                    number(in, "oil_vis_cp"),
                    number(in, "wsg"),
                    water);
        }
        return new ToolOilStream(
                number(in, "api"),
                number(in, "gsg"),
                number(in, "sgsp"),
                number(in, "rsb_scf_stb"),
                number(in, "pb_psia"),
                number(in, "gor_scf_stb"),
                number(in, "wc_frac"),
                number(in, "wsg"),
                water,
                Set.of(own));
    }

    Traversed traversed(Stream stream, FlowCorrelation correlation) {
        return (Traversed) PressureTraverse.of(wellbore, stream, correlation).fromWellhead(wellheadPressurePsia, rate);
    }

    /** Bottom-hole pressure (psia) with the program's fluid. */
    double pressurePsia(WaterViscosity water, FlowCorrelation correlation) {
        return traversed(stream(water), correlation).bottomholePressurePsia();
    }

    /** Bottom-hole pressure over that of a column of the file, less one. */
    double difference(Stream stream, FlowCorrelation correlation, String column) {
        return traversed(stream, correlation).bottomholePressurePsia() / number(expected, "fbhp_" + column + "_psia")
                - 1.0;
    }

    @Override
    public String toString() {
        return id;
    }
}
