package io.welleng.dca.probability;

import io.welleng.core.check.Check;
import io.welleng.dca.DeclineStudy;
import java.time.LocalDate;

/** Where the uncertainty of a forecast comes from. */
public sealed interface UncertaintySource {

    /**
     * Distributions that are given, as for a well that has not produced.
     *
     * @param start day of the models' time 0, which is the start of the forecast
     * @param parameters what is known of the parameters
     */
    record GivenDistributions(LocalDate start, ParameterDistributions parameters) implements UncertaintySource {

        /** Checks the components. */
        public GivenDistributions {
            Check.present(start, "start");
            Check.present(parameters, "parameters");
        }
    }

    /**
     * The parameter covariance of a fit; the forecast starts where the history ends. Parameters at a bound do not vary:
     * with few or noisy data the band is too narrow then, which an advisory says, and a bootstrap is the better source.
     *
     * @param decline the history and how it is fitted; ask for AR(1) residuals where neighbours are alike
     */
    record FitCovariance(DeclineStudy decline) implements UncertaintySource {

        /** Checks the component. */
        public FitCovariance {
            Check.present(decline, "decline");
        }
    }

    /**
     * Fits to histories with residuals drawn again; the forecast starts where the history ends. Where neighbouring
     * residuals are alike, {@link Resampling.Autoregressive} keeps that best; blocks of a short history keep part of
     * it.
     *
     * @param decline the history and how it is fitted
     * @param resampling how residuals are drawn
     */
    record ResidualBootstrap(DeclineStudy decline, Resampling resampling) implements UncertaintySource {

        /** Checks the components. */
        public ResidualBootstrap {
            Check.present(decline, "decline");
            Check.present(resampling, "resampling");
        }
    }
}
