package io.welleng.constraints.spc.event;

import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Finds that something has happened to a well, from all its sensors, with one setting for every well and every kind of event.
 *
 * <p><b>Changes.</b> The first {@code baselineSamples} samples show which sensors work and how each wanders by itself: a
 * change over k samples has variance \(r + qk\) there. Afterwards each sensor is compared with itself over several times,
 * \[ Z_k = \frac{|x_t - x_{t-k}|}{\sqrt{r + qk}}, \qquad k = n, n/2, \ldots \ge 4 \] n being the baseline's length. A change begins where
 * some \(Z_k\) has been above the threshold z, and the change above the least that matters, for {@code persistSamples}; it is over
 * when none has been for as long. Over times beyond the baseline nothing is compared, since it does not show how far the well
 * wanders in them: drifts slower than that are not seen.
 *
 * <p>The threshold is not tuned but follows from the accepted false alarms A per day: with s sensors, L times and N samples a
 * day, \[ z = \Phi^{-1}\left(1 - \frac{A}{2 s L N}\right) \] The expected number of samples above z is then at most A per day however
 * they depend on each other, if the changes are normal with the variance of the baseline. That variance is itself estimated,
 * so the rate is a design figure, not a guarantee. Simulated with the usual design (eight sensors, 1,000 days at a sample a minute, no
 * least change), A of 0.01, 0.03, 0.1 and 0.3 a day gave 0.06, 0.08, 0.14 and 0.21 where noise and the steps of a random walk are
 * alike, 0.01, 0.02, 0.03 and 0.05 for first-order autoregressions of 0.97, and less than 0.02 for white noise, heavy tails (t with 4
 * degrees of freedom), slow walks and autoregressions up to 0.9: with 60 samples of baseline less than one in ten days cannot
 * be promised, whatever the threshold. Where one sample is enough to call a change, heavy tails give some 20 a day.
 *
 * <p><b>Swings.</b> See {@link OscillationDesign}; they need no normal beginning.
 *
 * <p>Samples are put on a grid of the sample interval. The first of several samples of one place counts; a late sample is not
 * used; places without one are missing. A missing reading neither raises nor clears. If no sensor can be used the baseline
 * begins anew.
 *
 * <p>Immutable and thread-safe; the state of a well is an {@link EventState}.
 *
 * @see "Box, G.E.P., Jenkins, G.M. (1976). Time Series Analysis, Holden-Day (random walk with noise, IMA(1,1))"
 * @see "Matheron, G. (1963). Principles of geostatistics. Econ. Geol. 58, 1246–1266 (variance of differences)"
 */
public final class EventDetector {

    private final EventDesign design;
    private final int[] numbers;
    private final int[] lags;
    private final double intervalMillis;

    private EventDetector(EventDesign design, int[] numbers) {
        this.design = design;
        this.numbers = numbers;
        this.lags = design.lags();
        this.intervalMillis = 1_000.0 * design.sampleIntervalSeconds();
    }

    /**
     * A detector.
     *
     * @param design how events are found
     * @param tags tags that messages carry; the sensors of the design are among them
     * @return the detector
     */
    public static EventDetector of(EventDesign design, Tags tags) {
        Check.present(design, "design");
        int[] numbers = new int[design.sensors().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = tags.number(design.sensors().get(i).tag(), Check.element("sensors", i) + ".tag");
        }
        return new EventDetector(design, numbers);
    }

    /**
     * A state before any sample.
     *
     * @return the state
     */
    public EventState newState() {
        return new EventState(this);
    }

    /**
     * A saved state.
     *
     * @param saved the state
     * @return a state that goes on as the saved one would
     */
    public EventState restore(SavedEventState saved) {
        return new EventState(this, saved);
    }

    /**
     * Takes a sample.
     *
     * @param state state of the well. Modified.
     * @param sample the sample; readings that are not good are taken as missing
     * @param sink takes the events it gives
     */
    public void step(EventState state, SampleBuffer sample, WellEventSink sink) {
        state.step(sample, sink);
    }

    /**
     * Goes through a history.
     *
     * @param history the history, with the detector's tags
     * @return what was found
     */
    public EventReport scan(History history) {
        Tags tags = history.tags();
        for (int i = 0; i < numbers.length; i++) {
            String tag = design.sensors().get(i).tag();
            if (tags.number(tag, "history tags") != numbers[i]) {
                throw new InvalidInputException("history", "with the tags of the detector in their order", "", tag);
            }
        }
        EventState state = newState();
        SampleBuffer sample = SampleBuffer.of(tags);
        List<WellEvent> events = new ArrayList<>();
        for (int row = 0; row < history.size(); row++) {
            history.read(row, sample);
            state.step(sample, events::add);
        }
        if (!state.watching()) {
            return new EventReport.NoBaseline(
                    history.well(),
                    state.uses(),
                    state.uses().isEmpty()
                            ? "fewer than " + design.baselineSamples() + " samples"
                            : "no sensor could be used");
        }
        return new EventReport.Watched(
                history.well(),
                state.uses(),
                state.threshold(),
                state.watchedSamples() * design.sampleIntervalSeconds(),
                events);
    }

    /** The threshold for a number of sensors in use. */
    double threshold(int sensors) {
        double looks = 2.0 * sensors * lags.length * 86_400.0 / design.sampleIntervalSeconds();
        return -new NormalDistribution(null, 0.0, 1.0)
                .inverseCumulativeProbability(Math.min(0.5, design.falseAlarmsPerDay() / looks));
    }

    /** A usable reading, or NaN. */
    double reading(SampleBuffer sample, int sensor) {
        return sample.quality(numbers[sensor]) == Quality.GOOD ? sample.value(numbers[sensor]) : Double.NaN;
    }

    EventDesign design() {
        return design;
    }

    int[] lags() {
        return lags;
    }

    /** Place of a time on the grid that begins at an origin. */
    long place(long epochMillis, long origin) {
        // The difference of two longs can be too large for one.
        return Math.round(((double) epochMillis - (double) origin) / intervalMillis);
    }

    /** Samples kept. */
    int memory() {
        int kept = design.baselineSamples() + 1;
        return design.oscillation() == null
                ? kept
                : Math.max(kept, design.oscillation().mostSamples());
    }

    @Override
    public String toString() {
        return "EventDetector[" + design.sensors().size() + " sensors, every " + design.sampleIntervalSeconds() + " s]";
    }
}
