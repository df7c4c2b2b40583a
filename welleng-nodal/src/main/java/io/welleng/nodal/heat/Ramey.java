package io.welleng.nodal.heat;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.survey.DeviationSurvey;
import java.util.List;

/**
 * Ramey's temperature of a well whose overall coefficient of heat transfer is known: steady in the well, transient in the
 * earth, with the relaxation distance
 * \[ A = \frac{w c_p\,(k_e + r U f)}{2\pi\, r U k_e} \] in ft of pipe; mass rate \(w\) (lbm/hr), specific heat \(c_p\)
 * (Btu/(lbm °F)), \(r\) the outside radius of the tubing (ft), to which \(U\) refers, conductivity of the earth \(k_e\),
 * and time function \(f\) ({@link TimeFunction}) at the wall of the hole. In a vertical producer of liquid, with the height
 * \(z\) above the bottom, it gives \( T = T_{bh} - g_G z + A\,g_G\,(1 - e^{-z/A}) \).
 *
 * @param geotherm temperature of the earth
 * @param earth conduction of the earth, and time of flow
 * @param overallCoefficientBtuPerHrFt2F coefficient \(U\) from the fluid to the wall of the hole, by area of the tubing's
 *     outside (Btu/(hr ft² °F)), 1e-6–1e5
 * @param tubingOdIn outside diameter of the tubing (in), 0.1–60
 * @param holeDiameterIn diameter of the hole, where the earth begins (in), at least that of the tubing, up to 120
 * @param heatCapacity specific heat of the fluid
 * @param energyTerm change of temperature without heat transfer
 * @param inletTemperatureF temperature of the fluid where it enters (°F), 20–700: needed where it flows down the well; left
 *     out for a producer, whose fluid then enters as warm as the earth at the end of the path
 * @see "Ramey, H.J. (1962). Wellbore heat transmission. J. Pet. Tech. 14(4), 427–435, SPE-96"
 */
public record Ramey(
        Geotherm geotherm,
        Earth earth,
        double overallCoefficientBtuPerHrFt2F,
        double tubingOdIn,
        double holeDiameterIn,
        HeatCapacity heatCapacity,
        EnergyTerm energyTerm,
        @OptionalValue Double inletTemperatureF)
        implements TemperatureModel {

    /** Checks the ranges above, and that the time function has a value. */
    public Ramey {
        Check.present(geotherm, "geotherm");
        Check.present(earth, "earth");
        Check.inRange(overallCoefficientBtuPerHrFt2F, 1e-6, 1e5, "overallCoefficientBtuPerHrFt2F", "Btu/(hr ft² °F)");
        Check.inRange(tubingOdIn, 0.1, 60, "tubingOdIn", "in");
        Check.inRange(holeDiameterIn, tubingOdIn, 120, "holeDiameterIn", "in");
        Check.present(heatCapacity, "heatCapacity");
        Check.present(energyTerm, "energyTerm");
        Temperatures.checkInlet(inletTemperatureF);
        earth.dimensionlessTemperature(holeDiameterIn);
    }

    /**
     * Relaxation distance \(A\) of a flow.
     *
     * @param flow what flows
     * @return distance (ft of pipe)
     */
    public double relaxationDistanceFt(HeatFlow flow) {
        double well = 1.0 / (tubingOdIn / 24.0 * overallCoefficientBtuPerHrFt2F);
        return Relaxation.distanceFt(
                flow.massLbPerHr() * heatCapacity.btuPerLbF(flow), well + earth.resistance(holeDiameterIn));
    }

    @Override
    public TemperatureOnPath on(DeviationSurvey path) {
        HeatPath pieces = HeatPath.uniform(path, geotherm);
        return flow -> Temperatures.inWell(
                pieces,
                Relaxation.constant(relaxationDistanceFt(flow)),
                flow,
                inletTemperatureF,
                energyTerm,
                heatCapacity);
    }

    @Override
    public Ramey entering(double inletTemperatureF) {
        return new Ramey(
                geotherm,
                earth,
                overallCoefficientBtuPerHrFt2F,
                tubingOdIn,
                holeDiameterIn,
                heatCapacity,
                energyTerm,
                inletTemperatureF);
    }

    @Override
    public List<Advisory> advisories(DeviationSurvey path, HeatFlow flow) {
        return earth.advisories();
    }
}
