package io.welleng.core.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedLeastSquaresTest {

    private static final BoundedLeastSquares FIT = new BoundedLeastSquares(1e-12, 1000);

    // Literature: NIST StRD, dataset Misra1a: y = b1 (1 - exp(-b2 x)), certified b1 = 2.3894212918e2,
    // b2 = 5.5015643181e-4, residual sum of squares 1.2455138894e-1, from the first start 500, 0.0001.
    @Test
    void misra1a() {
        double[] y = {10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.40, 75.47, 81.78};
        double[] x = {77.6, 114.9, 141.1, 190.8, 239.9, 289.0, 332.8, 378.4, 434.8, 477.3, 536.8, 593.1, 689.1, 760.0};
        FitResult result = FIT.fit(
                b -> {
                    double[] r = new double[y.length];
                    for (int i = 0; i < r.length; i++) {
                        r[i] = b[0] * (1.0 - Math.exp(-b[1] * x[i])) - y[i];
                    }
                    return r;
                },
                new double[] {500.0, 1e-4},
                new double[] {1.0, 1e-5},
                new double[] {1000.0, 1e-2});
        assertThat(result.converged()).isTrue();
        assertThat(result.parameters().get(0)).isCloseTo(2.3894212918e2, within(1e-4));
        assertThat(result.parameters().get(1)).isCloseTo(5.5015643181e-4, within(5e-10));
        assertThat(14.0 * result.rootMeanSquare() * result.rootMeanSquare()).isCloseTo(0.12455138894, within(1e-9));
        assertThat(result.evaluations()).isLessThan(200);
    }

    // Equation: Rosenbrock's valley, minimum at (1, 1); with x at most 0.5 it is at (0.5, 0.25).
    @Test
    void boundsAreKept() {
        FitResult free = rosenbrock(2.0);
        assertThat(free.parameters().get(0)).isCloseTo(1.0, within(1e-7));
        assertThat(free.parameters().get(1)).isCloseTo(1.0, within(1e-7));
        assertThat(free.rootMeanSquare()).isLessThan(1e-9);
        FitResult bounded = rosenbrock(0.5);
        assertThat(bounded.converged()).isTrue();
        assertThat(bounded.parameters().get(0)).isEqualTo(0.5);
        assertThat(bounded.parameters().get(1)).isCloseTo(0.25, within(1e-7));
    }

    private static FitResult rosenbrock(double upper) {
        return FIT.fit(
                x -> new double[] {10.0 * (x[1] - x[0] * x[0]), 1.0 - x[0]},
                new double[] {-1.2, 1.0},
                new double[] {-2.0, -2.0},
                new double[] {upper, 2.0});
    }

    @Test
    void aPerfectStartStays() {
        FitResult result =
                FIT.fit(x -> new double[] {x[0] - 1.0}, new double[] {1.0}, new double[] {0.5}, new double[] {2.0});
        assertThat(result).isEqualTo(new FitResult(FitStatus.CONVERGED, List.of(1.0), 0.0, 1));
        assertThat(result).hasToString("FitResult[CONVERGED: [1.0], rms 0.000, 1 evaluations]");
    }

    // Only the product matters: the shortest way from the start is the symmetric one.
    @Test
    void parametersTheDataDoNotTellApartStayNearTheStart() {
        FitResult result = FIT.fit(
                x -> new double[] {x[0] * x[1] - 1.44, 2.0 * (x[0] * x[1] - 1.44)},
                new double[] {1.0, 1.0},
                new double[] {0.5, 0.5},
                new double[] {2.0, 2.0});
        assertThat(result.converged()).isTrue();
        assertThat(result.parameters().get(0)).isCloseTo(1.2, within(1e-6));
        assertThat(result.parameters().get(1)).isCloseTo(1.2, within(1e-6));
    }

    @Test
    void itSaysWhyItStopped() {
        double[] one = {1.0};
        double[] zero = {0.0};
        double[] two = {2.0};
        assertThat(FIT.fit(x -> new double[] {Double.NaN}, one, zero, two).status())
                .isEqualTo(FitStatus.NOT_FINITE);
        FitResult stopped = new BoundedLeastSquares(1e-12, 4)
                .fit(x -> new double[] {Math.exp(x[0]) - 5.0, x[0]}, zero, new double[] {-5.0}, new double[] {5.0});
        assertThat(stopped.status()).isEqualTo(FitStatus.EVALUATION_LIMIT);
        assertThat(stopped.evaluations()).isLessThanOrEqualTo(4);
        assertThat(stopped.converged()).isFalse();
        // A residual that does not depend on the parameter leaves it where it is.
        assertThat(FIT.fit(x -> new double[] {3.0}, one, zero, two).parameters())
                .containsExactly(1.0);
    }

    @Test
    void impossibleBoundsAreRefused() {
        double[] one = {1.0};
        assertThatThrownBy(() -> FIT.fit(x -> x, one, one, one)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> FIT.fit(x -> x, one, new double[] {2.0}, new double[] {3.0}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("start[0]");
    }
}
