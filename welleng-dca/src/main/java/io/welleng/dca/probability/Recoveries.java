package io.welleng.dca.probability;

import io.welleng.core.check.Check;
import io.welleng.dca.sampling.Samples;

/**
 * Sampled volumes.
 *
 * @param volumes one volume for each draw
 * @param drawnAgain draws that made no model and were drawn again
 */
public record Recoveries(Samples volumes, int drawnAgain) {

    /** Checks that the samples are there. */
    public Recoveries {
        Check.present(volumes, "volumes");
    }

    @Override
    public String toString() {
        return volumes.summary() + (drawnAgain == 0 ? "" : ", " + drawnAgain + " drawn again");
    }
}
