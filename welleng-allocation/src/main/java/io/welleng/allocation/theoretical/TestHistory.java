package io.welleng.allocation.theoretical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The tests of a well that rates may be built on, in the order of their times. */
final class TestHistory {

    private final List<DatedTest> tests;

    TestHistory(List<TestVerdict> verdicts, ProductionDay productionDay) {
        tests = verdicts.stream()
                .filter(TestVerdict::valid)
                .map(TestVerdict::test)
                .map(test -> new DatedTest(test, test.time(), productionDay.of(test.end()), test.formationRates()))
                .toList();
    }

    /** The last test that ended on or before a production day; null where there is none. */
    DatedTest lastEndedBy(LocalDate day) {
        DatedTest last = null;
        for (DatedTest test : tests) {
            if (!test.day().isAfter(day)) {
                last = test;
            }
        }
        return last;
    }

    /** The last test at or before a time; null where there is none. */
    DatedTest atOrBefore(Instant time) {
        DatedTest last = null;
        for (DatedTest test : tests) {
            if (!test.time().isAfter(time)) {
                last = test;
            }
        }
        return last;
    }

    /** The first test after a time; null where there is none. */
    DatedTest after(Instant time) {
        for (DatedTest test : tests) {
            if (test.time().isAfter(time)) {
                return test;
            }
        }
        return null;
    }
}
