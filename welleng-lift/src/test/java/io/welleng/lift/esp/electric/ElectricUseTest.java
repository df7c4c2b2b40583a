package io.welleng.lift.esp.electric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElectricUseTest {

    private static final LoadCurve FLAT = new LoadCurve(0.9, 0, 0, 0, 0, 0, 0);

    private static ElectricSystem system(Cable cable, Transformer transformer, Vsd drive) {
        return new ElectricSystem(Samples.motor(), new Protector(2.0, 60.0), cable, transformer, drive);
    }

    @Test
    void catalogueFindsAndSuggests() {
        MotorCatalogue standard = MotorCatalogue.standard();
        assertThat(standard).isSameAs(MotorCatalogue.standard());
        assertThat(standard.find("NOVOMET 117 mm 60 hz").diameterMm()).isEqualTo(117.0);
        assertThatThrownBy(() -> standard.find("Novomet 117mm 60 Hz"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("nearest \"Novomet 117 mm 60 Hz\"");
        assertThat(standard.attribution()).contains("unifloc_py");
        assertThat(standard.licence()).isEqualTo("MIT");
        assertThat(standard)
                .hasToString("MotorCatalogue[Induction motors of submersible pumps, 22 families, 22 models]");
        assertThat(standard.find("Borets 117 mm 50 Hz"))
                .hasToString("MotorModel[Borets 117 mm 50 Hz, rated: efficiency 0.8440, cos phi 0.8584, 2848 rpm, "
                        + "loads 0.05000 to 1.200]");
    }

    @Test
    void catalogueReadsBackAndGrows() {
        MotorCatalogue standard = MotorCatalogue.standard();
        assertThat(MotorCatalogue.read(Json.write(standard))).isEqualTo(standard);
        MotorModel mine = new MotorModel(
                "mine", "me", 143.0, 60.0, FLAT, FLAT, FLAT, new LoadCurve(3590, -100, 0, 0, 0, 0, 0), 0.2, 1.3, null);
        assertThat(standard.with(List.of(mine)).find("Mine")).isEqualTo(mine);
        assertThatThrownBy(() -> standard.with(standard.models())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> MotorCatalogue.read("{}")).isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void curvesThatMakeNoSenseAreRefused() {
        LoadCurve rpm = new LoadCurve(3590, -100, 0, 0, 0, 0, 0);
        LoadCurve fast = new LoadCurve(3600, 0, 0, 0, 0, 0, 0);
        LoadCurve none = new LoadCurve(0, 0, 0, 0, 0, 0, 0);
        assertThatThrownBy(() -> new MotorModel("m", "m", 143, 60, FLAT, FLAT, FLAT, fast, 0.2, 1.3, null))
                .hasMessageContaining("speedRpm");
        assertThatThrownBy(() -> new MotorModel("m", "m", 143, 60, none, FLAT, FLAT, rpm, 0.2, 1.3, null))
                .hasMessageContaining("currentFraction");
        assertThatThrownBy(() -> new MotorModel("m", "m", 143, 60, FLAT, FLAT, FLAT, rpm, 0.0, 1.3, null))
                .hasMessageContaining("lowestLoad");
        assertThatThrownBy(() -> new LoadCurve(0, 0, 0, Double.NaN, 0, 0, 0)).hasMessageContaining("c3");
    }

    @Test
    void aNamePlateWithoutTheApparentPowerForItsPowerIsRefused() {
        MotorModel model = Samples.motor().model();
        assertThatThrownBy(() -> Motor.of("m", model, 150.0, 2200.0, 35.0, 4.56))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ratedCurrentA");
        assertThat(Motor.of("m", model, 150.0, 2200.0, 45.0, 4.56)
                        .at(150.0, 60.0)
                        .currentA())
                .isCloseTo(45.0, within(1e-9));
        assertThatThrownBy(() -> Samples.motor().at(50.0, 0.0)).hasMessageContaining("frequencyHz");
        assertThatThrownBy(() -> Samples.motor().at(Double.NaN, 60.0)).hasMessageContaining("shaftPowerHp");
    }

    @Test
    void anIdleShaftStillTakesCurrent() {
        MotorPoint idle = Samples.motor().at(0.0, 60.0);
        assertThat(idle.efficiency()).isZero();
        assertThat(idle.inputKw()).isPositive();
        assertThat(idle.currentA()).isPositive();
        assertThat(idle.speedRpm()).isEqualTo(3600.0);
        assertThat(idle.extrapolated()).isTrue();
    }

    @Test
    void motorAdvisories() {
        Motor motor = Samples.motor();
        assertThat(motor.advisories(motor.at(100.0, 60.0))).isEmpty();
        assertThat(motor.advisories(motor.at(200.0, 60.0)))
                .extracting(Advisory::code)
                .containsExactly("motor_load_range", "motor_overload", "motor_current");
        assertThat(motor.at(200.0, 60.0).overloaded()).isTrue();
        assertThat(motor.at(200.0, 60.0)).asString().contains("OVERLOADED").contains("200.0 hp at 60.00 Hz");
        assertThat(motor.advisories(motor.at(145.0, 60.0, 1900.0)))
                .extracting(Advisory::code)
                .containsExactly("motor_current", "motor_voltage");
        Motor tight = Motor.of("m", motor.model(), 150.0, 2200.0, 37.6, 4.56);
        assertThat(tight.advisories(tight.at(180.0, 60.0)))
                .extracting(Advisory::code)
                .contains("motor_power_factor");
        assertThat(motor).hasToString("Motor[test, 150.0 hp, 2200 V, 45.00 A at 60.00 Hz, 4.560 in]");
    }

    @Test
    void pumpSpeedByEitherBasis() {
        MotorPoint point = Samples.motor().at(120.0, 55.0);
        assertThat(SpeedBasis.ELECTRICAL_FREQUENCY.pumpFrequencyHz(point)).isEqualTo(55.0);
        assertThat(SpeedBasis.SHAFT_SPEED.pumpFrequencyHz(point))
                .isCloseTo(60.0 * point.speedRpm() / 3500.0, within(1e-12));
    }

    @Test
    void systemAdvisories() {
        Cable thin = new Cable(WireSize.AWG_6, ConductorMetal.COPPER, Stranding.SOLID, 9000.0, 0.0, 30.0);
        ElectricSystem system = system(
                thin,
                new Transformer(50.0, 0.98, List.of(1000.0, 1500.0)),
                new Vsd(50.0, 0.97, 0.99, 0.97, 0.05, 55.0));
        assertThat(system.advisories(system.at(130.0, 60.0, 200.0)))
                .extracting(Advisory::code)
                .containsExactly(
                        "cable_ampacity",
                        "transformer_rating",
                        "transformer_voltage",
                        "drive_rating",
                        "drive_frequency");
        ElectricSystem good = system(
                Cable.copper(WireSize.AWG_2, 5000.0),
                new Transformer(300.0, 0.98, List.of(1000.0, 3000.0)),
                new Vsd(300.0, 0.97, 0.99, 0.97, 0.05, 75.0));
        assertThat(good.advisories(good.at(120.0, 60.0, 180.0))).isEmpty();
        ElectricSystem bare =
                new ElectricSystem(Samples.motor(), null, Cable.copper(WireSize.AWG_2, 5000.0), null, null);
        assertThat(bare.advisories(bare.at(120.0, 60.0, 180.0))).isEmpty();
        assertThat(bare.at(120.0, 60.0, 180.0).protectorKw()).isZero();
        ElectricSystem driveOnly = new ElectricSystem(
                Samples.motor(), null, Cable.copper(WireSize.AWG_2, 5000.0), null, new Vsd(90, 0.97, 1, 0.97, 0, 75));
        assertThat(driveOnly.advisories(driveOnly.at(120.0, 60.0, 180.0)))
                .extracting(Advisory::code)
                .containsExactly("drive_rating");
        assertThat(bare.at(120.0, 60.0, 180.0))
                .asString()
                .startsWith("SurfacePower[")
                .contains("transformer 0 +");
        assertThat(Json.read(Json.write(good), ElectricSystem.class)).isEqualTo(good);
        assertThat(Json.read(Json.write(bare), ElectricSystem.class)).isEqualTo(bare);
    }

    @Test
    void energyPerBarrelNeedsBarrels() {
        SurfacePower power =
                system(Cable.copper(WireSize.AWG_2, 5000.0), null, null).at(120.0, 60.0, 180.0);
        assertThat(power.energyKwhPerBbl(0.0)).isEmpty();
        assertThat(power.energyKwhPerBbl(1000.0)).hasValue(24.0 * power.surfaceKw() / 1000.0);
        assertThatThrownBy(() -> power.energyKwhPerBbl(-1.0)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void taps() {
        Transformer transformer = new Transformer(200.0, 0.98, List.of(1000.0, 2000.0, 3000.0));
        assertThat(transformer.tapFor(2000.0)).hasValue(2000.0);
        assertThat(transformer.tapFor(2000.1)).hasValue(3000.0);
        assertThat(transformer.tapFor(3001.0)).isEmpty();
        assertThat(new Transformer(200.0, 0.98, List.of()).tapFor(2345.0)).hasValue(2345.0);
        assertThat(transformer)
                .hasToString("Transformer[200.0 kVA, efficiency 0.9800, taps [1000.0, 2000.0, 3000.0] V]");
        assertThatThrownBy(() -> new Transformer(200.0, 0.98, List.of(2.0, 1.0)))
                .hasMessageContaining("secondaryTapsV");
        assertThatThrownBy(() -> new Transformer(200.0, 0.98, List.of(-1.0, 1.0)))
                .hasMessageContaining("secondaryTapsV");
        assertThat(new Vsd(100, 0.97, 1, 0.96, 0.3, 90)).asString().contains("up to 90.00 Hz");
        assertThat(new Protector(2.0, 60.0)).hasToString("Protector[2.000 hp at 60.00 Hz]");
        assertThat(new Protector(2.0, 60.0).powerHpAt(45.0)).isEqualTo(1.5);
    }

    @Test
    void meanTemperatureGivesTheResistanceOfAWarmingCable() {
        double[] depth = {0.0, 2000.0, 8000.0};
        double[] temperature = {70.0, 100.0, 220.0};
        double mean = Cable.meanTemperatureF(depth, temperature);
        assertThat(mean).isCloseTo((85.0 * 2000.0 + 160.0 * 6000.0) / 8000.0, within(1e-9));
        double parts = Cable.copper(WireSize.AWG_4, 2000.0).resistanceOhm(85.0)
                + Cable.copper(WireSize.AWG_4, 6000.0).resistanceOhm(160.0);
        assertThat(Cable.copper(WireSize.AWG_4, 8000.0).resistanceOhm(mean)).isCloseTo(parts, within(1e-12));
        assertThat(Cable.copper(WireSize.AWG_4, 8000.0)).asString().contains("AWG_4 COPPER, 8000 ft");
        assertThat(WireSize.AWG_1_0.number()).isZero();
    }

    @Test
    void smallestMotorThatCarriesTheLoad() {
        MotorModel model = Samples.motor().model();
        Motor small = Motor.of("small", model, 100.0, 2000.0, 33.0, 4.56);
        Motor middle = Motor.of("middle", model, 150.0, 2200.0, 45.0, 4.56);
        Motor large = Motor.of("large", model, 200.0, 2400.0, 55.0, 4.56);
        List<Motor> list = List.of(large, small, middle);
        assertThat(MotorChoice.of(list, 110.0, 60.0, 0.8)).isInstanceOfSatisfying(MotorChoice.Chosen.class, chosen -> {
            assertThat(chosen.motor()).isEqualTo(middle);
            assertThat(chosen.point().load()).isCloseTo(110.0 / 150.0, within(1e-12));
            assertThat(chosen).asString().startsWith("Chosen[Motor[middle");
        });
        // At 45 Hz the motors have three quarters of their power.
        assertThat(MotorChoice.of(list, 110.0, 45.0, 0.8))
                .isInstanceOfSatisfying(MotorChoice.Chosen.class, chosen -> assertThat(chosen.motor())
                        .isEqualTo(large));
        assertThat(MotorChoice.of(list, 200.0, 60.0, 0.8)).isInstanceOfSatisfying(MotorChoice.TooWeak.class, weak -> {
            assertThat(weak.strongest()).isEqualTo(large);
            assertThat(weak.missingHp()).isCloseTo(50.0, within(1e-9));
            assertThat(weak).asString().contains("lacks 50.00 hp");
        });
    }

    @Test
    void thinnestCableWithinTheLimits() {
        List<Cable> cables = List.of(
                Cable.copper(WireSize.AWG_1, 6000.0),
                Cable.copper(WireSize.AWG_6, 6000.0),
                Cable.copper(WireSize.AWG_4, 6000.0),
                Cable.copper(WireSize.AWG_2, 6000.0));
        assertThat(CableChoice.of(cables, 50.0, 180.0, CableChoice.USUAL_DROP_V_PER_1000_FT))
                .isInstanceOfSatisfying(CableChoice.Chosen.class, chosen -> {
                    assertThat(chosen.cable().size()).isEqualTo(WireSize.AWG_4);
                    assertThat(chosen.dropVPer1000Ft()).isLessThanOrEqualTo(30.0);
                    assertThat(chosen.cable().advisories(50.0)).isEmpty();
                    assertThat(chosen).asString().contains("V/1000 ft");
                });
        assertThat(CableChoice.of(cables, 500.0, 180.0, 30.0))
                .isInstanceOfSatisfying(CableChoice.TooThin.class, thin -> {
                    assertThat(thin.ampacityLimits()).isFalse();
                    assertThat(thin.leastDropVPer1000Ft()).isGreaterThan(30.0);
                });
        Cable limited = new Cable(WireSize.AWG_1, ConductorMetal.COPPER, Stranding.SOLID, 6000.0, 0.0, 40.0);
        assertThat(CableChoice.of(List.of(limited), 50.0, 180.0, 30.0))
                .isInstanceOfSatisfying(CableChoice.TooThin.class, thin -> {
                    assertThat(thin.ampacityLimits()).isTrue();
                    assertThat(thin).asString().contains("ampacity");
                });
        assertThat(CableChoice.of(List.of(limited), 40.0, 180.0, 30.0)).isInstanceOf(CableChoice.Chosen.class);
        assertThat(limited).asString().contains("up to 40.00 A");
    }

    @Test
    void coolingSaysWhatIsWrong() {
        MotorCooling cooling = new MotorCooling(8.681, 4.56, 20.0, 1.5, AnnulusHeatLaw.GNIELINSKI);
        assertThat(cooling.at(new CoolingFluid(0.0, 150.0, 60.0, 1.0, 0.9, 0.3), 20.0))
                .isEqualTo(new CoolingOutcome.NoFlow(20.0))
                .hasToString("NoFlow[20.00 kW of motor heat and no fluid to take it]");
        CoolingOutcome.Cooled slow =
                (CoolingOutcome.Cooled) cooling.at(new CoolingFluid(800.0, 150.0, 60.0, 1.0, 0.9, 0.3), 20.0);
        assertThat(slow.advisories()).extracting(Advisory::code).containsExactly("motor_cooling_velocity");
        assertThat(slow).asString().contains("advisories 1").contains("winding");
        CoolingOutcome.Cooled oily =
                (CoolingOutcome.Cooled) cooling.at(new CoolingFluid(60_000.0, 150.0, 55.0, 120.0, 0.5, 0.07), 20.0);
        assertThat(oily.advisories()).extracting(Advisory::code).containsExactly("motor_cooling_prandtl");
        MotorCooling narrow = new MotorCooling(5.0, 4.56, 20.0, 1.5, AnnulusHeatLaw.DITTUS_BOELTER);
        CoolingOutcome.Cooled rush =
                (CoolingOutcome.Cooled) narrow.at(new CoolingFluid(200_000.0, 150.0, 62.0, 0.2, 1.0, 0.3), 20.0);
        MotorCooling tight = new MotorCooling(5.0, 4.56, 20.0, 1.5, AnnulusHeatLaw.GNIELINSKI);
        CoolingOutcome.Cooled gap =
                (CoolingOutcome.Cooled) tight.at(new CoolingFluid(4000.0, 150.0, 62.0, 0.5, 1.0, 0.3), 20.0);
        assertThat(gap.advisories()).extracting(Advisory::code).containsExactly("motor_cooling_gap");
        assertThat(rush.advisories()).extracting(Advisory::code).containsExactly("motor_cooling_reynolds");
        CoolingOutcome.Cooled good =
                (CoolingOutcome.Cooled) cooling.at(new CoolingFluid(6000.0, 150.0, 60.0, 1.0, 0.9, 0.3), 20.0);
        assertThat(good.advisories()).isEmpty();
        assertThat(good).asString().doesNotContain("advisories");
        assertThatThrownBy(() -> new MotorCooling(4.5, 4.56, 20.0, 1.5, AnnulusHeatLaw.GNIELINSKI))
                .hasMessageContaining("motorOdIn");
        assertThat(cooling).asString().contains("4.560 in motor");
        assertThat(new CoolingFluid(1.0, 150.0, 60.0, 1.0, 0.9, 0.3)).asString().contains("60.00 lb/ft3");
    }

    /** A drive carries what transformer and filters lose too; a motor can have too much current at less than its load. */
    @Test
    void ratingsCountTheLossesBehindThem() {
        Cable cable = Cable.copper(WireSize.AWG_2, 5000.0);
        ElectricSystem free = new ElectricSystem(Samples.motor(), null, cable, null, null);
        double kva = free.at(120.0, 60.0, 180.0).cableKva();
        ElectricSystem system = system(
                cable, new Transformer(1.01 * kva, 0.95, List.of()), new Vsd(1.04 * kva, 0.97, 0.95, 0.97, 0, 75));
        SurfacePower power = system.at(120.0, 60.0, 180.0);
        double needed = power.cableKva() / 0.95 / 0.95;
        assertThat(needed).isGreaterThan(1.04 * kva);
        assertThat(system.advisories(power))
                .filteredOn(one -> one.code().equals("drive_rating"))
                .singleElement()
                .satisfies(one -> assertThat(one.value()).isCloseTo(needed, within(1e-9 * needed)));
        Motor motor = Samples.motor();
        MotorPoint lowVoltage = motor.at(0.95 * motor.ratedPowerHpAt(60), 60, 0.85 * motor.ratedVoltageVAt(60));
        assertThat(lowVoltage.load()).isLessThan(1.0);
        assertThat(lowVoltage.currentFraction()).isGreaterThan(1.0);
        assertThat(lowVoltage.overloaded()).isTrue();
    }
}
