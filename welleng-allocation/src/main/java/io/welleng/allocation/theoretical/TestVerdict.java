package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the validation says of one well test.
 *
 * @param test the test
 * @param faults why it is not valid; none if it is
 * @param waived faults that do not count: a person confirmed the test, or it repeats the change of a test before it
 */
public record TestVerdict(WellTest test, List<TestFault> faults, List<TestFault> waived) {

    /** Checks that all are there, and keeps its own copies. */
    public TestVerdict {
        Check.present(test, "test");
        faults = List.copyOf(Check.present(faults, "faults"));
        waived = List.copyOf(Check.present(waived, "waived"));
    }

    /**
     * Whether rates may be built on the test.
     *
     * @return true without faults
     */
    public boolean valid() {
        return faults.isEmpty();
    }

    @Override
    public String toString() {
        String words = valid() ? "valid" : "not valid: " + words(faults);
        return test.id() + " of " + test.end() + ", " + words + (waived.isEmpty() ? "" : "; waived: " + words(waived));
    }

    private static String words(List<TestFault> faults) {
        return faults.stream().map(TestFault::toString).collect(Collectors.joining("; "));
    }
}
