package io.welleng.lift.field;

import io.welleng.core.study.StudyType;
import io.welleng.core.well.LiftType;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import java.util.ArrayList;
import java.util.List;

/** Registers {@link FieldOptimizationStudy} under the name {@code field_optimization}. */
public final class FieldOptimizationStudyType implements StudyType<FieldOptimizationStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public FieldOptimizationStudyType() {}

    @Override
    public String name() {
        return "field_optimization";
    }

    @Override
    public String summary() {
        return "Wells of any lift on scarce gas, power, separators and water: proven optimum, value of limits, ranked changes";
    }

    @Override
    public Class<FieldOptimizationStudy> studyClass() {
        return FieldOptimizationStudy.class;
    }

    /** Points as setting, oil, water, formation gas, lift gas and power in turn. */
    private static WellTable well(
            String name, LiftType type, String setting, String unit, double today, double... figures) {
        List<SettingPoint> points = new ArrayList<>();
        for (int i = 0; i < figures.length; i += 6) {
            points.add(SettingPoint.withGas(
                    figures[i], figures[i + 1], figures[i + 2], figures[i + 3], figures[i + 4], figures[i + 5]));
        }
        return WellTable.of(name, type, setting, unit, points, today);
    }

    @Override
    public FieldOptimizationStudy example() {
        WellTable esp = well(
                "EX-1",
                LiftType.ESP,
                "frequency",
                "Hz",
                52.0,
                35.0,
                210.0,
                490.0,
                84.0,
                0.0,
                28.0,
                42.0,
                330.0,
                770.0,
                132.0,
                0.0,
                47.0,
                49.0,
                425.0,
                990.0,
                170.0,
                0.0,
                74.0,
                56.0,
                490.0,
                1140.0,
                196.0,
                0.0,
                109.0,
                63.0,
                525.0,
                1225.0,
                210.0,
                0.0,
                154.0);
        WellTable rod = well(
                "EX-2",
                LiftType.ROD_PUMP,
                "speed",
                "1/min",
                8.0,
                3.0,
                42.0,
                38.0,
                12.6,
                0.0,
                4.1,
                5.0,
                68.0,
                62.0,
                20.4,
                0.0,
                7.4,
                7.0,
                86.0,
                79.0,
                25.8,
                0.0,
                11.8,
                9.0,
                95.0,
                87.0,
                28.5,
                0.0,
                17.5);
        WellTable pcp = well(
                "EX-3",
                LiftType.PROGRESSING_CAVITY_PUMP,
                "speed",
                "1/min",
                250.0,
                100.0,
                95.0,
                120.0,
                9.5,
                0.0,
                8.0,
                175.0,
                160.0,
                205.0,
                16.0,
                0.0,
                15.5,
                250.0,
                205.0,
                260.0,
                20.5,
                0.0,
                25.0,
                325.0,
                228.0,
                290.0,
                22.8,
                0.0,
                37.0);
        WellTable gasLift = well(
                        "EX-4",
                        LiftType.GAS_LIFT,
                        "lift_gas",
                        "Mscf/d",
                        900.0,
                        300.0,
                        140.0,
                        330.0,
                        70.0,
                        300.0,
                        0.0,
                        600.0,
                        245.0,
                        575.0,
                        122.5,
                        600.0,
                        0.0,
                        1000.0,
                        300.0,
                        700.0,
                        150.0,
                        1000.0,
                        0.0,
                        1500.0,
                        318.0,
                        745.0,
                        159.0,
                        1500.0,
                        0.0)
                .withShutIn();
        WellTable kickOff = well(
                        "EX-5",
                        LiftType.GAS_LIFT,
                        "lift_gas",
                        "Mscf/d",
                        400.0,
                        200.0,
                        15.0,
                        20.0,
                        9.0,
                        200.0,
                        0.0,
                        400.0,
                        60.0,
                        80.0,
                        36.0,
                        400.0,
                        0.0,
                        700.0,
                        230.0,
                        310.0,
                        138.0,
                        700.0,
                        0.0,
                        1100.0,
                        270.0,
                        365.0,
                        162.0,
                        1100.0,
                        0.0)
                .withShutIn();
        WellTable flowing = well(
                "EX-6",
                LiftType.NATURAL_FLOW,
                "choke",
                "1/64 in",
                24.0,
                16.0,
                260.0,
                25.0,
                235.0,
                0.0,
                0.0,
                24.0,
                410.0,
                45.0,
                380.0,
                0.0,
                0.0,
                32.0,
                500.0,
                70.0,
                520.0,
                0.0,
                0.0,
                40.0,
                540.0,
                95.0,
                640.0,
                0.0,
                0.0);
        List<CompressorPoint> power = List.of(
                new CompressorPoint(0.0, 25.0), new CompressorPoint(800.0, 80.0), new CompressorPoint(1800.0, 175.0));
        return FieldOptimizationStudy.of(
                "Six wells",
                List.of(
                        FieldWell.of(esp),
                        FieldWell.of(rod),
                        FieldWell.of(pcp).asToday(),
                        FieldWell.of(gasLift),
                        FieldWell.of(kickOff),
                        FieldWell.of(flowing).atPointsOnly()),
                new FieldLimits(
                        null,
                        285.0,
                        2450.0,
                        List.of(new Compressor("C-1", 1400.0, null, power, true, List.of("EX-4", "EX-5"))),
                        List.of(
                                new Separator("S-1", 2100.0, null, List.of("EX-1", "EX-2", "EX-3")),
                                new Separator("S-2", 1800.0, 2000.0, List.of("EX-4", "EX-5", "EX-6"))),
                        null),
                new FieldObjective.MostMoney(new FieldPrices(58.0, 1.5, 0.9, 0.08, 120.0)));
    }
}
