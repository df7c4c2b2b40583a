package io.welleng.dca.fit;

/** What decides between models: the least value wins. */
public enum Criterion {
    /** Akaike's criterion with the correction for few points: best to predict with. */
    AICC {
        @Override
        Double of(FitStatistics statistics) {
            return statistics.aicc();
        }
    },
    /** Akaike's criterion. */
    AIC {
        @Override
        Double of(FitStatistics statistics) {
            return statistics.aic();
        }
    },
    /** Schwarz's criterion: harder on parameters. */
    BIC {
        @Override
        Double of(FitStatistics statistics) {
            return statistics.bic();
        }
    };

    /** The criterion's value, or null where it is not defined. */
    abstract Double of(FitStatistics statistics);
}
