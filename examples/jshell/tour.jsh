// A guided tour. The answers, after ==>, are checked by a test.

// 1. A fluid: 35 °API oil, gas of gravity 0.75, 550 scf/STB in solution.
var oil = BlackOil.of(35, 0.75, 550)
oil.bubblePointPsia(180)
// ==> 2289.6
oil.at(1500, 150).solutionGorScfPerStb()
// ==> 358.9

// 2. Inflow through a well test: 3,500 psia reservoir, bubble point 2,290 psia, 800 STB/d at 2,950 psia.
var inflow = Ipr.composite(3500, 2290, 800, 2950)
inflow
// ==> Composite[3500 psia, Pb 2290 psia, J 1.455 STB/d/psi]
inflow.rateStbPerDay(1500)
// ==> 2732.9

// 3. The well: 8,000 ft of 2.441 in tubing, 100 °F at the wellhead, 180 °F below, 25 % water.
var well = Wellbore.vertical(8000, 2.441, 0.0006, new TemperatureModel.LinearInTvd(100, 180))
var traverse = PressureTraverse.of(well, ProducedFluid.of(oil, 0.25), BeggsBrill.ORIGINAL)

// 4. Where inflow and outflow meet at 250 psia tubing head pressure.
NodalSolver.DEFAULT.solve(inflow, traverse.outflow(250)).outcome()
// ==> Flowing[1468 STB/d at 2491 psia, 1 crossing(s)]

// 5. With 90 % water and 600 psia at the wellhead the well is dead, and says what is missing.
var wet = PressureTraverse.of(well, ProducedFluid.of(oil, 0.9), BeggsBrill.ORIGINAL)
NodalSolver.DEFAULT.solve(inflow, wet.outflow(600)).outcome()
// ==> NoFlow[415.1 psi missing at 3.611 STB/d]

// 6. A study is the whole question, and its report the whole answer. The same well by Hagedorn and Brown:
var study = new NodalStudy("A-1", new InflowSpec.Given(inflow), well, ProducedFluid.of(oil, 0.25), 250, HagedornBrown.MODIFIED)
study.run()
// ==> NodalReport[A-1: Flowing[1789 STB/d at 2270 psia, 1 crossing(s)], oil 1342 STB/d, gas 738.0 Mscf/d, water 447.3 STB/d, 0 advisory(ies)]
study.run().minimumStableRateStbPerDay()
// ==> 343

// 7. What would make the dead well flow.
study.withFluid(ProducedFluid.of(oil, 0.9)).withOutlet(new Outlet.Wellhead(600)).run().remedies()
// ==> [Remedy[outlet pressure 600.0 → 184.1 psia], Remedy[water cut 0.9000 → 0.4853 (fraction)], Remedy[producing gor 550.0 → 2357 scf/STB]]

// 8. Depleted and gassy, a well crosses its outflow twice; only one of the crossings is stable.
var late = study.withInflow(new InflowSpec.VogelPi(1850, 0.9)).withFluid(new ProducedFluid(oil, 1150, 0.1)).withOutlet(new Outlet.Wellhead(130)).withMethod(BeggsBrill.ORIGINAL)
((NodalOutcome.Flowing) late.run().outcome()).crossings()
// ==> [Unstable[203.4 STB/d at 1610 psia], Stable[440.1 STB/d at 1284 psia]]

// 9. Inflow fitted to three tests, with its residuals.
InflowFit.of(new InflowCurve.Fetkovich(null), 2850, List.of(new WellTest(136, 2550), new WellTest(249, 2150), new WellTest(371, 1650)), FitTarget.LOG_RATE)
// ==> Fitted[Fetkovich[2850 psia, C 0.0009747 STB/d/psi^(2n), n 0.8279], rms 4.875 STB/d over 3 test(s), 0 advisory(ies)]

// 10. Behind a choke and half a mile of flowline.
var line = Flowline.straight(2640, 120, new Conduit.Pipe(3.068, 0.0018), new FlowlineTemperature.Linear(100, 85))
var choke = new WellheadChoke(new Sachdeva(0.75, 1.26, 0.5, 0.5, 1.0), 24, 100)
var choked = study.withOutlet(new Outlet.Separator(120, line, choke)).run()
choked.outcome()
// ==> Flowing[894.1 STB/d at 2885 psia, 1 crossing(s)]
choked.traverse().get(0).pressurePsia()
// ==> 566.17

