package io.welleng.lift.srp.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.srp.pump.PumpCondition;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RodFrictionTest {

    private static DeviationSurvey straight(double inclinationDeg) {
        return DeviationSurvey.of(
                new double[] {0, 9000}, new double[] {inclinationDeg, inclinationDeg}, new double[] {0, 0});
    }

    @Test
    void aVerticalWellHasNone() {
        PumpingWell well = Wells.taper(new PumpCondition.Full());
        PredictionOutcome.Predicted without = Wells.predict(well);
        PredictionOutcome.Predicted with =
                Wells.predict(well.withFriction(new RodFriction(0.3, DeviationSurvey.vertical(9000))));
        for (int i = 0; i < 360; i++) {
            assertThat(with.surface().loadLbf(i)).isCloseTo(without.surface().loadLbf(i), within(1e-6));
        }
        assertThat(with.energy().rodFrictionFtLbf()).isCloseTo(0, within(1e-6));
    }

    @Test
    void aStraightInclinedHoleTakesTheFrictionOfTheWeight() {
        double theta = Math.toRadians(35);
        double weight = 5000 * 2.224 * (1 - 0.128 * 0.9);
        double fluidLoad = 0.25 * Math.PI * 1.75 * 1.75 * (2000 - 150);
        PumpingWell well = Wells.well(Wells.ONE, 100, 1, 2000, new PumpCondition.Full())
                .withDamping(RodDamping.ofFactor(0.05, Wells.string(Wells.ONE)))
                .withFriction(new RodFriction(0.2, straight(35)));
        PredictionOutcome.Predicted found = Wells.predict(well);
        double friction = 0.2 * weight * Math.sin(theta);
        assertThat(found.buoyantWeightLbf()).isCloseTo(weight * Math.cos(theta), within(1e-6));
        double up = weight * Math.cos(theta) + fluidLoad + friction;
        double down = weight * Math.cos(theta) - friction;
        // With the plunger half way, where at one stroke a minute nothing else acts but the last ringing of the rods.
        double[] loads = found.surface().loadsLbf();
        assertThat(Arrays.stream(loads, 75, 106).average().orElseThrow()).isCloseTo(up, within(0.005 * up));
        assertThat(Arrays.stream(loads, 255, 286).average().orElseThrow()).isCloseTo(down, within(0.005 * up));
        // Friction over two strokes, less where the rods stretch and stand still.
        double bound = 2 * 100 * friction / 12;
        assertThat(found.energy().rodFrictionFtLbf()).isBetween(0.7 * bound, bound);
        assertThat(found.energy().imbalance()).isCloseTo(0, within(1e-3));
    }

    @Test
    void aBuildTakesMoreUnderLoad() {
        // 2,000 ft vertical, 2 degrees in 100 ft to 40 degrees and back, with a turn.
        DeviationSurvey survey = DeviationSurvey.of(
                new double[] {0, 2000, 4000, 6000, 9000},
                new double[] {0, 0, 40, 20, 20},
                new double[] {0, 0, 350, 20, 20});
        PumpingWell well = Wells.taper(new PumpCondition.Full());
        PredictionOutcome.Predicted without = Wells.predict(well);
        PredictionOutcome.Predicted with = Wells.predict(well.withFriction(new RodFriction(0.2, survey)));
        assertThat(with.energy().imbalance()).isCloseTo(0, within(1e-3));
        assertThat(with.energy().rodFrictionFtLbf()).isPositive();
        assertThat(with.energy().surfaceFtLbf()).isGreaterThan(without.energy().surfaceFtLbf());
        assertThat(with.performance().grossStrokeIn())
                .isLessThan(without.performance().grossStrokeIn());
        assertThat(with.buoyantWeightLbf()).isLessThan(without.buoyantWeightLbf());
    }

    @Test
    void sideForceOfACurve() {
        // Tension 8,000 lbf round a build of 2 degrees in 100 ft, without weight: mu T theta' by the length of the
        // nodes.
        DeviationSurvey survey = DeviationSurvey.of(new double[] {0, 6000}, new double[] {0, 60}, new double[] {0, 0});
        RodGrid grid = new RodGrid(Wells.string(Wells.ONE), 50, 1 / 0.128, survey);
        SideForce force = new SideForce(new RodFriction(0.25, survey), grid);
        double sum = 0;
        for (int i = 0; i <= 50; i++) {
            sum += force.at(i, 8000);
        }
        assertThat(sum).isCloseTo(0.25 * 8000 * Math.toRadians(50), within(1e-6));
        assertThat(SideForce.share(0.12)).isEqualTo(0.5);
        assertThat(SideForce.share(-3)).isEqualTo(-1);
    }

    @Test
    void sideForceOfWeightInABuildAndOfATurn() {
        double w = 2.224 * (1 - 0.128 * 0.9);
        // A build of 1 degree in 100 ft to 50 degrees at a tension of 20,000 lbf: tension lifts the rods, weight holds
        // them down, mu (T theta - w (1 - cos theta) / theta').
        DeviationSurvey build = DeviationSurvey.of(new double[] {0, 6000}, new double[] {0, 60}, new double[] {0, 0});
        RodGrid grid = new RodGrid(Wells.string(Wells.ONE), 200, 0.9, build);
        SideForce force = new SideForce(new RodFriction(0.25, build), grid);
        double sum = 0;
        for (int i = 0; i <= 200; i++) {
            sum += force.at(i, 20_000 - grid.weightBelow[i]);
        }
        double theta = Math.toRadians(50);
        double expected = 0.25 * (20_000 * theta - w * (1 - Math.cos(theta)) * 5000 / theta);
        assertThat(sum).isCloseTo(expected, within(1e-4 * expected));

        // A turn of 2 degrees in 100 ft at 30 degrees: mu sqrt((w sin theta)^2 + (T sin theta phi')^2) by the length.
        int stations = 601;
        double[] md = new double[stations];
        double[] inclination = new double[stations];
        double[] azimuth = new double[stations];
        for (int i = 0; i < stations; i++) {
            md[i] = 10.0 * i;
            inclination[i] = 30;
            azimuth[i] = 0.2 * i;
        }
        DeviationSurvey turn = DeviationSurvey.of(md, inclination, azimuth);
        grid = new RodGrid(Wells.string(Wells.ONE), 200, 0.9, turn);
        force = new SideForce(new RodFriction(0.25, turn), grid);
        sum = 0;
        for (int i = 0; i <= 200; i++) {
            sum += force.at(i, 8000 - grid.weightBelow[i]);
        }
        double perFt = 0.5 * Math.hypot(w, 8000 * Math.toRadians(0.02));
        assertThat(sum).isCloseTo(0.25 * perFt * 5000, within(2e-3 * 0.25 * perFt * 5000));
    }

    @Test
    void theSurveyMustReachThePump() {
        assertThatThrownBy(() -> Wells.taper(new PumpCondition.Full())
                        .withFriction(new RodFriction(0.2, DeviationSurvey.vertical(6000))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("string.lengthFt");
        assertThatThrownBy(() -> new RodFriction(-0.1, DeviationSurvey.vertical(6000)))
                .hasMessageContaining("coefficient");
    }
}
