package io.welleng.allocation.method;

import io.welleng.core.check.Check;
import java.util.List;

/** A quantity shared over the inlets of a node. Immutable. */
public final class Shared implements Sharing {

    private final double[] allocated;
    private final double[] imbalanceShares;
    private final List<String> bounded;

    /**
     * Takes over the arrays, which must not be changed any more.
     *
     * @param allocated quantity of each inlet, in their order
     * @param imbalanceShares fraction of the imbalance that each carries; null for a method that does not share an
     *     imbalance
     * @param bounded names of the inlets that were kept at 0, in the order of the inlets
     */
    public Shared(double[] allocated, double[] imbalanceShares, List<String> bounded) {
        this.allocated = Check.present(allocated, "allocated");
        this.imbalanceShares = imbalanceShares;
        this.bounded = List.copyOf(bounded);
    }

    /**
     * Quantity of an inlet.
     *
     * @param i index from 0
     * @return \(q_i\), in the unit of the stream
     */
    public double allocated(int i) {
        return allocated[i];
    }

    /**
     * Fraction of the imbalance that an inlet carries.
     *
     * @param i index from 0
     * @return \(\alpha_i\) (dimensionless), or null where the method has none
     */
    public Double imbalanceShare(int i) {
        return imbalanceShares == null ? null : imbalanceShares[i];
    }

    /**
     * Inlets that were kept at 0.
     *
     * @return their names; empty where none was
     */
    public List<String> bounded() {
        return bounded;
    }
}
