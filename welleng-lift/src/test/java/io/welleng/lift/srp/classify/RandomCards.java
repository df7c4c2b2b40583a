package io.welleng.lift.srp.classify;

import io.welleng.lift.srp.card.Card;
import java.util.random.RandomGenerator;

/** Cards of any kind: plausible, ragged, flat, huge, tiny, reversed, full of zeros. */
public final class RandomCards {

    private RandomCards() {}

    /** The next card; the kind goes round with {@code k}. */
    public static Card next(RandomGenerator random, int k) {
        int n = 8 + random.nextInt(k % 3 == 0 ? 10 : 400);
        double[] x = new double[n];
        double[] f = new double[n];
        double scale = Math.pow(10.0, random.nextDouble() * 12.0 - 6.0);
        for (int i = 0; i < n; i++) {
            double t = (double) i / n;
            switch (k % 10) {
                case 0 -> {
                    x[i] = random.nextGaussian() * scale;
                    f[i] = random.nextGaussian() * scale;
                }
                case 1 -> {
                    x[i] = 7.0;
                    f[i] = random.nextGaussian();
                }
                case 2 -> {
                    x[i] = random.nextDouble();
                    f[i] = k % 20 == 2 ? 0.0 : scale;
                }
                case 3 -> {
                    x[i] = Math.sin(6.3 * t) * 1e300 * (random.nextBoolean() ? 1 : -1);
                    f[i] = Double.MAX_VALUE * (2.0 * random.nextDouble() - 1.0);
                }
                case 4 -> {
                    x[i] = 100.0 * (1.0 - Math.cos(2.0 * Math.PI * t));
                    f[i] = random.nextDouble() < 0.3 ? 0.0 : 5000.0 + 2000.0 * Math.sin(2.0 * Math.PI * t);
                }
                case 5 -> {
                    x[i] = 100.0 * (1.0 - Math.cos(2.0 * Math.PI * t));
                    f[i] = 5000.0 - 2000.0 * Math.sin(2.0 * Math.PI * t);
                }
                case 6 -> {
                    x[i] = random.nextInt(3);
                    f[i] = random.nextInt(3);
                }
                case 7 -> {
                    x[i] = Double.MIN_VALUE * random.nextInt(5);
                    f[i] = Double.MIN_VALUE * random.nextInt(5);
                }
                default -> {
                    x[i] = 50.0 * (1.0 - Math.cos(2.0 * Math.PI * t)) + random.nextGaussian();
                    f[i] = (t > 0.05 && t < 0.55 ? 4000.0 : 0.0) + 200.0 * random.nextGaussian();
                }
            }
        }
        return Card.of(x, f);
    }
}
