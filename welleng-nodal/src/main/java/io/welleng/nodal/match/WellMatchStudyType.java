package io.welleng.nodal.match;

import io.welleng.core.study.StudyType;
import io.welleng.nodal.NodalStudyType;
import java.util.List;

/** Registers {@link WellMatchStudy} under the name {@code well_match}. */
public final class WellMatchStudyType implements StudyType<WellMatchStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public WellMatchStudyType() {}

    @Override
    public String name() {
        return "well_match";
    }

    @Override
    public String summary() {
        return "Match to a well test: productivity, skin, friction or gravity factor, or water cut from rate and pressures";
    }

    @Override
    public Class<WellMatchStudy> studyClass() {
        return WellMatchStudy.class;
    }

    /** Productivity index and gravity factor from a test with a bottom-hole gauge. */
    @Override
    public WellMatchStudy example() {
        return new WellMatchStudy(
                new NodalStudyType().example(),
                1250.0,
                2450.0,
                List.of(new MatchUnknown.ProductivityIndex(), new MatchUnknown.GravityFactor()));
    }
}
