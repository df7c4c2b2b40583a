package io.welleng.lift.srp;

import io.welleng.lift.srp.card.Card;
import java.util.ArrayList;
import java.util.List;

/**
 * A point of a card.
 *
 * @param positionIn position, upwards (in)
 * @param loadLbf load (lbf)
 */
public record CardPoint(double positionIn, double loadLbf) {

    /**
     * The points of a card.
     *
     * @param card the card
     * @return its points in the order of time
     */
    public static List<CardPoint> of(Card card) {
        List<CardPoint> points = new ArrayList<>(card.size());
        for (int i = 0; i < card.size(); i++) {
            points.add(new CardPoint(card.positionIn(i), card.loadLbf(i)));
        }
        return List.copyOf(points);
    }

    /**
     * The card of points.
     *
     * @param points points at equal steps of time, at least 8
     * @return the card
     */
    public static Card card(List<CardPoint> points) {
        return Card.of(
                points.stream().mapToDouble(CardPoint::positionIn).toArray(),
                points.stream().mapToDouble(CardPoint::loadLbf).toArray());
    }
}
