package io.welleng.lift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.SurveyStation;
import io.welleng.lift.esp.EnergyBasis;
import io.welleng.lift.esp.Esp;
import io.welleng.lift.esp.EspCalibration;
import io.welleng.lift.esp.EspLimits;
import io.welleng.lift.esp.EspModel;
import io.welleng.lift.esp.EspObjective;
import io.welleng.lift.esp.EspOutcome;
import io.welleng.lift.esp.EspPoint;
import io.welleng.lift.esp.EspReport;
import io.welleng.lift.esp.EspStudy;
import io.welleng.lift.esp.FrequencyOptimum;
import io.welleng.lift.esp.IntakeGas;
import io.welleng.lift.esp.StageSpec;
import io.welleng.lift.esp.diagnosis.EspDiagnosisReport;
import io.welleng.lift.esp.diagnosis.EspDiagnosisStudy;
import io.welleng.lift.esp.diagnosis.EspDiagnosisStudyType;
import io.welleng.lift.esp.diagnosis.WearTrend;
import io.welleng.lift.esp.electric.Cable;
import io.welleng.lift.esp.electric.ElectricSystem;
import io.welleng.lift.esp.electric.Motor;
import io.welleng.lift.esp.electric.MotorCatalogue;
import io.welleng.lift.esp.electric.Protector;
import io.welleng.lift.esp.electric.Transformer;
import io.welleng.lift.esp.electric.Vsd;
import io.welleng.lift.esp.electric.WireSize;
import io.welleng.lift.esp.gas.BubbleRise;
import io.welleng.lift.esp.gas.IntakeAnnulus;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.esp.gas.NaturalSeparation;
import io.welleng.lift.esp.pump.BestEfficiency;
import io.welleng.lift.esp.pump.PumpStage;
import io.welleng.lift.esp.pump.PumpWear;
import io.welleng.lift.esp.pump.StageCatalogue;
import io.welleng.lift.esp.pump.StagePerformance;
import io.welleng.lift.esp.pump.ViscosityMethod;
import io.welleng.lift.esp.sizing.ElectricOffer;
import io.welleng.lift.esp.sizing.EspSizingReport;
import io.welleng.lift.esp.sizing.EspSizingStudy;
import io.welleng.lift.esp.sizing.GenericElectrics;
import io.welleng.lift.esp.sizing.RejectedStage;
import io.welleng.lift.esp.sizing.SizingOutcome;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Optimum;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.optimum.SettingSearch;
import io.welleng.lift.optimum.Trial;
import io.welleng.lift.pcp.IntakeNeeds;
import io.welleng.lift.pcp.LinearSlip;
import io.welleng.lift.pcp.Pcp;
import io.welleng.lift.pcp.PcpCatalogue;
import io.welleng.lift.pcp.PcpDrive;
import io.welleng.lift.pcp.PcpInstallation;
import io.welleng.lift.pcp.PcpRods;
import io.welleng.lift.pcp.PumpFriction;
import io.welleng.lift.pcp.elastomer.Damage;
import io.welleng.lift.pcp.elastomer.Derating;
import io.welleng.lift.pcp.elastomer.Elastomer;
import io.welleng.lift.pcp.elastomer.ElastomerChoice;
import io.welleng.lift.pcp.elastomer.ElastomerFile;
import io.welleng.lift.pcp.elastomer.ElastomerLife;
import io.welleng.lift.pcp.elastomer.TemperatureHistory;
import io.welleng.lift.pcp.elastomer.TemperatureHistory.Segment;
import io.welleng.lift.pcp.well.PcpBestSpeed;
import io.welleng.lift.pcp.well.PcpLimits;
import io.welleng.lift.pcp.well.PcpObjective;
import io.welleng.lift.pcp.well.PcpOutcome;
import io.welleng.lift.pcp.well.PcpReport;
import io.welleng.lift.pcp.well.PcpStudy;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.card.CardData;
import io.welleng.lift.srp.card.CardDefect;
import io.welleng.lift.srp.card.CardInspection;
import io.welleng.lift.srp.card.InspectedCard;
import io.welleng.lift.srp.classify.CardClassification;
import io.welleng.lift.srp.classify.CardClassifier;
import io.welleng.lift.srp.classify.CardKind;
import io.welleng.lift.srp.design.DesignOutcome;
import io.welleng.lift.srp.design.RodPumpDesign;
import io.welleng.lift.srp.design.RodPumpDesignReport;
import io.welleng.lift.srp.design.RodPumpDesignStudyType;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.predict.PredictiveSolver;
import io.welleng.lift.srp.predict.PumpingWell;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.reading.PumpCardReading;
import io.welleng.lift.srp.reading.PumpData;
import io.welleng.lift.srp.rod.ApiTaper;
import io.welleng.lift.srp.rod.MillsLoads;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.TaperDesign;
import io.welleng.lift.srp.rod.TaperOutcome;
import io.welleng.lift.srp.rp11l.PumpingCase;
import io.welleng.lift.srp.rp11l.RodData;
import io.welleng.lift.srp.rp11l.Rp11l;
import io.welleng.lift.srp.rp11l.Rp11lOutcome;
import io.welleng.lift.srp.tubing.TubingString;
import io.welleng.lift.srp.unit.BalanceAim;
import io.welleng.lift.srp.unit.BalanceOutcome;
import io.welleng.lift.srp.unit.CardAlignment;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.GearboxTorque;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import io.welleng.lift.srp.unit.PumpingUnit;
import io.welleng.lift.srp.unit.UnitCatalogue;
import io.welleng.lift.srp.wave.Buoyancy;
import io.welleng.lift.srp.wave.Damping;
import io.welleng.lift.srp.wave.DampingCriterion;
import io.welleng.lift.srp.wave.DampingOutcome;
import io.welleng.lift.srp.wave.DampingSearch;
import io.welleng.lift.srp.wave.DiagnosticCase;
import io.welleng.lift.srp.wave.DiagnosticOutcome;
import io.welleng.lift.srp.wave.EverittJennings;
import io.welleng.lift.srp.wave.GibbsFourier;
import io.welleng.lift.well.PumpReading;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Every example of README.md is code below, and prints what README.md shows. */
class ReadmeTest {

