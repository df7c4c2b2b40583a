package io.welleng.examples.fieldstudy.study;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.units.StandardConditions;
import io.welleng.examples.fieldstudy.study.WellResult.Analysed;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.study.PvtReport;
import io.welleng.pvt.study.PvtStudy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The fluid of a well over pressure, at its bottom-hole temperature.
 *
 * @param kind why this fluid was taken
 * @param well its well
 * @param study the question
 * @param report the answer
 */
public record FluidResult(Kind kind, Analysed well, PvtStudy study, PvtReport report) {

    private static final double LEAST_TOP_PSIA = 3_000.0;
    private static final double MOST_TOP_PSIA = 29_000.0;
    private static final double TOP_STEP_PSI = 500.0;
    private static final double BUBBLE_POINTS_TO_TOP = 1.5;
    private static final int STEPS = 40;
    private static final double LEAST_RATE_STB_PER_DAY = 1.0;

    /** Which of the oils it is. */
    public enum Kind {
        /** The oil of the highest API gravity. */
        LIGHTEST,
        /** The oil of the lowest API gravity. */
        HEAVIEST,
        /** All oils have the same API gravity. */
        ONLY
    }

    /**
     * The lightest and the heaviest oil; one where all are equal, none where there is no well. Of equal ones the first.
     *
     * @param wells wells that were analysed
     * @return fluids, the lightest first
     */
    static List<FluidResult> of(List<Analysed> wells) {
        if (wells.isEmpty()) {
            return List.of();
        }
        Comparator<Analysed> byApi =
                Comparator.comparingDouble(well -> oil(well.study()).oilGravityApi());
        Analysed lightest = wells.stream().max(byApi).orElseThrow();
        Analysed heaviest = wells.stream().min(byApi).orElseThrow();
        return byApi.compare(lightest, heaviest) == 0
                ? List.of(of(Kind.ONLY, wells.get(0)))
                : List.of(of(Kind.LIGHTEST, lightest), of(Kind.HEAVIEST, heaviest));
    }

    private static FluidResult of(Kind kind, Analysed well) {
        BlackOil oil = oil(well.study());
        double bottomF = bottomholeF(well);
        PvtStudy study = new PvtStudy(oil, List.of(bottomF), pressures(oil.bubblePointPsia(bottomF)));
        return new FluidResult(kind, well, study, study.run());
    }

    /** Of the fluid that flows; where none does, of as little as the picture of its outflow begins with. */
    private static double bottomholeF(Analysed well) {
        List<TraversePoint> flowing = well.report().traverse();
        if (!flowing.isEmpty()) {
            return flowing.get(flowing.size() - 1).temperatureF();
        }
        NodalStudy study = well.study();
        double rate = well.report().outflowCurve().isEmpty()
                ? LEAST_RATE_STB_PER_DAY
                : well.report().outflowCurve().get(0).rateStbPerDay();
        DeviationSurvey path = study.wellbore().path();
        return PressureTraverse.of(study.wellbore(), study.stream(), study.method())
                .temperature(rate, study.outlet().pressurePsia())
                .temperatureF(path.totalMdFt(), path.totalTvdFt());
    }

    private static BlackOil oil(NodalStudy study) {
        return study.fluid().blackOil();
    }

    /** From atmospheric pressure to half as much again as the bubble point, in steps that people can read. */
    private static List<Double> pressures(double bubblePointPsia) {
        double wanted = TOP_STEP_PSI * Math.ceil(BUBBLE_POINTS_TO_TOP * bubblePointPsia / TOP_STEP_PSI);
        double top = Math.min(Math.max(wanted, LEAST_TOP_PSIA), MOST_TOP_PSIA);
        List<Double> pressures = new ArrayList<>();
        pressures.add(StandardConditions.PRESSURE_PSIA);
        for (int i = 1; i <= STEPS; i++) {
            pressures.add(top * i / STEPS);
        }
        return pressures;
    }

    /**
     * The properties, at the one temperature.
     *
     * @return states by pressure
     */
    public PvtReport.Isotherm isotherm() {
        return report.isotherms().get(0);
    }
}
