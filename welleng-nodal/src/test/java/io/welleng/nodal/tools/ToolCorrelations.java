package io.welleng.nodal.tools;

import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.FlowGradient;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.flow.Gray;
import io.welleng.nodal.flow.GrayReynolds;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.flow.RegimeChange;
import io.welleng.nodal.flow.WoldesemayatGhajar;
import java.util.Map;

/**
 * Correlations with one of pyResToolbox 3.7.6's conventions that is not an option here, to prove that it is the cause of a
 * difference. Holdup and weight stay those of this library's own method.
 */
final class ToolCorrelations {

    static final Gray GRAY = new Gray(GrayReynolds.MIXTURE, RegimeChange.SHARP, true);
    static final WoldesemayatGhajar WOLDESEMAYAT_GHAJAR = new WoldesemayatGhajar(false, RegimeChange.SHARP, false);

    /** The methods of the file with the program's options, by its names. */
    static final Map<String, FlowCorrelation> METHODS = Map.of(
            "BB",
            new BeggsBrill(Payne.BEFORE_INCLINATION, true),
            "GRAY",
            GRAY,
            "HB",
            new HagedornBrown(true, true, RegimeChange.SHARP, false),
            "WG",
            WOLDESEMAYAT_GHAJAR);

    private ToolCorrelations() {}

    /** Gray's, the roughness of the film not limited to half the diameter. */
    static FlowCorrelation grayWithoutLimit() {
        return (in, result) -> {
            GRAY.gradient(in, result);
            double velocity = in.liquidVelocityFtPerS() + in.gasVelocityFtPerS();
            double lambda = in.liquidVelocityFtPerS() / velocity;
            double density = in.liquidDensityLbPerFt3() * lambda + in.gasDensityLbPerFt3() * (1.0 - lambda);
            double viscosity = in.liquidViscosityCp() * lambda + in.gasViscosityCp() * (1.0 - lambda);
            double film = 28.5 * in.tensionDynPerCm() / (453.592 * density * velocity * velocity);
            double wall = in.relativeRoughness() * in.diameterFt();
            double ratio = in.liquidVelocityFtPerS() / in.gasVelocityFtPerS();
            double wet = ratio >= 0.007 ? film : wall + ratio / 0.007 * (film - wall);
            double re = ToolFriction.reynolds(density, velocity, in.diameterFt(), viscosity);
            double darcy = ToolFriction.darcy(re, Math.max(2.77e-5, wet) / in.diameterFt());
            setFriction(result, ToolFriction.gradient(in, darcy, density, velocity));
        };
    }

    /** Woldesemayat and Ghajar's, the friction factors of both phases jumping at a Reynolds number of 2,100. */
    static FlowCorrelation woldesemayatGhajarWithJump() {
        return (in, result) -> {
            WOLDESEMAYAT_GHAJAR.gradient(in, result);
            if (!(in.liquidVelocityFtPerS() > 0.0 && in.gasVelocityFtPerS() > 0.0)) {
                return;
            }
            double reLiquid = ToolFriction.reynolds(
                    in.liquidDensityLbPerFt3(), in.liquidVelocityFtPerS(), in.diameterFt(), in.liquidViscosityCp());
            double reGas = ToolFriction.reynolds(
                    in.gasDensityLbPerFt3(), in.gasVelocityFtPerS(), in.diameterFt(), in.gasViscosityCp());
            double liquid = alone(in, reLiquid, in.liquidDensityLbPerFt3(), in.liquidVelocityFtPerS());
            double gas = alone(in, reGas, in.gasDensityLbPerFt3(), in.gasVelocityFtPerS());
            boolean liquidTurbulent = reLiquid >= ToolFriction.LAMINAR_END;
            double c = reGas >= ToolFriction.LAMINAR_END ? liquidTurbulent ? 20.0 : 12.0 : liquidTurbulent ? 10.0 : 5.0;
            setFriction(result, liquid + c * Math.sqrt(liquid * gas) + gas);
        };
    }

    private static double alone(FlowState in, double re, double density, double velocity) {
        return ToolFriction.gradient(in, ToolFriction.darcy(re, in.relativeRoughness()), density, velocity);
    }

    private static void setFriction(FlowGradient result, double friction) {
        result.set(
                result.gravityPsiPerFt(), friction, result.accelerationTerm(), result.liquidHoldup(), result.regime());
    }
}
