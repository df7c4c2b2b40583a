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
var well = Wellbore.vertical(8000, 2.441, 0.0006, new TemperatureProfile.LinearInTvd(100, 180))
var traverse = PressureTraverse.of(well, ProducedFluid.of(oil, 0.25), BeggsBrill.ORIGINAL)

// 4. Where inflow and outflow meet at 250 psia tubing head pressure.
NodalSolver.DEFAULT.solve(inflow, traverse.outflow(250)).outcome()
// ==> Flowing[1468 STB/d at 2491 psia, 1 crossing(s)]

// 5. With 90 % water and 600 psia at the wellhead the well is dead, and says what is missing.
var wet = PressureTraverse.of(well, ProducedFluid.of(oil, 0.9), BeggsBrill.ORIGINAL)
NodalSolver.DEFAULT.solve(inflow, wet.outflow(600)).outcome()
// ==> NoFlow[415.2 psi missing at 3.611 STB/d]

// 6. Units are explicit.
PressureUnit.BAR.to(PressureUnit.PSI, 100)
// ==> 1450.4
