package io.welleng.nodal;

import io.welleng.core.study.StudyType;
import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;

/** Registers {@link NodalStudy} under the name {@code nodal}. */
public final class NodalStudyType implements StudyType<NodalStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public NodalStudyType() {}

    @Override
    public String name() {
        return "nodal";
    }

    @Override
    public String summary() {
        return "Operating point of a flowing well: inflow against outflow, every crossing, pressure along the well";
    }

    @Override
    public Class<NodalStudy> studyClass() {
        return NodalStudy.class;
    }

    @Override
    public NodalStudy example() {
        return new NodalStudy(
                "EX-1",
                new InflowSpec.CompositePi(3500.0, 2500.0, 1.4),
                new Wellbore(
                        List.of(
                                new SurveyStation(0.0, 0.0, 0.0),
                                new SurveyStation(3000.0, 0.0, 0.0),
                                new SurveyStation(4500.0, 35.0, 120.0),
                                new SurveyStation(9000.0, 35.0, 120.0)),
                        2.441,
                        0.0006,
                        new TemperatureModel.LinearInTvd(110.0, 190.0)),
                new ProducedFluid(BlackOil.of(35.0, 0.75, 550.0).withWaterSalinity(0.05), 650.0, 0.25),
                250.0,
                BeggsBrill.ORIGINAL);
    }
}
