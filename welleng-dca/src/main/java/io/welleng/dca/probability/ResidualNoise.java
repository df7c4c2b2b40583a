package io.welleng.dca.probability;

import io.welleng.core.check.Check;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.FitSpace;
import io.welleng.dca.fit.FittedPoint;
import io.welleng.dca.sampling.Sampler;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How measurements scatter around a model: an AR(1) process that goes on from the last residual.
 *
 * <p>\[ e_k = \rho\,e_{k-1} + \sigma \sqrt{1 - \rho^2}\,z, \qquad \rho = \phi^{\Delta t/\Delta t_0} \]
 *
 * @param space what the residuals are: differences of ln rate, or of rate in fractions of {@code meanRatePerDay}
 * @param standardDeviation \(\sigma\) of a residual, at least 0 (dimensionless)
 * @param autoregression \(\phi\), correlation at the distance {@code stepDays}, 0 or more and below 1 (dimensionless)
 * @param stepDays \(\Delta t_0\), distance that the correlation belongs to (days), above 0
 * @param lastDays time of the last residual (days since the start of the model), at least 0
 * @param lastResidual the last residual (dimensionless)
 * @param meanRatePerDay rate that residuals of rates are fractions of (volume/day), above 0
 */
public record ResidualNoise(
        FitSpace space,
        double standardDeviation,
        double autoregression,
        double stepDays,
        double lastDays,
        double lastResidual,
        double meanRatePerDay) {

    /** Checks the components. */
    public ResidualNoise {
        Check.present(space, "space");
        Check.notNegative(standardDeviation, "standardDeviation", "(dimensionless)");
        Check.inRange(autoregression, 0.0, Math.nextDown(1.0), "autoregression", "(dimensionless)");
        Check.positive(stepDays, "stepDays", "days");
        Check.notNegative(lastDays, "lastDays", "days");
        Check.finite(lastResidual, "lastResidual", "(dimensionless)");
        Check.positive(meanRatePerDay, "meanRatePerDay", "volume/day");
    }

    /**
     * The noise of a fit.
     *
     * @param fitted the fit
     * @param settings how it was fitted
     * @return the noise of points of weight 1
     */
    public static ResidualNoise of(FitOutcome.Fitted fitted, FitSettings settings) {
        List<FittedPoint> points = fitted.points();
        double sum = 0.0;
        double[] steps = new double[points.size() - 1];
        for (int i = 0; i < points.size(); i++) {
            sum += points.get(i).ratePerDay();
            if (i > 0) {
                steps[i - 1] = middle(points.get(i)) - middle(points.get(i - 1));
            }
        }
        Arrays.sort(steps);
        FittedPoint last = points.get(points.size() - 1);
        return new ResidualNoise(
                settings.space(),
                fitted.statistics().residualSd(),
                fitted.statistics().autoregression(),
                0.5 * (steps[steps.length / 2] + steps[(steps.length - 1) / 2]),
                middle(last),
                last.residual(),
                sum / points.size());
    }

    private static double middle(FittedPoint point) {
        return 0.5 * (point.startDays() + point.endDays());
    }

    /** The next residual, a time after the one before. */
    double next(double before, double days, RandomGenerator random) {
        double rho = autoregression == 0.0 ? 0.0 : Math.pow(autoregression, days / stepDays);
        double z = Sampler.standardNormal(random);
        return rho * before + standardDeviation * Math.sqrt(1.0 - rho * rho) * z;
    }

    /** What is measured of a rate. */
    double measured(double rate, double residual) {
        return space == FitSpace.LOG_RATE ? rate * Math.exp(residual) : Math.max(0.0, rate + meanRatePerDay * residual);
    }
}
