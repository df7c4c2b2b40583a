package io.welleng.constraints.health.energy;

import io.welleng.core.check.Check;

/** Energy for each barrel that a well is measured by. */
public sealed interface EnergyBenchmark {

    /**
     * The benchmark.
     *
     * @return specific energy, above 0 (kWh/bbl)
     */
    double specificEnergyKwhPerBbl();

    /**
     * A figure from elsewhere: a design, a field's best, a contract.
     *
     * @param kwhPerBbl specific energy, above 0 (kWh/bbl)
     */
    record Given(double kwhPerBbl) implements EnergyBenchmark {

        /** Checks that it is positive. */
        public Given {
            Check.positive(kwhPerBbl, "kwhPerBbl", "kWh/bbl");
        }

        @Override
        public double specificEnergyKwhPerBbl() {
            return kwhPerBbl;
        }
    }

    /**
     * The work of lifting by an efficiency that can be had.
     *
     * @param pressureRisePsi rise of pressure in the pump, above 0 (psi)
     * @param efficiency hydraulic power over electrical power of a good installation, above 0 up to 1 (fraction)
     */
    record Pressure(double pressureRisePsi, double efficiency) implements EnergyBenchmark {

        /** Checks that both are positive and the efficiency is a fraction. */
        public Pressure {
            Check.positive(pressureRisePsi, "pressureRisePsi", "psi");
            Check.positive(Check.fraction(efficiency, "efficiency"), "efficiency", "(fraction)");
        }

        @Override
        public double specificEnergyKwhPerBbl() {
            return LiftingWork.kwhPerBbl(pressureRisePsi) / efficiency;
        }
    }

    /**
     * The same from a head.
     *
     * @param headFt total dynamic head, above 0 (ft)
     * @param specificGravity specific gravity of the liquid in the pump, above 0 (water = 1)
     * @param efficiency hydraulic power over electrical power of a good installation, above 0 up to 1 (fraction)
     */
    record Head(double headFt, double specificGravity, double efficiency) implements EnergyBenchmark {

        /** Checks that all are positive and the efficiency is a fraction. */
        public Head {
            Check.positive(headFt, "headFt", "ft");
            Check.positive(specificGravity, "specificGravity", "");
            Check.positive(Check.fraction(efficiency, "efficiency"), "efficiency", "(fraction)");
        }

        @Override
        public double specificEnergyKwhPerBbl() {
            return LiftingWork.kwhPerBbl(LiftingWork.pressureRisePsi(headFt, specificGravity)) / efficiency;
        }
    }
}
