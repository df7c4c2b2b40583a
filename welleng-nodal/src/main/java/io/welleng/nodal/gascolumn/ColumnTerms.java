package io.welleng.nodal.gascolumn;

import io.welleng.core.check.Check;
import io.welleng.core.units.StandardConditions;
import io.welleng.nodal.flow.FrictionFactor;
import io.welleng.pvt.gas.GasImpurities;
import io.welleng.pvt.gas.GasLaw;

/**
 * Weight and friction of the gas in one column at one rate, with p in psia, T in °R, q in Mscf/d, d in inches and L in ft:
 * \[ \frac{dp}{dL} = W \gamma_g \frac{p}{zT} \cos\theta + \Phi \frac{zT}{p}, \quad
 *    \Phi = K \gamma_g \frac{f\,q\,|q|}{d^5} \]
 * downward. The constants follow from the gas law and standard conditions: W = 28.97/(144 R) = 0.018747, in the books
 * 0.01875; K/W = 6.716e-4, in the books 6.67e-4, which belongs to 14.65 psia and 520 °R.
 */
final class ColumnTerms {

    static final double GREATEST_PSIA = 30_000.0;
    static final double LEAST_PSIA = 0.1;

    private static final double MET = 1.0e-13;

    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final double FT_PER_S2 = 9.80665 / 0.3048;
    private static final double LB_PER_FT_S_PER_CP = 1e-3 * 0.3048 / 0.45359237;
    private static final double G_PER_CM3_PER_LB_PER_FT3 = 453.59237 / (30.48 * 30.48 * 30.48);
    private static final double STANDARD_TEMPERATURE_R =
            StandardConditions.TEMPERATURE_F + StandardConditions.RANKINE_OFFSET;

    /** W: weight of gas of gravity 1 at p/(zT) = 1 (psi/ft). */
    static final double WEIGHT = GasLaw.AIR_MOLAR_MASS / (144.0 * GasLaw.GAS_CONSTANT);

    /** K: friction of gas of gravity 1, f = 1, q = 1 Mscf/d, d = 1 in, at zT/p = 1 (psi/ft). */
    static final double FRICTION = friction();

    private final GasColumn column;
    private final double gasRate;
    private final double tpc;
    private final double ppc;
    private final double gammaG;
    private final double knownFactor;
    private final double roughness;
    private int evaluations;

    ColumnTerms(GasColumn column, double pressurePsia, String pressureName, double gasRateMscfPerDay) {
        this.column = Check.present(column, "column");
        Check.positive(pressurePsia, pressureName, "psia");
        Check.inRange(pressurePsia, 0, GREATEST_PSIA, pressureName, "psia");
        gasRate = Check.inRange(gasRateMscfPerDay, -1_000_000, 1_000_000, "gasRateMscfPerDay", "Mscf/d");
        gammaG = column.gas().gasGravity();
        GasImpurities impurities = column.gas().gasImpurities();
        tpc = column.gas().pseudoCritical().temperatureR(gammaG, impurities);
        ppc = column.gas().pseudoCritical().pressurePsia(gammaG, impurities);
        boolean known = column.friction() instanceof GasFriction.Known;
        knownFactor = known ? ((GasFriction.Known) column.friction()).darcyFactor() : Double.NaN;
        roughness = known ? 0.0 : ((GasFriction.Wall) column.friction()).roughnessIn() / column.insideDiameterIn();
    }

    private static double friction() {
        double scfPerS = 1000.0 / SECONDS_PER_DAY;
        double standard = StandardConditions.PRESSURE_PSIA / STANDARD_TEMPERATURE_R;
        double areaShare = 4.0 * 144.0 / Math.PI;
        double velocity = scfPerS * standard * areaShare;
        return 12.0 * GasLaw.AIR_MOLAR_MASS * velocity * velocity / (288.0 * FT_PER_S2 * GasLaw.GAS_CONSTANT);
    }

    /** Ends a search for a pressure where it is met to the last digits that mean something. */
    static double met(double differencePsi, double pressurePsia) {
        return Math.abs(differencePsi) < MET * pressurePsia ? 0.0 : differencePsi;
    }

    boolean injects() {
        return gasRate < 0.0;
    }

    GasColumn column() {
        return column;
    }

    int evaluations() {
        return evaluations;
    }

    double gasGravity() {
        return gammaG;
    }

    /** Temperature at a share of the length from the top (°R). */
    double temperatureR(double share) {
        return temperatureF(share) + StandardConditions.RANKINE_OFFSET;
    }

    double temperatureF(double share) {
        return column.topTemperatureF() + share * (column.bottomTemperatureF() - column.topTemperatureF());
    }

    double z(double p, double tR) {
        evaluations++;
        return column.gas().zFactor().z(tR / tpc, p / ppc);
    }

    /** f q |q| / d^5 at a state, positive for flow upward. */
    double frictionGroup(double p, double tR, double z) {
        if (gasRate == 0.0) {
            return 0.0;
        }
        double d = column.insideDiameterIn();
        double d2 = d * d;
        return factor(p, tR, z) * gasRate * Math.abs(gasRate) / (d2 * d2 * d);
    }

    private double factor(double p, double tR, double z) {
        if (!Double.isNaN(knownFactor)) {
            return knownFactor;
        }
        double density = G_PER_CM3_PER_LB_PER_FT3 * GasLaw.densityLbPerFt3(gammaG, p, tR, z);
        DryGas gas = column.gas();
        double viscosity = gas.gasViscosity().viscosityCp(gammaG, tR, density, tR / tpc, p / ppc, gas.gasImpurities());
        return FrictionFactor.darcy(reynolds(viscosity), roughness);
    }

    private double reynolds(double viscosityCp) {
        double massLbPerS = Math.abs(gasRate) * column.gas().massLbPerMscf() / SECONDS_PER_DAY;
        return 4.0 * massLbPerS * 12.0 / (Math.PI * column.insideDiameterIn() * LB_PER_FT_S_PER_CP * viscosityCp);
    }
}
