package io.welleng.dca.typecurve;

import io.welleng.core.study.StudyType;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.fit.Criterion;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.ModelFamily;
import java.time.YearMonth;
import java.util.List;

/** Makes the study known under the name {@code type_curve}. */
public final class TypeCurveStudyType implements StudyType<TypeCurveStudy> {

    /** Creates the type; used by {@link java.util.ServiceLoader}. */
    public TypeCurveStudyType() {
        // no state
    }

    @Override
    public String name() {
        return "type_curve";
    }

    @Override
    public String summary() {
        return "What a well of a kind does: histories normalised, aligned, percentiles by month with their wells, a model fitted";
    }

    @Override
    public Class<TypeCurveStudy> studyClass() {
        return TypeCurveStudy.class;
    }

    /** Five horizontal wells of different length and age, one of them abandoned. */
    @Override
    public TypeCurveStudy example() {
        return new TypeCurveStudy(
                List.of(
                        well("H-1", 2020, 1, 8_000.0, 31.0, 0.14, 36, false),
                        well("H-2", 2020, 5, 10_200.0, 45.0, 0.11, 32, false),
                        well("H-3", 2020, 9, 9_500.0, 33.0, 0.16, 20, true),
                        well("H-4", 2021, 2, 7_600.0, 34.0, 0.12, 23, false),
                        well("H-5", 2021, 8, 10_000.0, 40.0, 0.13, 17, false)),
                CleaningRules.keepAll(),
                new Normalization.ByFactor(10_000.0),
                Alignment.PEAK,
                Survivorship.ENDED_COUNT_AS_ZERO,
                new Truncation(3, 0.0),
                TypeCurveLine.P50,
                List.of(ModelFamily.EXPONENTIAL, ModelFamily.HYPERBOLIC),
                FitSettings.logRate(),
                Criterion.AICC);
    }

    /** Thousand volumes a month of a hyperbolic decline (b = 1.1) after a month of cleaning up, to three decimals. */
    private static TypeWell well(
            String name,
            int year,
            int month,
            double lengthFt,
            double first,
            double decline,
            int months,
            boolean ended) {
        double[] volumes = new double[months];
        for (int i = 0; i < months; i++) {
            double curve = i == 0 ? 0.5 : Math.pow(1.0 + 1.1 * decline * (i - 1), -1.0 / 1.1);
            volumes[i] = Math.rint(1000.0 * first * curve * (1.0 + 0.03 * Math.sin(1.7 * i * first))) / 1000.0;
        }
        return new TypeWell(name, ProductionHistory.monthly(YearMonth.of(year, month), volumes), lengthFt, ended);
    }
}
