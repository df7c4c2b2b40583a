package io.welleng.lift.esp;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.units.DensityUnit;
import io.welleng.core.units.PowerUnit;
import io.welleng.lift.esp.electric.CoolingFluid;
import io.welleng.lift.esp.electric.CoolingOutcome;
import io.welleng.lift.esp.electric.SurfacePower;
import io.welleng.lift.esp.gas.GasHandling;
import io.welleng.lift.esp.gas.MarchResult;
import io.welleng.lift.esp.pump.PumpStage;
import io.welleng.lift.esp.pump.PumpZone;
import io.welleng.lift.esp.pump.StagePoint;
import io.welleng.lift.well.IntakeState;
import io.welleng.lift.well.PumpedWell;
import io.welleng.lift.well.PumpedWellModel;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.stream.StreamPoint;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the record of an operating point from a pump that was marched. Immutable and thread-safe. */
final class PointBuilder {

    private static final double SCF_PER_MSCF = 1000.0;
    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final double FT_LBF_PER_S_PER_HP = 550.0;
    private static final double KW_PER_HP = PowerUnit.HP.to(PowerUnit.KW, 1.0);

    /** Kinematic viscosity of a liquid of 1 cP and 1 lb/ft³ (cSt). */
    private static final double CST_LB_PER_FT3_PER_CP = DensityUnit.KG_PER_M3.to(DensityUnit.LB_PER_FT3, 1000.0);

    /** Places at which the temperature of the cable is taken. */
    private static final int CABLE_POINTS = 11;

    private final PumpedWellModel well;
    private final Esp esp;
    private final List<PumpStage> stages;
    private final double[] cableMdFt = new double[CABLE_POINTS];
    private final double[] cableTvdFt = new double[CABLE_POINTS];

    PointBuilder(PumpedWellModel well, Esp esp) {
        this.well = well;
        this.esp = esp;
        stages = esp.sections().stream().map(section -> section.stage().stage()).toList();
        DeviationSurvey path = DeviationSurvey.of(well.well().stations());
        for (int i = 0; i < CABLE_POINTS; i++) {
            double share = (double) i / (CABLE_POINTS - 1);
            cableMdFt[i] = share * well.well().intakeMdFt();
            cableTvdFt[i] = path.tvdFt(cableMdFt[i]);
        }
    }

    /** The point of a pump that was marched from these sides. */
    EspPoint point(double frequencyHz, WellSides.Sides sides, PumpMarch pump) {
        IntakeState at = sides.intake();
        double rate = at.rateStbPerDay();
        double oil = rate * (1.0 - at.fluid().waterCut());
        ProducedFluid made = well.ipr().produced(at.pwfPsia(), well.well().fluid());
        double gas = oil * made.producingGorScfPerStb() / SCF_PER_MSCF;
        double lifted = oil * sides.lifted().fluid().producingGorScfPerStb() / SCF_PER_MSCF;
        StreamPoint stream = sides.lifted().at(rate);
        FlowState state = new FlowState();
        stream.moveTo(at.pressurePsia(), at.temperatureF(), 1.0, state);
        EspIntake intake = new EspIntake(
                at.pressurePsia(),
                at.temperatureF(),
                sides.separation().freeGasFraction(),
                sides.separation().pumpedGasFraction(),
                sides.separation().efficiency(),
                Math.max(0.0, gas - lifted),
                state.liquidViscosityCp(),
                state.liquidDensityLbPerFt3());
        double lbPerS = massLbPerS(state);
        return new EspPoint(
                frequencyHz,
                rate,
                oil,
                rate * at.fluid().waterCut(),
                gas,
                at.pwfPsia(),
                well.shutInPressurePsia() - at.pwfPsia(),
                intake,
                pump(pump, stream, lbPerS),
                power(frequencyHz, sides, pump).orElse(null));
    }

    private static double massLbPerS(FlowState state) {
        double gas = state.gasVelocityFtPerS();
        return state.liquidVelocityFtPerS() * state.liquidDensityLbPerFt3()
                + (gas > 0.0 ? gas * state.gasDensityLbPerFt3() : 0.0);
    }

    private PumpPoint pump(PumpMarch pump, StreamPoint stream, double lbPerS) {
        List<MarchResult> results = pump.results();
        List<SectionPoint> sections = new ArrayList<>(results.size());
        double shares = 0.0;
        PumpZone worst = PumpZone.NORMAL;
        for (int i = 0; i < results.size(); i++) {
            SectionPoint section = section(i, results.get(i), pump, stream);
            sections.add(section);
            shares += section.shareOfBep() * section.stages();
            worst = worse(worst, section.zone());
        }
        MarchResult first = results.get(0);
        double shaft = pump.shaftHp();
        double hydraulic = pump.hydraulicHp();
        return new PumpPoint(
                pump.pumpFrequencyHz(),
                pump.dischargePsia(),
                hydraulic * FT_LBF_PER_S_PER_HP / lbPerS,
                first.intakeRateBpd(),
                results.get(results.size() - 1).dischargeRateBpd(),
                shares / esp.stages(),
                worst,
                first.intakeGasMultiplier(),
                first.surgeIndex(),
                first.gasStatus(),
                pump.lockedStages(),
                hydraulic,
                pump.powerKnown() ? (Double) shaft : null,
                pump.powerKnown() ? (Double) (shaft > 0.0 ? hydraulic / shaft : 0.0) : null,
                sections);
    }

