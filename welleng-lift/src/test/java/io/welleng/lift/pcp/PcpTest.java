package io.welleng.lift.pcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PcpTest {

    @Property
    void efficiencyIsAFractionAndRatesAddUp(
            @ForAll @DoubleRange(min = 0.0, max = 500.0) double rpm,
            @ForAll @DoubleRange(min = -500.0, max = 4_000.0) double dp,
            @ForAll @DoubleRange(min = -1.0, max = 5.0) double v,
            @ForAll @DoubleRange(max = 1.0) double gas,
            @ForAll @DoubleRange(max = 1.0) double separated) {
        Pcp pump = PcpParts.pump();
        double mu = Math.pow(10.0, v);
        PcpDelivery delivery = pump.deliver(rpm, dp, mu, new GasFilling(gas, separated));
        assertThat(delivery.volumetricEfficiency()).isBetween(0.0, 1.0);
        if (delivery instanceof PcpDelivery.Lifting lifting) {
            double all = lifting.liquidRateBblPerDay() + lifting.gasRateBblPerDay() + lifting.slipBblPerDay();
            assertThat(all)
                    .isCloseTo(lifting.theoreticalRateBblPerDay(), within(1e-12 * lifting.theoreticalRateBblPerDay()));
            assertThat(lifting.liquidRateBblPerDay())
                    .isCloseTo(
                            lifting.volumetricEfficiency() * lifting.theoreticalRateBblPerDay(),
                            within(1e-12 * lifting.theoreticalRateBblPerDay()));
        } else {
            assertThat(delivery.liquidRateBblPerDay()).isZero();
        }
    }

    @Property
    void speedForTheRateGivesTheRate(
            @ForAll @DoubleRange(min = 60.0, max = 390.0) double rpm,
            @ForAll @DoubleRange(min = -100.0, max = 1_700.0) double dp,
            @ForAll @DoubleRange(min = 0.0, max = 5.0) double v,
            @ForAll @DoubleRange(max = 0.9) double gas) {
        Pcp pump = PcpParts.pump();
        GasFilling filling = new GasFilling(gas, 0.3);
        double rate = pump.deliver(rpm, dp, Math.pow(10.0, v), filling).liquidRateBblPerDay();
        PcpSpeed speed = pump.speedFor(rate, dp, Math.pow(10.0, v), filling);
        assertThat(((PcpSpeed.Found) speed).speedRpm()).isCloseTo(rpm, within(rpm * 1e-12));
    }

    @Property
    void rateNeverFallsWithSpeed(
            @ForAll @DoubleRange(min = 0.0, max = 500.0) double a,
            @ForAll @DoubleRange(min = 0.0, max = 500.0) double b,
            @ForAll @DoubleRange(max = 3_000.0) double dp) {
        Pcp pump = PcpParts.pump();
        assertThat(pump.netRateBblPerDay(Math.max(a, b), dp, 3.0))
                .isGreaterThanOrEqualTo(pump.netRateBblPerDay(Math.min(a, b), dp, 3.0));
    }

    @Test
    void saysWhyNothingIsLifted() {
        Pcp pump = PcpParts.pump(new LinearSlip(500.0, 1_000.0, 1.0, 1.0));
        PcpDelivery.NotLifting slip = (PcpDelivery.NotLifting) pump.deliver(60.0, 1_000.0, 1.0, GasFilling.NONE);
        assertThat(slip.reason()).isEqualTo(PcpDelivery.Reason.SLIP_TAKES_ALL);
        assertThat(slip.speedToLiftRpm()).isCloseTo(500.0 / pump.theoreticalRateBblPerDay(1.0), within(1e-9));
        assertThat(pump.deliver(slip.speedToLiftRpm() * 1.001, 1_000.0, 1.0, GasFilling.NONE))
                .isInstanceOf(PcpDelivery.Lifting.class);
        assertThat(slip.toString()).contains("SLIP_TAKES_ALL").contains("rpm");
        assertThat(pump.volumetricEfficiency(60.0, 1_000.0, 1.0)).isZero();
        assertThat(((PcpDelivery.NotLifting) pump.deliver(0.0, 0.0, 1.0, GasFilling.NONE)).reason())
                .isEqualTo(PcpDelivery.Reason.NOT_TURNING);
        GasFilling all = new GasFilling(1.0, 0.5);
        assertThat(((PcpDelivery.NotLifting) pump.deliver(200.0, 10.0, 1.0, all)).reason())
                .isEqualTo(PcpDelivery.Reason.ALL_GAS);
        assertThat(pump.speedFor(100.0, 10.0, 1.0, all)).isEqualTo(new PcpSpeed.AllGas(1.0));
        assertThat(new GasFilling(1.0, 1.0).liquidShare()).isZero();
        assertThat(pump.speedFor(1e5, 10.0, 1.0, GasFilling.NONE)).isInstanceOf(PcpSpeed.OutsideRange.class);
        assertThat(pump.speedFor(0.0, 0.0, 1.0, GasFilling.NONE))
                .isEqualTo(new PcpSpeed.OutsideRange(0.0, 50.0, 400.0))
                .hasToString("OutsideRange[needs 0 rpm, range 50.00 to 400.0 rpm]");
        assertThat(new PcpSpeed.Found(210.0)).hasToString("Found[210.0 rpm]");
    }

    @Test
    void extraHeavyOilIsLiftedWithoutSlipWhereItGetsIn() {
        Pcp pump = PcpParts.pump(new PoiseuilleSlip(-0.012, 0.0, 9.0, 0.25, 24));
        assertThat(pump.volumetricEfficiency(150.0, 1_500.0, 50_000.0)).isBetween(0.9999, 1.0);
        assertThat(pump.volumetricEfficiency(150.0, 1_500.0, 1.0)).isLessThan(0.9);
        IntakePassage passage = new IntakePassage(2.0, 20.0);
        IntakeNeeds needs = new IntakeNeeds(50.0, 0.0, passage);
        double rate = pump.theoreticalRateBblPerDay(150.0);
        IntakeCheck thick = needs.check(300.0, 600.0, rate, 50_000.0);
        assertThat(thick).isInstanceOf(IntakeCheck.DryRun.class);
        assertThat(thick.passageLossPsi()).isGreaterThan(250.0);
        assertThat(passage.fillLimitBblPerDay(250.0, 50_000.0)).isLessThan(rate);
        assertThat(needs.check(300.0, 600.0, rate, 500.0)).isInstanceOf(IntakeCheck.Covered.class);
        assertThat(needs.check(300.0, 600.0, passage.fillLimitBblPerDay(249.999, 50_000.0), 50_000.0))
                .isInstanceOf(IntakeCheck.Covered.class);
    }

    @Test
    void intakeGuardNamesWhatIsMissing() {
        IntakeNeeds needs = new IntakeNeeds(100.0, 200.0, null);
        assertThat(needs.check(120.0, 250.0, 500.0, 10.0))
                .isEqualTo(new IntakeCheck.Covered(20.0, 50.0, 0.0))
                .hasToString("Covered[margin 20.00 psi, 50.00 ft]");
        assertThat(needs.check(80.0, 250.0, 500.0, 10.0)).isEqualTo(new IntakeCheck.DryRun(20.0, 0.0, 0.0));
        assertThat(needs.check(120.0, 150.0, 500.0, 10.0))
                .isEqualTo(new IntakeCheck.DryRun(0.0, 50.0, 0.0))
                .hasToString("DryRun[short of 0 psi, 50.00 ft; 0 psi lost on the way in]");
    }

    @Test
    void gasTakesThePlaceOfLiquid() {
        assertThat(GasFilling.ofRates(300.0, 100.0, 0.0).liquidShare()).isCloseTo(0.75, within(1e-15));
        assertThat(GasFilling.ofRates(300.0, 100.0, 1.0).liquidShare()).isEqualTo(1.0);
        assertThat(GasFilling.ofRates(300.0, 100.0, 0.5).liquidShare()).isCloseTo(300.0 / 350.0, within(1e-15));
        assertThatThrownBy(() -> GasFilling.ofRates(0.0, 0.0, 0.5)).hasMessageContaining("liquidRate + freeGasRate");
    }

    @Test
    void torqueOfPressureAndFriction() {
        Pcp pump = PcpParts.pump();
        double hydraulic = pump.hydraulicTorqueFtLbf(1_000.0);
        assertThat(pump.torqueFtLbf(1_000.0)).isCloseTo(hydraulic + 60.0, within(1e-9));
        assertThat(pump.startingTorqueFtLbf(1_000.0)).isCloseTo(hydraulic + 110.0, within(1e-9));
        assertThat(pump.hydraulicTorqueFtLbf(-1_000.0)).isEqualTo(-hydraulic);
        PumpFriction share = new PumpFriction.ShareOfRated(0.2, 0.5);
        double rated = pump.hydraulicTorqueFtLbf(pump.rating().ratedPressurePsi());
        assertThat(share.runningFtLbf(pump.rating())).isCloseTo(0.2 * rated, within(1e-9));
        assertThat(share.breakawayFtLbf(pump.rating())).isCloseTo(0.5 * rated, within(1e-9));
    }

    @Test
    void displacementIsTheSameHoweverItIsGiven() {
        PcpGeometry geometry = new PcpGeometry(0.375, 2.25, 14.0);
        PcpDisplacement perRpm = new PcpDisplacement.PerRpm(geometry.bblPerDayPerRpm(), geometry.thrustAreaIn2());
        PcpDisplacement at100 =
                new PcpDisplacement.At100Rpm(100.0 * geometry.bblPerDayPerRpm(), geometry.thrustAreaIn2());
        assertThat(perRpm.volumeIn3()).isCloseTo(geometry.volumeIn3(), within(1e-12 * geometry.volumeIn3()));
        assertThat(at100.volumeIn3()).isCloseTo(geometry.volumeIn3(), within(1e-12 * geometry.volumeIn3()));
        assertThat(geometry.volumeIn3()).isEqualTo(geometry.fluidAreaIn2() * 14.0);
        // What the helix says: thrust less that of the ends is the torque times 2 pi over the rotor's lead, half the
        // pitch.
        double helix = Moineau.torque(geometry.volumeIn3(), 1.0) * 2.0 * Math.PI / 7.0;
        assertThat(geometry.thrustAreaIn2()).isCloseTo(helix + 0.25 * Math.PI * 2.25 * 2.25, within(1e-12));
    }

    @Test
    void wearTakesThePlaceOfWear() {
        Pcp pump = PcpParts.pump();
        Pcp worn = pump.worn(2.0);
        assertThat(worn.slip().slipBblPerDay(1_000.0, 1.0))
                .isEqualTo(2.0 * pump.slip().slipBblPerDay(1_000.0, 1.0));
        assertThat(worn.worn(3.0)).isEqualTo(pump.worn(3.0));
    }

    @Test
    void catalogueIsReadWrittenAndExtended() {
        PcpCatalogue generic = PcpCatalogue.generic();
        assertThat(generic.pumps()).hasSize(5).allSatisfy(pump -> {
            // Named by rate at 100 rpm, to tens of bbl/d, and head.
            double named = Double.parseDouble(pump.name().split("-")[1]);
            assertThat(100.0 * pump.displacement().bblPerDayPerRpm()).isCloseTo(named, within(5.0));
            assertThat(pump.name()).startsWith("generic-");
        });
        assertThat(generic.origin()).contains("no manufacturer's");
        assertThat(PcpCatalogue.read(Json.write(generic))).isEqualTo(generic);
        PumpRating mine = new PumpRating(
                "mine",
                new PcpDisplacement.At100Rpm(500.0, 6.0),
                new LiftRating.Pressure(1_500.0),
                20,
                80.0,
                250.0,
                50.0,
                300.0);
        PcpCatalogue both = generic.with(new PcpCatalogue("Mine.", List.of(mine)));
        assertThat(both.find("mine")).isEqualTo(mine);
        assertThat(mine)
                .hasToString(
                        "PumpRating[mine: 5.000 bbl/d/rpm, 1500 psi in 20 stages, 50.00 to 300.0 rpm, to 250.0 °F]");
        assertThatThrownBy(() -> generic.find("none")).hasMessageContaining("generic-");
        assertThatThrownBy(() -> generic.with(generic)).hasMessageContaining("names that differ");
        assertThatThrownBy(() -> new PumpRating("x", mine.displacement(), mine.lift(), 20, 70.0, 250.0, 50.0, 300.0))
                .hasMessageContaining("at most stages times greatestStagePressurePsi = 1400");
        assertThatThrownBy(() -> new PcpGeometry(1.2, 2.25, 14.0)).hasMessageContaining("eccentricityIn");
    }

    @Test
    void goesThroughJson() {
        PcpInstallation installation = PcpParts.installation();
        assertThat(Json.read(Json.write(installation), PcpInstallation.class)).isEqualTo(installation);
        PcpInstallation plain = new PcpInstallation(
                new Pcp(
                        PcpParts.rating(),
                        new PoiseuilleSlip(-0.01, 0.0, 9.0, 0.25, 24),
                        new PumpFriction.ShareOfRated(0.2, 0.4),
                        new IntakeNeeds(50.0, 100.0, new IntakePassage(2.0, 20.0))),
                PcpParts.rods(),
                PcpParts.drive());
        assertThat(Json.read(Json.write(plain), PcpInstallation.class)).isEqualTo(plain);
        assertThat(Json.write(plain)).contains("poiseuille_slip").contains("share_of_rated");
    }
}
