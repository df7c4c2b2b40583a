package io.welleng.nodal.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import io.welleng.core.units.Figures;
import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalReport;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.NodalStudyType;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.sensitivity.CaseResult.DoesNotFlow;
import io.welleng.nodal.sensitivity.CaseResult.Flows;
import io.welleng.nodal.sensitivity.CaseResult.Refused;
import io.welleng.nodal.sensitivity.CaseResult.Unsolved;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Property: a case is the study run by hand with its values; a tornado is sorted by what its bars do. */
class SensitivityStudyTest {

    private static final NodalStudy BASE = new NodalStudyType().example();
    private static final String CUT = "/fluid/water_cut";
    private static final String HEAD = "/outlet/pressure_psia";
    private static final String PI = "/inflow/productivity_index";
    private static final String RESERVOIR = "/inflow/reservoir_pressure_psia";
    private static final String TUBING = "/wellbore/sections/0/conduit/inside_diameter_in";

    private static SensitivityReport run(NodalStudy base, SensitivityOutput output, Variable... variables) {
        return new SensitivityStudy(base, List.of(variables), null, output).run();
    }

    private static NodalStudy withCut(NodalStudy base, double cut) {
        return base.withFluid(
                new ProducedFluid(base.fluid().blackOil(), base.fluid().producingGorScfPerStb(), cut));
    }

    /** The whole report of the study, without the sensitivity's own way of solving it. */
    private static void isThatOf(SensitivityCase one, NodalStudy byHand) {
        NodalReport report = byHand.run();
        assertThat(one.result()).isInstanceOf(Flows.class);
        Flows flows = (Flows) one.result();
        NodalOutcome.Flowing flowing = (NodalOutcome.Flowing) report.outcome();
        assertThat(flows.oilRateStbPerDay()).isEqualTo(report.oilRateStbPerDay());
        assertThat(flows.gasRateMscfPerDay()).isEqualTo(report.gasRateMscfPerDay());
        assertThat(flows.waterRateStbPerDay()).isEqualTo(report.waterRateStbPerDay());
        assertThat(flows.bottomholePressurePsia()).isEqualTo(report.ipr().pwfPsia(flowing.rateStbPerDay()));
        assertThat(flows.liquidRateStbPerDay()).isCloseTo(flowing.rateStbPerDay(), within(1e-9));
        assertThat(flows.crossings()).isEqualTo(flowing.crossings().size());
    }

