package io.welleng.lift.srp;

import io.welleng.lift.srp.pump.PumpCondition;
import java.util.List;

/** One of each condition of a pump, for rods of at least 2,000 ft. */
final class Conditions {

    private Conditions() {}

    static List<PumpCondition> all() {
        return List.of(
                new PumpCondition.Full(),
                new PumpCondition.FluidPound(0.6, 60),
                new PumpCondition.GasInterference(0.4),
                new PumpCondition.GasLock(),
                new PumpCondition.TravellingValveLeak(120),
                new PumpCondition.StandingValveLeak(120),
                new PumpCondition.WornBarrel(0.012, 48, 3),
                new PumpCondition.PartedRod(1800),
                new PumpCondition.TaggingDown(4, 5000),
                new PumpCondition.TaggingUp(4, 5000),
                new PumpCondition.Flowing(),
                new PumpCondition.Sand(400, 0.7, 25),
                new PumpCondition.HighViscosity(20, 2),
                new PumpCondition.InsufficientSupply(0.5, 40));
    }
}
