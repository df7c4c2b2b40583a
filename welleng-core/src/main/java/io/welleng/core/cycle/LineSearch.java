package io.welleng.core.cycle;

import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;

/** The strongest line of the band, named by its fundamental, after cycles outside the band are taken off. */
final class LineSearch {

    private static final double SECONDS_PER_MINUTE = 60.0;
    private static final int MOST_REMOVED = 3;
    private static final int DIVISORS = 5;

    /** A fundamental must stand out by itself with this probability of chance and hold this share of the line's power ... */
    private static final double FUNDAMENTAL_CHANCE = 1.0e-4;

    private static final double FUNDAMENTAL_SHARE = 0.1;

    /** ... or, in the red noise of long periods, with this one and have more power than the line. */
    private static final double STRONGER_CHANCE = 5.0e-3;

    private static final int HARMONICS_REMOVED = 6;

    /** Of a cycle outside the band, whose high harmonics lie in it. */
    private static final int ALL_HARMONICS = 30;

    /** Over this many times the floor, side lobes rise out of the noise. */
    private static final double STRONG = 6.0;

    private static final int CANDIDATES = 3;

    /** So sure of a line, no other candidate is tried. */
    private static final double CERTAIN = 1.0e-9;

    private static final int PICTURE_POINTS = 240;

    private final double[] t;
    private final Spectrum original;
    private final double low;
    private final double high;
    private final double level;
    private final double bandwidth;
    private final double samplingRate;
    private final List<Advisory> advisories = new ArrayList<>();
    private Spectrum spectrum;
    private NoiseFloor raw;
    private double[] left;

    /**
     * A line of the band.
     *
     * @param frequency its fundamental (Hz)
     * @param over power over floor of the strongest of its harmonics, \(z\)
     * @param fundamentalOver power over floor of the fundamental
     * @param floor floor under the fundamental (squared unit of the series)
     * @param worth independent powers the floor is worth
     * @param falseAlarm probability that noise makes the strongest harmonic
     * @param noise the floor at all frequencies
     */
    record Line(
            double frequency,
            double over,
            double fundamentalOver,
            double floor,
            double worth,
            double falseAlarm,
            NoiseFloor noise) {}

    LineSearch(double[] t, double[] rest, Spectrum spectrum, double low, double high, double level) {
        this.t = t;
        left = rest;
        this.original = spectrum;
        this.spectrum = spectrum;
        this.low = low;
        this.high = high;
        this.level = level;
        samplingRate = 1.0 / Readings.medianInterval(t);
        bandwidth = FalseAlarm.bandwidth(t, high - low);
    }

    List<Advisory> advisories() {
        return advisories;
    }

    Line run() {
        double end = spectrum.powers.frequency(spectrum.last);
        for (int removed = 0; ; removed++) {
            Line line = surest(0.0, end);
            line = line == null ? null : fundamental(line);
            boolean inBand = line != null && line.frequency() >= low && line.frequency() <= high;
            if (inBand || line == null || line.falseAlarm() >= level || removed == MOST_REMOVED) {
                return inBand ? line : strongestOfBand();
            }
            outside(line);
            left = without(line.frequency(), ALL_HARMONICS);
            spectrum = original.of(left);
        }
    }

    /** What is left when a cycle is taken off. */
    private double[] without(double frequency, int most) {
        HarmonicFit fit = HarmonicFit.of(t, left, 0, t.length, frequency, spectrum.harmonics(frequency, most));
        double[] remains = new double[t.length];
        for (int i = 0; i < remains.length; i++) {
            remains[i] = left[i] - fit.cycle(t[i]);
        }
        return remains;
    }

    private Line strongestOfBand() {
        Line line = surest(low, high);
        if (line != null) {
            return line;
        }
        // Falls or rises all through the band: its ends are its strongest, and no lines.
        Line edge = line((int) Math.ceil(low / spectrum.powers.step()));
        return new Line(edge.frequency(), 0.0, 0.0, edge.floor(), edge.worth(), 1.0, edge.noise());
    }

    /**
     * The line that noise makes most rarely, out of those that look strongest while the floor still has all lines in it;
     * null where nothing peaks.
     */
    private Line surest(double from, double to) {
        raw = spectrum.floor();
        Line best = null;
        for (int k : spectrum.strongest(CANDIDATES, from, to)) {
            Line line = line(k);
            if (best == null || line.falseAlarm() < best.falseAlarm()) {
                best = line;
            }
            if (best.falseAlarm() < CERTAIN) {
                break;
            }
        }
        return best;
    }

