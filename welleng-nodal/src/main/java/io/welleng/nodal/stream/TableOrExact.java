package io.welleng.nodal.stream;

import io.welleng.nodal.flow.FlowState;
import io.welleng.pvt.table.TableRange;

/** Look-up within a table's range, correlations outside it. */
final class TableOrExact implements StreamPoint {

    private final double lowerPressurePsia;
    private final double upperPressurePsia;
    private final double lowerTemperatureF;
    private final double upperTemperatureF;
    private final StreamPoint table;
    private final StreamPoint exact;

    TableOrExact(TableRange range, StreamPoint table, StreamPoint exact) {
        lowerPressurePsia = range.lowerPressurePsia();
        upperPressurePsia = range.upperPressurePsia();
        lowerTemperatureF = range.lowerTemperatureF();
        upperTemperatureF = range.upperTemperatureF();
        this.table = table;
        this.exact = exact;
    }

    @Override
    public void moveTo(double pressurePsia, double temperatureF, double areaFt2, FlowState state) {
        boolean within = pressurePsia >= lowerPressurePsia
                && pressurePsia <= upperPressurePsia
                && temperatureF >= lowerTemperatureF
                && temperatureF <= upperTemperatureF;
        (within ? table : exact).moveTo(pressurePsia, temperatureF, areaFt2, state);
    }
}
