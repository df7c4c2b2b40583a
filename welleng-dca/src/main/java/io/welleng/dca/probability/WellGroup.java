package io.welleng.dca.probability;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.StudyRunner;
import io.welleng.dca.sampling.Correlation;
import io.welleng.dca.sampling.Draws;
import io.welleng.dca.sampling.Sampler;
import io.welleng.dca.sampling.Samples;
import io.welleng.dca.sampling.SamplingPlan;
import io.welleng.dca.sampling.Summary;
import io.welleng.dca.sampling.Uniform;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Wells together. Each group draw takes one of each well's own draws, by their order in volume, with the correlation
 * asked for: at a correlation of 0 good and bad luck cancel, and the group's P90 is above the sum of the wells' P90; at
 * 1 it is that sum. Immutable.
 */
public final class WellGroup {

    private final Samples volumes;
    private final double sumOfP90Low;
    private final double sumOfP50;
    private final double sumOfP10High;

    /** For each well, the draw taken in each group draw. */
    private final int[][] taken;

    private WellGroup(Samples volumes, List<Summary> wells, int[][] taken) {
        this.volumes = volumes;
        this.taken = taken;
        sumOfP90Low = wells.stream().mapToDouble(Summary::p90Low).sum();
        sumOfP50 = wells.stream().mapToDouble(Summary::p50).sum();
        sumOfP10High = wells.stream().mapToDouble(Summary::p10High).sum();
    }

    /**
     * Adds wells up.
     *
     * @param wells volumes of each well's draws, at least one draw each
     * @param correlation how the volumes of the wells depend on each other; null for independent ones
     * @param plan how many group draws, spread how, from which seed
     * @param runner what runs the parts
     * @return the group
     */
    public static WellGroup of(
            List<Samples> wells, @OptionalValue Correlation correlation, SamplingPlan plan, StudyRunner runner) {
        Check.notEmpty(wells, "wells");
        Sampler sampler = new Sampler(Collections.nCopies(wells.size(), new Uniform(0.0, 1.0)), correlation, plan);
        int[][] orders = wells.stream().map(Samples::order).toArray(int[][]::new);
        int[][] taken = new int[orders.length][plan.samples()];
        double[] totals = new double[plan.samples()];
        Batch.run(runner, sampler.chunks(), chunk -> {
            Draws draws = sampler.draws(chunk);
            while (draws.next()) {
                for (int w = 0; w < orders.length; w++) {
                    double[] chances = draws.values(w);
                    int[] order = orders[w];
                    Samples well = wells.get(w);
                    for (int i = 0; i < draws.size(); i++) {
                        int draw = order[(int) (chances[i] * order.length)];
                        taken[w][draws.first() + i] = draw;
                        totals[draws.first() + i] += well.value(draw);
                    }
                }
            }
            return chunk;
        });
        return new WellGroup(
                Samples.wrap(totals), wells.stream().map(Samples::summary).toList(), taken);
    }

    /**
     * Volumes of the group.
     *
     * @return a volume for each group draw
     */
    public Samples volumes() {
        return volumes;
    }

    /**
     * Sum of the wells' P90, the low ones: what the group has only if all wells disappoint together.
     *
     * @return volume
     */
    public double sumOfP90Low() {
        return sumOfP90Low;
    }

    /**
     * Sum of the wells' medians, which is not the group's median.
     *
     * @return volume
     */
    public double sumOfP50() {
        return sumOfP50;
    }

    /**
     * Sum of the wells' P10, the high ones.
     *
     * @return volume
     */
    public double sumOfP10High() {
        return sumOfP10High;
    }

    /**
     * The group's forecast over time, with the same draws taken as for the volumes.
     *
     * @param wells the models of each well, in the order and number of the volumes
     * @param abandonments when each well is given up
     * @param fromDays start of the forecast on each well's own time (days since the start of its models)
     * @param daysAhead times (days since the start of the forecast), at least 0, increasing
     * @param runner what runs the parts
     * @return a point for each time; its {@code timeDays} counts from the start of the forecast, and its
     *     {@code chanceOfLimit} is that of all wells having reached their limits
     */
    public List<BandPoint> bands(
            List<DrawnModels> wells,
            List<Abandonment> abandonments,
            double[] fromDays,
            double[] daysAhead,
            StudyRunner runner) {
        Check.sameLength(wells.size(), "wells", taken.length, "the group");
        Check.sameLength(abandonments.size(), "abandonments", taken.length, "the group");
        Check.sameLength(fromDays.length, "fromDays", taken.length, "the group");
        Check.increasing(daysAhead, 1, "daysAhead", "days");
        int draws = volumes.size();
        double[][] rates = new double[daysAhead.length][draws];
        double[][] made = new double[daysAhead.length][draws];
        double[] limits = new double[draws];
        for (int w = 0; w < taken.length; w++) {
            DrawnModels models = wells.get(w);
            for (int draw : taken[w]) {
                if (draw >= models.size()) {
                    throw new InvalidInputException(
                            Check.element("wells", w), "as many models as volumes", "", models.size() + " models");
                }
            }
            double from = Check.notNegative(fromDays[w], Check.element("fromDays", w), "days");
            double[] times = new double[daysAhead.length];
            for (int k = 0; k < times.length; k++) {
                times[k] = from + daysAhead[k];
            }
            DrawnModels.Paths paths = models.paths(times, abandonments.get(w), from, runner);
            for (int s = 0; s < draws; s++) {
                int draw = taken[w][s];
                limits[s] = Math.max(limits[s], paths.limits()[draw] - from);
                for (int k = 0; k < times.length; k++) {
                    rates[k][s] += paths.rates()[k][draw];
                    made[k][s] += paths.volumes()[k][draw];
                }
            }
        }
        List<BandPoint> points = new ArrayList<>();
        for (int k = 0; k < daysAhead.length; k++) {
            points.add(DrawnModels.point(daysAhead[k], rates[k], made[k], limits));
        }
        return points;
    }

    @Override
    public String toString() {
        return "WellGroup[" + taken.length + " wells, " + volumes.summary() + "]";
    }
}