    private final PumpedWell well;
    private final Esp esp;
    private final EspReport report;

    ReadmeTest() {
        // README begins
        PumpedWell well = PumpedWell.vertical(
                "A-1",
                new InflowSpec.CompositePi(2600, 1800, 2.2), // psia, bubble point psia, STB/d/psi
                7500, // ft, perforations
                6800, // ft, intake of the pump
                new Conduit.Pipe(2.992, 0.0018), // tubing: in, in
                new Conduit.Pipe(6.276, 0.0018), // casing
                new TemperatureModel.LinearInTvd(105, 190),
                new ProducedFluid(BlackOil.of(30, 0.7, 300), 300, 0.7),
                180, // psia, tubing head
                BeggsBrill.ORIGINAL);
        ElectricSystem electric = new ElectricSystem(
                Motor.of(
                        "100 hp",
                        MotorCatalogue.standard().find("Novomet 117 mm 60 Hz"),
                        100,
                        1400,
                        46,
                        4.56), // hp, V, A, in
                new Protector(2, 60), // hp at Hz
                Cable.copper(WireSize.AWG_2, 7000),
                new Transformer(260, 0.98, List.of()),
                new Vsd(260, 0.97, 0.98, 0.98, 0.1, 90));
        Esp esp = Esp.of(new StageSpec.Named("4.0-1750"), 170, IntakeGas.plain(4.0), electric);

        EspObjective margin =
                new EspObjective.BestMargin(new Prices(60, 0.09, 0.5)); // USD/STB of oil, USD/kWh, USD/STB of water
        EspReport report = new EspStudy(well, esp, 50, EspLimits.USUAL, margin, null, null).run(); // 50 Hz today
        // README ends
        this.well = well;
        this.esp = esp;
        this.report = report;
    }

