package io.welleng.lift.srp.classify;

import java.util.random.RandomGenerator;

/** Folds with the same part of each class: the cards of a class are shuffled and dealt to the folds in turn. */
final class StratifiedFolds {

    private StratifiedFolds() {}

    /** The fold of each card. Dealing goes on from class to class, so that the folds differ by one card at most. */
    static int[] assign(int[] y, int classes, int folds, RandomGenerator random) {
        int[] fold = new int[y.length];
        int dealt = 0;
        for (int c = 0; c < classes; c++) {
            int[] of = new int[y.length];
            int n = 0;
            for (int i = 0; i < y.length; i++) {
                if (y[i] == c) {
                    of[n++] = i;
                }
            }
            for (int i = n - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = of[i];
                of[i] = of[j];
                of[j] = swap;
            }
            for (int i = 0; i < n; i++) {
                fold[of[i]] = dealt++ % folds;
            }
        }
        return fold;
    }
}
