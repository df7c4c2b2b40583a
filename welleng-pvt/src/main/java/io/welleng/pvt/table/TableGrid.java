package io.welleng.pvt.table;

import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;

/**
 * The nodes of a table and the properties there. Rows go with temperature, columns with pressure or with the share of the
 * way to or from the seam; the seam is the bubble point, kept within the range.
 */
final class TableGrid {

    private final FluidPoint point;
    private final TableRange range;
    private final Axis temperature;
    private final double[] bubblePoints;
    private final double[] seam;
    private final Axis below;
    private final double[] saturated;
    private final Axis above;
    private final double[] undersaturated;
    private final Axis pressure;
    private final double[] gasWater;

    TableGrid(ProducedFluid fluid, TableRange range, double[] tF, double[] below, double[] above, double[] pressure) {
        this.range = range;
        point = new FluidPoint(fluid);
        temperature = new Axis(tF);
        this.below = new Axis(below);
        this.above = new Axis(above);
        this.pressure = new Axis(pressure);
        bubblePoints = new double[tF.length];
        seam = new double[tF.length];
        saturated = new double[tF.length * below.length * FluidTable.OIL];
        undersaturated = new double[tF.length * above.length * FluidTable.OIL];
        gasWater = new double[tF.length * pressure.length * FluidTable.GAS_WATER];
        for (int i = 0; i < tF.length; i++) {
            fill(i, tF[i]);
        }
    }

    private void fill(int row, double tF) {
        point.moveTo(range.upperPressurePsia(), tF);
        bubblePoints[row] = Math.max(0.0, point.bubblePointPsia());
        seam[row] = Math.max(range.lowerPressurePsia(), Math.min(range.upperPressurePsia(), bubblePoints[row]));
        for (int j = 0; j < below.size(); j++) {
            point.moveTo(pressureBelow(below.node(j), seam[row]), tF);
            oil(point, saturated, FluidTable.OIL * (row * below.size() + j));
        }
        for (int j = 0; j < above.size(); j++) {
            point.moveTo(pressureAbove(above.node(j), seam[row]), tF);
            oil(point, undersaturated, FluidTable.OIL * (row * above.size() + j));
        }
        for (int j = 0; j < pressure.size(); j++) {
            point.moveTo(pressure.node(j), tF);
            gasWater(point, gasWater, FluidTable.GAS_WATER * (row * pressure.size() + j));
        }
    }

    double pressureBelow(double way, double seamPsia) {
        return way == 1.0 ? seamPsia : range.lowerPressurePsia() + way * (seamPsia - range.lowerPressurePsia());
    }

    double pressureAbove(double way, double seamPsia) {
        return way == 1.0 ? range.upperPressurePsia() : seamPsia + way * (range.upperPressurePsia() - seamPsia);
    }

    private static void oil(FluidPoint from, double[] to, int at) {
        to[at] = from.solutionGorScfPerStb();
        to[at + 1] = from.oilFvfRbPerStb();
        to[at + 2] = from.oilDensityLbPerFt3();
        to[at + 3] = Math.log(from.oilViscosityCp());
        to[at + 4] = from.oilGasTensionDynPerCm();
    }

    private static void gasWater(FluidPoint from, double[] to, int at) {
        to[at] = from.zFactor();
        to[at + 1] = from.gasViscosityCp();
        to[at + 2] = from.waterFvfRbPerStb();
        to[at + 3] = from.waterDensityLbPerFt3();
        to[at + 4] = from.waterViscosityCp();
        to[at + 5] = from.waterGasTensionDynPerCm();
        to[at + 6] = from.oilGasTensionDynPerCm();
    }

    Axis temperature() {
        return temperature;
    }

    double[] bubblePoints() {
        return bubblePoints;
    }

    double[] seam() {
        return seam;
    }

    Axis below() {
        return below;
    }

    double[] saturated() {
        return saturated;
    }

    Axis above() {
        return above;
    }

    double[] undersaturated() {
        return undersaturated;
    }

    Axis pressure() {
        return pressure;
    }

    double[] gasWater() {
        return gasWater;
    }
}
