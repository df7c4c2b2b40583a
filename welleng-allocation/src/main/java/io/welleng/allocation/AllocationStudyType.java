package io.welleng.allocation;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.MissingReading;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.ReadingKind;
import io.welleng.allocation.network.Uncertainty;
import io.welleng.allocation.owner.Ownership;
import io.welleng.core.study.StudyType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes the study known under the name {@code allocation}. */
public final class AllocationStudyType implements StudyType<AllocationStudy> {

    /** Creates the type; used by {@link java.util.ServiceLoader}. */
    public AllocationStudyType() {
        // no state
    }

    @Override
    public String name() {
        return "allocation";
    }

    @Override
    public String summary() {
        return "What each well of a period made and is worth, from meters and well estimates, conserving every barrel";
    }

    @Override
    public Class<AllocationStudy> studyClass() {
        return AllocationStudy.class;
    }

    /** Two days of oil and gas: two batteries and a field metered as a whole, uncertainty-based at the terminal. */
    @Override
    public AllocationStudy example() {
        Network network = Network.of(
                Node.of("Terminal", NodeKind.SALES_POINT, null)
                        .withMeter(Meter.of(Uncertainty.relative(0.0025)))
                        .withMethod(AllocationMethod.uncertaintyBased()),
                Node.of("North", NodeKind.BATTERY, "Terminal")
                        .withMeter(Meter.of(Uncertainty.relative(0.02)).withMissing(new MissingReading.LastValid())),
                Node.of("South", NodeKind.BATTERY, "Terminal").withEstimateUncertainty(Uncertainty.relative(0.08)),
                Node.of("Island", NodeKind.FIELD, "Terminal").withMeter(Meter.of(Uncertainty.relative(0.01))),
                Node.well("N-1", "North"),
                Node.well("N-2", "North"),
                Node.well("S-1", "South"),
                Node.well("S-2", "South"),
                Node.well("S-3", "South"));
        return new AllocationStudy(
                        "original",
                        network,
                        List.of(Stream.volume(Phase.OIL, 61.25), Stream.volume(Phase.GAS, 2.8)),
                        List.of(
                                new DailyReadings(
                                        LocalDate.of(2026, 1, 1),
                                        List.of(
                                                meter("Terminal", 3504.72, 1402.6),
                                                meter("North", 1193.05, 611.2),
                                                meter("Island", 1562.4, 498.0),
                                                estimate("N-1", 748.5, 402.0),
                                                new Reading("N-1", ReadingKind.LIFT_GAS, null, 55.0, null, null, null),
                                                estimate("N-2", 446.6, 263.5),
                                                new Reading("South", ReadingKind.FUEL, null, 31.5, null, null, null),
                                                estimate("S-1", 333.4, 140.0),
                                                estimate("S-2", 226.4, 95.1),
                                                estimate("S-3", 176.1, 88.0))),
                                new DailyReadings(
                                        LocalDate.of(2026, 1, 2),
                                        List.of(
                                                meter("Terminal", 3311.3, 1331.0),
                                                meter("Island", 1555.1, 495.3),
                                                estimate("N-1", 748.5, 402.0),
                                                new Reading("N-1", ReadingKind.LIFT_GAS, null, 55.0, null, null, null),
                                                estimate("N-2", 446.6, 263.5),
                                                new Reading("South", ReadingKind.FUEL, null, 30.8, null, null, null),
                                                estimate("S-1", 333.4, 140.0),
                                                estimate("S-2", 226.4, 95.1)))),
                        AllocationMethod.proportional())
                .withOwners(List.of(
                        Ownership.of("North", Map.of("Alpha", 0.6, "Beta", 0.4)),
                        Ownership.of("South", Map.of("Alpha", 0.25, "Beta", 0.625, "Gamma", 0.125)),
                        Ownership.of("Island", Map.of("Gamma", 1.0))));
    }

    private static Reading meter(String node, double oil, double gas) {
        return new Reading(node, ReadingKind.METER, oil, gas, null, null, null);
    }

    private static Reading estimate(String node, double oil, double gas) {
        return new Reading(node, ReadingKind.ESTIMATE, oil, gas, null, null, null);
    }
}
