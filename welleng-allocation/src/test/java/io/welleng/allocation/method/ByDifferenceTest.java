package io.welleng.allocation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import org.junit.jupiter.api.Test;

/** The contract draws meters for the first half of the inlets. */
class ByDifferenceTest extends SharingMethodContract {

    @Override
    AllocationMethod method(int inlets) {
        return AllocationMethod.byDifference();
    }

    // Equation: by hand.
    @Test
    void metersKeepTheirReadingAndTheOthersShareTheRest() {
        Inlets inlets = Cases.inlets(
                23_340.98,
                Double.NaN,
                new double[] {5_246.01, 9_955.52, 100.0, 300.0},
                Cases.none(4),
                true,
                true,
                false,
                false);
        assertThat(Cases.allocated(AllocationMethod.byDifference().share(inlets), 4))
                .containsExactly(new double[] {5_246.01, 9_955.52, 8_139.45 / 4.0, 8_139.45 * 0.75}, within(1e-11));
        assertThat(Cases.allocated(AllocationMethod.byDifference("W-3").share(inlets), 4))
                .containsExactly(5_246.01, 9_955.52, 100.0, 8_039.45);
    }

    @Test
    void theOneWithoutAMeterNeedsNoEstimate() {
        Inlets inlets = Cases.inlets(10.3, Double.NaN, new double[] {10.0, 0.0}, Cases.none(2), true, false);
        assertThat(Cases.allocated(AllocationMethod.byDifference().share(inlets), 2))
                .containsExactly(10.0, 0.3);
        assertThat(AllocationMethod.byDifference("W-1").inletsWithoutEstimate()).containsExactly("W-1");
        assertThat(AllocationMethod.byDifference().inletsWithoutEstimate()).isEmpty();
    }

    @Test
    void metersThatContradictEachOtherAreRefused() {
        Inlets inlets = Cases.inlets(10.0, Double.NaN, new double[] {10.25, 3.0}, Cases.none(2), true, false);
        assertThat(AllocationMethod.byDifference().share(inlets))
                .isEqualTo(Sharing.refused(new Refusal.NegativeDifference(10.0, 10.25, 0.25)));
        assertThat(new Refusal.NegativeDifference(10.0, 10.25, 0.25))
                .hasToString("by difference: other inlets 10.25, to share 10.00, short by 0.2500");
    }

    @Test
    void withNoInletToTakeTheRestThereMustBeNone() {
        double[] e = {10.25, 3.0};
        Inlets off = Cases.inlets(13.5, Double.NaN, e, Cases.none(2), true, true);
        assertThat(AllocationMethod.byDifference().share(off))
                .isEqualTo(Sharing.refused(new Refusal.NothingToClose(13.5, 13.25)));
        assertThat(new Refusal.NothingToClose(13.5, 13.25))
                .hasToString("no inlet to take the difference of 13.50 to share and 13.25 metered");
        Inlets even = Cases.inlets(13.25, Double.NaN, e, Cases.none(2), true, true);
        assertThat(Cases.allocated(AllocationMethod.byDifference().share(even), 2))
                .containsExactly(10.25, 3.0);
        Inlets last = Cases.inlets(Math.nextDown(13.25), Double.NaN, e, Cases.none(2), true, false);
        assertThat(Cases.allocated(AllocationMethod.byDifference("W-1").share(last), 2)[0])
                .isEqualTo(10.25);
        Inlets less = Cases.inlets(Math.nextDown(10.25), Double.NaN, e, Cases.none(2), true, false);
        assertThat(Cases.allocated(AllocationMethod.byDifference().share(less), 2))
                .containsExactly(10.25, 0.0);
    }

    @Test
    void aRestOverEstimatesOfNothingIsRefused() {
        Inlets inlets = Cases.inlets(10.0, Double.NaN, new double[] {4.0, 0.0, 0.0}, Cases.none(3), true, false, false);
        assertThat(AllocationMethod.byDifference().share(inlets))
                .isEqualTo(Sharing.refused(new Refusal.NoEstimates(6.0, 0.0)));
    }

    @Test
    void theNameMustNotBeBlank() {
        assertThatThrownBy(() -> AllocationMethod.byDifference(" ")).isInstanceOf(InvalidInputException.class);
    }
}
