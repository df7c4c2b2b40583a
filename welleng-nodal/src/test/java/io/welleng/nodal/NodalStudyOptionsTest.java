package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.choke.Sachdeva;
import io.welleng.nodal.choke.WellheadChoke;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flowline.Flowline;
import io.welleng.nodal.flowline.FlowlineNode;
import io.welleng.nodal.flowline.FlowlineTemperature;
import io.welleng.nodal.heat.EnergyTerm;
import io.welleng.nodal.ipr.DrawdownLimits;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.loading.ErosionLimit;
import io.welleng.nodal.loading.LoadingCriterion;
import io.welleng.nodal.stream.GasStream;
import io.welleng.nodal.stream.LiquidBasis;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.stream.StreamPoint;
import io.welleng.nodal.stream.StreamSpec;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.emulsion.EmulsionViscosity;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A study with every optional part: what each of them does, its JSON, and what is refused. */
class NodalStudyOptionsTest {

    private static final Flowline LINE = new Flowline(
            List.of(new FlowlineNode(0.0, 0.0), new FlowlineNode(1500.0, 60.0), new FlowlineNode(4000.0, 20.0)),
            new Conduit.Pipe(3.068, 0.0018),
            new FlowlineTemperature.HeatLoss(50.0, 1.5, 3.5, NodalParts.PHASES, EnergyTerm.LIQUID, 120.0));

    private static final NodalStudy FULL = new NodalStudy(
            "FULL",
            NodalParts.INFLOW,
            new Wellbore(NodalParts.DEVIATED, NodalParts.ANNULAR, NodalParts.GIVEN),
            NodalParts.FLUID,
            new Outlet.Separator(
                    120.0,
                    LINE,
                    new WellheadChoke(new Sachdeva(0.85, 1.27, 0.5, 0.5, 1.0), 48.0, 110.0),
                    BeggsBrill.BLENDED),
            HagedornBrown.MODIFIED,
            SolutionNode.WELLHEAD,
            LiquidBasis.STOCK_TANK_MASS,
            EmulsionViscosity.woelflinMedium(0.6),
            new DrawdownLimits(900.0, 1500.0, 2290.0),
            new FlowLimits(LoadingCriterion.TURNER, ErosionLimit.INTERMITTENT));

    private static NodalStudy with(NodalStudy study, LiquidBasis basis, EmulsionViscosity emulsion) {
        return new NodalStudy(
                study.name(),
                study.inflow(),
                study.wellbore(),
                study.fluid(),
                study.outlet(),
                study.method(),
                study.node(),
                basis,
                emulsion,
                study.drawdownLimits(),
                study.flowLimits());
    }

    private static double rate(NodalStudy study) {
        return ((Flowing) study.solve().outcome()).rateStbPerDay();
    }

    @Test
    void everyOptionalPartReadsBack() {
        assertThat(Studies.read(Studies.write(FULL))).isEqualTo(FULL);
        NodalReport report = FULL.run();
        assertThat(report.outcome()).isInstanceOf(Flowing.class);
        assertThat(report.choke()).isNotNull();
        assertThat(report.velocities().loading()).isNotNull();
        assertThat(report.limits()).hasSize(3);
        assertThat(Json.read(Json.write(report), NodalReport.class)).isEqualTo(report);
    }

    /** Optional parts that are left out are as their Javadoc says. */
    @Test
    void partsThatAreLeftOut() {
        ObjectNode tree = Studies.toTree(NodalParts.study());
        for (String optional : List.of("node", "liquid_basis", "emulsion", "drawdown_limits", "flow_limits")) {
            tree.remove(optional);
        }
        NodalStudy read = (NodalStudy) Studies.read(tree);
        assertThat(read).isEqualTo(NodalParts.study());
        assertThat(read.node()).isEqualTo(SolutionNode.BOTTOMHOLE);
        assertThat(read.liquidBasis()).isEqualTo(LiquidBasis.IN_SITU_VOLUME);
        assertThat(read.emulsion()).isNull();
        assertThat(read.drawdownLimits()).isEqualTo(DrawdownLimits.NONE);
        assertThat(read.flowLimits()).isEqualTo(new FlowLimits(null, null));
        ObjectNode outlet = Studies.toTree(FULL);
        ((ObjectNode) outlet.at("/outlet")).remove(List.of("flowline", "choke", "flowline_method"));
        assertThat(((NodalStudy) Studies.read(outlet)).outlet()).isEqualTo(new Outlet.Separator(120.0, null, null));
    }

