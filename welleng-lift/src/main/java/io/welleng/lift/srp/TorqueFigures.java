package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.srp.unit.BalanceAim;
import io.welleng.lift.srp.unit.BalanceOutcome;
import io.welleng.lift.srp.unit.EnergyUse;
import io.welleng.lift.srp.unit.GearboxTorque;
import io.welleng.lift.srp.unit.PrimeMover;
import io.welleng.lift.srp.unit.TorqueSummary;
import io.welleng.lift.srp.unit.UnitLoading;
import java.util.ArrayList;
import java.util.List;

/**
 * What a surface card does to its pumping unit.
 *
 * @param torque net torque with the counterbalance as it is
 * @param loading gearbox and structure against their ratings
 * @param leastPeak counterbalance of the least peak torque, with the torque before and after
 * @param leastCyclicLoad counterbalance of the least cyclic load factor, or why there is none
 * @param energy power and energy as the unit is; null where there is no prime mover
 * @param energyBalanced power and energy with the counterbalance of the least peak; null likewise
 * @param kwhPerBbl energy for each barrel (kWh/bbl); null without prime mover or without production
 * @param points torque at each point of the card
 */
public record TorqueFigures(
        TorqueSummary torque,
        UnitLoading loading,
        BalanceOutcome leastPeak,
        BalanceOutcome leastCyclicLoad,
        @OptionalValue EnergyUse energy,
        @OptionalValue EnergyUse energyBalanced,
        @OptionalValue Double kwhPerBbl,
        List<TorquePoint> points) {

    /** Checks that the parts are there. */
    public TorqueFigures {
        Check.present(torque, "torque");
        Check.present(loading, "loading");
        Check.present(leastPeak, "leastPeak");
        Check.present(leastCyclicLoad, "leastCyclicLoad");
        points = List.copyOf(points);
    }

    /** The figures of a torque, with a motor or null, and a rate or null (bbl/d). */
    static TorqueFigures of(GearboxTorque torque, PrimeMover motor, Double rateBblPerDay) {
        BalanceOutcome best = torque.balance(BalanceAim.LEAST_PEAK_TORQUE);
        GearboxTorque after = best instanceof BalanceOutcome.Balanced balanced ? torque.with(balanced.ideal()) : torque;
        EnergyUse energy = motor == null ? null : motor.energy(torque);
        boolean flows = rateBblPerDay != null && rateBblPerDay > 0.0;
        List<TorquePoint> points = new ArrayList<>(torque.size());
        for (int i = 0; i < torque.size(); i++) {
            points.add(new TorquePoint(
                    Math.toDegrees(torque.crankRad(i)),
                    torque.wellInLbf(i),
                    torque.counterbalanceInLbf(i),
                    torque.netInLbf(i),
                    after.netInLbf(i)));
        }
        return new TorqueFigures(
                torque.summary(),
                UnitLoading.of(torque),
                best,
                torque.balance(BalanceAim.LEAST_CYCLIC_LOAD_FACTOR),
                energy,
                motor == null ? null : motor.energy(after),
                energy != null && flows ? energy.kwhPerBbl(rateBblPerDay).getAsDouble() : null,
                points);
    }

    @Override
    public String toString() {
        return "TorqueFigures[" + torque + ", " + leastPeak + "]";
    }
}
