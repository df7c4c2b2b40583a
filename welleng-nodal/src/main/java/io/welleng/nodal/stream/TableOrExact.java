package io.welleng.nodal.stream;

import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.FluidProperties;
import io.welleng.pvt.table.FluidTable;
import io.welleng.pvt.table.TableRange;

/** Look-up within a table's range, correlations outside it. */
final class TableOrExact implements FluidProperties {

    private final TableRange range;
    private final FluidProperties cursor;
    private final FluidPoint exact;
    private FluidProperties at;

    TableOrExact(FluidTable table, FluidPoint exact) {
        range = table.range();
        cursor = table.cursor();
        this.exact = exact;
    }

    @Override
    public void moveTo(double pressurePsia, double temperatureF) {
        boolean within = pressurePsia >= range.lowerPressurePsia()
                && pressurePsia <= range.upperPressurePsia()
                && temperatureF >= range.lowerTemperatureF()
                && temperatureF <= range.upperTemperatureF();
        at = within ? cursor : exact;
        at.moveTo(pressurePsia, temperatureF);
    }

    @Override
    public double bubblePointPsia() {
        return at.bubblePointPsia();
    }

    @Override
    public double solutionGorScfPerStb() {
        return at.solutionGorScfPerStb();
    }

    @Override
    public double oilFvfRbPerStb() {
        return at.oilFvfRbPerStb();
    }

    @Override
    public double oilDensityLbPerFt3() {
        return at.oilDensityLbPerFt3();
    }

    @Override
    public double oilViscosityCp() {
        return at.oilViscosityCp();
    }

    @Override
    public double oilGasTensionDynPerCm() {
        return at.oilGasTensionDynPerCm();
    }

    @Override
    public double zFactor() {
        return at.zFactor();
    }

    @Override
    public double gasFvfFt3PerScf() {
        return at.gasFvfFt3PerScf();
    }

    @Override
    public double gasDensityLbPerFt3() {
        return at.gasDensityLbPerFt3();
    }

    @Override
    public double gasViscosityCp() {
        return at.gasViscosityCp();
    }

    @Override
    public double waterFvfRbPerStb() {
        return at.waterFvfRbPerStb();
    }

    @Override
    public double waterDensityLbPerFt3() {
        return at.waterDensityLbPerFt3();
    }

    @Override
    public double waterViscosityCp() {
        return at.waterViscosityCp();
    }

    @Override
    public double waterGasTensionDynPerCm() {
        return at.waterGasTensionDynPerCm();
    }

    @Override
    public double oilFt3PerStbLiquid() {
        return at.oilFt3PerStbLiquid();
    }

    @Override
    public double waterFt3PerStbLiquid() {
        return at.waterFt3PerStbLiquid();
    }

    @Override
    public double gasFt3PerStbLiquid() {
        return at.gasFt3PerStbLiquid();
    }
}
