package io.welleng.lift.pcp;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;

/**
 * Pump, rods and drive together.
 *
 * @param pump the pump
 * @param rods the rods that turn it
 * @param drive the drive at the surface
 */
public record PcpInstallation(Pcp pump, PcpRods rods, PcpDrive drive) {

    /** Checks that all parts are there. */
    public PcpInstallation {
        Check.present(pump, "pump");
        Check.present(rods, "rods");
        Check.present(drive, "drive");
    }

    /**
     * Everything about a duty: rates, loads, power, limits.
     *
     * @param duty what the pump is asked to do
     * @param environment what the rods turn in
     * @return the state
     */
    public PcpState at(PcpDuty duty, RodEnvironment environment) {
        Check.present(duty, "duty");
        double dp = duty.differentialPressurePsi();
        double rpm = duty.speedRpm();
        PcpDelivery delivery = pump.deliver(rpm, dp, duty.viscosityCp(), duty.gas());
        double torque = rpm > 0.0 ? pump.torqueFtLbf(dp) : pump.hydraulicTorqueFtLbf(dp);
        RodLoads loads = rods.loads(torque, pump.thrustLbf(dp), rpm, duty.wellheadPressurePsia(), environment);
        PcpPower power = drive.power(pump, dp, delivery, loads, rpm);
        double takenIn = Math.max(0.0, delivery.theoreticalRateBblPerDay() - delivery.slipBblPerDay());
        IntakeCheck intake =
                pump.intake().check(duty.intakePressurePsia(), duty.submergenceFt(), takenIn, duty.viscosityCp());
        return new PcpState(
                duty,
                delivery,
                loads,
                power,
                intake,
                pump.startingTorqueFtLbf(dp),
                limits(duty, loads, power),
                advisories(duty));
    }

    private List<PcpLimitUse> limits(PcpDuty duty, RodLoads loads, PcpPower power) {
        PumpRating rating = pump.rating();
        return List.of(
                new PcpLimitUse(PcpLimit.PUMP_PRESSURE, duty.differentialPressurePsi(), rating.ratedPressurePsi()),
                new PcpLimitUse(PcpLimit.PUMP_TEMPERATURE, duty.temperatureF(), rating.greatestTemperatureF()),
                new PcpLimitUse(PcpLimit.PUMP_SPEED, duty.speedRpm(), rating.greatestSpeedRpm()),
                new PcpLimitUse(PcpLimit.ROD_STRESS, loads.greatestLoading(), rods.greatestLoading()),
                new PcpLimitUse(PcpLimit.DRIVE_TORQUE, loads.polishedRodTorqueFtLbf(), drive.ratedTorqueFtLbf()),
                new PcpLimitUse(PcpLimit.DRIVE_LOAD, loads.polishedRodLoadLbf(), drive.ratedLoadLbf()),
                new PcpLimitUse(PcpLimit.MOTOR_POWER, power.motorShaftKw(), drive.ratedMotorKw()));
    }

    private List<Advisory> advisories(PcpDuty duty) {
        List<Advisory> found =
                new ArrayList<>(pump.slip().advisories(duty.differentialPressurePsi(), duty.viscosityCp()));
        if (duty.differentialPressurePsi() < 0.0) {
            found.add(new Advisory(
                    "well_drives_pump",
                    "the intake pressure exceeds the discharge pressure by psi: the well drives the pump",
                    duty.differentialPressurePsi(),
                    0.0,
                    null));
        }
        if (duty.speedRpm() > 0.0 && duty.speedRpm() < pump.rating().leastSpeedRpm()) {
            found.add(new Advisory(
                    "below_least_speed",
                    "the speed in rpm is below the least of the pump",
                    duty.speedRpm(),
                    pump.rating().leastSpeedRpm(),
                    null));
        }
        double gasShare = 1.0 - duty.gas().liquidShare();
        if (gasShare > 0.0) {
            found.add(new Advisory(
                    "free_gas_in_pump",
                    "free gas fills this fraction of the cavities; its effect on slip and heat is not counted",
                    gasShare,
                    null,
                    0.0));
        }
        return found;
    }
}
