package io.welleng.lift.pcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against 50-digit values, computed by pcp-oracle.py beside the csv files. */
class PcpEquationTest {

    static List<Row> geometry() {
        return OracleCsv.read(PcpEquationTest.class, "geometry.csv");
    }

    static List<Row> rod() {
        return OracleCsv.read(PcpEquationTest.class, "rod.csv");
    }

    static List<Row> slip() {
        return OracleCsv.read(PcpEquationTest.class, "poiseuille-slip.csv");
    }

    static List<Row> passage() {
        return OracleCsv.read(PcpEquationTest.class, "passage.csv");
    }

    static List<Row> string() {
        return OracleCsv.read(PcpEquationTest.class, "string.csv");
    }

    private static void same(double value, double expected, double relative) {
        assertThat(value).isCloseTo(expected, within(Math.abs(expected) * relative));
    }

    @ParameterizedTest
    @MethodSource("geometry")
    void displacementThrustAndTorque(Row row) {
        PcpGeometry geometry = new PcpGeometry(row.number("e"), row.number("d"), row.number("ps"));
        same(geometry.bblPerDayPerRpm(), row.number("bbl_per_day_per_rpm"), 1e-14);
        same(geometry.thrustAreaIn2(), row.number("thrust_area"), 1e-14);
        same(Moineau.torque(geometry.volumeIn3(), row.number("dp")) / PcpUnits.IN_PER_FT, row.number("torque"), 1e-14);
    }

    @ParameterizedTest
    @MethodSource("rod")
    void turningRod(Row row) {
        double d1 = row.number("d1");
        double d2 = row.number("d2");
        double omega = row.number("rpm") * PcpUnits.RAD_PER_S_PER_RPM;
        double t = row.number("t") * PcpUnits.IN_PER_FT;
        same(
                RotatingRod.couette(row.number("mu") * PcpUnits.PSI_S_PER_CP, omega, d1 / 2, d2 / 2),
                row.number("couette"),
                1e-13);
        same(RotatingRod.dragArea(d1 / 2, d2 / 2), row.number("drag_area"), 1e-13);
        same(RotatingRod.twist(t, row.number("g"), d1), row.number("twist"), 1e-14);
        same(
                RotatingRod.vonMises(row.number("f") / (0.25 * Math.PI * d1 * d1), RotatingRod.shear(t, d1)),
                row.number("von_mises"),
                1e-14);
    }

    @ParameterizedTest
    @MethodSource("slip")
    void slipThroughTheGap(Row row) {
        PoiseuilleSlip model = new PoiseuilleSlip(
                row.number("i"), row.number("c"), row.number("b"), row.number("l"), (int) row.number("n"));
        // The gap is a difference: its rounding, three times, is the error of the slip.
        double gap = model.gapIn(row.number("dp"));
        double relative = gap > 0.0 ? 1e-14 + 3e-16 * Math.abs(row.number("i")) / gap : 0.0;
        same(model.slipBblPerDay(row.number("dp"), row.number("mu")), row.number("slip"), relative);
    }

    @ParameterizedTest
    @MethodSource("passage")
    void lossOnTheWayIn(Row row) {
        IntakePassage passage = new IntakePassage(row.number("d"), row.number("length"));
        same(passage.lossPsi(row.number("q"), row.number("mu")), row.number("loss"), 1e-14);
        same(passage.fillLimitBblPerDay(row.number("loss"), row.number("mu")), row.number("q"), 1e-14);
    }

    @ParameterizedTest
    @MethodSource("string")
    void rodStringInAChangingLiquid(Row row) {
        PcpRods rods = new PcpRods(
                new RodString(List.of(
                        new RodSection(
                                new Rod("1 1/8 in", RodMaterial.STEEL, 1.125, 3.676, 30.5e6), row.number("length0")),
                        new RodSection(
                                new Rod("7/8 in", RodMaterial.STEEL, 0.875, 2.224, 30.5e6), row.number("length1")))),
                2.992,
                1.15e7,
                100_000.0,
                1.0,
                row.number("contact"),
                0.0,
                new RodCouplings(1.8125, 4.0, 25.0));
        RodProfile profile = new RodProfile(
                List.of(point(row, 0, 0.0), point(row, 1, row.number("bend")), point(row, 2, row.number("depth"))));
        RodLoads loads = rods.loads(row.number("tp"), row.number("fp"), row.number("rpm"), 14.696, profile);
        same(loads.viscousTorqueFtLbf(), row.number("viscous"), 1e-11);
        same(loads.polishedRodTorqueFtLbf(), row.number("torque"), 1e-11);
        same(loads.polishedRodLoadLbf(), row.number("tension"), 1e-11);
        same(loads.twistTurns(), row.number("turns"), 1e-11);
        same(loads.contactTorqueFtLbf(), row.number("contact"), 1e-9);
    }

    private static RodProfile.Point point(Row row, int i, double depthFt) {
        return new RodProfile.Point(
                depthFt, row.number("mu" + i), row.number("rho" + i), row.number("fr" + i), row.number("inc" + i));
    }

    // Worked example pcp-geometry-derived: e 4.039 mm, d 39.878 mm, Ps 119.99 mm, 200 rpm, 5 MPa; exact by
    // construction.
    @Test
    void workedExampleOfGeometry() {
        double mm = 1.0 / 25.4;
        PcpGeometry geometry = new PcpGeometry(4.039 * mm, 39.878 * mm, 119.99 * mm);
        double m3PerBbl = 42.0 * 231.0 * 0.0254 * 0.0254 * 0.0254;
        double psi = 5e6 / (0.45359237 * 9.80665 / (0.0254 * 0.0254));
        same(geometry.bblPerDayPerRpm() * m3PerBbl, 0.11132040019726078, 1e-13);
        Pcp pump = new Pcp(
                new PumpRating("test", geometry, new LiftRating.Pressure(900.0), 10, 100.0, 200.0, 50.0, 500.0),
                new LinearSlip(0.0, 1.0, 1.0, 1.0),
                new PumpFriction.Measured(0.0, 0.0),
                new IntakeNeeds(20.0, 0.0, null));
        same(pump.theoreticalRateBblPerDay(200.0) * m3PerBbl, 22.264080039452157, 1e-13);
        double nM = 0.3048 * 0.45359237 * 9.80665;
        same(pump.hydraulicTorqueFtLbf(psi) * nM, 61.51802763320158, 1e-13);
        same(pump.theoreticalRateBblPerDay(200.0) * psi * PcpUnits.KW_PER_BBL_PER_DAY_PSI, 1.2884305578386663, 1e-13);
        same(pump.hydraulicTorqueFtLbf(psi) * 200.0 * PcpUnits.KW_PER_FT_LBF_RPM, 1.2884305578386663, 1e-13);
    }

    // Fresh water at 60 °F: 0.4331 psi/ft, the textbooks' 0.433.
    @Test
    void headOfWater() {
        same(new LiftRating.Head(1_000.0).pressurePsi(), 433.1, 1e-4);
    }
}
