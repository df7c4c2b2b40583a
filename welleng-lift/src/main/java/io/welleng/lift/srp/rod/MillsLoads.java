package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads from weight, liquid and the acceleration of rigid rods,
 * \[ F_{max} = F_o + W_b + \alpha W, \quad F_{min} = W_b - \alpha W, \quad \alpha = \frac{S}{2}\,\frac{\omega^2}{g} \]
 * with the weights in liquid \(W_b\) and in air \(W\) that hang at the place, the load of the liquid over the whole plunger
 * \( F_o = \rho g H \pi D^2/4 \), and \(\alpha\) of harmonic motion, printed as \( S N^2/70500 \). It knows no stress waves
 * and no friction: for tapers to be compared, and for first designs.
 *
 * @param plungerIn diameter of the plunger D (in), &gt; 0
 * @param fluidDensityLbPerFt3 density of the liquid in the tubing (lb/ft³), &gt; 0
 * @param netLiftFt height the liquid is lifted H: depth of the liquid level in the annulus (ft), &ge; 0
 * @param strokeIn stroke of the polished rod S (in), &gt; 0
 * @param strokesPerMinute speed N (1/min), &ge; 0; 0 for the static loads
 * @see "Mills, K.N. (1939). Factors Influencing Well Loads Combined in a New Formula. Petroleum Engineer, April, 37"
 * @see "West, P.A. (1973). Improving Sucker Rod String Design. Petroleum Engineer, July, 68–77"
 */
public record MillsLoads(
        double plungerIn, double fluidDensityLbPerFt3, double netLiftFt, double strokeIn, double strokesPerMinute)
        implements LoadModel {

    private static final double IN2_PER_FT2 = 144.0;

    private static final double INCHES_PER_FOOT = 12.0;

    /** Checks the ranges above. */
    public MillsLoads {
        Check.positive(plungerIn, "plungerIn", "in");
        Check.positive(fluidDensityLbPerFt3, "fluidDensityLbPerFt3", "lb/ft³");
        Check.notNegative(netLiftFt, "netLiftFt", "ft");
        Check.positive(strokeIn, "strokeIn", "in");
        Check.notNegative(strokesPerMinute, "strokesPerMinute", "1/min");
    }

    /**
     * Load of the liquid on the plunger.
     *
     * @return \(F_o\) (lbf)
     */
    public double fluidLoadLbf() {
        return 0.25 * Math.PI * plungerIn * plungerIn * fluidDensityLbPerFt3 * netLiftFt / IN2_PER_FT2;
    }

    /**
     * Greatest acceleration of the polished rod over that of gravity.
     *
     * @return \(\alpha\) (dimensionless)
     */
    public double accelerationFactor() {
        return accelerationFactor(strokeIn, strokesPerMinute);
    }

    static double accelerationFactor(double s, double n) {
        double omega = Math.PI * n / 30.0;
        return 0.5 * s * omega * omega / (INCHES_PER_FOOT * Rod.GRAVITY_FT_PER_S2);
    }

    @Override
    public StringLoads.Known loads(RodString string) {
        List<Double> inAir = string.hangingWeightsLbf(0.0);
        List<Double> inLiquid = string.hangingWeightsLbf(fluidDensityLbPerFt3);
        double fluid = fluidLoadLbf();
        double alpha = accelerationFactor();
        List<SectionLoads> loads = new ArrayList<>();
        int n = inAir.size();
        for (int i = 0; i < n; i++) {
            double top = inLiquid.get(i);
            double topDynamic = alpha * inAir.get(i);
            double bottom = i + 1 < n ? inLiquid.get(i + 1) : 0.0;
            double bottomDynamic = i + 1 < n ? alpha * inAir.get(i + 1) : 0.0;
            loads.add(new SectionLoads(
                    string.sections().get(i),
                    fluid + top + topDynamic,
                    top - topDynamic,
                    fluid + bottom + bottomDynamic,
                    bottom - bottomDynamic));
        }
        return new StringLoads.Known(loads);
    }
}
