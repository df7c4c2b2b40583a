package io.welleng.lift.srp.wave;

import io.welleng.lift.srp.card.Card;

/** What the damping criteria read from a pump card. */
final class CardShape {

    private CardShape() {}

    /** Position gained between rises of the load through a level and the falls after them (in). */
    static double widthIn(Card card, double levelLbf) {
        int n = card.size();
        double sum = 0.0;
        for (int i = 0; i < n; i++) {
            int next = i + 1 < n ? i + 1 : 0;
            double here = card.loadLbf(i) - levelLbf;
            double then = card.loadLbf(next) - levelLbf;
            if (here < 0.0 != then < 0.0) {
                double part = here / (here - then);
                double at = card.positionIn(i) + part * (card.positionIn(next) - card.positionIn(i));
                sum += then < 0.0 ? at : -at;
            }
        }
        return sum;
    }
}
