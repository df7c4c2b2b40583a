package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.Study;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.examples.fieldstudy.input.Texts;
import io.welleng.lift.esp.EspCondition;
import io.welleng.lift.esp.EspOutcome;
import io.welleng.lift.esp.EspPoint;
import io.welleng.lift.esp.EspReport;
import io.welleng.lift.esp.EspStudy;
import io.welleng.lift.esp.FrequencyOptimum;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.pcp.elastomer.ElastomerLife;
import io.welleng.lift.pcp.elastomer.ElastomerLifeStudy;
import io.welleng.lift.pcp.well.PcpBestSpeed;
import io.welleng.lift.pcp.well.PcpCondition;
import io.welleng.lift.pcp.well.PcpOutcome;
import io.welleng.lift.pcp.well.PcpPoint;
import io.welleng.lift.pcp.well.PcpReport;
import io.welleng.lift.pcp.well.PcpStudy;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.ipr.Composite;
import io.welleng.nodal.ipr.Ipr;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The embedded wells on artificial lift make sense, and are of the kinds they say. */
class LiftWellsTest {

    private static final double HORSEPOWER_KW = 0.745699872;

    static List<Study<?>> studies() {
        List<Study<?>> studies = new ArrayList<>();
        JsonNode root = Json.tree(Texts.resource("io/welleng/examples/fieldstudy/lift.json"));
        root.path("studies").forEach(study -> studies.add(Studies.read(study)));
        return studies;
    }

    private static <S> List<S> studies(Class<S> type) {
        return studies().stream().filter(type::isInstance).map(type::cast).toList();
    }

    static List<EspStudy> espWells() {
        return studies(EspStudy.class);
    }

    static List<PcpStudy> pcpWells() {
        return studies(PcpStudy.class);
    }

    static List<PumpedWell> wells() {
        List<PumpedWell> wells = new ArrayList<>();
        espWells().forEach(study -> wells.add(study.well()));
        pcpWells().forEach(study -> wells.add(study.well()));
        return wells;
    }

    @ParameterizedTest
    @MethodSource("wells")
    void inflowAndFluidHaveOneBubblePoint(PumpedWell well) {
        DeviationSurvey path = DeviationSurvey.of(well.stations());
        double bottomF =
                Json.toTree(well.temperature()).path("bottomhole_temperature_f").asDouble();
        double bubblePoint = well.fluid().blackOil().bubblePointPsia(bottomF);
        Ipr ipr = well.inflow().toIpr();
        if (ipr instanceof Composite composite) {
            assertThat(composite.bubblePointPsia()).isCloseTo(bubblePoint, within(1.0));
        } else {
            assertThat(ipr.shutInPressurePsia()).isLessThan(bubblePoint + 1.0);
        }
        assertThat(ipr.shutInPressurePsia() / path.tvdFt(well.perforationsMdFt()))
                .isBetween(0.2, 0.5);
        assertThat(well.fluid().producingGorScfPerStb())
                .isGreaterThanOrEqualTo(well.fluid().blackOil().solutionGorScfPerStb());
        assertThat(well.intakeMdFt()).isLessThan(well.perforationsMdFt());
    }

    @Test
    void theKindsAreThere() {
        assertThat(espWells()).hasSize(2);
        assertThat(pcpWells()).hasSize(2);
        assertThat(pcpWells())
                .extracting(study -> study.well().fluid().blackOil().oilGravityApi())
                .containsExactly(8.5, 12.0);
        assertThat(espWells().get(0).run().statuses())
                .extracting(status -> status.condition())
                .containsExactly(EspCondition.NORMAL);
        assertThat(espWells().get(1).run().statuses())
                .extracting(status -> status.condition())
                .containsExactly(EspCondition.GAS_INTERFERENCE, EspCondition.DOWN_THRUST);
        assertThat(pcpWells().get(0).run().findings())
                .extracting(finding -> finding.condition())
                .containsExactly(PcpCondition.NORMAL);
        assertThat(pcpWells().get(1).run().findings())
                .extracting(finding -> finding.condition())
                .containsExactly(PcpCondition.LOW_FILLAGE);
        assertThat(studies(ElastomerLifeStudy.class)).singleElement().satisfies(study -> {
            assertThat(study.name()).isEqualTo(pcpWells().get(1).well().name());
            assertThat(study.run().life()).isInstanceOf(ElastomerLife.Remaining.class);
        });
    }

    /** Hydraulic power by pressure and rate is less than shaft power, and that less than the power at surface. */
    @ParameterizedTest
    @MethodSource("espWells")
    void submersiblesArePlausible(EspStudy study) {
        EspReport report = study.run();
        EspPoint point = ((EspOutcome.Running) report.outcome()).point();
        Ipr ipr = study.well().inflow().toIpr();
        assertThat(ipr.rateStbPerDay(point.pwfPsia())).isCloseTo(point.rateStbPerDay(), within(0.5));
        double lifted = point.rateStbPerDay()
                * (point.pump().dischargePressurePsia() - point.intake().pressurePsia())
                / 58_766.0
                * HORSEPOWER_KW;
        double shaft = point.pump().shaftHp() * HORSEPOWER_KW;
        assertThat(lifted).isBetween(0.2 * shaft, shaft);
        assertThat(point.power().surface().surfaceKw()).isBetween(1.1 * shaft, 2.0 * shaft);
        assertThat(point.power().energyKwhPerBblLiquid())
                .isCloseTo(24.0 * point.power().surface().surfaceKw() / point.rateStbPerDay(), within(1e-9));
        FrequencyOptimum.Best best = (FrequencyOptimum.Best) report.optimum();
        assertThat(best.limits()).isNotEmpty().allMatch(LimitCheck::holds);
        assertThat(best.limitedBy()).isNotEmpty();
        assertThat(best.gain().todayWithinLimits()).isEqualTo(best.gain().oilStbPerDay() > 0.0);
        assertThat(report.pumpCurves()).hasSizeGreaterThanOrEqualTo(6);
    }

    /** Torque by hand: that of the pressure is displacement times pressure, and the parts sum to the whole. */
    @ParameterizedTest
    @MethodSource("pcpWells")
    void progressingCavityPumpsArePlausible(PcpStudy study) {
        PcpReport report = study.run();
        PcpPoint point = ((PcpOutcome.Running) report.outcome()).point();
        Ipr ipr = study.well().inflow().toIpr();
        assertThat(ipr.rateStbPerDay(point.pwfPsia())).isCloseTo(point.rateStbPerDay(), within(0.5));
        double volumeIn3 = study.pump().pump().rating().displacement().volumeIn3();
        assertThat(point.torque().hydraulicFtLbf())
                .isCloseTo(volumeIn3 * point.differentialPressurePsi() / (24.0 * Math.PI), within(0.01));
        assertThat(point.torque().polishedRodFtLbf())
                .isCloseTo(
                        point.torque().hydraulicFtLbf()
                                + point.torque().frictionFtLbf()
                                + point.torque().viscousFtLbf()
                                + point.torque().contactFtLbf(),
                        within(0.01));
        assertThat(point.volumetricEfficiency()).isBetween(0.5, 1.0);
        assertThat(point.elastomerLifeYears()).isBetween(3.0, 50.0);
        PcpBestSpeed.Found best = (PcpBestSpeed.Found) report.best();
        assertThat(best.gain().oilStbPerDay()).isPositive();
        assertThat(best.limitedBy()).isNotEmpty();
    }
}
