package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import io.welleng.core.units.ForceUnit;
import io.welleng.core.units.LengthUnit;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.card.CardData;
import io.welleng.lift.srp.card.CardTiming;
import java.util.List;

/**
 * A surface card as it was recorded, in whatever units and at whatever times. A unit that is stated wrongly is found and
 * put right by the inspection where only one other fits; but loads that are somewhat less than the weight of the rods stay as
 * they are stated, since a string that is parted gives such loads, too.
 *
 * @param position position of each point in the order of time, upwards (in {@code positionUnit}); fewer than 8 points are
 *     a record that cannot be used, not a bad input
 * @param positionUnit unit of the positions
 * @param load load at each point (in {@code loadUnit}), as many
 * @param loadUnit unit of the loads
 * @param strokesPerMinute pumping speed (1/min), &gt; 0
 * @param timing when the points were taken
 */
public record CardRecord(
        List<Double> position,
        LengthUnit positionUnit,
        List<Double> load,
        ForceUnit loadUnit,
        double strokesPerMinute,
        RecordTiming timing) {

    private static final double SECONDS_PER_MINUTE = 60.0;

    /** Checks that all are numbers and go together. */
    public CardRecord {
        position = List.copyOf(Check.notEmpty(position, "position"));
        Check.present(positionUnit, "positionUnit");
        load = List.copyOf(Check.notEmpty(load, "load"));
        Check.present(loadUnit, "loadUnit");
        Check.finite(numbers(position), 1, "position", positionUnit.symbol());
        Check.finite(numbers(load), 1, "load", loadUnit.symbol());
        Check.sameLength(position.size(), "position", load.size(), "load");
        Check.positive(strokesPerMinute, "strokesPerMinute", "1/min");
        Check.present(timing, "timing");
        if (timing instanceof RecordTiming.Timed timed) {
            Check.sameLength(timed.timeS().size(), "timing.timeS", position.size(), "position");
            double last =
                    timed.timeS().get(timed.timeS().size() - 1) - timed.timeS().get(0);
            double period = SECONDS_PER_MINUTE / strokesPerMinute;
            if (!(last < period)) {
                throw new InvalidInputException(
                        "timing.timeS",
                        "within one stroke of " + period + " s from the first to the last",
                        "s",
                        "" + last);
            }
        }
    }

    /**
     * The record of a card in inches and pounds-force.
     *
     * @param data the card
     * @return its record
     */
    public static CardRecord of(CardData data) {
        Check.present(data, "data");
        return new CardRecord(
                data.positionIn(),
                LengthUnit.IN,
                data.loadLbf(),
                ForceUnit.LBF,
                data.strokesPerMinute(),
                data.timeS() == null ? new RecordTiming.EqualTime() : new RecordTiming.Timed(data.timeS()));
    }

    /**
     * The record of a card in inches and pounds-force at equal steps of time.
     *
     * @param card the card
     * @param strokesPerMinute pumping speed (1/min), &gt; 0
     * @return its record
     */
    public static CardRecord of(Card card, double strokesPerMinute) {
        return of(CardData.of(card, strokesPerMinute));
    }

    /** Positions and loads (in, lbf), at equal steps of time where times were recorded. */
    double[][] points() {
        double[] x = numbers(position);
        double[] f = numbers(load);
        for (int i = 0; i < x.length; i++) {
            x[i] = positionUnit.to(LengthUnit.IN, x[i]);
            f[i] = loadUnit.to(ForceUnit.LBF, f[i]);
        }
        if (timing instanceof RecordTiming.Timed timed && x.length >= Card.LEAST_POINTS && finite(x) && finite(f)) {
            Card card = new CardTiming.Measured(timed.timeS(), SECONDS_PER_MINUTE / strokesPerMinute)
                    .resample(x, f, CardTiming.USUAL_POINTS);
            return new double[][] {card.positionsIn(), card.loadsLbf()};
        }
        return new double[][] {x, f};
    }

    /** Whether the conversion kept all within the number range. */
    private static boolean finite(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += Math.abs(value);
        }
        return sum < Double.POSITIVE_INFINITY;
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public String toString() {
        return "CardRecord[" + position.size() + " points, " + Figures.four(strokesPerMinute) + " strokes/min]";
    }
}