    private Line line(int k) {
        double frequency = spectrum.powers.top(k);
        boolean strong = spectrum.powers.power(k) > STRONG * raw.at(frequency);
        // A strong line has side lobes far beyond what it covers: the floor is read without it.
        Spectrum beside = strong ? original.of(without(frequency, HARMONICS_REMOVED)) : spectrum;
        NoiseFloor noise = beside.floorBeside(frequency);
        double floor = noise.at(frequency);
        double worth = noise.worth(frequency);
        double over = spectrum.powers.power(k) / floor;
        return new Line(frequency, over, over, floor, worth, FalseAlarm.band(over, worth, bandwidth), noise);
    }

    /** The same line by the frequency of which it is a harmonic. */
    private Line fundamental(Line line) {
        if (line.falseAlarm() >= level) {
            return line;
        }
        Spectrum beside = original.of(without(line.frequency(), HARMONICS_REMOVED));
        double power = line.over() * line.floor();
        Line found = line;
        for (int divisor = 2; divisor <= DIVISORS; divisor++) {
            double frequency = line.frequency() / divisor;
            if (frequency < spectrum.powers.frequency(spectrum.first)) {
                break;
            }
            int k = spectrum.near(frequency);
            double top = spectrum.powers.top(k);
            NoiseFloor noise = beside.floorBeside(top);
            double over = spectrum.powers.power(k) / noise.at(top);
            boolean peak = spectrum.powers.power(k) >= spectrum.powers.power(k - 1)
                    && spectrum.powers.power(k) >= spectrum.powers.power(k + 1);
            double chance = FalseAlarm.single(over, noise.worth(top));
            double share = spectrum.powers.power(k) / power;
            if (peak
                    && (share > 1.0 || !imaged(line.frequency(), top))
                    && (chance < FUNDAMENTAL_CHANCE && share > FUNDAMENTAL_SHARE
                            || chance < STRONGER_CHANCE && share > 1.0)) {
                double strongest = Math.max(line.over(), over);
                found = new Line(
                        top,
                        strongest,
                        over,
                        noise.at(top),
                        noise.worth(top),
                        Math.min(line.falseAlarm(), FalseAlarm.band(over, noise.worth(top), bandwidth)),
                        noise);
            }
        }
        return found;
    }

    /** Whether a harmonic above half the rate of sampling shows at this frequency. */
    private boolean imaged(double frequency, double at) {
        double resolution = Spectrum.FINENESS * spectrum.powers.step();
        for (int harmonic = 2; harmonic <= DIVISORS; harmonic++) {
            double folded = Math.abs(Math.IEEEremainder(harmonic * frequency, samplingRate));
            if (harmonic * frequency > 0.5 * samplingRate && Math.abs(folded - at) < resolution) {
                return true;
            }
        }
        return false;
    }

    private void outside(Line line) {
        boolean slow = line.frequency() < low;
        double period = 1.0 / (SECONDS_PER_MINUTE * line.frequency());
        advisories.add(new Advisory(
                slow ? "slow_cycle" : "fast_cycle",
                "A cycle with a period outside those searched was found and taken off (period in min)",
                period,
                slow ? null : Double.valueOf(1.0 / (SECONDS_PER_MINUTE * high)),
                slow ? Double.valueOf(1.0 / (SECONDS_PER_MINUTE * low)) : null));
    }

    /** Power that would have been an alarm at the line (squared unit of the series). */
    double alarm(Line line) {
        return line.floor() * alarmOver(line.worth());
    }

    /** The \(z\) that noise exceeds with the probability of the level. */
    private double alarmOver(double worth) {
        double least = 1.0;
        double most = 2.0;
        while (FalseAlarm.band(most, worth, bandwidth) > level) {
            most *= 2.0;
        }
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (least + most);
            if (FalseAlarm.band(middle, worth, bandwidth) > level) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return most;
    }

    /** The spectrum as it was found: of each stretch of frequency the strongest. */
    List<PowerPoint> picture(Line line) {
        NoiseFloor noise = line.noise();
        int count = original.last - original.first + 1;
        int stride = Math.max(1, (count + PICTURE_POINTS - 1) / PICTURE_POINTS);
        List<PowerPoint> points = new ArrayList<>();
        for (int from = original.first; from <= original.last; from += stride) {
            int best = from;
            for (int i = from; i < Math.min(from + stride, original.last + 1); i++) {
                best = original.powers.power(i) > original.powers.power(best) ? i : best;
            }
            double frequency = original.powers.frequency(best);
            double floor = noise.at(frequency);
            points.add(new PowerPoint(
                    1.0 / (SECONDS_PER_MINUTE * frequency),
                    original.powers.power(best),
                    floor,
                    floor * alarmOver(noise.worth(frequency))));
        }
        return points;
    }
}
