package io.welleng.lift.srp.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodMaterial;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GibbsSectionTest {

    private static final Map<String, List<double[]>> STRINGS = Map.of(
            "single", List.of(new double[] {0.875, 2.224, 30.5e6, 5000}),
            "double", List.of(new double[] {0.875, 2.224, 30.5e6, 2500}, new double[] {0.75, 1.634, 30.5e6, 3500}),
            "fibre",
                    List.of(
                            new double[] {1.25, 1.3, 7.2e6, 4000},
                            new double[] {0.875, 2.224, 30.5e6, 2000},
                            new double[] {1.5, 6.0, 30.5e6, 200}));

    // Equation: exponentials with 50 digits and quadrature, wave/gibbs_section.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "/wave/wave-transfer.csv", numLinesToSkip = 1)
    void harmonicsGoThroughSections(
            String string, double c, int k, double w, double uRe, double uIm, double dRe, double dIm, double integral) {
        double[][] h = new double[4][k + 1];
        h[0][k] = 1.7;
        h[1][k] = -0.6;
        h[2][k] = -2300.0;
        h[3][k] = 4100.0;
        double sum = 0.0;
        for (double[] s : STRINGS.get(string)) {
            Rod rod = new Rod("rod", RodMaterial.STEEL, s[0], s[1], s[2]);
            sum += GibbsSection.pass(
                    h[0], h[1], h[2], h[3], k, w, c, rod.waveSpeedFtPerS(), s[2] * rod.areaIn2(), s[3]);
        }
        double u = Math.hypot(uRe, uIm);
        double d = Math.hypot(dRe, dIm);
        assertThat(h[0][k]).isCloseTo(uRe, within(1e-11 * u));
        assertThat(h[1][k]).isCloseTo(uIm, within(1e-11 * u));
        assertThat(h[2][k]).isCloseTo(dRe, within(1e-11 * d));
        assertThat(h[3][k]).isCloseTo(dIm, within(1e-11 * d));
        assertThat(sum).isCloseTo(integral, within(1e-11 * integral));
    }

    @Test
    void aConstantLoadStretches() {
        double[] u = {2.0};
        double[] d = {3000.0};
        double[] zero = {0.0};
        assertThat(GibbsSection.pass(u, zero, d, zero, 0, 1.0, 0.5, 16_000, 1.5e7, 5000))
                .isZero();
        assertThat(u[0]).isCloseTo(2.0 - 1.0, within(1e-15));
        assertThat(d[0]).isEqualTo(3000.0);
    }
}
