package io.welleng.lift.srp.card;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Arrays;
import java.util.List;

/**
 * A dynamometer card as plain data, for files, messages and studies.
 *
 * @param positionIn position of each point in the order of time, upwards (in), at least 8 values
 * @param loadLbf load at each point (lbf), as many
 * @param strokesPerMinute pumping speed (1/min), &gt; 0
 * @param timeS time of each point, increasing within one stroke (s); null if the points are at equal steps of time
 */
public record CardData(
        List<Double> positionIn,
        List<Double> loadLbf,
        double strokesPerMinute,
        @OptionalValue List<Double> timeS) {

    private static final double SECONDS_PER_MINUTE = 60.0;

    /** Checks the ranges above. */
    public CardData {
        positionIn = List.copyOf(Check.notEmpty(positionIn, "positionIn"));
        loadLbf = List.copyOf(Check.notEmpty(loadLbf, "loadLbf"));
        Check.finite(numbers(positionIn), Card.LEAST_POINTS, "positionIn", "in");
        Check.finite(numbers(loadLbf), Card.LEAST_POINTS, "loadLbf", "lbf");
        Check.sameLength(positionIn.size(), "positionIn", loadLbf.size(), "loadLbf");
        Check.positive(strokesPerMinute, "strokesPerMinute", "1/min");
        if (timeS != null) {
            timeS = new CardTiming.Measured(timeS, SECONDS_PER_MINUTE / strokesPerMinute).timeS();
            Check.sameLength(timeS.size(), "timeS", positionIn.size(), "positionIn");
        }
    }

    /**
     * The data of a card.
     *
     * @param card the card, at equal steps of time
     * @param strokesPerMinute pumping speed (1/min), &gt; 0
     * @return its data, without times
     */
    public static CardData of(Card card, double strokesPerMinute) {
        Check.present(card, "card");
        return new CardData(list(card.positionsIn()), list(card.loadsLbf()), strokesPerMinute, null);
    }

    /**
     * The card, as it stands in the data: at their own points without times, and at 360 equal steps with them.
     *
     * @return the card; whether it can be trusted says {@link CardInspection}
     */
    public Card toCard() {
        return timeS == null
                ? Card.of(numbers(positionIn), numbers(loadLbf))
                : timing().resample(numbers(positionIn), numbers(loadLbf), CardTiming.USUAL_POINTS);
    }

    /**
     * When the points were taken.
     *
     * @return equal steps, or the measured times
     */
    public CardTiming timing() {
        return timeS == null
                ? new CardTiming.EqualTime()
                : new CardTiming.Measured(timeS, SECONDS_PER_MINUTE / strokesPerMinute);
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    @Override
    public String toString() {
        return "CardData[" + positionIn.size() + " points, " + Figures.four(strokesPerMinute) + " strokes/min"
                + (timeS == null ? "" : ", timed") + "]";
    }
}
