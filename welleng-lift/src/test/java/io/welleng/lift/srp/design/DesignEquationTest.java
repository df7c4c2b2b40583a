package io.welleng.lift.srp.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.rod.StressDiagram;
import io.welleng.lift.srp.tubing.TubingString;
import io.welleng.lift.srp.unit.MotorEfficiency;
import io.welleng.lift.srp.unit.PrimeMover;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against 50-digit values of the whole chain for rods of one size, {@code design.py}. */
class DesignEquationTest {

    private static final RodGrade STRONG = new RodGrade("strong", 400_000.0, new StressDiagram.ApiGoodman());

    static Stream<Row> designs() {
        return OracleCsv.read(DesignEquationTest.class, "design.csv").stream();
    }

    private static void near(double value, Row row, String column) {
        double expected = row.number(column);
        assertThat(value).as(column).isCloseTo(expected, within(Math.abs(expected) * 1e-10));
    }

    private static RodPumpDesignStudy study(Row row) {
        double depth = row.number("depth");
        TubingString tubing = row.number("free") > 0.0
                ? TubingString.free(2.875, 2.441, depth)
                : TubingString.anchored(2.875, 2.441, depth);
        DesignWell well = new DesignWell(
                row.number("rate"),
                tubing,
                new PumpIntake.FluidLevel(row.number("level"), row.number("casing")),
                row.number("head"),
                row.number("gravity"),
                new PumpEfficiency.Overall(row.number("eta"), "oracle"));
        return new RodPumpDesignStudy(
                "oracle",
                well,
                new PumpFit.Largest(2.25),
                List.of(row.number("plunger")),
                List.of(new UnitChoice.Rated("C-3648D-470-300", List.of(row.number("stroke")))),
                new RodSelection(
                        List.of(new TaperChoice(List.of(row.text("rod")))), STRONG, CouplingSize.FULL_SIZE, null, null),
                new DesignLimits(row.number("sf"), 1.0, 10.0, 10.0, 1e4, 0.0, 4.0, 14.0),
                new DriveAssumption(
                        new PrimeMover(new MotorEfficiency.Constant(row.number("motor")), row.number("drive"), false),
                        row.number("clf")),
                RankWeights.balanced(),
                new Rp11lMethod());
    }

    @ParameterizedTest
    @MethodSource("designs")
    void rodsOfOneSize(Row row) {
        RodPumpDesignReport report = study(row).run();
        near(report.netLiftFt(), row, "lift");
        near(report.intakePressurePsia(), row, "intake");
        near(report.displacementBblPerDay(), row, "pd");
        RodPumpDesign design = ((DesignOutcome.Chosen) report.outcome()).best();
        near(design.displacementBblPerDay(), row, "pd");
        near(design.rateBblPerDay(), row, "rate");
        near(design.strokesPerMinute(), row, "spm");
        near(design.plungerTravelIn(), row, "travel");
        near(design.fluidLoadLbf(), row, "fo");
        near(design.surface().peakLoadLbf(), row, "pprl");
        near(design.surface().minimumLoadLbf(), row, "mprl");
        near(design.surface().peakTorqueInLbf(), row, "torque");
        near(design.surface().counterbalanceEffectLbf(), row, "cbe");
        near(design.surface().polishedRodHp(), row, "hp");
        near(design.motorHp(), row, "motor_hp");
        near(design.surface().electricKw(), row, "kw");
        near(design.kwhPerBbl(), row, "kwh");
        near(design.rodLoading(), row, "loading");
        assertThat(design.unitUse().gearboxLoading() * 3_648_000.0)
                .isCloseTo(row.number("torque"), within(row.number("torque") * 1e-10));
        assertThat(design.unitUse().structureLoading() * 47_000.0)
                .isCloseTo(row.number("pprl"), within(row.number("pprl") * 1e-10));
    }
}
