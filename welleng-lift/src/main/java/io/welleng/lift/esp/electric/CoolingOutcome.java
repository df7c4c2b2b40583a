package io.welleng.lift.esp.electric;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/** How warm a motor gets. */
public sealed interface CoolingOutcome {

    /**
     * Fluid passes and takes the heat away. Temperatures are those at the end of the motor where the fluid leaves it, the
     * hottest place.
     *
     * @param velocityFtPerS mean velocity of the fluid past the motor (ft/s)
     * @param reynolds Reynolds number on the hydraulic diameter
     * @param nusselt Nusselt number on the hydraulic diameter
     * @param coefficientBtuPerHourFt2F heat transfer coefficient at the surface (Btu/(h·ft²·°F))
     * @param fluidRiseF warming of the fluid along the motor (°F)
     * @param surfaceRiseF surface of the motor over the fluid (°F)
     * @param windingRiseF winding over the surface (°F)
     * @param windingTemperatureF temperature of the winding (°F)
     * @param advisories slow flow, properties outside the correlation; empty where all is well
     */
    record Cooled(
            double velocityFtPerS,
            double reynolds,
            double nusselt,
            double coefficientBtuPerHourFt2F,
            double fluidRiseF,
            double surfaceRiseF,
            double windingRiseF,
            double windingTemperatureF,
            List<Advisory> advisories)
            implements CoolingOutcome {

        /** Keeps the list unchangeable. */
        public Cooled {
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "Cooled[" + Figures.four(velocityFtPerS) + " ft/s, Re " + Figures.four(reynolds) + ", winding "
                    + Figures.four(windingTemperatureF) + " °F = fluid + " + Figures.four(fluidRiseF) + " + "
                    + Figures.four(surfaceRiseF) + " + " + Figures.four(windingRiseF) + " °F"
                    + (advisories.isEmpty() ? "" : ", advisories " + advisories.size()) + "]";
        }
    }

    /**
     * No fluid passes the motor: by the energy balance its temperature would rise without end.
     *
     * @param lossKw heat that has nowhere to go (kW)
     */
    record NoFlow(double lossKw) implements CoolingOutcome {
        @Override
        public String toString() {
            return "NoFlow[" + Figures.four(lossKw) + " kW of motor heat and no fluid to take it]";
        }
    }
}
