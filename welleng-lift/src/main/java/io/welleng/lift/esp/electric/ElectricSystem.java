package io.welleng.lift.esp.electric;

import static io.welleng.lift.esp.electric.ElectricUnits.KW_PER_HP;
import static io.welleng.lift.esp.electric.ElectricUnits.SQRT3;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything between the grid and the shaft of the pump: grid, drive, transformer, cable, motor, protector. The motor is at
 * the rated voltage for its frequency; the voltage at surface is what that takes.
 *
 * @param motor the motor
 * @param protector the protector, with what else the shaft turns beside the pump; null where the power of the shaft has it in
 * @param cable the cable
 * @param transformer the step-up transformer; null where there is none
 * @param drive the variable speed drive; null where the motor runs at the frequency of the grid
 */
public record ElectricSystem(
        Motor motor,
        @OptionalValue Protector protector,
        Cable cable,
        @OptionalValue Transformer transformer,
        @OptionalValue Vsd drive) {

    /** Checks that motor and cable are there. */
    public ElectricSystem {
        Check.present(motor, "motor");
        Check.present(cable, "cable");
    }

    /**
     * Power from the shaft of the pump up to the grid. Without a drive the power factor at surface is that at the upper end
     * of the cable; with one it is the drive's, whatever the motor's.
     *
     * @param pumpShaftHp power of the pump's shaft (hp), at least 0
     * @param frequencyHz frequency (Hz), &gt; 0
     * @param cableTemperatureF mean temperature of the cable's conductor over its length (°F), from −100 to 600
     * @return power, losses and voltage
     */
    public SurfacePower at(double pumpShaftHp, double frequencyHz, double cableTemperatureF) {
        Check.notNegative(pumpShaftHp, "pumpShaftHp", "hp");
        double protectorHp = protector == null ? 0.0 : protector.powerHpAt(frequencyHz);
        MotorPoint point = motor.at(pumpShaftHp + protectorHp, frequencyHz);
        double currentA = point.currentA();
        double r = cable.resistanceOhm(cableTemperatureF);
        double surfaceV = Cable.sendingVoltageV(
                point.terminalVoltageV(), currentA, point.powerFactor(), r, cable.reactanceOhm(frequencyHz));
        double cableLossKw = 3.0 * currentA * currentA * r / 1000.0;
        double cableKw = point.inputKw() + cableLossKw;
        double cableKva = SQRT3 * surfaceV * currentA / 1000.0;
        double transformerLossKw = transformer == null ? 0.0 : cableKw / transformer.efficiency() - cableKw;
        double driveOutKw = cableKw + transformerLossKw;
        double driveLossKw =
                drive == null ? 0.0 : driveOutKw / (drive.efficiency() * drive.filterEfficiency()) - driveOutKw;
        double surfaceKw = driveOutKw + driveLossKw;
        double surfaceKva = drive == null ? surfaceKw * cableKva / cableKw : surfaceKw / drive.inputPowerFactor();
        return new SurfacePower(
                point,
                pumpShaftHp * KW_PER_HP,
                protectorHp * KW_PER_HP,
                point.lossKw(),
                cableLossKw,
                transformerLossKw,
                driveLossKw,
                surfaceKw,
                surfaceKva,
                surfaceV,
                cableKva);
    }

    /**
     * What to be careful with: those of the motor and the cable, ratings of transformer and drive, a voltage above the
     * highest tap, a frequency above the drive's.
     *
     * @param power an answer of this system
     * @return advisories, none where all is well
     */
    public List<Advisory> advisories(SurfacePower power) {
        Check.present(power, "power");
        List<Advisory> found = new ArrayList<>(motor.advisories(power.motor()));
        found.addAll(cable.advisories(power.motor().currentA()));
        if (transformer != null) {
            if (power.cableKva() > transformer.ratingKva()) {
                found.add(new Advisory(
                        "transformer_rating",
                        "apparent power (kVA) is above the transformer's rating",
                        power.cableKva(),
                        null,
                        transformer.ratingKva()));
            }
            if (transformer.tapFor(power.surfaceVoltageV()).isEmpty()) {
                List<Double> taps = transformer.secondaryTapsV();
                found.add(new Advisory(
                        "transformer_voltage",
                        "voltage needed at surface (V) is above the highest tap",
                        power.surfaceVoltageV(),
                        null,
                        taps.get(taps.size() - 1)));
            }
        }
        if (drive != null) {
            double efficiency = transformer == null ? 1.0 : transformer.efficiency();
            double kva = power.cableKva() / efficiency / drive.filterEfficiency();
            if (kva > drive.ratingKva()) {
                found.add(new Advisory(
                        "drive_rating",
                        "apparent power (kVA) is above the drive's rating",
                        kva,
                        null,
                        drive.ratingKva()));
            }
            if (power.motor().frequencyHz() > drive.maxFrequencyHz()) {
                found.add(new Advisory(
                        "drive_frequency",
                        "frequency (Hz) is above the drive's highest",
                        power.motor().frequencyHz(),
                        null,
                        drive.maxFrequencyHz()));
            }
        }
        return List.copyOf(found);
    }
}
