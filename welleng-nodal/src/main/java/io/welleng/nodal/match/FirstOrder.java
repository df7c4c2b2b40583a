package io.welleng.nodal.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Uncertainty of a rate to first order: \( \partial q/\partial u = -G_u/G_q \) of \( G(q, u) = 0 \), by central
 * differences as wide as the standard uncertainty of the input, one-sided at the end of what the input can be.
 */
final class FirstOrder {

    private static final double RATE_STEP = 0.005;
    private static final double HALF = 0.5;

    private final MeterLaw law;
    private final double[] inputs;
    private final double[] sigmas;

    FirstOrder(MeterLaw law, double[] inputs, double[] sigmas) {
        this.law = law;
        this.inputs = inputs;
        this.sigmas = sigmas;
    }

    /** Slope of the excess with the rate. */
    double slope(double rate) {
        double step = RATE_STEP * rate;
        return (law.excess(rate + step, inputs) - law.excess(rate - step, inputs)) / (2.0 * step);
    }

    /** Change of the excess with an input times the input's uncertainty, 0 for an input without uncertainty. */
    private double effect(MeterInput input, double rate) {
        int i = input.ordinal();
        if (sigmas[i] == 0.0 || !law.inputs().contains(input)) {
            return 0.0;
        }
        double low = excess(i, inputs[i] - HALF * sigmas[i], rate);
        double high = excess(i, inputs[i] + HALF * sigmas[i], rate);
        if (!Double.isNaN(low) && !Double.isNaN(high)) {
            return high - low;
        }
        double middle = law.excess(rate, inputs);
        return Double.isNaN(low) ? (high - middle) / HALF : (middle - low) / HALF;
    }

    private double excess(int i, double value, double rate) {
        double[] changed = inputs.clone();
        changed[i] = value;
        return law.excess(rate, changed);
    }

    /** Standard uncertainty of the excess at a rate. */
    double excessUncertainty(double rate) {
        double sum = 0.0;
        for (MeterInput input : MeterInput.values()) {
            double effect = effect(input, rate);
            sum += effect * effect;
        }
        return Math.sqrt(sum);
    }

    MeterRoot root(double rate) {
        double slope = slope(rate);
        List<UncertaintyShare> shares = new ArrayList<>();
        double variance = 0.0;
        for (MeterInput input : MeterInput.values()) {
            double effect = effect(input, rate);
            if (sigmas[input.ordinal()] > 0.0 && law.inputs().contains(input)) {
                double share = -effect / slope;
                shares.add(new UncertaintyShare(input, share / sigmas[input.ordinal()], share));
                variance += share * share;
            }
        }
        boolean rises = law.kind() != MeterKind.TUBING || slope > 0.0;
        return new MeterRoot(rate, Math.sqrt(variance), rises, shares);
    }
}
