package io.welleng.constraints.spc.event;

import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What an {@link EventDetector} keeps of one well: the newest readings of each sensor, what the baseline gave, and the events
 * that are on. At 60 samples of baseline 0.5 KB a sensor; with the search for swings in 720 samples 6 KB a sensor and 12 KB of
 * working room. A step allocates nothing, but where the baseline ends or an event begins or is over.
 *
 * <p>Belongs to one thread at a time.
 */
public final class EventState {

    private final EventDetector detector;
    private final EventDesign design;
    private final int memory;
    private final double[][] rings;
    private final int[] impossible;
    private final int[] streaks;
    private final SensorUse.Used[] used;
    private final Evidence.Change[] changes;
    private final SwingSearch swings;
    private boolean started;
    private boolean watching;
    private long origin;
    private long place;
    private double threshold = Double.POSITIVE_INFINITY;
    private List<SensorUse> uses = List.of();

    EventState(EventDetector detector) {
        this.detector = detector;
        this.design = detector.design();
        this.memory = detector.memory();
        int n = design.sensors().size();
        rings = new double[n][memory];
        for (double[] ring : rings) {
            Arrays.fill(ring, Double.NaN);
        }
        impossible = new int[n];
        streaks = new int[n];
        used = new SensorUse.Used[n];
        changes = new Evidence.Change[n];
        swings = design.oscillation() == null ? null : new SwingSearch(design, n);
    }

    EventState(EventDetector detector, SavedEventState saved) {
        this(detector);
        Check.sameLength(saved.sensors().size(), "sensors", rings.length, "the design's sensors");
        started = saved.origin() != null;
        origin = started ? saved.origin().toEpochMilli() : 0L;
        place = saved.place();
        for (int s = 0; s < rings.length; s++) {
            SavedEventState.OfSensor sensor = saved.sensors().get(s);
            int n = Check.atLeast(sensor.samples(), 0, "samples");
            Check.inRange(n, 0, memory, "samples", "");
            int next = 0;
            for (int i = 0; i < n; i++) {
                boolean there = Collections.binarySearch(sensor.missing(), i) < 0;
                rings[s][index(place - n + 1 + i)] = there ? sensor.readings().get(next++) : Double.NaN;
            }
            impossible[s] = sensor.impossible();
            streaks[s] = sensor.streak();
            changes[s] = sensor.change();
        }
        if (saved.watching()) {
            Check.sameLength(saved.uses().size(), "uses", rings.length, "sensors");
            begin(saved.uses());
        }
        uses = saved.uses();
        if (swings != null) {
            swings.restore(saved.oscillation());
        } else if (saved.oscillation() != null) {
            throw new InvalidInputException("oscillation", "absent in a design without", "", "present");
        }
    }

    void step(SampleBuffer sample, WellEventSink sink) {
        long time = sample.epochMillis();
        if (!started) {
            started = true;
            origin = time;
            place = -1L;
        }
        long at = detector.place(time, origin);
        if (at <= place) {
            return;
        }
        if (!watching && at >= design.baselineSamples()) {
            // The rest of the baseline is missing.
            fillUpTo(design.baselineSamples());
            place = design.baselineSamples() - 1L;
            endBaseline();
            if (!watching) {
                started = true;
                origin = time;
                place = -1L;
                at = 0L;
            }
        }
        fillUpTo(at);
        place = at;
        for (int s = 0; s < rings.length; s++) {
            double value = detector.reading(sample, s);
            if (!design.sensors().get(s).possible(value)) {
                if (!Double.isNaN(value) && !watching) {
                    impossible[s]++;
                }
                value = Double.NaN;
            }
            rings[s][index(at)] = value;
        }
        if (watching) {
            for (int s = 0; s < rings.length; s++) {
                if (used[s] != null) {
                    watch(s, time, sink);
                }
            }
            if (swings != null) {
                swings.look(rings, used, place, time, sink);
            }
        } else if (place >= design.baselineSamples() - 1L) {
            endBaseline();
        }
    }

    /** Places without a sample are missing readings; more than the memory holds need not be written twice. */
    private void fillUpTo(long at) {
        for (long missed = Math.max(place + 1, at - memory); missed < at; missed++) {
            for (double[] ring : rings) {
                ring[index(missed)] = Double.NaN;
            }
        }
    }