    /** The zones from worst to best: no head, up-thrust, down-thrust, normal. */
    private static PumpZone worse(PumpZone one, PumpZone other) {
        return severity(other) > severity(one) ? other : one;
    }

    private static int severity(PumpZone zone) {
        return switch (zone) {
            case NORMAL -> 0;
            case DOWN_THRUST -> 1;
            case UP_THRUST -> 2;
            case OPEN_FLOW -> 3;
        };
    }

    private SectionPoint section(int i, MarchResult result, PumpMarch pump, StreamPoint stream) {
        StagePoint stage =
                new StagePoint(stages.get(i), pump.pumpFrequencyHz(), esp.viscosity(), esp.wear(), esp.range());
        FlowState state = new FlowState();
        // The march keeps the temperature of the intake.
        stream.moveTo(result.intakePressurePsia(), result.dischargeTemperatureF(), 1.0, state);
        double atIntakeCst = kinematicCst(state);
        double firstHead = headFt(stage, state, atIntakeCst, result.intakeRateBpd());
        double firstShare = stage.shareOfBep();
        stage.moveTo(0.5 * (result.intakeRateBpd() + result.dischargeRateBpd()), atIntakeCst);
        double share = stage.shareOfBep();
        PumpZone zone = stage.zone();
        stream.moveTo(result.dischargePressurePsia(), result.dischargeTemperatureF(), 1.0, state);
        double lastHead = headFt(stage, state, kinematicCst(state), result.dischargeRateBpd());
        return new SectionPoint(
                stages.get(i).data().name(),
                result.stages(),
                result.intakeRateBpd(),
                result.dischargeRateBpd(),
                firstShare,
                stage.shareOfBep(),
                share,
                zone,
                firstHead,
                lastHead);
    }

    private static double kinematicCst(FlowState state) {
        return state.liquidViscosityCp() * CST_LB_PER_FT3_PER_CP / state.liquidDensityLbPerFt3();
    }

    private double headFt(StagePoint stage, FlowState state, double cst, double rateBpd) {
        GasHandling gas = esp.gas().handling();
        stage.moveTo(rateBpd, cst);
        double free = state.gasVelocityFtPerS();
        double ratio = free > 0.0 ? free / state.liquidVelocityFtPerS() : 0.0;
        return gas.headMultiplier(ratio, state.pressurePsia()) * stage.headFt();
    }

    private Optional<EspPower> power(double frequencyHz, WellSides.Sides sides, PumpMarch pump) {
        if (esp.electric() == null || !pump.powerKnown()) {
            return Optional.empty();
        }
        IntakeState at = sides.intake();
        double rate = at.rateStbPerDay();
        double oil = rate * (1.0 - at.fluid().waterCut());
        SurfacePower surface = esp.electric().at(pump.shaftHp(), frequencyHz, cableF(at));
        double hydraulicKw = pump.hydraulicHp() * KW_PER_HP;
        return Optional.of(new EspPower(
                surface,
                pump.lossHp() * KW_PER_HP,
                hydraulicKw,
                24.0 * surface.surfaceKw() / rate,
                oil > 0.0 ? (Double) (24.0 * surface.surfaceKw() / oil) : null,
                hydraulicKw / surface.surfaceKw(),
                esp.cooling() == null ? null : cooling(at, surface.motorLossKw())));
    }

    /** Mean temperature of the fluid beside the cable, which is taken as that of its conductor. */
    private double cableF(IntakeState at) {
        Optional<TemperatureAlong> along = well.temperature(at);
        if (along.isEmpty()) {
            return at.temperatureF();
        }
        double sum = 0.0;
        for (int i = 0; i < CABLE_POINTS; i++) {
            double weight = i == 0 || i == CABLE_POINTS - 1 ? 0.5 : 1.0;
            sum += weight * along.get().temperatureF(cableMdFt[i], cableTvdFt[i]);
        }
        return sum / (CABLE_POINTS - 1);
    }

    /** The liquid at the intake is what cools the motor. */
    private CoolingOutcome cooling(IntakeState at, double lossKw) {
        PumpedWell from = well.well();
        if (from.isPumpBelowPerforations() && !esp.cooling().shrouded()) {
            return new CoolingOutcome.NoFlow(lossKw);
        }
        FlowState state = new FlowState();
        WellSides.stream(from)
                .withFluid(at.fluid())
                .at(at.rateStbPerDay())
                .moveTo(at.pressurePsia(), at.temperatureF(), 1.0, state);
        double waterVolume = state.waterInLiquid();
        FluidPoint properties = new FluidPoint(at.fluid());
        properties.moveTo(at.pressurePsia(), at.temperatureF());
        double water = waterVolume * properties.waterDensityLbPerFt3();
        double oil = (1.0 - waterVolume) * properties.oilDensityLbPerFt3();
        LiquidHeat heat = esp.cooling().heat();
        CoolingFluid fluid = new CoolingFluid(
                state.liquidVelocityFtPerS() * SECONDS_PER_DAY / FluidPoint.FT3_PER_BBL,
                at.temperatureF(),
                state.liquidDensityLbPerFt3(),
                state.liquidViscosityCp(),
                heat.heatCapacityBtuPerLbF(water / (water + oil)),
                heat.conductivityBtuPerHourFtF(waterVolume));
        return esp.cooling().motor().at(fluid, lossKw);
    }
}
