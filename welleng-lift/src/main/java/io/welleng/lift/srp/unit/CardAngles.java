package io.welleng.lift.srp.unit;

import io.welleng.lift.srp.card.Card;

/** Crank angles of the points of a card. */
final class CardAngles {

    private static final int MOST_STEPS = 80;

    private CardAngles() {}

    /** Angles from the bottom of the stroke, 0 to less than one turn (rad). */
    static double[] of(Card card, PolishedRodMotion motion, CardAlignment alignment) {
        return alignment == CardAlignment.BY_TIME ? byTime(card, motion) : byPosition(card, motion);
    }

    private static double[] byTime(Card card, PolishedRodMotion motion) {
        int n = card.size();
        double step = Angles.TURN / n;
        double cardCos = 0.0;
        double cardSin = 0.0;
        double unitCos = 0.0;
        double unitSin = 0.0;
        for (int i = 0; i < n; i++) {
            double cos = Math.cos(i * step);
            double sin = Math.sin(i * step);
            double x = motion.positionIn(i * step);
            cardCos += card.positionIn(i) * cos;
            cardSin -= card.positionIn(i) * sin;
            unitCos += x * cos;
            unitSin -= x * sin;
        }
        double first = Math.atan2(cardSin, cardCos) - Math.atan2(unitSin, unitCos);
        double[] angle = new double[n];
        for (int i = 0; i < n; i++) {
            angle[i] = Angles.turn(first + i * step);
        }
        return angle;
    }

    private static double[] byPosition(Card card, PolishedRodMotion motion) {
        int n = card.size();
        int lowest = 0;
        int highest = 0;
        for (int i = 1; i < n; i++) {
            lowest = card.positionIn(i) < card.positionIn(lowest) ? i : lowest;
            highest = card.positionIn(i) > card.positionIn(highest) ? i : highest;
        }
        double least = card.positionIn(lowest);
        double scale = motion.strokeIn() / (card.positionIn(highest) - least);
        int up = Math.floorMod(highest - lowest, n);
        double top = motion.topOfStrokeRad();
        double[] angle = new double[n];
        for (int i = 0; i < n; i++) {
            int after = Math.floorMod(i - lowest, n);
            double x = (card.positionIn(i) - least) * scale;
            angle[i] = Angles.turn(
                    after == 0
                            ? 0.0
                            : after == up
                                    ? top
                                    : after < up ? inverse(motion, x, 0.0, top) : inverse(motion, x, Angles.TURN, top));
        }
        return angle;
    }

    /** The angle of a position between a lower and a higher one, by Newton's method kept inside a bracket (rad). */
    static double inverse(PolishedRodMotion motion, double positionIn, double atLow, double atHigh) {
        double low = atLow;
        double high = atHigh;
        double at = 0.5 * (low + high);
        for (int i = 0; i < MOST_STEPS; i++) {
            double miss = motion.positionIn(at) - positionIn;
            if (miss > 0.0) {
                high = at;
            } else {
                low = at;
            }
            double next = at - miss / motion.torqueFactorIn(at);
            boolean inside = next > Math.min(low, high) && next < Math.max(low, high);
            next = inside ? next : 0.5 * (low + high);
            if (Math.abs(next - at) <= 1e-15 * Angles.TURN) {
                return next;
            }
            at = next;
        }
        return at;
    }
}
