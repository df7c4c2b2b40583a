package io.welleng.constraints.health.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WeibullTest {

    // Equation: 50 digits by hazard.py; the mean by quadrature of the survival.
    @ParameterizedTest
    @CsvFileSource(resources = "weibull.csv", useHeadersInDisplayName = true)
    void lifeFollowsTheEquation(
            double beta, double eta, double t, double s, double p, double failure, double quantile, double mean) {
        WeibullModel model = WeibullModel.of(beta, eta);
        assertThat(model.failureProbability(t, s, List.of())).isCloseTo(failure, within(1e-12 * failure));
        assertThat(model.residualQuantileDays(t, p, List.of())).isCloseTo(quantile, within(1e-12 * quantile));
        assertThat(model.meanResidualDays(t, List.of())).isCloseTo(mean, within(1e-11 * mean));
    }

    @Test
    void covariatesMultiplyTheHazardAndStretchTime() {
        WeibullModel model = new WeibullModel(1.8, 700.0, List.of("sand (g/bbl)", "hot"), List.of(0.4, -0.9));
        List<Double> none = List.of(0.0, 0.0);
        List<Double> x = List.of(1.5, 0.5);
        double ratio = Math.exp(0.4 * 1.5 - 0.9 * 0.5);
        assertThat(model.hazardPerDay(300.0, x) / model.hazardPerDay(300.0, none))
                .isCloseTo(ratio, within(1e-13));
        double stretch = Math.pow(ratio, -1.0 / 1.8);
        assertThat(model.survival(300.0 * stretch, x)).isCloseTo(model.survival(300.0, none), within(1e-14));
        assertThat(model.toString()).isEqualTo("Weibull[shape 1.800, scale 700.0 d, sand (g/bbl) 0.4000, hot -0.9000]");
        assertThat(Json.read(Json.write(model), WeibullModel.class)).isEqualTo(model);
        assertThatThrownBy(() -> model.survival(300.0, List.of(1.0))).hasMessageContaining("covariates");
        assertThatThrownBy(() -> model.survival(-1.0, x)).hasMessageContaining("ageDays");
        assertThatThrownBy(() -> model.survival(1.0, List.of(1.0, Double.NaN))).hasMessageContaining("hot");
        assertThatThrownBy(() -> model.residualQuantileDays(1.0, 1.0, x)).hasMessageContaining("probability");
        assertThatThrownBy(() -> model.hazardPerDay(0.0, x)).hasMessageContaining("ageDays");
        assertThatThrownBy(() -> new WeibullModel(1.0, 1.0, List.of("a"), null)).hasMessageContaining("coefficients");
        assertThatThrownBy(() -> WeibullModel.of(0.0, 1.0)).hasMessageContaining("shape");
    }

    @Property(tries = 200)
    void theQuantileUndoesTheProbabilityAndTheHazardIsItsDerivative(
            @ForAll @DoubleRange(min = -0.7, max = 1.0) double logBeta,
            @ForAll @DoubleRange(min = -2.0, max = 1.0) double logAge,
            @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 0.999) double p) {
        double beta = Math.pow(10.0, logBeta);
        double age = 500.0 * Math.pow(10.0, logAge);
        WeibullModel model = WeibullModel.of(beta, 500.0);
        double s = model.residualQuantileDays(age, p, List.of());
        assertThat(model.failureProbability(age, s, List.of())).isCloseTo(p, within(1e-11));
        double h = 1e-6 * age;
        double slope = (Math.log(model.survival(age - h, List.of())) - Math.log(model.survival(age + h, List.of())))
                / (2.0 * h);
        if (model.survival(age + h, List.of()) > 1e-200) {
            double hazard = model.hazardPerDay(age, List.of());
            double z = Math.pow(age / 500.0, beta);
            assertThat(slope).isCloseTo(hazard, within(hazard * (1e-6 + 1e-9 / z)));
        }
        // the mean residual life m obeys m' = m h - 1
        double step = 1e-5 * age;
        double rise = (model.meanResidualDays(age + step, List.of()) - model.meanResidualDays(age - step, List.of()))
                / (2.0 * step);
        double mh = model.meanResidualDays(age, List.of()) * model.hazardPerDay(age, List.of());
        assertThat(rise).isCloseTo(mh - 1.0, within(1e-5 * (1.0 + mh)));
    }
}
