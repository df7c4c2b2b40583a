package io.welleng.nodal.heat;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * The earth around a well, as far as it conducts heat, and how long the well has flowed.
 *
 * @param conductivityBtuPerHrFtF thermal conductivity \(k_e\) (Btu/(hr ft °F)), 0.05–20; most rocks 0.8 to 2.5
 * @param diffusivityFt2PerHr thermal diffusivity \(\alpha\) (ft²/hr), 0.001–1; most rocks 0.03 to 0.06
 * @param flowingDays time since flow began (d), 0.0001–100,000
 * @param timeFunction equation for the decline of the heat flow with time
 */
public record Earth(
        double conductivityBtuPerHrFtF, double diffusivityFt2PerHr, double flowingDays, TimeFunction timeFunction) {

    private static final double WEEK = 7.0;

    /** Checks the ranges above. */
    public Earth {
        Check.inRange(conductivityBtuPerHrFtF, 0.05, 20, "conductivityBtuPerHrFtF", "Btu/(hr ft °F)");
        Check.inRange(diffusivityFt2PerHr, 0.001, 1, "diffusivityFt2PerHr", "ft²/hr");
        Check.inRange(flowingDays, 1e-4, 1e5, "flowingDays", "d");
        Check.present(timeFunction, "timeFunction");
    }

    /**
     * Dimensionless temperature \(T_D\) at the wall of a hole, by the {@link TimeFunction}.
     *
     * @param holeDiameterIn diameter of the hole (in), &gt; 0
     * @return dimensionless temperature, &gt; 0
     * @throws InvalidInputException if the function has no positive value so early
     */
    public double dimensionlessTemperature(double holeDiameterIn) {
        double radius = Check.positive(holeDiameterIn, "holeDiameterIn", "in") / 24.0;
        double td = timeFunction.td(diffusivityFt2PerHr * 24.0 * flowingDays / (radius * radius));
        if (!(td > 0.0)) {
            throw new InvalidInputException(
                    "flowingDays",
                    "long enough for the time function " + timeFunction + " to be above 0",
                    "d",
                    Double.toString(flowingDays));
        }
        return td;
    }

    /** Resistance of the earth by length, \(T_D/k_e\) (hr ft °F/Btu, for a flow of heat over 2 pi). */
    double resistance(double holeDiameterIn) {
        return dimensionlessTemperature(holeDiameterIn) / conductivityBtuPerHrFtF;
    }

    List<Advisory> advisories() {
        return timeFunction == TimeFunction.RAMEY_LINE_SOURCE && flowingDays < WEEK
                ? List.of(new Advisory(
                        "ramey_short_time",
                        "Ramey's line source is meant for more than about a week of flow (days)",
                        flowingDays,
                        WEEK,
                        null))
                : List.of();
    }
}
