package io.welleng.nodal.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.NodalStudyType;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.SolutionNode;
import io.welleng.nodal.choke.Sachdeva;
import io.welleng.nodal.choke.WellheadChoke;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flow.Matched;
import io.welleng.nodal.flowline.Flowline;
import io.welleng.nodal.flowline.FlowlineTemperature;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.Crossflow;
import io.welleng.nodal.ipr.FutureInflow;
import io.welleng.nodal.ipr.InflowCurve;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.ipr.LayerSpec;
import io.welleng.nodal.ipr.RadialFlow;
import io.welleng.nodal.ipr.RadialReservoir;
import io.welleng.nodal.ipr.ReferencePressure;
import io.welleng.nodal.match.MatchUnknown.FrictionFactor;
import io.welleng.nodal.match.MatchUnknown.GravityFactor;
import io.welleng.nodal.match.MatchUnknown.ProductivityIndex;
import io.welleng.nodal.match.MatchUnknown.Skin;
import io.welleng.nodal.match.MatchUnknown.WaterCut;
import io.welleng.nodal.match.WellMatchOutcome.NotMatched;
import io.welleng.nodal.match.WellMatchOutcome.Solved;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.emulsion.EmulsionViscosity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WellMatchTest {

    private static final RadialReservoir RESERVOIR = new RadialReservoir(
            45.0, 40.0, 0.9, 1.3, 0.328, 2.0, new RadialFlow.PseudoSteadyState(1490.0, ReferencePressure.AVERAGE));

    private static final InflowSpec ROCK =
            new InflowSpec.FromReservoir(new InflowCurve.Composite(2290.0), 3500.0, RESERVOIR);

    private static NodalOutcome.Flowing flowing(NodalStudy well) {
        NodalOutcome outcome = well.solve().outcome();
        assertThat(outcome).isInstanceOf(NodalOutcome.Flowing.class);
        return (NodalOutcome.Flowing) outcome;
    }

    private static Solved solved(WellMatchStudy study) {
        WellMatchOutcome outcome = study.run().outcome();
        assertThat(outcome).isInstanceOf(Solved.class);
        return (Solved) outcome;
    }

    private static List<String> codes(WellMatchReport report) {
        return report.advisories().stream().map(Advisory::code).toList();
    }

    static NodalStudy throughChoke() {
        Conduit pipe = new Conduit.Pipe(3.0, 0.0018);
        return Wells.study(BeggsBrill.ORIGINAL)
                .withOutlet(new Outlet.Separator(
                        120.0,
                        Flowline.straight(3000.0, 20.0, pipe, new FlowlineTemperature.Linear(110.0, 90.0)),
                        new WellheadChoke(new Sachdeva(0.80, 1.27, 0.55, 0.5, 1.0), 44.0, 110.0)));
    }

    static NodalStudy atTheWellhead() {
        NodalStudy well = Wells.study(HagedornBrown.MODIFIED);
        return new NodalStudy(
                well.name(),
                well.inflow(),
                well.wellbore(),
                well.fluid(),
                well.outlet(),
                well.method(),
                SolutionNode.WELLHEAD,
                null,
                null,
                null,
                null);
    }

    static Stream<Arguments> truths() {
        List<Arguments> all = new ArrayList<>();
        List<NodalStudy> wells = List.of(
                Wells.study(BeggsBrill.ORIGINAL),
                Wells.study(ROCK, HagedornBrown.MODIFIED),
                throughChoke(),
                atTheWellhead(),
                Wells.study(new InflowSpec.VogelPi(3200.0, 1.6), new Matched(HagedornBrown.MODIFIED, 1.02, 0.9)),
                Wells.study(new InflowSpec.FromPi(new InflowCurve.Wiggins(0.3), 3200.0, 1.8), HagedornBrown.MODIFIED),
                Wells.study(new InflowSpec.Given(Ipr.darcyFromPi(3300.0, 1.1)), BeggsBrill.ORIGINAL),
                Wells.study(
                        new InflowSpec.Future(
                                new InflowSpec.FromPi(new InflowCurve.Vogel(), 3600.0, 1.7),
                                new FutureInflow.Eickmeier(),
                                3300.0),
                        BeggsBrill.ORIGINAL));
        for (NodalStudy well : wells) {
            boolean skin = well.inflow() == ROCK;
            boolean ownWater = well.inflow().toIpr().getClass().getSimpleName().equals("Wiggins");
            all.add(skin ? Arguments.of(well, new Skin(), 6.5) : Arguments.of(well, new ProductivityIndex(), 0.9));
            all.add(Arguments.of(well, new FrictionFactor(), 1.4));
            all.add(Arguments.of(well, new GravityFactor(), 0.93));
            if (!ownWater) {
                all.add(Arguments.of(well, new WaterCut(), 0.45));
            }
        }
        all.add(Arguments.of(wells.get(1), new Skin(), -4.0));
        return all.stream();
    }

    /** Property: the rate of a well with another value gives the value back, and running the match gives the rate. */
    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("truths")
    void theValueThatMadeTheRateIsFound(NodalStudy known, MatchUnknown unknown, double truth) {
        NodalStudy well = unknown.in(known, truth);
        NodalOutcome.Flowing test = flowing(well);
        double pwf = well.inflow().toIpr().pwfPsia(test.rateStbPerDay());
        WellMatchStudy study = new WellMatchStudy(known, test.rateStbPerDay(), pwf, List.of(unknown));
        WellMatchReport report = study.run();
        assertThat(report.outcome()).isInstanceOf(Solved.class);
        MatchSolution match = ((Solved) report.outcome()).preferred();
        MatchedValue value = match.values().get(0);
        assertThat(value.value()).isCloseTo(truth, within(5e-5 * Math.max(1.0, Math.abs(truth))));
        assertThat(value.before()).isEqualTo(unknown.valueIn(known));
        assertThat(match.reproduces()).isTrue();
        double open = match.calibrated().inflow().toIpr().maxRateStbPerDay();
        assertThat(flowing(match.calibrated()).rateStbPerDay()).isCloseTo(test.rateStbPerDay(), within(1e-6 * open));
        assertThat(match.rateResidualStbPerDay()).isCloseTo(0.0, within(1e-6 * open));
        assertThat(match.pwfResidualPsi()).isCloseTo(0.0, within(0.2));
        assertThat(match.pwfPsia()).isCloseTo(pwf, within(0.2));
        assertThat(codes(report)).doesNotContain("pwf_disagrees", "match_is_not_operating_point");
        assertThat(report.toString()).startsWith("WellMatchReport[M-1 at ");
    }

    /** Property: the sensitivity is that of the solved rate. */
    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("truths")
    void theSensitivityIsThatOfTheOperatingPoint(NodalStudy known, MatchUnknown unknown, double truth) {
        double rate = flowing(unknown.in(known, truth)).rateStbPerDay();
        MatchSolution match =
                solved(new WellMatchStudy(known, rate, null, List.of(unknown))).preferred();
        MatchedValue value = match.values().get(0);
        double step = 0.01 * Math.abs(value.value());
        double above = flowing(unknown.in(known, value.value() + step)).rateStbPerDay();
        double below = flowing(unknown.in(known, value.value() - step)).rateStbPerDay();
        double slope = (above - below) / (2.0 * step);
        assertThat(value.rateSensitivityStbPerDay()).isCloseTo(slope, within(0.05 * Math.abs(slope)));
        assertThat(value.changePerPercentOfRate())
                .isCloseTo(0.01 * rate / slope, within(0.05 * Math.abs(0.01 * rate / slope)));
        assertThat(value.changePerPsi()).isPositive();
        assertThat(match.pwfResidualPsi()).isNull();
    }

    /** Equation: on a composite curve above the bubble point the index is q over drawdown. */
    @Test
    void twoUnknownsGoThroughTheBottomholePressure() {
        NodalStudy known = Wells.study(HagedornBrown.MODIFIED);
        double rate = 700.0;
        double pwf = 2400.0;
        for (MatchUnknown lift : List.of(new FrictionFactor(), new GravityFactor(), new WaterCut())) {
            double measured = lift instanceof FrictionFactor
                    ? flowing(new ProductivityIndex().in(lift.in(known, 1.3), 0.75))
                            .pwfPsia()
                    : pwf;
            double at = lift instanceof FrictionFactor
                    ? flowing(new ProductivityIndex().in(lift.in(known, 1.3), 0.75))
                            .rateStbPerDay()
                    : rate;
            for (List<MatchUnknown> unknowns :
                    List.of(List.of(new ProductivityIndex(), lift), List.of(lift, new ProductivityIndex()))) {
                MatchSolution match = solved(new WellMatchStudy(known, at, measured, unknowns))
                        .preferred();
                int index = unknowns.indexOf(lift);
                MatchedValue pi = match.values().get(1 - index);
                if (measured > 2290.0) {
                    assertThat(pi.value()).isCloseTo(at / (3500.0 - measured), within(1e-9));
                    // dJ/dq = J/q and dJ/dp = J/(pr - pwf).
                    assertThat(pi.changePerPercentOfRate()).isCloseTo(0.01 * pi.value(), within(1e-4 * pi.value()));
                    assertThat(pi.changePerPsi())
                            .isCloseTo(pi.value() / (3500.0 - measured), within(1e-3 * pi.value()));
                }
                assertThat(match.values().get(index).unknown()).isEqualTo(lift);
                assertThat(match.pwfResidualPsi()).isCloseTo(0.0, within(1e-8));
                assertThat(match.reproduces()).isTrue();
                if (lift instanceof FrictionFactor) {
                    assertThat(pi.value()).isCloseTo(0.75, within(1e-4));
                    assertThat(match.values().get(index).value()).isCloseTo(1.3, within(2e-3));
                }
            }
        }
    }

    @Test
    void aContradictingBottomholePressureIsSaid() {
        NodalStudy known = Wells.study(HagedornBrown.MODIFIED);
        NodalOutcome.Flowing test = flowing(known);
        WellMatchReport report = new WellMatchStudy(
                        known, test.rateStbPerDay(), test.pwfPsia() + 200.0, List.of(new ProductivityIndex()))
                .run();
        assertThat(codes(report)).containsExactly("pwf_disagrees");
        assertThat(report.advisories().get(0).value()).isCloseTo(-200.0, within(0.5));
    }

    /**
     * Past the inversion of the emulsion the well flows as well as before, and while the inversion climbs the tubing the rate
     * passes through all values between: three water cuts make the same rate.
     */
    @Test
    void everyWaterCutIsFound() {
        NodalStudy well = new NodalStudy(
                "E-1",
                new InflowSpec.DarcyPi(2800.0, 1.5),
                Wellbore.vertical(5000.0, 2.441, 0.0006, new TemperatureModel.LinearInTvd(90.0, 150.0)),
                new ProducedFluid(BlackOil.of(16.0, 0.75, 120.0), 300.0, 0.2),
                new Outlet.Wellhead(150.0),
                HagedornBrown.MODIFIED,
                null,
                null,
                EmulsionViscosity.woelflinTight(0.5),
                null,
                null);
        WellMatchReport report = new WellMatchStudy(well, 1200.0, null, List.of(new WaterCut())).run();
        List<MatchSolution> solutions = ((Solved) report.outcome()).solutions();
        assertThat(solutions).hasSize(3);
        for (MatchSolution one : solutions) {
            assertThat(one.reproduces()).isTrue();
            assertThat(flowing(one.calibrated()).rateStbPerDay()).isCloseTo(1200.0, within(0.01));
        }
        double first = solutions.get(0).values().get(0).value();
        assertThat(first).isLessThan(0.5);
        assertThat(solutions.get(1).values().get(0).value()).isBetween(0.5, 0.55);
        assertThat(solutions.get(2).values().get(0).value()).isGreaterThan(0.6);
        assertThat(((Solved) report.outcome()).preferred()).isEqualTo(solutions.get(0));
        assertThat(codes(report)).contains("several_matches");
        assertThat(report.toString()).contains("3 solution(s)");
    }

    /** At low rates the outflow falls with the rate: a match there is an unstable crossing, and the well settles elsewhere. */
    @Test
    void aMatchAtAnUnstableCrossingIsSaid() {
        WellMatchReport report =
                new WellMatchStudy(new NodalStudyType().example(), 150.0, null, List.of(new GravityFactor())).run();
        MatchSolution match = ((Solved) report.outcome()).preferred();
        assertThat(match.reproduces()).isFalse();
        assertThat(match.rateResidualStbPerDay()).isGreaterThan(100.0);
        assertThat(codes(report)).contains("match_is_not_operating_point");
        assertThat(((NodalOutcome.Flowing) match.outcome()).crossings())
                .anySatisfy(crossing -> assertThat(crossing.rateStbPerDay()).isCloseTo(150.0, within(0.01)));
    }

    @Test
    void aRateOutOfReachIsExplained() {
        NodalStudy known = Wells.study(HagedornBrown.MODIFIED);
        NotMatched not = (NotMatched) new WellMatchStudy(known, 6000.0, null, List.of(new FrictionFactor()))
                .run()
                .outcome();
        double least = flowing(new FrictionFactor().in(known, 2.0)).rateStbPerDay();
        double greatest = flowing(new FrictionFactor().in(known, 0.5)).rateStbPerDay();
        assertThat(not.leastRateStbPerDay()).isCloseTo(least, within(1e-6));
        assertThat(not.greatestRateStbPerDay()).isCloseTo(greatest, within(1e-6));
        assertThat(not.lower()).isEqualTo(0.5);
        assertThat(not.upper()).isEqualTo(2.0);
        assertThat(not.toString()).contains("rates from ").contains("can be reached");
        NotMatched slow = (NotMatched) new WellMatchStudy(known, 900.0, null, List.of(new FrictionFactor()))
                .run()
                .outcome();
        assertThat(slow.nearestValue()).isEqualTo(2.0);
        assertThat(slow.missingPsi()).isNegative();
        assertThat(slow.reason()).startsWith("more than needed by at least ");
        // No index lifts a rate whose outflow needs more than the reservoir has.
        NotMatched weak = (NotMatched) new WellMatchStudy(
                        Wells.study(new InflowSpec.DarcyPi(1500.0, 1.0), HagedornBrown.MODIFIED),
                        3000.0,
                        null,
                        List.of(new ProductivityIndex()))
                .run()
                .outcome();
        assertThat(weak.missingPsi()).isPositive();
        assertThat(weak.reason()).contains("psi are missing");
        NotMatched dead = (NotMatched) new WellMatchStudy(
                        Wells.study(new InflowSpec.DarcyPi(500.0, 1.0), HagedornBrown.MODIFIED),
                        300.0,
                        null,
                        List.of(new ProductivityIndex()))
                .run()
                .outcome();
        assertThat(dead.leastRateStbPerDay()).isNull();
        assertThat(dead.toString()).contains("the well never flows");
    }

    @Test
    void aBottomholePressureAboveTheReservoirsIsNoMatch() {
        WellMatchReport report = new WellMatchStudy(
                        Wells.study(HagedornBrown.MODIFIED),
                        700.0,
                        3600.0,
                        List.of(new ProductivityIndex(), new GravityFactor()))
                .run();
        NotMatched not = (NotMatched) report.outcome();
        assertThat(not.reason()).contains("3600 psia is not below the reservoir pressure of 3500 psia");
        assertThat(not.nearestValue()).isNull();
        assertThat(report.advisories()).isEmpty();
        assertThat(Json.read(Json.write(report), WellMatchReport.class)).isEqualTo(report);
    }

    /** A well flowing slowly hardly feels friction: 1 % of rate moves the factor by more than a tenth. */
    @Test
    void aPoorlyDeterminedFactorIsSaid() {
        NodalStudy slow = Wells.study(new InflowSpec.DarcyPi(3500.0, 0.3), HagedornBrown.MODIFIED);
        double rate = flowing(new FrictionFactor().in(slow, 1.2)).rateStbPerDay();
        WellMatchReport report = new WellMatchStudy(slow, rate, null, List.of(new FrictionFactor())).run();
        assertThat(codes(report)).containsExactly("poorly_determined");
    }

    static Stream<Arguments> refusals() {
        NodalStudy well = Wells.study(HagedornBrown.MODIFIED);
        InflowSpec vogelTest = new InflowSpec.VogelTest(2000.0, 400.0, 1200.0);
        InflowSpec layers = new InflowSpec.Multilayer(
                List.of(
                        new LayerSpec("A", new InflowSpec.DarcyPi(3000.0, 0.5), 0.1, 500.0, 0.0, null),
                        new LayerSpec("B", new InflowSpec.DarcyPi(3100.0, 0.5), 0.3, 500.0, 20.0, null)),
                Crossflow.NONE);
        return Stream.of(
                Arguments.of(
                        well.withInflow(vogelTest),
                        List.of(new ProductivityIndex()),
                        null,
                        "one productivity index, but was none in VogelTest"),
                Arguments.of(well, List.of(new Skin()), null, "one reservoir with a skin, but was none in CompositePi"),
                Arguments.of(
                        well.withInflow(layers),
                        List.of(new ProductivityIndex()),
                        null,
                        "[/layers/0/inflow/productivity_index, /layers/1/inflow/productivity_index] in Multilayer"),
                Arguments.of(
                        well.withInflow(layers), List.of(new WaterCut()), null, "its inflow has water cuts of its own"),
                Arguments.of(
                        well,
                        List.of(new FrictionFactor(), new GravityFactor()),
                        2000.0,
                        "one of the reservoir and one of the lift"),
                Arguments.of(
                        well, List.of(new ProductivityIndex(), new GravityFactor()), null, "pwfPsia must be present"),
                Arguments.of(well, List.of(), null, "unknowns must be not empty"),
                Arguments.of(well, List.of(new GravityFactor()), -5.0, "pwfPsia must be finite and > 0"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("refusals")
    void whatTheWellHasNotIsRefused(NodalStudy well, List<MatchUnknown> unknowns, Double pwf, String message) {
        assertThatThrownBy(() -> new WellMatchStudy(well, 700.0, pwf, unknowns))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void badJsonIsRefusedWithItsPlace() {
        WellMatchStudy example = new WellMatchStudyType().example();
        ObjectNode rate = Studies.toTree(example).put("rate_stb_per_day", 0.0);
        assertThatThrownBy(() -> Studies.read(rate))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith("/rate_stb_per_day: must be finite and > 0 STB/d");
        ObjectNode unknown = Studies.toTree(example);
        ((ObjectNode) unknown.at("/unknowns/0")).put("type", "skinn");
        assertThatThrownBy(() -> Studies.read(unknown))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith("/unknowns/0/type: ")
                .hasMessageContaining("did you mean \"skin\"?");
        ObjectNode skin = Studies.toTree(example);
        ((ObjectNode) skin.at("/unknowns/0")).put("type", "skin");
        assertThatThrownBy(() -> Studies.read(skin))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith("/unknowns: ")
                .hasMessageContaining("one reservoir with a skin");
    }

    static Stream<WellMatchStudy> studies() {
        NodalStudy well = Wells.study(HagedornBrown.MODIFIED);
        return Stream.of(
                new WellMatchStudyType().example(),
                new WellMatchStudy(well, 1300.0, null, List.of(new WaterCut())),
                new WellMatchStudy(well, 9000.0, null, List.of(new GravityFactor())),
                new WellMatchStudy(Wells.study(ROCK, HagedornBrown.MODIFIED), 900.0, 2000.0, List.of(new Skin())));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void aStudyAndItsReportReadBackEqual(WellMatchStudy study) {
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        WellMatchReport report = study.run();
        assertThat(Json.read(Json.write(report), WellMatchReport.class)).isEqualTo(report);
        assertThat(study.run()).isEqualTo(report);
    }

    /** The example is calibrated and well determined. */
    @Test
    void theExampleRuns() {
        WellMatchStudyType type = new WellMatchStudyType();
        assertThat(Studies.type("well_match").getClass()).isEqualTo(WellMatchStudyType.class);
        assertThat(type.summary()).isNotBlank();
        assertThat(type.studyClass()).isEqualTo(WellMatchStudy.class);
        WellMatchReport report = type.example().run();
        assertThat(((Solved) report.outcome()).preferred().reproduces()).isTrue();
        assertThat(report.advisories()).isEmpty();
    }
}
