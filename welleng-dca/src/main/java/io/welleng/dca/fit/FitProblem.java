package io.welleng.dca.fit;

import java.util.List;

/**
 * The residuals of one fit and their derivatives by the free coordinates: weighted, made independent where they are
 * autocorrelated, and followed by those of the priors. All work space is allocated once.
 */
final class FitProblem {

    final Observations data;
    final List<DeclineParameter> parameters;
    final double[] lower;
    final double[] upper;

    /** Coordinates of all parameters; those that are not free keep their value. */
    final double[] x;

    final boolean[] free;
    final int freeCount;
    final double[] logRates;

    /** Residuals of the data, then of the priors. */
    final double[] residuals;

    final double[][] rows;

    private final RateLaw law;
    private final boolean logSpace;
    private final int[] priorOf;
    private final double[] priorCentre;
    private final double[] priorSd;

    /** Correlation with the point before, or null for none. */
    private double[] correlation;

    private double noise;

    FitProblem(ModelFamily family, Observations data, FitSettings settings) {
        this.data = data;
        parameters = family.parameters();
        int p = parameters.size();
        lower = new double[p];
        upper = new double[p];
        x = new double[p];
        free = new boolean[p];
        logRates = new double[data.size];
        logSpace = settings.space() == FitSpace.LOG_RATE;
        int count = 0;
        for (int j = 0; j < p; j++) {
            DeclineParameter parameter = parameters.get(j);
            free[j] = true;
            lower[j] = parameter.coordinate(parameter.lower());
            upper[j] = parameter.coordinate(parameter.upper());
            for (Bound bound : settings.bounds()) {
                if (bound.parameter() == parameter) {
                    lower[j] = parameter.coordinate(bound.lower());
                    upper[j] = parameter.coordinate(bound.upper());
                }
            }
            for (Fixed one : settings.fixed()) {
                if (one.parameter() == parameter) {
                    free[j] = false;
                    x[j] = parameter.coordinate(one.value());
                    lower[j] = x[j];
                    upper[j] = x[j];
                }
            }
            count += free[j] ? 1 : 0;
        }
        freeCount = count;
        List<Prior> priors = settings.priors().stream()
                .filter(prior -> parameters.contains(prior.parameter()) && free[parameters.indexOf(prior.parameter())])
                .toList();
        priorOf = new int[priors.size()];
        priorCentre = new double[priors.size()];
        priorSd = new double[priors.size()];
        for (int k = 0; k < priorOf.length; k++) {
            Prior prior = priors.get(k);
            priorOf[k] = parameters.indexOf(prior.parameter());
            priorCentre[k] = prior.parameter().coordinate(prior.centre());
            priorSd[k] = prior.coordinateSd();
        }
        residuals = new double[data.size + priorOf.length];
        rows = new double[p][residuals.length];
        law = law(family, settings);
    }

    private RateLaw law(ModelFamily family, FitSettings settings) {
        if (settings.domain() == FitDomain.RATE_TIME) {
            switch (family) {
                case EXPONENTIAL:
                    return new ArpsLaw(data, 0.0);
                case HARMONIC:
                    return new ArpsLaw(data, 1.0);
                case HYPERBOLIC:
                    return new ArpsLaw(data, Double.NaN);
                default:
                    break;
            }
        }
        return new ModelLaw(family, data, settings.domain(), lower, upper);
    }

    boolean hasPriors() {
        return priorOf.length > 0;
    }

    /** The noise that priors are held against; without it they do not count. */
    void setNoise(double sd) {
        noise = sd;
    }

    /** Makes residuals independent that are correlated by phi at the median distance; 0 for no correlation. */
    void setCorrelation(double phi) {
        if (phi == 0.0) {
            correlation = null;
            return;
        }
        correlation = new double[data.size];
        for (int i = 1; i < data.size; i++) {
            correlation[i] = data.gap[i] == 1.0 ? phi : Math.pow(phi, data.gap[i]);
        }
    }

    /** ln of the determinant of the correlation matrix. */
    double logDeterminant() {
        double sum = 0.0;
        for (int i = 1; correlation != null && i < data.size; i++) {
            sum += Math.log1p(-correlation[i] * correlation[i]);
        }
        return sum;
    }

    /** Evaluates the residuals at {@link #x}; false where there is no model. */
    boolean evaluate() {
        if (!law.logRates(x, logRates)) {
            return false;
        }
        int n = data.size;
        for (int i = 0; i < n; i++) {
            residuals[i] = data.rootWeight[i] * raw(i);
        }
        decorrelate(residuals);
        for (int k = 0; k < priorOf.length; k++) {
            residuals[n + k] = noise / priorSd[k] * (x[priorOf[k]] - priorCentre[k]);
        }
        return true;
    }

    /** Residual of a point without weight, at the rates evaluated last. */
    double raw(int i) {
        return logSpace ? data.logRate[i] - logRates[i] : (data.rate[i] - Math.exp(logRates[i])) / data.meanRate;
    }

    private void decorrelate(double[] values) {
        for (int i = data.size - 1; correlation != null && i > 0; i--) {
            double rho = correlation[i];
            values[i] = (values[i] - rho * values[i - 1]) / Math.sqrt(1.0 - rho * rho);
        }
    }

    /** Evaluates the derivatives of the residuals at {@link #x}, where {@link #evaluate} has just succeeded. */
    void derive() {
        law.derivatives(x, logRates, free, rows);
        int n = data.size;
        for (int j = 0; j < rows.length; j++) {
            if (!free[j]) {
                continue;
            }
            double[] row = rows[j];
            for (int i = 0; i < n; i++) {
                double factor = logSpace ? 1.0 : Math.exp(logRates[i]) / data.meanRate;
                row[i] *= -data.rootWeight[i] * factor;
            }
            decorrelate(row);
            for (int k = 0; k < priorOf.length; k++) {
                row[n + k] = priorOf[k] == j ? noise / priorSd[k] : 0.0;
            }
        }
    }
}
