package io.welleng.lift.esp.diagnosis;

import static io.welleng.lift.esp.diagnosis.WearHistory.boxed;

import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.lift.esp.electric.ElectricSystem;
import io.welleng.lift.esp.electric.Motor;
import java.util.function.DoubleUnaryOperator;

/**
 * Shaft power of the pump from electric readings: from the power at surface where it was read, otherwise from the current
 * of the motor at rated voltage. Both rise with the shaft power in the range of the motor's curves.
 */
final class ShaftReading {

    /** Times the rated power up to which a shaft power is looked for. */
    private static final double MOST_LOAD = 2.0;

    private static final double TOLERANCE_HP = 1e-9;

    private final ElectricSystem system;
    private final double cableTemperatureF;

    ShaftReading(ElectricSystem system, Double cableTemperatureF) {
        this.system = system;
        this.cableTemperatureF = cableTemperatureF == null ? Double.NaN : cableTemperatureF;
    }

    /** Shaft power (hp), more than 0; null where it cannot be known. */
    Double shaftHp(EspSample sample) {
        if (system == null) {
            return null;
        }
        double hz = sample.frequencyHz();
        Motor motor = system.motor();
        double ratedHp = motor.ratedPowerHpAt(hz);
        if (sample.powerKw() != null) {
            return root(
                    hp -> system.at(hp, hz, cableTemperatureF).surfaceKw() - sample.powerKw(),
                    0.0,
                    MOST_LOAD * ratedHp);
        }
        if (sample.motorCurrentA() == null) {
            return null;
        }
        double protectorHp =
                system.protector() == null ? 0.0 : system.protector().powerHpAt(hz);
        Double both = root(
                hp -> motor.at(hp, hz).currentA() - sample.motorCurrentA(),
                motor.model().lowestLoad() * ratedHp,
                MOST_LOAD * ratedHp);
        return both == null || both <= protectorHp ? null : boxed(both - protectorHp);
    }

    private static Double root(DoubleUnaryOperator f, double lower, double upper) {
        if (f.applyAsDouble(lower) >= 0.0 || f.applyAsDouble(upper) <= 0.0) {
            return null;
        }
        RootResult found = new BracketingSolver(TOLERANCE_HP, 200).solve(f, lower, upper);
        return found.converged() ? boxed(found.root()) : null;
    }

    /** Power factor at the upper end of the cable; null where a reading is missing or zero. */
    Double powerFactor(EspSample sample) {
        if (sample.powerKw() == null || sample.motorCurrentA() == null || sample.voltageV() == null) {
            return null;
        }
        double kva = Math.sqrt(3.0) * sample.voltageV() * sample.motorCurrentA() / 1000.0;
        double share = 1.0;
        if (system != null && system.transformer() != null) {
            share *= system.transformer().efficiency();
        }
        if (system != null && system.drive() != null) {
            share *= system.drive().efficiency() * system.drive().filterEfficiency();
        }
        return kva > 0.0 && sample.powerKw() > 0.0 ? boxed(share * sample.powerKw() / kva) : null;
    }
}
