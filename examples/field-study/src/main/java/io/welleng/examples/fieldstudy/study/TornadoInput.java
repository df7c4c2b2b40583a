package io.welleng.examples.fieldstudy.study;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.json.Json;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.ipr.Composite;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.sensitivity.SensitivityStudy;
import io.welleng.nodal.sensitivity.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An input of a well that its tornado varies, alone, a little lower and a little higher: fractions by as many parts of one,
 * all others by a share of their value.
 *
 * @param name for people
 * @param unit unit symbol; % for fractions, whose values in the study are 0 to 1
 * @param variable the number of the study with its values
 */
public record TornadoInput(String name, String unit, Variable variable) {

    private static final String FRACTION = "%";
    private static final String LAYERS = "/inflow/layers/";

    /** Inputs by the pattern of their pointers, in the order in which a tie is broken. */
    private enum Kind {
        RESERVOIR_PRESSURE(
                "/inflow(?!/present/)(/.*)?/(reservoir_pressure_psia|shut_in_pressure_psia|future_pressure_psia)",
                "Reservoir pressure",
                "psia"),
        PRODUCTIVITY_INDEX("/inflow.*/productivity_index", "Productivity index", "STB/d/psi"),
        PERMEABILITY("/inflow.*/permeability_md", "Permeability", "md"),
        INFLOW_COEFFICIENT("/inflow.*/coefficient", "Inflow coefficient", ""),
        OPEN_FLOW("/inflow.*/max_(oil_)?rate_stb_per_day", "Absolute open flow", "STB/d"),
        INFLOW_WATER_CUT("/inflow.*/water_cut", "Water cut", FRACTION),
        INFLOW_GOR("/inflow.*/gor_scf_per_stb", "Gas-oil ratio", "scf/STB"),
        WATER_CUT("/fluid/water_cut", "Water cut", FRACTION),
        GOR("/fluid/producing_gor_scf_per_stb", "Gas-oil ratio", "scf/STB"),
        OIL_GRAVITY("/fluid/black_oil/oil_gravity_api", "Oil gravity", "°API"),
        WELLHEAD_PRESSURE("/outlet/pressure_psia", "Tubing head pressure", "psia"),
        SEPARATOR_PRESSURE("/outlet/pressure_psia", "Separator pressure", "psia"),
        CHOKE("/outlet/choke/size64ths", "Choke size", "1/64 in"),
        FLOWLINE("/outlet/flowline/conduit/inside_diameter_in", "Flowline diameter", "in"),
        TUBING("/wellbore/sections/0/conduit/inside_diameter_in", "Tubing diameter", "in"),
        WELLHEAD_TEMPERATURE("/wellbore/temperature/wellhead_temperature_f", "Wellhead temperature", "°F");

        private final Pattern pointer;
        private final String words;
        private final String unit;

        Kind(String pointer, String words, String unit) {
            this.pointer = Pattern.compile(pointer);
            this.words = words;
            this.unit = unit;
        }
    }

    /**
     * The inputs of a well that are worth varying, as far as it has them; those of layers last.
     *
     * @param base the well
     * @param change by how much (fraction)
     * @return inputs, as many as one study can have
     */
    static List<TornadoInput> of(NodalStudy base, double change) {
        JsonNode tree = Json.toTree(base);
        List<String> pointers = SensitivityStudy.pointers(base);
        boolean mixture = pointers.stream()
                .anyMatch(pointer ->
                        Kind.INFLOW_WATER_CUT.pointer.matcher(pointer).matches());
        boolean separator = tree.at("/outlet/type").asText().equals("separator");
        List<TornadoInput> inputs = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            boolean other = kind == Kind.WATER_CUT && mixture
                    || kind == Kind.GOR && !tree.at("/inflow/layers").isMissingNode()
                    || kind == Kind.WELLHEAD_PRESSURE && separator
                    || kind == Kind.SEPARATOR_PRESSURE && !separator;
            for (String pointer : other ? List.<String>of() : pointers) {
                if (kind.pointer.matcher(pointer).matches()) {
                    add(kind, pointer, tree, change, inputs);
                }
            }
        }
        inputs.sort(Comparator.comparing(input -> input.variable().pointer().startsWith(LAYERS)));
        return List.copyOf(inputs.subList(0, Math.min(1 + SensitivityStudy.MAX_ALONE, inputs.size())));
    }

    /** An inflow through tests is varied by the parameters of its curve, not by the tests. */
    static InflowSpec byParameters(InflowSpec inflow) {
        if (inflow instanceof InflowSpec.FromTests) {
            return new InflowSpec.Given(inflow.toIpr());
        }
        Ipr ipr = inflow.toIpr();
        double pressure = ipr.shutInPressurePsia();
        if (inflow instanceof InflowSpec.VogelTest) {
            return new InflowSpec.VogelPi(pressure, 1.8 * ipr.maxRateStbPerDay() / pressure);
        }
        if (inflow instanceof InflowSpec.DarcyTest) {
            return new InflowSpec.DarcyPi(pressure, ipr.maxRateStbPerDay() / pressure);
        }
        return ipr instanceof Composite composite && inflow instanceof InflowSpec.CompositeTest
                ? new InflowSpec.CompositePi(pressure, composite.bubblePointPsia(), composite.productivityIndex())
                : inflow;
    }

    private static void add(Kind kind, String pointer, JsonNode tree, double change, List<TornadoInput> inputs) {
        double value = tree.at(pointer).asDouble();
        double low = value * (1.0 - change);
        double high = value * (1.0 + change);
        if (kind.unit.equals(FRACTION)) {
            low = Math.max(0.0, value - change);
            high = Math.min(1.0, value + change);
        }
        if (low < high && high - low < Double.POSITIVE_INFINITY) {
            inputs.add(new TornadoInput(
                    kind.words + layer(pointer, tree), kind.unit, new Variable(pointer, List.of(low, high))));
        }
    }

    private static String layer(String pointer, JsonNode tree) {
        if (!pointer.startsWith(LAYERS)) {
            return "";
        }
        String index = pointer.split("/")[3];
        return ", " + tree.at(LAYERS + index + "/name").asText();
    }
}