    private void endBaseline() {
        List<SensorUse> found = new ArrayList<>();
        boolean any = false;
        double[] readings = new double[design.baselineSamples()];
        for (int s = 0; s < rings.length; s++) {
            for (int i = 0; i < readings.length; i++) {
                readings[i] = rings[s][index(i)];
            }
            SensorUse use = Wander.judge(design.sensors().get(s), readings, impossible[s], design);
            any |= use instanceof SensorUse.Used;
            found.add(use);
        }
        uses = List.copyOf(found);
        if (any) {
            begin(uses);
        } else {
            started = false;
            Arrays.fill(impossible, 0);
            for (double[] ring : rings) {
                Arrays.fill(ring, Double.NaN);
            }
        }
    }

    private void begin(List<SensorUse> found) {
        watching = true;
        int n = 0;
        for (int s = 0; s < used.length; s++) {
            if (found.get(s) instanceof SensorUse.Used use) {
                used[s] = use;
                n++;
            }
        }
        threshold = detector.threshold(n);
    }

    private void watch(int s, long time, WellEventSink sink) {
        double now = rings[s][index(place)];
        boolean known = false;
        int best = 0;
        double most = 0.0;
        for (int lag : detector.lags()) {
            double change = Math.abs(now - rings[s][index(place - lag)]);
            if (Double.isNaN(change)) {
                continue;
            }
            known = true;
            double z = change / Math.sqrt(used[s].noiseVariance() + used[s].wanderVariance() * lag);
            if (change > used[s].leastChange() && z > threshold && z > most) {
                most = z;
                best = lag;
            }
        }
        if (!known) {
            return;
        }
        boolean on = changes[s] != null;
        streaks[s] = best > 0 == on ? 0 : streaks[s] + 1;
        if (streaks[s] < design.persistSamples()) {
            return;
        }
        streaks[s] = 0;
        if (on) {
            sink.accept(new WellEvent(Instant.ofEpochMilli(time), false, changes[s]));
            changes[s] = null;
        } else {
            changes[s] = new Evidence.Change(
                    used[s].tag(),
                    rings[s][index(place - best)],
                    now,
                    best * design.sampleIntervalSeconds(),
                    most,
                    threshold);
            sink.accept(new WellEvent(Instant.ofEpochMilli(time), true, changes[s]));
        }
    }

    private int index(long at) {
        return (int) Math.floorMod(at, (long) memory);
    }

    /**
     * Whether the baseline is complete.
     *
     * @return true if events are looked for
     */
    public boolean watching() {
        return watching;
    }

    /**
     * Which sensors are used.
     *
     * @return one for each sensor of the design; empty before a baseline was tried
     */
    public List<SensorUse> uses() {
        return uses;
    }

    /** Standard deviations at which a change is called one; infinite before the baseline is complete. */
    double threshold() {
        return threshold;
    }

    /** Samples since the baseline. */
    long watchedSamples() {
        return watching ? place + 1 - design.baselineSamples() : 0L;
    }

    /**
     * The events that are on.
     *
     * @return their evidence, as they began
     */
    public List<Evidence> active() {
        List<Evidence> active = new ArrayList<>();
        for (Evidence.Change change : changes) {
            if (change != null) {
                active.add(change);
            }
        }
        if (swings != null && swings.active() != null) {
            active.add(swings.active());
        }
        return List.copyOf(active);
    }

    /**
     * The state as plain data.
     *
     * @return what {@link EventDetector#restore} needs
     */
    public SavedEventState save() {
        List<SavedEventState.OfSensor> sensors = new ArrayList<>();
        int n = started ? (int) Math.min(memory, place + 1) : 0;
        for (int s = 0; s < rings.length; s++) {
            List<Double> readings = new ArrayList<>(n);
            List<Integer> missing = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                double value = rings[s][index(place - n + 1 + i)];
                if (Double.isNaN(value)) {
                    missing.add(i);
                } else {
                    readings.add(value);
                }
            }
            sensors.add(new SavedEventState.OfSensor(n, missing, readings, impossible[s], streaks[s], changes[s]));
        }
        return new SavedEventState(
                started ? Instant.ofEpochMilli(origin) : null,
                place,
                watching,
                uses,
                sensors,
                swings == null ? null : swings.active());
    }

    @Override
    public String toString() {
        return "EventState[" + (watching ? active().size() + " events on" : "baseline") + "]";
    }
}
