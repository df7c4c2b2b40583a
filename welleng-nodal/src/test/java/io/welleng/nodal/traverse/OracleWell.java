package io.welleng.nodal.traverse;

import static io.welleng.nodal.JsonOracle.number;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.JsonOracle;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;

/**
 * A well of wells.json: pyResToolbox 3.7.6's oil wells, vertical and deviated. Water gravity 1.07 is taken as a salinity of
 * 0.1; the corner between two straight sections as an arc of half a foot.
 */
record OracleWell(
        String id,
        Wellbore wellbore,
        ProducedFluid fluid,
        double wellheadPressurePsia,
        double rateStbPerDay,
        JsonNode expected) {

    private static final double CORNER_FT = 0.5;

    static List<OracleWell> all() {
        JsonNode file = JsonOracle.read(JsonOracle.class, "wells.json");
        List<OracleWell> wells = new ArrayList<>();
        for (JsonNode one : JsonOracle.elements(file, "oil_wells")) {
            JsonNode in = one.get("in");
            double angle = number(in, "deviation_deg");
            List<SurveyStation> stations =
                    List.of(new SurveyStation(0.0, angle, 0.0), new SurveyStation(number(in, "length_ft"), angle, 0.0));
            wells.add(of(one, wellbore(in, stations, number(in, "tid_in"), number(in, "roughness_in"))));
        }
        for (JsonNode one : JsonOracle.elements(file, "deviated_oil_wells")) {
            JsonNode in = one.get("in");
            JsonNode first = in.at("/segments/0");
            wells.add(of(one, wellbore(in, stations(in), number(first, "id_in"), number(first, "rough_in"))));
        }
        return wells;
    }

    private static OracleWell of(JsonNode one, Wellbore wellbore) {
        JsonNode in = one.get("in");
        BlackOil oil = BlackOil.of(number(in, "api"), number(in, "gsg"), number(in, "rsb_scf_stb"))
                .withWaterSalinity(0.1);
        return new OracleWell(
                one.get("id").asText(),
                wellbore,
                new ProducedFluid(oil, number(in, "gor_scf_stb"), number(in, "wc_frac")),
                number(in, "thp_psia"),
                number(in, "qt_stbpd"),
                one.get("out"));
    }

    private static Wellbore wellbore(JsonNode in, List<SurveyStation> stations, double idIn, double roughnessIn) {
        TemperatureModel temperature = new TemperatureModel.LinearInTvd(number(in, "tht_degF"), number(in, "bht_degF"));
        return new Wellbore(stations, idIn, roughnessIn, temperature);
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

    PressureTraverse traverse(FlowCorrelation correlation) {
        return PressureTraverse.of(wellbore, fluid, correlation);
    }

    @Override
    public String toString() {
        return id;
    }
}
