package io.welleng.lift.esp.gas;

import io.welleng.core.units.DensityUnit;
import io.welleng.core.units.EnergyUnit;
import io.welleng.core.units.OilGravity;
import io.welleng.lift.esp.pump.PumpZone;
import io.welleng.lift.esp.pump.StagePerformance;
import io.welleng.lift.esp.pump.StagePoint;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.stream.StreamPoint;
import io.welleng.pvt.FluidPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * Marches through the stages of a pump in place: for loops. {@link #march} allocates nothing and checks nothing. Not
 * thread-safe: one per computation.
 *
 * <p>Stages are taken in groups. Within one, what a stage adds changes with its number nearly as a parabola; it is evaluated
 * at the first stage of the group, in its middle and after its last, and summed over the stages exactly for the parabola
 * through the three. Where that differs from the sum of the straight line through the first two by more than the
 * tolerance, the group is halved.
 */
public final class StageRun {

    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final double IN2_PER_FT2 = 144.0;
    private static final double CST_LB_PER_FT3_PER_CP = DensityUnit.KG_PER_M3.to(DensityUnit.LB_PER_FT3, 1000.0);
    private static final double FT_LBF_PER_S_PER_HP = 550.0;
    private static final double BTU_PER_S_PER_HP = FT_LBF_PER_S_PER_HP * EnergyUnit.FT_LBF.to(EnergyUnit.BTU, 1.0);
    private static final int LEAST_GROUP = 4;
    private static final int FIRST_GROUP = 8;
    private static final double GROW_BELOW = 0.1;

    private final StageMarch pump;
    private final StreamPoint point;
    private final FlowState state = new FlowState();
    private final StagePoint stage;
    private final GasHandling gas;
    private final double handlerLimit;
    private final boolean hasPower;
    private final double heatCapacity;

    // Of the last stage evaluated.
    private double rateBpd;
    private double gasLiquidRatio;
    private double density;
    private double multiplier;
    private double rise;
    private double shaft;
    private double hydraulic;
    private double loss;
    private double warming;
    private boolean locked;
    private int evaluations;

    // Of the last march.
    private double intakePressure;
    private double pressure;
    private double temperature;
    private double shaftSum;
    private double hydraulicSum;
    private double lossSum;
    private double intakeRate;
    private double intakeRatio;
    private double intakeMultiplier;
    private double greatestB;
    private boolean beyond;
    private PumpZone intakeZone;
    private int lockedStages;
    private double nextSlope;
    private double groupTolerance;

    StageRun(StageMarch pump, StreamPoint point) {
        this.pump = pump;
        this.point = point;
        stage = new StagePoint(pump.stage(), pump.frequencyHz(), pump.viscosity(), pump.wear(), pump.range());
        gas = pump.gas();
        handlerLimit = gas.handlerLimit();
        hasPower = stage.hasPower();
        heatCapacity = pump.heatCapacityBtuPerLbF();
    }

    /** One stage at a pressure and temperature. */
    private void evaluate(double p, double tF) {
        evaluations++;
        point.moveTo(p, tF, 1.0, state);
        double liquid = state.liquidVelocityFtPerS();
        double free = state.gasVelocityFtPerS();
        double all = liquid + free;
        double rhoL = state.liquidDensityLbPerFt3();
        rateBpd = all * SECONDS_PER_DAY / FluidPoint.FT3_PER_BBL;
        gasLiquidRatio = free > 0.0 ? free / liquid : 0.0;
        density = free > 0.0 ? (liquid * rhoL + free * state.gasDensityLbPerFt3()) / all : rhoL;
        stage.moveTo(rateBpd, state.liquidViscosityCp() * CST_LB_PER_FT3_PER_CP / rhoL);
        multiplier = gas.headMultiplier(gasLiquidRatio, p, handlerLimit);
        locked = multiplier == 0.0;
        rise = multiplier * stage.headFt() * density / IN2_PER_FT2;
        hydraulic = all * rise * IN2_PER_FT2 / FT_LBF_PER_S_PER_HP;
        greatestB = Math.max(greatestB, stage.viscosityParameter());
        beyond |= stage.isBeyondMethod();
        if (hasPower) {
            shaft = stage.powerHp(density / OilGravity.WATER_LB_PER_FT3);
            loss = shaft - hydraulic;
            warming = heatCapacity > 0.0 && all > 0.0 ? loss * BTU_PER_S_PER_HP / (all * density * heatCapacity) : 0.0;
        }
    }

    /**
     * Marches through all stages; the other methods then tell what came of it.
     *
     * @param intakePressurePsia pressure at the intake (psia), &gt; 0
     * @param intakeTemperatureF temperature at the intake (°F)
     */
    public void march(double intakePressurePsia, double intakeTemperatureF) {
        march(intakePressurePsia, intakeTemperatureF, StageMarch.GROUP_TOLERANCE);
    }

    /**
     * Marches through all stages with another error allowed, as for a look from far off.
     *
     * @param intakePressurePsia pressure at the intake (psia), &gt; 0
     * @param intakeTemperatureF temperature at the intake (°F)
     * @param greatestError greatest error of the pressure rise of a group of stages, as a share of it, &gt; 0
     */
    public void march(double intakePressurePsia, double intakeTemperatureF, double greatestError) {
        groupTolerance = greatestError;
        start(intakePressurePsia, intakeTemperatureF);
        int left = pump.stageCount();
        int group = FIRST_GROUP;
        double slope = 0.0;
        boolean steady = false;
        while (left > 0) {
            int size = Math.min(group, left) & ~1;
            if (!steady || size < LEAST_GROUP || pump.isOneByOne()) {
                double before = rise;
                single();
                left--;
                slope = rise - before;
                steady = true;
                group = Math.max(group, LEAST_GROUP);
                continue;
            }
            double error = tryGroup(size, slope);
            if (error <= 1.0) {
                left -= size;
                slope = nextSlope;
                group = error < GROW_BELOW ? 2 * size : size;
            } else {
                group = size / 2;
                if (group < LEAST_GROUP) {
                    steady = false;
                }
            }
        }
    }

    private void start(double p, double tF) {
        evaluations = 0;
        intakePressure = p;
        pressure = p;
        temperature = tF;
        shaftSum = 0.0;
        hydraulicSum = 0.0;
        lossSum = 0.0;
        lockedStages = 0;
        greatestB = 0.0;
        beyond = false;
        evaluate(p, tF);
        intakeRate = rateBpd;
        intakeRatio = gasLiquidRatio;
        intakeMultiplier = multiplier;
        intakeZone = stage.zone();
    }

    /** Adds the stage evaluated last and evaluates the next. */
    private void single() {
        pressure += rise;
        temperature += warming;
        shaftSum += shaft;
        hydraulicSum += hydraulic;
        lossSum += loss;
        lockedStages += locked ? 1 : 0;
        evaluate(pressure, temperature);
    }

    /**
     * Tries a group of stages from the one evaluated last, with the change of its rise from stage to stage. Where it is good
     * enough it is added and the stage after it is the one evaluated last.
     *
     * @return error over what is allowed
     */
    private double tryGroup(int size, double slope) {
        double rise0 = rise;
        double shaft0 = shaft;
        double hydraulic0 = hydraulic;
        double loss0 = loss;
        double warming0 = warming;
        boolean locked0 = locked;
        double half = 0.5 * size;
        double linear = 0.5 * half * (half - 1.0);
        evaluate(pressure + Math.max(0.0, half * rise0 + linear * slope), temperature + half * warming0);
        double rise1 = rise;
        double shaft1 = shaft;
        double hydraulic1 = hydraulic;
        double loss1 = loss;
        double warming1 = warming;
        boolean locked1 = locked;
        double straight = Math.max(0.0, sum(size, rise0, rise1, 2.0 * rise1 - rise0));
        evaluate(pressure + straight, temperature + sum(size, warming0, warming1, 2.0 * warming1 - warming0));
        double curved = sum(size, rise0, rise1, rise);
        double error = Math.abs(curved - straight);
        double allowed = groupTolerance * curved;
        if (error > allowed || locked0 != locked1 || locked1 != locked) {
            rise = rise0;
            shaft = shaft0;
            hydraulic = hydraulic0;
            loss = loss0;
            warming = warming0;
            locked = locked0;
            return 2.0;
        }
        nextSlope = (rise - rise1) / half;
        pressure += curved;
        temperature += sum(size, warming0, warming1, warming);
        shaftSum += sum(size, shaft0, shaft1, shaft);
        hydraulicSum += sum(size, hydraulic0, hydraulic1, hydraulic);
        lossSum += sum(size, loss0, loss1, loss);
        lockedStages += locked ? size : 0;
        return error > 0.0 ? error / allowed : 0.0;
    }

    /** Sum over 0 to n - 1 of the parabola with these values at 0, n/2 and n. */
    private static double sum(int n, double y0, double y1, double y2) {
        double half = 0.5 * n;
        double slope = (y1 - y0) / half;
        double bend = (y2 - 2.0 * y1 + y0) / (2.0 * half * half);
        double first = 0.5 * n * (n - 1.0);
        double second = first * (2.0 * n - 1.0) / 3.0;
        return n * y0 + slope * first + bend * (second - half * first);
    }

    /**
     * Pressure after the last stage.
     *
     * @return discharge pressure (psia)
     */
    public double dischargePressurePsia() {
        return pressure;
    }

    /**
     * Temperature after the last stage.
     *
     * @return discharge temperature (°F)
     */
    public double dischargeTemperatureF() {
        return temperature;
    }

    /**
     * Power at the shaft.
     *
     * @return power (hp), 0 where the power of the stage is not known
     */
    public double shaftHp() {
        return shaftSum;
    }

    /**
     * Power that arrives in the fluid.
     *
     * @return power (hp)
     */
    public double hydraulicHp() {
        return hydraulicSum;
    }

    /**
     * In-situ rate into the first stage.
     *
     * @return rate of liquid and gas (bpd)
     */
    public double intakeRateBpd() {
        return intakeRate;
    }

    /**
     * In-situ rate after the last stage.
     *
     * @return rate of liquid and gas (bpd)
     */
    public double dischargeRateBpd() {
        return rateBpd;
    }

    /**
     * Stages that gas has locked.
     *
     * @return number of stages
     */
    public int lockedStages() {
        return lockedStages;
    }

    /**
     * Where the first stage runs.
     *
     * @return zone
     */
    public PumpZone intakeZone() {
        return intakeZone;
    }

    /**
     * Status of the first stage.
     *
     * @return status
     */
    public GasStatus gasStatus() {
        return gas.status(intakeRatio, intakePressure);
    }

    /**
     * Stages evaluated in the last march.
     *
     * @return number of evaluations
     */
    public int evaluations() {
        return evaluations;
    }

    /**
     * The last march as an immutable record.
     *
     * @return the result
     */
    public MarchResult result() {
        return new MarchResult(
                pump.stageCount(),
                intakePressure,
                pressure,
                temperature,
                hasPower ? new PumpPower(shaftSum, hydraulicSum, lossSum) : null,
                intakeRate,
                rateBpd,
                intakeRatio / (1.0 + intakeRatio),
                intakeMultiplier,
                gas.surgeLimit().index(intakeRatio, intakePressure),
                gasStatus(),
                lockedStages,
                intakeZone,
                stage.zone(),
                evaluations,
                beyond ? List.of(StagePerformance.beyond(greatestB)) : List.of());
    }

    /** Every stage. */
    List<StageState> stages(double intakePressurePsia, double intakeTemperatureF) {
        start(intakePressurePsia, intakeTemperatureF);
        List<StageState> all = new ArrayList<>(pump.stageCount());
        for (int i = 1; i <= pump.stageCount(); i++) {
            all.add(new StageState(
                    i,
                    pressure,
                    temperature,
                    rateBpd,
                    gasLiquidRatio / (1.0 + gasLiquidRatio),
                    density,
                    state.liquidViscosityCp(),
                    multiplier * stage.headFt(),
                    multiplier,
                    rise,
                    hasPower ? (Double) shaft : null,
                    stage.zone(),
                    gas.status(gasLiquidRatio, pressure)));
            single();
        }
        return List.copyOf(all);
    }
}
