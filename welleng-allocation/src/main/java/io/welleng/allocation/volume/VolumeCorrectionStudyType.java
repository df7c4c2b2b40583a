package io.welleng.allocation.volume;

import io.welleng.core.study.StudyType;

/** Makes the study known under the name {@code volume_correction}. */
public final class VolumeCorrectionStudyType implements StudyType<VolumeCorrectionStudy> {

    /** Creates the type; used by {@link java.util.ServiceLoader}. */
    public VolumeCorrectionStudyType() {
        // no state
    }

    @Override
    public String name() {
        return "volume_correction";
    }

    @Override
    public String summary() {
        return "Observed oil volume to gross and net standard volume by API MPMS 11.1, with every factor";
    }

    @Override
    public Class<VolumeCorrectionStudy> studyClass() {
        return VolumeCorrectionStudy.class;
    }

    /** A metered crude whose sample was read by hydrometer in the laboratory. */
    @Override
    public VolumeCorrectionStudy example() {
        return new VolumeCorrectionStudy(
                VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F),
                new DensitySource.Observed(LiquidDensity.api(34.6), 78.4, 0.0, Hydrometer.AT_60_F),
                112.3,
                145.0,
                12_480.6,
                0.0035);
    }
}
