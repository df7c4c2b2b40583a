package io.welleng.core.study;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/** Known to these tests only: half of a rate. It fails in several ways when told to. */
record HalvingStudy(double rateStbPerDay, @OptionalValue String fault) implements Study<HalvingStudy.Report> {

    HalvingStudy {
        Check.notNegative(rateStbPerDay, "rateStbPerDay", "STB/d");
    }

    HalvingStudy(double rateStbPerDay) {
        this(rateStbPerDay, null);
    }

    record Report(double halfStbPerDay) {}

    @Override
    public Report run() {
        if (fault != null) {
            switch (fault) {
                case "check" -> Check.positive(-1.0, "halfStbPerDay", "STB/d");
                case "argument" -> throw new IllegalArgumentException("not a checked rule");
                case "state" -> throw new IllegalStateException("broken");
                case "overflow" -> overflow(1);
                case "assertion" -> throw new AssertionError("cannot be");
                case "error" -> throw new OutOfMemoryError("pretended");
                default -> {
                    return null;
                }
            }
        }
        return new Report(rateStbPerDay / 2.0);
    }

    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }
}
