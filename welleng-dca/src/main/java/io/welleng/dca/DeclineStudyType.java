package io.welleng.dca;

import io.welleng.core.study.StudyType;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.fit.Criterion;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.ModelFamily;
import java.time.YearMonth;
import java.util.List;

/** Makes the study known under the name {@code decline}. */
public final class DeclineStudyType implements StudyType<DeclineStudy> {

    /** Creates the type; used by {@link java.util.ServiceLoader}. */
    public DeclineStudyType() {
        // no state
    }

    @Override
    public String name() {
        return "decline";
    }

    @Override
    public String summary() {
        return "How a well declines: its history cleaned, the decline found, models fitted and one chosen with the evidence";
    }

    @Override
    public Class<DeclineStudy> studyClass() {
        return DeclineStudy.class;
    }

    /** Three years of monthly oil volumes: a partial first month, a rise to the peak, a shut-in and a bad reading. */
    @Override
    public DeclineStudy example() {
        ProductionHistory history = ProductionHistory.monthly(
                YearMonth.of(2021, 3),
                9_120,
                25_930,
                28_340,
                25_880,
                25_210,
                23_640,
                21_770,
                21_560,
                19_890,
                19_620,
                18_910,
                16_530,
                17_640,
                16_440,
                16_390,
                15_330,
                15_260,
                14_700,
                0,
                13_660,
                13_010,
                13_050,
                12_640,
                11_130,
                12_020,
                3_250,
                11_240,
                10_620,
                10_710,
                10_380,
                9_790,
                9_880,
                9_290,
                9_410,
                9_160,
                8_270);
        return new DeclineStudy(
                "A-1",
                history,
                CleaningRules.monthly(),
                new FitWindow.FromPeak(3, 12),
                List.of(ModelFamily.EXPONENTIAL, ModelFamily.HYPERBOLIC, ModelFamily.HARMONIC),
                FitSettings.logRate(),
                Criterion.AICC);
    }
}
