package io.welleng.lift.srp.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.lift.srp.card.Card;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPartsTest {

    private static final FourBar LINKAGE = UnitGeometry.conventional(72, 64, 64, 74.5, 116, 41, 24, Rotation.CLOCKWISE);
    private static final Counterbalance.Rotary WEIGHTS = new Counterbalance.Rotary(250_000, 0);
    private static final PumpingUnit UNIT = new PumpingUnit(LINKAGE, 330, WEIGHTS, 114_000, 13_300, null);

    /** A rectangle of a card on a motion: the well lifts {@code up} and lowers {@code down}. */
    private static Card rectangle(PolishedRodMotion motion, double up, double down) {
        int n = 360;
        double[] x = new double[n];
        double[] w = new double[n];
        for (int i = 0; i < n; i++) {
            double theta = 2 * Math.PI * (i + 0.5) / n;
            x[i] = motion.positionIn(theta);
            w[i] = theta < motion.topOfStrokeRad() ? up : down;
        }
        return Card.of(x, w);
    }

    @ParameterizedTest
    @CsvSource({
        "C-640D-365-144, CONVENTIONAL, 640000, 36500, 144, true, false, C-640D-365-144",
        "C-640-365-144, CONVENTIONAL, 640000, 36500, 144, false, false, C-640-365-144",
        "m-320d-256-144, MARK_II, 320000, 25600, 144, true, false, M-320D-256-144",
        "A 912D - 427 - 192, AIR_BALANCED, 912000, 42700, 192, true, false, A-912D-427-192",
        "RM-456D-305-120, REVERSE_MARK, 456000, 30500, 120, true, false, RM-456D-305-120",
        "B-80D-119-064, BEAM_BALANCED, 80000, 11900, 64, true, false, B-80D-119-64",
        "C-P57D-76-54, CONVENTIONAL, 57000, 7600, 54, true, true, C-P57D-76-54",
        "CP57D-76-54, CONVENTIONAL, 57000, 7600, 54, true, true, C-P57D-76-54",
    })
    void designationsAreRead(
            String text,
            UnitType type,
            double gearbox,
            double structure,
            int stroke,
            boolean doubleReduction,
            boolean marked,
            String code) {
        UnitDesignation read = UnitDesignation.parse(text);
        assertThat(read.type()).isEqualTo(type);
        assertThat(read.gearboxRatingInLbf()).isEqualTo(gearbox);
        assertThat(read.structureRatingLbf()).isEqualTo(structure);
        assertThat(read.strokeIn()).isEqualTo(stroke);
        assertThat(read.doubleReduction()).isEqualTo(doubleReduction);
        assertThat(read.markedP()).isEqualTo(marked);
        assertThat(read).hasToString(code);
        assertThat(UnitDesignation.parse(read.code())).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "C", "640D-365-144", "C-640D-365", "C-640D-365-144-1", "C-640E-365-144", "C-0D-365-144"})
    void otherTextsAreRefused(String text) {
        assertThatThrownBy(() -> UnitDesignation.parse(text)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusalsSayWhatIsWanted() {
        assertThatThrownBy(() -> UnitDesignation.parse("C-640D-365"))
                .hasMessageContaining("C-640D-365-144")
                .hasMessageContaining("but was C-640D-365");
        assertThatThrownBy(() -> UnitDesignation.parse("X-640D-365-144")).hasMessageContaining("Reverse Mark");
    }

    @Test
    void linkagesThatLockAreRefused() {
        assertThatThrownBy(() -> LINKAGE.withCrankRadius(60))
                .hasMessageContaining("pIn must be greater than")
                .hasMessageContaining("all the way round");
        assertThatThrownBy(() -> new FourBar(LeverClass.CLASS_I, 72, 64, 20, 30, 90, 10, Rotation.CLOCKWISE))
                .hasMessageContaining("rIn must be less than")
                .hasMessageContaining("cannot turn right round");
        assertThatThrownBy(() -> new FourBar(LeverClass.CLASS_I, 72, 64, 100, 98, 74.5, 24, Rotation.CLOCKWISE))
                .hasMessageContaining("kIn");
        assertThatThrownBy(() -> UnitGeometry.frontMounted(72, 64, 64, 74.5, 41, 116, 24, Rotation.CLOCKWISE))
                .hasMessageContaining("gIn");
    }

    @Test
    void otherGeometriesAreChecked() {
        assertThatThrownBy(() -> new LongStroke(30, 20)).hasMessageContaining("strokeIn");
        assertThatThrownBy(() -> new LinearDrive(100, 0, 0.5)).hasMessageContaining("reversalShare");
        List<Double> angles = List.of(0.0, 45.0, 90.0, 135.0, 180.0, 225.0, 270.0, 360.0);
        List<Double> flat = List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0);
        assertThatThrownBy(() -> new MeasuredStroke(angles, flat)).hasMessageContaining("crankDeg");
        List<Double> turn = List.of(0.0, 45.0, 90.0, 135.0, 180.0, 225.0, 270.0, 315.0);
        assertThatThrownBy(() -> new MeasuredStroke(turn, flat)).hasMessageContaining("stroke of positionIn");
        assertThatThrownBy(() -> new PumpingUnit(new LongStroke(288, 18), 0, WEIGHTS, 320_000, 36_000, null))
                .hasMessageContaining("without cranks");
    }

    /** A linkage measured at coarse steps is the linkage again. */
    @Test
    void anglesOnTheClockAgree() {
        assertThat(LINKAGE.clockDeg(0)).isCloseTo(Math.toDegrees(LINKAGE.bottomRad()), within(1e-9));
        FourBar back = LINKAGE.withRotation(Rotation.COUNTER_CLOCKWISE);
        double crank = back.crankRadAtClock(270);
        assertThat(back.clockDeg(crank)).isCloseTo(270, within(1e-9));
        // Turning against the clock, the torque factor at 270° is that of the clockwise unit with its sign changed.
        assertThat(back.motion().torqueFactorIn(crank))
                .isCloseTo(-LINKAGE.motion().torqueFactorIn(LINKAGE.crankRadAtClock(270)), within(1e-9));
    }

    @Test
    void everyGeometryHasAContractTest() {
        Set<Class<?>> tested =
                Set.of(FourBar.class, LongStroke.class, LinearDrive.class, MeasuredStroke.class, StrokeOnly.class);
        assertThat(Arrays.stream(UnitGeometry.class.getPermittedSubclasses()).collect(Collectors.toSet()))
                .isEqualTo(tested);
    }

    @Test
    void unitsAreWrittenAndReadAsJson() {
        PumpingUnit unit = new PumpingUnit(
                LINKAGE, 330, new Counterbalance.Air(110, 40, 170, 60_000, 1.2), 114_000, 13_300, new Inertia(1, 2, 3));
        assertThat(Json.read(Json.write(unit), PumpingUnit.class)).isEqualTo(unit);
        for (UnitGeometry geometry : List.of(
                new LongStroke(288, 18), new LinearDrive(200, 0.3, 0.6), new StrokeOnly(100), (UnitGeometry) LINKAGE)) {
            PumpingUnit other = new PumpingUnit(geometry, 0, new Counterbalance.Weight(9000), 320_000, 30_000, null);
            assertThat(Json.read(Json.write(other), PumpingUnit.class)).isEqualTo(other);
        }
        PrimeMover mover =
                new PrimeMover(new MotorEfficiency.Curve(50, List.of(0.5, 1.0), List.of(0.88, 0.9)), 0.85, true);
        assertThat(Json.read(Json.write(mover), PrimeMover.class)).isEqualTo(mover);
    }

    @Test
    void theCatalogueIsExtended() {
        UnitCatalogue standard = UnitCatalogue.standard();
        CatalogueUnit small = standard.find("c-25d-067-30").orElseThrow();
        assertThat(small.unit(WEIGHTS).gearboxRatingInLbf()).isEqualTo(25_000);
        assertThat(small.crankRadiiIn()).containsExactly(12.0, 8.0);
        assertThat(standard.find("C-1824D-427-192")).isEmpty();
        CatalogueUnit mine = new CatalogueUnit(
                "C-1824D-427-192", new StrokeOnly(192), List.of(), 0, null, CatalogueUnit.Reading.USER, null);
        CatalogueUnit changed = new CatalogueUnit(
                "C-25D-67-30", new StrokeOnly(30), List.of(), 0, null, CatalogueUnit.Reading.USER, "ours");
        UnitCatalogue both = standard.with(new UnitCatalogue("ours", List.of(mine, changed)));
        assertThat(both.units()).hasSize(28);
        assertThat(both.find("C-25D-67-30")).contains(changed);
        assertThat(both.find("C-1824D-427-192")).contains(mine);
        assertThat(Json.read(Json.write(both), UnitCatalogue.class)).isEqualTo(both);
        assertThatThrownBy(() -> new UnitCatalogue("x", List.of(mine, mine))).hasMessageContaining("names that differ");
        assertThat(standard).hasToString("UnitCatalogue[27 units]");
    }

    /** A record that falls from the top of its stroke to the bottom in one step has no point on the way down. */
    @Test
    void aHalfStrokeWithoutPointsHasNoPeak() {
        double[] position = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        double[] load = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        TorqueSummary summary = GearboxTorque.of(UNIT, Card.of(position, load), 8, CardAlignment.BY_POSITION)
                .summary();
        assertThat(summary.downstrokePeakInLbf()).isNull();
        assertThat(summary.upstrokePeakInLbf()).isEqualTo(summary.greatestInLbf());
        assertThat(summary.toString()).contains("and down none");
        assertThat(Json.read(Json.write(summary), TorqueSummary.class)).isEqualTo(summary);
    }

    /** On a rectangle of loads about the counterbalance effect, up and down need the same peak torque. */
    @Test
    void balancingMakesThePeaksEqual() {
        GearboxTorque torque =
                GearboxTorque.of(UNIT, rectangle(LINKAGE.motion(), 9000, 3000), 10, CardAlignment.BY_TIME);
        var best = (BalanceOutcome.Balanced) torque.balance(BalanceAim.LEAST_PEAK_TORQUE);
        assertThat(best.after().upstrokePeakInLbf())
                .isCloseTo(
                        best.after().downstrokePeakInLbf(),
                        within(1e-6 * best.after().peakInLbf()));
        assertThat(best.after().peakInLbf()).isLessThan(best.before().peakInLbf());
        assertThat(best.strengthToAdd()).isCloseTo(best.ideal().strength() - 250_000, within(1e-6));
        assertThat(best.toString()).startsWith("Balanced[Rotary[250000 in·lbf");
    }

    @Test
    void aWellThatDrivesItsUnitHasNoCyclicLoadFactor() {
        GearboxTorque torque =
                GearboxTorque.of(UNIT, rectangle(LINKAGE.motion(), 3000, 9000), 10, CardAlignment.BY_TIME);
        assertThat(torque.summary().cyclicLoadFactor()).isNull();
        assertThat(torque.summary().toString()).contains("cyclic load factor none");
        assertThat(torque.balance(BalanceAim.LEAST_CYCLIC_LOAD_FACTOR))
                .isInstanceOf(BalanceOutcome.NoNetWork.class)
                .asString()
                .startsWith("NoNetWork[mean torque -");
        // Power flows back, but a motor with a loss of its own gives less than it gets.
        EnergyUse credited = new PrimeMover(new MotorEfficiency.Constant(0.9), 0.8, true).energy(torque);
        EnergyUse lost = new PrimeMover(new MotorEfficiency.Constant(0.9), 0.8, false).energy(torque);
        assertThat(credited.returnedKw()).isPositive();
        assertThat(credited.billedKw()).isCloseTo(credited.takenKw() - credited.returnedKw(), within(1e-12));
        assertThat(lost.billedKw()).isEqualTo(lost.takenKw());
    }

    /** Harmonic motion, no counterbalance, a load on the way up only: T = W S/2 sin θ, worked by hand. */
    @Test
    void aHalfSineOfTorqueIsAsByHand() {
        PumpingUnit unit =
                new PumpingUnit(new StrokeOnly(100), 0, new Counterbalance.Rotary(0, 0), 500_000, 12_000, null);
        Card card = rectangle(unit.geometry().motion(), 10_000, 0);
        GearboxTorque torque = GearboxTorque.of(unit, card, 6, CardAlignment.BY_TIME);
        TorqueSummary summary = torque.summary();
        assertThat(summary.greatestInLbf()).isCloseTo(500_000, within(50.0));
        assertThat(summary.greatestAtDeg()).isCloseTo(90, within(1.0));
        assertThat(summary.meanInLbf()).isCloseTo(500_000 / Math.PI, within(10.0));
        assertThat(summary.rmsInLbf()).isCloseTo(250_000, within(1e-3));
        assertThat(summary.cyclicLoadFactor()).isCloseTo(0.5 * Math.PI, within(1e-4));
        assertThat(summary.gearboxLoading()).isCloseTo(1, within(1e-4));
        assertThat(torque.workFtLbf()).isCloseTo(10_000 * 100.0 / 12, within(10.0));
        assertThat(torque.strokesPerMinute()).isEqualTo(6);
        assertThat(torque.unit()).isSameAs(unit);
        assertThat(torque.toString()).startsWith("GearboxTorque[360 points, Torque[");
        UnitLoading loading = UnitLoading.of(torque);
        assertThat(loading.structureLoading()).isCloseTo(10.0 / 12, within(1e-12));
        assertThat(loading.withinRatings()).isTrue();
        assertThat(loading.polishedRodPowerHp()).isCloseTo(10_000 * 100.0 / 12 * 6 / 33_000, within(2e-3));
        assertThat(loading.toString()).contains("hp at the polished rod");
        EnergyUse energy = new PrimeMover(new MotorEfficiency.Constant(0.8), 0.9, true).energy(torque);
        double hp = torque.workFtLbf() * 6 / 33_000;
        assertThat(energy.gearboxHp()).isCloseTo(hp, within(1e-9));
        assertThat(energy.motorHp()).isCloseTo(hp / 0.9, within(1e-9));
        assertThat(energy.billedKw()).isCloseTo(hp / 0.72 * 0.745699871582, within(1e-9));
        assertThat(energy.kwhPerDay()).isCloseTo(24 * energy.billedKw(), within(1e-12));
        assertThat(energy.kwhPerBbl(100).orElseThrow()).isCloseTo(0.24 * energy.billedKw(), within(1e-12));
        assertThat(energy.kwhPerBbl(0)).isEmpty();
        assertThat(energy.toString()).contains("kWh/d");
        assertThat(PrimeMover.requiredHp(10, 1.5, 0.75)).isCloseTo(20, within(1e-12));
    }

    /** On the straight run of a chain the shaft feels load times radius. */
    @Test
    void aLongStrokeUnitFeelsLoadTimesRadius() {
        PumpingUnit unit =
                new PumpingUnit(new LongStroke(288, 18), 0, new Counterbalance.Weight(8000), 320_000, 36_000, null);
        Card card = rectangle(unit.geometry().motion(), 12_000, 5000);
        GearboxTorque torque = GearboxTorque.of(unit, card, 4, CardAlignment.BY_POSITION);
        assertThat(torque.netInLbf(90)).isCloseTo((12_000 - 8000) * 18, within(1e-6));
        assertThat(torque.netInLbf(270)).isCloseTo((8000 - 5000) * 18, within(1e-6));
        assertThat(torque.workFtLbf()).isCloseTo(card.workFtLbf(), within(1e-3 * card.workFtLbf()));
        var best = (BalanceOutcome.Balanced) torque.balance(BalanceAim.LEAST_PEAK_TORQUE);
        assertThat(best.ideal().strength()).isCloseTo(8500, within(1e-6));
        assertThat(unit.counterbalanceEffectLbf(90)).isCloseTo(8000, within(1e-9));
    }

    @Test
    void doubtfulCardsAreSpokenOf() {
        Card small = rectangle(LINKAGE.withCrankRadius(16).motion(), 9000, 3000);
        assertThat(GearboxTorque.of(UNIT, small, 10, CardAlignment.BY_POSITION).advisories())
                .extracting(advisory -> advisory.code())
                .containsExactly("card_stroke_is_not_the_units");
        PumpingUnit harmonic = UNIT.withCounterbalance(WEIGHTS);
        Card other = rectangle(new LinearDrive(LINKAGE.motion().strokeIn(), 0.1, 0.5).motion(), 9000, 3000);
        assertThat(GearboxTorque.of(harmonic, other, 10, CardAlignment.BY_TIME).advisories())
                .extracting(advisory -> advisory.code())
                .containsExactly("card_is_not_the_units_motion");
    }

    @Test
    void theDeadCentresHaveNoCounterbalanceEffect() {
        double bottom = Math.toDegrees(LINKAGE.bottomRad());
        assertThatThrownBy(() -> UNIT.counterbalanceEffectLbf(bottom)).hasMessageContaining("dead centres");
        assertThatThrownBy(() -> UNIT.withMeasuredEffect(-1e6, 90)).hasMessageContaining("momentInLbf");
        // Level cranks: the moment over the torque factor, and the structural unbalance.
        double factor = LINKAGE.motion().torqueFactorIn(LINKAGE.crankRadAtClock(90));
        assertThat(UNIT.counterbalanceEffectLbf(90)).isCloseTo(330 + 250_000 / factor, within(1e-6));
        assertThat(UNIT.toString()).contains("stroke 55.53 in");
    }

    @Test
    void airIsPressedAtTheBottom() {
        Counterbalance.Air air = new Counterbalance.Air(110, 40, 170, 60_000, 1.0);
        assertThat(air.pressurePsia(0)).isEqualTo(170);
        assertThat(air.pressurePsia(100)).isCloseTo(170 * 60.0 / 71, within(1e-12));
        assertThat(air).hasToString("Air[170.0 psia at the bottom]");
        assertThat(new Counterbalance.Weight(8000)).hasToString("Weight[8000 lbf]");
    }

    @Test
    void crankWeightsArePlaced() {
        CrankWeights weights = new CrankWeights(50_000, 4000, 20, 60);
        assertThat(weights.momentInLbf(45)).isEqualTo(230_000);
        assertThat(weights.distanceIn(230_000).orElseThrow()).isCloseTo(45, within(1e-12));
        assertThat(weights.distanceIn(400_000)).isEmpty();
        assertThat(weights.distanceIn(60_000)).isEmpty();
        assertThatThrownBy(() -> weights.momentInLbf(70)).hasMessageContaining("distanceIn");
    }

    @Test
    void sheavesSetTheSpeed() {
        Drive drive = new Drive(10, 44, 30);
        PolishedRodMotion motion = LINKAGE.motion();
        assertThat(drive.strokesPerMinute(1170, motion)).isCloseTo(1170 / 132.0, within(1e-12));
        assertThat(drive.motorRpm(8, motion)).isCloseTo(1056, within(1e-9));
        Drive wanted = drive.withMotorSheaveFor(10, 1170, motion);
        assertThat(wanted.strokesPerMinute(1170, motion)).isCloseTo(10, within(1e-12));
        PolishedRodMotion chain = new LongStroke(288, 18).motion();
        assertThat(drive.strokesPerMinute(1170, chain))
                .isCloseTo(1170 / 132.0 / chain.shaftTurnsPerStroke(), within(1e-12));
    }

    @Test
    void lossesOfMotorsAreAsGiven() {
        MotorEfficiency losses = new MotorEfficiency.Losses(50, 0.9, 0.4);
        assertThat(losses.inputHp(50)).isCloseTo(50 / 0.9, within(1e-12));
        assertThat(losses.inputHp(0)).isCloseTo(50 * (1 / 0.9 - 1) * 0.4, within(1e-12));
        MotorEfficiency curve =
                new MotorEfficiency.Curve(50, List.of(0.25, 0.5, 0.75, 1.0), List.of(0.8, 0.88, 0.9, 0.9));
        assertThat(curve.inputHp(25)).isCloseTo(25 / 0.88, within(1e-12));
        assertThat(curve.inputHp(37.5)).isCloseTo(37.5 / 0.9, within(1e-12));
        assertThat(curve.inputHp(50)).isCloseTo(50 / 0.9, within(1e-12));
        assertThat(curve.inputHp(0)).isCloseTo(12.5 * (1 / 0.8 - 1), within(1e-12));
        assertThat(curve.inputHp(-50)).isCloseTo(-50 + 50 * (1 / 0.9 - 1), within(1e-12));
        assertThat(curve.inputHp(75) - 75).isGreaterThan(curve.inputHp(50) - 50);
        assertThatThrownBy(() -> new MotorEfficiency.Curve(50, List.of(0.5, 1.0), List.of(0.5, 0.95)))
                .hasMessageContaining("efficiency[1]");
    }

    @Test
    void motorsAreChecked() {
        assertThatThrownBy(() -> new InductionMotor(50, 1200, 1250, 2.75)).hasMessageContaining("ratedRpm");
        assertThatThrownBy(() -> new InductionMotor(50, 1200, 1150, 1)).hasMessageContaining("breakdownRatio");
        InductionMotor motor = new InductionMotor(50, 1200, 1110, 2.75);
        assertThat(motor.torqueFtLbf(1200)).isZero();
        assertThat(motor.torqueFtLbf(1250)).isNegative();
        PumpingUnit still = new PumpingUnit(LINKAGE, 330, WEIGHTS, 114_000, 13_300, new Inertia(100, 0, 0));
        assertThatThrownBy(() -> CrankDynamics.of(still, motor, new Drive(10, 44, 30), 0.9))
                .hasMessageContaining("rotary inertia");
        assertThatThrownBy(() -> CrankDynamics.of(UNIT, motor, new Drive(10, 44, 30), 0.9))
                .hasMessageContaining("inertia");
    }

    @Test
    void beamInertiaIsMassAtThePolishedRod() {
        assertThat(Inertia.ofBeam(90_000, 120, 5, 6)).isEqualTo(new Inertia(900, 5, 6));
    }
}
