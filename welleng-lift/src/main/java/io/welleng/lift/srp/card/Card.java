package io.welleng.lift.srp.card;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.card.internal.Dft;
import java.util.Arrays;
import java.util.Objects;

/**
 * A dynamometer card: position and load over one whole stroke, at equal steps of time. Point {@code i} of {@code n} is
 * taken at \( t = i\,T/n \) with the period \(T\) of the stroke; the point after the last is the first again. Position
 * counts upwards, load is tension.
 *
 * <p>Immutable and thread-safe.
 */
public final class Card {

    /** Least number of points of a card. */
    public static final int LEAST_POINTS = 8;

    private static final double INCHES_PER_FOOT = 12.0;

    private final double[] positionIn;
    private final double[] loadLbf;

    private Card(double[] positionIn, double[] loadLbf) {
        this.positionIn = positionIn;
        this.loadLbf = loadLbf;
    }

    /**
     * A card through points.
     *
     * @param positionIn position of each point, upwards (in), at least 8 values
     * @param loadLbf load at each point (lbf), as many
     * @return the card
     * @throws io.welleng.core.check.InvalidInputException if a value is not finite, or the numbers of points differ
     */
    public static Card of(double[] positionIn, double[] loadLbf) {
        Check.finite(positionIn, LEAST_POINTS, "positionIn", "in");
        Check.finite(loadLbf, LEAST_POINTS, "loadLbf", "lbf");
        Check.sameLength(positionIn.length, "positionIn", loadLbf.length, "loadLbf");
        return new Card(positionIn.clone(), loadLbf.clone());
    }

    /**
     * How many points the card has.
     *
     * @return number of points
     */
    public int size() {
        return positionIn.length;
    }

    /**
     * Position of a point.
     *
     * @param index from 0
     * @return position, upwards (in)
     */
    public double positionIn(int index) {
        return positionIn[index];
    }

    /**
     * Load at a point.
     *
     * @param index from 0
     * @return load (lbf)
     */
    public double loadLbf(int index) {
        return loadLbf[index];
    }

    /**
     * All positions.
     *
     * @return positions in the order of time (in), a copy
     */
    public double[] positionsIn() {
        return positionIn.clone();
    }

    /**
     * All loads.
     *
     * @return loads in the order of time (lbf), a copy
     */
    public double[] loadsLbf() {
        return loadLbf.clone();
    }

    /**
     * Length of the stroke.
     *
     * @return greatest less least position (in)
     */
    public double strokeIn() {
        return Arrays.stream(positionIn).max().orElseThrow()
                - Arrays.stream(positionIn).min().orElseThrow();
    }

    /**
     * Greatest load.
     *
     * @return load (lbf)
     */
    public double peakLoadLbf() {
        return Arrays.stream(loadLbf).max().orElseThrow();
    }

    /**
     * Least load.
     *
     * @return load (lbf)
     */
    public double minimumLoadLbf() {
        return Arrays.stream(loadLbf).min().orElseThrow();
    }

    /**
     * Work done over the stroke, \( \oint F\,dx \), of the polygon through the points: positive where the load is
     * greater on the way up, as it is for every card in the order of time.
     *
     * @return work (ft·lbf)
     */
    public double workFtLbf() {
        double twice = 0.0;
        for (int i = 0; i < positionIn.length; i++) {
            int next = i + 1 < positionIn.length ? i + 1 : 0;
            twice += (loadLbf[i] + loadLbf[next]) * (positionIn[next] - positionIn[i]);
        }
        return 0.5 * twice / INCHES_PER_FOOT;
    }

    /**
     * Position at which the record is lowest.
     *
     * @return least position (in)
     */
    public double lowestPositionIn() {
        return Arrays.stream(positionIn).min().orElseThrow();
    }

    /**
     * The same card with its positions counted from the bottom of the stroke.
     *
     * @return card whose least position is 0 in, in the same order of points
     */
    public Card fromBottom() {
        double lowest = lowestPositionIn();
        return new Card(Arrays.stream(positionIn).map(x -> x - lowest).toArray(), loadLbf.clone());
    }

    /**
     * The same card begun at another of its points.
     *
     * @param index which point comes first, from 0
     * @return card in the order {@code index, index + 1, …, index - 1}
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public Card startingAt(int index) {
        Objects.checkIndex(index, size());
        return new Card(rotated(positionIn, index), rotated(loadLbf, index));
    }

    /**
     * The same card run backwards in time. The first point stays first.
     *
     * @return card with the order of points reversed
     */
    public Card reversed() {
        return new Card(backwards(positionIn), backwards(loadLbf));
    }

    /**
     * The card at another number of equal steps of time, by trigonometric interpolation: the periodic curve through all
     * points that has no harmonic above half their number. Exact for what the points resolve, and it overshoots
     * beside a jump that they do not; {@link CardTiming.EqualTime#resample} does not overshoot. With fewer points
     * than before, the harmonics that they cannot carry are left out.
     *
     * @param points number of points, at least 8
     * @return the card at {@code points} points, starting at the same moment
     * @throws io.welleng.core.check.InvalidInputException if there are too few points
     */
    public Card resampled(int points) {
        Check.atLeast(points, LEAST_POINTS, "points");
        int n = size();
        if (points == n) {
            return this;
        }
        double[] re = Arrays.copyOf(positionIn, n);
        double[] im = Arrays.copyOf(loadLbf, n);
        new Dft(n).transform(re, im, new double[n], new double[n]);
        // The spectrum of position + i load; the inverse exchanges the parts.
        double[] newRe = new double[points];
        double[] newIm = new double[points];
        int half = (Math.min(n, points) - 1) / 2;
        for (int k = -half; k <= half; k++) {
            int from = k < 0 ? n + k : k;
            int to = k < 0 ? points + k : k;
            newRe[to] = re[from] / n;
            newIm[to] = im[from] / n;
        }
        if (n % 2 == 0 && points > n) {
            // the cosine at half the rate belongs to both signs of the frequency
            int at = n / 2;
            newRe[at] += 0.5 * re[at] / n;
            newIm[at] += 0.5 * im[at] / n;
            newRe[points - at] += 0.5 * re[at] / n;
            newIm[points - at] += 0.5 * im[at] / n;
        }
        new Dft(points).transform(newIm, newRe, new double[points], new double[points]);
        return new Card(newRe, newIm);
    }

    private static double[] rotated(double[] values, int index) {
        double[] result = new double[values.length];
        System.arraycopy(values, index, result, 0, values.length - index);
        System.arraycopy(values, 0, result, values.length - index, index);
        return result;
    }

    private static double[] backwards(double[] values) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i == 0 ? 0 : values.length - i];
        }
        return result;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Card card
                && Arrays.equals(positionIn, card.positionIn)
                && Arrays.equals(loadLbf, card.loadLbf);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(positionIn) + Arrays.hashCode(loadLbf);
    }

    @Override
    public String toString() {
        return "Card[" + size() + " points, stroke " + Figures.four(strokeIn()) + " in, load "
                + Figures.four(minimumLoadLbf()) + " to " + Figures.four(peakLoadLbf()) + " lbf]";
    }
}
