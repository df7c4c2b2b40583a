package io.welleng.dca.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.dca.data.DeclineSeries;
import io.welleng.dca.model.Decline;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Property: standard errors are the spread of the estimates over many histories that differ by chance. */
class UncertaintyTest {

    private static final int HISTORIES = 600;

    private static final Decline TRUTH = Decline.hyperbolic(1000.0, 0.006, 0.8);

    /** Spread of ln rate at ten years over the histories, divided by the standard error that the fits state. */
    private static double ratio(double phi, FitSettings settings) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(77);
        double sum = 0.0;
        double squares = 0.0;
        double stated = 0.0;
        int used = 0;
        for (int k = 0; k < HISTORIES; k++) {
            double[] from = new double[72];
            double[] to = new double[72];
            double[] rates = new double[72];
            double error = random.nextGaussian();
            for (int i = 0; i < 72; i++) {
                from[i] = 30.4375 * i;
                to[i] = 30.4375 * (i + 1);
                rates[i] = TRUTH.volume(from[i], to[i]) / 30.4375 * Math.exp(0.08 * error);
                error = phi * error + Math.sqrt(1.0 - phi * phi) * random.nextGaussian();
            }
            FitOutcome outcome =
                    DeclineFitter.fit(DeclineSeries.ofAverages(from, to, rates), ModelFamily.HYPERBOLIC, settings);
            FitOutcome.Fitted fit = (FitOutcome.Fitted) outcome;
            if (fit.covariance() == null || fit.covariance().parameters().size() < 3) {
                continue;
            }
            double at = Math.log(fit.model().ratePerDay(3652.5));
            sum += at;
            squares += at * at;
            stated += variance(fit);
            used++;
        }
        assertThat(used).isGreaterThan(HISTORIES * 95 / 100);
        return Math.sqrt((squares / used - sum / used * (sum / used)) / (stated / used));
    }

    /** Variance of ln rate at ten years, carried from the covariance by differences. */
    private static double variance(FitOutcome.Fitted fit) {
        double[] centre = fit.coordinates();
        double[] slope = new double[3];
        for (int j = 0; j < 3; j++) {
            double[] up = centre.clone();
            double[] down = centre.clone();
            up[j] += 1e-5;
            down[j] -= 1e-5;
            slope[j] = Math.log(fit.modelAt(up).ratePerDay(3652.5)
                            / fit.modelAt(down).ratePerDay(3652.5))
                    / 2e-5;
        }
        double sum = 0.0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                sum += slope[i] * slope[j] * fit.covariance().matrix().get(i).get(j);
            }
        }
        return sum;
    }

    @Test
    void independentResiduals() {
        assertThat(ratio(0.0, FitSettings.logRate())).isBetween(0.92, 1.08);
        // Not knowing that there is no correlation costs little.
        assertThat(ratio(0.0, FitSettings.logRate().withAutocorrelation())).isBetween(0.88, 1.05);
    }

    @Test
    void autocorrelatedResidualsNeedTheOption() {
        assertThat(ratio(0.7, FitSettings.logRate())).isGreaterThan(1.8);
        assertThat(ratio(0.7, FitSettings.logRate().withAutocorrelation())).isBetween(0.9, 1.2);
    }
}
