package io.welleng.lift.pcp.elastomer;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * Damage of an elastomer over a history of temperature, after Miner: \( D = \int dt/L(T(t)) \). The order of temperatures
 * does not matter, and the damage of a history is the sum of that of its parts.
 *
 * @param total damage of the whole history; 1 is the end of life
 * @param pieces damage of each piece, in the order of time
 * @see "Miner, M.A. (1945). Cumulative damage in fatigue. J. Appl. Mech. 12, A159–A164"
 */
public record Damage(double total, List<PieceDamage> pieces) {

    private static final int HALVINGS = 60;

    /**
     * Damage of a piece.
     *
     * @param years its duration (years)
     * @param fromTemperatureF temperature at its start (°F)
     * @param toTemperatureF temperature at its end (°F)
     * @param damage its damage
     */
    public record PieceDamage(double years, double fromTemperatureF, double toTemperatureF, double damage) {}

    /** Makes the list immutable. */
    public Damage {
        pieces = List.copyOf(pieces);
    }

    /**
     * The damage of a history.
     *
     * @param elastomer the elastomer
     * @param history its temperatures
     * @return damage, whole and by piece
     */
    public static Damage of(Elastomer elastomer, TemperatureHistory history) {
        Check.present(elastomer, "elastomer");
        Check.present(history, "history");
        List<PieceDamage> pieces = new ArrayList<>();
        double total = 0.0;
        for (TemperatureHistory.Piece piece : history.pieces()) {
            double damage = elastomer.damage(piece.years(), piece.fromTemperatureF(), piece.toTemperatureF());
            total += damage;
            pieces.add(new PieceDamage(piece.years(), piece.fromTemperatureF(), piece.toTemperatureF(), damage));
        }
        return new Damage(total, pieces);
    }

    /**
     * What is left at a temperature from now on.
     *
     * @param elastomer the elastomer
     * @param futureTemperatureF temperature from now on (°F), -100–1,000
     * @return the remaining life, or when it ended
     */
    public ElastomerLife life(Elastomer elastomer, double futureTemperatureF) {
        double whole = elastomer.lifeYears(futureTemperatureF);
        return total < 1.0
                ? new ElastomerLife.Remaining(total, futureTemperatureF, (1.0 - total) * whole)
                : new ElastomerLife.Spent(total, yearsToOne(elastomer));
    }

    private double yearsToOne(Elastomer elastomer) {
        double years = 0.0;
        double done = 0.0;
        for (PieceDamage piece : pieces) {
            if (done + piece.damage >= 1.0) {
                return years + piece.years * shareToReach(elastomer, piece, 1.0 - done);
            }
            done += piece.damage;
            years += piece.years;
        }
        return years;
    }

    /** Share of a piece after which it has done so much damage, by halving. */
    private static double shareToReach(Elastomer elastomer, PieceDamage piece, double damage) {
        if (piece.fromTemperatureF == piece.toTemperatureF) {
            return damage / piece.damage;
        }
        double low = 0.0;
        double high = 1.0;
        for (int i = 0; i < HALVINGS; i++) {
            double x = 0.5 * (low + high);
            double to = piece.fromTemperatureF + x * (piece.toTemperatureF - piece.fromTemperatureF);
            if (elastomer.damage(x * piece.years, piece.fromTemperatureF, to) < damage) {
                low = x;
            } else {
                high = x;
            }
        }
        return high;
    }

    @Override
    public String toString() {
        return "Damage[" + Figures.four(total) + " of 1 in " + pieces.size() + " piece(s)]";
    }
}
