package io.welleng.nodal.sensitivity;

import io.welleng.core.study.StudyType;
import io.welleng.nodal.NodalStudyType;
import java.util.List;

/** Registers {@link SensitivityStudy} under the name {@code sensitivity}. */
public final class SensitivityStudyType implements StudyType<SensitivityStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public SensitivityStudyType() {}

    @Override
    public String name() {
        return "sensitivity";
    }

    @Override
    public String summary() {
        return "How a well's rate depends on up to three of its inputs, in every combination and as a tornado";
    }

    @Override
    public Class<SensitivityStudy> studyClass() {
        return SensitivityStudy.class;
    }

    /** The well of the nodal example: water cut, pressure at the wellhead, productivity. */
    @Override
    public SensitivityStudy example() {
        return new SensitivityStudy(
                new NodalStudyType().example(),
                List.of(
                        new Variable("/fluid/water_cut", List.of(0.0, 0.25, 0.5, 0.75)),
                        new Variable("/outlet/pressure_psia", List.of(150.0, 250.0, 350.0)),
                        new Variable("/inflow/productivity_index", List.of(1.0, 1.4, 1.8))),
                List.of(new Variable("/fluid/producing_gor_scf_per_stb", List.of(550.0, 900.0))),
                SensitivityOutput.OIL_RATE);
    }
}
