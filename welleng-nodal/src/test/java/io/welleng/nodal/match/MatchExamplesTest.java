package io.welleng.nodal.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.Advisory;
import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flow.PoettmannCarpenter;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the README about measurements, and what it prints. */
class MatchExamplesTest {

    private static NodalStudy study() {
        BlackOil oil = BlackOil.of(35, 0.75, 550);
        Wellbore well = Wellbore.vertical(8000, 2.441, 0.0006, new TemperatureModel.LinearInTvd(100, 180));
        InflowSpec inflow = new InflowSpec.CompositePi(3500, 2290, 1.4);
        return new NodalStudy("A-1", inflow, well, new ProducedFluid(oil, 650, 0.25), 250, BeggsBrill.ORIGINAL);
    }

    @Test
    void methodsAreRankedAndMatched() {
        NodalStudy study = study();
        // README begins
        MatchData data = MatchData.of(
                study, // its wellbore and fluid
                List.of(
                        new MeasuredFlow.GradientSurvey(
                                900,
                                250,
                                List.of(
                                        new MeasuredPressure(2000, 533),
                                        new MeasuredPressure(4000, 872),
                                        new MeasuredPressure(6000, 1361),
                                        new MeasuredPressure(8000, 1926))),
                        new MeasuredFlow.MeasuredWell(1500, 260, 2146)),
                10); // psi, standard uncertainty of gauge, depth and unsteady flow
        MethodRanking ranking = MethodRanking.of(
                List.of(BeggsBrill.ORIGINAL, HagedornBrown.MODIFIED, PoettmannCarpenter.STANDARD), data);
        MatchingFactors match = MatchingFactors.fit(ranking.scores().get(0).method(), data);
        // README ends
        assertThat(ranking.best().orElseThrow().method()).isEqualTo(HagedornBrown.MODIFIED);

        MatchingFactors.Fitted fitted = (MatchingFactors.Fitted) match;
        assertThat(fitted.rmsAfterPsi()).isLessThan(0.2 * fitted.rmsBeforePsi());
        assertThat(fitted.advisories()).extracting(Advisory::code).containsExactly("friction_factor_poorly_determined");
        assertThat(match.toString())
                .startsWith("Fitted[gravity 1.0")
                .contains(" ± ")
                .contains(", friction 1.3");
    }

    @Test
    void aWellIsCalibrated() {
        NodalStudy study = study();
        // README begins
        WellMatchReport report = new WellMatchStudy(
                        study,
                        1250,
                        2450.0,
                        List.of(new MatchUnknown.ProductivityIndex(), new MatchUnknown.GravityFactor()))
                .run();
        if (report.outcome() instanceof WellMatchOutcome.Solved solved) {
            study = solved.preferred().calibrated(); // ready to run: it makes 1250 STB/d
        }
        // README ends
        assertThat(((NodalOutcome.Flowing) study.solve().outcome()).rateStbPerDay())
                .isCloseTo(1250.0, within(0.01));
        MatchSolution match = ((WellMatchOutcome.Solved) report.outcome()).preferred();
        assertThat(match.reproduces()).isTrue();
        assertThat(match.values().get(0).value()).isCloseTo(1250.0 / 1050.0, within(1e-9)); // above the bubble point
    }

    @Test
    void pressuresTellARate() {
        NodalStudy study = study();
        // README begins
        MeterUncertainty doubt = MeterUncertainty.NONE
                .withFluid(0.02, 30)
                .withCorrelation(0.01, 0.08)
                .withInflow(0.08, 20);
        VirtualFlowMeter meter = VirtualFlowMeter.of(study, doubt);
        MeterReadings readings = MeterReadings.of(new GaugeReading(2430, 3), new GaugeReading(250, 2)); // psia ± psi
        MeterOutcome rate = meter.measure(readings, List.of(MeterKind.TUBING, MeterKind.INFLOW))
                .outcome();
        // README ends
        assertThat(rate).isInstanceOf(MeterOutcome.Metered.class);
        assertThat(((MeterOutcome.Metered) rate).consistent()).isTrue();
    }
}
