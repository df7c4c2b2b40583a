package io.welleng.lift.srp.card.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DftTest {

    /** The definition, term by term, with angles reduced to one turn. */
    private static double[][] plainSum(double[] re, double[] im) {
        int n = re.length;
        double[][] z = new double[2][n];
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < n; j++) {
                double angle = -2.0 * Math.PI * ((long) j * k % n) / n;
                z[0][k] += re[j] * Math.cos(angle) - im[j] * Math.sin(angle);
                z[1][k] += re[j] * Math.sin(angle) + im[j] * Math.cos(angle);
            }
        }
        return z;
    }

    private static void compare(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] re = random.doubles(n, -1, 1).toArray();
        double[] im = random.doubles(n, -1, 1).toArray();
        double[][] want = plainSum(re, im);
        new Dft(n).transform(re, im, new double[n], new double[n]);
        for (int k = 0; k < n; k++) {
            assertThat(re[k]).isCloseTo(want[0][k], within(1e-12 * n));
            assertThat(im[k]).isCloseTo(want[1][k], within(1e-12 * n));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 16, 25, 30, 49, 60, 77, 97, 120, 360, 720})
    void equalsTheDefinition(int n) {
        compare(n, n);
    }

    @Property(tries = 100)
    void equalsTheDefinitionForAnyLength(@ForAll @IntRange(min = 1, max = 400) int n) {
        compare(n, 1000 + n);
    }

    @Test
    void exchangingThePartsInverts() {
        int n = 252;
        SplittableRandom random = new SplittableRandom(9);
        double[] re = random.doubles(n, -1, 1).toArray();
        double[] im = random.doubles(n, -1, 1).toArray();
        double[] a = re.clone();
        double[] b = im.clone();
        Dft dft = new Dft(n);
        assertThat(dft.size()).isEqualTo(n);
        dft.transform(a, b, new double[n], new double[n]);
        dft.transform(b, a, new double[n], new double[n]);
        for (int i = 0; i < n; i++) {
            assertThat(a[i] / n).isCloseTo(re[i], within(1e-15 * n));
            assertThat(b[i] / n).isCloseTo(im[i], within(1e-15 * n));
        }
    }
}
