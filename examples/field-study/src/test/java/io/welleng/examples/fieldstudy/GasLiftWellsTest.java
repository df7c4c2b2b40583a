package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.lift.gaslift.GasLiftOutcome;
import io.welleng.lift.gaslift.GasLiftPoint;
import io.welleng.lift.gaslift.GasLiftReport;
import io.welleng.lift.gaslift.GasLiftStatus;
import io.welleng.lift.gaslift.GasLiftStudy;
import io.welleng.lift.gaslift.GasOptimum;
import io.welleng.lift.gaslift.heading.HeadingOutcome;
import io.welleng.lift.gaslift.heading.HeadingReport;
import io.welleng.lift.gaslift.heading.HeadingStudy;
import io.welleng.lift.gaslift.valve.unloading.DesignCheck;
import io.welleng.lift.gaslift.valve.unloading.GasLiftValvesStudy;
import io.welleng.lift.gaslift.valve.unloading.UnloadingString;
import io.welleng.nodal.ipr.Composite;
import io.welleng.nodal.ipr.Ipr;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The embedded gas-lift wells make sense, and are of the kinds they say. */
class GasLiftWellsTest {

    private static List<GasLiftStudy> studies;
    private static List<GasLiftReport> reports;

    @BeforeAll
    static void run() {
        studies = all(GasLiftStudy.class).toList();
        reports = studies.stream().map(GasLiftStudy::run).toList();
    }

    private static <S> Stream<S> all(Class<S> type) {
        return LiftWellsTest.studies().stream().filter(type::isInstance).map(type::cast);
    }

    private static double bottomF(GasLiftStudy study) {
        return Json.toTree(study.well().temperature())
                .path("bottomhole_temperature_f")
                .asDouble();
    }

    @Test
    void inflowAndFluidHaveOneBubblePoint() {
        assertThat(studies).hasSize(3).allSatisfy(study -> {
            double bubblePoint = study.well().fluid().blackOil().bubblePointPsia(bottomF(study));
            Ipr ipr = study.well().inflow().toIpr();
            if (ipr instanceof Composite composite) {
                assertThat(composite.bubblePointPsia()).isCloseTo(bubblePoint, within(1.0));
            } else {
                assertThat(ipr.shutInPressurePsia()).isLessThan(bubblePoint + 1.0);
            }
        });
    }

    /** One heads and has too little gas, one has too much, one does not flow without. */
    @Test
    void theKindsAreThere() {
        assertThat(reports.get(0).statuses()).contains(GasLiftStatus.FLOWS_WITHOUT_GAS, GasLiftStatus.UNDER_INJECTED);
        assertThat(reports.get(1).statuses()).contains(GasLiftStatus.NEEDS_GAS, GasLiftStatus.OVER_INJECTED);
        assertThat(reports.get(2).statuses()).contains(GasLiftStatus.NEEDS_GAS, GasLiftStatus.UNDER_INJECTED);
        assertThat(reports.get(2).curve().get(0)).isInstanceOf(GasLiftOutcome.NoFlow.class);
        assertThat(studies.get(1).well().stations()).anyMatch(station -> station.inclinationDeg() > 20.0);
    }

    /** Each point lies on the inflow; nothing on the grid makes more than the technical optimum, nor a greater margin. */
    @Test
    void curvesAndOptimaArePlausible() {
        for (int i = 0; i < studies.size(); i++) {
            GasLiftStudy study = studies.get(i);
            Ipr ipr = study.well().inflow().toIpr();
            GasOptimum.Best most = (GasOptimum.Best) reports.get(i).technical();
            GasOptimum.Best margin = (GasOptimum.Best) reports.get(i).economic();
            List<GasLiftPoint> points = reports.get(i).curve().stream()
                    .filter(GasLiftOutcome.Flowing.class::isInstance)
                    .map(one -> ((GasLiftOutcome.Flowing) one).point())
                    .toList();
            assertThat(points).hasSizeGreaterThan(25).allSatisfy(point -> {
                assertThat(ipr.rateStbPerDay(point.pwfPsia()))
                        .isCloseTo(point.liquidStbPerDay(), within(1e-3 * point.liquidStbPerDay()));
                assertThat(point.oilStbPerDay())
                        .isLessThanOrEqualTo(most.point().oilStbPerDay() * (1.0 + 1e-6));
                assertThat(study.prices().marginUsdPerDay(point))
                        .isLessThanOrEqualTo(study.prices().marginUsdPerDay(margin.point()) * (1.0 + 1e-6));
            });
            assertThat(margin.point().gasMscfPerDay()).isLessThan(most.point().gasMscfPerDay());
        }
    }

    /** The record was made with a saw-tooth of 14.2 min and 13 psi, noise of 3.5 psi and a gap. */
    @Test
    void theHeadingIsFound() {
        HeadingStudy study = all(HeadingStudy.class).findFirst().orElseThrow();
        HeadingReport report = study.run();
        assertThat(study.name()).isEqualTo(studies.get(0).well().name());
        assertThat(report.outcome()).isInstanceOfSatisfying(HeadingOutcome.Heading.class, heading -> {
            assertThat(heading.periodMinutes()).isCloseTo(14.2, within(0.1));
            assertThat(heading.amplitudePsi()).isCloseTo(13.0, within(2.0));
            assertThat(heading.noisePsi()).isCloseTo(3.5, within(1.0));
            assertThat(heading.falseAlarmProbability()).isLessThan(1e-10);
        });
        assertThat(report.stability().stable()).isFalse();
        GasLiftPoint today = ((GasLiftOutcome.Flowing) reports.get(0).today()).point();
        assertThat(study.stability().point().injectedGasMscfPerDay()).isEqualTo(today.gasMscfPerDay());
        assertThat(study.stability().point().tubingPressurePsia()).isCloseTo(today.tubingPressurePsia(), within(1.0));
        assertThat(study.stability().point().casingPressurePsia())
                .isCloseTo(
                        today.tubingPressurePsia()
                                + studies.get(0).well().supply().differentialPsi(),
                        within(1.0));
        assertThat(study.stability().choke().casingHeadPressurePsia()).isCloseTo(today.casingHeadPsia(), within(5.0));
    }

    /** The mandrels of the well are those of the design, to 5 ft. */
    @Test
    void theDesignUnloadsItsWell() {
        GasLiftValvesStudy study = all(GasLiftValvesStudy.class).findFirst().orElseThrow();
        UnloadingString string = (UnloadingString) study.run().answer();
        assertThat(study.well().name()).isEqualTo(studies.get(2).well().name());
        assertThat(string.checks()).isNotEmpty().allMatch(DesignCheck::passed);
        List<Double> mandrels = studies.get(2).well().injectionMdFt();
        assertThat(string.valves()).hasSameSizeAs(mandrels);
        for (int i = 0; i < mandrels.size(); i++) {
            assertThat(string.valves().get(i).mdFt()).isCloseTo(mandrels.get(i), within(5.0));
        }
    }
}