// 11. What the oil rate depends on: any number of the study by its JSON pointer.
new SensitivityStudy(study, List.of(new Variable("/fluid/water_cut", List.of(0.15, 0.35))), List.of(), SensitivityOutput.OIL_RATE).run().tornado().get(0)
// ==> /fluid/water_cut from 0.1500 to 0.3500 (base 0.2500): oil 1626 STB/d, gas 894.5 Mscf/d, water 287.0 STB/d at 2182 psia; oil 1067 STB/d, gas 586.7 Mscf/d, water 574.4 STB/d at 2372 psia; swing 559.6

// 12. The gas velocity that keeps a gas well free of water, at 500 psia.
LoadingCriterion.TURNER.criticalVelocityFtPerS(LoadingLiquid.WATER, 500)
// ==> 12.155

// 13. The dead well of step 5 with a submersible pump of 150 stages, at 55 Hz. Without limits the best frequency is the highest.
var pumped = PumpedWell.vertical("A-1", new InflowSpec.Given(inflow), 8000, 7000, new Conduit.Pipe(2.441, 0.0006), new Conduit.Pipe(6.184, 0.0018), new TemperatureModel.LinearInTvd(100, 180), ProducedFluid.of(oil, 0.9), 600, BeggsBrill.ORIGINAL)
var submersible = EspModel.of(pumped, Esp.of(new StageSpec.Named("4.0-1750"), 150, IntakeGas.plain(4.0), null))
submersible.at(55).statuses()
// ==> [DOWN_THRUST: the rate is below the recommended range: 0.7509 of best efficiency [share_of_bep 0.7509 (fraction), at least 0.8000, at most 1.100]]
submersible.bestFrequency(new EspObjective.MostOil(), EspLimits.NONE, OptionalDouble.of(55))
// ==> Best[90.00 Hz: 273.2 STB/d of oil, end of the range of settings, FrequencyGain[oil 155.3 STB/d, liquid 1553 STB/d over 55.00 Hz]]

// 14. A progressing cavity pump in extra-heavy oil: today, and the best speed.
var heavy = new PcpStudyType().example().run()
heavy.outcome()
// ==> Running[PcpPoint[60.00 rpm: 397.1 STB/d, 337.6 of them oil, intake 556.8 psia, lift 1133 psi, 857.5 ft·lbf, 8.911 kW], 1 crossing(s)]
heavy.best()
// ==> Found[86.14 rpm, 458.7 STB/d of oil, limited by rod_stress, gain 121.1 STB/d of oil (35.88 %)]
ElastomerFile.standard().find("NBR").lifeYears(158)
// ==> 3.799

// 15. A rod pump that pounds liquid: its card at the polished rod, the pump card found back from it, and what it shows.
var rods = RodString.of(new RodSection(Rod.of("7/8 in steel"), 1500), new RodSection(Rod.of("3/4 in steel"), 2000))
var unit = UnitCatalogue.standard().find("C-114D-133-54").orElseThrow()
var pounding = PumpingWell.of(rods, unit.geometry().motion(), 10, new DownholePump(1.5, 6, 50), new PumpCondition.FluidPound(0.6, 60), new PumpFluid(150, 1650, 0.95, 2.5e5, 1.2), 0.1)
var cards = (PredictionOutcome.Predicted) PredictiveSolver.standard().solve(pounding)
cards.surface()
// ==> Card[360 points, stroke 55.53 in, load 3466 to 10710 lbf]
var diagnosed = (DiagnosticOutcome.Diagnosed) new GibbsFourier().diagnose(DiagnosticCase.of(cards.surface(), 10, rods, new Buoyancy.FluidGravity(0.95), new Damping.Factor(0.1)))
PumpCardReading.of(diagnosed.pumpCard(), PumpData.of(1.5, 10, 1650))
// ==> Read[stroke 50.63 in, net 31.42 in, fillage 0.6205, fluid load 2751 lbf, intake 93.41 psia, 82.40 bbl/d]
CardClassifier.shipped(CardKind.PUMP).classify(diagnosed.pumpCard())
// ==> Classified[fluid_pound 0.9720, next insufficient_supply 0.02214, for: load at the bottom 0.5829 (usually 0.1825, rival 0.1036)]

