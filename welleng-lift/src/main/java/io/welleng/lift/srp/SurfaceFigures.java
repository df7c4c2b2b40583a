package io.welleng.lift.srp;

import io.welleng.core.units.Figures;
import io.welleng.lift.srp.card.Card;
import java.util.List;

/**
 * A card at the polished rod.
 *
 * @param strokesPerMinute pumping speed (1/min)
 * @param strokeIn stroke of the polished rod (in)
 * @param peakLoadLbf peak polished rod load PPRL (lbf)
 * @param minimumLoadLbf minimum polished rod load MPRL (lbf)
 * @param workFtLbf work of a stroke (ft·lbf)
 * @param powerHp polished rod power (hp)
 * @param points the card, at equal steps of time
 */
public record SurfaceFigures(
        double strokesPerMinute,
        double strokeIn,
        double peakLoadLbf,
        double minimumLoadLbf,
        double workFtLbf,
        double powerHp,
        List<CardPoint> points) {

    private static final double FT_LBF_PER_MIN_PER_HP = 33_000.0;

    /** Makes the list immutable. */
    public SurfaceFigures {
        points = List.copyOf(points);
    }

    /**
     * The figures of a card.
     *
     * @param card surface card, at equal steps of time
     * @param strokesPerMinute pumping speed (1/min)
     * @return its figures
     */
    public static SurfaceFigures of(Card card, double strokesPerMinute) {
        double work = card.workFtLbf();
        return new SurfaceFigures(
                strokesPerMinute,
                card.strokeIn(),
                card.peakLoadLbf(),
                card.minimumLoadLbf(),
                work,
                work * strokesPerMinute / FT_LBF_PER_MIN_PER_HP,
                CardPoint.of(card));
    }

    @Override
    public String toString() {
        return "Surface[" + Figures.four(strokesPerMinute) + " strokes/min of " + Figures.four(strokeIn) + " in, "
                + Figures.four(minimumLoadLbf) + " to " + Figures.four(peakLoadLbf) + " lbf, " + Figures.four(powerHp)
                + " hp]";
    }
}
