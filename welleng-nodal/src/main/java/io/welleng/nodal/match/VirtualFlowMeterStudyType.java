package io.welleng.nodal.match;

import io.welleng.core.study.StudyType;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.NodalStudyType;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.choke.Sachdeva;
import io.welleng.nodal.choke.WellheadChoke;
import java.util.List;

/** Registers {@link VirtualFlowMeterStudy} under the name {@code virtual_flow_meter}. */
public final class VirtualFlowMeterStudyType implements StudyType<VirtualFlowMeterStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public VirtualFlowMeterStudyType() {}

    @Override
    public String name() {
        return "virtual_flow_meter";
    }

    @Override
    public String summary() {
        return "Rate from measured pressures along tubing, inflow and choke, each with its uncertainty, and combined";
    }

    @Override
    public Class<VirtualFlowMeterStudy> studyClass() {
        return VirtualFlowMeterStudy.class;
    }

    /** A well with a downhole gauge and gauges on both sides of its choke. */
    @Override
    public VirtualFlowMeterStudy example() {
        NodalStudy well = new NodalStudyType()
                .example()
                .withOutlet(new Outlet.Separator(
                        120.0, null, new WellheadChoke(new Sachdeva(0.80, 1.27, 0.55, 0.5, 1.0), 40.0, 110.0)));
        return new VirtualFlowMeterStudy(
                well,
                new MeterReadings(
                        new GaugeReading(2545.0, 3.0),
                        null,
                        new GaugeReading(329.0, 2.0),
                        new GaugeReading(130.0, 2.0)),
                MeterUncertainty.NONE
                        .withFluid(0.02, 30.0)
                        .withCorrelation(0.01, 0.08)
                        .withInflow(0.10, 25.0)
                        .withChoke(0.10),
                List.of(MeterKind.TUBING, MeterKind.INFLOW, MeterKind.CHOKE));
    }
}
