package io.welleng.lift.pcp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;

/**
 * A pump as a catalogue lists it.
 *
 * @param name name of the model
 * @param displacement what it displaces
 * @param lift what it is rated to lift
 * @param stages number of stages, each a pitch of the stator, at least 1
 * @param greatestStagePressurePsi greatest differential pressure of a stage (psi), &gt; 0; the rated lift may not need more
 * @param greatestTemperatureF greatest temperature of the elastomer or of the metal (°F), above absolute zero
 * @param leastSpeedRpm least speed (rpm), &gt; 0
 * @param greatestSpeedRpm greatest speed (rpm), above the least
 */
public record PumpRating(
        String name,
        PcpDisplacement displacement,
        LiftRating lift,
        int stages,
        double greatestStagePressurePsi,
        double greatestTemperatureF,
        double leastSpeedRpm,
        double greatestSpeedRpm) {

    private static final double ROUNDING = 1.0 + 1e-9;

    /** Checks the ranges above. */
    public PumpRating {
        Check.text(name, "name");
        Check.present(displacement, "displacement");
        Check.present(lift, "lift");
        Check.atLeast(stages, 1, "stages");
        Check.positive(greatestStagePressurePsi, "greatestStagePressurePsi", "psi");
        Check.inRange(greatestTemperatureF, -459.67, 2_000.0, "greatestTemperatureF", "F");
        Check.positive(leastSpeedRpm, "leastSpeedRpm", "rpm");
        Check.positive(greatestSpeedRpm, "greatestSpeedRpm", "rpm");
        Check.below(leastSpeedRpm, greatestSpeedRpm, "leastSpeedRpm", "greatestSpeedRpm", "rpm");
        if (lift.pressurePsi() > stages * greatestStagePressurePsi * ROUNDING) {
            throw new InvalidInputException(
                    "lift",
                    "at most stages times greatestStagePressurePsi = "
                            + Figures.four(stages * greatestStagePressurePsi),
                    "psi",
                    Double.toString(lift.pressurePsi()));
        }
    }

    /**
     * Rated differential pressure.
     *
     * @return pressure (psi)
     */
    public double ratedPressurePsi() {
        return lift.pressurePsi();
    }

    @Override
    public String toString() {
        return "PumpRating[" + name + ": " + Figures.four(displacement.bblPerDayPerRpm()) + " bbl/d/rpm, "
                + Figures.four(ratedPressurePsi()) + " psi in " + stages + " stages, "
                + Figures.four(leastSpeedRpm) + " to " + Figures.four(greatestSpeedRpm) + " rpm, to "
                + Figures.four(greatestTemperatureF) + " °F]";
    }
}
