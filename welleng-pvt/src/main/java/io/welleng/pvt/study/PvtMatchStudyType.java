package io.welleng.pvt.study;

import io.welleng.core.study.StudyType;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.match.LabData;
import io.welleng.pvt.match.LabData.FvfAt;
import io.welleng.pvt.match.LabData.GorAt;
import io.welleng.pvt.match.LabData.ViscosityAt;
import java.util.List;

/** Makes the study known under the name {@code pvt_match}. */
public final class PvtMatchStudyType implements StudyType<PvtMatchStudy> {

    /** Creates the type; used by {@link java.util.ServiceLoader}. */
    public PvtMatchStudyType() {
        // no state
    }

    @Override
    public String name() {
        return "pvt_match";
    }

    @Override
    public String summary() {
        return "How the correlations of a fluid must be corrected to meet laboratory data, and which rank first";
    }

    @Override
    public Class<PvtMatchStudy> studyClass() {
        return PvtMatchStudy.class;
    }

    /** A heavy oil of 11 °API, made up, with viscosities at reservoir temperature. */
    @Override
    public PvtMatchStudy example() {
        LabData lab = new LabData(
                125.0,
                720.0,
                List.of(new GorAt(200.0, 24.0), new GorAt(400.0, 50.0), new GorAt(600.0, 75.0)),
                List.of(
                        new FvfAt(200.0, 1.03),
                        new FvfAt(400.0, 1.04),
                        new FvfAt(720.0, 1.055),
                        new FvfAt(1500.0, 1.049)),
                List.of(
                        new ViscosityAt(200.0, 2900.0),
                        new ViscosityAt(400.0, 2150.0),
                        new ViscosityAt(720.0, 1500.0),
                        new ViscosityAt(1500.0, 1750.0)));
        return new PvtMatchStudy(BlackOil.of(11.0, 0.65, 90.0), List.of(lab), null);
    }
}
