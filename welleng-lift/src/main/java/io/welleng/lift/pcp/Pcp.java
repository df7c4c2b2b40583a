package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/**
 * A progressing cavity pump as installed: rate, slip and torque.
 *
 * <p>\[ q = V n - q_s(\Delta p, \mu), \qquad \eta_v = q/(V n) \] Rates are at conditions of the intake. In extra-heavy oil
 * of 50,000 cP slip is next to nothing and the filling of the cavities decides; {@link IntakeNeeds} holds what the intake
 * must give.
 *
 * @param rating the pump as its catalogue lists it
 * @param slip its slip
 * @param friction friction of rotor in stator
 * @param intake what it needs at its intake
 */
public record Pcp(PumpRating rating, SlipModel slip, PumpFriction friction, IntakeNeeds intake) {

    /** Checks that all parts are there. */
    public Pcp {
        Check.present(rating, "rating");
        Check.present(slip, "slip");
        Check.present(friction, "friction");
        Check.present(intake, "intake");
    }

    /**
     * Rate without slip.
     *
     * @param speedRpm speed (rpm), &ge; 0
     * @return displacement times speed (bbl/d)
     */
    public double theoreticalRateBblPerDay(double speedRpm) {
        return rating.displacement().bblPerDayPerRpm() * Check.notNegative(speedRpm, "speedRpm", "rpm");
    }

    /**
     * Displacement less slip: what solvers balance. Below zero the column in the tubing would fall back through the pump.
     *
     * @param speedRpm speed (rpm), &ge; 0
     * @param differentialPressurePsi discharge less intake pressure (psi)
     * @param viscosityCp viscosity of the liquid in the pump (cP), &gt; 0
     * @return net rate of liquid and gas (bbl/d), any sign
     */
    public double netRateBblPerDay(double speedRpm, double differentialPressurePsi, double viscosityCp) {
        Check.finite(differentialPressurePsi, "differentialPressurePsi", "psi");
        Check.positive(viscosityCp, "viscosityCp", "cP");
        return theoreticalRateBblPerDay(speedRpm) - slip.slipBblPerDay(differentialPressurePsi, viscosityCp);
    }

    /**
     * What it delivers.
     *
     * @param speedRpm speed (rpm), &ge; 0
     * @param differentialPressurePsi discharge less intake pressure (psi)
     * @param viscosityCp viscosity of the liquid in the pump (cP), &gt; 0
     * @param gas free gas at the intake
     * @return the rates, or why nothing is lifted
     */
    public PcpDelivery deliver(double speedRpm, double differentialPressurePsi, double viscosityCp, GasFilling gas) {
        double net = netRateBblPerDay(speedRpm, differentialPressurePsi, viscosityCp);
        double theoretical = theoreticalRateBblPerDay(speedRpm);
        double slipRate = slip.slipBblPerDay(differentialPressurePsi, viscosityCp);
        double share = Check.present(gas, "gas").liquidShare();
        if (net > 0.0 && share > 0.0) {
            return new PcpDelivery.Lifting(
                    net * share, net * (1.0 - share), theoretical, slipRate, net / theoretical, share);
        }
        return new PcpDelivery.NotLifting(
                reason(theoretical, net),
                theoretical,
                slipRate,
                slipRate / rating.displacement().bblPerDayPerRpm());
    }

    private static PcpDelivery.Reason reason(double theoretical, double net) {
        if (!(theoretical > 0.0)) {
            return PcpDelivery.Reason.NOT_TURNING;
        }
        return net > 0.0 ? PcpDelivery.Reason.ALL_GAS : PcpDelivery.Reason.SLIP_TAKES_ALL;
    }

    /**
     * Volumetric efficiency without free gas.
     *
     * @param speedRpm speed (rpm), &gt; 0
     * @param differentialPressurePsi discharge less intake pressure (psi)
     * @param viscosityCp viscosity of the liquid in the pump (cP), &gt; 0
     * @return rate lifted over displacement, 0–1; 0 where the slip takes all
     */
    public double volumetricEfficiency(double speedRpm, double differentialPressurePsi, double viscosityCp) {
        Check.positive(speedRpm, "speedRpm", "rpm");
        return deliver(speedRpm, differentialPressurePsi, viscosityCp, GasFilling.NONE)
                .volumetricEfficiency();
    }

