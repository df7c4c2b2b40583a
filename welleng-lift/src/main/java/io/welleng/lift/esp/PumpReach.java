package io.welleng.lift.esp;

import io.welleng.lift.esp.gas.GasHandling;
import io.welleng.lift.esp.gas.GasSeparation;
import io.welleng.lift.well.IntakeState;
import java.util.Optional;

/**
 * Up to which rate a pump works in a well: beyond it no pressure is left at the intake, or gas locks the first stage and with
 * it all others, which get what it does not compress. Neither depends on the frequency.
 *
 * @param rateStbPerDay greatest rate found at which the pump works (STB/d); 0 where it works at none
 * @param beyondStbPerDay a rate beyond at which it does not (STB/d)
 * @param beyond what keeps it from working there
 */
record PumpReach(double rateStbPerDay, double beyondStbPerDay, UnsteadyCause beyond) {

    private static final double[] SHARES = {0.995, 0.98, 0.95, 0.9, 0.8, 0.65, 0.5, 0.35, 0.2, 0.1, 0.03, 0.001};

    /** Width over absolute open flow to which the end is found. */
    private static final double WIDTH = 1e-5;

    private static final double STEP_BACK = 0.98;

    /** Looks from absolute open flow downwards for a rate at which the pump works. */
    static PumpReach roughly(WellSides sides, GasHandling gas, double tolerancePsi) {
        double most = sides.well().maxRateStbPerDay();
        double above = most;
        // At open flow no pressure is left at the perforations.
        UnsteadyCause cause = UnsteadyCause.PUMPED_OFF;
        for (double share : SHARES) {
            Optional<UnsteadyCause> obstacle = obstacle(sides, gas, share * most, tolerancePsi);
            if (obstacle.isEmpty()) {
                return new PumpReach(share * most, above, cause);
            }
            above = share * most;
            cause = obstacle.get();
        }
        return new PumpReach(0.0, above, cause);
    }

    /** The same with both rates so close that they are one. */
    PumpReach closely(WellSides sides, GasHandling gas) {
        double works = rateStbPerDay;
        double fails = beyondStbPerDay;
        UnsteadyCause cause = beyond;
        // What worked roughly may not quite.
        Optional<UnsteadyCause> before = obstacle(sides, gas, works, 0.0);
        while (before.isPresent() && works > WIDTH * sides.well().maxRateStbPerDay()) {
            fails = works;
            cause = before.get();
            works *= STEP_BACK;
            before = obstacle(sides, gas, works, 0.0);
        }
        while (fails - works > WIDTH * sides.well().maxRateStbPerDay()) {
            double middle = 0.5 * (works + fails);
            Optional<UnsteadyCause> obstacle = obstacle(sides, gas, middle, 0.0);
            if (obstacle.isEmpty()) {
                works = middle;
            } else {
                fails = middle;
                cause = obstacle.get();
            }
        }
        return new PumpReach(works, fails, cause);
    }

    /** What keeps the pump from working at a rate; empty where nothing does. */
    private static Optional<UnsteadyCause> obstacle(
            WellSides sides, GasHandling gas, double rate, double tolerancePsi) {
        Optional<IntakeState> intake = sides.well().intake(rate, tolerancePsi);
        if (intake.isEmpty()) {
            return Optional.of(UnsteadyCause.PUMPED_OFF);
        }
        GasSeparation separated = sides.separate(intake.get());
        double fraction = separated.pumpedGasFraction();
        boolean pumps = fraction < 1.0
                && gas.headMultiplier(fraction / (1.0 - fraction), intake.get().pressurePsia()) > 0.0;
        return pumps ? Optional.empty() : Optional.of(UnsteadyCause.GAS_LOCK);
    }
}
