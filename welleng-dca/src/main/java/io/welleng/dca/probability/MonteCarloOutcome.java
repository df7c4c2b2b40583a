package io.welleng.dca.probability;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.sampling.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What became of a Monte Carlo forecast. */
public sealed interface MonteCarloOutcome {

    /**
     * The forecast.
     *
     * @param start first day of the forecast
     * @param producedBefore volume produced before it, known and the same in every draw (volume)
     * @param remaining volume from that day until the well is given up (volume)
     * @param ultimate the two together: ultimate recovery (volume)
     * @param bands the forecast month by month
     * @param drawnAgain draws that made no model and were drawn again
     * @param failedReplicates bootstrap replicates without a fit, which are left out
     * @param advisories what to be careful about
     */
    record Sampled(
            LocalDate start,
            double producedBefore,
            Summary remaining,
            Summary ultimate,
            List<DatedBand> bands,
            int drawnAgain,
            int failedReplicates,
            List<Advisory> advisories)
            implements MonteCarloOutcome {

        /** Keeps its own copies of the lists. */
        public Sampled {
            Check.present(start, "start");
            Check.present(remaining, "remaining");
            Check.present(ultimate, "ultimate");
            bands = List.copyOf(bands);
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "Sampled[ultimate " + ultimate + "; produced " + Figures.four(producedBefore) + "]";
        }
    }

    /**
     * There is no forecast.
     *
     * @param reason why
     * @param fit what became of the fit
     */
    record NotSampled(Reason reason, FitOutcome fit) implements MonteCarloOutcome {

        /** Why there is no forecast. */
        public enum Reason {
            /** There is no fit. */
            NO_FIT,
            /** The data do not tell the fit's parameters apart, so that they have no covariance. */
            NO_COVARIANCE,
            /** Parameters drawn by the covariance hardly ever make a model: it is too wide to say anything. */
            NO_MODELS,
            /** No bootstrap replicate could be fitted. */
            NO_REPLICATES
        }

        /** Checks the components. */
        public NotSampled {
            Check.present(reason, "reason");
            Check.present(fit, "fit");
        }

        @Override
        public String toString() {
            return "NotSampled[" + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + fit + "]";
        }
    }
}
