package io.welleng.allocation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ProportionalTest extends SharingMethodContract {

    @Override
    AllocationMethod method(int inlets) {
        return AllocationMethod.proportional();
    }

    // Equation: exact rational arithmetic, proportional.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "proportional.csv", useHeadersInDisplayName = true)
    void matchesTheEquation(double measured, String estimates, double sum, double factor, String allocated) {
        double[] e = Cases.numbers(estimates);
        double[] expected = Cases.numbers(allocated);
        double[] q = Cases.allocated(
                method(e.length).share(Cases.inlets(measured, Double.NaN, e, Cases.none(e.length))), e.length);
        assertThat(factor * sum).isCloseTo(measured, within(1e-15 * measured));
        for (int i = 0; i < e.length; i++) {
            assertThat(q[i]).isCloseTo(expected[i], within(expected[i] * 1e-15 * (1 + e.length) + measured * 2e-16));
        }
    }

    // Property
    @Property(tries = 1000)
    void theDoublesSumToTheQuantityRoundedOnce(@ForAll("inlets") Inlets inlets) {
        double[] q = Cases.allocated(method(inlets.size()).share(inlets), inlets.size());
        assertThat(exactSum(q)).isEqualTo(inlets.toShare());
        double factor = inlets.toShare() / exactSum(inlets.estimates());
        for (int i = 0; i < q.length; i++) {
            assertThat(q[i]).isCloseTo(factor * inlets.estimate(i), within(inlets.toShare() * 1e-15 * q.length));
        }
    }

    // Equation: by hand, u is the unit in the last place of 1. 1 + u is odd, and its shares leave half a unit.
    @Test
    void halfAUnitThatWouldBeLostGoesToTheSecondLargest() {
        double u = Math.ulp(1.0);
        assertThat(closed(1.0 + u, 1.0, u / 2.0)).containsExactly(1.0, u);
        assertThat(closed(1.0 + u, u / 2.0, 1.0)).containsExactly(u, 1.0);
        // 1 + 5u/2 is half-way between 1 + 2u and 1 + 3u; 1 + 7u/2 between 1 + 3u and 1 + 4u, to even is up
        assertThat(closed(1.0 + 3.0 * u, 1.0, u / 2.0)).containsExactly(1.0 + 2.0 * u, u);
        assertThat(closed(1.0 + 5.0 * u, 1.0, 3.0 * u / 2.0)).containsExactly(1.0 + 3.0 * u, 2.0 * u);
    }

    private static double[] closed(double total, double... q) {
        ClosingKernel.close(total, q);
        return q;
    }

    @Test
    void aQuantityOverEstimatesOfNothingIsRefused() {
        Sharing sharing = method(2).share(Cases.inlets(5.0, Double.NaN, new double[] {0.0, 0.0}, Cases.none(2)));
        assertThat(sharing).isEqualTo(Sharing.refused(new Refusal.NoEstimates(5.0, 0.0)));
        assertThat(((Sharing.Refused) sharing).reason()).hasToString("5.000 to share over estimates of 0");
    }

    private static double exactSum(double[] values) {
        return Arrays.stream(values)
                .mapToObj(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }
}