    @Test
    void pumpOfToday() {
        EspPoint point = ((EspOutcome.Running) report.outcome()).point();
        assertThat(point.oilRateStbPerDay()).isCloseTo(0.3 * point.rateStbPerDay(), within(1e-9));
        FrequencyOptimum.Best best = (FrequencyOptimum.Best) report.optimum();
        assertThat(best.frequencyHz()).isBetween(60.0, 70.0);
        assertThat(best.limitedBy().get(0).name()).isEqualTo("share_of_bep");
    }

    @Test
    void calibration() {
        // README begins
        PumpReading gauges = new PumpReading(1210, 1765, 2610.0); // STB/d, psia at intake and discharge
        if (EspCalibration.of(well, esp, 50, gauges) instanceof EspCalibration.Calibrated found) {
            EspModel model = EspModel.of(found.well(), found.esp());
            EspOutcome today = model.at(50); // 1210 STB/d again
            FrequencyOptimum best = model.bestFrequency(
                    new EspObjective.LeastEnergy(EnergyBasis.OIL), EspLimits.USUAL, OptionalDouble.of(50));
        }
        // README ends
        EspCalibration.Calibrated found = (EspCalibration.Calibrated) EspCalibration.of(well, esp, 50, gauges);
        assertThat(found.headFactor()).isBetween(0.8, 1.0);
        EspOutcome.Running running =
                (EspOutcome.Running) EspModel.of(found.well(), found.esp()).at(50);
        assertThat(running.point().rateStbPerDay()).isCloseTo(1210, within(1.0));
        assertThat(running.point().pump().dischargePressurePsia()).isCloseTo(2610, within(1.0));
    }

    @Test
    void ownSearch() {
        // README begins
        EspModel model = EspModel.of(well, esp);
        SettingSearch search = new SettingSearch(30, 70, 21, 0.01); // Hz: from, to, tried first, tolerance
        Optimum<EspPoint> own = search.maximise(
                hz -> model.at(hz) instanceof EspOutcome.Running running
                        ? Trial.of(
                                hz,
                                running.point(),
                                running.point().oilRateStbPerDay(),
                                List.of(LimitCheck.atMost(
                                        "surface_power",
                                        running.point().power().surface().surfaceKw(),
                                        60,
                                        "kW")))
                        : Trial.none(hz, "the pump does not run"),
                OptionalDouble.of(50));
        // README ends
        Optimum.Found<EspPoint> found = (Optimum.Found<EspPoint>) own;
        assertThat(found.boundary()).isEqualTo("limited by surface_power");
        assertThat(found.best().point().orElseThrow().power().surface().surfaceKw())
                .isBetween(59.9, 60.0);
    }

    @Test
    void stages() {
        // README begins
        PumpStage stage = StageCatalogue.standard().find("4.0-1750");
        BestEfficiency best = stage.computedBestEfficiency().orElseThrow(); // 0.679 at 1788 bpd and 60 Hz
        StagePerformance viscous = StagePerformance.of(
                stage,
                1600,
                60,
                50,
                0.9,
                ViscosityMethod.HI_967_RELATIVE_TO_WATER,
                PumpWear.NONE); // bpd, Hz, cSt, gravity
        // README ends
        assertThat(best.rateBpd()).isCloseTo(1788, within(0.5));
        assertThat(best.efficiency()).isCloseTo(0.679, within(0.0005));
        assertThat(viscous.headFt()).isLessThan(stage.headFtPerStage(1600, 60));
    }

    @Test
    void sizing() {
        // README begins
        EspSizingReport sized = new EspSizingStudy(
                        well,
                        1800, // STB/d wanted
                        60, // Hz
                        7.0, // in, outside diameter of the casing, by which stages are listed
                        null, // the standard catalogue
                        new IntakeSeparation(
                                new IntakeAnnulus(6.276, 4.0), new NaturalSeparation.Alhanati(BubbleRise.SLUG), 0),
                        null, // the usual rules
                        ElectricOffer.generic(MotorCatalogue.standard().find("Novomet 117 mm 60 Hz"), 6900, 150)
                                .withSurface(GenericElectrics.transformers(0.98), GenericElectrics.drives(0.97, 90)),
                        null) // least energy first
                .run();
        List<RejectedStage> refused = sized.rejected(); // each with its reason and the number that shows it
        // README ends
        SizingOutcome.Sized outcome = (SizingOutcome.Sized) sized.outcome();
        assertThat(outcome.designs()).isNotEmpty();
        assertThat(outcome.designs().size() + refused.size()).isEqualTo(17);
        assertThat(outcome.designs().get(0).electric().motorLoadAtDesign()).isLessThan(1.0);
    }

