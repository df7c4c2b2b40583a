package io.welleng.nodal.vfp;

import io.welleng.core.study.StudyType;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.NodalStudyType;
import java.util.List;

/** Registers {@link VfpStudy} under the name {@code vfp}. */
public final class VfpStudyType implements StudyType<VfpStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public VfpStudyType() {}

    @Override
    public String name() {
        return "vfp";
    }

    @Override
    public String summary() {
        return "Lift-curve table of a producer for a reservoir simulator, as the keyword VFPPROD";
    }

    @Override
    public Class<VfpStudy> studyClass() {
        return VfpStudy.class;
    }

    /** The well of the nodal example. */
    @Override
    public VfpStudy example() {
        NodalStudy well = new NodalStudyType().example();
        return new VfpStudy(
                well.name(),
                1,
                8200.0,
                well.wellbore(),
                well.fluid().blackOil(),
                VfpAxes.liquid(
                        List.of(100.0, 250.0, 500.0, 1000.0, 2000.0, 3500.0),
                        List.of(150.0, 250.0, 500.0),
                        List.of(0.0, 0.4, 0.8),
                        List.of(0.4, 0.65, 1.5)),
                well.method());
    }
}
