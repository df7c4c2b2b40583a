package io.welleng.lift.pareto;

import io.welleng.core.study.StudyType;
import io.welleng.core.well.LiftType;
import io.welleng.lift.esp.EnergyBasis;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import java.util.List;

/** Registers {@link ParetoStudy} under the name {@code pareto}. */
public final class ParetoStudyType implements StudyType<ParetoStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public ParetoStudyType() {}

    @Override
    public String name() {
        return "pareto";
    }

    @Override
    public String summary() {
        return "Production, energy and equipment life of a group of wells: Pareto front, knee, choice by weights, set-points";
    }

    @Override
    public Class<ParetoStudy> studyClass() {
        return ParetoStudy.class;
    }

    @Override
    public ParetoStudy example() {
        WellTable esp = WellTable.of(
                "EX-1",
                LiftType.ESP,
                "frequency",
                "Hz",
                List.of(
                        SettingPoint.withLife(35.0, 210.0, 490.0, 28.0, 1450.0),
                        SettingPoint.withLife(42.0, 330.0, 770.0, 47.0, 1300.0),
                        SettingPoint.withLife(49.0, 425.0, 990.0, 74.0, 1080.0),
                        SettingPoint.withLife(56.0, 490.0, 1140.0, 109.0, 820.0),
                        SettingPoint.withLife(63.0, 525.0, 1225.0, 154.0, 560.0)),
                52.0);
        WellTable rod = WellTable.of(
                "EX-2",
                LiftType.ROD_PUMP,
                "speed",
                "1/min",
                List.of(
                        SettingPoint.withLife(3.0, 42.0, 38.0, 4.1, 1100.0),
                        SettingPoint.withLife(5.0, 68.0, 62.0, 7.4, 900.0),
                        SettingPoint.withLife(7.0, 86.0, 79.0, 11.8, 640.0),
                        SettingPoint.withLife(9.0, 95.0, 87.0, 17.5, 400.0)),
                8.0);
        WellTable pcp = WellTable.of(
                "EX-3",
                LiftType.PROGRESSING_CAVITY_PUMP,
                "speed",
                "1/min",
                List.of(
                        SettingPoint.withLife(100.0, 95.0, 120.0, 8.0, 980.0),
                        SettingPoint.withLife(175.0, 160.0, 205.0, 15.5, 760.0),
                        SettingPoint.withLife(250.0, 205.0, 260.0, 25.0, 520.0),
                        SettingPoint.withLife(325.0, 228.0, 290.0, 37.0, 310.0)),
                250.0);
        WellTable gasLift = WellTable.of(
                        "EX-4",
                        LiftType.GAS_LIFT,
                        "lift_gas",
                        "Mscf/d",
                        List.of(
                                SettingPoint.withLife(300.0, 140.0, 330.0, 24.0, 3600.0),
                                SettingPoint.withLife(600.0, 245.0, 575.0, 48.0, 3500.0),
                                SettingPoint.withLife(1000.0, 300.0, 700.0, 80.0, 3300.0),
                                SettingPoint.withLife(1500.0, 318.0, 745.0, 120.0, 3000.0)),
                        900.0)
                .withShutIn();
        return new ParetoStudy(
                List.of(esp, rod, pcp, gasLift),
                new GroupLimits(260.0, 3200.0),
                EnergyBasis.OIL,
                LifeMeasure.WELLS_PER_FAILURE,
                List.of(2.0, 1.0, 1.0),
                null);
    }
}
