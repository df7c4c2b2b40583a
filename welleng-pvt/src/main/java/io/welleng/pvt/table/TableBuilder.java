package io.welleng.pvt.table;

import io.welleng.pvt.BlackOil;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.FluidProperties;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.oil.OilGasTension;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Halves the intervals of a table's axes until its error is within the tolerance. Along one axis at nodes of the other an
 * interval may take not quite half of it, so that the cell stays within the whole; then the cells are checked inside, and
 * those that fail are halved both ways.
 */
final class TableBuilder {

    private static final double SHARE_OF_ONE_AXIS = 0.42;
    private static final int MAX_ROUNDS = 28;
    private static final int MAX_NODES = 300_000;

    /** Errors of less tension are relative to this. */
    private static final double LEAST_TENSION_DYN_PER_CM = 5.0;

    /** Where cells are checked: shares of their sides. */
    private static final double[] INSIDE = {0.25, 0.5, 0.75};

    /** Pressure from which a dead oil is compressed, a kink of its own (psia). */
    private static final double DEAD_OIL_KINK_PSIA = 141.0;

    private final ProducedFluid fluid;
    private final TableRange range;
    private final double tolerance;
    private final double leastGor;
    private final FluidPoint exact;

    private final boolean tensionByPressure;

    private double[] tF;
    private double[] below;
    private double[] above;
    private double[] pressure;
    private double worst;
    private double worstP;
    private double worstT;

    TableBuilder(ProducedFluid fluid, TableRange range, double tolerance) {
        this.fluid = fluid;
        this.range = range;
        this.tolerance = tolerance;
        BlackOil oil = fluid.blackOil();
        leastGor = Math.max(1e-6, 0.01 * Math.min(oil.solutionGorScfPerStb(), fluid.producingGorScfPerStb()));
        exact = new FluidPoint(fluid);
        tensionByPressure = oil.correlations().oilGasTension() == OilGasTension.BAKER_SWERDLOFF;
        tF = even(range.lowerTemperatureF(), range.upperTemperatureF(), 8);
        below = even(0.0, 1.0, 8);
        above = even(0.0, 1.0, 8);
        pressure = even(range.lowerPressurePsia(), range.upperPressurePsia(), 8);
        double kink = (DEAD_OIL_KINK_PSIA - range.lowerPressurePsia())
                / (range.upperPressurePsia() - range.lowerPressurePsia());
        if (kink > 0.0 && kink < 1.0 && !isLive()) {
            above = Arrays.copyOf(above, above.length + 1);
            above[above.length - 1] = kink;
            Arrays.sort(above);
        }
    }

    private boolean isLive() {
        exact.moveTo(range.upperPressurePsia(), range.upperTemperatureF());
        return exact.bubblePointPsia() > range.lowerPressurePsia();
    }

    private static double[] even(double lower, double upper, int intervals) {
        double[] nodes = new double[intervals + 1];
        for (int i = 0; i < intervals; i++) {
            nodes[i] = lower + i * (upper - lower) / intervals;
        }
        nodes[intervals] = upper;
        return nodes;
    }

