package io.welleng.lift.gaslift;

import io.welleng.core.units.StandardConditions;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.FluidProperties;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.gas.GasLaw;

/**
 * Properties of formation fluid and lift gas for the many traverses of one performance curve: bilinear between nodes in the
 * logarithm of pressure and in temperature, each computed by the correlations when it is first needed. A curve of 30 rates
 * needs three to four thousand of the 66,000 nodes; a table made in advance would cost more than it saves. Cells through
 * which the bubble point goes, or in which the tension of oil ends to fall, and states outside the nodes, are computed by the
 * correlations. Relative errors are below 4e-4, of oil of more than 2 cP below that times \( \ln(1 + \mu) \): its viscosity is
 * interpolated as \( \ln\ln(1 + \mu) \), which is nearly straight. Gas goes by its deviation factor.
 *
 * <p>Neither lift-gas rate nor liquid rate are in it: it holds as long as the oil holds the same gas. Not thread-safe.
 */
final class FluidCells implements FluidProperties {

    private static final double LEAST_PSIA = 10.0;
    private static final double MOST_PSIA = 10_000.0;
    private static final double LN_STEP = 0.02;
    private static final double LEAST_F = 20.0;
    private static final double STEP_F = 2.0;
    private static final int ROWS = 192;
    private static final int COLUMNS = (int) Math.ceil(Math.log(MOST_PSIA / LEAST_PSIA) / LN_STEP) + 1;
    private static final double LN_LEAST = Math.log(LEAST_PSIA);

    private static final int RS = 0;
    private static final int BO = 1;
    private static final int OIL_DENSITY = 2;
    private static final int LN_LN_OIL_VISCOSITY = 3;
    private static final int OIL_TENSION = 4;
    private static final int Z = 5;
    private static final int GAS_VISCOSITY = 6;
    private static final int BW = 7;
    private static final int WATER_DENSITY = 8;
    private static final int WATER_VISCOSITY = 9;
    private static final int WATER_TENSION = 10;
    private static final int LIFT_Z = 11;
    private static final int LIFT_VISCOSITY = 12;
    private static final int WIDTH = 13;

    /** Correlations let the tension of oil fall to this, no further (dyn/cm). */
    private static final double LEAST_TENSION = 1.0;

    private static final double G_PER_CM3_PER_LB_PER_FT3 = 453.59237 / (30.48 * 30.48 * 30.48);

    private final ProducedFluid fluid;
    private final DryGas lift;
    private final double held;
    private final double gammaG;
    private final double gammaLift;
    private final double liftTpc;
    private final double liftPpc;
    private final FluidPoint exact;
    private final double[][] rows = new double[ROWS][];
    private final boolean[][] known = new boolean[ROWS][];
    private final double[] here = new double[WIDTH];
    private double p;
    private double tF;
    private double bg;
    private double gasDensity;
    private double liftFvf;
    private double liftDensity;

    FluidCells(ProducedFluid fluid, DryGas lift) {
        this.fluid = fluid;
        this.lift = lift;
        held = (1.0 - 1.0e-12) * fluid.blackOil().solutionGorScfPerStb();
        gammaG = fluid.blackOil().gasGravity();
        gammaLift = lift.gasGravity();
        liftTpc = lift.pseudoCritical().temperatureR(gammaLift, lift.gasImpurities());
        liftPpc = lift.pseudoCritical().pressurePsia(gammaLift, lift.gasImpurities());
        exact = new FluidPoint(fluid);
    }

    /** Whether the oil of a well holds the same gas whatever lift gas there is. */
    static boolean holdFor(GasLiftWell well) {
        return well.solution() == LiftGasSolution.UP_TO_SOLUTION_GOR
                && well.fluid().producingGorScfPerStb()
                        >= well.fluid().blackOil().solutionGorScfPerStb();
    }

    ProducedFluid fluid() {
        return fluid;
    }

    @Override
    public void moveTo(double pressurePsia, double temperatureF) {
        p = pressurePsia;
        tF = temperatureF;
        double x = (Math.log(p) - LN_LEAST) / LN_STEP;
        double y = (tF - LEAST_F) / STEP_F;
        if (!(x >= 0.0 && x < COLUMNS - 1 && y >= 0.0 && y < ROWS - 1)) {
            compute(p, tF, here, 0);
        } else {
            int column = (int) x;
            int row = (int) y;
            double[] cold = row(row, column);
            double[] warm = row(row + 1, column);
            int at = WIDTH * column;
            if (oneSided(cold, warm, at + RS, held) && oneSided(cold, warm, at + OIL_TENSION, LEAST_TENSION)) {
                interpolate(cold, warm, at, x - column, y - row);
            } else {
                compute(p, tF, here, 0);
            }
        }
        double tR = tF + StandardConditions.RANKINE_OFFSET;
        bg = GasLaw.fvfFt3PerScf(p, tR, here[Z]);
        gasDensity = GasLaw.densityLbPerFt3(gammaG, p, tR, here[Z]);
        liftFvf = GasLaw.fvfFt3PerScf(p, tR, here[LIFT_Z]);
        liftDensity = GasLaw.densityLbPerFt3(gammaLift, p, tR, here[LIFT_Z]);
    }

