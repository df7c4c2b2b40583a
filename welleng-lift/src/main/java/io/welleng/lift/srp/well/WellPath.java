package io.welleng.lift.srp.well;

import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.esp.gas.GasSeparation;
import io.welleng.lift.esp.gas.SeparatedFluid;
import io.welleng.lift.well.IntakeState;
import io.welleng.lift.well.PumpedWell;
import io.welleng.lift.well.PumpedWellModel;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The states of a well as its pump takes more and more: from 0 to 1 the rate grows in proportion up to the greatest that the
 * inflow gives while the pressure at the intake is at least that of a pumped-off well. Where the pump hangs below the
 * perforations liquid still stands above it then; from 1 to 2 this level falls to the pump at the same rate.
 *
 * <p>No state depends on speed or stroke; all are remembered. Not thread-safe.
 */
final class WellPath {

    /** Rates at which the greatest is looked for, from the top. */
    private static final int SCAN = 16;

    /** Least rate looked at, over the inflow at the pumped-off pressure. */
    private static final double LEAST_SHARE = 1e-3;

    private static final double RATE_TOLERANCE = 1e-9;

    /** Pressures are no nearer than the marches compute them. */
    private static final double PRESSURE_TOLERANCE = 1e-4;

    private static final double WATER_LB_PER_FT3 = 62.366;

    private static final double UNIT_AREA_FT2 = 1.0;

    private final RodPumpWell spec;
    private final PumpedWellModel model;
    private final ProducedStream stream;
    private final double leastPsia;
    private final double greatestRate;
    private final double end;
    private final Map<Double, WellState> states = new HashMap<>();

    WellPath(RodPumpWell spec, PumpedWellModel model) {
        this.spec = spec;
        this.model = model;
        PumpedWell well = spec.well();
        ProducedStream plain = ProducedStream.of(well.fluid()).withBasis(well.liquidBasis());
        stream = well.emulsion() == null ? plain : plain.withEmulsion(well.emulsion());
        leastPsia = spec.intake().pumpedOffPressurePsia();
        greatestRate = greatestRate();
        end = greatestRate > 0.0 && well.isPumpBelowPerforations() && pressureAt(greatestRate) > leastPsia ? 2.0 : 1.0;
    }

    /** Pressure at the intake (psia); 0 where none is left there. */
    private double pressureAt(double rate) {
        return model.intake(rate, 0.0).map(IntakeState::pressurePsia).orElse(0.0);
    }

    private double greatestRate() {
        if (model.shutInPressurePsia() <= leastPsia) {
            return 0.0;
        }
        double inflow = model.rateStbPerDay(leastPsia);
        if (!(inflow > 0.0)) {
            return 0.0;
        }
        double above = inflow;
        double at = pressureAt(inflow);
        if (at >= leastPsia) {
            return inflow;
        }
        for (int i = SCAN - 1; i >= 0; i--) {
            double rate = i == 0 ? LEAST_SHARE * inflow : inflow * i / SCAN;
            double pressure = pressureAt(rate);
            if (pressure >= leastPsia) {
                RootResult root = new BracketingSolver(RATE_TOLERANCE * inflow, 100)
                        .solve(q -> pressureAt(q) - leastPsia, rate, pressure - leastPsia, above, at - leastPsia);
                return justAbove(rate, root.root(), RATE_TOLERANCE * inflow);
            }
            above = rate;
            at = pressure;
        }
        return 0.0;
    }

    /**
     * A rate next to the root, and not below {@code rate}, that has the pressure: the march may jump at the root, by its
     * accuracy or because nothing is left beyond.
     */
    private double justAbove(double rate, double root, double tolerance) {
        double at = root;
        for (double step = tolerance; pressureAt(at) < leastPsia; step *= 4.0) {
            at = Math.max(rate, root - step);
        }
        return at;
    }

    /** Whether no liquid comes up to the pump at any rate. */
    boolean isDead() {
        return !(greatestRate > 0.0);
    }

