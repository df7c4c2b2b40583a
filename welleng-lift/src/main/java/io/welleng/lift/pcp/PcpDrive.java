package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/**
 * The drive at the surface: head with stuffing box and thrust bearing, gearbox, belt, motor, and the speed drive before it.
 * Each loses its share of the power that it takes in.
 *
 * @param headTorqueFtLbf torque of stuffing box and thrust bearing (ft·lbf), &ge; 0
 * @param gearboxEfficiency power out over power in, above 0 to 1; 1 for none
 * @param beltEfficiency power out over power in, above 0 to 1; 1 for none
 * @param motorEfficiency power out over power in, above 0 to 1
 * @param speedDriveEfficiency power out over power in, above 0 to 1; 1 for none
 * @param ratedTorqueFtLbf greatest torque at the polished rod (ft·lbf), &gt; 0
 * @param ratedLoadLbf greatest pull on the thrust bearing (lbf), &gt; 0
 * @param ratedMotorKw greatest shaft power of the motor (kW), &gt; 0
 */
public record PcpDrive(
        double headTorqueFtLbf,
        double gearboxEfficiency,
        double beltEfficiency,
        double motorEfficiency,
        double speedDriveEfficiency,
        double ratedTorqueFtLbf,
        double ratedLoadLbf,
        double ratedMotorKw) {

    /** Checks the ranges above. */
    public PcpDrive {
        Check.notNegative(headTorqueFtLbf, "headTorqueFtLbf", "ft.lbf");
        efficiency(gearboxEfficiency, "gearboxEfficiency");
        efficiency(beltEfficiency, "beltEfficiency");
        efficiency(motorEfficiency, "motorEfficiency");
        efficiency(speedDriveEfficiency, "speedDriveEfficiency");
        Check.positive(ratedTorqueFtLbf, "ratedTorqueFtLbf", "ft.lbf");
        Check.positive(ratedLoadLbf, "ratedLoadLbf", "lbf");
        Check.positive(ratedMotorKw, "ratedMotorKw", "kW");
    }

    private static void efficiency(double value, String name) {
        Check.positive(value, name, "(fraction)");
        Check.fraction(value, name);
    }

    /** Power into a machine for the power out of it; where the load drives it, what is left of that. */
    private static double into(double outKw, double efficiency) {
        return outKw >= 0.0 ? outKw / efficiency : outKw * efficiency;
    }

    /**
     * Power from the liquid to the mains. Where the well drives the pump, powers from the rods up may be negative: the
     * drive then brakes.
     *
     * @param pump the pump
     * @param differentialPressurePsi discharge less intake pressure (psi)
     * @param delivery what the pump delivers
     * @param rods loads of the rods
     * @param speedRpm speed (rpm), &ge; 0
     * @return the powers and losses
     */
    public PcpPower power(
            Pcp pump, double differentialPressurePsi, PcpDelivery delivery, RodLoads rods, double speedRpm) {
        Check.notNegative(speedRpm, "speedRpm", "rpm");
        double perTorque = PcpUnits.KW_PER_FT_LBF_RPM * speedRpm;
        double perRate = PcpUnits.KW_PER_BBL_PER_DAY_PSI * differentialPressurePsi;
        double slipLoss = perRate * Math.min(delivery.slipBblPerDay(), delivery.theoreticalRateBblPerDay());
        double hydraulic = perRate * Math.max(0.0, delivery.theoreticalRateBblPerDay() - delivery.slipBblPerDay());
        double polishedRod = perTorque * rods.polishedRodTorqueFtLbf();
        double head = perTorque * headTorqueFtLbf;
        double gearboxIn = into(polishedRod + head, gearboxEfficiency);
        double shaft = into(gearboxIn, beltEfficiency);
        double motorIn = into(shaft, motorEfficiency);
        double electric = into(motorIn, speedDriveEfficiency);
        double liquid = delivery.liquidRateBblPerDay();
        return new PcpPower(
                hydraulic,
                slipLoss,
                perTorque * pump.friction().runningFtLbf(pump.rating()),
                perTorque * rods.viscousTorqueFtLbf(),
                perTorque * rods.contactTorqueFtLbf(),
                polishedRod,
                head,
                gearboxIn - polishedRod - head,
                shaft - gearboxIn,
                shaft,
                motorIn - shaft,
                electric - motorIn,
                electric,
                liquid > 0.0 ? 24.0 * electric / liquid : null);
    }
}
