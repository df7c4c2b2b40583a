package io.welleng.lift.pcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PcpInstallationTest {

    private static final RodProfile THICK = RodProfile.uniform(20_000.0, 61.0);

    @Property
    void powersBalance(
            @ForAll @DoubleRange(min = 0.0, max = 500.0) double rpm,
            @ForAll @DoubleRange(min = -1_500.0, max = 4_000.0) double dp,
            @ForAll @DoubleRange(min = 0.0, max = 5.0) double v) {
        double mu = Math.pow(10.0, v);
        PcpState state = PcpParts.installation().at(PcpParts.duty(rpm, dp, mu), RodProfile.uniform(mu, 60.0));
        PcpPower power = state.power();
        double scale = 1e-9 * (Math.abs(power.electricKw()) + Math.abs(power.hydraulicKw()));
        assertThat(power.hydraulicKw() + power.lossesKw()).isCloseTo(power.electricKw(), within(scale));
        double well = power.hydraulicKw()
                + power.slipLossKw()
                + power.pumpFrictionKw()
                + power.viscousLossKw()
                + power.contactLossKw();
        assertThat(well).isCloseTo(power.polishedRodKw(), within(scale));
        assertThat(power.polishedRodKw() + power.headLossKw() + power.gearboxLossKw() + power.beltLossKw())
                .isCloseTo(power.motorShaftKw(), within(scale));
        assertThat(List.of(
                        power.slipLossKw(),
                        power.pumpFrictionKw(),
                        power.viscousLossKw(),
                        power.contactLossKw(),
                        power.headLossKw(),
                        power.gearboxLossKw(),
                        power.beltLossKw(),
                        power.motorLossKw(),
                        power.speedDriveLossKw()))
                .allSatisfy(loss -> assertThat(loss).isGreaterThanOrEqualTo(-scale));
    }

    @Test
    void energyPerBarrel() {
        PcpState state = PcpParts.installation().at(PcpParts.duty(200.0, 1_200.0, 500.0), THICK);
        assertThat(state.power().kwhPerBbl())
                .isCloseTo(24.0 * state.power().electricKw() / state.delivery().liquidRateBblPerDay(), within(1e-12));
        PcpState still = PcpParts.installation().at(PcpParts.duty(0.0, 1_200.0, 500.0), THICK);
        assertThat(still.power().kwhPerBbl()).isNull();
        assertThat(still.power().electricKw()).isZero();
        assertThat(still.rods().viscousTorqueFtLbf()).isZero();
        assertThat(still.rods().contactTorqueFtLbf()).isZero();
        assertThat(still.power().toString()).doesNotContain("kWh/bbl");
        assertThat(state.power().toString()).contains("kWh/bbl");
        assertThat(state.toString()).startsWith("PcpState[200.0 rpm, 1200 psi: Lifting[");
    }

    @Test
    void limitsAreNamed() {
        PcpInstallation installation = PcpParts.installation();
        PcpState fine = installation.at(PcpParts.duty(200.0, 1_200.0, 500.0), RodProfile.uniform(500.0, 61.0));
        assertThat(fine.broken()).isEmpty();
        assertThat(fine.allowed()).isTrue();
        assertThat(fine.limits()).hasSize(PcpLimit.values().length);
        // 5 % of gas go with 90 % of liquid into the pump.
        assertThat(fine.advisories()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("free_gas_in_pump");
            assertThat(one.value()).isCloseTo(0.05 / 0.95, within(1e-12));
        });
        assertThat(fine.toString()).contains("all limits kept");
        PcpDuty hard = new PcpDuty(450.0, 1_900.0, 50_000.0, 250.0, 60.0, 700.0, 150.0, GasFilling.NONE);
        PcpState bad = installation.at(hard, RodProfile.uniform(50_000.0, 61.0));
        assertThat(bad.broken())
                .extracting(PcpLimitUse::limit)
                .containsExactly(
                        PcpLimit.PUMP_PRESSURE,
                        PcpLimit.PUMP_TEMPERATURE,
                        PcpLimit.PUMP_SPEED,
                        PcpLimit.ROD_STRESS,
                        PcpLimit.DRIVE_TORQUE,
                        PcpLimit.MOTOR_POWER);
        assertThat(bad.broken()).allSatisfy(use -> assertThat(use.margin()).isNegative());
        assertThat(bad.intake()).isInstanceOf(IntakeCheck.DryRun.class);
        assertThat(bad.advisories()).isEmpty();
        assertThat(bad.allowed()).isFalse();
        assertThat(bad.toString()).contains("6 limit(s) broken").contains("DryRun");
        assertThat(bad.broken().get(2)).hasToString("PUMP_SPEED 450.0 of 400.0 rpm");
        PcpDuty heavy = new PcpDuty(100.0, 1_200.0, 10.0, 130.0, 400.0, 700.0, 150.0, GasFilling.NONE);
        PcpInstallation light = new PcpInstallation(
                PcpParts.pump(), PcpParts.rods(), new PcpDrive(0.0, 1.0, 1.0, 0.9, 1.0, 1_500.0, 5_000.0, 45.0));
        assertThat(light.at(heavy, RodProfile.uniform(10.0, 61.0)).broken())
                .extracting(PcpLimitUse::limit)
                .containsExactly(PcpLimit.DRIVE_LOAD);
        // The intake alone may forbid it.
        PcpDuty dry = new PcpDuty(200.0, 1_200.0, 500.0, 130.0, 400.0, 10.0, 150.0, GasFilling.NONE);
        assertThat(installation.at(dry, RodProfile.uniform(500.0, 61.0)).allowed())
                .isFalse();
    }

    @Test
    void cautionsWhereTheWellDrivesThePump() {
        PcpState state = PcpParts.installation().at(PcpParts.duty(20.0, -900.0, 5.0), RodProfile.uniform(5.0, 60.0));
        assertThat(state.advisories())
                .extracting(one -> one.code())
                .containsExactly("well_drives_pump", "below_least_speed", "free_gas_in_pump");
        assertThat(state.delivery().volumetricEfficiency()).isBetween(0.5, 1.0);
        assertThat(state.power().polishedRodKw()).isNegative();
        assertThat(Json.write(state)).contains("\"advisories\"");
    }

    @Property
    void viscousTorqueGoesWithSpeedAndViscosity(
            @ForAll @DoubleRange(min = 1.0, max = 250.0) double rpm,
            @ForAll @DoubleRange(min = 0.0, max = 4.4) double v) {
        double mu = Math.pow(10.0, v);
        double one = viscous(rpm, mu);
        assertThat(viscous(2.0 * rpm, mu)).isCloseTo(2.0 * one, within(one * 1e-12));
        assertThat(viscous(rpm, 2.0 * mu)).isCloseTo(2.0 * one, within(one * 1e-12));
    }

    private static double viscous(double rpm, double mu) {
        return PcpParts.rods()
                .loads(100.0, 5_000.0, rpm, 100.0, RodProfile.uniform(mu, 60.0))
                .viscousTorqueFtLbf();
    }

    @Property
    void aSplitStringCarriesTheSame(@ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        PcpRods whole = PcpParts.rods();
        RodProfile profile = new RodProfile(List.of(
                new RodProfile.Point(0.0, 40_000.0, 62.0, 0.02, 0.0),
                new RodProfile.Point(1_700.0, 9_000.0, 61.0, 0.01, 20.0),
                new RodProfile.Point(3_000.0, 1_000.0, 59.0, 0.0, 40.0)));
        RodString two = new RodString(List.of(
                new RodSection(PcpParts.ONE_INCH, 3_000.0 * share),
                new RodSection(PcpParts.ONE_INCH, 3_000.0 * (1.0 - share))));
        PcpRods split = new PcpRods(two, 2.992, 11.5e6, 125_000.0, 0.8, 25.0, 80.0, whole.couplings());
        RodLoads a = whole.loads(300.0, 5_000.0, 150.0, 300.0, profile);
        RodLoads b = split.loads(300.0, 5_000.0, 150.0, 300.0, profile);
        assertThat(b.polishedRodTorqueFtLbf())
                .isCloseTo(a.polishedRodTorqueFtLbf(), within(1e-10 * a.polishedRodTorqueFtLbf()));
        assertThat(b.polishedRodLoadLbf()).isCloseTo(a.polishedRodLoadLbf(), within(1e-10 * a.polishedRodLoadLbf()));
        assertThat(b.twistTurns()).isCloseTo(a.twistTurns(), within(1e-10 * a.twistTurns()));
        assertThat(b.sections().get(0).twistTurns() + b.sections().get(1).twistTurns())
                .isCloseTo(b.twistTurns(), within(1e-12 * b.twistTurns()));
        assertThat(b.sections().get(0).bottomTorqueFtLbf())
                .isEqualTo(b.sections().get(1).topTorqueFtLbf());
    }

    @Test
    void smoothEnvironmentOfAUserIsIntegratedToTenDigits() {
        // Viscosity falling by e in 400 ft, of a class that names no bends: integral 400 mu0 (1 - exp(-3000/400)).
        RodEnvironment user = new RodEnvironment() {
            @Override
            public double viscosityCp(double depthFt) {
                return 30_000.0 * Math.exp(-depthFt / 400.0);
            }

            @Override
            public double densityLbPerFt3(double depthFt) {
                return 61.0;
            }

            @Override
            public double frictionPsiPerFt(double depthFt) {
                return 0.0;
            }

            @Override
            public double verticalShare(double depthFt) {
                return 1.0;
            }
        };
        double uniform = viscous(100.0, 30_000.0) / 3_000.0;
        double expected = uniform * 400.0 * (1.0 - Math.exp(-7.5));
        assertThat(PcpParts.rods().loads(100.0, 0.0, 100.0, 100.0, user).viscousTorqueFtLbf())
                .isCloseTo(expected, within(expected * 1e-9));
    }

    @Test
    void loadIsBuoyedWeightThrustAndHungWeightLessTheStuffingBox() {
        RodLoads loads = PcpParts.rods().loads(100.0, 5_000.0, 100.0, 214.696, RodProfile.uniform(1.0, 62.4));
        double area = Math.PI / 4.0;
        double expected = 3_000.0 * (2.904 - 62.4 * area / 144.0) + 5_000.0 + 80.0 - 200.0 * area;
        assertThat(loads.polishedRodLoadLbf()).isCloseTo(expected, within(1e-8));
        RodSectionLoad only = loads.sections().get(0);
        double sigma = only.topTensionLbf() / area;
        double tau = 16.0 * 12.0 * only.topTorqueFtLbf() / Math.PI;
        assertThat(only.greatestStressPsi()).isCloseTo(Math.hypot(sigma, Math.sqrt(3.0) * tau), within(1e-7));
        assertThat(only.loading()).isCloseTo(only.greatestStressPsi() / 125_000.0, within(1e-15));
        assertThat(loads.greatestLoading()).isEqualTo(only.loading());
        assertThat(loads.toString()).contains("turns of wind-up");
        assertThat(only.toString()).startsWith("RodSectionLoad[1 in steel:");
    }

    @Test
    void stressIsGreatestWhereTensionIsEvenBelow() {
        // Strong friction of flow lifts the rods: tension falls upwards, and the stress is greatest at the pump.
        RodProfile lifting = new RodProfile(List.of(new RodProfile.Point(0.0, 1.0, 60.0, 2.0, 0.0)));
        RodSectionLoad only = PcpParts.rods()
                .loads(100.0, 12_000.0, 1.0, 100.0, lifting)
                .sections()
                .get(0);
        assertThat(only.topTensionLbf()).isLessThan(only.bottomTensionLbf());
        double sigma = only.bottomTensionLbf() / (Math.PI / 4.0);
        double tau = 16.0 * 12.0 * only.bottomTorqueFtLbf() / Math.PI;
        assertThat(only.greatestStressPsi()).isCloseTo(Math.hypot(sigma, Math.sqrt(3.0) * tau), within(1e-7));
    }

    @Test
    void rodsWithoutCouplingsDragLess() {
        PcpRods coupled = PcpParts.rods();
        PcpRods smooth = new PcpRods(coupled.string(), 2.992, 11.5e6, 125_000.0, 0.8, 25.0, 80.0, null);
        assertThat(smooth.loads(1.0, 1.0, 100.0, 100.0, THICK).viscousTorqueFtLbf())
                .isLessThan(coupled.loads(1.0, 1.0, 100.0, 100.0, THICK).viscousTorqueFtLbf());
        assertThat(Json.read(Json.write(smooth), PcpRods.class)).isEqualTo(smooth);
    }

    @Test
    void refusesWhatDoesNotFit() {
        RodString string = PcpParts.rods().string();
        assertThatThrownBy(() -> new PcpRods(string, 0.9, 11.5e6, 1e5, 0.8, 0.0, 0.0, null))
                .hasMessageContaining("diameterIn of 1 in steel must be below tubingIdIn");
        assertThatThrownBy(() -> new PcpRods(string, 1.5, 11.5e6, 1e5, 0.8, 0.0, 0.0, new RodCouplings(1.8, 4.0, 25.0)))
                .hasMessageContaining("couplings.diameterIn");
        assertThatThrownBy(() -> new PcpDrive(0.0, 1.1, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0))
                .hasMessageContaining("gearboxEfficiency");
        assertThatThrownBy(() -> new RodProfile(List.of(
                        new RodProfile.Point(10.0, 1.0, 60.0, 0.0, 0.0),
                        new RodProfile.Point(10.0, 1.0, 60.0, 0.0, 0.0))))
                .hasMessageContaining("points[1].depthFt");
        assertThatThrownBy(() -> PcpParts.rods().loads(Double.NaN, 0.0, 0.0, 1.0, THICK))
                .hasMessageContaining("pumpTorqueFtLbf");
    }

    @Test
    void profileIsCarriedOnBeyondItsEnds() {
        RodProfile profile = new RodProfile(List.of(
                new RodProfile.Point(100.0, 100.0, 62.0, 0.1, 0.0),
                new RodProfile.Point(300.0, 400.0, 60.0, 0.3, 90.0)));
        assertThat(profile.viscosityCp(0.0)).isEqualTo(100.0);
        assertThat(profile.viscosityCp(200.0)).isCloseTo(200.0, within(1e-11));
        assertThat(profile.viscosityCp(900.0)).isEqualTo(400.0);
        assertThat(profile.densityLbPerFt3(200.0)).isCloseTo(61.0, within(1e-12));
        assertThat(profile.frictionPsiPerFt(200.0)).isCloseTo(0.2, within(1e-12));
        assertThat(profile.verticalShare(200.0)).isCloseTo(0.5, within(1e-12));
        assertThat(profile.verticalShare(900.0)).isZero();
        assertThat(profile.nextBendFt(0.0)).isEqualTo(100.0);
        assertThat(profile.nextBendFt(100.0)).isEqualTo(300.0);
        assertThat(profile.nextBendFt(300.0)).isInfinite();
        assertThat(Json.read(Json.write(profile), RodProfile.class)).isEqualTo(profile);
    }
}
