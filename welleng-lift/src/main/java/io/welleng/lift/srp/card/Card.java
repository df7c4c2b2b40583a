package io.welleng.lift.srp.card;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.Arrays;

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
     * Work done over the stroke, \( \oint F\,dx \), of the polygon through the points: positive where the load is greater
     * on the way up, as it is for every card in the order of time.
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