    @Test
    void diagnosis() {
        // README begins
        EspDiagnosisStudy telemetry = new EspDiagnosisStudyType().example(); // twelve weekly readings and a stop
        EspDiagnosisReport worn = telemetry.run();
        // README ends
        assertThat(worn.headTrend()).isInstanceOf(WearTrend.Wearing.class);
        assertThat(worn.diagnosed()).hasSize(12);
        assertThat(worn.refused()).hasSize(1);
    }

    @Test
    void heavyOil() {
        // README begins
        PumpedWell heavy = new PumpedWell(
                "B-7",
                new InflowSpec.VogelPi(1150, 1.0),
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(1200, 0, 0), new SurveyStation(3400, 50, 90)),
                List.of(new PipeSection(0, new Conduit.Annulus(3.958, 1.125, 0.0018))), // tubing with rods in it
                new Conduit.Pipe(8.681, 0.0018),
                3400,
                3000,
                new TemperatureModel.LinearInTvd(110, 128),
                new ProducedFluid(BlackOil.of(8.5, 0.7, 60), 80, 0.15),
                new Outlet.Wellhead(180),
                BeggsBrill.ORIGINAL,
                null,
                null,
                null,
                null);
        PcpInstallation pump = new PcpInstallation(
                new Pcp(
                        PcpCatalogue.generic().find("generic-700-4000"),
                        new LinearSlip(90, 1700, 1, 0.8), // bbl/d at psi and cP of a bench test, exponent of viscosity
                        new PumpFriction.Measured(60, 110), // ft·lbf, running and to break away
                        new IntakeNeeds(100, 200, null)), // psia and ft of liquid, never to run dry
                new PcpRods(
                        RodString.of(new RodSection(Rod.of("1-1/8 in steel"), 3000)),
                        3.958, // in, tubing
                        11.5e6, // psi, shear modulus
                        115_000, // psi, strength
                        0.8, // greatest stress over it
                        60, // ft·lbf, contact with the tubing
                        100, // lbf hung at the end
                        null),
                new PcpDrive(12, 0.97, 0.95, 0.93, 0.97, 1500, 30_000, 75));
        PcpReport running = new PcpStudy(
                        heavy,
                        pump,
                        60, // rpm today
                        null,
                        null,
                        new ElastomerChoice.Shipped("NBR"),
                        null,
                        PcpLimits.NONE, // the ratings of pump, rods and drive hold always
                        new PcpObjective.MostOil(),
                        null)
                .run();
        // README ends
        assertThat(running.outcome()).isInstanceOf(PcpOutcome.Running.class);
        assertThat(running.best()).isInstanceOf(PcpBestSpeed.Found.class);
        assertThat(((PcpBestSpeed.Found) running.best()).limitedBy()).isNotEmpty();
        assertThat(running.elastomer().lifeYears()).isGreaterThan(10);
    }

    @Test
    void elastomer() {
        // README begins
        Elastomer nitrile = ElastomerFile.standard().find("NBR");
        Derating fifteenYears = nitrile.temperatureForLife(15);
        Damage soFar = Damage.of(
                nitrile,
                new TemperatureHistory.Segments(List.of(new Segment(730, 140), new Segment(120, 165)))); // days, °F
        ElastomerLife left = soFar.life(nitrile, 145); // what is left at 145 °F
        // README ends
        assertThat(((Derating.Found) fifteenYears).temperatureF()).isLessThan(140);
        assertThat(nitrile.lifeYears(140)).isCloseTo(10, within(1e-12));
        assertThat(((ElastomerLife.Remaining) left).remainingYears()).isBetween(1.0, 8.0);
    }

    @Test
    void rods() {
        // README begins
        PumpingUnit unit = UnitCatalogue.standard()
                .find("C-114D-133-54")
                .orElseThrow()
                .unit(new Counterbalance.Rotary(150_000, 0)); // in·lbf, degrees of phase
        PolishedRodMotion motion = unit.geometry().motion();
        double stroke = motion.strokeIn(); // 55.53 in; the designation rounds it
        double torqueFactor = motion.torqueFactorIn(Math.PI / 2); // in, a quarter turn after the bottom of the stroke

        TaperOutcome taper = TaperDesign.of(List.of("7/8 in steel", "3/4 in steel"), RodGrade.D, 0.9, 5000)
                .solve(new MillsLoads(1.5, 59, 4800, 54, 10)); // in, lb/ft³, ft, in, 1/min
        Rp11lOutcome quick = new Rp11l(
                        new PumpingCase(5000, 54, 16, 1.5, 0.9), // ft, in, 1/min, in, gravity
                        RodData.of(ApiTaper.of(76, 1.5)),
                        TubingString.free(2.375, 1.995, 5000))
                .compute();
        // README ends
        assertThat(stroke).isCloseTo(55.53, within(0.005));
        assertThat(torqueFactor).isBetween(20.0, 30.0);
        assertThat(taper).isInstanceOf(TaperOutcome.Designed.class);
        assertThat(quick).isInstanceOf(Rp11lOutcome.Computed.class);
    }

    @Test
    void cards() {
        PumpingUnit unit = UnitCatalogue.standard()
                .find("C-114D-133-54")
                .orElseThrow()
                .unit(new Counterbalance.Rotary(150_000, 0));
        // README begins
        RodString rods = RodString.of(
                new RodSection(Rod.of("7/8 in steel"), 1500), new RodSection(Rod.of("3/4 in steel"), 2000));
        PumpingWell pumped = PumpingWell.of(
                rods,
                unit.geometry().motion(),
                10, // strokes a minute
                new DownholePump(1.5, 6, 50), // in, in of unswept barrel, lbf of friction
                new PumpCondition.FluidPound(0.6, 60), // fillage, psia in the empty part
                new PumpFluid(150, 1650, 0.95, 2.5e5, 1.2), // psia intake and discharge, gravity, psi, exponent of gas
                0.1); // damping factor
        PredictionOutcome predicted = PredictiveSolver.standard().solve(pumped);
        // README ends
        Card made = ((PredictionOutcome.Predicted) predicted).surface();
        List<Double> positions = CardData.of(made.reversed(), 10).positionIn();
        List<Double> loads = CardData.of(made.reversed(), 10).loadLbf();
        // README begins
        CardData record = new CardData(positions, loads, 10, null); // in, lbf, strokes a minute; at equal steps of time
        if (CardInspection.plain().inspect(record) instanceof InspectedCard.Usable usable) {
            DiagnosticCase surface = DiagnosticCase.of(
                    usable.card(), 10, rods, new Buoyancy.FluidGravity(0.95), new Damping.Factor(0.1));
            if (new GibbsFourier().diagnose(surface) instanceof DiagnosticOutcome.Diagnosed found) {
                Card pumpCard = found.pumpCard();
                PumpCardReading reading = PumpCardReading.of(pumpCard, PumpData.of(1.5, 10, 1650));
                CardClassification condition =
                        CardClassifier.shipped(CardKind.PUMP).classify(pumpCard);
            }
            DiagnosticOutcome again = new EverittJennings().diagnose(surface); // independent of it
            DampingOutcome damping = new DampingSearch(new GibbsFourier())
                    .choose(surface, new DampingCriterion.LevelStrokes(0.3, 0.5, false)); // below the fillage
            BalanceOutcome balance = GearboxTorque.of(unit, usable.card(), 10, CardAlignment.BY_POSITION)
                    .balance(BalanceAim.LEAST_PEAK_TORQUE);
        }
        // README ends
        InspectedCard.Usable usable =
                (InspectedCard.Usable) CardInspection.plain().inspect(record);
        assertThat(usable.findings()).anyMatch(finding -> finding.defect() == CardDefect.REVERSED_TIME);
        DiagnosticCase surface =
                DiagnosticCase.of(usable.card(), 10, rods, new Buoyancy.FluidGravity(0.95), new Damping.Factor(0.1));
        Card pumpCard = ((DiagnosticOutcome.Diagnosed) new GibbsFourier().diagnose(surface)).pumpCard();
        PumpCardReading.Read read = (PumpCardReading.Read) PumpCardReading.of(pumpCard, PumpData.of(1.5, 10, 1650));
        assertThat(read.fillage()).isCloseTo(0.61, within(0.03));
        CardClassification.Classified condition = (CardClassification.Classified)
                CardClassifier.shipped(CardKind.PUMP).classify(pumpCard);
        assertThat(condition.label()).isEqualTo("fluid_pound");
        double used = Math.PI * 0.1 / (2.0 * rods.travelTimeS());
        assertThat(damping(surface, new DampingCriterion.LevelStrokes(0.3, 0.5, false)))
                .isCloseTo(used, within(0.01 * used));
        // What "Limits" says of it: 2,651 lbf of fluid and twice the plunger's friction.
        assertThat(damping(surface, new DampingCriterion.LevelStrokes(0.2, 0.8, false)))
                .isGreaterThan(1.1 * used);
        assertThat(damping(surface, new DampingCriterion.NetStroke(1500 * Math.PI / 4 * 1.5 * 1.5 + 100)))
                .isGreaterThan(1.1 * used);
        assertThat(new EverittJennings().diagnose(surface)).isInstanceOf(DiagnosticOutcome.Diagnosed.class);
        BalanceOutcome balance = GearboxTorque.of(unit, usable.card(), 10, CardAlignment.BY_POSITION)
                .balance(BalanceAim.LEAST_PEAK_TORQUE);
        assertThat(balance).isInstanceOf(BalanceOutcome.Balanced.class);
    }

    private static double damping(DiagnosticCase surface, DampingCriterion criterion) {
        DampingOutcome outcome = new DampingSearch(new GibbsFourier()).choose(surface, criterion);
        return ((Damping.Coefficient) ((DampingOutcome.Found) outcome).damping()).perS();
    }

    @Test
    void design() {
        // README begins
        RodPumpDesignReport designs = new RodPumpDesignStudyType().example().run(); // 250 bbl/d from 5,500 ft
        if (designs.outcome() instanceof DesignOutcome.Chosen chosen) {
            RodPumpDesign best = chosen.ranking().get(0).design();
            String worst = best.mostLoaded(); // and every limit beside its value in best.limits()
        }
        // README ends
        DesignOutcome.Chosen chosen = (DesignOutcome.Chosen) designs.outcome();
        assertThat(chosen.ranking().get(0).design().rateBblPerDay()).isCloseTo(250, within(1e-6));
        assertThat(chosen.ranking().get(0).design().feasible()).isTrue();
    }

    /** Every block of code in README.md is one between the marks of a test, and the other way round. */
    @Test
    void theCodeIsThisCode() throws IOException {
        List<String> tested = new ArrayList<>(Readme.tested(ReadmeTest.class));
        tested.addAll(Readme.tested(GasLiftReadmeTest.class));
        tested.addAll(Readme.tested(FieldReadmeTest.class));
        List<String> shown = Readme.blocks("java").stream().map(Readme::words).toList();
        assertThat(shown).hasSize(19).containsExactlyInAnyOrderElementsOf(tested);
    }

    @Test
    void whatIsPrintedIsShown() throws IOException {
        assertThat(Readme.blocks("text").get(0)).isEqualTo(report.statuses().get(0) + "\n" + report.optimum() + "\n");
        assertThat(Readme.blocks("text")).hasSize(8);
    }
}
