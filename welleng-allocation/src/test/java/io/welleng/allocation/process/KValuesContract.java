package io.welleng.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;

/** What every {@link KValues} must do, whichever it is. */
abstract class KValuesContract {

    static final List<ProcessComponent> COMPONENTS =
            ComponentCatalogue.shipped().find(List.of("methane", "n_butane", "n_decane"));

    abstract KValues kValues();

    @Example
    void writesEveryRatioAndLeavesTheRest() {
        double[] x = {0.1, 0.3, 0.6};
        double[] y = {0.9, 0.08, 0.02};
        double[] k = {-1.0, -1.0, -1.0};
        double[] again = new double[3];
        kValues().fill(COMPONENTS, 100.0, 80.0, x, y, k);
        kValues().fill(COMPONENTS, 100.0, 80.0, x, y, again);
        assertThat(k).containsExactly(again);
        for (double ratio : k) {
            assertThat(ratio).isFinite().isNotNegative();
        }
        assertThat(x).containsExactly(0.1, 0.3, 0.6);
        assertThat(y).containsExactly(0.9, 0.08, 0.02);
    }

    @Example
    void ratiosWithoutCompositionIgnoreIt() {
        double[] k = new double[3];
        double[] other = new double[3];
        kValues().fill(COMPONENTS, 100.0, 80.0, new double[] {0.1, 0.3, 0.6}, new double[] {0.9, 0.08, 0.02}, k);
        kValues().fill(COMPONENTS, 100.0, 80.0, new double[] {0.3, 0.3, 0.4}, new double[] {0.5, 0.3, 0.2}, other);
        assertThat(Arrays.equals(k, other)).isNotEqualTo(kValues().dependsOnComposition());
    }
}
