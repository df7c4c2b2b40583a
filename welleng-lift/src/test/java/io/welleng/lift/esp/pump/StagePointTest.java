package io.welleng.lift.esp.pump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.units.LengthUnit;
import io.welleng.core.units.LiquidRateUnit;
import java.lang.management.ManagementFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StagePointTest {

    private static final StageCatalogue CATALOGUE = StageCatalogue.standard();

    private static StagePoint point(PumpStage stage, double hz, ViscosityMethod method, PumpWear wear) {
        return new StagePoint(stage, hz, method, wear, OperatingRange.RECOMMENDED);
    }

    private static PumpStage stage(int i) {
        return PumpStage.of(CATALOGUE.stages().get(i));
    }

    @Property(tries = 300)
    void viscousPointIsTheWaterPointTimesTheFactorsOfTheStandard(
            @ForAll @IntRange(max = 12) int i,
            @ForAll @DoubleRange(min = 35, max = 75) double hz,
            @ForAll @DoubleRange(max = 1.3) double share,
            @ForAll @DoubleRange(min = 0.3, max = 2.5) double logCst) {
        PumpStage stage = stage(i);
        double bep = stage.bepRateBpd(hz);
        double cst = Math.pow(10.0, logCst);
        double b = Hi967.b(
                cst,
                LiquidRateUnit.STB_PER_DAY.to(LiquidRateUnit.M3_PER_HOUR, bep),
                LengthUnit.FT.to(LengthUnit.M, stage.headFtPerStage(bep, hz)),
                3500 * hz / 60);
        double cq = Hi967.cQ(b);
        double water = share * bep;
        StagePoint at = point(stage, hz, ViscosityMethod.HI_967, new PumpWear(0.9, 0.8));
        at.moveTo(water * cq, cst);
        double ch = Hi967.cH(cq, share);
        double head = stage.headFtPerStage(water, hz);
        assertThat(at.headFt()).isCloseTo(0.9 * ch * head, within(1e-9));
        assertThat(at.headFactor()).isCloseTo(ch, within(1e-12));
        assertThat(at.rateFactor()).isCloseTo(cq, within(1e-12));
        assertThat(at.shareOfBep()).isCloseTo(share, within(1e-12));
        // Shaft power is hydraulic power over the corrected efficiency, of the standard times the wear.
        double efficiency = stage.efficiency(water, hz).orElseThrow() * Hi967.cEta(b) * 0.8;
        double hydraulic = PumpStage.hydraulicHp(water * cq, at.headFt(), 0.9);
        assertThat(at.powerHp(0.9) * efficiency).isCloseTo(hydraulic, within(1e-10 * Math.max(hydraulic, 1e-3)));
    }

    @Property(tries = 200)
    void waterRunsOnItsOwnCurve(@ForAll @IntRange(max = 12) int i, @ForAll @DoubleRange(max = 1.5) double share) {
        PumpStage stage = stage(i);
        double q = share * stage.data().bepRateBpd();
        StagePoint at = point(stage, 60, ViscosityMethod.HI_967_RELATIVE_TO_WATER, PumpWear.NONE);
        StagePoint none = point(stage, 60, ViscosityMethod.NONE, PumpWear.NONE);
        none.moveTo(q, 5000);
        for (double cst : new double[] {0.3, 1.0, 1.0 + 1e-9}) {
            at.moveTo(q, cst);
            assertThat(at.headFt()).isCloseTo(stage.headFtPerStage(q, 60), within(1e-6));
            assertThat(at.powerHp(1)).isCloseTo(none.powerHp(1), within(1e-8 * none.powerHp(1)));
        }
        assertThat(none.headFt()).isEqualTo(stage.headFtPerStage(q, 60));
        assertThat(none.isBeyondMethod()).isFalse();
        assertThat(none.headFactor()).isEqualTo(1.0);
    }

    @Property(tries = 300)
    void thickerFluidsGetLessHeadAndEverythingStaysFinite(
            @ForAll @IntRange(max = 12) int i,
            @ForAll @DoubleRange(min = 0, max = 4.8) double logCst,
            @ForAll @DoubleRange(max = 1.2) double share) {
        PumpStage stage = stage(i);
        StagePoint at = point(stage, 60, ViscosityMethod.HI_967_RELATIVE_TO_WATER, PumpWear.NONE);
        double q = share * stage.data().bepRateBpd();
        double cst = Math.pow(10.0, logCst);
        at.moveTo(q, cst);
        double head = at.headFt();
        double power = at.powerHp(1);
        assertThat(head).isNotNegative().isLessThan(1.05 * stage.headFtPerStage(0, 60));
        assertThat(power).isFinite().isNotNegative();
        assertThat(at.zone()).isNotNull();
        // Efficiency never exceeds that with water.
        if (head > 0 && q > 0) {
            assertThat(PumpStage.hydraulicHp(q, head, 1) / power)
                    .isLessThanOrEqualTo(
                            stage.computedBestEfficiency().orElseThrow().efficiency() * (1 + 1e-9));
        }
        at.moveTo(q, cst * 1.2);
        if (share > 0.5 && head > 0) {
            assertThat(at.headFt()).isLessThanOrEqualTo(head * (1 + 1e-12));
        }
    }

    @Test
    void correctionIsContinuousWhereTheMethodEnds() {
        PumpStage stage = stage(8);
        StagePoint at = point(stage, 60, ViscosityMethod.HI_967, PumpWear.NONE);
        at.moveTo(300, 1.0);
        double cst = Math.pow(40.0 / at.viscosityParameter(), 2);
        at.moveTo(300, cst * (1 - 1e-12));
        double head = at.headFt();
        double power = at.powerHp(1);
        assertThat(at.isBeyondMethod()).isFalse();
        at.moveTo(300, cst * (1 + 1e-12));
        assertThat(at.isBeyondMethod()).isTrue();
        assertThat(at.headFt()).isCloseTo(head, within(1e-9));
        assertThat(at.powerHp(1)).isCloseTo(power, within(1e-9));
    }

    @Test
    void fiftyThousandCentipoiseIsExplained() {
        StagePerformance thick = StagePerformance.of(
                stage(8), 100, 60, 52_000, 0.98, ViscosityMethod.HI_967_RELATIVE_TO_WATER, PumpWear.NONE);
        assertThat(thick.headFt()).isBetween(0.0, 63.3);
        assertThat(thick.powerHp()).isBetween(1.0, 1000.0);
        assertThat(thick.efficiency()).isBetween(0.0, 0.01);
        assertThat(thick.advisories()).singleElement().satisfies(a -> assertThat(a.code())
                .isEqualTo("pump_viscosity_beyond_method"));
        assertThat(thick.toString()).contains("bpd", "hp");
        StagePerformance zero = StagePerformance.of(stage(16), 0, 60, 1, 1, ViscosityMethod.NONE, PumpWear.NONE);
        assertThat(zero.powerHp()).isNull();
        assertThat(zero.toString()).doesNotContain("hp");
        assertThat(StagePerformance.of(stage(8), 0, 60, 1, 1, ViscosityMethod.NONE, PumpWear.NONE)
                        .efficiency())
                .isZero();
    }

    @Test
    void allocatesNothing() {
        StagePoint at = point(stage(8), 57, ViscosityMethod.HI_967_RELATIVE_TO_WATER, PumpWear.NONE);
        double sum = 0;
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 20_000; i++) {
                at.moveTo(0.1 * i, 1.0 + 0.01 * i);
                sum += at.headFt() + at.powerHp(0.9);
            }
            allocated = Math.min(allocated, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(sum).isFinite();
        assertThat(allocated).isLessThan(20_000);
    }

    /** The drag of laminar flow: beyond the data the power goes with the viscosity at the same point of the curve. */
    @Test
    void powerGoesWithTheViscosityBeyondTheMethod() {
        PumpStage stage = StageCatalogue.standard().find("4.0-1750");
        StagePoint at = new StagePoint(stage, 60, ViscosityMethod.HI_967, PumpWear.NONE, OperatingRange.RECOMMENDED);
        at.moveTo(0, 50_000);
        assertThat(at.isBeyondMethod()).isTrue();
        double thick = at.powerHp(1.0);
        at.moveTo(0, 100_000);
        assertThat(at.powerHp(1.0)).isCloseTo(2.0 * thick, within(1e-12 * thick));
    }
}
