package io.welleng.lift.pcp.elastomer;

import io.welleng.core.study.StudyType;
import io.welleng.lift.pcp.elastomer.TemperatureHistory.Segment;
import java.util.List;

/** Registers {@link ElastomerLifeStudy} under the name {@code elastomer_life}. */
public final class ElastomerLifeStudyType implements StudyType<ElastomerLifeStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public ElastomerLifeStudyType() {}

    @Override
    public String name() {
        return "elastomer_life";
    }

    @Override
    public String summary() {
        return "Life of a stator's elastomer: damage by a temperature history, what remains, and derating by temperature";
    }

    @Override
    public Class<ElastomerLifeStudy> studyClass() {
        return ElastomerLifeStudy.class;
    }

    /** A nitrile stator after two years, one of them hotter than planned. */
    @Override
    public ElastomerLifeStudy example() {
        return new ElastomerLifeStudy(
                "EX-PCP",
                new ElastomerChoice.Shipped("NBR"),
                new TemperatureHistory.Segments(
                        List.of(new Segment(365.0, 140.0), new Segment(300.0, 158.0), new Segment(65.0, 149.0))),
                145.0,
                5.0,
                new StatorFit(70.0, 0.005, 0.4, 1.75, 1.0e-4, 6.5e-6, 6.5e-6, 0.02));
    }
}
