package io.welleng.lift.esp.electric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against 50-digit values of electric.py. */
class ElectricEquationTest {

    private static void same(double computed, Row row, String column) {
        assertThat(computed).as("%s of %s", column, row).isCloseTo(row.number(column), withinPercentage(1e-9));
    }

    @Test
    void curvesAreThoseOfTheSource() {
        List<Row> rows = Samples.rows("motor-curves.csv");
        assertThat(rows).hasSize(66);
        for (Row row : rows) {
            MotorModel model = MotorCatalogue.standard().find(row.text("model"));
            double load = row.number("load_percent") / 100.0;
            same(model.currentFraction().at(load), row, "current");
            same(model.efficiency().at(load), row, "efficiency");
            same(model.powerFactor().at(load), row, "power_factor");
            same(model.speedRpm().at(load), row, "speed");
        }
    }

    @Test
    void motorAtWork() {
        for (Row row : Samples.rows("motor-points.csv")) {
            Motor motor = Samples.motor(
                    row.text("model"), CurrentBasis.valueOf(row.text("basis")), (int) row.number("in_series"));
            MotorPoint point = motor.at(row.number("shaft_hp"), row.number("frequency"), row.number("voltage"));
            same(point.load(), row, "load");
            same(point.inputKw(), row, "input_kw");
            same(point.currentA(), row, "current");
            same(point.efficiency(), row, "efficiency");
            same(point.powerFactor(), row, "power_factor");
            same(point.speedRpm(), row, "speed");
        }
    }

    @Test
    void cable() {
        for (Row row : Samples.rows("cable.csv")) {
            Cable cable = new Cable(
                    WireSize.valueOf(row.text("size")),
                    ConductorMetal.valueOf(row.text("metal")),
                    Stranding.valueOf(row.text("stranding")),
                    row.number("length"),
                    row.number("x60"),
                    null);
            double t = row.number("temperature");
            double i = row.number("current");
            double pf = row.number("power_factor");
            double f = row.number("frequency");
            same(cable.resistanceOhm(t), row, "resistance");
            same(cable.voltageDropV(i, pf, f, t), row, "drop");
            same(cable.surfaceVoltageV(row.number("voltage"), i, pf, f, t), row, "sending");
            same(cable.lossKw(i, t), row, "loss_kw");
        }
    }

    @Test
    void chainFromShaftToGrid() {
        for (Row row : Samples.rows("chain.csv")) {
            String kind = row.text("kind");
            Transformer transformer = kind.equals("BOTH") || kind.equals("TRANSFORMER")
                    ? new Transformer(300.0, row.number("transformer"), List.of())
                    : null;
            Vsd drive = kind.equals("BOTH") || kind.equals("DRIVE")
                    ? new Vsd(
                            300.0,
                            row.number("drive"),
                            row.number("filter"),
                            row.number("displacement"),
                            row.number("thd"),
                            90.0)
                    : null;
            Cable cable = new Cable(
                    WireSize.AWG_4,
                    ConductorMetal.COPPER,
                    Stranding.SOLID,
                    row.number("length"),
                    row.number("x60"),
                    null);
            SurfacePower power = new ElectricSystem(
                            Samples.motor(row.text("model"), CurrentBasis.CURRENT_CURVE, 1),
                            new Protector(row.number("protector_hp"), 60.0),
                            cable,
                            transformer,
                            drive)
                    .at(row.number("shaft_hp"), row.number("frequency"), row.number("temperature"));
            same(power.surfaceKw(), row, "surface_kw");
            same(power.surfaceKva(), row, "surface_kva");
            same(power.surfaceVoltageV(), row, "surface_v");
            same(power.motorLossKw(), row, "motor_loss_kw");
            same(power.cableLossKw(), row, "cable_loss_kw");
        }
    }

    @Test
    void cooling() {
        for (Row row : Samples.rows("cooling.csv")) {
            MotorCooling cooling = new MotorCooling(
                    row.number("casing"),
                    row.number("motor"),
                    row.number("length"),
                    row.number("winding"),
                    AnnulusHeatLaw.valueOf(row.text("law")));
            CoolingFluid fluid = new CoolingFluid(
                    row.number("rate"),
                    row.number("temperature"),
                    row.number("density"),
                    row.number("viscosity"),
                    row.number("heat"),
                    row.number("conductivity"));
            CoolingOutcome.Cooled cooled = (CoolingOutcome.Cooled) cooling.at(fluid, row.number("loss_kw"));
            same(cooled.velocityFtPerS(), row, "velocity");
            same(cooled.reynolds(), row, "reynolds");
            same(cooled.nusselt(), row, "nusselt");
            same(cooled.coefficientBtuPerHourFt2F(), row, "coefficient");
            same(cooled.fluidRiseF(), row, "fluid_rise");
            same(cooled.surfaceRiseF(), row, "surface_rise");
            same(cooled.windingTemperatureF(), row, "winding_temperature");
        }
    }
}