    TableOutcome build() {
        FluidTable table = table();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            worst = 0.0;
            boolean halved = alongAxes(table) || insideCells(table);
            if (!halved) {
                FluidTable met = new FluidTable(fluid, range, worst, grid());
                return new TableOutcome.Met(met);
            }
            table = table();
            if (table.nodes() > MAX_NODES) {
                break;
            }
        }
        worst = 0.0;
        alongAxes(table, new BitSet[] {new BitSet(), new BitSet(), new BitSet(), new BitSet()});
        return new TableOutcome.NotMet(new FluidTable(fluid, range, worst, grid()), worst, worstP, worstT);
    }

    private TableGrid grid() {
        return new TableGrid(fluid, range, tF, below, above, pressure);
    }

    private FluidTable table() {
        return new FluidTable(fluid, range, Double.NaN, grid());
    }

    private boolean alongAxes(FluidTable table) {
        BitSet[] marks = {new BitSet(), new BitSet(), new BitSet(), new BitSet()};
        alongAxes(table, marks);
        return halve(marks);
    }

    /** Marks the intervals whose middles, at the nodes of the other axis, are off by more than their share. */
    private void alongAxes(FluidTable table, BitSet[] marks) {
        FluidProperties cursor = table.cursor();
        double most = SHARE_OF_ONE_AXIS * tolerance;
        for (int row = 0; row < tF.length; row++) {
            boolean between = row < tF.length - 1;
            double middle = between ? 0.5 * (tF[row] + tF[row + 1]) : tF[row];
            for (int sheet = 0; sheet < 3; sheet++) {
                double[] ways = ways(sheet);
                for (int column = 0; column < ways.length; column++) {
                    if (between && error(table, cursor, sheet, ways[column], middle) > most) {
                        marks[3].set(row);
                    }
                    if (column < ways.length - 1
                            && error(table, cursor, sheet, 0.5 * (ways[column] + ways[column + 1]), tF[row]) > most) {
                        marks[sheet].set(column);
                    }
                }
            }
        }
    }

    private boolean insideCells(FluidTable table) {
        FluidProperties cursor = table.cursor();
        BitSet[] marks = {new BitSet(), new BitSet(), new BitSet(), new BitSet()};
        for (int row = 0; row < tF.length - 1; row++) {
            for (int sheet = 0; sheet < 3; sheet++) {
                double[] ways = ways(sheet);
                for (int column = 0; column < ways.length - 1; column++) {
                    for (double s : INSIDE) {
                        for (double t : INSIDE) {
                            double way = ways[column] + s * (ways[column + 1] - ways[column]);
                            if (error(table, cursor, sheet, way, tF[row] + t * (tF[row + 1] - tF[row])) > tolerance) {
                                marks[sheet].set(column);
                                marks[3].set(row);
                            }
                        }
                    }
                }
            }
        }
        return halve(marks);
    }

    private double[] ways(int sheet) {
        return sheet == 0 ? below : sheet == 1 ? above : pressure;
    }

    private boolean halve(BitSet[] marks) {
        below = halved(below, marks[0]);
        above = halved(above, marks[1]);
        pressure = halved(pressure, marks[2]);
        tF = halved(tF, marks[3]);
        return Arrays.stream(marks).anyMatch(mark -> !mark.isEmpty());
    }

    private static double[] halved(double[] nodes, BitSet marks) {
        double[] more = new double[nodes.length + marks.cardinality()];
        int n = 0;
        for (int i = 0; i < nodes.length; i++) {
            more[n++] = nodes[i];
            if (marks.get(i)) {
                more[n++] = 0.5 * (nodes[i] + nodes[i + 1]);
            }
        }
        return more;
    }

    /** Greatest relative error of the properties on a sheet at one place. */
    private double error(FluidTable table, FluidProperties cursor, int sheet, double way, double temperature) {
        double p = way;
        if (sheet < 2) {
            double seam = table.seamPsia(temperature);
            p = sheet == 0
                    ? range.lowerPressurePsia() + way * (seam - range.lowerPressurePsia())
                    : seam + way * (range.upperPressurePsia() - seam);
        }
        p = Math.max(range.lowerPressurePsia(), Math.min(range.upperPressurePsia(), p));
        cursor.moveTo(p, temperature);
        exact.moveTo(p, temperature);
        double error = sheet == 2 ? gasWater(cursor) : oil(cursor);
        if (error > worst) {
            worst = error;
            worstP = p;
            worstT = temperature;
        }
        return error;
    }

    private double oil(FluidProperties cursor) {
        double gor = exact.solutionGorScfPerStb();
        double error = Math.abs(cursor.solutionGorScfPerStb() - gor) / Math.max(gor, leastGor);
        error = Math.max(error, relative(cursor.oilFvfRbPerStb(), exact.oilFvfRbPerStb()));
        error = Math.max(error, relative(cursor.oilDensityLbPerFt3(), exact.oilDensityLbPerFt3()));
        error = Math.max(error, relative(cursor.oilViscosityCp(), exact.oilViscosityCp()));
        return tensionByPressure ? error : Math.max(error, oilTension(cursor));
    }

    private double gasWater(FluidProperties cursor) {
        double error = relative(cursor.zFactor(), exact.zFactor());
        error = Math.max(error, relative(cursor.gasFvfFt3PerScf(), exact.gasFvfFt3PerScf()));
        error = Math.max(error, relative(cursor.gasDensityLbPerFt3(), exact.gasDensityLbPerFt3()));
        error = Math.max(error, relative(cursor.gasViscosityCp(), exact.gasViscosityCp()));
        error = Math.max(error, relative(cursor.waterFvfRbPerStb(), exact.waterFvfRbPerStb()));
        error = Math.max(error, relative(cursor.waterDensityLbPerFt3(), exact.waterDensityLbPerFt3()));
        error = Math.max(error, relative(cursor.waterViscosityCp(), exact.waterViscosityCp()));
        error = Math.max(error, tension(cursor.waterGasTensionDynPerCm(), exact.waterGasTensionDynPerCm()));
        return tensionByPressure ? Math.max(error, oilTension(cursor)) : error;
    }

    private double oilTension(FluidProperties cursor) {
        return tension(cursor.oilGasTensionDynPerCm(), exact.oilGasTensionDynPerCm());
    }

    private static double tension(double found, double expected) {
        return Math.abs(found - expected) / Math.max(LEAST_TENSION_DYN_PER_CM, expected);
    }

    private static double relative(double found, double expected) {
        return Math.abs(found / expected - 1.0);
    }
}
