package io.welleng.dca.probability;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.StudyRunner;
import io.welleng.dca.fit.FitDomain;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.sampling.Draws;
import io.welleng.dca.sampling.Sampler;
import io.welleng.dca.sampling.Samples;
import io.welleng.dca.sampling.SamplingPlan;

/**
 * Monte Carlo by parameter distributions. The work is cut into chunks of {@link Sampler#CHUNK} samples that a
 * {@link StudyRunner} runs, on the caller's threads and with the caller's listener; the results do not depend on it.
 */
public final class MonteCarlo {

    private static final int MOST_TRIES = 10_000;

    private MonteCarlo() {}

    /**
     * Ultimate recoveries from time 0 on. Allocates the samples and little else.
     *
     * @param given what is known of the parameters
     * @param plan how many samples, spread how, from which seed
     * @param abandonment when a well is given up
     * @param runner what runs the chunks
     * @return a volume for each sample
     */
    public static Recoveries recoveries(
            ParameterDistributions given, SamplingPlan plan, Abandonment abandonment, StudyRunner runner) {
        return recoveries(given, plan, abandonment, 0.0, runner);
    }

    /**
     * Volumes from a later time on, such as the end of a history.
     *
     * @param given what is known of the parameters
     * @param plan how many samples, spread how, from which seed
     * @param abandonment when a well is given up
     * @param fromDays start (days since the start of the model), at least 0
     * @param runner what runs the chunks
     * @return a volume for each sample
     */
    public static Recoveries recoveries(
            ParameterDistributions given,
            SamplingPlan plan,
            Abandonment abandonment,
            double fromDays,
            StudyRunner runner) {
        Sampler sampler = given.sampler(plan);
        Check.notNegative(fromDays, "fromDays", "days");
        Recovery recovery = Recovery.of(given.family(), abandonment, fromDays);
        double[] volumes = new double[plan.samples()];
        int again =
                Batch.run(runner, sampler.chunks(), chunk -> volumes(sampler.draws(chunk), recovery, volumes)).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        return new Recoveries(Samples.wrap(volumes), again);
    }

    /** Fills in a chunk's volumes; returns how many draws were repeated. */
    private static int volumes(Draws draws, Recovery recovery, double[] volumes) {
        int again = 0;
        while (draws.next()) {
            int first = draws.first();
            recovery.volumes(draws, volumes, first);
            for (int i = 0; i < draws.size(); i++) {
                int tries = 0;
                while (Double.isNaN(volumes[first + i])) {
                    if (++tries > MOST_TRIES) {
                        throw noModels();
                    }
                    draws.again(i);
                    volumes[first + i] = recovery.volume(draws, i);
                }
                again += tries;
            }
        }
        return again;
    }

    private static InvalidInputException noModels() {
        return new InvalidInputException(
                "parameters", "distributions whose draws make models", "", "none in " + MOST_TRIES + " draws");
    }

    /**
     * Models of the draws, for profiles over time.
     *
     * @param given what is known of the parameters
     * @param plan how many samples, spread how, from which seed
     * @param runner what runs the chunks
     * @return as many models
     * @throws InvalidInputException if draws hardly ever make models
     */
    public static DrawnModels draw(ParameterDistributions given, SamplingPlan plan, StudyRunner runner) {
        DrawnModels drawn = drawOrNull(given, plan, runner);
        if (drawn == null) {
            throw noModels();
        }
        return drawn;
    }

    /** Models of the draws; null where the distributions hardly make any. */
    static DrawnModels drawOrNull(ParameterDistributions given, SamplingPlan plan, StudyRunner runner) {
        Sampler sampler = given.sampler(plan);
        double[][] values = new double[sampler.inputs()][plan.samples()];
        int again = 0;
        for (int one :
                Batch.run(runner, sampler.chunks(), chunk -> values(given.family(), sampler.draws(chunk), values))) {
            if (one < 0) {
                return null;
            }
            again += one;
        }
        return new DrawnModels(given.family(), values, again, 0);
    }

    /** Fills in a chunk's parameters; returns how many draws were repeated, or −1 where no model was found. */
    private static int values(ModelFamily family, Draws draws, double[][] values) {
        int again = 0;
        double[] one = new double[values.length];
        while (draws.next()) {
            for (int i = 0; i < draws.size(); i++) {
                int tries = 0;
                copy(draws, i, one);
                while (DrawnModels.model(family, one) == null) {
                    if (++tries > MOST_TRIES) {
                        return -1;
                    }
                    draws.again(i);
                    copy(draws, i, one);
                }
                for (int j = 0; j < one.length; j++) {
                    values[j][draws.first() + i] = one[j];
                }
                again += tries;
            }
        }
        return again;
    }

    static void copy(Draws draws, int index, double[] into) {
        for (int j = 0; j < into.length; j++) {
            into[j] = draws.values(j)[index];
        }
    }

    /**
     * Models fitted to bootstrap replicates of a history: the fitted rates with residuals drawn from the fit's own,
     * fitted again. It needs neither normal residuals nor parameters that act linearly.
     *
     * <p>Residuals are weighted to the same spread, centred, and widened by \( \sqrt{n/(n-p)} \) since a fit makes them
     * too small. In rate space a drawn rate below 0 counts as 0. Replicates without a fit are left out and counted.
     *
     * @param fitted the fit, in the time domain
     * @param settings how it was fitted
     * @param resampling how residuals are drawn
     * @param replicates how many, at least 1
     * @param seed any number
     * @param runner what runs the parts
     * @return a model for each replicate that could be fitted
     * @see "Efron, B. (1979). Bootstrap methods: another look at the jackknife. Annals of Statistics 7, 1–26"
     */
    public static DrawnModels bootstrap(
            FitOutcome.Fitted fitted,
            FitSettings settings,
            Resampling resampling,
            int replicates,
            long seed,
            StudyRunner runner) {
        Check.present(fitted, "fitted");
        Check.present(settings, "settings");
        Check.present(resampling, "resampling");
        if (settings.domain() != FitDomain.RATE_TIME) {
            throw new InvalidInputException(
                    "domain", "rate against time", "", settings.domain().toString());
        }
        DrawnModels drawn = new Bootstrap(fitted, settings, resampling)
                .draw(Check.atLeast(replicates, 1, "replicates"), seed, runner);
        if (drawn == null) {
            throw new InvalidInputException(
                    "fitted", "a fit whose replicates can be fitted", "", "none of " + replicates);
        }
        return drawn;
    }
}
