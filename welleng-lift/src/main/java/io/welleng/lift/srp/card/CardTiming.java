package io.welleng.lift.srp.card;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import java.util.Arrays;
import java.util.List;

/**
 * When the points of a record were taken, and so how it becomes a card at equal steps of time. All ways interpolate
 * with periodic monotone cubics, which never overshoot the points; for a record that is at equal steps already,
 * {@link Card#resampled} interpolates by harmonics instead.
 */
public sealed interface CardTiming {

    /** Number of points of a card at equal steps when nothing else is asked for. */
    int USUAL_POINTS = 360;

    /**
     * Makes a card at equal steps of time.
     *
     * @param positionIn position of each point, upwards (in)
     * @param loadLbf load at each point (lbf), as many
     * @param points number of points of the card, at least 8
     * @return the card
     * @throws InvalidInputException if values are not finite or do not fit to the timing
     */
    Card resample(double[] positionIn, double[] loadLbf, int points);

    /** Points at equal steps of time over the whole stroke; the first is not repeated at the end. */
    record EqualTime() implements CardTiming {

        @Override
        public Card resample(double[] positionIn, double[] loadLbf, int points) {
            Card card = Card.of(positionIn, loadLbf);
            Check.atLeast(points, Card.LEAST_POINTS, "points");
            double[] t = new double[card.size()];
            for (int i = 0; i < t.length; i++) {
                t[i] = (double) i / t.length;
            }
            return Card.of(PeriodicMonotone.at(t, positionIn, points), PeriodicMonotone.at(t, loadLbf, points));
        }
    }

    /**
     * Points at times that were recorded with them, uneven as they may be.
     *
     * @param timeS time of each point, increasing (s)
     * @param periodS duration of the stroke (s), longer than from the first point to the last
     */
    record Measured(List<Double> timeS, double periodS) implements CardTiming {

        /** Checks that the times increase and fit into the period. */
        public Measured {
            timeS = List.copyOf(Check.notEmpty(timeS, "timeS"));
            Check.increasing(
                    timeS.stream().mapToDouble(Double::doubleValue).toArray(), Card.LEAST_POINTS, "timeS", "s");
            Check.positive(periodS, "periodS", "s");
            double last = timeS.get(timeS.size() - 1) - timeS.get(0);
            if (!(last < periodS)) {
                throw new InvalidInputException(
                        "periodS",
                        "greater than the time from the first point to the last, " + last,
                        "s",
                        "" + periodS);
            }
        }

        @Override
        public Card resample(double[] positionIn, double[] loadLbf, int points) {
            Card card = Card.of(positionIn, loadLbf);
            Check.sameLength(card.size(), "positionIn", timeS.size(), "timeS");
            Check.atLeast(points, Card.LEAST_POINTS, "points");
            double[] t = new double[timeS.size()];
            for (int i = 0; i < t.length; i++) {
                t[i] = (timeS.get(i) - timeS.get(0)) / periodS;
            }
            return Card.of(PeriodicMonotone.at(t, positionIn, points), PeriodicMonotone.at(t, loadLbf, points));
        }
    }

    /**
     * Points in their order around the card, with nothing known of their times. The unit's motion at constant speed
     * gives them: the points from the lowest to the highest belong to its upstroke, the others to its downstroke,
     * and the crank angle of a point is where the motion has covered the same fraction of the stroke. The card's
     * positions are those of the motion, scaled to the stroke of the record, beginning at the bottom.
     *
     * @param motion motion of the polished rod, one stroke up and one down per revolution
     */
    record ByMotion(PolishedRodMotion motion) implements CardTiming {

        private static final int STEPS = 720;
        private static final int HALVINGS = 48;

        /** Checks that there is a motion. */
        public ByMotion {
            Check.present(motion, "motion");
        }

        @Override
        public Card resample(double[] positionIn, double[] loadLbf, int points) {
            Card card = Card.of(positionIn, loadLbf);
            Check.atLeast(points, Card.LEAST_POINTS, "points");
            double stroke = Check.positive(card.strokeIn(), "positionIn: stroke", "in");
            Card ordered = card.startingAt(indexOfLeast(positionIn));
            double low = ordered.positionIn(0);
            double scale = stroke / motion.strokeIn();
            double foot = motion.positionIn(0.0);
            int top = indexOfLeast(
                    Arrays.stream(ordered.positionsIn()).map(x -> -x).toArray());
            double topRad = topRad();
            double[] turn = new double[card.size()];
            double[] load = new double[card.size()];
            int kept = 0;
            for (int i = 0; i < turn.length; i++) {
                double height = foot + (ordered.positionIn(i) - low) / scale;
                double at = i == 0 ? 0.0 : crankRad(height, i <= top ? 0.0 : 2.0 * Math.PI, topRad) / (2.0 * Math.PI);
                // a point that does not move on from the one before shares its time and is left out
                if (kept == 0 || at > turn[kept - 1] && at < 1.0) {
                    turn[kept] = at;
                    load[kept++] = ordered.loadLbf(i);
                }
            }
            if (kept < Card.LEAST_POINTS) {
                throw new InvalidInputException(
                        "positionIn", "moving up and down in at least " + Card.LEAST_POINTS + " points", "", "" + kept);
            }
            double[] position = new double[points];
            for (int j = 0; j < points; j++) {
                position[j] = low + scale * (motion.positionIn(2.0 * Math.PI * j / points) - foot);
            }
            return Card.of(position, PeriodicMonotone.at(Arrays.copyOf(turn, kept), Arrays.copyOf(load, kept), points));
        }

        /** Crank angle of the top of the stroke. */
        private double topRad() {
            int best = 0;
            for (int k = 1; k < STEPS; k++) {
                best = motion.positionIn(2.0 * Math.PI * k / STEPS) > motion.positionIn(2.0 * Math.PI * best / STEPS)
                        ? k
                        : best;
            }
            double low = 2.0 * Math.PI * (best - 1) / STEPS;
            double high = 2.0 * Math.PI * (best + 1) / STEPS;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = 0.5 * (low + high);
                if (motion.torqueFactorIn(middle) > 0.0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return 0.5 * (low + high);
        }

        /** Angle between a bottom and the top at which the motion is at a height. */
        private double crankRad(double heightIn, double bottomRad, double topRad) {
            double below = bottomRad;
            double above = topRad;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = 0.5 * (below + above);
                if (motion.positionIn(middle) < heightIn) {
                    below = middle;
                } else {
                    above = middle;
                }
            }
            return 0.5 * (below + above);
        }

        private static int indexOfLeast(double[] values) {
            int least = 0;
            for (int i = 1; i < values.length; i++) {
                least = values[i] < values[least] ? i : least;
            }
            return least;
        }
    }
}
