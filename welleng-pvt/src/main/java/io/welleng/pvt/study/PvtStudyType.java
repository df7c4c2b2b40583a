package io.welleng.pvt.study;

import io.welleng.core.study.StudyType;
import io.welleng.pvt.BlackOil;
import java.util.List;

/** Makes the study known under the name {@code pvt}. */
public final class PvtStudyType implements StudyType<PvtStudy> {

    /** Creates the type; used by {@link java.util.ServiceLoader}. */
    public PvtStudyType() {
        // no state
    }

    @Override
    public String name() {
        return "pvt";
    }

    @Override
    public String summary() {
        return "What the properties of an oil, its gas and its water are over pressure at some temperatures";
    }

    @Override
    public Class<PvtStudy> studyClass() {
        return PvtStudy.class;
    }

    /** A light oil at reservoir and wellhead temperature. */
    @Override
    public PvtStudy example() {
        return new PvtStudy(
                BlackOil.of(38.0, 0.75, 650.0).withWaterSalinity(0.05),
                List.of(180.0, 110.0),
                List.of(100.0, 500.0, 1000.0, 1500.0, 2000.0, 3000.0, 4000.0, 5000.0));
    }
}
