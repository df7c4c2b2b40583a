package io.welleng.lift.srp.wave;

import io.welleng.core.units.Figures;
import io.welleng.lift.srp.card.Card;

/** Fits one or two coefficients so that top and bottom of the pump card are level; lives within one search. */
final class LevelFit {

    private static final int MOST_STEPS = 15;
    private static final int FREE_STEPS = 3;
    private static final int LEAST_POINTS = 10;
    private static final double START_FACTOR = 0.1;
    private static final double BESIDE = 0.02;
    private static final double TOLERANCE = 1e-6;
    private static final double TRANSITION_PART = 0.03;

    private final DampingSearch.Cards cards;
    private final DampingCriterion.LevelStrokes where;
    private final double perFactor;
    private final double greatest;
    /** 1 top, −1 bottom, 0 neither. */
    private final int[] side = new int[SurfaceSpectrum.POINTS];

    LevelFit(DampingSearch.Cards cards, DampingCriterion.LevelStrokes where, double perFactor, double greatestFactor) {
        this.cards = cards;
        this.where = where;
        this.perFactor = perFactor;
        this.greatest = greatestFactor * perFactor;
    }

    DampingOutcome fit() {
        double up = START_FACTOR * perFactor;
        double down = up;
        double beside = BESIDE * perFactor;
        for (int step = 0; step < MOST_STEPS; step++) {
            if (!(cards.at(damping(up, down)) instanceof DiagnosticOutcome.Diagnosed here)) {
                return DampingSearch.unreadable(cards);
            }
            if (step < FREE_STEPS && !sides(here.pumpCard())) {
                return DampingSearch.unreadable(cards);
            }
            double[] r = deviations(here.pumpCard());
            double[] first = derivative(damping(up + beside, where.apart() ? down : up + beside), r, beside);
            double[] second = where.apart() ? derivative(damping(up, down + beside), r, beside) : null;
            double aa = dot(first, first);
            double ar = dot(first, r);
            double toUp = -ar / aa;
            double toDown = toUp;
            if (second != null) {
                double bb = dot(second, second);
                double ab = dot(first, second);
                double br = dot(second, r);
                double determinant = aa * bb - ab * ab;
                toUp = (-ar * bb + br * ab) / determinant;
                toDown = (-br * aa + ar * ab) / determinant;
            }
            up += toUp;
            down += toDown;
            if (!(Math.abs(up) + Math.abs(down) < Double.POSITIVE_INFINITY)) {
                return DampingSearch.unreadable(cards);
            }
            if (Math.min(up, down) < 0.0 || Math.max(up, down) > greatest) {
                return outside(up, down);
            }
            if (Math.abs(toUp) + Math.abs(toDown) < TOLERANCE * perFactor) {
                return found(up, down);
            }
        }
        return new DampingOutcome.NotFound(
                "not_converged", "The fit did not end after " + MOST_STEPS + " steps.", MOST_STEPS, cards.count);
    }

    private DampingOutcome found(double up, double down) {
        Damping damping = damping(up, down);
        if (!(cards.at(damping) instanceof DiagnosticOutcome.Diagnosed answer)) {
            return DampingSearch.unreadable(cards);
        }
        double[] r = deviations(answer.pumpCard());
        int count = 0;
        for (int s : side) {
            count += s != 0 ? 1 : 0;
        }
        return new DampingOutcome.Found(damping, answer, Math.sqrt(dot(r, r) / count), cards.count);
    }

    private DampingOutcome outside(double up, double down) {
        boolean negative = Math.min(up, down) < 0.0;
        double value = negative ? Math.min(up, down) : Math.max(up, down);
        return new DampingOutcome.NotFound(
                negative ? "negative" : "too_much",
                "Level strokes would need a coefficient of " + Figures.four(value) + " 1/s"
                        + (negative ? "; the pump load itself changes along the stroke." : ", more than is searched."),
                value,
                cards.count);
    }

    private Damping damping(double up, double down) {
        return where.apart() ? new Damping.UpDown(up, down) : new Damping.Coefficient(up);
    }

    /** Change of the deviations with a coefficient; NaN without a card. */
    private double[] derivative(Damping damping, double[] r, double beside) {
        double[] d = new double[r.length];
        if (!(cards.at(damping) instanceof DiagnosticOutcome.Diagnosed answer)) {
            d[0] = Double.NaN;
            return d;
        }
        double[] there = deviations(answer.pumpCard());
        for (int i = 0; i < d.length; i++) {
            d[i] = (there[i] - r[i]) / beside;
        }
        return d;
    }

    /** Sorts the points into top, bottom and neither; false if either has too few. */
    private boolean sides(Card card) {
        int n = card.size();
        double middle = 0.5 * (card.peakLoadLbf() + card.minimumLoadLbf());
        double low = card.lowestPositionIn();
        double stroke = card.strokeIn();
        int reach = (int) (TRANSITION_PART * n);
        int top = 0;
        int bottom = 0;
        for (int i = 0; i < n; i++) {
            double x = (card.positionIn(i) - low) / stroke;
            boolean above = card.loadLbf(i) > middle;
            boolean steady = x >= where.from() && x <= where.to();
            for (int k = -reach; k <= reach && steady; k++) {
                steady = card.loadLbf(Math.floorMod(i + k, n)) > middle == above;
            }
            side[i] = !steady ? 0 : above ? 1 : -1;
            top += side[i] > 0 ? 1 : 0;
            bottom += side[i] < 0 ? 1 : 0;
        }
        return top >= LEAST_POINTS && bottom >= LEAST_POINTS;
    }

    /** Load less the mean of its side; 0 for points of neither. */
    private double[] deviations(Card card) {
        double[] sum = new double[3];
        int[] count = new int[3];
        for (int i = 0; i < side.length; i++) {
            sum[side[i] + 1] += card.loadLbf(i);
            count[side[i] + 1]++;
        }
        double[] r = new double[side.length];
        for (int i = 0; i < side.length; i++) {
            int s = side[i] + 1;
            r[i] = s == 1 ? 0.0 : card.loadLbf(i) - sum[s] / count[s];
        }
        return r;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
