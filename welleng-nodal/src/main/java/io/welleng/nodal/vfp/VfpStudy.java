package io.welleng.nodal.vfp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.stream.LiquidBasis;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.emulsion.EmulsionViscosity;

/**
 * Which lift-curve table does a reservoir simulator need for this well? Flowing bottom-hole pressure of every combination
 * of the axes, marched from the wellhead, as the keyword {@code VFPPROD} in field units.
 *
 * <p>Pressures are by the correlations themselves, not by a fluid table: a table takes as long to make as several hundred
 * traverses and makes each two to five times faster, and every water and gas fraction needs its own. It would pay only with
 * more than several hundred combinations of rate and tubing head pressure.
 *
 * @param name name of the well
 * @param tableNumber number of the table in the simulator, at least 1
 * @param datumDepthFt depth of the perforations in the simulator's depths (ft), to which the pressures refer
 * @param wellbore path, conduits and temperature
 * @param blackOil oil, gas and water; of a gas well its gas, condensate and water
 * @param axes rates, tubing head pressures, water, gas and lift gas
 * @param method flow correlation
 * @param liquidBasis how the liquid of an oil well is counted; {@link LiquidBasis#IN_SITU_VOLUME} where null
 * @param emulsion viscosity of oil and water of an oil well as an emulsion; an average of the two where null
 */
public record VfpStudy(
        String name,
        int tableNumber,
        double datumDepthFt,
        Wellbore wellbore,
        BlackOil blackOil,
        VfpAxes axes,
        FlowMethod method,
        @OptionalValue LiquidBasis liquidBasis,
        @OptionalValue EmulsionViscosity emulsion)
        implements Study<VfpReport> {

    /** Checks that all parts are there, and puts the default named above. */
    public VfpStudy {
        Check.text(name, "name");
        Check.atLeast(tableNumber, 1, "tableNumber");
        Check.finite(datumDepthFt, "datumDepthFt", "ft");
        Check.present(wellbore, "wellbore");
        Check.present(blackOil, "blackOil");
        Check.present(axes, "axes");
        Check.present(method, "method");
        liquidBasis = liquidBasis == null ? LiquidBasis.IN_SITU_VOLUME : liquidBasis;
    }

    /**
     * A table with liquid counted by its in-situ volumes and no emulsion.
     *
     * @param name name of the well
     * @param tableNumber number of the table in the simulator, at least 1
     * @param datumDepthFt depth of the perforations in the simulator's depths (ft)
     * @param wellbore path, conduits and temperature
     * @param blackOil oil, gas and water
     * @param axes rates, tubing head pressures, water, gas and lift gas
     * @param method flow correlation
     */
    public VfpStudy(
            String name,
            int tableNumber,
            double datumDepthFt,
            Wellbore wellbore,
            BlackOil blackOil,
            VfpAxes axes,
            FlowMethod method) {
        this(name, tableNumber, datumDepthFt, wellbore, blackOil, axes, method, null, null);
    }

    @Override
    public VfpReport run() {
        return new VfpRun(this).report();
    }
}
