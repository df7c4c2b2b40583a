package io.welleng.constraints.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IntakeOracleTest {

    private static final int LENGTH = 60;

    private static final DataFault[] ALL = DataFault.values();

    // Equation: the definitions of the rules, looked up in the whole history so far.
    @Property(tries = 150)
    void saysWhatTheWholeHistorySays(@ForAll long seed) {
        check(seed);
    }

    /** That the random wells have every fault often, or the comparison would say little. */
    @Test
    void everyFaultOccursAndEnds() {
        Map<DataFault, Integer> begun = new EnumMap<>(DataFault.class);
        Map<DataFault, Integer> ended = new EnumMap<>(DataFault.class);
        for (long seed = 0; seed < 100; seed++) {
            for (DataEvent event : check(seed)) {
                (event.begins() ? begun : ended).merge(event.fault(), 1, Integer::sum);
            }
        }
        for (DataFault fault : DataFault.values()) {
            assertThat(begun.getOrDefault(fault, 0)).as("%s begins", fault).isGreaterThan(25);
            if (fault != DataFault.UNIT_MISMATCH) {
                assertThat(ended.getOrDefault(fault, 0)).as("%s ends", fault).isGreaterThan(25);
            }
        }
    }

    private static List<DataEvent> check(long seed) {
        RandomWell well = new RandomWell(seed, LENGTH);
        Intake intake = Intake.of(well.rules, well.tags);
        IntakeState state = intake.newState("A-1");
        SampleBuffer sample = SampleBuffer.of(well.tags);
        BruteForce oracle = new BruteForce(well.rules, well.tags);
        List<DataEvent> events = new ArrayList<>();
        List<DataEvent> all = new ArrayList<>();
        int size = well.tags.size();
        List<Set<DataFault>> before = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            before.add(EnumSet.noneOf(DataFault.class));
        }
        DataFault clockBefore = null;
        double[] values = new double[size];
        boolean[] fresh = new boolean[size];
        for (BruteForce.Message message : well.messages) {
            events.clear();
            well.fill(message, sample);
            DataFault clock = oracle.add(message);
            assertThat(intake.accept(sample, state, events::add)).isEqualTo(clock == null);
            List<String> expected = new ArrayList<>();
            if (clock != clockBefore) {
                if (clockBefore != null) {
                    expected.add("null " + clockBefore + " false");
                }
                if (clock != null) {
                    expected.add("null " + clock + " true");
                }
            }
            clockBefore = clock;
            state.read(values, fresh);
            for (int i = 0; i < size; i++) {
                Set<DataFault> now = oracle.faults(i);
                tell(well.tags.tag(i).key(), before.get(i), now, false, expected);
                tell(well.tags.tag(i).key(), now, before.get(i), true, expected);
                before.set(i, now);
                Set<DataFault> has = EnumSet.noneOf(DataFault.class);
                for (DataFault fault : ALL) {
                    if (fault.isOfMessage() ? state.has(fault) && fault != clock : state.has(i, fault)) {
                        has.add(fault);
                    }
                }
                same(has, now);
                same(state.usable(i), oracle.usable(i));
                same(state.value(i), oracle.value(i));
                same(state.fresh(i) && clock == null, oracle.fresh(i) && clock == null);
                same(values[i], oracle.usable(i) ? oracle.value(i) : Double.NaN);
                same(fresh[i], state.fresh(i));
                same(state.usable(i) && !Double.isFinite(state.value(i)), false);
            }
            same(clock == null || state.has(clock), true);
            same(events.stream().map(IntakeOracleTest::brief).toList(), expected);
            for (DataEvent event : events) {
                same(event.time().toEpochMilli(), state.epochMillis());
                same(event.well(), "A-1");
            }
            all.addAll(events);
        }
        return all;
    }

    /** An assertion only where it fails: there are millions, and numbers may be NaN. */
    private static void same(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            assertThat(actual).isEqualTo(expected);
        }
    }

    private static void tell(
            String tag, Set<DataFault> these, Set<DataFault> withoutThose, boolean begin, List<String> expected) {
        for (DataFault fault : these) {
            if (!withoutThose.contains(fault)) {
                expected.add(tag + " " + fault + " " + begin);
            }
        }
    }

    private static String brief(DataEvent event) {
        return event.tag() + " " + event.fault() + " " + event.begins();
    }

    // Property: saved and restored through JSON at every message, nothing changes.
    @Property(tries = 12)
    void aRestoredStateGoesOnAsIfNothingHadHappened(@ForAll long seed) {
        RandomWell well = new RandomWell(seed, 40);
        Intake intake = Intake.of(well.rules, well.tags);
        SampleBuffer sample = SampleBuffer.of(well.tags);
        IntakeState whole = intake.newState();
        IntakeState parts = intake.newState();
        List<DataEvent> fromWhole = new ArrayList<>();
        List<DataEvent> fromParts = new ArrayList<>();
        for (BruteForce.Message message : well.messages) {
            IntakeState.Saved saved = parts.save();
            // Into a state that is not new: what it held must not matter.
            parts = intake.newState();
            well.fill(well.messages.get(0), sample);
            intake.accept(sample, parts, event -> {});
            parts.restore(Json.read(Json.write(saved), IntakeState.Saved.class));
            assertThat(parts.save()).isEqualTo(saved).isEqualTo(whole.save());
            well.fill(message, sample);
            assertThat(intake.accept(sample, parts, fromParts::add))
                    .isEqualTo(intake.accept(sample, whole, fromWhole::add));
            assertThat(fromParts).isEqualTo(fromWhole);
        }
        for (DataEvent event : fromWhole) {
            assertThat(Json.read(Json.write(event), DataEvent.class)).isEqualTo(event);
        }
    }

    // Property: every period of a report begins before it ends, and shares are those of the readings.
    @Property(tries = 30)
    void countsOfAReportAreThoseOfTheHistory(@ForAll long seed) {
        RandomWell well = new RandomWell(seed, LENGTH);
        DataReport report = DataReport.of(RandomHistory.of(well), well.rules);
        BruteForce oracle = new BruteForce(well.rules, well.tags);
        int used = 0;
        int[] readings = new int[well.tags.size()];
        int[] good = new int[well.tags.size()];
        double[] usableMillis = new double[well.tags.size()];
        long first = 0L;
        long last = 0L;
        for (BruteForce.Message message : well.messages) {
            boolean[] usable = new boolean[readings.length];
            for (int i = 0; i < readings.length; i++) {
                usable[i] = used > 0 && oracle.usable(i);
            }
            if (oracle.add(message) != null) {
                continue;
            }
            for (int i = 0; i < readings.length; i++) {
                readings[i] += message.said()[i] == Quality.ABSENT ? 0 : 1;
                good[i] += oracle.fresh(i) ? 1 : 0;
                usableMillis[i] += usable[i] ? message.time() - last : 0L;
            }
            first = used == 0 ? message.time() : first;
            last = message.time();
            used++;
        }
        assertThat(report.messages()).isEqualTo(LENGTH);
        assertThat(report.used()).isEqualTo(used);
        for (int i = 0; i < readings.length; i++) {
            TagReport tag = report.tags().get(i);
            assertThat(tag.tag()).isEqualTo(well.tags.tag(i).key());
            assertThat(tag.good()).isEqualTo(good[i]);
            assertThat(tag.readings()).isEqualTo(readings[i]);
            assertThat(tag.goodShare()).isEqualTo(readings[i] == 0 ? null : (Double) ((double) good[i] / readings[i]));
            assertThat(tag.usableShare()).isEqualTo(usableMillis[i] / (last - first));
            Set<DataFault> lasting = EnumSet.noneOf(DataFault.class);
            tag.faults().stream().filter(period -> period.to() == null).forEach(period -> lasting.add(period.fault()));
            assertThat(lasting).isEqualTo(oracle.faults(i));
        }
        assertThat(Json.read(Json.write(report), DataReport.class)).isEqualTo(report);
    }
}