    @Test
    void everyCaseIsTheStudyRunByHand() {
        List<Double> cuts = List.of(0.0, 0.3);
        List<Double> heads = List.of(150.0, 250.0, 320.0);
        List<Double> indices = List.of(1.2, 2.0);
        SensitivityReport report =
                run(BASE, null, new Variable(CUT, cuts), new Variable(HEAD, heads), new Variable(PI, indices));
        assertThat(report.cases()).hasSize(12);
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 2; k++) {
                    SensitivityCase one = report.at(i, j, k);
                    assertThat(one).isSameAs(report.cases().get((i * 3 + j) * 2 + k));
                    assertThat(one.values()).containsExactly(cuts.get(i), heads.get(j), indices.get(k));
                    isThatOf(
                            one,
                            withCut(BASE, cuts.get(i))
                                    .withOutlet(new Outlet.Wellhead(heads.get(j)))
                                    .withInflow(new InflowSpec.CompositePi(3500.0, 2500.0, indices.get(k))));
                }
            }
        }
        isThatOf(report.base(), BASE);
        assertThat(report.base().values()).containsExactly(0.25, 250.0, 1.4);
        assertThat(report.output()).isEqualTo(SensitivityOutput.OIL_RATE);
        assertThat(report.name()).isEqualTo("EX-1");
    }

    @Property(tries = 15)
    void anyNumberOfTheStudyCanBeVaried(
            @ForAll @DoubleRange(min = 1.8, max = 2.9) double tubing,
            @ForAll @DoubleRange(min = 3300, max = 5000) double reservoir) {
        SensitivityReport report = run(
                BASE,
                null,
                new Variable(TUBING, List.of(1.7, tubing)),
                new Variable(RESERVOIR, List.of(3200.0, reservoir)));
        Wellbore well = new Wellbore(
                BASE.wellbore().stations(), tubing, 0.0006, BASE.wellbore().temperature());
        isThatOf(
                report.at(1, 1),
                new NodalStudy(
                        "by hand",
                        new InflowSpec.CompositePi(reservoir, 2500.0, 1.4),
                        well,
                        BASE.fluid(),
                        250.0,
                        BeggsBrill.ORIGINAL));
    }

    /** The base study solved at the wellhead has the same rate and bottom-hole pressure. */
    @Test
    void theBottomHolePressureIsThatOfTheBottom() {
        NodalStudy atWellhead = Json.read(Json.write(BASE).replace("\"bottomhole\"", "\"wellhead\""), NodalStudy.class);
        assertThat(atWellhead).isNotEqualTo(BASE);
        Variable heads = new Variable(HEAD, List.of(200.0, 300.0));
        Flows there = (Flows) run(atWellhead, null, heads).at(0).result();
        Flows here = (Flows) run(BASE, null, heads).at(0).result();
        assertThat(there.oilRateStbPerDay()).isCloseTo(here.oilRateStbPerDay(), within(0.5));
        assertThat(there.bottomholePressurePsia()).isCloseTo(here.bottomholePressurePsia(), within(0.5));
    }

    // Bad and dead cases.

    @Test
    void aBadCaseIsExplainedAndDisturbsNoOther() {
        SensitivityReport report = run(
                BASE,
                null,
                new Variable(CUT, List.of(0.1, 1.3)),
                new Variable(RESERVOIR, List.of(-5.0, 1200.0, 3500.0)));
        assertThat(report.at(0, 0).result())
                .isEqualTo(new Refused(
                        "invalid_input", RESERVOIR, RESERVOIR + ": must be finite and > 0 psia, but was -5.0"));
        assertThat(report.at(1, 2).result())
                .isEqualTo(new Refused("invalid_input", CUT, CUT + ": must be from 0 to 1 (fraction), but was 1.3"));
        assertThat(report.at(1, 0).result()).isInstanceOf(Refused.class);
        NodalStudy dead = withCut(BASE, 0.1).withInflow(new InflowSpec.CompositePi(1200.0, 2500.0, 1.4));
        NodalOutcome.NoFlow expected = (NodalOutcome.NoFlow) dead.solve().outcome();
        assertThat(report.at(0, 1).result())
                .isEqualTo(new DoesNotFlow(expected.shortfallPsi(), expected.nearestRateStbPerDay()))
                .hasToString("does not flow: " + four(expected.shortfallPsi()) + " psi missing at "
                        + four(expected.nearestRateStbPerDay()) + " STB/d");
        isThatOf(report.at(0, 2), withCut(BASE, 0.1));
        assertThat(report.toString())
                .startsWith("SensitivityReport[EX-1: 6 cases, 1 flow, 1 do not, 0 not solved, 4 refused; oil rate ")
                .contains("\n  " + CUT + " at 0.1000: ", ", at 1.300: refused: " + CUT + ": must be");
        assertThat(report.table())
                .startsWith(CUT + " | " + RESERVOIR + " | result\n0.1000 | -5.000 | refused: " + RESERVOIR)
                .contains("\n0.1000 | 1200 | does not flow: ")
                .hasLineCount(7);
    }

    private static String four(double value) {
        return Figures.four(value);
    }

    @Test
    void anUnsolvedCaseSaysWhy() {
        NodalStudy gassy = new NodalStudy(
                "G-1",
                new InflowSpec.DarcyPi(3500.0, 30.0),
                BASE.wellbore(),
                new ProducedFluid(BlackOil.of(35.0, 0.75, 550.0), 8000.0, 0.0),
                20.0,
                BeggsBrill.ORIGINAL);
        NodalOutcome outcome = gassy.solve().outcome();
        assertThat(outcome).isInstanceOf(NodalOutcome.NotSolved.class);
        SensitivityReport report = run(
                gassy,
                SensitivityOutput.GAS_RATE,
                new Variable("/fluid/producing_gor_scf_per_stb", List.of(300.0, 8000.0)));
        assertThat(report.at(1).result()).isEqualTo(new Unsolved(((NodalOutcome.NotSolved) outcome).reason()));
        assertThat(report.at(1).result().toString()).startsWith("not solved: ");
        assertThat(report.tornado().get(0).swing()).isNull();
        assertThat(report.tornado().get(0).toString())
                .startsWith("/fluid/producing_gor_scf_per_stb from 300.0 to 8000 (base 8000): ")
                .contains("; not solved: ")
                .doesNotContain("swing");
        assertThat(report.toString()).contains("0 do not, 2 not solved, 0 refused; gas rate not solved: ");
    }

    @Test
    void onlyFlowingCasesHaveABottomHolePressure() {
        for (SensitivityOutput output : SensitivityOutput.values()) {
            boolean pressure = output == SensitivityOutput.BOTTOMHOLE_PRESSURE;
            assertThat(new DoesNotFlow(10.0, 20.0).value(output).isEmpty()).isEqualTo(pressure);
            assertThat(new DoesNotFlow(10.0, 20.0).value(output).orElse(0.0)).isZero();
            assertThat(new Unsolved("why").value(output)).isEmpty();
            assertThat(new Refused("invalid_input", "", "what").value(output)).isEmpty();
            assertThat(output.unit()).isNotBlank();
        }
        Flows flows = new Flows(1.0, 2.0, 4.0, 8.0, 1, List.of());
        assertThat(flows.value(SensitivityOutput.OIL_RATE)).hasValue(1.0);
        assertThat(flows.value(SensitivityOutput.GAS_RATE)).hasValue(2.0);
        assertThat(flows.value(SensitivityOutput.LIQUID_RATE)).hasValue(5.0);
        assertThat(flows.value(SensitivityOutput.BOTTOMHOLE_PRESSURE)).hasValue(8.0);
    }

    // Tornado.

    /** Water in wide pipe: friction is nothing, so that the rate is PI (pr - ph - weight) in closed form. */
    private static final NodalStudy WATER = new NodalStudy(
            "W-1",
            new InflowSpec.DarcyPi(4000.0, 0.02),
            Wellbore.vertical(6000.0, 8.0, 0.0, new TemperatureModel.LinearInTvd(80.0, 150.0)),
            new ProducedFluid(BlackOil.of(35.0, 0.75, 0.0), 0.0, 1.0),
            200.0,
            BeggsBrill.ORIGINAL);

    @Test
    void theTornadoOfAStraightLineIsKnown() {
        Variable head = new Variable(HEAD, List.of(150.0, 170.0, 250.0));
        Variable index = new Variable(PI, List.of(0.018, 0.022));
        Variable reservoir = new Variable(RESERVOIR, List.of(3700.0, 4300.0));
        SensitivityReport report = run(WATER, SensitivityOutput.LIQUID_RATE, head, index, reservoir);
        assertThat(report.tornado()).extracting(TornadoBar::pointer).containsExactly(RESERVOIR, PI, HEAD);
        double base = ((Flows) report.base().result()).liquidRateStbPerDay();
        assertThat(report.tornado().get(0).swing()).isCloseTo(0.02 * 600.0, within(0.01));
        assertThat(report.tornado().get(1).swing()).isCloseTo(base * 0.004 / 0.02, within(0.01));
        assertThat(report.tornado().get(2).swing()).isCloseTo(0.02 * 100.0, within(0.02));
        TornadoBar bar = report.tornado().get(2);
        assertThat(bar.low()).isEqualTo(150.0);
        assertThat(bar.base()).isEqualTo(200.0);
        assertThat(bar.high()).isEqualTo(250.0);
        NodalStudy low = WATER.withOutlet(new Outlet.Wellhead(150.0));
        assertThat(((Flows) bar.atLow()).liquidRateStbPerDay())
                .isCloseTo(((NodalOutcome.Flowing) low.solve().outcome()).rateStbPerDay(), within(1e-9));
        assertThat(((Flows) bar.atHigh()).liquidRateStbPerDay()).isLessThan(base);
        // Oil: nothing at any value, in the order of the variables.
        assertThat(run(WATER, SensitivityOutput.OIL_RATE, head, index, reservoir)
                        .tornado())
                .extracting(TornadoBar::pointer)
                .containsExactly(HEAD, PI, RESERVOIR);
        // The bottom-hole pressure is that of the column.
        assertThat(run(WATER, SensitivityOutput.BOTTOMHOLE_PRESSURE, reservoir, index, head)
                        .tornado())
                .extracting(TornadoBar::pointer)
                .startsWith(HEAD);
        assertThat(report.toString())
                .contains("; liquid rate ", " STB/d]\n  " + RESERVOIR + " at 3700: ", " STB/d, at 4300: ");
        assertThat(report.tornado().get(0).toString())
                .startsWith(RESERVOIR + " from 3700 to 4300 (base 4000): oil 0 STB/d,")
                .endsWith("; swing " + four(report.tornado().get(0).swing()));
    }

    /** A well that dies has no rate, which is a swing; a refused end has none, and comes last. */
    @Test
    void aBarWithoutASwingComesLast() {
        SensitivityReport report = run(
                BASE,
                SensitivityOutput.OIL_RATE,
                new Variable(CUT, List.of(0.0, 1.2)),
                new Variable(HEAD, List.of(240.0, 260.0)),
                new Variable(RESERVOIR, List.of(900.0, 3500.0)));
        assertThat(report.tornado()).extracting(TornadoBar::pointer).containsExactly(RESERVOIR, HEAD, CUT);
        TornadoBar first = report.tornado().get(0);
        assertThat(first.atLow()).isInstanceOf(DoesNotFlow.class);
        assertThat(first.swing()).isEqualTo(((Flows) report.base().result()).oilRateStbPerDay());
        assertThat(report.tornado().get(2).swing()).isNull();
        assertThat(report.tornado().get(2).atHigh()).isInstanceOf(Refused.class);
    }

    /** Cases that the table and the tornado share are solved once. */
    @Test
    void nothingIsSolvedTwice() {
        SensitivityReport report = run(BASE, null, new Variable(HEAD, List.of(200.0, 250.0)));
        int expected = BASE.solve().traverses()
                + BASE.withOutlet(new Outlet.Wellhead(200.0)).solve().traverses();
        assertThat(report.traverses()).isEqualTo(expected);
    }

    // Study type and JSON.

    @Test
    void theStudyTypeIsRegistered() {
        StudyType<?> type = Studies.type("sensitivity");
        assertThat(type).isInstanceOf(SensitivityStudyType.class);
        assertThat(type.studyClass()).isEqualTo(SensitivityStudy.class);
        assertThat(type.summary()).isNotBlank().doesNotEndWith(".");
        SensitivityReport report = ((SensitivityStudy) type.example()).run();
        assertThat(report.cases()).hasSize(36);
        assertThat(report.cases().stream().filter(one -> one.result() instanceof Flows))
                .hasSizeGreaterThan(20);
    }

    @Test
    void studyAndReportReadBackEqual() {
        SensitivityStudy study = new SensitivityStudy(
                BASE,
                List.of(new Variable(CUT, List.of(0.2, 0.99, 1.5)), new Variable(RESERVOIR, List.of(900.0, 3600.0))),
                null,
                null);
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        SensitivityReport report = study.run();
        assertThat(report.cases())
                .extracting(one -> one.result().getClass().getSimpleName())
                .contains("Flows", "DoesNotFlow", "Refused");
        assertThat(Json.read(Json.write(report), SensitivityReport.class)).isEqualTo(report);
        assertThat(report).isEqualTo(study.run());
    }

    /** Property: variables changed alone add bars to the tornado, each that of a study of its own, and no cases. */
    @Test
    void variablesAloneAddBarsOnly() {
        Variable cut = new Variable(CUT, List.of(0.2, 0.5));
        Variable gor = new Variable("/fluid/producing_gor_scf_per_stb", List.of(600.0, 1000.0));
        SensitivityReport both = new SensitivityStudy(BASE, List.of(cut), List.of(gor), null).run();
        assertThat(both.cases()).hasSize(2);
        assertThat(both.tornado()).hasSize(2);
        TornadoBar alone = new SensitivityStudy(BASE, List.of(gor), null, null)
                .run()
                .tornado()
                .get(0);
        assertThat(both.tornado()).contains(alone);
        assertThatThrownBy(() -> new SensitivityStudy(BASE, List.of(cut), List.of(cut), null))
                .hasMessageContaining("alone[0].pointer must be another than that of variables[0]");
    }
}
