package io.welleng.core.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Periodogram and noise floor of a record without its slow course, and its lines. */
final class Spectrum {

    /** Frequencies in one resolution, 1 / duration. */
    static final int FINENESS = 5;

    /** Half width, in resolutions, of what a line covers. */
    private static final double LINE = 1.5;

    private static final int MOST_HARMONICS = 12;

    final Periodogram powers;
    final int first;
    final int last;
    private final double span;
    private final Periodogram.Times times;

    private Spectrum(Periodogram.Times times, Periodogram powers, int first, int last, double span) {
        this.times = times;
        this.powers = powers;
        this.first = first;
        this.last = last;
        this.span = span;
    }

    static Spectrum of(double[] t, double[] y, double lowest, double highest) {
        double span = t[t.length - 1] - t[0];
        double step = 1.0 / (FINENESS * span);
        int count = (int) Math.ceil(highest / step) + 2;
        Periodogram.Times times = new Periodogram.Times(t, step, count);
        return new Spectrum(
                times, Periodogram.of(times, y), Math.max(1, (int) Math.floor(lowest / step)), count - 2, span);
    }

    /** The spectrum of other values at the same times. */
    Spectrum of(double[] y) {
        return new Spectrum(times, Periodogram.of(times, y), first, last, span);
    }

    boolean empty() {
        for (int k = first; k <= last; k++) {
            if (powers.power(k) > 0.0) {
                return false;
            }
        }
        return true;
    }

    NoiseFloor floor() {
        return NoiseFloor.of(powers, first, last, FINENESS, NoiseFloor.Lines.NONE);
    }

    /** The floor of this spectrum at frequencies that a line and its harmonics do not cover. */
    NoiseFloor floorBeside(double frequency) {
        NoiseFloor.Lines lines = new NoiseFloor.Lines(frequency, LINE / span, harmonics(frequency, MOST_HARMONICS));
        return NoiseFloor.of(powers, first, last, FINENESS, lines);
    }

    /** How many harmonics of a frequency lie within this spectrum, at least one. */
    int harmonics(double frequency, int most) {
        return Math.max(1, Math.min(most, (int) (powers.frequency(last) / frequency)));
    }

    /**
     * Local maxima between two frequencies: the one of most power, and those that stand highest over the floor.
     *
     * @return their indices, each once; none where nothing peaks
     */
    Set<Integer> strongest(int count, double low, double high) {
        NoiseFloor floor = floor();
        List<Integer> peaks = new ArrayList<>();
        for (int k = first; k <= last; k++) {
            boolean within = powers.frequency(k) >= low && powers.frequency(k) <= high;
            if (within && powers.power(k) > powers.power(k - 1) && powers.power(k) >= powers.power(k + 1)) {
                peaks.add(k);
            }
        }
        Set<Integer> found = new LinkedHashSet<>();
        peaks.stream().max(Comparator.comparingDouble(powers::power)).ifPresent(found::add);
        peaks.stream()
                .sorted(Comparator.comparingDouble(k -> -powers.power(k) / floor.at(powers.frequency(k))))
                .limit(count)
                .forEach(found::add);
        return found;
    }

    /** Greatest index near a frequency, within half a resolution. */
    int near(double frequency) {
        int centre = (int) Math.round(frequency / powers.step());
        int best = centre;
        for (int k = Math.max(first, centre - FINENESS / 2); k <= Math.min(last, centre + FINENESS / 2); k++) {
            best = powers.power(k) > powers.power(best) ? k : best;
        }
        return best;
    }
}
