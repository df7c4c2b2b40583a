package io.welleng.lift.gaslift;

import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.nodal.gascolumn.GasColumnOutcome;
import java.util.Optional;
import java.util.OptionalDouble;

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

    /** Pressure behind the port at which it passes the gas; empty where it never does. */
    private static OptionalDouble throughPort(
            InjectionValve valve, double casing, double allowed, double tF, double gas) {
        double most = valve.maxGasMscfPerDay(casing, LEAST_PSIA, tF) - gas;
        if (most < 0.0) {
            return OptionalDouble.empty();
        }
        double least = valve.maxGasMscfPerDay(casing, allowed, tF) - gas;
        RootResult found =
                SOLVER.solve(p -> valve.maxGasMscfPerDay(casing, p, tF) - gas, LEAST_PSIA, most, allowed, least);
        // On the side on which the port still passes it.
        double step = SOLVER.absoluteTolerance();
        double p = found.root();
        while (p > LEAST_PSIA && valve.maxGasMscfPerDay(casing, p, tF) < gas) {
            p -= step;
            step *= 2.0;
        }
        return OptionalDouble.of(Math.max(LEAST_PSIA, p));
    }

    boolean annulusCarries() {
        return !Double.isNaN(casingPsia);
    }

    /** Most gas that the port passes against a pressure in the tubing (Mscf/d); null where no port is looked at. */
    Double passes(double inTubingPsia) {
        return valve.map(one -> one.maxGasMscfPerDay(casingPsia, inTubingPsia, temperatureF))
                .orElse(null);
    }

    /** What stands against a pressure in the tubing above the limit. */
    GasLiftOutcome.NotInjected refusal(double inTubingPsia) {
        return byPort
                ? new GasLiftOutcome.NotInjected(
                        gasMscfPerDay,
                        mdFt,
                        InjectionObstacle.PORT,
                        gasMscfPerDay - passes(Math.min(inTubingPsia, casingPsia)))
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
