package io.welleng.constraints.spc.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.trend.Robust;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BaselineStateTest {

    private static final long DAY = 86_400_000L;

    /** Ten kept days, three needed, readings every ten minutes of which half must be there. */
    private static BaselineDesign design(boolean frozen) {
        return new BaselineDesign(10, 40, 3, 600.0, 0.5, List.of(5.0, 50.0, 95.0), Spread.MAD, 0.0, frozen);
    }

    private static void day(BaselineState state, long day, int readings, double level) {
        for (int i = 0; i < readings; i++) {
            state.update(day * DAY + i * (DAY / readings), level + Math.floorMod(i * 37L, 101L) - 50.0, false);
        }
    }

    private static Baseline ready(BaselineState state) {
        return ((BaselineStatus.Ready) state.status()).baseline();
    }

    // Days are closed by the time alone as by the first reading of the next day; nothing else changes.
    @Test
    void advancingClosesDays() {
        BaselineDesign design =
                new BaselineDesign(5, 30, 2, DAY / 100_000.0, 0.3, List.of(50.0), Spread.MAD, 0.0, false);
        BaselineState state = BaselineState.of(design);
        BaselineState other = BaselineState.of(design);
        for (int d = 0; d < 2; d++) {
            day(state, d, 100, 500.0);
            day(other, d, 100, 500.0);
        }
        assertThat(state.status()).isInstanceOf(BaselineStatus.NotReady.class);
        state.advanceTo(2 * DAY - 1);
        assertThat(state.save()).isEqualTo(other.save());
        state.advanceTo(2 * DAY);
        assertThat(ready(state).days()).isEqualTo(2);
        state.advanceTo(DAY);
        state.update(2 * DAY, 501.0, false);
        other.update(2 * DAY, 501.0, false);
        assertThat(state.save()).isEqualTo(other.save());
        assertThat(state.status()).isEqualTo(other.status());
    }

    /** Share of exact readings below a value, ties counted half. */
    private static double rank(double[] sorted, double value) {
        int below = 0;
        int upTo = 0;
        for (double x : sorted) {
            below += x < value ? 1 : 0;
            upTo += x <= value ? 1 : 0;
        }
        return 0.5 * (below + upTo) / sorted.length;
    }

    // Percentiles of the summary against those of all readings; days that drift and differ in size.
    @Property(tries = 8)
    void percentilesAreOfTheStatedRank(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll boolean large) {
        SplittableRandom random = new SplittableRandom(seed);
        int perDay = large ? 2_880 : 200;
        BaselineDesign design = new BaselineDesign(
                30, 60, 5, DAY / 1_000.0 / perDay, 0.3, List.of(5.0, 25.0, 50.0, 75.0, 95.0), Spread.IQR, 0.0, false);
        BaselineState state = BaselineState.of(design);
        List<Double> all = new ArrayList<>();
        for (int d = 0; d < 12; d++) {
            double level = 100.0 + 3.0 * random.nextGaussian();
            int n = perDay - random.nextInt(perDay / 2);
            for (int i = 0; i < n; i++) {
                double value = level + Math.log(random.nextDouble(1e-6, 1.0));
                all.add(value);
                state.update(d * DAY + i * (DAY / perDay), value, false);
            }
        }
        state.update(12 * DAY, 0.0, false);
        double[] sorted = all.stream().mapToDouble(x -> x).sorted().toArray();
        Baseline baseline = ready(state);
        assertThat(baseline.readings()).isEqualTo(all.size());
        // 1/64 for 32 quantiles a day, and four standard deviations of sampling twelve days at 256.
        double allowed = 1.0 / 64.0 + (large ? 4.0 * 0.5 / Math.sqrt(12 * 256) : 0.0) + 1e-9;
        for (int i = 0; i < 5; i++) {
            double p = design.percentiles().get(i) / 100.0;
            assertThat(rank(sorted, baseline.percentiles().get(i))).isCloseTo(p, within(allowed));
        }
        assertThat(baseline.spread()).isCloseTo(RobustScale.iqr(sorted), within(0.15 * RobustScale.iqr(sorted)));
    }

    @Test
    void itIsReadyWhenEnoughDaysHaveEnoughReadings() {
        BaselineState state = BaselineState.of(design(false));
        assertThat(state.status().deviation(1.0)).isInstanceOf(Deviation.NotKnown.class);
        day(state, 100, 144, 500.0);
        day(state, 101, 71, 500.0); // one too few
        day(state, 103, 72, 500.0); // a day without data between
        day(state, 104, 144, 500.0);
        BaselineStatus.NotReady not = (BaselineStatus.NotReady) state.status();
        assertThat(not.days()).isEqualTo(2);
        assertThat(not.reason()).isEqualTo("no baseline: 2 of 3 days with at least 72 unmarked readings");
        assertThat(state.toString()).contains("144 readings");
        day(state, 105, 1, 500.0);
        Baseline baseline = ready(state);
        assertThat(baseline.days()).isEqualTo(3);
        assertThat(baseline.readings()).isEqualTo(360);
        assertThat(baseline.firstDay()).isEqualTo(LocalDate.ofEpochDay(100));
        assertThat(baseline.lastDay()).isEqualTo(LocalDate.ofEpochDay(104));
        assertThat(baseline.median()).isCloseTo(500.0, within(2.0));
        assertThat(baseline.percentiles().get(0)).isCloseTo(455.0, within(2.0));
        // Uniform over 101 values: the median distance is a quarter of the width.
        assertThat(baseline.spread()).isCloseTo(25.25 / Robust.NORMAL_QUARTILE, within(1.0));
        Deviation.Measured far = (Deviation.Measured) state.deviation(500.0 + 4.0 * baseline.spread());
        assertThat(far.robustZ()).isCloseTo(4.0, within(0.1));
        assertThat(far.toString()).contains("spreads");
        assertThat(baseline.toString()).contains("3 days");
        assertThatThrownBy(() -> state.deviation(Double.NaN)).hasMessageContaining("value");
    }

    @Test
    void markedReadingsAreNotLearned() {
        BaselineState clean = BaselineState.of(design(false));
        BaselineState faulty = BaselineState.of(design(false));
        for (int d = 0; d < 5; d++) {
            day(clean, d, 100, 10.0);
            for (int i = 0; i < 100; i++) {
                long time = d * DAY + i * (DAY / 100);
                faulty.update(time, 10.0 + Math.floorMod(i * 37L, 101L) - 50.0, false);
                faulty.update(time, 9_999.0, true);
                faulty.update(time, Double.NaN, false);
            }
        }
        assertThat(faulty.save().marked()).isEqualTo(200);
        assertThat(faulty.status()).isEqualTo(clean.status());
    }

    @Test
    void itFollowsSlowlyAndForgets() {
        BaselineState state = BaselineState.of(design(false));
        for (int d = 0; d < 10; d++) {
            day(state, d, 144, 0.0);
        }
        for (int d = 10; d < 14; d++) {
            day(state, d, 144, 1_000.0);
        }
        assertThat(ready(state).median()).isLessThan(100.0);
        for (int d = 14; d < 21; d++) {
            day(state, d, 144, 1_000.0);
        }
        assertThat(ready(state).median()).isCloseTo(1_000.0, within(5.0));
        assertThat(ready(state).days()).isEqualTo(10);
        state.update(20 * DAY, 5.0, false); // late: the same day, counts
        state.update(19 * DAY, 5.0, false); // a day before: left out
        assertThat(state.save().readings()).isEqualTo(145);
        state.update(70 * DAY, 1.0, false);
        assertThat(state.status()).isInstanceOf(BaselineStatus.NotReady.class);
        assertThat(state.save().days()).isEmpty();
    }

    @Test
    void aFrozenReferenceStaysAndShowsHowFarTheOtherHasMoved() {
        BaselineState frozen = BaselineState.of(design(true));
        BaselineState rolling = BaselineState.of(design(false));
        for (int d = 0; d < 60; d++) {
            day(frozen, d, 144, 2.0 * d);
            day(rolling, d, 144, 2.0 * d);
        }
        Baseline reference = ready(frozen);
        assertThat(reference.lastDay()).isEqualTo(LocalDate.ofEpochDay(2));
        Deviation.Measured moved = (Deviation.Measured) ready(rolling).shiftFrom(reference);
        assertThat(moved.robustZ()).isCloseTo((2.0 * (53.5 - 1.0)) / reference.spread(), within(0.2));
        assertThat(BaselineState.restore(design(true), frozen.save()).status()).isEqualTo(frozen.status());
    }

    @Test
    void aLeastSpreadStandsInForNone() {
        BaselineDesign none = design(false);
        BaselineDesign least = new BaselineDesign(10, 40, 3, 600.0, 0.5, List.of(50.0), Spread.MAD, 0.5, false);
        for (BaselineDesign design : List.of(none, least)) {
            BaselineState state = BaselineState.of(design);
            for (int d = 0; d < 4; d++) {
                for (int i = 0; i < 144; i++) {
                    state.update(d * DAY + i * 600_000L, 7.0, false);
                }
            }
            Baseline baseline = ready(state);
            assertThat(baseline.median()).isEqualTo(7.0);
            assertThat(baseline.spreadIsLeast()).isEqualTo(design == least);
            if (design == least) {
                assertThat(((Deviation.Measured) baseline.deviation(8.0)).robustZ())
                        .isEqualTo(2.0);
                assertThat(baseline.toString()).contains("(least)");
            } else {
                assertThat(baseline.deviation(8.0).toString()).contains("equal");
            }
        }
    }

    @Property(tries = 8)
    void aRestoredStateGoesOnAsTheSavedOneWould(@ForAll @IntRange(max = 1_000_000) int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BaselineDesign design =
                new BaselineDesign(4, 9, 2, 200.0, 0.2, List.of(10.0, 90.0), Spread.MAD, 0.0, random.nextBoolean());
        BaselineState straight = BaselineState.of(design);
        BaselineState saved = BaselineState.of(design);
        long time = 0L;
        for (int i = 0; i < 3_000; i++) {
            time += random.nextInt(10) == 0 ? random.nextLong(3_600_000L) : random.nextLong(200_000L);
            double value = random.nextGaussian();
            boolean marked = random.nextInt(8) == 0;
            straight.update(time, value, marked);
            saved.update(time, value, marked);
            if (random.nextInt(600) == 0) {
                saved = BaselineState.restore(design, Json.read(Json.write(saved.save()), SavedBaseline.class));
                assertThat(saved.status()).isEqualTo(straight.status());
            }
        }
        assertThat(saved.save()).isEqualTo(straight.save());
        assertThat(saved.status()).isEqualTo(straight.status());
    }

    @Test
    void modesAndTagsAreKeptApart() {
        List<BaselineDesign> designs = List.of(design(false), BaselineDesign.thirtyDays(60.0, 0.1));
        Baselines wells = Baselines.of(designs, List.of("producing", "shut in"));
        for (int d = 0; d < 5; d++) {
            day(wells.of(0, 0), d, 144, 100.0);
            day(wells.of(1, 1), d, 144, 50.0);
        }
        assertThat(wells.of(0, 0).status()).isInstanceOf(BaselineStatus.Ready.class);
        assertThat(wells.of(0, 1).status()).isInstanceOf(BaselineStatus.NotReady.class);
        assertThat(wells.of(1, 1).status().toString()).contains("720 unmarked readings");
        Baselines.Saved saved = Json.read(Json.write(wells.save()), Baselines.Saved.class);
        assertThat(Baselines.restore(designs, saved).save()).isEqualTo(wells.save());
        assertThat(wells.toString()).contains("2 tags");
        assertThatThrownBy(() -> wells.of(0, 2)).hasMessageContaining("mode");
        assertThatThrownBy(() -> Baselines.of(designs, List.of("a", "a"))).hasMessageContaining("distinct");
        assertThatThrownBy(() -> Baselines.restore(designs.subList(0, 1), saved))
                .hasMessageContaining("states");
    }

    @Test
    void aStateIsSmall() {
        BaselineState state = BaselineState.of(BaselineDesign.thirtyDays(60.0, 0.0));
        for (int d = 0; d < 40; d++) {
            day(state, d, 1_440, 0.0);
        }
        SavedBaseline saved = state.save();
        assertThat(saved.days()).hasSize(30);
        assertThat(saved.sample()).hasSize(256);
        assertThat(saved.days().stream().mapToInt(d -> d.quantiles().size()).sum())
                .isEqualTo(960);
    }

    @Test
    void badDesignsAreRefused() {
        assertThatThrownBy(() -> new BaselineDesign(10, 5, 3, 600.0, 0.5, List.of(50.0), Spread.MAD, 0.0, false))
                .hasMessageContaining("mostAgeDays");
        assertThatThrownBy(() -> new BaselineDesign(10, 40, 11, 600.0, 0.5, List.of(50.0), Spread.MAD, 0.0, false))
                .hasMessageContaining("leastDays");
        assertThatThrownBy(() -> new BaselineDesign(10, 40, 3, 600.0, 0.5, List.of(1.0), Spread.MAD, 0.0, false))
                .hasMessageContaining("percentiles[0]");
        assertThatThrownBy(() -> new BaselineDesign(10, 40, 3, 600.0, 0.5, List.of(50.0, 50.0), Spread.MAD, 0.0, false))
                .hasMessageContaining("percentiles[1]");
        BaselineDesign small = new BaselineDesign(1, 40, 1, 600.0, 0.5, List.of(50.0), Spread.MAD, 0.0, false);
        BaselineState state = BaselineState.of(design(false));
        day(state, 0, 144, 0.0);
        day(state, 1, 144, 0.0);
        day(state, 2, 1, 0.0);
        assertThatThrownBy(() -> BaselineState.restore(small, state.save())).hasMessageContaining("windowDays");
        assertThat(design(true)).isEqualTo(design(false).asFrozen());
        assertThat(Json.read(Json.write(small), BaselineDesign.class)).isEqualTo(small);
    }
}
