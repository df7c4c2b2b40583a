package io.welleng.allocation.process;

import io.welleng.allocation.process.FlashOutcome.FluidPhase;
import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Flashes stage by stage. What leaves as gas is counted as part of each component's feed, so that the split factors
 * also hold for components of which there is none; the oil is what the gases leave.
 */
final class TrainFlash {

    private static final int MOST_PASSES = 1000;
    /** Greatest change of ln K between passes at which compositions have settled. */
    private static final double SETTLED = 1e-13;

    private final List<ProcessComponent> components;
    private final KValues kValues;
    private final double[] x;
    private final double[] y;
    private final double[] k;
    private final double[] next;
    private final double[] d;

    private TrainFlash(List<ProcessComponent> components, KValues kValues) {
        this.components = components;
        this.kValues = kValues;
        int n = components.size();
        x = new double[n];
        y = new double[n];
        k = new double[n];
        next = new double[n];
        d = new double[n];
    }

    static TrainOutcome run(SeparatorTrain train, List<ProcessComponent> components, double[] feed, KValues kValues) {
        TrainFlash flash = new TrainFlash(components, kValues);
        int n = feed.length;
        double[] left = new double[n];
        Arrays.fill(left, 1.0);
        double[][] factors = new double[n][train.stages().size() + 1];
        List<FlashOutcome> outcomes = new ArrayList<>();
        for (int s = 0; s < train.stages().size(); s++) {
            SeparatorStage stage = train.stages().get(s);
            double[] z = new double[n];
            double total = 0.0;
            for (int i = 0; i < n; i++) {
                z[i] = feed[i] * left[i];
                total += z[i];
            }
            FlashOutcome outcome = total > 0.0 ? flash.at(stage, z, total) : new FlashOutcome.NoFeed();
            if (outcome instanceof FlashOutcome.NotSolved unsolved) {
                return new TrainOutcome.NotSplit(stage.name(), unsolved.reason());
            }
            outcomes.add(outcome);
            for (int i = 0; i < n; i++) {
                double gas = left[i] * flash.toVapour(outcome, i);
                factors[i][s] = gas;
                left[i] -= gas;
            }
        }
        List<List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            factors[i][train.stages().size()] = left[i];
            rows.add(Arrays.stream(factors[i]).boxed().toList());
        }
        return new TrainOutcome.Split(
                components.stream().map(ProcessComponent::name).toList(), train.products(), rows, outcomes);
    }

    /** Flashes amounts z of a total; divides them by it. */
    private FlashOutcome at(SeparatorStage stage, double[] z, double total) {
        for (int i = 0; i < z.length; i++) {
            z[i] /= total;
            x[i] = z[i];
            y[i] = z[i];
        }
        if (!kValues.dependsOnComposition()) {
            ratios(kValues, stage, k);
            return RachfordRice.split(z, k, d);
        }
        ratios(new WilsonK(), stage, k);
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            FlashOutcome outcome = RachfordRice.split(z, k, d);
            if (outcome instanceof FlashOutcome.TwoPhase flash) {
                copy(flash.liquid(), x);
                copy(flash.vapour(), y);
            } else if (outcome instanceof FlashOutcome.NegativeFlash flash) {
                copy(flash.liquid(), x);
                copy(flash.vapour(), y);
            } else {
                return outcome;
            }
            ratios(kValues, stage, next);
            double change = 0.0;
            for (int i = 0; i < k.length; i++) {
                if (next[i] != k[i]) {
                    change = Math.max(change, Math.abs(Math.log(next[i] / k[i])));
                }
                k[i] = next[i];
            }
            if (change <= SETTLED) {
                return outcome;
            }
        }
        return new FlashOutcome.NotSolved("the compositions did not settle in " + MOST_PASSES + " passes");
    }

    private void ratios(KValues source, SeparatorStage stage, double[] out) {
        source.fill(components, stage.pressurePsia(), stage.temperatureF(), x, y, out);
        for (int i = 0; i < out.length; i++) {
            Check.notNegative(out[i], "K-value of " + components.get(i).name() + " at " + stage.name(), "");
        }
    }

    /** Part of component i that leaves as vapour. */
    private double toVapour(FlashOutcome outcome, int i) {
        if (outcome instanceof FlashOutcome.TwoPhase flash) {
            // at a dew point of something involatile the denominator is 0, and so is K
            return k[i] == 0.0 ? 0.0 : Math.min(1.0, flash.vapourFraction() * k[i] / d[i]);
        }
        if (outcome instanceof FlashOutcome.NegativeFlash flash) {
            return flash.phase() == FluidPhase.VAPOUR ? 1.0 : 0.0;
        }
        return outcome instanceof FlashOutcome.NoRoot flash && flash.phase() == FluidPhase.VAPOUR ? 1.0 : 0.0;
    }

    private static void copy(List<Double> from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = from.get(i);
        }
    }
}
