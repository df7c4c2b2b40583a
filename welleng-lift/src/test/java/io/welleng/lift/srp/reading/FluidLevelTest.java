package io.welleng.lift.srp.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.lift.srp.reading.FluidLevelOutcome.Inflow;
import io.welleng.lift.srp.reading.FluidLevelOutcome.NoGasColumn;
import io.welleng.lift.srp.reading.FluidLevelOutcome.NoInflow;
import io.welleng.lift.srp.reading.FluidLevelOutcome.Pressures;
import io.welleng.nodal.gascolumn.AverageTz;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.nodal.gascolumn.GasColumn;
import io.welleng.nodal.gascolumn.GasColumnOutcome;
import io.welleng.nodal.gascolumn.GasFriction;
import io.welleng.nodal.ipr.Ipr;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class FluidLevelTest {

    private static FluidLevel level(double casing, double levelFt, AnnulusGas gas) {
        return new FluidLevel(casing, levelFt, 5000, 5400, 6.276, 2.875, DryGas.of(0.8), gas, 52, 60, 25, 80, 150, 1.2);
    }

    private static Pressures pressures(FluidLevel level) {
        return (Pressures) level.pressures();
    }

    @Test
    void withoutGasTheLiquidStandsByItsWeight() {
        Pressures p = pressures(level(100, 3000, new AnnulusGas.None()));
        GasColumn column =
                new GasColumn(DryGas.of(0.8), 3000, 3000, 3.401, 80, 80 + 70 * 3000 / 5400.0, new GasFriction.Known(0));
        double foot = ((GasColumnOutcome.Solved) new AverageTz().bottomPressure(column, 100, 0)).pressurePsia();
        assertThat(p.levelPressurePsia()).isCloseTo(foot, within(1e-9));
        assertThat(p.intakePressurePsia()).isCloseTo(foot + 2000 * 52 / 144.0, within(1e-9));
        assertThat(p.perforationPressurePsia()).isCloseTo(p.intakePressurePsia() + 400 * 60 / 144.0, within(1e-9));
        assertThat(p.liquidPart()).isCloseTo(1.0, within(1e-12));
        assertThat(p.gasFreeLiquidFt()).isCloseTo(2000.0, within(1e-8));
        assertThat(p.toString()).startsWith("Pressures[level 1");
    }

    // Equation: the same differential equation by 20,000 forward steps, written out here.
    @Test
    void theGasifiedColumnIsItsIntegral() {
        FluidLevel level = level(100, 3000, new AnnulusGas.Rate(40));
        Pressures p = pressures(level);
        double area = Math.PI / 4 * (6.276 * 6.276 - 2.875 * 2.875) / 144;
        double at = p.levelPressurePsia();
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            double depth = 3000 + 2000.0 * i / n;
            double t = 80 + 70 * depth / 5400;
            double z = DryGas.of(0.8).z(at, t);
            double rhoG = 28.97 * 0.8 * at / (z * 10.731577 * (t + 459.67));
            double vsg = 40_000 / 86_400.0 * 14.696 / at * z * (t + 459.67) / 519.67 / area;
            double rise = 1.53 * Math.pow(32.17405 * 25 * 0.00220462262 * (52 - rhoG) / (52 * 52), 0.25);
            double part = vsg / (1.2 * vsg + rise);
            at += 2000.0 / n * (52 * (1 - part) + rhoG * part) / 144;
        }
        assertThat(p.intakePressurePsia()).isCloseTo(at, within(1e-4 * at));
        assertThat(p.liquidPart()).isBetween(0.3, 0.9);
        assertThat(p.gasRateMscfPerDay()).isEqualTo(40.0);
    }

    @Property(tries = 50)
    void gasMakesTheColumnLighterAndALowerLevelLessPressure(
            @ForAll @DoubleRange(min = 0.1, max = 200) double rate,
            @ForAll @DoubleRange(min = 500, max = 4000) double at) {
        double none = pressures(level(100, at, new AnnulusGas.None())).intakePressurePsia();
        double some = pressures(level(100, at, new AnnulusGas.Rate(rate))).intakePressurePsia();
        double more = pressures(level(100, at, new AnnulusGas.Rate(2 * rate))).intakePressurePsia();
        assertThat(some).isLessThan(none);
        assertThat(more).isLessThan(some);
        assertThat(pressures(level(100, at + 500, new AnnulusGas.None())).intakePressurePsia())
                .isLessThan(none);
    }

    @Test
    void buildUpIsARate() {
        Pressures p = pressures(level(100, 3000, new AnnulusGas.BuildUp(0.5)));
        assertThat(p.gasRateMscfPerDay()).isBetween(15.0, 35.0);
        assertThat(pressures(level(100, 3000, new AnnulusGas.Rate(p.gasRateMscfPerDay())))
                        .intakePressurePsia())
                .isCloseTo(p.intakePressurePsia(), within(1e-9));
    }

    @Test
    void aLevelAtThePumpLeavesOnlyGasAboveIt() {
        Pressures p = pressures(level(100, 5000, new AnnulusGas.Rate(10)));
        assertThat(p.intakePressurePsia()).isEqualTo(p.levelPressurePsia());
        assertThat(p.gasFreeLiquidFt()).isZero();
    }

    @Test
    void muchGasIsSaid() {
        assertThat(pressures(level(100, 3000, new AnnulusGas.Rate(500))).advisories())
                .extracting("code")
                .contains("annulus_foam");
    }

    @Test
    void inflowGivesTheRate() {
        FluidLevel level = level(100, 3000, new AnnulusGas.None());
        Pressures p = pressures(level);
        Ipr ipr = Ipr.vogel(2500, 300, 1500);
        assertThat(level.rate(ipr)).isInstanceOfSatisfying(Inflow.class, inflow -> {
            assertThat(inflow.rateStbPerDay()).isEqualTo(ipr.rateStbPerDay(p.perforationPressurePsia()));
            assertThat(inflow.pressures()).isEqualTo(p);
            assertThat(inflow.toString()).startsWith("Inflow[");
        });
        assertThat(level.rate(Ipr.vogel(500, 300, 200))).isInstanceOfSatisfying(NoInflow.class, none -> {
            assertThat(none.excessPsi()).isCloseTo(p.perforationPressurePsia() - 500, within(1e-9));
            assertThat(none.toString()).startsWith("NoInflow[");
        });
    }

    @Test
    void aGasColumnWithoutAnEndSaysSo() {
        FluidLevel level = new FluidLevel(
                29_000,
                40_000,
                45_000,
                45_000,
                6.276,
                2.875,
                DryGas.of(0.8),
                new AnnulusGas.None(),
                52,
                60,
                25,
                80,
                350,
                1.2);
        assertThat(level.rate(Ipr.vogel(2500, 300, 1500))).isInstanceOf(NoGasColumn.class);
        assertThat(level.pressures().toString()).startsWith("NoGasColumn[");
    }

    @Test
    void questionsAreJsonAndChecked() {
        FluidLevel level = level(100, 3000, new AnnulusGas.BuildUp(0.5));
        assertThat(Json.read(Json.write(level), FluidLevel.class)).isEqualTo(level);
        assertThat(level.toString()).contains("level 3000 ft");
        assertThatThrownBy(() -> level(100, 6000, new AnnulusGas.None())).hasMessageContaining("pumpFt");
        assertThatThrownBy(() -> level(-1, 3000, new AnnulusGas.None())).hasMessageContaining("casingPressurePsia");
        assertThatThrownBy(() -> new AnnulusGas.Rate(-1)).hasMessageContaining("gasRateMscfPerDay");
    }
}
