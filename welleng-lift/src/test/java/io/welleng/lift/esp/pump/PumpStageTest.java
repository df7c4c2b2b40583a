package io.welleng.lift.esp.pump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.LiquidRateUnit;
import io.welleng.core.units.OilGravity;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PumpStageTest {

    private static final List<StageData> ALL = StageCatalogue.standard().stages();

    private static PumpStage stage(int i) {
        return PumpStage.of(ALL.get(i));
    }

    private static StageData data(StageCurve head, StageCurve power) {
        return new StageData("s", "400", "us", 60, 3500, 4.5, 50, 100, 150, 200, head, power);
    }

    private static StageCurve polynomial(Double... coefficients) {
        return new StageCurve.Polynomial(List.of(coefficients));
    }

    // Literature: Crane TP-410, example 7-33 (worked-examples.json, esp-crane-affinity): 3500 to 1700 1/min.
    @Test
    void affinityLawsGiveCranesPump() {
        double q = LiquidRateUnit.GPM.to(LiquidRateUnit.STB_PER_DAY, 400);
        double q2 = LiquidRateUnit.GPM.to(LiquidRateUnit.STB_PER_DAY, 194.2857);
        StageCurve head = new StageCurve.Points(List.of(0.0, q, 2 * q), List.of(150.0, 126.0, 10.0));
        StageCurve power = new StageCurve.Points(List.of(0.0, q, 2 * q), List.of(9.0, 17.5, 20.0));
        PumpStage pump =
                PumpStage.of(new StageData("crane", "-", "-", 35, 3500, 4.5, 0.5 * q, q, 1.5 * q, 2 * q, head, power));
        assertThat(pump.headFtPerStage(q2, 17.0)).isCloseTo(29.7257, within(29.7257e-5));
        assertThat(pump.powerHpPerStage(q2, 17.0, 1.0).orElseThrow()).isCloseTo(2.00531, within(2.00531e-5));
    }

    // Literature: Crane TP-410, example 7-34 (worked-examples.json, esp-crane-power).
    @Test
    void hydraulicPowerGivesCranesBrakePower() {
        double q = LiquidRateUnit.GPM.to(LiquidRateUnit.STB_PER_DAY, 700);
        double sg = 62.364 / OilGravity.WATER_LB_PER_FT3;
        double brake = PumpStage.hydraulicHp(q, 428, sg) / 0.707;
        assertThat(brake).isCloseTo(107.056, within(0.107));
        assertThat(brake / (0.95 * 0.96)).isCloseTo(117.386, within(0.117));
    }

    @Property(tries = 300)
    void affinityIsExact(
            @ForAll @IntRange(max = 12) int i,
            @ForAll @DoubleRange(min = 30, max = 90) double hz,
            @ForAll @DoubleRange(max = 1.2) double share) {
        PumpStage stage = stage(i);
        double r = hz / 60.0;
        double q = share * stage.openFlowRateBpd(60);
        double h = stage.headFtPerStage(q, 60);
        double p = stage.powerHpPerStage(q, 60, 1.0).orElseThrow();
        StagePoint at = new StagePoint(
                stage, hz, ViscosityMethod.HI_967_RELATIVE_TO_WATER, PumpWear.NONE, OperatingRange.RECOMMENDED);
        at.moveTo(q * r, 1.0);
        // Near its zero the head is a difference of large terms: 1e-13 of the shut-in head.
        double tolerance = 1e-14 * Math.max(h, 10 * stage.headFtPerStage(0, 60)) * r * r;
        assertThat(stage.headFtPerStage(q * r, hz)).isCloseTo(h * r * r, within(tolerance));
        assertThat(at.headFt()).isCloseTo(h * r * r, within(tolerance));
        assertThat(at.powerHp(1.0)).isCloseTo(p * r * r * r, within(1e-13 * p * r * r * r));
        assertThat(stage.powerHpPerStage(q * r, hz, 1.0).orElseThrow())
                .isCloseTo(p * r * r * r, within(1e-13 * p * r * r * r));
    }

    @Property(tries = 200)
    void affinityIsExactWhereFrequencyDoubles(
            @ForAll @IntRange(max = 16) int i, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        PumpStage stage = stage(i);
        double q = share * stage.openFlowRateBpd(60);
        assertThat(stage.headFtPerStage(2 * q, 120)).isEqualTo(4 * stage.headFtPerStage(q, 60));
    }

    @Test
    void atRateZeroEverythingIsFinite() {
        PumpStage stage = stage(4);
        assertThat(stage.headFtPerStage(0, 60)).isEqualTo(32.3615);
        assertThat(stage.powerHpPerStage(0, 60, 1).orElseThrow()).isEqualTo(0.214984);
        assertThat(stage.efficiency(0, 60).orElseThrow()).isZero();
        assertThat(stage.efficiency(1e6, 60).orElseThrow()).isZero();
        assertThat(stage.powerHpPerStage(1e6, 60, 1).orElseThrow()).isPositive();
        assertThat(stage.toString()).contains("4.0-1200", "1200 bpd");
        assertThat(PumpStage.of(ALL.get(16)).toString()).contains("power not known");
        assertThat(stage.computedBestEfficiency().orElseThrow().toString()).contains("bpd");
        assertThat(stage).isEqualTo(stage(4)).hasSameHashCodeAs(stage(4)).isNotEqualTo(stage(5));
        assertThat(PumpStage.of(ALL.get(16)).powerHpPerStage(100, 60, 1)).isEmpty();
    }

    @Test
    void zonesFollowTheRange() {
        PumpStage stage = stage(4);
        OperatingRange range = OperatingRange.RECOMMENDED;
        assertThat(stage.zone(900, 60, range)).isEqualTo(PumpZone.DOWN_THRUST);
        assertThat(stage.zone(900, 45, range)).isEqualTo(PumpZone.NORMAL);
        assertThat(stage.zone(1400, 60, range)).isEqualTo(PumpZone.UP_THRUST);
        assertThat(stage.zone(1400, 60, new OperatingRange(0.5, 1.2))).isEqualTo(PumpZone.NORMAL);
        assertThat(stage.zone(3000, 60, range)).isEqualTo(PumpZone.OPEN_FLOW);
        assertThat(stage.bepRateBpd(30)).isEqualTo(600);
    }

    @Test
    void curvesThatEndBeforeTheirZeroEndThere() {
        StageCurve head = new StageCurve.Points(List.of(10.0, 160.0), List.of(30.0, 12.0));
        StageCurve power = new StageCurve.Points(List.of(0.0, 155.0), List.of(0.1, 0.2));
        PumpStage stage = PumpStage.of(data(head, power));
        assertThat(stage.openFlowRateBpd(60)).isEqualTo(155.0);
        assertThat(stage.headFtPerStage(0, 60)).isEqualTo(30.0);
        assertThat(stage.headFtPerStage(156, 60)).isZero();
        assertThat(PumpStage.of(data(polynomial(30.0, -0.01), null)).openFlowRateBpd(60))
                .isEqualTo(200.0);
    }

    @Test
    void refusesCurvesThatCannotBe() {
        StageCurve head = polynomial(30.0, -0.15);
        assertThatThrownBy(() -> PumpStage.of(data(polynomial(-1.0, 0.1), null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("head at rate 0");
        assertThatThrownBy(() -> PumpStage.of(data(polynomial(30.0, -0.5), null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("bepRateBpd");
        assertThatThrownBy(() -> PumpStage.of(data(head, polynomial(0.1, -0.001))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("power at");
        assertThatThrownBy(() -> polynomial(Double.NaN)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new StageCurve.Points(List.of(1.0, 1.0), List.of(1.0, 2.0)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new PumpWear(0, 1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new OperatingRange(1.2, 1.1)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void powerGoesWithTheDensity() {
        PumpStage stage = stage(5);
        double water = stage.powerHpPerStage(1000, 55, 1.0).orElseThrow();
        assertThat(stage.powerHpPerStage(1000, 55, 0.8).orElseThrow()).isCloseTo(0.8 * water, within(1e-14));
        assertThat(stage.powerHpPerStage(1000, 55, 0.0).orElseThrow()).isZero();
    }

    /** A head that is not zero a tenth past the published open flow ends at what is published. */
    @Test
    void curveIsNotFollowedFarPastItsOpenFlow() {
        StageCurve head = polynomial(30.0, -0.01);
        PumpStage near = PumpStage.of(
                new StageData("near", "-", "-", 60, 3500, 4.5, 0, 1500, 2000, 2800, head, polynomial(0.4)));
        PumpStage far =
                PumpStage.of(new StageData("far", "-", "-", 60, 3500, 4.5, 0, 1500, 2000, 2500, head, polynomial(0.4)));
        assertThat(near.openFlowRateBpd(60)).isCloseTo(3000, within(1e-5));
        assertThat(far.openFlowRateBpd(60)).isEqualTo(2500);
    }
}
