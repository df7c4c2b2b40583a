package io.welleng.lift.srp.classify;

import io.welleng.lift.srp.card.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Simple drawn cards of four classes, with noise. */
final class ShapeCards {

    private ShapeCards() {}

    static Card full(int n) {
        return drawn(n, 1.0, 0.0, 0.0, null);
    }

    /** A card with the given fillage, slope of the upper level, and roughness. */
    static Card drawn(int n, double fillage, double slope, double noise, RandomGenerator random) {
        double[] x = new double[n];
        double[] f = new double[n];
        for (int i = 0; i < n; i++) {
            double t = (i + 0.5) / n;
            double p = 0.5 * (1.0 - Math.cos(2.0 * Math.PI * t));
            boolean up = t < 0.5;
            boolean loaded = up ? p > 0.05 : p > 0.95 || p > fillage;
            x[i] = 100.0 * p;
            f[i] = (loaded ? 4000.0 + slope * p : 100.0) + (random == null ? 0.0 : noise * random.nextGaussian());
        }
        return Card.of(x, f);
    }

    static List<LabelledCard> many(int each, long seed) {
        RandomGenerator random = Training.random(seed);
        List<LabelledCard> cards = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            double part = random.nextDouble();
            cards.add(new LabelledCard("full", drawn(200, 1.0, -300 * part, 60, random)));
            cards.add(new LabelledCard("pound", drawn(200, 0.2 + 0.6 * part, -200 * part, 60, random)));
            cards.add(new LabelledCard("slope", drawn(200, 1.0, -1500 - 1500 * part, 60, random)));
            cards.add(new LabelledCard("rough", drawn(200, 1.0, -300 * part, 400 + 300 * part, random)));
        }
        return cards;
    }
}