    /** Whether a property has reached a value, at which it bends, at all four corners, or at none. */
    private static boolean oneSided(double[] cold, double[] warm, int at, double bend) {
        boolean side = cold[at] > bend;
        return side == cold[at + WIDTH] > bend && side == warm[at] > bend && side == warm[at + WIDTH] > bend;
    }

    private void interpolate(double[] cold, double[] warm, int at, double s, double t) {
        double c1 = (1.0 - t) * s;
        double c0 = 1.0 - t - c1;
        double w1 = t * s;
        double w0 = t - w1;
        for (int i = 0; i < WIDTH; i++) {
            here[i] = c0 * cold[at + i] + c1 * cold[at + WIDTH + i] + w0 * warm[at + i] + w1 * warm[at + WIDTH + i];
        }
    }

    /** A row whose nodes on both sides of an interval are known. */
    private double[] row(int row, int column) {
        double[] values = rows[row];
        if (values == null) {
            values = new double[WIDTH * COLUMNS];
            rows[row] = values;
            known[row] = new boolean[COLUMNS];
        }
        for (int i = column; i <= column + 1; i++) {
            if (!known[row][i]) {
                compute(Math.exp(LN_LEAST + i * LN_STEP), LEAST_F + row * STEP_F, values, WIDTH * i);
                known[row][i] = true;
            }
        }
        return values;
    }

    private void compute(double atP, double atF, double[] to, int at) {
        exact.moveTo(atP, atF);
        to[at + RS] = exact.solutionGorScfPerStb();
        to[at + BO] = exact.oilFvfRbPerStb();
        to[at + OIL_DENSITY] = exact.oilDensityLbPerFt3();
        to[at + LN_LN_OIL_VISCOSITY] = Math.log(Math.log1p(exact.oilViscosityCp()));
        to[at + OIL_TENSION] = exact.oilGasTensionDynPerCm();
        to[at + Z] = exact.zFactor();
        to[at + GAS_VISCOSITY] = exact.gasViscosityCp();
        to[at + BW] = exact.waterFvfRbPerStb();
        to[at + WATER_DENSITY] = exact.waterDensityLbPerFt3();
        to[at + WATER_VISCOSITY] = exact.waterViscosityCp();
        to[at + WATER_TENSION] = exact.waterGasTensionDynPerCm();
        double tR = atF + StandardConditions.RANKINE_OFFSET;
        double z = lift.zFactor().z(tR / liftTpc, atP / liftPpc);
        double density = G_PER_CM3_PER_LB_PER_FT3 * GasLaw.densityLbPerFt3(gammaLift, atP, tR, z);
        to[at + LIFT_Z] = z;
        to[at + LIFT_VISCOSITY] = lift.gasViscosity()
                .viscosityCp(gammaLift, tR, density, tR / liftTpc, atP / liftPpc, lift.gasImpurities());
    }

    double liftFvfFt3PerScf() {
        return liftFvf;
    }

    double liftDensityLbPerFt3() {
        return liftDensity;
    }

    double liftViscosityCp() {
        return here[LIFT_VISCOSITY];
    }

    @Override
    public double bubblePointPsia() {
        exact.moveTo(p, tF);
        return exact.bubblePointPsia();
    }

    @Override
    public double solutionGorScfPerStb() {
        return here[RS];
    }

    @Override
    public double oilFvfRbPerStb() {
        return here[BO];
    }

    @Override
    public double oilDensityLbPerFt3() {
        return here[OIL_DENSITY];
    }

    @Override
    public double oilViscosityCp() {
        return Math.exp(Math.exp(here[LN_LN_OIL_VISCOSITY])) - 1.0;
    }

    @Override
    public double oilGasTensionDynPerCm() {
        return here[OIL_TENSION];
    }

    @Override
    public double zFactor() {
        return here[Z];
    }

    @Override
    public double gasFvfFt3PerScf() {
        return bg;
    }

    @Override
    public double gasDensityLbPerFt3() {
        return gasDensity;
    }

    @Override
    public double gasViscosityCp() {
        return here[GAS_VISCOSITY];
    }

    @Override
    public double waterFvfRbPerStb() {
        return here[BW];
    }

    @Override
    public double waterDensityLbPerFt3() {
        return here[WATER_DENSITY];
    }

    @Override
    public double waterViscosityCp() {
        return here[WATER_VISCOSITY];
    }

    @Override
    public double waterGasTensionDynPerCm() {
        return here[WATER_TENSION];
    }

    @Override
    public double oilFt3PerStbLiquid() {
        return FluidPoint.FT3_PER_BBL * (1.0 - fluid.waterCut()) * here[BO];
    }

    @Override
    public double waterFt3PerStbLiquid() {
        return FluidPoint.FT3_PER_BBL * fluid.waterCut() * here[BW];
    }

    @Override
    public double gasFt3PerStbLiquid() {
        return (1.0 - fluid.waterCut()) * (fluid.producingGorScfPerStb() - here[RS]) * bg;
    }
}
