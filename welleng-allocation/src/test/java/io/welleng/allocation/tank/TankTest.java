package io.welleng.allocation.tank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.tank.TankOutcome.Gauged;
import io.welleng.allocation.volume.BaseCondition;
import io.welleng.allocation.volume.Commodity;
import io.welleng.allocation.volume.CorrectionOutcome.Corrected;
import io.welleng.allocation.volume.DensitySource;
import io.welleng.allocation.volume.FactorRounding;
import io.welleng.allocation.volume.LiquidDensity;
import io.welleng.allocation.volume.VolumeCorrection;
import io.welleng.allocation.volume.VolumeFactors;
import io.welleng.core.json.Json;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TankTest {

    private static final VolumeCorrection CRUDE = VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F);
    private static final TankShape TABLE = new TankShape.CapacityTable(List.of(
            new StrapPoint(0.0, 12.0),
            new StrapPoint(1.0, 512.0),
            new StrapPoint(10.0, 5012.0),
            new StrapPoint(40.0, 20_312.0)));
    private static final TankShell SHELL = new TankShell(ShellSteel.MILD_CARBON, 60.0, false);
    private static final Tank FIXED = new Tank("T-101", TABLE, SHELL, null, CRUDE);

    // Literature: MPMS 12.1.1 as taught: liquid 135 F and air 80 F give a shell of 128 F, air 88 F one of 129 F and a
    // CTSh of 1.00086 for mild steel on a table at 60 F (inspectors' handbooks that cite the standard).
    @Test
    void correctsForTheShellAsTheStandard() {
        assertThat(Math.rint(SHELL.temperatureF(135.0, 80.0))).isEqualTo(128.0);
        assertThat(Math.rint(SHELL.temperatureF(135.0, 88.0))).isEqualTo(129.0);
        assertThat(SHELL.ctsh(135.0, 88.0, true)).isEqualTo(1.00086);
    }

    // Equation: (1 + 6.2e-6 x 69.125)^2.
    @Test
    void theShellGrowsAsItsSquare() {
        assertThat(SHELL.ctsh(135.0, 88.0, false)).isCloseTo(Math.pow(1.0 + 6.2e-6 * 69.125, 2), within(1e-15));
        TankShell insulated = new TankShell(ShellSteel.STAINLESS_304, 60.0, true);
        assertThat(insulated.ctsh(160.0, 0.0, false)).isCloseTo(Math.pow(1.00096, 2), within(1e-15));
        assertThat(new TankShell(ShellSteel.STAINLESS_316, 60.0, true).ctsh(160.0, 0.0, false))
                .isCloseTo(Math.pow(1.000883, 2), within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"0, 12", "0.5, 262", "1, 512", "5.5, 2762", "10, 5012", "25, 12662", "40, 20312"})
    void interpolatesTheTable(double levelFt, double volumeBbl) {
        assertThat(TABLE.volumeBbl(levelFt)).isCloseTo(volumeBbl, within(1e-10));
    }

    // Equation: pi/4 x 100^2 x 30 ft3, 5.614583... ft3/bbl.
    @Test
    void measuresACylinder() {
        TankShape cylinder = new TankShape.UprightCylinder(100.0, 48.0);
        assertThat(cylinder.volumeBbl(30.0)).isCloseTo(Math.PI * 2500.0 * 30.0 / (9702.0 / 1728.0), within(1e-8));
        assertThat(cylinder.greatestLevelFt()).isEqualTo(48.0);
        assertThat(cylinder.leastLevelFt()).isZero();
    }

    // Equation: GOV = (TOV - FW) CTSh, GSV = GOV CTL, NSV = GSV (1 - S&W), by hand from the table and the factors.
    @Test
    void goesFromLevelToNetStandardVolume() {
        TankVolumes volumes = volumes(FIXED.gauge(gauging(25.0, 0.5, 95.0, 0.002)));
        VolumeFactors factors = ((Corrected) CRUDE.fromBase(LiquidDensity.api(32.0), 95.0, 0.0)).factors();
        double ctsh = Math.pow(1.0 + 6.2e-6 * ((7 * 95.0 + 71.0) / 8 - 60.0), 2);
        double gov = (12_662.0 - 262.0) * ctsh;
        assertThat(volumes.totalObservedBbl()).isCloseTo(12_662.0, within(1e-9));
        assertThat(volumes.freeWaterBbl()).isCloseTo(262.0, within(1e-9));
        assertThat(volumes.standard().grossObservedBbl()).isCloseTo(gov, within(1e-8));
        assertThat(volumes.standard().grossStandardBbl()).isCloseTo(gov * factors.ctl(), within(1e-8));
        assertThat(volumes.standard().netStandardBbl()).isCloseTo(gov * factors.ctl() * 0.998, within(1e-8));
        assertThat(volumes.factors().cpl()).isEqualTo(1.0);
        assertThat(volumes.toString()).contains("net standard").doesNotContain("advisory");
        assertThat(Json.read(Json.write(FIXED), Tank.class)).isEqualTo(FIXED);
        TankOutcome outcome = new Gauged(volumes);
        assertThat(Json.read(Json.write(outcome), TankOutcome.class)).isEqualTo(outcome);
    }

    @Test
    void roundsTheShellWhereTheCorrectionRounds() {
        Tank rounding = new Tank("T", TABLE, SHELL, null, CRUDE.withRounding(FactorRounding.US_CUSTOMARY));
        assertThat(volumes(rounding.gauge(gauging(25.0, 0.0, 95.0, 0.0))).ctsh())
                .isEqualTo(1.0004);
        Tank bare = new Tank("T", TABLE, null, null, CRUDE);
        assertThat(volumes(bare.gauge(gauging(25.0, 0.0, 95.0, 0.0))).ctsh()).isEqualTo(1.0);
    }

    // Equation: the roof displaces its weight, 50,000 lb over the weight of a barrel at tank temperature.
    @Test
    void aRoofDisplacesItsWeight() {
        FloatingRoof roof = new FloatingRoof.Weight(50_000.0, 4.0, 6.0);
        Tank tank = new Tank("T-102", TABLE, SHELL, roof, CRUDE);
        TankVolumes floating = volumes(tank.gauge(gauging(25.0, 0.0, 95.0, 0.0)));
        double lbPerBbl = floating.factors().densityKgPerM3() * 0.158987294928 / 0.45359237;
        assertThat(floating.roofAdjustmentBbl()).isCloseTo(-50_000.0 / lbPerBbl, within(1e-9));
        assertThat(floating.standard().grossObservedBbl())
                .isCloseTo(12_662.0 * floating.ctsh() - 50_000.0 / lbPerBbl, within(1e-8));
        assertThat(volumes(tank.gauge(gauging(4.0, 0.0, 95.0, 0.0))).roofAdjustmentBbl())
                .isZero();
        TankVolumes critical = volumes(tank.gauge(gauging(5.0, 0.0, 95.0, 0.0)));
        assertThat(critical.roofAdjustmentBbl()).isNegative();
        assertThat(critical.advisories()).singleElement().satisfies(a -> assertThat(a.code())
                .isEqualTo("roof_in_critical_zone"));
        assertThat(critical.toString()).contains("1 advisory(s)");
        Tank heavy = new Tank("T", TABLE, SHELL, new FloatingRoof.Weight(5e6, 0.5, 1.0), CRUDE);
        TankOutcome outcome = heavy.gauge(gauging(2.0, 0.0, 95.0, 0.0));
        assertThat(outcome).isInstanceOf(TankOutcome.RoofTooHeavy.class);
        assertThat(outcome.toString()).contains("displaces");
    }

    // Equation: 2.5 bbl per degree over 30 API at tank temperature.
    @Test
    void aDeductedRoofIsAdjustedForGravity() {
        FloatingRoof roof = new FloatingRoof.Deducted(30.0, 2.5, 4.0, 6.0);
        TankVolumes volumes = volumes(new Tank("T", TABLE, SHELL, roof, CRUDE).gauge(gauging(25.0, 0.0, 95.0, 0.0)));
        double observedApi = 141.5 * 999.016 / volumes.factors().densityKgPerM3() - 131.5;
        assertThat(observedApi).isGreaterThan(32.0);
        assertThat(volumes.roofAdjustmentBbl()).isCloseTo(-2.5 * (observedApi - 30.0), within(1e-9));
    }

    @Test
    void saysWhyThereIsNoVolume() {
        assertThat(FIXED.gauge(gauging(41.0, 0.0, 95.0, 0.0)))
                .isEqualTo(new TankOutcome.OutsideTable(41.0, 0.0, 40.0))
                .hasToString("OutsideTable[level 41.00 ft, table 0 to 40.00 ft]");
        Tank raised = new Tank(
                "T",
                new TankShape.CapacityTable(List.of(new StrapPoint(1.0, 0.0), new StrapPoint(9.0, 90.0))),
                null,
                null,
                CRUDE);
        assertThat(raised.gauge(gauging(5.0, 0.5, 95.0, 0.0))).isInstanceOf(TankOutcome.OutsideTable.class);
        TankOutcome hot = FIXED.gauge(gauging(25.0, 0.0, 310.0, 0.0));
        assertThat(hot).isInstanceOf(TankOutcome.NotCorrected.class);
        assertThat(hot.toString()).startsWith("NotCorrected[OutOfRange[temperature");
    }

    @Test
    void badInputIsNamed() {
        assertThatThrownBy(() -> gauging(1.0, 2.0, 60.0, 0.0)).hasMessageContaining("freeWaterLevelFt");
        assertThatThrownBy(() -> gauging(1.0, 0.0, 60.0, 1.2)).hasMessageContaining("sedimentAndWater");
        assertThatThrownBy(() -> new StrapPoint(Double.NaN, 1.0)).hasMessageContaining("levelFt");
        assertThatThrownBy(() -> new TankShape.CapacityTable(List.of(new StrapPoint(1.0, 1.0))))
                .hasMessageContaining("points");
        assertThatThrownBy(
                        () -> new TankShape.CapacityTable(List.of(new StrapPoint(1.0, 5.0), new StrapPoint(2.0, 4.0))))
                .hasMessageContaining("points[1]");
        assertThatThrownBy(() -> new FloatingRoof.Weight(1.0, 5.0, 4.0)).hasMessageContaining("floatsAtFt");
        assertThatThrownBy(() -> new TankShape.UprightCylinder(0.0, 4.0)).hasMessageContaining("diameterFt");
    }

    /** Stock changes add up over the gaugings between, and mass follows the gross standard volume. */
    @Property(tries = 200)
    void stockChangesAddUp(
            @ForAll @DoubleRange(min = 0.0, max = 40.0) @Scale(4) double first,
            @ForAll @DoubleRange(min = 0.0, max = 40.0) @Scale(4) double second,
            @ForAll @DoubleRange(min = 0.0, max = 40.0) @Scale(4) double third,
            @ForAll @DoubleRange(min = 40.0, max = 140.0) @Scale(2) double tF) {
        TankVolumes a = volumes(FIXED.gauge(gauging(first, 0.0, tF, 0.003)));
        TankVolumes b = volumes(FIXED.gauge(gauging(second, 0.0, 80.0, 0.003)));
        TankVolumes c = volumes(FIXED.gauge(gauging(third, 0.0, 100.0, 0.001)));
        StockChange ab = StockChange.between(a, b);
        StockChange bc = StockChange.between(b, c);
        StockChange ac = StockChange.between(a, c);
        assertThat(ab.netStandardBbl() + bc.netStandardBbl()).isCloseTo(ac.netStandardBbl(), within(1e-8));
        assertThat(ab.freeWaterBbl()).isZero();
        assertThat(ac.grossStandardBbl() - ac.netStandardBbl()).isCloseTo(ac.sedimentAndWaterBbl(), within(1e-8));
        assertThat(ac.grossMassTonnes())
                .isCloseTo(
                        ac.grossStandardBbl() * 0.158987294928 * a.factors().baseDensityKgPerM3() / 1000.0,
                        within(1e-8));
        assertThat(Math.signum(ab.totalObservedBbl())).isEqualTo(Math.signum(second - first));
        assertThat(ac.toString()).contains("net standard");
    }

    private static Gauging gauging(double levelFt, double waterFt, double tF, double sedimentAndWater) {
        return new Gauging(
                levelFt, waterFt, tF, 71.0, new DensitySource.AtBase(LiquidDensity.api(32.0)), sedimentAndWater);
    }

    private static TankVolumes volumes(TankOutcome outcome) {
        return ((Gauged) outcome).volumes();
    }
}
