package io.welleng.benchmarks;

import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.table.FluidTable;
import io.welleng.pvt.table.TableRange;

/** The well of the headlines: 8,000 ft of 2.441 in tubing, 35 °API, 500 scf/STB, 30 % water, 200 psia at the wellhead. */
final class ReferenceWell {

    static final double DEPTH_FT = 8000.0;
    static final double TUBING_ID_IN = 2.441;
    static final double ROUGHNESS_IN = 0.0006;
    static final double WELLHEAD_PRESSURE_PSIA = 200.0;
    static final double WELLHEAD_TEMPERATURE_F = 100.0;
    static final double BOTTOMHOLE_TEMPERATURE_F = 180.0;
    static final double RATE_STB_PER_DAY = 1000.0;

    static final ProducedFluid FLUID =
            ProducedFluid.of(BlackOil.of(35.0, 0.75, 500.0).withWaterSalinity(0.1), 0.3);

    static final Ipr INFLOW = Ipr.compositeFromPi(3500.0, 2240.0, 1.3);

    static final PressureTraverse TRAVERSE = PressureTraverse.of(
            Wellbore.vertical(
                    DEPTH_FT,
                    TUBING_ID_IN,
                    ROUGHNESS_IN,
                    new TemperatureModel.LinearInTvd(WELLHEAD_TEMPERATURE_F, BOTTOMHOLE_TEMPERATURE_F)),
            FLUID,
            BeggsBrill.ORIGINAL);

    /** The same with fluid properties by look-up, each within a thousandth. */
    static final PressureTraverse TRAVERSE_BY_TABLE =
            TRAVERSE.withStream(ProducedStream.of(FluidTable.of(FLUID, new TableRange(50.0, 6000.0, 90.0, 190.0), 1e-3)
                    .table()));

    private ReferenceWell() {}

    static double temperatureF(double depthFt) {
        return WELLHEAD_TEMPERATURE_F + depthFt / DEPTH_FT * (BOTTOMHOLE_TEMPERATURE_F - WELLHEAD_TEMPERATURE_F);
    }
}