    /** The rate at which the well is pumped off (STB/d). */
    double greatestRateStbPerDay() {
        return greatestRate;
    }

    /** Where the well is pumped off: 1, or 2 for a pump below the perforations. */
    double end() {
        return end;
    }

    int computed() {
        return states.size();
    }

    PumpedWellModel model() {
        return model;
    }

    /** The state at a place of the path; empty where nothing comes to the intake. */
    Optional<WellState> at(double place) {
        WellState known = states.get(place);
        if (known != null) {
            return Optional.of(known);
        }
        double rate = Math.min(1.0, place) * greatestRate;
        Optional<IntakeState> intake = model.intake(rate, 0.0);
        if (intake.isEmpty()) {
            return Optional.empty();
        }
        IntakeState there = intake.get();
        if (place > 1.0) {
            double pressure = there.pressurePsia() + (place - 1.0) * (leastPsia - there.pressurePsia());
            there = new IntakeState(rate, there.pwfPsia(), pressure, there.temperatureF(), there.fluid());
        }
        WellState state = state(there);
        states.put(place, state);
        return Optional.of(state);
    }

    /** Whether less pressure is left at the intake than in a pumped-off well, as where gas leaves slow liquid behind. */
    boolean isStarved(double place) {
        return at(place).map(WellState::intake).map(IntakeState::pressurePsia).orElse(0.0)
                < leastPsia * (1.0 - PRESSURE_TOLERANCE);
    }

    /** The gas that goes up the annulus, and what is left. */
    SeparatedFluid separate(IntakeState intake) {
        if (spec.intake().separation() == null) {
            return new SeparatedFluid(intake.fluid(), 0.0);
        }
        GasSeparation done = spec.intake()
                .separation()
                .separate(
                        stream.withFluid(intake.fluid()),
                        intake.rateStbPerDay(),
                        intake.pressurePsia(),
                        intake.temperatureF());
        return done.fluid();
    }

    WellState state(IntakeState intake) {
        SeparatedFluid separated = separate(intake);
        ProducedFluid pumped = separated.fluid();
        FluidPoint point = new FluidPoint(pumped);
        point.moveTo(intake.pressurePsia(), intake.temperatureF());
        double liquid = point.oilFt3PerStbLiquid() + point.waterFt3PerStbLiquid();
        double gas = point.gasFt3PerStbLiquid();
        FlowState flow = new FlowState();
        stream.withFluid(pumped)
                .at(intake.rateStbPerDay())
                .moveTo(intake.pressurePsia(), intake.temperatureF(), UNIT_AREA_FT2, flow);
        OptionalDouble needed = model.dischargePsia(intake, pumped, 0.0);
        double discharge = needed.orElse(Double.POSITIVE_INFINITY);
        return new WellState(
                intake,
                pumped,
                intake.rateStbPerDay() * liquid / FluidPoint.FT3_PER_BBL,
                gas / (gas + liquid),
                separated.ventedGasMscfPerDay(intake.rateStbPerDay()),
                flow.liquidViscosityCp(),
                discharge,
                Double.isFinite(discharge) ? specificGravity(point, discharge, intake.temperatureF()) : Double.NaN);
    }

    /** Of what is lifted, without slip, in the middle between discharge and surface. */
    private double specificGravity(FluidPoint point, double dischargePsia, double temperatureF) {
        double middle = 0.5 * (dischargePsia + spec.well().outlet().pressurePsia());
        point.moveTo(middle, temperatureF);
        double oil = point.oilFt3PerStbLiquid();
        double water = point.waterFt3PerStbLiquid();
        double gas = point.gasFt3PerStbLiquid();
        double mass = oil * point.oilDensityLbPerFt3() + water * point.waterDensityLbPerFt3();
        if (gas > 0.0) {
            mass += gas * point.gasDensityLbPerFt3();
        }
        return mass / (oil + water + gas) / WATER_LB_PER_FT3;
    }

    /** The path of the well, for friction of the rods. */
    DeviationSurvey survey() {
        return DeviationSurvey.of(spec.well().stations());
    }
}
