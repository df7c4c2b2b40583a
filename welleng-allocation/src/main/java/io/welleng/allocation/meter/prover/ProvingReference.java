package io.welleng.allocation.meter.prover;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * What a meter is proved against. Steel factors are referred to the base temperature of the volume correction and 0
 * psig.
 */
public sealed interface ProvingReference {

    /**
     * Correction of the reference for temperature, CTSp.
     *
     * @param temperatureF temperature of the liquid in the reference (°F)
     * @param rodTemperatureF temperature of the rod that holds the detectors (°F); only a small volume prover looks at
     *     it
     * @param baseF base temperature (°F)
     * @return factor (dimensionless); 1 for a master meter
     */
    double cts(double temperatureF, double rodTemperatureF, double baseF);

    /**
     * Correction of the reference for pressure, CPSp.
     *
     * @param pressurePsig pressure in the reference (psig)
     * @return factor (dimensionless); 1 for a double wall, a tank and a master meter
     */
    double cps(double pressurePsig);

    /**
     * Volume of one run at the conditions of the reference, before CTSp and CPSp.
     *
     * @param reading what the run reads on the reference: pulses of a master meter, volume in a tank (bbl); not looked
     *     at by a displacement prover
     * @return volume (bbl); of a master meter, corrected by its meter factor
     */
    double volumeBbl(double reading);

    /**
     * Whether a run must bring a reading of the reference.
     *
     * @return true for a tank and a master meter
     */
    boolean needsReading();

    /**
     * Relative expanded uncertainty of the volume of the reference.
     *
     * @return uncertainty (fraction)
     */
    double uncertainty();

    /**
     * Pipe prover with its detectors in the pipe: \( C_{TS} = 1 + (T_p - T_b)\,G_c \).
     *
     * @param baseVolumeBbl base volume, calibrated (bbl), &gt; 0
     * @param steel steel of the pipe
     * @param wall wall of a single-walled prover; null for a double wall, with \(C_{PS} = 1\)
     * @param uncertainty relative expanded uncertainty of the base volume (fraction), 0–0.1
     * @see "API MPMS 12.2.1 (1995), 12.2.3 (1998)"
     */
    record PipeProver(
            double baseVolumeBbl,
            ProverSteel steel,
            @OptionalValue ProverWall wall,
            double uncertainty) implements ProvingReference {

        /** Checks the ranges above. */
        public PipeProver {
            Check.positive(baseVolumeBbl, "baseVolumeBbl", "bbl");
            Check.present(steel, "steel");
            Check.inRange(uncertainty, 0.0, 0.1, "uncertainty", "(fraction)");
        }

        @Override
        public double cts(double temperatureF, double rodTemperatureF, double baseF) {
            return 1.0 + (temperatureF - baseF) * steel.cubicalPerF();
        }

        @Override
        public double cps(double pressurePsig) {
            return wall == null ? 1.0 : wall.cps(pressurePsig, steel.modulusPsi());
        }

        @Override
        public double volumeBbl(double reading) {
            return baseVolumeBbl;
        }

        @Override
        public boolean needsReading() {
            return false;
        }
    }

    /**
     * Small volume prover whose detectors are held by a rod outside the tube:
     * \( C_{TS} = [1 + (T_p - T_b)\,G_a]\,[1 + (T_d - T_b)\,G_l] \).
     *
     * @param baseVolumeBbl base volume, calibrated (bbl), &gt; 0
     * @param steel steel of the tube
     * @param rod material of the rod
     * @param wall wall of a single-walled prover; null for a double wall, with \(C_{PS} = 1\)
     * @param uncertainty relative expanded uncertainty of the base volume (fraction), 0–0.1
     * @see "API MPMS 12.2.1 (1995), 12.2.3 (1998)"
     */
    record SmallVolumeProver(
            double baseVolumeBbl,
            ProverSteel steel,
            DetectorRod rod,
            @OptionalValue ProverWall wall,
            double uncertainty)
            implements ProvingReference {

        /** Checks the ranges above. */
        public SmallVolumeProver {
            Check.positive(baseVolumeBbl, "baseVolumeBbl", "bbl");
            Check.present(steel, "steel");
            Check.present(rod, "rod");
            Check.inRange(uncertainty, 0.0, 0.1, "uncertainty", "(fraction)");
        }

        @Override
        public double cts(double temperatureF, double rodTemperatureF, double baseF) {
            return (1.0 + (temperatureF - baseF) * steel.areaPerF())
                    * (1.0 + (rodTemperatureF - baseF) * rod.linearPerF());
        }

        @Override
        public double cps(double pressurePsig) {
            return wall == null ? 1.0 : wall.cps(pressurePsig, steel.modulusPsi());
        }

        @Override
        public double volumeBbl(double reading) {
            return baseVolumeBbl;
        }

        @Override
        public boolean needsReading() {
            return false;
        }
    }

    /**
     * Open tank prover, read by its scale: \( C_{TS} = 1 + (T_p - T_b)\,G_c \), \( C_{PS} = 1 \).
     *
     * @param steel steel of the tank
     * @param uncertainty relative expanded uncertainty of a reading (fraction), 0–0.1
     * @see "API MPMS 12.2.3 (1998)"
     */
    record TankProver(ProverSteel steel, double uncertainty) implements ProvingReference {

        /** Checks the ranges above. */
        public TankProver {
            Check.present(steel, "steel");
            Check.inRange(uncertainty, 0.0, 0.1, "uncertainty", "(fraction)");
        }

        @Override
        public double cts(double temperatureF, double rodTemperatureF, double baseF) {
            return 1.0 + (temperatureF - baseF) * steel.cubicalPerF();
        }

        @Override
        public double cps(double pressurePsig) {
            return 1.0;
        }

        @Override
        public double volumeBbl(double reading) {
            return reading;
        }

        @Override
        public boolean needsReading() {
            return true;
        }
    }

    /**
     * Master meter: pulses over its K-factor, times its meter factor.
     *
     * @param pulsesPerBbl K-factor (pulses/bbl), &gt; 0
     * @param meterFactor master meter factor (dimensionless), 0.8–1.2
     * @param uncertainty relative expanded uncertainty of the master meter factor (fraction), 0–0.1
     * @see "API MPMS 12.2.3 (1998) and 4.5"
     */
    record MasterMeter(double pulsesPerBbl, double meterFactor, double uncertainty) implements ProvingReference {

        /** Checks the ranges above. */
        public MasterMeter {
            Check.positive(pulsesPerBbl, "pulsesPerBbl", "pulses/bbl");
            Check.inRange(meterFactor, 0.8, 1.2, "meterFactor", "");
            Check.inRange(uncertainty, 0.0, 0.1, "uncertainty", "(fraction)");
        }

        @Override
        public double cts(double temperatureF, double rodTemperatureF, double baseF) {
            return 1.0;
        }

        @Override
        public double cps(double pressurePsig) {
            return 1.0;
        }

        @Override
        public double volumeBbl(double reading) {
            return reading / pulsesPerBbl * meterFactor;
        }

        @Override
        public boolean needsReading() {
            return true;
        }
    }
}
