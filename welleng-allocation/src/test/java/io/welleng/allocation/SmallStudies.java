package io.welleng.allocation;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Obstacle;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.ReadingKind;
import java.time.LocalDate;
import java.util.List;

/** Studies of a few nodes for oil and gas, from 1 February 2026. */
final class SmallStudies {

    static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    static final Node SALE = Node.of("S", NodeKind.SALES_POINT, null).metered();
    static final Node BATTERY = Node.of("B", NodeKind.BATTERY, "S");

    private SmallStudies() {}

    static Reading gas(String node, ReadingKind kind, double value) {
        return Reading.of(node, kind, Phase.GAS, value);
    }

    static Reading oil(String node, ReadingKind kind, double value) {
        return Reading.of(node, kind, Phase.OIL, value);
    }

    static AllocationStudy study(Network network, DailyReadings... days) {
        List<Stream> streams = List.of(Stream.volume(Phase.OIL, 50.0), Stream.volume(Phase.GAS, 2.0));
        return new AllocationStudy("original", network, streams, List.of(days), AllocationMethod.proportional());
    }

    static DailyReadings day(int day, Reading... readings) {
        return new DailyReadings(FIRST.plusDays(day), List.of(readings));
    }

    static DayOutcome.Allocated only(AllocationReport report, Phase phase) {
        return (DayOutcome.Allocated) report.day(FIRST, phase);
    }

    static List<Obstacle> obstacles(AllocationReport report, int day, Phase phase) {
        return ((DayOutcome.NotAllocated) report.day(FIRST.plusDays(day), phase)).obstacles();
    }
}