    @Test
    void theNamesOfTheOptionalParts() {
        ObjectNode tree = Studies.toTree(FULL);
        assertThat(tree.at("/outlet/type").asText()).isEqualTo("separator");
        assertThat(tree.at("/outlet/flowline/nodes/1/distance_ft").asDouble()).isEqualTo(1500.0);
        assertThat(tree.at("/outlet/flowline/nodes/1/elevation_ft").asDouble()).isEqualTo(60.0);
        assertThat(tree.at("/outlet/flowline/temperature/type").asText()).isEqualTo("heat_loss");
        assertThat(tree.at("/outlet/flowline_method/type").asText()).isEqualTo("beggs_brill");
        assertThat(tree.at("/outlet/choke/law/type").asText()).isEqualTo("sachdeva");
        assertThat(tree.at("/outlet/choke/size64ths").asDouble()).isEqualTo(48.0);
        assertThat(tree.at("/wellbore/sections/0/conduit/type").asText()).isEqualTo("annulus");
        assertThat(tree.at("/wellbore/sections/0/conduit/casing_id_in").asDouble())
                .isEqualTo(6.184);
        assertThat(tree.at("/wellbore/sections/1/from_md_ft").asDouble()).isEqualTo(8000.0);
        assertThat(tree.at("/node").asText()).isEqualTo("wellhead");
        assertThat(tree.at("/liquid_basis").asText()).isEqualTo("stock_tank_mass");
        assertThat(tree.at("/drawdown_limits/max_drawdown_psi").asDouble()).isEqualTo(900.0);
        assertThat(tree.at("/flow_limits/loading").asText()).isEqualTo("turner");
        assertThat(tree.at("/flow_limits/erosion/c_factor").asDouble()).isEqualTo(125.0);
    }

    private static Arguments bad(String pointer, String message, Consumer<ObjectNode> change) {
        return Arguments.of(pointer, message, change);
    }

    private static ObjectNode at(ObjectNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }

