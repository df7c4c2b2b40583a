package io.welleng.lift.gaslift.valve;

import io.welleng.core.check.Check;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.nodal.gascolumn.DryGas;

/** Port and pressure for a rate, for every {@link GasPassage}: the rate goes with the area of the port. */
final class PassageInverse {

    private static final double UNIT_PORT_64THS = 16.0;

    /** So much beyond critical flow, a rate that was computed for this port may come out by rounding. */
    private static final double ROUNDING = 1.0e-12;

    /** On the square root of the pressure drop, in which the rate is nearly linear. */
    private static final BracketingSolver SOLVER = new BracketingSolver(1.0e-12, 80);

    private PassageInverse() {}

    static PortForRate port(GasPassage law, double rate, double up, double down, double tF, DryGas gas) {
        Check.positive(rate, "rateMscfPerDay", "Mscf/d");
        double unit = law.rateMscfPerDay(UNIT_PORT_64THS, up, down, tF, gas);
        return unit > 0.0
                ? new PortForRate.Found(UNIT_PORT_64THS * Math.sqrt(rate / unit))
                : new PortForRate.NoDifferential(up - down);
    }

    static PressureForRate downstream(GasPassage law, double rate, double port, double up, double tF, DryGas gas) {
        Check.notNegative(rate, "rateMscfPerDay", "Mscf/d");
        double critical = law.criticalRatio(gas) * up;
        double most = law.rateMscfPerDay(port, up, critical, tF, gas);
        if (rate > most * (1.0 + ROUNDING)) {
            return new PressureForRate.TooMuch(most);
        }
        if (rate >= most) {
            return new PressureForRate.Found(critical, 1);
        }
        double widest = Math.sqrt(up - critical);
        RootResult found = SOLVER.solve(
                drop -> law.rateMscfPerDay(port, up, up - drop * drop, tF, gas) - rate,
                0.0,
                -rate,
                widest,
                most - rate);
        double drop = found.root();
        return new PressureForRate.Found(up - drop * drop, found.evaluations() + 1);
    }
}
