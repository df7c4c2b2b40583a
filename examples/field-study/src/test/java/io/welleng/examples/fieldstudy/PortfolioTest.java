package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.Advisory;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.examples.fieldstudy.input.WellFile;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalOutcome.NoFlow;
import io.welleng.nodal.NodalReport;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.SolutionNode;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.DunsRos;
import io.welleng.nodal.flow.Gray;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flow.MukherjeeBrill;
import io.welleng.nodal.flow.Orkiszewski;
import io.welleng.nodal.heat.Ramey;
import io.welleng.nodal.heat.ShiuBeggs;
import io.welleng.nodal.ipr.Composite;
import io.welleng.nodal.ipr.Fetkovich;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.ipr.Multilayer;
import io.welleng.nodal.ipr.Vogel;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraversePoint;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The embedded wells make sense, and are of the kinds they say. */
class PortfolioTest {

    static List<NodalStudy> wells() {
        return WellFile.embedded().entries().stream()
                .map(entry -> ((WellFile.Valid) entry).study())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("wells")
    void inflowAndFluidHaveOneBubblePoint(NodalStudy well) {
        double bubblePoint = well.fluid().blackOil().bubblePointPsia(bottomholeF(well));
        Ipr ipr = well.inflow().toIpr();
        if (ipr instanceof Multilayer multilayer) {
            multilayer.layers().forEach(layer -> assertOneBubblePoint(layer.inflow(), bubblePoint));
        } else {
            assertOneBubblePoint(ipr, bubblePoint);
        }
        assertThat(well.fluid().producingGorScfPerStb())
                .isGreaterThanOrEqualTo(well.fluid().blackOil().solutionGorScfPerStb());
    }

    private static void assertOneBubblePoint(Ipr ipr, double bubblePoint) {
        if (ipr instanceof Composite composite) {
            assertThat(composite.bubblePointPsia()).isCloseTo(bubblePoint, within(1.0));
            assertThat(composite.shutInPressurePsia()).isGreaterThan(bubblePoint);
        } else if (ipr instanceof Vogel || ipr instanceof Fetkovich) {
            assertThat(ipr.shutInPressurePsia()).isLessThan(bubblePoint + 1.0);
        } else {
            assertThat(ipr.shutInPressurePsia()).isGreaterThan(bubblePoint);
        }
    }

    private static double bottomholeF(NodalStudy well) {
        DeviationSurvey path = well.wellbore().path();
        return PressureTraverse.of(well.wellbore(), well.stream(), well.method())
                .temperature(1000.0, 200.0)
                .temperatureF(path.totalMdFt(), path.totalTvdFt());
    }

    @ParameterizedTest
    @MethodSource("wells")
    void pressuresAreThoseOfAReservoir(NodalStudy well) {
        double gradient = well.inflow().toIpr().shutInPressurePsia()
                / well.wellbore().path().totalTvdFt();
        assertThat(gradient).isBetween(0.2, 0.55);
        assertThat(well.run().advisories())
                .allSatisfy(advisory -> assertThat(advisory.message()).isNotBlank());
    }

    @Test
    void theKindsAreThere() {
        assertThat(wells()).hasSizeBetween(10, 13);
        assertOne(well -> well.inflow().toIpr() instanceof Vogel && flows(well));
        assertOne(well ->
                well.inflow().toIpr() instanceof Composite && well.fluid().waterCut() < 0.1);
        assertOne(well -> greatestInclinationDeg(well) > 45.0 && greatestInclinationDeg(well) < 80.0);
        assertOne(well -> greatestInclinationDeg(well) == 90.0 && well.method() instanceof MukherjeeBrill);
        assertOne(well -> well.fluid().waterCut() > 0.8 && flows(well));
        assertOne(well -> well.fluid().blackOil().oilGravityApi() == 12.0 && flows(well));
        assertOne(well -> well.fluid().blackOil().oilGravityApi() < 10.0 && flows(well));
        assertOne(well -> well.inflow() instanceof InflowSpec.FromTests tests
                && tests.tests().size() >= 3
                && tests.fit().model() instanceof Fetkovich
                && well.method() instanceof Gray);
        assertOne(well -> well.inflow().toIpr() instanceof Multilayer);
        assertOne(well -> well.inflow() instanceof InflowSpec.FromReservoir);
        assertOne(well -> well.wellbore().sections().size() == 3);
        assertOne(well -> well.wellbore().temperature() instanceof ShiuBeggs);
        assertOne(well -> well.wellbore().temperature() instanceof Ramey);
        for (Class<?> method : List.of(BeggsBrill.class, HagedornBrown.class, DunsRos.class, Orkiszewski.class)) {
            assertOne(well -> method.isInstance(well.method()));
        }
    }

    /** Dead wells say what is missing and what would help. */
    @Test
    void deadWellsHaveRemedies() {
        assertOne(well -> well.run().outcome() instanceof NoFlow noFlow
                && noFlow.shortfallPsi() > 0.0
                && well.run().remedies().size() == 3);
    }

    /** One stable and one unstable crossing, the unstable one at the lower rate. */
    @Test
    void aWellHasTwoCrossings() {
        assertOne(well -> well.run().outcome() instanceof Flowing flowing
                && flowing.crossings().size() == 2
                && !flowing.crossings().get(0).stable()
                && flowing.crossings().get(1).stable()
                && flowing.crossings().get(0).rateStbPerDay() > 100.0);
    }

    /** Behind a choke and a flowline that goes up and down hill the wellhead needs far more than the separator has. */
    @Test
    void aWellFlowsThroughChokeAndFlowline() {
        assertOne(well -> well.outlet() instanceof Outlet.Separator separator
                && separator.choke() != null
                && separator.flowline().nodes().size() > 3
                && well.node() == SolutionNode.WELLHEAD
                && well.run().traverse().get(0).pressurePsia() > 2.0 * separator.pressurePsia()
                && well.run().flowline().get(0).pressurePsia() == separator.pressurePsia());
    }

    /** One limit is broken and told of, the other is not. */
    @Test
    void aWellHasDrawdownLimits() {
        assertOne(well -> well.run().limits().size() == 2
                && well.run().limits().get(0).code().equals("sand_drawdown")
                && well.run().advisories().stream()
                        .map(Advisory::code)
                        .toList()
                        .equals(List.of("sand_drawdown_limit")));
        assertOne(well -> well.run().velocities().loading() != null
                && well.run().velocities().loading().ratio() > 1.0
                && well.run().velocities().erosion().ratio() < 1.0);
    }

    private static boolean flows(NodalStudy well) {
        return well.run().outcome() instanceof Flowing;
    }

    private static double greatestInclinationDeg(NodalStudy well) {
        return well.wellbore().stations().stream()
                .mapToDouble(station -> station.inclinationDeg())
                .max()
                .orElseThrow();
    }

    /** A well flows where both curves agree, below the reservoir pressure and above the tubing head pressure. */
    @ParameterizedTest
    @MethodSource("wells")
    void operatingPointsArePlausible(NodalStudy well) {
        NodalReport report = well.run();
        if (report.outcome() instanceof Flowing flowing) {
            double pwf = flowing.pwfPsia();
            assertThat(report.ipr().rateStbPerDay(pwf))
                    .isCloseTo(flowing.rateStbPerDay(), within(1e-6 * flowing.rateStbPerDay()));
            assertThat(pwf).isBetween(well.outlet().pressurePsia(), report.ipr().shutInPressurePsia());
            TraversePoint bottom = report.traverse().get(report.traverse().size() - 1);
            assertThat(bottom.pressurePsia()).isCloseTo(pwf, within(1.0));
            assertThat(flowing.rateStbPerDay()).isBetween(100.0, 5000.0);
        }
    }

    private static void assertOne(Predicate<NodalStudy> kind) {
        assertThat(wells()).anyMatch(kind);
    }
}
