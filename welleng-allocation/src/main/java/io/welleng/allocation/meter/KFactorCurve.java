package io.welleng.allocation.meter;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * K-factor against frequency, linear between the points. Outside them the nearest point is held, never extended along
 * its slope, and an advisory says so. A single point is a constant K-factor.
 *
 * @param points points by increasing frequency, at least one
 */
public record KFactorCurve(List<KFactorPoint> points) {

    /** Checks that the frequencies increase. */
    public KFactorCurve {
        points = List.copyOf(Check.notEmpty(points, "points"));
        Check.increasing(
                points.stream().mapToDouble(KFactorPoint::frequencyHz).toArray(), 1, "points.frequencyHz", "Hz");
    }

    /**
     * The same K-factor at all frequencies.
     *
     * @param pulsesPerUnit K-factor (pulses per unit of volume), &gt; 0
     * @return the curve
     */
    public static KFactorCurve constant(double pulsesPerUnit) {
        return new KFactorCurve(List.of(new KFactorPoint(1.0, pulsesPerUnit)));
    }

    /**
     * K-factor at a frequency.
     *
     * @param frequencyHz frequency (Hz), &gt; 0
     * @return the K-factor
     */
    public KFactorValue at(double frequencyHz) {
        Check.positive(frequencyHz, "frequencyHz", "Hz");
        KFactorPoint first = points.get(0);
        KFactorPoint last = points.get(points.size() - 1);
        if (points.size() == 1) {
            return new KFactorValue(frequencyHz, first.pulsesPerUnit(), List.of());
        }
        if (frequencyHz < first.frequencyHz() || frequencyHz > last.frequencyHz()) {
            KFactorPoint nearest = frequencyHz < first.frequencyHz() ? first : last;
            return new KFactorValue(
                    frequencyHz,
                    nearest.pulsesPerUnit(),
                    List.of(new Advisory(
                            "frequency_outside_k_factor_curve",
                            "Frequency (Hz) outside the K-factor curve; the nearest point is held",
                            frequencyHz,
                            first.frequencyHz(),
                            last.frequencyHz())));
        }
        int upper = 1;
        while (points.get(upper).frequencyHz() < frequencyHz) {
            upper++;
        }
        KFactorPoint low = points.get(upper - 1);
        KFactorPoint high = points.get(upper);
        double part = (frequencyHz - low.frequencyHz()) / (high.frequencyHz() - low.frequencyHz());
        return new KFactorValue(
                frequencyHz, low.pulsesPerUnit() + part * (high.pulsesPerUnit() - low.pulsesPerUnit()), List.of());
    }

    /**
     * Least K-factor of the points.
     *
     * @return K-factor (pulses per unit of volume)
     */
    public double least() {
        return points.stream().mapToDouble(KFactorPoint::pulsesPerUnit).min().orElseThrow();
    }

    /**
     * Greatest K-factor of the points.
     *
     * @return K-factor (pulses per unit of volume)
     */
    public double greatest() {
        return points.stream().mapToDouble(KFactorPoint::pulsesPerUnit).max().orElseThrow();
    }

    /**
     * Linearity of the curve: half the spread of its K-factors over the middle of the spread.
     *
     * @return linearity (fraction), ±
     */
    public double linearity() {
        return (greatest() - least()) / (greatest() + least());
    }
}
