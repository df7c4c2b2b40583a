package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.study.Study;
import io.welleng.nodal.NodalStudy;
import java.util.List;

/**
 * What rate do the measured pressures stand for, and how sure is it?
 *
 * @param well the well: tubing, inflow, choke and fluid as known. The pressure at its outlet is not used
 * @param readings pressures read
 * @param uncertainty standard uncertainties of everything else
 * @param kinds ways of metering, at least one, none twice; each with the readings it needs
 */
public record VirtualFlowMeterStudy(
        NodalStudy well, MeterReadings readings, MeterUncertainty uncertainty, List<MeterKind> kinds)
        implements Study<VirtualFlowMeterReport> {

    /** Checks that every way has what it needs. */
    public VirtualFlowMeterStudy {
        Check.present(readings, "readings");
        kinds = List.copyOf(Check.notEmpty(kinds, "kinds"));
        VirtualFlowMeter.of(well, uncertainty).check(readings, kinds);
    }

    @Override
    public VirtualFlowMeterReport run() {
        return VirtualFlowMeter.of(well, uncertainty).measure(readings, kinds);
    }
}
