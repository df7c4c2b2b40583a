package io.welleng.nodal.flowline;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.nodal.heat.EnergyTerm;
import io.welleng.nodal.heat.FlowlineHeat;
import io.welleng.nodal.heat.HeatCapacity;
import io.welleng.nodal.heat.HeatFlow;
import io.welleng.nodal.heat.TemperatureAlong;

/** Temperature of the flow along a flowline. */
public sealed interface FlowlineTemperature {

    /**
     * Temperature by the distance from the separator.
     *
     * @param lengthFt length of the flowline (ft)
     * @param climbFt height of the separator above the wellhead (ft)
     * @param flow what flows
     * @param wellheadTemperatureF temperature with which the flow comes from the well (°F)
     * @return temperature at distances from 0 at the separator to the length at the wellhead
     */
    TemperatureAlong along(double lengthFt, double climbFt, HeatFlow flow, double wellheadTemperatureF);

    /**
     * Linear between both ends, which are known.
     *
     * @param wellheadTemperatureF temperature where the flow enters (°F), 20–700
     * @param separatorTemperatureF temperature at the separator (°F), 20–700
     */
    record Linear(double wellheadTemperatureF, double separatorTemperatureF) implements FlowlineTemperature {

        /** Checks the ranges above. */
        public Linear {
            Check.inRange(wellheadTemperatureF, 20, 700, "wellheadTemperatureF", "°F");
            Check.inRange(separatorTemperatureF, 20, 700, "separatorTemperatureF", "°F");
        }

        @Override
        public TemperatureAlong along(double lengthFt, double climbFt, HeatFlow flow, double wellTemperatureF) {
            double perFoot = (wellheadTemperatureF - separatorTemperatureF) / lengthFt;
            return (distanceFt, depthFt) -> separatorTemperatureF + perFoot * distanceFt;
        }
    }

    /**
     * Heat lost to surroundings of one temperature, see {@link FlowlineHeat}. The flow enters as warm as it leaves the well,
     * unless an inlet temperature is given. Hills do not change it: elevation counts from end to end.
     *
     * @param ambientTemperatureF temperature of the surroundings (°F), −100–700
     * @param overallCoefficientBtuPerHrFt2F heat lost by area and difference of temperature (Btu/(hr ft² °F)), 1e-6–1e5
     * @param outsideDiameterIn diameter that the coefficient refers to (in), 0.1–120
     * @param heatCapacity specific heat of the fluid
     * @param energyTerm change of temperature without heat transfer
     * @param inletTemperatureF temperature where the flow enters (°F), −100–700; that of the well's flow where null
     */
    record HeatLoss(
            double ambientTemperatureF,
            double overallCoefficientBtuPerHrFt2F,
            double outsideDiameterIn,
            HeatCapacity heatCapacity,
            EnergyTerm energyTerm,
            @OptionalValue Double inletTemperatureF)
            implements FlowlineTemperature {

        /** Checks the ranges above. */
        public HeatLoss {
            new FlowlineHeat(
                    ambientTemperatureF,
                    overallCoefficientBtuPerHrFt2F,
                    outsideDiameterIn,
                    heatCapacity,
                    energyTerm,
                    inletTemperatureF);
        }

        @Override
        public TemperatureAlong along(double lengthFt, double climbFt, HeatFlow flow, double wellheadTemperatureF) {
            double inclination = Math.toDegrees(Math.acos(climbFt / lengthFt));
            DeviationSurvey straight = DeviationSurvey.of(
                    new double[] {0.0, lengthFt}, new double[] {inclination, inclination}, new double[] {0.0, 0.0});
            return new FlowlineHeat(
                            ambientTemperatureF,
                            overallCoefficientBtuPerHrFt2F,
                            outsideDiameterIn,
                            heatCapacity,
                            energyTerm,
                            inletTemperatureF == null ? Double.valueOf(wellheadTemperatureF) : inletTemperatureF)
                    .along(straight, flow);
        }
    }
}