    static Stream<Arguments> badInputs() {
        return Stream.of(
                bad("/node", "wellhead", tree -> tree.put("node", "well_head")),
                bad("/liquid_basis", "stock_tank_mass", tree -> tree.put("liquid_basis", "stock_tank")),
                bad("/outlet/type", "separator", tree -> at(tree, "/outlet").put("type", "seperator")),
                bad("/outlet/choke/size64ths", "must be from 0.25 to 1536 1/64 in, but was 0.0", tree -> at(
                                tree, "/outlet/choke")
                        .put("size64ths", 0.0)),
                bad("/outlet/choke/temperature_f", "must be from 20 to 700 °F", tree -> at(tree, "/outlet/choke")
                        .put("temperature_f", 1000.0)),
                bad("/outlet/choke/law", "must be", tree -> at(tree, "/outlet/choke")
                        .putNull("law")),
                bad("/outlet/choke/law/discharge_coefficient", "must be from 0.1 to 1.2", tree -> at(
                                tree, "/outlet/choke/law")
                        .put("discharge_coefficient", 8.5)),
                bad("/outlet/flowline/nodes/2/distance_ft", "", tree -> at(tree, "/outlet/flowline/nodes/2")
                        .put("distance_ft", -1.0)),
                bad("/outlet/flowline/nodes/1/elevation_ft", "within the length of pipe", tree -> at(
                                tree, "/outlet/flowline/nodes/1")
                        .put("elevation_ft", 1600.0)),
                bad("/outlet/flowline/conduit/inside_diameter_in", "must be from 0.1 to 60 in", tree -> at(
                                tree, "/outlet/flowline/conduit")
                        .put("inside_diameter_in", 0.0)),
                bad("/outlet/flowline/temperature/energy_term", "liquid or ideal_gas", tree -> at(
                                tree, "/outlet/flowline/temperature")
                        .put("energy_term", "sagar")),
                bad("/outlet/flowline_method/type", "beggs_brill", tree -> at(tree, "/outlet/flowline_method")
                        .put("type", "begs_brill")),
                bad("/wellbore/sections/1/from_md_ft", "below depth of the last station", tree -> at(
                                tree, "/wellbore/sections/1")
                        .put("from_md_ft", 9000.0)),
                bad("/wellbore/sections/0/from_md_ft", "0: the first section begins at the wellhead", tree -> at(
                                tree, "/wellbore/sections/0")
                        .put("from_md_ft", 1.0)),
                bad("/wellbore/sections/0/conduit/tubing_od_in", "must be from 0 to", tree -> at(
                                tree, "/wellbore/sections/0/conduit")
                        .put("tubing_od_in", 6.2)),
                bad("/drawdown_limits/max_drawdown_psi", "must be finite and > 0 psi", tree -> at(
                                tree, "/drawdown_limits")
                        .put("max_drawdown_psi", 0.0)),
                bad("/flow_limits/loading", "turner", tree -> at(tree, "/flow_limits")
                        .put("loading", "turners")),
                bad("/flow_limits/erosion/c_factor", "must be from 10 to 400", tree -> at(tree, "/flow_limits/erosion")
                        .put("c_factor", 1.0)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badInputs")
    void badOptionalPartsAreRefusedWithTheirPlace(String pointer, String message, Consumer<ObjectNode> change) {
        ObjectNode tree = Studies.toTree(FULL);
        change.accept(tree);
        assertThatThrownBy(() -> Studies.read(tree))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith(pointer + ": ")
                .hasMessageContaining(message);
    }

    // What they do.

    @Test
    void theBasisOfTheLiquidReachesThePipe() {
        NodalStudy mass = with(NodalParts.study(), LiquidBasis.STOCK_TANK_MASS, null);
        double rate = rate(mass);
        assertThat(rate).isNotCloseTo(rate(NodalParts.study()), within(0.5));
        assertThat(PressureTraverse.of(
                                mass.wellbore(),
                                ProducedStream.of(mass.fluid()).withBasis(LiquidBasis.STOCK_TANK_MASS),
                                mass.method())
                        .bottomholePressurePsia(250.0, rate)
                        .getAsDouble())
                .isCloseTo(mass.inflow().toIpr().pwfPsia(rate), within(0.1));
    }

    @Test
    void anEmulsionSlowsTheWell() {
        NodalStudy thick = with(NodalParts.study(), null, EmulsionViscosity.woelflinTight(0.9));
        assertThat(thick.liquidBasis()).isEqualTo(LiquidBasis.IN_SITU_VOLUME);
        assertThat(rate(thick)).isLessThan(rate(NodalParts.study()) - 5.0);
    }

    @Test
    void limitsAreMarkedAndAdvised() {
        NodalReport report = FULL.run();
        assertThat(report.limits())
                .extracting(mark -> mark.code())
                .containsExactly("sand_drawdown", "bubble_point", "min_pwf");
        assertThat(report.limits().get(0).pwfPsia()).isEqualTo(2600.0);
        assertThat(report.limits().get(0).rateStbPerDay()).isCloseTo(1.4 * 900.0, within(1e-9));
        double pwf = ((Flowing) report.outcome()).pwfPsia();
        assertThat(report.advisories().stream().anyMatch(one -> one.code().equals("sand_drawdown_limit")))
                .isEqualTo(pwf < 2600.0);
    }

    @Test
    void copiesChangeOnePart() {
        NodalStudy copy = FULL.withOutlet(new Outlet.Wellhead(90.0))
                .withFluid(NodalParts.FLUID)
                .withInflow(new InflowSpec.DarcyPi(2000.0, 2.0))
                .withMethod(BeggsBrill.ORIGINAL);
        assertThat(copy)
                .isEqualTo(new NodalStudy(
                        "FULL",
                        new InflowSpec.DarcyPi(2000.0, 2.0),
                        FULL.wellbore(),
                        NodalParts.FLUID,
                        new Outlet.Wellhead(90.0),
                        BeggsBrill.ORIGINAL,
                        SolutionNode.WELLHEAD,
                        LiquidBasis.STOCK_TANK_MASS,
                        FULL.emulsion(),
                        FULL.drawdownLimits(),
                        FULL.flowLimits()));
        assertThat(new Outlet.Wellhead(90.0).withPressurePsia(80.0)).isEqualTo(new Outlet.Wellhead(80.0));
    }

    // Streams as data.

    @Test
    void streamsReadBack() {
        StreamSpec produced = new StreamSpec.Produced(
                NodalParts.FLUID, LiquidBasis.STOCK_TANK_MASS, EmulsionViscosity.woelflinLoose(0.6));
        StreamSpec gas = new StreamSpec.Gas(NodalParts.OIL, 20.0, 5.0);
        for (StreamSpec spec : List.of(produced, gas, new StreamSpec.Produced(NodalParts.FLUID, null, null))) {
            assertThat(Json.read(Json.write(spec), StreamSpec.class)).isEqualTo(spec);
        }
        StreamPoint thin =
                new StreamSpec.Produced(NodalParts.FLUID, null, null).toStream().at(500.0);
        StreamPoint thick = new StreamSpec.Produced(NodalParts.FLUID, null, EmulsionViscosity.woelflinTight(0.9))
                .toStream()
                .at(500.0);
        StreamPoint byMass = new StreamSpec.Produced(NodalParts.FLUID, LiquidBasis.STOCK_TANK_MASS, null)
                .toStream()
                .at(500.0);
        FlowState[] states = {new FlowState(), new FlowState(), new FlowState()};
        thin.moveTo(1000.0, 140.0, 0.05, states[0]);
        thick.moveTo(1000.0, 140.0, 0.05, states[1]);
        byMass.moveTo(1000.0, 140.0, 0.05, states[2]);
        assertThat(states[1].liquidViscosityCp()).isGreaterThan(1.2 * states[0].liquidViscosityCp());
        assertThat(states[2].waterInLiquid()).isEqualTo(0.25).isNotEqualTo(states[0].waterInLiquid());
        assertThat(produced.toStream().rateUnit()).isEqualTo("STB/d");
        assertThat(gas.toStream()).isEqualTo(new GasStream(NodalParts.OIL, 20.0, 5.0));
        assertThat(gas.toStream().rateUnit()).isEqualTo("Mscf/d");
        assertThatThrownBy(() -> Json.read(Json.write(gas).replace("20.0", "-20.0"), StreamSpec.class))
                .hasMessageStartingWith("/condensate_stb_per_mmscf: ");
    }
}
