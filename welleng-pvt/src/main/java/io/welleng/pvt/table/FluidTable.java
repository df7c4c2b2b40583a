package io.welleng.pvt.table;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.core.units.StandardConditions;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.FluidProperties;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.gas.GasLaw;
import io.welleng.pvt.oil.OilGasTension;
import java.util.Locale;

/**
 * A produced fluid resampled over pressures and temperatures, for loops that ask for it millions of times: look-up by
 * bilinear interpolation in place of the correlations.
 *
 * <p>Oil has two sheets, one up to the bubble point and one above it, each over the share of the way between the range's
 * end and the bubble point at that temperature, so that the kink at the bubble point lies on the seam of the two. Gas and
 * water have a third over pressure itself. Viscosity of oil is interpolated in its logarithm; gas density and volume
 * factor come from z. The nodes are placed where they are needed: intervals are halved until every property is within
 * the tolerance in their middles and in those of the cells.
 *
 * <p>Immutable and shared between threads; each computation takes its own {@link #cursor()}.
 */
public final class FluidTable {

    /** Properties on the oil sheets: Rs, Bo, density, logarithm of viscosity, tension. */
    static final int OIL = 5;

    /** Properties on the sheet of gas and water: z, gas viscosity; Bw, density, viscosity, tension; oil tension. */
    static final int GAS_WATER = 7;

    private final ProducedFluid fluid;
    private final TableRange range;
    private final double maxRelativeError;
    private final Axis temperature;
    private final double[] bubblePoints;
    private final double[] seam;
    private final Axis below;
    private final double[] saturated;
    private final Axis above;
    private final double[] undersaturated;
    private final Axis pressure;
    private final double[] gasWater;

    /** Whether the oil tension depends on pressure only and not on the gas in solution: it then bends elsewhere. */
    private final boolean tensionByPressure;

    FluidTable(ProducedFluid fluid, TableRange range, double maxRelativeError, TableGrid grid) {
        this.fluid = fluid;
        this.range = range;
        this.maxRelativeError = maxRelativeError;
        temperature = grid.temperature();
        bubblePoints = grid.bubblePoints();
        seam = grid.seam();
        below = grid.below();
        saturated = grid.saturated();
        above = grid.above();
        undersaturated = grid.undersaturated();
        pressure = grid.pressure();
        gasWater = grid.gasWater();
        tensionByPressure = fluid.blackOil().correlations().oilGasTension() == OilGasTension.BAKER_SWERDLOFF;
    }

    /**
     * Resamples a fluid.
     *
     * @param fluid the fluid
     * @param range pressures and temperatures to cover
     * @param maxRelativeError greatest relative error of any property (fraction), 1e-6 to 0.1; that of the solution GOR is
     *     relative to at least a hundredth of its greatest value, that of tensions to at least 5 dyn/cm
     * @return the table, with what to know if the error could not be kept
     */
    public static TableOutcome of(ProducedFluid fluid, TableRange range, double maxRelativeError) {
        Check.present(fluid, "fluid");
        Check.present(range, "range");
        Check.inRange(maxRelativeError, 1e-6, 0.1, "maxRelativeError", "(fraction)");
        return new TableBuilder(fluid, range, maxRelativeError).build();
    }

    /**
     * The fluid in the table.
     *
     * @return the fluid
     */
    public ProducedFluid fluid() {
        return fluid;
    }

    /**
     * What the table covers.
     *
     * @return the range
     */
    public TableRange range() {
        return range;
    }

    /**
     * Greatest relative error found when the table was checked between its nodes.
     *
     * @return error (fraction)
     */
    public double maxRelativeError() {
        return maxRelativeError;
    }

    /**
     * Size of the table.
     *
     * @return nodes of all sheets
     */
    public int nodes() {
        return temperature.size() * (below.size() + above.size() + pressure.size());
    }

    /**
     * A new cursor on this table, to be used by one thread. It refuses states outside the range.
     *
     * @return the cursor
     */
    public FluidProperties cursor() {
        return new Cursor(this);
    }

