package io.welleng.allocation.theoretical;

import java.time.Instant;
import java.time.LocalDate;

/** A test to build rates on: valid, or the finding that the well is out of operation. */
record DatedTest(WellTest test, Instant time, LocalDate day, PhaseRates rates) {

    boolean outOfOperation() {
        return test.status() == TestStatus.OUT_OF_OPERATION;
    }
}
