package io.welleng.lift.srp.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.lift.srp.card.Card;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnitEquationTest {

    // Equation: 50-digit evaluations by other formulas (spline and linear programming: double precision), units.py.

    private static final double TOLERANCE = 1e-11;

    private static List<Row> rows(String file) {
        return OracleCsv.read(UnitEquationTest.class, file);
    }

    static Stream<Row> linkages() {
        return rows("kinematics.csv").stream();
    }

    static FourBar linkage(Row row) {
        return new FourBar(
                LeverClass.valueOf(row.text("lever")),
                row.number("a"),
                row.number("c"),
                row.number("i"),
                row.number("k"),
                row.number("p"),
                row.number("r"),
                Rotation.valueOf(row.text("rotation")));
    }

    private static void assertMotion(PolishedRodMotion motion, Row row, double tolerance) {
        double theta = row.number("theta");
        double size = motion.strokeIn();
        assertThat(motion.positionIn(theta)).isCloseTo(row.number("x"), within(tolerance * size));
        assertThat(motion.torqueFactorIn(theta)).isCloseTo(row.number("tf"), within(tolerance * size));
        assertThat(motion.accelerationFactorIn(theta)).isCloseTo(row.number("af"), within(10 * tolerance * size));
    }

    @ParameterizedTest
    @MethodSource("linkages")
    void linkagesMatch(Row row) {
        FourBar bar = linkage(row);
        PolishedRodMotion motion = bar.motion();
        double stroke = row.number("stroke");
        assertThat(motion.strokeIn()).isCloseTo(stroke, within(TOLERANCE * stroke));
        assertThat(bar.bottomRad()).isCloseTo(row.number("bottom"), within(TOLERANCE));
        assertThat(motion.topOfStrokeRad()).isCloseTo(row.number("top"), within(TOLERANCE));
        assertMotion(motion, row, TOLERANCE);
    }

    static Stream<Row> chains() {
        return rows("chain.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("chains")
    void chainsMatch(Row row) {
        PolishedRodMotion motion = new LongStroke(row.number("s"), row.number("r")).motion();
        assertThat(motion.shaftTurnsPerStroke()).isCloseTo(row.number("turns"), within(TOLERANCE));
        assertMotion(motion, row, TOLERANCE);
    }

    /** A linear drive with the reversals of a chain is that chain, but for the turns of the sprocket. */
    @ParameterizedTest
    @MethodSource("chains")
    void linearDrivesMatch(Row row) {
        PolishedRodMotion motion = new LinearDrive(row.number("s"), 1.0 / row.number("turns"), 0.5).motion();
        assertThat(motion.shaftTurnsPerStroke()).isEqualTo(1.0);
        assertMotion(motion, row, TOLERANCE);
    }

    @Test
    void splinesMatch() {
        List<Row> rows = rows("spline.csv");
        PolishedRodMotion motion = new MeasuredStroke(
                        rows.stream().map(row -> row.number("deg")).toList(),
                        rows.stream().map(row -> row.number("pos")).toList())
                .motion();
        for (Row row : rows) {
            assertThat(motion.strokeIn()).isCloseTo(row.number("stroke"), within(1e-10));
            assertThat(motion.topOfStrokeRad()).isCloseTo(row.number("top"), within(1e-10));
            assertMotion(motion, row, 1e-11);
        }
    }

    private static PumpingUnit unit(Row balance) {
        double strength = balance.number("strength");
        Counterbalance counterbalance =
                switch (balance.text("kind")) {
                    case "ROTARY" -> new Counterbalance.Rotary(strength, balance.number("phase"));
                    case "WEIGHT" -> new Counterbalance.Weight(strength);
                    default -> new Counterbalance.Air(110, 40, strength, 60_000, 1.2);
                };
        FourBar bar = linkage(rows("kinematics.csv").get(10 * (int) balance.number("unit")));
        return new PumpingUnit(
                bar, balance.number("unbalance"), counterbalance, 320_000, 25_600, new Inertia(3500, 90_000, 12));
    }

    private static List<Row> points(Row balance) {
        return rows("torque.csv").stream()
                .filter(row -> row.text("unit").equals(balance.text("unit"))
                        && row.text("kind").equals(balance.text("kind")))
                .toList();
    }

    private static Card card(List<Row> points) {
        return Card.of(
                points.stream().mapToDouble(row -> row.number("x")).toArray(),
                points.stream().mapToDouble(row -> row.number("load")).toArray());
    }

    static Stream<Row> balances() {
        return rows("balance.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("balances")
    void torquesMatch(Row balance) {
        List<Row> points = points(balance);
        GearboxTorque torque = GearboxTorque.of(unit(balance), card(points), 8.5, CardAlignment.BY_TIME);
        assertThat(torque.size()).isEqualTo(points.size());
        for (int i = 0; i < points.size(); i++) {
            Row row = points.get(i);
            assertThat(torque.wellInLbf(i)).isCloseTo(row.number("well"), within(1e-4));
            assertThat(torque.inertiaInLbf(i)).isCloseTo(row.number("inertia"), within(1e-5));
            assertThat(torque.counterbalanceInLbf(i)).isCloseTo(row.number("balance"), within(1e-4));
        }
        assertThat(torque.advisories()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("balances")
    void optimaMatch(Row balance) {
        GearboxTorque torque = GearboxTorque.of(unit(balance), card(points(balance)), 8.5, CardAlignment.BY_TIME);
        var peak = (BalanceOutcome.Balanced) torque.balance(BalanceAim.LEAST_PEAK_TORQUE);
        double best = balance.number("minimax");
        assertThat(peak.ideal().strength()).isCloseTo(best, within(1e-8 * best));
        assertThat(peak.after().peakInLbf()).isCloseTo(balance.number("peak"), within(1e-8 * balance.number("peak")));
        var load = (BalanceOutcome.Balanced) torque.balance(BalanceAim.LEAST_CYCLIC_LOAD_FACTOR);
        double gentle = balance.number("clf_strength");
        assertThat(load.ideal().strength()).isCloseTo(gentle, within(1e-9 * gentle));
        assertThat(load.after().cyclicLoadFactor()).isCloseTo(balance.number("clf"), within(1e-10));
    }

    static Stream<Row> motors() {
        return rows("motor.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("motors")
    void motorsMatch(Row row) {
        InductionMotor motor =
                new InductionMotor(row.number("hp"), row.number("ns"), row.number("nr"), row.number("b"));
        double expected = row.number("torque");
        assertThat(motor.torqueFtLbf(row.number("rpm"))).isCloseTo(expected, within(1e-11 * Math.abs(expected)));
        assertThat(motor.torqueFtLbf(row.number("nr")))
                .isCloseTo(motor.ratedTorqueFtLbf(), within(1e-11 * motor.ratedTorqueFtLbf()));
    }

    static Stream<Row> cranks() {
        return rows("crank.csv").stream();
    }

    static CrankDynamics dynamics() {
        return CrankDynamics.of(
                unit(rows("balance.csv").get(1)), new InductionMotor(75, 1200, 1100, 2.75), new Drive(10, 44, 30), 0.9);
    }

    @ParameterizedTest
    @MethodSource("cranks")
    void cranksMatch(Row row) {
        CrankDynamics crank = dynamics();
        double theta = row.number("theta");
        double omega = row.number("omega");
        double expected = row.number("acceleration");
        assertThat(crank.accelerationRadPerS2(theta, omega, 12_000))
                .isCloseTo(expected, within(1e-10 * Math.abs(expected)));
        assertThat(crank.kineticEnergyInLbf(theta, omega))
                .isCloseTo(row.number("kinetic"), within(1e-11 * row.number("kinetic")));
    }
}
