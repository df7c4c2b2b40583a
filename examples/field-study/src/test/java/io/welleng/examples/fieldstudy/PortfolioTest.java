package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.examples.fieldstudy.input.WellFile;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalOutcome.NoFlow;
import io.welleng.nodal.NodalReport;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.ipr.Composite;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.ipr.Vogel;
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
        double bottomF = well.wellbore().temperature().temperatureF(1, 1);
        double bubblePoint = well.fluid().blackOil().bubblePointPsia(bottomF);
        Ipr ipr = well.inflow().toIpr();
        if (ipr instanceof Composite composite) {
            assertThat(composite.bubblePointPsia()).isCloseTo(bubblePoint, within(1.0));
            assertThat(composite.shutInPressurePsia()).isGreaterThan(bubblePoint);
        } else if (ipr instanceof Vogel vogel) {
            assertThat(vogel.shutInPressurePsia()).isLessThan(bubblePoint + 1.0);
        } else {
            assertThat(ipr.shutInPressurePsia()).isGreaterThan(bubblePoint);
        }
        assertThat(well.fluid().producingGorScfPerStb())
                .isGreaterThanOrEqualTo(well.fluid().blackOil().solutionGorScfPerStb());
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
        assertThat(wells()).hasSizeGreaterThanOrEqualTo(6);
        assertOne(well -> well.inflow().toIpr() instanceof Vogel && well.run().outcome() instanceof Flowing);
        assertOne(well ->
                well.inflow().toIpr() instanceof Composite && well.fluid().waterCut() < 0.1);
        assertOne(well -> well.wellbore().stations().stream().anyMatch(station -> station.inclinationDeg() > 45.0));
        assertOne(well -> well.fluid().waterCut() > 0.8 && well.run().outcome() instanceof Flowing);
        assertOne(well ->
                well.fluid().blackOil().oilGravityApi() == 12.0 && well.run().outcome() instanceof Flowing);
        assertOne(well -> well.run().outcome() instanceof NoFlow noFlow && noFlow.shortfallPsi() > 0.0);
        assertOne(well -> well.run().outcome() instanceof Flowing flowing
                && flowing.crossings().stream().anyMatch(crossing -> !crossing.stable()));
    }

    /** A well flows where both curves agree, below the reservoir pressure and above the tubing head pressure. */
    @ParameterizedTest
    @MethodSource("wells")
    void operatingPointsArePlausible(NodalStudy well) {
        NodalReport report = well.run();
        if (report.outcome() instanceof Flowing flowing) {
            assertThat(report.ipr().rateStbPerDay(flowing.pwfPsia()))
                    .isCloseTo(flowing.rateStbPerDay(), within(1e-6 * flowing.rateStbPerDay()));
            assertThat(flowing.pwfPsia())
                    .isBetween(well.wellheadPressurePsia(), report.ipr().shutInPressurePsia());
            assertThat(flowing.rateStbPerDay()).isBetween(100.0, 5000.0);
        }
    }

    private static void assertOne(Predicate<NodalStudy> kind) {
        assertThat(wells()).anyMatch(kind);
    }
}
