package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A bound that keeps a stream from its value without bounds.
 *
 * @param stream name of the stream
 * @param side which bound
 * @param bound its value, in the unit of the model
 * @param withoutBounds value the stream would have without any bounds, in the unit of the model
 * @param multiplier Lagrange multiplier, at least 0: half the objective rises by so much per unit by which the bound is
 *     tightened, per unit of the model
 */
public record BoundAtWork(String stream, Side side, double bound, double withoutBounds, double multiplier) {

    /** Checks the name. */
    public BoundAtWork {
        Check.text(stream, "stream");
        Check.present(side, "side");
    }

    /** Which of the two bounds. */
    public enum Side {
        /** The least value. */
        LOWER,
        /** The greatest value. */
        UPPER
    }

    @Override
    public String toString() {
        return stream + " at its " + (side == Side.LOWER ? "least " : "greatest ") + Figures.four(bound)
                + " (without bounds " + Figures.four(withoutBounds) + "), multiplier " + Figures.four(multiplier);
    }
}
