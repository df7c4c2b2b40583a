package io.welleng.lift.gaslift;

import io.welleng.core.check.Check;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.units.StandardConditions;
import io.welleng.nodal.flow.FrictionFactor;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.nodal.gascolumn.GasColumn;
import io.welleng.nodal.gascolumn.GasColumnOutcome;
import io.welleng.nodal.gascolumn.GasFriction;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.gas.GasLaw;

/**
 * Gas in the annulus between casing head and injection points, standing or flowing down. Its friction is that of a pipe of
 * equivalent diameter, which has the velocity head of the annulus over its hydraulic diameter,
 * \[ d_e^5 = (d_c + d_t)^2 (d_c - d_t)^3, \quad Re = \frac{4 \dot m}{\pi (d_c + d_t) \mu} \]
 * with the inside diameter of the casing \(d_c\) and the outside diameter of the tubing \(d_t\). The friction factor is that of
 * the Reynolds number of the annulus and of the wall's roughness over the hydraulic diameter \(d_c - d_t\), with the viscosity
 * at the pressure given and the mean temperature: a tenth more of it is less than three hundredths more turbulent friction.
 *
 * <p>This is Darcy and Weisbach's loss with the area \( \pi (d_c^2 - d_t^2)/4 \) and that diameter. Immutable and thread-safe.
 */
public final class InjectionAnnulus {

    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final double LB_PER_FT_S_PER_CP = 1e-3 * 0.3048 / 0.45359237;
    private static final double G_PER_CM3_PER_LB_PER_FT3 = 453.59237 / (30.48 * 30.48 * 30.48);

    private final GasSupply supply;
    private final DeviationSurvey path;
    private final double perforationsTvdFt;
    private final double equivalentDiameterIn;

    private InjectionAnnulus(GasLiftWell well) {
        supply = well.supply();
        path = DeviationSurvey.of(well.stations());
        perforationsTvdFt = path.tvdFt(well.perforationsMdFt());
        equivalentDiameterIn = equivalentDiameterIn(supply.annulus());
    }

    /**
     * The annulus of a well.
     *
     * @param well the well
     * @return its annulus
     */
    public static InjectionAnnulus of(GasLiftWell well) {
        return new InjectionAnnulus(Check.present(well, "well"));
    }

    /** d_e of the equation (in). */
    static double equivalentDiameterIn(Conduit.Annulus annulus) {
        double sum = annulus.casingIdIn() + annulus.tubingOdIn();
        double gap = annulus.casingIdIn() - annulus.tubingOdIn();
        return Math.pow(sum * sum * gap * gap * gap, 0.2);
    }

    /**
     * Temperature of the gas.
     *
     * @param mdFt measured depth (ft), from 0 to that of the perforations
     * @return temperature (°F)
     */
    public double temperatureF(double mdFt) {
        double share = path.tvdFt(mdFt) / perforationsTvdFt;
        return supply.casingHeadTemperatureF()
                + share * (supply.bottomTemperatureF() - supply.casingHeadTemperatureF());
    }

    /**
     * Pressure at a depth.
     *
     * @param casingHeadPressurePsia pressure at the casing head (psia), &gt; 0, at most 30,000
     * @param mdFt measured depth (ft), &gt; 0, at most that of the perforations
     * @param gasMscfPerDay gas rate downward (Mscf/d), 0–1,000,000; 0 for gas that stands still
     * @return the pressure, or why there is none
     */
    public GasColumnOutcome pressureAt(double casingHeadPressurePsia, double mdFt, double gasMscfPerDay) {
        Check.notNegative(gasMscfPerDay, "gasMscfPerDay", "Mscf/d");
        return supply.column()
                .bottomPressure(
                        column(mdFt, casingHeadPressurePsia, gasMscfPerDay),
                        casingHeadPressurePsia,
                        0.0 - gasMscfPerDay);
    }

    /**
     * Pressure at the casing head.
     *
     * @param pressurePsia pressure in the annulus at a depth (psia), &gt; 0, at most 30,000
     * @param mdFt measured depth (ft), &gt; 0, at most that of the perforations
     * @param gasMscfPerDay gas rate downward (Mscf/d), 0–1,000,000; 0 for gas that stands still
     * @return the pressure at the casing head, or why there is none
     */
    public GasColumnOutcome casingHeadPressure(double pressurePsia, double mdFt, double gasMscfPerDay) {
        Check.notNegative(gasMscfPerDay, "gasMscfPerDay", "Mscf/d");
        return supply.column()
                .topPressure(column(mdFt, pressurePsia, gasMscfPerDay), pressurePsia, 0.0 - gasMscfPerDay);
    }

    private GasColumn column(double mdFt, double pressurePsia, double gasMscfPerDay) {
        Check.positive(mdFt, "mdFt", "ft");
        Check.positive(pressurePsia, "pressurePsia", "psia");
        double bottomF = temperatureF(mdFt);
        return new GasColumn(
                supply.gas(),
                mdFt,
                Math.min(mdFt, path.tvdFt(mdFt)),
                equivalentDiameterIn,
                supply.casingHeadTemperatureF(),
                bottomF,
                new GasFriction.Known(
                        friction(pressurePsia, 0.5 * (supply.casingHeadTemperatureF() + bottomF), gasMscfPerDay)));
    }

    /** Darcy's friction factor of the annulus. */
    private double friction(double pressurePsia, double temperatureF, double gasMscfPerDay) {
        if (gasMscfPerDay == 0.0) {
            return 0.0;
        }
        Conduit.Annulus annulus = supply.annulus();
        double massLbPerS = gasMscfPerDay * supply.gas().massLbPerMscf() / SECONDS_PER_DAY;
        double sum = annulus.casingIdIn() + annulus.tubingOdIn();
        double reynolds = 4.0
                * 12.0
                * massLbPerS
                / (Math.PI * sum * LB_PER_FT_S_PER_CP * viscosityCp(pressurePsia, temperatureF));
        // Of a trickle the factor passes 1, and the loss is far below the digits of the pressure: 1 stands for it.
        return Math.min(1.0, FrictionFactor.darcy(reynolds, annulus.roughnessIn() / annulus.hydraulicDiameterIn()));
    }

    private double viscosityCp(double pressurePsia, double temperatureF) {
        DryGas gas = supply.gas();
        double tR = temperatureF + StandardConditions.RANKINE_OFFSET;
        double tpr = tR / gas.pseudoCritical().temperatureR(gas.gasGravity(), gas.gasImpurities());
        double ppr = pressurePsia / gas.pseudoCritical().pressurePsia(gas.gasGravity(), gas.gasImpurities());
        double density = GasLaw.densityLbPerFt3(gas.gasGravity(), pressurePsia, tR, gas.z(pressurePsia, temperatureF));
        return gas.gasViscosity()
                .viscosityCp(gas.gasGravity(), tR, G_PER_CM3_PER_LB_PER_FT3 * density, tpr, ppr, gas.gasImpurities());
    }
}
