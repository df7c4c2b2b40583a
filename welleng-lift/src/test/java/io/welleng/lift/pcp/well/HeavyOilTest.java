package io.welleng.lift.pcp.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.SurveyStation;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.lift.pcp.IntakeNeeds;
import io.welleng.lift.pcp.LiftRating;
import io.welleng.lift.pcp.LinearSlip;
import io.welleng.lift.pcp.Pcp;
import io.welleng.lift.pcp.PcpDisplacement;
import io.welleng.lift.pcp.PcpDrive;
import io.welleng.lift.pcp.PcpInstallation;
import io.welleng.lift.pcp.PcpRods;
import io.welleng.lift.pcp.PumpFriction;
import io.welleng.lift.pcp.PumpRating;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.viscosity.Andrade;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wells of gas-free heavy oil against their solution in SI by scipy: {@code heavy-oil.py}. */
class HeavyOilTest {

    static List<Row> wells() {
        return OracleCsv.read(HeavyOilTest.class, "heavy-oil.csv");
    }

    static PcpWell well(Row row) {
        double depth = row.number("depth");
        double b = row.number("andrade_b");
        BlackOil oil = BlackOil.of(row.number("api"), 0.7, 0.0)
                .withDeadOilViscosityFit(new Andrade(row.number("mu100") * Math.exp(-b / 559.67), b));
        double rod = row.number("rod");
        PumpedWell well = new PumpedWell(
                row.text("name"),
                new InflowSpec.DarcyPi(row.number("reservoir"), row.number("pi")),
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(depth, 0, 0)),
                List.of(new PipeSection(0, new Conduit.Annulus(row.number("tubing"), rod, 0.0018))),
                new Conduit.Pipe(8.681, 0.0018),
                depth,
                depth,
                new TemperatureModel.LinearInTvd(row.number("head_f"), row.number("bottom_f")),
                new ProducedFluid(oil, 0.0, 0.0),
                new Outlet.Wellhead(row.number("head")),
                BeggsBrill.ORIGINAL,
                null,
                null,
                null,
                null);
        PumpRating rating = new PumpRating(
                "test",
                new PcpDisplacement.PerRpm(row.number("displacement"), row.number("thrust")),
                new LiftRating.Pressure(3_000),
                40,
                100,
                212,
                10,
                500);
        return PcpWell.of(
                well,
                new PcpInstallation(
                        new Pcp(
                                rating,
                                new LinearSlip(row.number("slip"), 1_000, 1, row.number("exponent")),
                                new PumpFriction.Measured(60, 110),
                                new IntakeNeeds(50, 0, null)),
                        new PcpRods(
                                new RodString(List.of(new RodSection(
                                        new Rod("rod", RodMaterial.STEEL, rod, 2.67 * rod * rod, 30.5e6), depth))),
                                row.number("tubing"),
                                11.5e6,
                                115_000,
                                0.8,
                                0,
                                0,
                                null),
                        new PcpDrive(12, 0.97, 0.95, 0.93, 0.97, 2_000, 40_000, 75)));
    }

    @ParameterizedTest
    @MethodSource("wells")
    void theWellRunsAsIntegratedIndependently(Row row) {
        PcpWellModel model = PcpWellModel.of(well(row));
        PcpPoint at = ((PcpOutcome.Running) model.at(row.number("rpm"))).point();

        // A march is within a tenth of a psi, and so is all that follows from it.
        assertThat(at.rateStbPerDay()).isCloseTo(row.number("rate"), within(2e-5 * row.number("rate")));
        assertThat(at.intakePressurePsia()).isCloseTo(row.number("intake"), within(0.1));
        assertThat(at.dischargePressurePsia()).isCloseTo(row.number("discharge"), within(0.1));
        assertThat(at.viscosityCp()).isCloseTo(row.number("viscosity"), within(1e-4 * row.number("viscosity")));
        assertThat(at.torque().hydraulicFtLbf())
                .isCloseTo(row.number("hydraulic"), within(3e-4 * row.number("hydraulic")));
        assertThat(at.torque().viscousFtLbf()).isCloseTo(row.number("viscous"), within(3e-4 * row.number("viscous")));
        assertThat(at.polishedRodLoadLbf()).isCloseTo(row.number("load"), within(1e-3 * row.number("load")));
        assertThat(model.advisories()).isEmpty();
    }
}
