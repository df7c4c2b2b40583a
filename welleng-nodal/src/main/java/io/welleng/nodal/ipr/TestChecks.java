package io.welleng.nodal.ipr;

import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether tests agree with each other, and with where a curve is used. */
final class TestChecks {

    private TestChecks() {}

    /** Tests at a higher pressure must not have a higher rate: one advisory for each pair of neighbours that do. */
    static List<Advisory> order(List<WellTest> tests) {
        List<WellTest> byPressure = new ArrayList<>(tests);
        byPressure.sort(Comparator.comparingDouble(WellTest::pwfPsia)
                .thenComparing(
                        Comparator.comparingDouble(WellTest::rateStbPerDay).reversed()));
        List<Advisory> found = new ArrayList<>();
        for (int i = 1; i < byPressure.size(); i++) {
            double below = byPressure.get(i - 1).rateStbPerDay();
            double here = byPressure.get(i).rateStbPerDay();
            if (here > below) {
                found.add(new Advisory(
                        "test_pwf_inconsistent",
                        "a test has a higher rate (STB/d) at a higher flowing pressure than another",
                        here,
                        null,
                        below));
            }
        }
        return found;
    }

    /** The cautions given, and one where a pressure is outside the tested ones. */
    static List<Advisory> withTestedRange(List<Advisory> advisories, List<WellTest> tests, double pwfPsia) {
        double least = tests.stream().mapToDouble(WellTest::pwfPsia).min().orElseThrow();
        double greatest = tests.stream().mapToDouble(WellTest::pwfPsia).max().orElseThrow();
        List<Advisory> all = new ArrayList<>(advisories);
        if (pwfPsia < least || pwfPsia > greatest) {
            all.add(new Advisory(
                    "outside_tested_range",
                    "flowing bottom-hole pressure (psia) outside the tests of the inflow curve",
                    pwfPsia,
                    least,
                    greatest));
        }
        return List.copyOf(all);
    }
}
