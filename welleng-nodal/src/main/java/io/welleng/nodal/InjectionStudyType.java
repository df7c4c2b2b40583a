package io.welleng.nodal;

import io.welleng.core.study.StudyType;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.Injectivity;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;

/** Registers {@link InjectionStudy} under the name {@code injection}. */
public final class InjectionStudyType implements StudyType<InjectionStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public InjectionStudyType() {}

    @Override
    public String name() {
        return "injection";
    }

    @Override
    public String summary() {
        return "Operating point of a liquid injector: wellhead pressure against what the reservoir takes";
    }

    @Override
    public Class<InjectionStudy> studyClass() {
        return InjectionStudy.class;
    }

    @Override
    public InjectionStudy example() {
        return new InjectionStudy(
                "INJ-1",
                new Injectivity(3200.0, 2.5),
                Wellbore.vertical(7500.0, 2.992, 0.0006, new TemperatureModel.LinearInTvd(80.0, 140.0)),
                new ProducedFluid(BlackOil.of(30.0, 0.7, 0.0).withWaterSalinity(0.035), 0.0, 1.0),
                1200.0,
                BeggsBrill.ORIGINAL);
    }
}
