package io.welleng.allocation.volume;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/** Where the density of a volume comes from. */
public sealed interface DensitySource {

    /**
     * Factors of a volume at a temperature and pressure with this density.
     *
     * @param correction how to correct
     * @param temperatureF temperature of the volume (°F)
     * @param pressurePsig pressure of the volume (psig)
     * @return the factors, or why there are none
     */
    CorrectionOutcome factors(VolumeCorrection correction, double temperatureF, double pressurePsig);

    /**
     * The density at base conditions is known.
     *
     * @param density density at the base temperature of the correction and 0 psig
     */
    record AtBase(LiquidDensity density) implements DensitySource {

        /** Checks that it is there. */
        public AtBase {
            Check.present(density, "density");
        }

        @Override
        public CorrectionOutcome factors(VolumeCorrection correction, double temperatureF, double pressurePsig) {
            return correction.fromBase(density, temperatureF, pressurePsig);
        }
    }

    /**
     * The density was observed, on a sample or by a densitometer, at conditions that need not be those of the volume.
     *
     * @param density density at the temperature and pressure, or reading of a hydrometer
     * @param temperatureF temperature of the observation (°F), −60 to 400
     * @param pressurePsig pressure of the observation (psig)
     * @param hydrometer glass hydrometer that was read; null where the density is true, as from a densitometer
     */
    record Observed(
            LiquidDensity density,
            double temperatureF,
            double pressurePsig,
            @OptionalValue Hydrometer hydrometer) implements DensitySource {

        /** Checks the density, the range of the temperature, and that the pressure is finite. */
        public Observed {
            Check.present(density, "density");
            Check.inRange(temperatureF, -60, 400, "temperatureF", "°F");
            Check.finite(pressurePsig, "pressurePsig", "psig");
        }

        /**
         * A true density.
         *
         * @param density density at the temperature and pressure
         * @param temperatureF temperature of the observation (°F), −60 to 400
         * @param pressurePsig pressure of the observation (psig)
         */
        public Observed(LiquidDensity density, double temperatureF, double pressurePsig) {
            this(density, temperatureF, pressurePsig, null);
        }

        @Override
        public CorrectionOutcome factors(VolumeCorrection correction, double atTemperatureF, double atPressurePsig) {
            AlternateOutcome outcome = correction.fromObservedToAlternate(
                    hydrometer == null ? density : hydrometer.trueDensity(density, temperatureF, correction),
                    temperatureF,
                    pressurePsig,
                    atTemperatureF,
                    atPressurePsig);
            return outcome instanceof AlternateOutcome.Converted converted
                    ? new CorrectionOutcome.Corrected(converted.alternateWithAll())
                    : ((AlternateOutcome.NotConverted) outcome).why();
        }
    }
}