    /** The pressure at which the oil sheets meet (psia). */
    double seamPsia(double temperatureF) {
        int row = temperature.interval(temperatureF);
        double t = temperature.share(row, temperatureF);
        return (1.0 - t) * seam[row] + t * seam[row + 1];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "FluidTable[%s to %s psia, %s to %s °F: %d nodes, relative error %.2g]",
                Figures.four(range.lowerPressurePsia()),
                Figures.four(range.upperPressurePsia()),
                Figures.four(range.lowerTemperatureF()),
                Figures.four(range.upperTemperatureF()),
                nodes(),
                maxRelativeError);
    }

    /** Looks the properties up. */
    private static final class Cursor implements FluidProperties {

        private final FluidTable in;
        private final double lowerP;
        private final double upperP;
        private final double lowerT;
        private final double upperT;
        private final double gammaG;
        private final double oilFt3;
        private final double waterFt3;
        private final double oilShare;
        private final double producingGor;

        private double bubblePoint;
        private double rs;
        private double bo;
        private double oilDensity;
        private double oilViscosity;
        private double oilTension;
        private double z;
        private double bg;
        private double gasDensity;
        private double gasViscosity;
        private double bw;
        private double waterDensity;
        private double waterViscosity;
        private double waterTension;

        Cursor(FluidTable table) {
            in = table;
            lowerP = table.range.lowerPressurePsia();
            upperP = table.range.upperPressurePsia();
            lowerT = table.range.lowerTemperatureF();
            upperT = table.range.upperTemperatureF();
            gammaG = table.fluid.blackOil().gasGravity();
            double waterCut = table.fluid.waterCut();
            oilShare = 1.0 - waterCut;
            oilFt3 = FluidPoint.FT3_PER_BBL * oilShare;
            waterFt3 = FluidPoint.FT3_PER_BBL * waterCut;
            producingGor = table.fluid.producingGorScfPerStb();
        }

        @Override
        public void moveTo(double pressurePsia, double temperatureF) {
            if (!(pressurePsia >= lowerP
                    && pressurePsia <= upperP
                    && temperatureF >= lowerT
                    && temperatureF <= upperT)) {
                Check.inRange(pressurePsia, lowerP, upperP, "pressurePsia", "psia");
                Check.inRange(temperatureF, lowerT, upperT, "temperatureF", "°F");
            }
            int row = in.temperature.interval(temperatureF);
            double t = in.temperature.share(row, temperatureF);
            bubblePoint = (1.0 - t) * in.bubblePoints[row] + t * in.bubblePoints[row + 1];
            double seam = (1.0 - t) * in.seam[row] + t * in.seam[row + 1];
            if (pressurePsia < seam) {
                moveOil(in.below, in.saturated, row, t, (pressurePsia - lowerP) / (seam - lowerP));
            } else {
                double way = upperP > seam ? (pressurePsia - seam) / (upperP - seam) : 0.0;
                moveOil(in.above, in.undersaturated, row, t, way);
            }
            moveGasWater(row, t, pressurePsia, temperatureF);
        }

        private void moveOil(Axis axis, double[] v, int row, double t, double way) {
            int column = axis.interval(way);
            double s = axis.share(column, way);
            int a = OIL * (row * axis.size() + column);
            int b = a + OIL * axis.size();
            double a1 = (1.0 - t) * s;
            double a0 = 1.0 - t - a1;
            double b1 = t * s;
            double b0 = t - b1;
            rs = a0 * v[a] + a1 * v[a + 5] + b0 * v[b] + b1 * v[b + 5];
            bo = a0 * v[a + 1] + a1 * v[a + 6] + b0 * v[b + 1] + b1 * v[b + 6];
            oilDensity = a0 * v[a + 2] + a1 * v[a + 7] + b0 * v[b + 2] + b1 * v[b + 7];
            oilViscosity = Math.exp(a0 * v[a + 3] + a1 * v[a + 8] + b0 * v[b + 3] + b1 * v[b + 8]);
            oilTension = a0 * v[a + 4] + a1 * v[a + 9] + b0 * v[b + 4] + b1 * v[b + 9];
        }

        private void moveGasWater(int row, double t, double p, double tF) {
            Axis axis = in.pressure;
            double[] v = in.gasWater;
            int column = axis.interval(p);
            double s = axis.share(column, p);
            int a = GAS_WATER * (row * axis.size() + column);
            int b = a + GAS_WATER * axis.size();
            double a1 = (1.0 - t) * s;
            double a0 = 1.0 - t - a1;
            double b1 = t * s;
            double b0 = t - b1;
            z = a0 * v[a] + a1 * v[a + 7] + b0 * v[b] + b1 * v[b + 7];
            gasViscosity = a0 * v[a + 1] + a1 * v[a + 8] + b0 * v[b + 1] + b1 * v[b + 8];
            bw = a0 * v[a + 2] + a1 * v[a + 9] + b0 * v[b + 2] + b1 * v[b + 9];
            waterDensity = a0 * v[a + 3] + a1 * v[a + 10] + b0 * v[b + 3] + b1 * v[b + 10];
            waterViscosity = a0 * v[a + 4] + a1 * v[a + 11] + b0 * v[b + 4] + b1 * v[b + 11];
            waterTension = a0 * v[a + 5] + a1 * v[a + 12] + b0 * v[b + 5] + b1 * v[b + 12];
            if (in.tensionByPressure) {
                oilTension = a0 * v[a + 6] + a1 * v[a + 13] + b0 * v[b + 6] + b1 * v[b + 13];
            }
            double tR = tF + StandardConditions.RANKINE_OFFSET;
            bg = GasLaw.fvfFt3PerScf(p, tR, z);
            gasDensity = GasLaw.densityLbPerFt3(gammaG, p, tR, z);
        }

        @Override
        public double bubblePointPsia() {
            return bubblePoint;
        }

        @Override
        public double solutionGorScfPerStb() {
            return rs;
        }

        @Override
        public double oilFvfRbPerStb() {
            return bo;
        }

        @Override
        public double oilDensityLbPerFt3() {
            return oilDensity;
        }

        @Override
        public double oilViscosityCp() {
            return oilViscosity;
        }

        @Override
        public double oilGasTensionDynPerCm() {
            return oilTension;
        }

        @Override
        public double zFactor() {
            return z;
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
            return gasViscosity;
        }

        @Override
        public double waterFvfRbPerStb() {
            return bw;
        }

        @Override
        public double waterDensityLbPerFt3() {
            return waterDensity;
        }

        @Override
        public double waterViscosityCp() {
            return waterViscosity;
        }

        @Override
        public double waterGasTensionDynPerCm() {
            return waterTension;
        }

        @Override
        public double oilFt3PerStbLiquid() {
            return oilFt3 * bo;
        }

        @Override
        public double waterFt3PerStbLiquid() {
            return waterFt3 * bw;
        }

        @Override
        public double gasFt3PerStbLiquid() {
            return oilShare * (producingGor - rs) * bg;
        }
    }
}
