package io.welleng.lift.gaslift;

import io.welleng.core.solve.BracketingSolver;
import io.welleng.nodal.gascolumn.GasColumnOutcome;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Greatest pressure in the tubing at an injection point at which a gas rate still enters there: that in the annulus less the
 * differential pressure, or less where the port needs a greater difference.
 *
 * @param point index of the injection point
 * @param mdFt its measured depth (ft)
 * @param gasMscfPerDay the gas rate (Mscf/d)
 * @param casingPsia pressure in the annulus there (psia); NaN where the annulus does not carry the rate
 * @param tubingPsia greatest pressure in the tubing (psia); none where nothing lets the gas in
 * @param byPort whether the port and not the differential pressure sets it
 * @param valve what the gas enters through
 * @param temperatureF temperature of the gas there (°F)
 */
record InjectionLimit(
        int point,
        double mdFt,
        double gasMscfPerDay,
        double casingPsia,
        OptionalDouble tubingPsia,
        boolean byPort,
        Optional<InjectionValve> valve,
        double temperatureF) {

    /** A pressure in the tubing that is none to speak of (psia). */
    private static final double LEAST_PSIA = 1.0;

    /** Pressures behind the port that are looked at, evenly. */
    private static final int PRESSURES = 32;

    private static final double ROUNDING = 1.0e-9;

    private static final BracketingSolver SOLVER = new BracketingSolver(1.0e-4, 100);

    static InjectionLimit of(
            int point, double gas, GasLiftWell well, InjectionAnnulus annulus, Optional<InjectionValve> valve) {
        double md = well.injectionMdFt().get(point);
        double tF = annulus.temperatureF(md);
        if (!(annulus.pressureAt(well.supply().casingHeadPressurePsia(), md, gas)
                instanceof GasColumnOutcome.Solved solved)) {
            return new InjectionLimit(point, md, gas, Double.NaN, OptionalDouble.empty(), false, valve, tF);
        }
        double casing = solved.pressurePsia();
        double allowed = casing - well.supply().differentialPsi();
        if (!(allowed > LEAST_PSIA)) {
            return new InjectionLimit(point, md, gas, casing, OptionalDouble.of(allowed), false, valve, tF);
        }
        if (valve.isEmpty() || valve.get().maxGasMscfPerDay(casing, allowed, tF) >= gas) {
            return new InjectionLimit(point, md, gas, casing, OptionalDouble.of(allowed), false, valve, tF);
        }
        return new InjectionLimit(
                point, md, gas, casing, throughPort(valve.get(), casing, allowed, tF, gas), true, valve, tF);
    }

    /**
     * Greatest pressure behind the port at which it passes the gas; empty where it never does. A valve that the pressure in the
     * tubing opens is shut at low pressures too, so that it is looked for from above.
     */
    private static OptionalDouble throughPort(
            InjectionValve valve, double casing, double allowed, double tF, double gas) {
        double shut = allowed;
        for (int i = PRESSURES - 1; i >= 0; i--) {
            double open = LEAST_PSIA + (allowed - LEAST_PSIA) * i / PRESSURES;
            if (valve.maxGasMscfPerDay(casing, open, tF) >= gas) {
                return OptionalDouble.of(border(p -> valve.maxGasMscfPerDay(casing, p, tF) - gas, open, shut));
            }
            shut = open;
        }
        return OptionalDouble.empty();
    }

    /** Where a valve begins to pass the gas, between a pressure at which it does and one at which not, on the side that does. */
    private static double border(DoubleUnaryOperator spare, double open, double shut) {
        double low = Math.min(open, shut);
        double high = Math.max(open, shut);
        double root = SOLVER.solve(spare, low, spare.applyAsDouble(low), high, spare.applyAsDouble(high))
                .root();
        double step = Math.copySign(SOLVER.absoluteTolerance(), open - shut);
        while (spare.applyAsDouble(root) < 0.0 && (open - root) * step > 0.0) {
            root += step;
            step *= 2.0;
        }
        return (open - root) * step > 0.0 ? root : open;
    }

    /** Whether the port passes the gas with the greatest pressure in the annulus. */
    boolean lets(double inTubingPsia) {
        return valve.isEmpty() || passes(inTubingPsia) >= gasMscfPerDay * (1.0 - ROUNDING);
    }

    /** Least pressure in the annulus at the point with which the port passes the gas, but at least a pressure (psia). */
    double neededCasingPsia(double inTubingPsia, double atLeastPsia) {
        if (valve.isEmpty()) {
            return atLeastPsia;
        }
        DoubleUnaryOperator spare = p -> valve.get().maxGasMscfPerDay(p, inTubingPsia, temperatureF) - gasMscfPerDay;
        return spare.applyAsDouble(atLeastPsia) >= 0.0
                ? atLeastPsia
                : spare.applyAsDouble(casingPsia) > 0.0 ? border(spare, casingPsia, atLeastPsia) : casingPsia;
    }

    boolean annulusCarries() {
        return !Double.isNaN(casingPsia);
    }

    /** Most gas that the port passes against a pressure in the tubing (Mscf/d); null where no port is looked at. */
    Double passes(double inTubingPsia) {
        return valve.map(one -> one.maxGasMscfPerDay(casingPsia, inTubingPsia, temperatureF))
                .orElse(null);
    }

    /** The port passes less against a pressure in the tubing. */
    GasLiftOutcome.NotInjected shut(double inTubingPsia) {
        return new GasLiftOutcome.NotInjected(
                gasMscfPerDay,
                mdFt,
                InjectionObstacle.PORT,
                gasMscfPerDay - passes(Math.min(inTubingPsia, casingPsia)));
    }

    /** What stands against a pressure in the tubing above the limit. */
    GasLiftOutcome.NotInjected refusal(double inTubingPsia) {
        return byPort
                ? shut(inTubingPsia)
                : new GasLiftOutcome.NotInjected(
                        gasMscfPerDay,
                        mdFt,
                        InjectionObstacle.CASING_PRESSURE,
                        inTubingPsia - tubingPsia.getAsDouble());
    }

    /** Why the gas enters at no pressure in the tubing, where that is so. */
    GasLiftOutcome.NotInjected never(double casingHeadPsia) {
        return annulusCarries()
                ? refusal(LEAST_PSIA)
                : new GasLiftOutcome.NotInjected(gasMscfPerDay, mdFt, InjectionObstacle.ANNULUS, casingHeadPsia);
    }
}
