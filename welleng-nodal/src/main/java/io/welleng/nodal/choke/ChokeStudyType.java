package io.welleng.nodal.choke;

import io.welleng.core.study.StudyType;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;

/** Registers {@link ChokeStudy} under the name {@code choke}. */
public final class ChokeStudyType implements StudyType<ChokeStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public ChokeStudyType() {}

    @Override
    public String name() {
        return "choke";
    }

    @Override
    public String summary() {
        return "Flow through a choke, critical or subcritical: rate, either pressure, or the size for a rate";
    }

    @Override
    public Class<ChokeStudy> studyClass() {
        return ChokeStudy.class;
    }

    /** The size that lets an oil well make 800 STB/d. */
    @Override
    public ChokeStudy example() {
        return new ChokeStudy(
                "EX-1",
                new Sachdeva(0.80, 1.27, 0.55, 0.5, 1.0),
                new ChokeStream.Produced(
                        new ProducedFluid(BlackOil.of(35.0, 0.75, 550.0).withWaterSalinity(0.05), 650.0, 0.25), 120.0),
                new ChokeQuestion.FindSize(new ChokeRate.Liquid(800.0), 600.0, 200.0));
    }
}
