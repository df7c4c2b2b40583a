package io.welleng.nodal.gascolumn;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.testing.Decades;
import io.welleng.nodal.flow.FrictionFactor;
import io.welleng.nodal.gascolumn.GasColumnOutcome.NotPossible;
import io.welleng.nodal.gascolumn.GasColumnOutcome.Solved;
import io.welleng.pvt.gas.GasImpurities;
import io.welleng.pvt.gas.GasLaw;
import io.welleng.pvt.gas.GasViscosity;
import io.welleng.pvt.gas.PseudoCritical;
import io.welleng.pvt.gas.ZFactor;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Draws of gas columns, a reference integration of them, and readers of outcomes. */
final class Columns {

    private Columns() {}

    static Solved solved(GasColumnOutcome outcome) {
        assertThat(outcome).isInstanceOf(Solved.class);
        return (Solved) outcome;
    }

    static GasColumnOutcome.Reason reason(GasColumnOutcome outcome) {
        assertThat(outcome).isInstanceOf(NotPossible.class);
        return ((NotPossible) outcome).reason();
    }

    static DryGas gas(PseudoCritical pseudoCritical, double gravity) {
        return new DryGas(
                gravity,
                GasImpurities.NONE,
                pseudoCritical,
                ZFactor.DRANCHUK_ABOU_KASSEM,
                GasViscosity.LEE_GONZALEZ_EAKIN);
    }

    private static Arbitrary<Double> between(double lower, double upper) {
        return Arbitraries.doubles().between(0.0, 1.0).ofScale(9).map(share -> lower + share * (upper - lower));
    }

    static Arbitrary<GasColumn> columns() {
        Arbitrary<GasFriction> friction = Arbitraries.oneOf(
                between(0.008, 0.03).map(GasFriction.Known::new),
                Decades.between(1e-5, 5e-3).map(GasFriction.Wall::new));
        return Combinators.combine(
                        between(0.56, 0.9),
                        Decades.between(300.0, 15_000.0),
                        between(0.0, 1.0),
                        between(1.9, 6.0),
                        between(60.0, 160.0),
                        between(160.0, 300.0),
                        friction)
                .as((gravity, length, share, d, top, bottom, f) ->
                        new GasColumn(DryGas.of(gravity), length, share * length, d, top, bottom, f));
    }

    /**
     * Runge and Kutta's fourth-order steps from one end to the other, of the gradient from density and velocity in place: the
     * constants of the methods are not used.
     */
    static double march(GasColumn column, double known, double mscfPerDay, boolean downward, int steps) {
        double h = (downward ? 1.0 : -1.0) * column.lengthFt() / steps;
        double p = known;
        for (int i = 0; i < steps; i++) {
            double x = (downward ? 0.0 : column.lengthFt()) + i * h;
            double k1 = gradient(column, x, p, mscfPerDay);
            double k2 = gradient(column, x + 0.5 * h, p + 0.5 * h * k1, mscfPerDay);
            double k3 = gradient(column, x + 0.5 * h, p + 0.5 * h * k2, mscfPerDay);
            double k4 = gradient(column, x + h, p + h * k3, mscfPerDay);
            p += h * (k1 + 2.0 * k2 + 2.0 * k3 + k4) / 6.0;
        }
        return p;
    }

    /** Downward gradient (psi/ft) in SI units. */
    private static double gradient(GasColumn column, double x, double p, double mscfPerDay) {
        DryGas gas = column.gas();
        double tF = column.topTemperatureF()
                + x / column.lengthFt() * (column.bottomTemperatureF() - column.topTemperatureF());
        double tR = tF + 459.67;
        double z = gas.z(p, tF);
        double rho = GasLaw.densityLbPerFt3(gas.gasGravity(), p, tR, z) * 0.45359237 / Math.pow(0.3048, 3);
        double d = column.insideDiameterIn() * 0.0254;
        double m3PerS = mscfPerDay * 1000.0 * Math.pow(0.3048, 3) / 86_400.0 * GasLaw.fvfFt3PerScf(p, tR, z);
        double v = m3PerS / (0.25 * Math.PI * d * d);
        double f = 0.0;
        if (column.friction() instanceof GasFriction.Known known) {
            f = known.darcyFactor();
        } else if (v != 0.0) {
            double tpr = tR / gas.pseudoCritical().temperatureR(gas.gasGravity());
            double ppr = p / gas.pseudoCritical().pressurePsia(gas.gasGravity());
            double mu = 1e-3
                    * gas.gasViscosity().viscosityCp(gas.gasGravity(), tR, rho / 1000.0, tpr, ppr, GasImpurities.NONE);
            f = FrictionFactor.darcy(
                    rho * Math.abs(v) * d / mu,
                    ((GasFriction.Wall) column.friction()).roughnessIn() / column.insideDiameterIn());
        }
        double cosTheta = column.verticalFt() / column.lengthFt();
        double paPerM = rho * 9.80665 * cosTheta + f * rho * v * Math.abs(v) / (2.0 * d);
        return paPerM * 0.3048 * 0.0254 * 0.0254 / (0.45359237 * 9.80665);
    }
}
