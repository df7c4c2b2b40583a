package io.welleng.nodal.heat;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.survey.DeviationSurvey;

/**
 * Heat lost to surroundings of one temperature, the sea or the air around a flowline: steady,
 * \( A = w c_p / (\pi d U) \) with the diameter \(d\) (ft) that the coefficient \(U\) refers to, in liquid or with the
 * {@link EnergyTerm} stated.
 *
 * @param ambientTemperatureF temperature of the surroundings (°F), −100–700
 * @param overallCoefficientBtuPerHrFt2F heat lost by area and difference of temperature (Btu/(hr ft² °F)), 1e-6–1e5
 * @param outsideDiameterIn diameter that the coefficient refers to (in), 0.1–120
 * @param heatCapacity specific heat of the fluid
 * @param energyTerm change of temperature without heat transfer; not {@link EnergyTerm#SAGAR}, which is for wells
 * @param inletTemperatureF temperature of the fluid where it enters (°F), −100–700; left out where another part of the
 *     system gives it, see {@link #entering}
 */
public record FlowlineHeat(
        double ambientTemperatureF,
        double overallCoefficientBtuPerHrFt2F,
        double outsideDiameterIn,
        HeatCapacity heatCapacity,
        EnergyTerm energyTerm,
        @OptionalValue Double inletTemperatureF)
        implements TemperatureModel {

    /** Checks the ranges above. */
    public FlowlineHeat {
        Temperatures.checkEarth(ambientTemperatureF, "ambientTemperatureF");
        Check.inRange(overallCoefficientBtuPerHrFt2F, 1e-6, 1e5, "overallCoefficientBtuPerHrFt2F", "Btu/(hr ft² °F)");
        Check.inRange(outsideDiameterIn, 0.1, 120, "outsideDiameterIn", "in");
        Check.present(heatCapacity, "heatCapacity");
        Check.present(energyTerm, "energyTerm");
        if (energyTerm == EnergyTerm.SAGAR) {
            throw new InvalidInputException("energyTerm", "liquid or ideal_gas for a flowline", "", "sagar");
        }
        if (inletTemperatureF != null) {
            Temperatures.checkEarth(inletTemperatureF, "inletTemperatureF");
        }
    }

    /**
     * Relaxation distance of a flow, \( w c_p/(\pi d U) \).
     *
     * @param flow what flows
     * @return distance (ft of pipe)
     */
    public double relaxationDistanceFt(HeatFlow flow) {
        return Relaxation.distanceFt(
                flow.massLbPerHr() * heatCapacity.btuPerLbF(flow),
                1.0 / (outsideDiameterIn / 24.0 * overallCoefficientBtuPerHrFt2F));
    }

    @Override
    public TemperatureOnPath on(DeviationSurvey path) {
        Check.present(inletTemperatureF, "inletTemperatureF");
        HeatPath pieces = HeatPath.uniform(path, new Geotherm.Linear(ambientTemperatureF, 0.0));
        return flow -> HeatMarch.solve(
                pieces,
                Relaxation.constant(relaxationDistanceFt(flow)),
                flow.downward(),
                inletTemperatureF,
                energyTerm.fPerFtOfRise(heatCapacity.btuPerLbF(flow)),
                0.0);
    }

    @Override
    public FlowlineHeat entering(double inletTemperatureF) {
        return new FlowlineHeat(
                ambientTemperatureF,
                overallCoefficientBtuPerHrFt2F,
                outsideDiameterIn,
                heatCapacity,
                energyTerm,
                inletTemperatureF);
    }
}
