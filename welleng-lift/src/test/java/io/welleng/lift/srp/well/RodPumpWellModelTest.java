package io.welleng.lift.srp.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.srp.predict.Periodicity;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PlungerSlip;
import io.welleng.lift.srp.pump.UnanchoredTubing;
import io.welleng.lift.srp.unit.StrokeOnly;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.viscosity.KinematicViscosity;
import io.welleng.pvt.viscosity.ViscosityTemperature;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RodPumpWellModelTest {

    private static final CardPredictor FAST = new RigidCards();

    private static RodPumpOutcome at(RodPumpWell spec, double spm) {
        return RodPumpWellModel.of(spec, FAST).at(spm);
    }

    private static RodPumpWell of(InflowSpec inflow, double perforations, double intake, double gor, double waterCut) {
        return RodPumpWells.spec(RodPumpWells.well(inflow, perforations, intake, RodPumpWells.fluid(gor, waterCut)));
    }

    /** Pump and well agree: what is delivered is what comes, and the inflow gives it at the pressure there. */
    @Test
    void aFullPumpDeliversWhatComes() {
        RodPumpOutcome outcome = RodPumpWellModel.of(RodPumpWells.strong()).at(8.0);

        assertThat(outcome).isInstanceOf(RodPumpOutcome.Running.class);
        RodPumpPoint point = outcome.operating().orElseThrow();
        assertThat(point.fillage() * point.displacementBblPerDay())
                .isCloseTo(point.liquidBblPerDay(), within(5e-4 * point.liquidBblPerDay()));
        assertThat(point.inflowFillage()).isEqualTo(1.0);
        assertThat(point.isPumpedOff()).isFalse();
        assertThat(point.oilStbPerDay()).isCloseTo(0.4 * point.rateStbPerDay(), within(1e-9));
        assertThat(point.oilStbPerDay() + point.waterStbPerDay()).isCloseTo(point.rateStbPerDay(), within(1e-9));
        assertThat(point.kwhPerStbLiquid() * point.rateStbPerDay())
                .isCloseTo(point.asIs().energy().kwhPerDay(), within(1e-6));
        assertThat(point.balanced().torque().peakInLbf())
                .isLessThanOrEqualTo(point.asIs().torque().peakInLbf());
        // The gearbox does the work of the card, whatever the counterbalance.
        assertThat(point.asIs().energy().gearboxHp())
                .isCloseTo(point.polishedRodHp(), within(0.01 * point.polishedRodHp()));
        assertThat(point.balanced().energy().gearboxHp())
                .isCloseTo(point.polishedRodHp(), within(0.01 * point.polishedRodHp()));
        assertThat(outcome.explanation()).contains("full").contains("STB/d");
        assertThat(outcome.toString()).startsWith("Running[RodPumpPoint[8.000 strokes/min");
    }

    @Test
    void aPumpedOffPumpLiftsWhatTheWellGives() {
        RodPumpWellModel model = RodPumpWellModel.of(RodPumpWells.weak());
        RodPumpOutcome.PumpedOff off = (RodPumpOutcome.PumpedOff) model.at(10.0);
        RodPumpOutcome.PumpedOff faster = (RodPumpOutcome.PumpedOff) model.at(11.0);

        RodPumpPoint point = off.point();
        assertThat(point.intakePressurePsia()).isCloseTo(80.0, within(1e-3));
        assertThat(point.fillage() * point.displacementBblPerDay())
                .isCloseTo(point.liquidBblPerDay(), within(1e-3 * point.liquidBblPerDay()));
        assertThat(faster.point().rateStbPerDay()).isEqualTo(point.rateStbPerDay());
        assertThat(faster.runFraction()).isLessThan(off.runFraction());
        assertThat(off.timedKwhPerStbLiquid()).isLessThan(point.kwhPerStbLiquid());
        assertThat(off.runFraction()).isCloseTo(point.inflowFillage(), within(1e-9));
        assertThat(off.explanation()).startsWith("pumped off");
        assertThat(off.toString()).startsWith("PumpedOff[run ");
    }

    @Test
    void moreSlipIsLessRate() {
        RodPumpWell tight = RodPumpWells.strong();
        RodPumpWell loose =
                tight.withBarrel(new PumpBarrel(tight.barrel().pump(), 2.5e5, 1.2, new PlungerFit(0.012, 36.0), null));
        RodPumpPoint without = at(tight, 8.0).operating().orElseThrow();
        RodPumpPoint with = at(loose, 8.0).operating().orElseThrow();

        assertThat(without.slipBblPerDay()).isZero();
        assertThat(with.rateStbPerDay()).isLessThan(without.rateStbPerDay());
        assertThat(with.fillage() * with.displacementBblPerDay() - with.slipBblPerDay())
                .isCloseTo(with.liquidBblPerDay(), within(5e-4 * with.liquidBblPerDay()));
        WellState state =
                RodPumpWellModel.of(loose, FAST).run(false).path().at(1.0).orElseThrow();
        assertThat(RodPumpWellModel.of(loose, FAST).run(false).slipBblPerDay(state, 8.0))
                .isEqualTo(PlungerSlip.pattersonBblPerDay(
                        1.75, 0.012, 36.0, state.viscosityCp(), state.differencePsi(), 8.0));
    }

    @Test
    void gasLowersTheFillageAndIsVented() {
        RodPumpWell separated = of(new InflowSpec.VogelPi(1400.0, 0.4), 5600, 5200, 600.0, 0.2);
        RodPumpWell all = new RodPumpWell(
                separated.well(), separated.rods(), separated.barrel(), new PumpIntake(80.0, null), separated.drive());
        RodPumpPoint some = at(separated, 6.0).operating().orElseThrow();
        RodPumpPoint more = at(all, 6.0).operating().orElseThrow();

        assertThat(more.pumpGasFraction()).isGreaterThan(some.pumpGasFraction());
        assertThat(more.ventedGasMscfPerDay()).isZero();
        assertThat(some.ventedGasMscfPerDay()).isPositive();
        assertThat(more.rateStbPerDay()).isLessThan(some.rateStbPerDay());
        assertThat(more.fillage()).isCloseTo(1.0 - more.pumpGasFraction(), within(1e-3));
    }

    @Test
    void aDeadWellSaysSo() {
        RodPumpOutcome.NoLift low =
                (RodPumpOutcome.NoLift) at(of(new InflowSpec.VogelPi(70.0, 1.0), 5600, 5200, 100.0, 0.5), 8.0);
        RodPumpOutcome.NoLift far =
                (RodPumpOutcome.NoLift) at(of(new InflowSpec.VogelPi(300.0, 1.0), 5600, 3000, 10.0, 0.9), 8.0);

        assertThat(low.reason()).isEqualTo(RodPumpOutcome.NoLiftReason.DEAD_WELL);
        assertThat(far.reason()).isEqualTo(RodPumpOutcome.NoLiftReason.DEAD_WELL);
        assertThat(far.explanation()).contains("300").contains("80");
        assertThat(far.operating()).isEmpty();
        assertThat(far.toString()).startsWith("NoLift[DEAD_WELL");
    }

    /** Below the perforations the level falls at a constant rate before the pump is no longer full. */
    @Test
    void aPumpBelowThePerforationsUsesItsSump() {
        RodPumpWell spec = of(new InflowSpec.DarcyPi(900.0, 0.3), 5000, 5400, 150.0, 0.5);
        WellPath path = RodPumpWellModel.of(spec, FAST).run(false).path();
        assertThat(path.end()).isEqualTo(2.0);
        assertThat(path.at(1.0).orElseThrow().intake().pressurePsia()).isGreaterThan(180.0);
        assertThat(path.at(2.0).orElseThrow().intake().pressurePsia()).isCloseTo(80.0, within(1e-9));
        assertThat(path.at(2.0).orElseThrow().intake().rateStbPerDay()).isEqualTo(path.greatestRateStbPerDay());

        RodPumpPoint slow = at(spec, 4.0).operating().orElseThrow();
        RodPumpOutcome fast = at(spec, 13.0);
        assertThat(slow.rateStbPerDay()).isLessThan(path.greatestRateStbPerDay());
        assertThat(fast).isInstanceOf(RodPumpOutcome.PumpedOff.class);
        assertThat(fast.operating().orElseThrow().intakePressurePsia()).isCloseTo(80.0, within(1e-9));

        double between = 0.0;
        for (double spm = 4.0; spm <= 13.0; spm += 0.02) {
            RodPumpPoint point = at(spec, spm).operating().orElseThrow();
            boolean falling = point.rateStbPerDay() == path.greatestRateStbPerDay()
                    && point.intakePressurePsia() > 81.0
                    && point.inflowFillage() == 1.0;
            between += falling ? 1 : 0;
        }
        assertThat(between).isPositive();
    }

    @Test
    void allGasIsExplained() {
        ProducedFluid gas = new ProducedFluid(BlackOil.of(45.0, 0.7, 500.0), 500_000.0, 0.0);
        RodPumpWell spec = new RodPumpWell(
                RodPumpWells.well(new InflowSpec.VogelPi(900.0, 0.05), 5600, 5200, gas),
                RodPumpWells.rods(5200),
                RodPumpWells.barrel(),
                new PumpIntake(80.0, null),
                RodPumpWells.drive());

        RodPumpOutcome outcome = RodPumpWellModel.of(spec).at(6.0);

        assertThat(outcome.explanation()).isNotBlank();
        assertThat(outcome.operating().map(RodPumpPoint::rateStbPerDay).orElse(0.0))
                .isLessThan(5.0);
    }

    @Test
    void aGasLockedPumpLiftsNothing() {
        RodPumpWell spec = new RodPumpWell(
                RodPumpWells.well(new InflowSpec.VogelPi(600.0, 0.4), 5600, 5200, RodPumpWells.fluid(900.0, 0.3)),
                RodPumpWells.rods(5200),
                RodPumpWells.barrel(),
                new PumpIntake(80.0, null),
                RodPumpWells.drive());
        CardPredictor locked = well -> {
            PredictionOutcome.Predicted made = (PredictionOutcome.Predicted) FAST.predict(well);
            return new PredictionOutcome.Predicted(
                    made.surface(),
                    made.pump(),
                    made.periodS(),
                    made.string(),
                    made.buoyantWeightLbf(),
                    new io.welleng.lift.srp.predict.PumpPerformance(80.0, 0.0, 0.0, 300.0, 0.0, 0.0),
                    made.energy(),
                    made.sections(),
                    made.periodicity(),
                    List.of());
        };
        RodPumpOutcome.NoLift none =
                (RodPumpOutcome.NoLift) RodPumpWellModel.of(spec, locked).at(6.0);
        RodPumpOutcome.NoLift slipping = (RodPumpOutcome.NoLift)
                RodPumpWellModel.of(RodPumpWells.strong(), locked).at(6.0);

        assertThat(none.reason()).isEqualTo(RodPumpOutcome.NoLiftReason.GAS_LOCK);
        assertThat(none.explanation()).contains("gas takes");
        assertThat(slipping.reason()).isEqualTo(RodPumpOutcome.NoLiftReason.NO_DELIVERY);
    }

    @Test
    void cardsThatDoNotRepeatAreNotAnAnswer() {
        CardPredictor never = well -> {
            PredictionOutcome.Predicted made = (PredictionOutcome.Predicted) FAST.predict(well);
            return new PredictionOutcome.NotPeriodic(made.surface(), made.pump(), new Periodicity(200, 0.1, 1e-3));
        };

        RodPumpOutcome outcome =
                RodPumpWellModel.of(RodPumpWells.strong(), never).at(8.0);

        assertThat(outcome).isInstanceOf(RodPumpOutcome.NotSolved.class);
        assertThat(outcome.explanation()).contains("no card could be predicted");
        assertThat(outcome.toString()).startsWith("NotSolved[");
    }

    @Test
    void hugeViscosityIsExplained() {
        ProducedFluid tar = new ProducedFluid(
                BlackOil.of(8.0, 0.7, 20.0)
                        .withDeadOilViscosityFit(ViscosityTemperature.astmD341(
                                List.of(new KinematicViscosity(60.0, 1.5e7), new KinematicViscosity(200.0, 1e5)))),
                20.0,
                0.0);
        RodPumpWell spec = RodPumpWells.spec(RodPumpWells.well(new InflowSpec.DarcyPi(1800.0, 1.0), 5600, 5200, tar));

        RodPumpOutcome outcome = at(spec, 8.0);
        RodPumpBest best = RodPumpWellModel.of(spec, FAST)
                .optimum(RodPumpLimits.RATINGS, new RodPumpObjective.MostOil(), OptionalDouble.of(8.0));

        assertThat(outcome.explanation()).isNotBlank();
        assertThat(outcome.operating().map(RodPumpPoint::rateStbPerDay).orElse(0.0))
                .isLessThan(30.0);
        assertThat(best.strokes()).allMatch(stroke -> !stroke.boundary().isBlank());
    }

    @Test
    void aWellThatFlowsByItselfSaysSo() {
        RodPumpOutcome outcome = at(of(new InflowSpec.VogelPi(4000.0, 8.0), 5600, 5200, 500.0, 0.1), 6.0);

        assertThat(outcome).isInstanceOf(RodPumpOutcome.FlowsByItself.class);
        assertThat(outcome.explanation()).contains("by itself");
        assertThat(((RodPumpOutcome.FlowsByItself) outcome).rateStbPerDay()).isGreaterThan(300.0);
        assertThat(outcome.toString()).startsWith("FlowsByItself[");
    }

    /** Gas lifts the liquid at the rates between: nothing of it shows at the pumped-off end. */
    @Test
    void aGassyWellCanFlowBeforeItIsPumpedOff() {
        ProducedFluid gassy = new ProducedFluid(BlackOil.of(45.0, 0.7, 500.0), 20_000.0, 0.0);
        RodPumpWell spec = new RodPumpWell(
                RodPumpWells.well(new InflowSpec.VogelPi(900.0, 0.05), 5600, 5200, gassy),
                RodPumpWells.rods(5200),
                RodPumpWells.barrel(),
                new PumpIntake(80.0, null),
                RodPumpWells.drive());

        RodPumpOutcome.FlowsByItself flows = (RodPumpOutcome.FlowsByItself) at(spec, 6.0);

        WellPath path = RodPumpWellModel.of(spec, FAST).run(false).path();
        double place = flows.rateStbPerDay() / path.greatestRateStbPerDay();
        assertThat(place).isBetween(0.1, 0.99);
        assertThat(path.at(0.98 * place).orElseThrow().flows()).isTrue();
        assertThat(path.at(1.02 * place).orElseThrow().flows()).isFalse();
        assertThat(path.at(1.0).orElseThrow().flows()).isFalse();
    }

    /** A reservoir of a hundred thousand barrels a day does not hide what its pump lifts. */
    @Test
    void aPumpInAPowerfulReservoirIsFull() {
        RodPumpPoint point = at(of(new InflowSpec.DarcyPi(1500.0, 500.0), 5600, 5200, 10.0, 0.9), 6.0)
                .operating()
                .orElseThrow();

        assertThat(point.inflowFillage()).isEqualTo(1.0);
        assertThat(point.rateStbPerDay()).isBetween(150.0, 260.0);
        assertThat(point.pwfPsia()).isCloseTo(1500.0 - point.rateStbPerDay() / 500.0, within(1e-6));
    }

    @Test
    void liquidThatNoPressureMovesIsExplained() {
        ProducedFluid tar = new ProducedFluid(
                BlackOil.of(8.0, 0.7, 20.0)
                        .withDeadOilViscosityFit(ViscosityTemperature.astmD341(
                                List.of(new KinematicViscosity(60.0, 1.9e7), new KinematicViscosity(200.0, 1.5e7)))),
                20.0,
                0.0);
        RodPumpWell spec = RodPumpWells.spec(RodPumpWells.well(new InflowSpec.DarcyPi(1800.0, 1.0), 5600, 5200, tar));

        RodPumpOutcome outcome = at(spec, 8.0);

        assertThat(outcome.explanation()).isNotBlank();
        assertThat(outcome.operating().map(RodPumpPoint::rateStbPerDay).orElse(0.0))
                .isLessThan(1.0);
    }

    /** At what the search calls best the reservoir gives all, as slowly as it can. */
    @Test
    void aWeakWellIsPumpedOffAsSlowlyAsItCan() {
        RodPumpWellModel model = RodPumpWellModel.of(RodPumpWells.weak(), FAST);
        RodPumpBest.Found best = (RodPumpBest.Found)
                model.optimum(RodPumpLimits.RATINGS, new RodPumpObjective.MostOil(), OptionalDouble.of(12.0));

        assertThat(best.boundary()).isEqualTo("the reservoir gives no more");
        assertThat(best.point().inflowFillage()).isBetween(0.995, 1.0);
        double slower = best.point().strokesPerMinute() - 0.05;
        assertThat(model.at(slower, best.geometry())).isInstanceOf(RodPumpOutcome.Running.class);
        assertThat(best.gain().kwhPerStbLiquid()).isNegative();
        assertThat(best.gain().oilStbPerDay()).isZero();
        assertThat(best.gain().todayWithinLimits()).isFalse();
        assertThat(best.strokes()).hasSize(3);
        assertThat(best.strokes()).allMatch(stroke -> stroke.fullUpToStrokesPerMinute() != null);
        // Of strokes that all pump the well off, the one of least energy.
        assertThat(best.limits()).allMatch(LimitCheck::holds);
        assertThat(best.toString()).startsWith("Found[");
        assertThat(best.strokes().get(0).toString()).startsWith("RodPumpStroke[120.7 in: best ");
        assertThat(best.strokes().get(0).curve().get(0).toString()).startsWith("RodPumpSpeedPoint[4.000");
    }

    @Test
    void impossibleLimitsNameWhatIsNearest() {
        RodPumpLimits limits =
                new RodPumpLimits(null, null, null, 0.01, null, null, null, null, null, null, null, null, null, null);
        RodPumpBest best = RodPumpWellModel.of(RodPumpWells.strong(), FAST)
                .optimum(limits, new RodPumpObjective.LeastEnergy(), OptionalDouble.of(8.0));

        RodPumpBest.NoneWithinLimits none = (RodPumpBest.NoneWithinLimits) best;
        assertThat(none.broken()).extracting(LimitCheck::name).contains("rod_loading");
        assertThat(none.explanation()).startsWith("limits broken");
        assertThat(none.toString()).contains("rod_loading");
    }

    @Test
    void frictionAndFreeTubingCostStroke() {
        RodPumpWell plain = RodPumpWells.strong();
        RodPumpWell free = new RodPumpWell(
                plain.well(),
                plain.rods(),
                plain.barrel(),
                plain.intake(),
                plain.drive(),
                new UnanchoredTubing(5200.0, 1.304, 30e6));
        PumpRods rough = new PumpRods(plain.rods().string(), plain.rods().grades(), 0.9, 0.1, 0.2);
        RodPumpWell rubbing = new RodPumpWell(plain.well(), rough, plain.barrel(), plain.intake(), plain.drive());
        RodPumpPoint anchored = RodPumpWellModel.of(plain).at(6.0).operating().orElseThrow();

        assertThat(RodPumpWellModel.of(free).at(6.0).operating().orElseThrow().plungerStrokeIn())
                .isLessThan(anchored.plungerStrokeIn() - 3.0);
        // A vertical well has no side force; the service factor raises the loading.
        RodPumpPoint point = RodPumpWellModel.of(rubbing).at(6.0).operating().orElseThrow();
        assertThat(point.plungerStrokeIn()).isCloseTo(anchored.plungerStrokeIn(), within(0.05));
        assertThat(point.rodLoading()).isGreaterThan(anchored.rodLoading());
    }

    @Test
    void partsNameWhatIsWrongWithThem() {
        RodPumpWell spec = RodPumpWells.strong();
        assertThatThrownBy(() -> new RodPumpWell(
                        spec.well(), RodPumpWells.rods(4000.0), spec.barrel(), spec.intake(), spec.drive()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("rods.string.lengthFt");
        assertThatThrownBy(() -> new PumpRods(spec.rods().string(), List.of(), 1.0, 0.1, null))
                .hasMessageContaining("grades");
        assertThatThrownBy(() -> new PumpRods(
                        spec.rods().string(),
                        List.of(
                                spec.rods().grades().get(0),
                                spec.rods().grades().get(0),
                                spec.rods().grades().get(0)),
                        1.0,
                        0.1,
                        null))
                .hasMessageContaining("grades");
        assertThatThrownBy(() -> new PumpIntake(0.0, null)).hasMessageContaining("pumpedOffPressurePsia");
        assertThatThrownBy(() -> new PumpBarrel(new DownholePump(1.75, 5, 0), 3e5, 1.2, null, -1.0))
                .hasMessageContaining("displacementFactor");
        assertThatThrownBy(() -> new PlungerFit(0.5, 48.0)).hasMessageContaining("clearanceIn");
        assertThatThrownBy(() -> new PumpDrive(
                        spec.drive().unit(), List.of(500.0), null, spec.drive().primeMover(), 40.0))
                .hasMessageContaining("rIn");
        assertThatThrownBy(() -> RodPumpLimits.RATINGS.withSpeeds(9.0, 5.0))
                .hasMessageContaining("minStrokesPerMinute");
        assertThatThrownBy(() -> RodPumpWellModel.of(spec).at(Double.NaN)).hasMessageContaining("strokesPerMinute");
    }

    @Test
    void strokesAreThoseOfTheUnit() {
        PumpDrive linkage = RodPumpWells.drive();
        assertThat(linkage.geometries()).hasSize(3);
        assertThat(linkage.geometries().get(0)).isEqualTo(linkage.unit().geometry());
        PumpDrive harmonic = RodPumpWells.harmonicDrive(100.0);
        PumpDrive two = new PumpDrive(harmonic.unit(), List.of(80.0), null, harmonic.primeMover(), 40.0);
        assertThat(two.geometries()).containsExactly(new StrokeOnly(100.0), new StrokeOnly(80.0));
    }
}
