package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.allocation.AllocationComparison.Difference;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.DateRange;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.ReadingKind;
import io.welleng.allocation.owner.OwnerTotal;
import io.welleng.allocation.owner.Ownership;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Corrections, comparisons and owners. */
class VersionsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final AllocationStudy STUDY = new AllocationStudyType().example();

    private static Correction correction(Reading... readings) {
        return new Correction("corrected 1", "meter proved", List.of(new DailyReadings(FIRST, List.of(readings))));
    }

    @Test
    void aCorrectionReplacesReadingsPhaseByPhaseAndKeepsTheOldVersion() {
        String before = Json.write(STUDY);
        Correction correction = correction(
                Reading.meter("North", Phase.OIL, 1203.05), Reading.of("South", ReadingKind.LOSS, Phase.GAS, 2.0));
        AllocationStudy corrected = correction.applyTo(STUDY);
        assertThat(Json.write(STUDY)).isEqualTo(before);
        assertThat(Json.read(Json.write(correction), Correction.class)).isEqualTo(correction);
        assertThat(corrected.version()).isEqualTo("corrected 1");
        assertThat(corrected.days().get(1)).isEqualTo(STUDY.days().get(1));
        List<Reading> readings = corrected.days().get(0).readings();
        assertThat(readings)
                .hasSize(STUDY.days().get(0).readings().size() + 2)
                .contains(
                        new Reading("North", ReadingKind.METER, null, 611.2, null, null, null),
                        Reading.meter("North", Phase.OIL, 1203.05),
                        Reading.of("South", ReadingKind.LOSS, Phase.GAS, 2.0))
                .doesNotContain(new Reading("North", ReadingKind.METER, 1193.05, 611.2, null, null, null));
        assertThat(correction(new Reading("North", ReadingKind.METER, 1193.05, 611.2, null, null, null))
                        .applyTo(STUDY)
                        .run()
                        .days())
                .isEqualTo(STUDY.run().days());
    }

    @Test
    void theOldVersionWithTheDifferencesBookedIsTheNewOne() {
        AllocationReport before = STUDY.run();
        AllocationReport after = correction(Reading.meter("North", Phase.OIL, 1203.05))
                .applyTo(STUDY)
                .run();
        AllocationComparison comparison = AllocationComparison.of(before, after);
        assertThat(Json.read(Json.write(comparison), AllocationComparison.class))
                .isEqualTo(comparison);
        assertThat(comparison.before()).isEqualTo("original");
        assertThat(comparison.after()).isEqualTo("corrected 1");
        // the rule of North's missing reading of the second day takes the corrected one of the first
        assertThat(comparison.days())
                .extracting(AllocationComparison.DayDifference::date)
                .contains(FIRST, FIRST.plusDays(1));
        assertThat(comparison.nodes())
                .extracting(Difference::name)
                .contains("North", "N-1", "S-1")
                .doesNotContain("Terminal");
        assertThat(comparison.nodes()).extracting(Difference::phase).containsOnly(Phase.OIL);
        for (NodeTotal node : after.nodes()) {
            BigDecimal volume =
                    BigDecimal.valueOf(before.node(node.node(), node.phase()).rounded());
            BigDecimal usd =
                    BigDecimal.valueOf(before.node(node.node(), node.phase()).valueUsd());
            for (Difference difference : comparison.nodes()) {
                if (difference.name().equals(node.node()) && difference.phase() == node.phase()) {
                    volume = volume.add(BigDecimal.valueOf(difference.rounded()));
                    usd = usd.add(BigDecimal.valueOf(difference.valueUsd()));
                }
            }
            assertThat(volume).isEqualByComparingTo(BigDecimal.valueOf(node.rounded()));
            assertThat(usd).isEqualByComparingTo(BigDecimal.valueOf(node.valueUsd()));
        }
        BigDecimal moved = comparison.owners().stream()
                .map(difference -> BigDecimal.valueOf(difference.rounded()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(comparison.owners()).hasSize(3);
        assertThat(moved).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(comparison.nodes().get(0).toString())
                .startsWith("North, oil: ")
                .endsWith(" USD");
        assertThat(AllocationComparison.of(before, before).days()).isEmpty();
    }

    @Test
    void whatOnlyTheNewVersionHasIsADifferenceFromNothing() {
        List<Reading> complete = STUDY.days().get(0).readings();
        List<Reading> without = complete.stream()
                .filter(reading -> !reading.node().equals("Terminal"))
                .toList();
        AllocationStudy gap = new AllocationStudy(
                        "original",
                        STUDY.network(),
                        STUDY.streams(),
                        List.of(new DailyReadings(FIRST, without)),
                        STUDY.method())
                .withOwners(STUDY.owners());
        AllocationReport before = gap.run();
        assertThat(before.nodes()).isEmpty();
        AllocationReport after = new Correction("corrected 1", null, List.of(new DailyReadings(FIRST, complete)))
                .applyTo(gap)
                .run();
        AllocationComparison comparison = AllocationComparison.of(before, after);
        assertThat(comparison.nodes())
                .hasSameSizeAs(after.nodes())
                .allSatisfy(difference -> assertThat(difference.before()).isZero());
        assertThat(comparison.nodes().get(0).rounded()).isEqualTo(3504.72);
        assertThat(comparison.owners()).hasSameSizeAs(after.owners());
        assertThat(comparison.days()).isNotEmpty();
    }

    @Test
    void adayThatCouldNotBeAllocatedIsBookedAsAWhole() {
        AllocationReport before = correction(Reading.meter("Terminal", Phase.OIL, 0.0))
                .applyTo(STUDY.withPeriod(DateRange.of(FIRST, FIRST.plusDays(2))))
                .run();
        AllocationStudy longer = STUDY.withPeriod(DateRange.of(FIRST, FIRST.plusDays(2)));
        AllocationComparison comparison = AllocationComparison.of(before, longer.run());
        assertThat(comparison.nodes()).extracting(Difference::name).contains("Terminal");
        assertThat(comparison.nodes().get(0).rounded()).isEqualTo(3504.72);
        assertThat(comparison.nodes().get(0).valueUsd()).isEqualTo(214_664.10);
    }

    @Test
    void whatCannotBeCorrectedOrComparedIsRefused() {
        Reading reading = Reading.meter("North", Phase.OIL, 1.0);
        DailyReadings day = new DailyReadings(FIRST, List.of(reading));
        assertRefused(
                () -> new Correction("c", null, List.of(day, day)),
                "days[1] must be of a date unlike the days before it, but was 2026-01-01");
        assertRefused(
                () -> new Correction("original", null, List.of(day)).applyTo(STUDY),
                "version must be unlike that of the study, but was \"original\"");
        DailyReadings late = new DailyReadings(FIRST.plusDays(2), List.of(reading));
        assertRefused(
                () -> new Correction("c", null, List.of(late)).applyTo(STUDY),
                "days[0] must be in the period 2026-01-01 to 2026-01-02, but was 2026-01-03");
        AllocationStudy longer = STUDY.withPeriod(DateRange.of(FIRST, FIRST.plusDays(2)));
        assertThat(new Correction("c", null, List.of(late)).applyTo(longer).days())
                .hasSize(3);
        AllocationReport report = STUDY.run();
        assertThatThrownBy(() -> AllocationComparison.of(report, longer.run()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("after must be of the same period");
        AllocationReport other = AllocationMonth.case1().run();
        assertThatThrownBy(() -> AllocationComparison.of(report, other))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("after must be of the same streams");
    }

    // Equation: by hand.
    @Test
    void ownersChangeByDateAndComeFromTheNextNodeDownstream() {
        AllocationStudy month = AllocationMonth.case2();
        DateRange early = new DateRange(null, AllocationMonth.FIRST.plusDays(9));
        DateRange late = new DateRange(AllocationMonth.FIRST.plusDays(10), null);
        AllocationReport report = month.withOwners(List.of(
                        new Ownership("total", early, Map.of("State", 1.0)),
                        new Ownership("total", late, Map.of("State", 0.7, "Partner", 0.3)),
                        Ownership.of("B", Map.of("Bravo", 1.0)),
                        Ownership.of("B-1", Map.of("Bravo", 0.5, "Carol", 0.5))))
                .run();
        assertThat(report.owners()).extracting(OwnerTotal::owner).containsExactly("Bravo", "Carol", "Partner", "State");
        double b1 = report.node("B-1", Phase.OIL).allocated();
        assertThat(owner(report, "Carol")).isEqualTo(b1 / 2.0);
        assertThat(owner(report, "Bravo") + owner(report, "Carol"))
                .isCloseTo(report.node("B", Phase.OIL).allocated(), org.assertj.core.api.Assertions.within(1e-6));
        double partner = 0.0;
        for (int d = 10; d < 31; d++) {
            NodeBalance total = ((DayOutcome.Allocated) report.days().get(d)).node("total");
            partner += 0.3 * (total.delivered() - total.inlet("B").allocated());
        }
        assertThat(owner(report, "Partner")).isCloseTo(partner, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(report.toString()).contains("owner Partner, oil: ");
    }

    private static double owner(AllocationReport report, String name) {
        return report.owners().stream()
                .filter(row -> row.owner().equals(name))
                .findFirst()
                .orElseThrow()
                .allocated();
    }

    @Test
    void whatNobodyOwnsIsInTheTableToo() {
        AllocationReport report = STUDY.withOwners(List.of(Ownership.of("North", Map.of("Alpha", 1.0))))
                .run();
        assertThat(report.owners()).extracting(OwnerTotal::owner).containsExactly("", "Alpha", "", "Alpha");
        assertThat(report.owners().get(0).toString()).startsWith("(no owner), oil: ");
    }

    @Test
    void ownershipsMustFit() {
        Ownership north = Ownership.of("North", Map.of("Alpha", 1.0));
        assertRefused(
                () -> STUDY.withOwners(List.of(north, north)),
                "owners[1] must be the only shares of North on its days, but was … to … beside … to …");
        assertRefused(
                () -> STUDY.withOwners(List.of(Ownership.of("Nord", Map.of("Alpha", 1.0)))),
                "owners[0] must be of a node of the network, but was \"Nord\"");
        assertRefused(
                () -> Ownership.of("North", Map.of("Alpha", 0.5, "Beta", 0.4)),
                "shares must be fractions with the sum 1, but was a sum of 0.9");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }
}
