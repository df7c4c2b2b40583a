package io.welleng.dca.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KernelsTest {

    // By hand: 10, 15, 14, 20 has 5 rises and 1 fall, S = 4; turned round S = -4, var = 4 * 3 * 13 / 18 = 8.667.
    @Test
    void trendOfFourNumbers() {
        // z = (-4 + 1)/2.9439 = -1.0190; P = 0.15409
        assertThat(MannKendall.chanceOfFalling(new double[] {20, 14, 15, 10})).isCloseTo(0.15409, within(1e-5));
        assertThat(MannKendall.chanceOfFalling(new double[] {10, 15, 14, 20})).isCloseTo(1.0 - 0.15409, within(1e-5));
    }

    // By hand, with one pair of equal numbers: var = (4 * 3 * 13 - 2 * 1 * 9)/18 = 7.667, S = -5, z = -4/2.7689.
    @Test
    void tiesCountLess() {
        assertThat(MannKendall.chanceOfFalling(new double[] {20, 15, 15, 10})).isCloseTo(0.07428, within(2e-5));
        assertThat(MannKendall.chanceOfFalling(new double[] {5, 5, 5, 5, 5})).isEqualTo(1.0);
        assertThat(MannKendall.chanceOfFalling(new double[] {5, 4})).isEqualTo(1.0);
    }

    @Test
    void longHistoriesAreAveraged() {
        double[] falling = new double[5000];
        for (int i = 0; i < falling.length; i++) {
            falling[i] = 5000.0 - i;
        }
        assertThat(MannKendall.chanceOfFalling(falling)).isLessThan(1e-100);
    }

    @Test
    void aLineThroughTheNeighboursDoesNotFeelThePoint() {
        double[] t = {0, 1, 2, 3, 4};
        double[] y = {1, 3, 50, 7, 9};
        assertThat(NeighbourLine.at(t, y, 0, 4, 2)).isEqualTo(5.0);
    }

    // Equation: exact for polynomials of degree 39.
    @Test
    void quadratureIsExactForPolynomials() {
        for (int degree = 0; degree < 40; degree++) {
            int power = degree;
            double found = GaussLegendre.integrate(x -> Math.pow(x, power), 0.0, 2.0);
            assertThat(found)
                    .isCloseTo(Math.pow(2.0, degree + 1) / (degree + 1), within(1e-13 * Math.pow(2.0, degree)));
        }
        double sum = 0.0;
        for (int i = 0; i < GaussLegendre.POINTS; i++) {
            sum += GaussLegendre.weight(i);
        }
        assertThat(sum).isCloseTo(2.0, within(1e-14));
    }

    // Equation: integral of cos from -1 on.
    @Test
    void integralsWithinAPanel() {
        double[] values = new double[GaussLegendre.POINTS];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.cos(GaussLegendre.node(i));
        }
        double[] series = new double[GaussLegendre.POINTS];
        GaussLegendre.series(values, series);
        for (int i = 0; i < values.length; i++) {
            double x = GaussLegendre.node(i);
            double exact = Math.sin(x) + Math.sin(1.0);
            assertThat(GaussLegendre.toNode(i, values)).isCloseTo(exact, within(1e-14));
            assertThat(GaussLegendre.integral(series, x)).isCloseTo(exact, within(1e-14));
        }
        assertThat(Arrays.stream(series).limit(1).sum()).isCloseTo(Math.sin(1.0), within(1e-15));
    }

    // Property: limits of the kernels.
    @Test
    void arpsAtItsLimits() {
        assertThat(Arps.rate(100.0, 0.01, 0.0, 50.0)).isCloseTo(100.0 * Math.exp(-0.5), within(1e-13));
        assertThat(Arps.rate(100.0, 0.01, -1.0, 50.0)).isCloseTo(50.0, within(1e-13));
        assertThat(Arps.cumulative(100.0, 0.01, -1.0, 50.0)).isCloseTo(3750.0, within(1e-11));
        assertThat(Arps.cumulative(100.0, 0.0, 0.7, 50.0)).isEqualTo(5000.0);
        assertThat(Arps.ultimate(100.0, 0.01, 0.5)).isEqualTo(20000.0);
        assertThat(Arps.ultimate(100.0, 0.01, 1.0)).isInfinite();
        assertThat(Arps.ultimate(100.0, 0.0, 0.5)).isInfinite();
        assertThat(Arps.timeAtRate(100.0, 0.01, 2.0, 1e-300)).isInfinite();
        assertThat(Arps.timeAtCumulative(100.0, 0.01, 0.0, 10000.0)).isInfinite();
        assertThat(Arps.timeAtCumulative(100.0, 0.0, 0.0, 500.0)).isEqualTo(5.0);
    }
}
