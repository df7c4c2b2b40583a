package io.welleng.lift.esp;

import io.welleng.lift.esp.electric.Cable;
import io.welleng.lift.esp.electric.ElectricSystem;
import io.welleng.lift.esp.electric.Motor;
import io.welleng.lift.esp.electric.MotorCatalogue;
import io.welleng.lift.esp.electric.Protector;
import io.welleng.lift.esp.electric.Transformer;
import io.welleng.lift.esp.electric.Vsd;
import io.welleng.lift.esp.electric.WireSize;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;

/** Wells and pumps of the tests. */
final class Wells {

    private Wells() {}

    static ProducedFluid gassy() {
        return new ProducedFluid(BlackOil.of(30.0, 0.7, 350.0), 350.0, 0.4);
    }

    static ProducedFluid water() {
        return new ProducedFluid(BlackOil.of(30.0, 0.7, 350.0), 350.0, 1.0);
    }

    static PumpedWell well(
            ProducedFluid fluid, double reservoirPsia, double index, double perforationsFt, double pumpFt) {
        return PumpedWell.vertical(
                "E-1",
                new InflowSpec.CompositePi(reservoirPsia, Math.min(2000.0, 0.9 * reservoirPsia), index),
                perforationsFt,
                pumpFt,
                new Conduit.Pipe(2.992, 0.0018),
                new Conduit.Pipe(6.276, 0.0018),
                new TemperatureModel.LinearInTvd(100, 190),
                fluid,
                150,
                BeggsBrill.ORIGINAL);
    }

    static PumpedWell gassyWell() {
        return well(gassy(), 2600.0, 2.5, 7500.0, 6800.0);
    }

    static PumpedWell waterWell() {
        return well(water(), 2600.0, 2.5, 7500.0, 6800.0);
    }

    static Motor motor(double hp) {
        return Motor.of(
                "test", MotorCatalogue.standard().find("Novomet 117 mm 60 Hz"), hp, 2200.0, 45.0 * hp / 150.0, 4.56);
    }

    static ElectricSystem electric(double hp) {
        return new ElectricSystem(
                motor(hp),
                new Protector(2.0, 60.0),
                Cable.copper(WireSize.AWG_2, 7000.0),
                new Transformer(400.0, 0.98, List.of()),
                new Vsd(400.0, 0.97, 0.98, 0.98, 0.1, 90.0));
    }

    static Esp pump(String stage, int stages, double hp) {
        return Esp.of(new StageSpec.Named(stage), stages, IntakeGas.plain(4.0), electric(hp));
    }

    static EspPoint point(EspOutcome outcome) {
        if (outcome instanceof EspOutcome.Running running) {
            return running.point();
        }
        throw new AssertionError(outcome.toString());
    }
}