    /**
     * The speed for a rate, \( n = (q/x + q_s)/V \) with the share \(x\) of liquid in what is taken in.
     *
     * @param liquidRateBblPerDay liquid to lift, at conditions of the intake (bbl/d), &ge; 0
     * @param differentialPressurePsi discharge less intake pressure (psi)
     * @param viscosityCp viscosity of the liquid in the pump (cP), &gt; 0
     * @param gas free gas at the intake
     * @return the speed, or why the pump cannot
     */
    public PcpSpeed speedFor(
            double liquidRateBblPerDay, double differentialPressurePsi, double viscosityCp, GasFilling gas) {
        Check.notNegative(liquidRateBblPerDay, "liquidRateBblPerDay", "bbl/d");
        Check.finite(differentialPressurePsi, "differentialPressurePsi", "psi");
        Check.positive(viscosityCp, "viscosityCp", "cP");
        double share = Check.present(gas, "gas").liquidShare();
        if (!(share > 0.0)) {
            return new PcpSpeed.AllGas(gas.freeGasFraction());
        }
        double rpm = (liquidRateBblPerDay / share + slip.slipBblPerDay(differentialPressurePsi, viscosityCp))
                / rating.displacement().bblPerDayPerRpm();
        return rpm >= rating.leastSpeedRpm() && rpm <= rating.greatestSpeedRpm()
                ? new PcpSpeed.Found(rpm)
                : new PcpSpeed.OutsideRange(rpm, rating.leastSpeedRpm(), rating.greatestSpeedRpm());
    }

    /**
     * Torque of the pressure, \( T = V \Delta p/2\pi \), exact and the same at all speeds and with slip.
     *
     * @param differentialPressurePsi discharge less intake pressure (psi); negative where the well drives the pump
     * @return torque (ft·lbf)
     */
    public double hydraulicTorqueFtLbf(double differentialPressurePsi) {
        Check.finite(differentialPressurePsi, "differentialPressurePsi", "psi");
        return Moineau.torque(rating.displacement().volumeIn3(), differentialPressurePsi) / PcpUnits.IN_PER_FT;
    }

    /**
     * Torque at the rotor while it turns: pressure and friction.
     *
     * @param differentialPressurePsi discharge less intake pressure (psi)
     * @return torque (ft·lbf)
     */
    public double torqueFtLbf(double differentialPressurePsi) {
        return hydraulicTorqueFtLbf(differentialPressurePsi) + friction.runningFtLbf(rating);
    }

    /**
     * Torque at the rotor to start it against a pressure.
     *
     * @param differentialPressurePsi discharge less intake pressure at rest (psi)
     * @return torque (ft·lbf)
     */
    public double startingTorqueFtLbf(double differentialPressurePsi) {
        return hydraulicTorqueFtLbf(differentialPressurePsi) + friction.breakawayFtLbf(rating);
    }

    /**
     * Pull of the pressure on the rods, as effective tension: \( \Delta p\,(8ed + \pi d^2/4) \).
     *
     * @param differentialPressurePsi discharge less intake pressure (psi)
     * @return thrust, downwards (lbf)
     */
    public double thrustLbf(double differentialPressurePsi) {
        Check.finite(differentialPressurePsi, "differentialPressurePsi", "psi");
        return rating.displacement().thrustAreaIn2() * differentialPressurePsi;
    }

    /**
     * This pump, worn.
     *
     * @param slipFactor slip over slip when new, &ge; 0, in place of any wear it has
     * @return the worn pump
     */
    public Pcp worn(double slipFactor) {
        SlipModel asNew = slip instanceof WornSlip worn ? worn.asNew() : slip;
        return new Pcp(rating, new WornSlip(asNew, slipFactor), friction, intake);
    }
}
