package io.welleng.dca.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RatioModelTest {

    static List<Row> cases() {
        return OracleCsv.read(RatioModelTest.class, "ratios.csv");
    }

    private static RatioModel model(Row row) {
        double[] a = Arrays.stream(row.text("arguments").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return switch (row.text("model")) {
            case "power" -> new RatioModel.Power(a[0], a[1]);
            case "exponential" -> new RatioModel.Exponential(a[0], a[1]);
            default -> new RatioModel.Logistic(a[0], a[1], a[2], a[3]);
        };
    }

    // Equation: 40-digit quadrature, ratios.py beside the csv. 1e-11 allows for the doubles that the ends are.
    @ParameterizedTest
    @MethodSource("cases")
    void integralsMatchTheEquation(Row row) {
        RatioModel model = model(row);
        double from = row.number("from");
        double to = row.number("to");
        double ends = 2e-16 * to / (to - from);
        double wanted = row.number("integral");
        assertThat(model.integral(from, to)).isCloseTo(wanted, within(wanted * (1e-13 + ends)));
        double ratio = row.number("ratio_at_to");
        assertThat(model.ratio(to)).isCloseTo(ratio, within(ratio * 1e-13));
        // Property: the slope is the derivative.
        double h = 1e-5 * to;
        double slope = (model.ratio(to + h) - model.ratio(to - h)) / (2 * h);
        assertThat(model.slope(to)).isCloseTo(slope, within(Math.abs(slope) * 1e-6 + 1e-10 * ratio / to));
        assertThat(Json.read(Json.write(model), RatioModel.class)).isEqualTo(model);
    }

    // Property: a curve through exact points comes back.
    @Test
    void fitsFindTheCurveThePointsAreOn() {
        double[] x = {10, 50, 200, 900, 1500};
        RatioModel.Power power = new RatioModel.Power(0.02, 0.7);
        RatioModel.Power foundPower = RatioFit.power(x, ratios(power, x));
        assertThat(foundPower.coefficient()).isCloseTo(0.02, within(1e-14));
        assertThat(foundPower.exponent()).isCloseTo(0.7, within(1e-13));
        RatioModel.Exponential found = RatioFit.exponential(x, ratios(new RatioModel.Exponential(0.3, 0.002), x));
        assertThat(found.initial()).isCloseTo(0.3, within(1e-13));
        assertThat(found.rise()).isCloseTo(0.002, within(1e-15));
        RatioModel.Logistic logistic =
                RatioFit.logistic(x, ratios(new RatioModel.Logistic(0.1, 4, 600, 250), x), 0.1, 4);
        assertThat(logistic.middle()).isCloseTo(600, within(1e-9));
        assertThat(logistic.width()).isCloseTo(250, within(1e-9));
    }

    // By hand: ln R = 0, 1, 1 at x = 0, 1, 2: slope 1/2, intercept 2/3 - 1/2 = 1/6.
    @Test
    void fitsAreLeastSquares() {
        RatioModel.Exponential found = RatioFit.exponential(new double[] {0, 1, 2}, new double[] {1, Math.E, Math.E});
        assertThat(found.rise()).isCloseTo(0.5, within(1e-15));
        assertThat(found.initial()).isCloseTo(Math.exp(1.0 / 6), within(1e-14));
    }

    private static double[] ratios(RatioModel model, double[] x) {
        return Arrays.stream(x).map(model::ratio).toArray();
    }

    @Test
    void badInputIsRefused() {
        refused(() -> new RatioModel.Power(0, 1), "coefficient");
        refused(() -> new RatioModel.Power(1, -1), "exponent");
        refused(() -> new RatioModel.Exponential(1, Double.NaN), "rise");
        refused(() -> new RatioModel.Logistic(2, 1, 0, 1), "lower must be below upper");
        refused(() -> new RatioModel.Logistic(1, 2, 0, 0), "width");
        refused(() -> new RatioModel.Power(1, 1).ratio(-1), "x must be");
        refused(() -> new RatioModel.Power(1, 1).integral(2, 1), "from must be");
        double[] x = {1, 2};
        refused(() -> RatioFit.power(new double[] {0, 2}, x), "x[0]");
        refused(() -> RatioFit.power(x, new double[] {1, 0}), "ratios[1]");
        refused(() -> RatioFit.exponential(x, new double[] {1, 2, 3}), "as long as x");
        refused(() -> RatioFit.exponential(new double[] {1}, new double[] {1}), "at least 2");
        refused(() -> RatioFit.logistic(x, new double[] {1, 5}, 0, 4), "ratios[1] must be between the levels");
        refused(() -> RatioFit.logistic(x, new double[] {3, 2}, 0, 4), "rising on the whole");
    }

    private static void refused(Runnable doing, String part) {
        assertThatThrownBy(doing::run).isInstanceOf(InvalidInputException.class).hasMessageContaining(part);
    }
}
