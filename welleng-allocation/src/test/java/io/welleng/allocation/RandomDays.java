package io.welleng.allocation;

import io.welleng.allocation.metering.AllocationDay;
import io.welleng.allocation.metering.Measurement;
import io.welleng.allocation.metering.Source;
import io.welleng.allocation.metering.SourceGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Days that can be allocated: up to four groups, the last by difference, or a single one by the total meter. */
final class RandomDays {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    private RandomDays() {}

    /** Estimates of a group, spread over ten decades, and how far its meter is from their sum. */
    record Draw(List<Double> estimatesBbl, double factor) {

        double measuredBbl() {
            return factor
                    * estimatesBbl.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    static Arbitrary<AllocationDay> day() {
        return draws().map(draws -> day(FIRST, draws));
    }

    static Arbitrary<List<AllocationDay>> days() {
        return draws().list().ofMinSize(1).ofMaxSize(6).map(all -> {
            List<AllocationDay> days = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                days.add(day(FIRST.plusDays(i), all.get(i)));
            }
            return days;
        });
    }

    private static Arbitrary<List<Draw>> draws() {
        Arbitrary<Double> estimate = Arbitraries.frequencyOf(
                Tuple.of(8, powersOfTen(-6.0, 4.0)), Tuple.of(1, Arbitraries.of(0.0, 100.0, 31.449)));
        Arbitrary<List<Double>> estimates = estimate.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(list -> list.stream().anyMatch(e -> e > 0.0));
        return Combinators.combine(estimates, powersOfTen(-0.3, 0.3))
                .as(Draw::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    static Arbitrary<Double> powersOfTen(double lower, double upper) {
        return Arbitraries.doubles().between(lower, upper).ofScale(9).map(x -> Math.pow(10.0, x));
    }

    private static AllocationDay day(LocalDate date, List<Draw> draws) {
        List<SourceGroup> groups = new ArrayList<>();
        double totalBbl = 0.0;
        for (int g = 0; g < draws.size(); g++) {
            Draw draw = draws.get(g);
            totalBbl += draw.measuredBbl();
            Measurement closing = draws.size() == 1 ? Measurement.totalMeter() : Measurement.byDifference();
            Measurement measurement = g == draws.size() - 1 ? closing : Measurement.metered(draw.measuredBbl());
            List<Source> sources = new ArrayList<>();
            for (int s = 0; s < draw.estimatesBbl().size(); s++) {
                sources.add(new Source(
                        g + "-" + s, "field " + g % 2, draw.estimatesBbl().get(s)));
            }
            groups.add(new SourceGroup("group " + g, measurement, sources));
        }
        // far above the last bits of the sum, so that the group by difference has something to share
        return new AllocationDay(date, totalBbl + 1e-6, groups);
    }
}