// 16. A gas-lift well: the gas rate of most oil, which its port limits; the gain over today; and the same without the port.
var lifted = new GasLiftStudyType().example()
lifted.run().technical()
// ==> Best[431.0 STB/d oil, 861.9 STB/d liquid at 1517 psia with 1718 Mscf/d at 7950 ft, 1200 psia at the casing head; 431.0 STB/d, the port passes no more]
lifted.run().gain()
// ==> gain 201.0 STB/d oil with 1218 Mscf/d more gas, 9891 USD/d
new GasLiftStudy(lifted.well().withPort(null), 3000).run().technical()
// ==> Best[434.2 STB/d oil, 868.4 STB/d liquid at 1513 psia with 2044 Mscf/d at 7950 ft, 1176 psia at the casing head; 434.2 STB/d, more gas does harm]

// 17. 4,600 Mscf/d of gas for six published wells, the last of which needs much to start: the proven optimum; the usual way, by
// steps of 1 Mscf/d with all wells running; and what more gas is worth.
var six = new GasAllocationStudyType().example()
GasSharing.standard().share(six.field())
// ==> Shared[3666 STB/d with 4600 Mscf/d: [1: 490.2 Mscf/d, 367.5 STB/d, 2: 902.9 Mscf/d, 767.8 STB/d, 3: 1231 Mscf/d, 1137 STB/d, 4: 832.5 Mscf/d, 624.4 STB/d, 5: 1143 Mscf/d, 768.9 STB/d, 6: shut in], gap 0]
StepwiseShare.of(six.field(), 1).orElseThrow()
// ==> StepwiseShare[3663 STB/d with 4600 Mscf/d in steps of 1.000]
six.run().shadowPrices()
// ==> [C-1, 4600 of 4600 Mscf/d: a step more gains 0.09324 STB/Mscf, a step less loses 0.09324 STB/Mscf; on the hulls of the curves gas is worth 0.1013 STB/Mscf: a larger amount may gain more than the step tells, where a well can start or jump]

// 18. Barrels at 112.3 °F and 145 psig to barrels at 60 °F, by API MPMS 11.1 of 2004: crude of 33.2 °API.
VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F).fromBase(LiquidDensity.api(33.2), 112.3, 145)
// ==> VolumeFactors[base density 858.3 kg/m³, 33.20 °API, CTL 0.97561, Fp 0.5785 1e-5/psi, CPL 1.00084, CTPL 0.97643]

// 19. Two days of oil and gas behind one sales meter, allocated back to batteries, wells and owners. One meter was not read on one day.
var allocated = new AllocationStudyType().example().run()
allocated.totals().get(0)
// ==> oil: 6816 bbl in 2 day(s), 417500 USD; not allocated 0 bbl in 0 day(s)
allocated.nodes().get(1)
// ==> North, oil: 2389 in 2 day(s), 146300 USD
allocated.owners().get(0)
// ==> Alpha, oil: 1760, 107800 USD
allocated.advisories().get(0)
// ==> 2026-01-02 oil North: missing_reading: meter without a reading, estimated by the last valid reading (1193, range at least 0.000)

// 20. A limit designed, not guessed: a CUSUM that finds a shift of one sigma soonest and signals falsely once in 500 readings; what
// three-sigma limits with the rules of Western Electric do in its place; and the gas lock of a submersible pump, told from its telemetry.
var designed = (DesignOutcome.Designed) new ChartDesign.Cusum(500, 1.0, null, 0, AfterSignal.CONTINUE).design()
designed.atShift()
// ==> ARL 10.52 samples (relative error 1.0e-14)
ChartArl.zeroState(ShewhartChart.threeSigma(ChartRule.WESTERN_ELECTRIC), 0).value().getAsDouble()
// ==> 91.75
new AnomalyScanStudyType().example().run().findings().get(0).rule()
// ==> "esp_gas_lock"

// 21. Units are explicit.
PressureUnit.BAR.to(PressureUnit.PSI, 100)
// ==> 1450.4
