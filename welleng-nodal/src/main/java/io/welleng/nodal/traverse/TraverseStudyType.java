package io.welleng.nodal.traverse;

import io.welleng.core.study.StudyType;
import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.stream.StreamSpec;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;

/** Registers {@link TraverseStudy} under the name {@code traverse}. */
public final class TraverseStudyType implements StudyType<TraverseStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public TraverseStudyType() {}

    @Override
    public String name() {
        return "traverse";
    }

    @Override
    public String summary() {
        return "Pressure along a well at a rate, from either end, by one or several flow correlations";
    }

    @Override
    public Class<TraverseStudy> studyClass() {
        return TraverseStudy.class;
    }

    /** A deviated oil well from its wellhead, by two forms of a correlation. */
    @Override
    public TraverseStudy example() {
        return new TraverseStudy(
                "EX-1",
                new Wellbore(
                        List.of(
                                new SurveyStation(0.0, 0.0, 0.0),
                                new SurveyStation(3000.0, 0.0, 0.0),
                                new SurveyStation(4500.0, 35.0, 120.0),
                                new SurveyStation(9000.0, 35.0, 120.0)),
                        2.441,
                        0.0006,
                        new TemperatureModel.LinearInTvd(110.0, 190.0)),
                new StreamSpec.Produced(
                        new ProducedFluid(BlackOil.of(35.0, 0.75, 550.0).withWaterSalinity(0.05), 650.0, 0.25),
                        null,
                        null),
                1000.0,
                new TraverseStart.FromWellhead(250.0),
                FlowDirection.PRODUCING,
                List.of(BeggsBrill.ORIGINAL, new BeggsBrill(Payne.BEFORE_INCLINATION, true)));
    }
}
