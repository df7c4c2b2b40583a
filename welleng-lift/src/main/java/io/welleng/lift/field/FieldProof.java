package io.welleng.lift.field;

import io.welleng.core.units.Figures;

/**
 * How near the wells of a priority class are to the best they can be, where the classes before keep what they reached. No
 * setting of the wells within the limits exceeds the bound.
 *
 * @param priority the class
 * @param value what the class reaches (STB/d or USD/d)
 * @param bound what it cannot exceed (STB/d or USD/d)
 * @param relativeGap bound less value, over the size of the value (fraction); 1 where the value is 0 and the bound is not
 * @param nodes relaxations that were solved for it
 * @param closed whether the gap asked for was reached before the nodes ran out
 */
public record FieldProof(int priority, double value, double bound, double relativeGap, long nodes, boolean closed) {

    static FieldProof of(int priority, double value, double bound, long nodes, boolean closed) {
        double above = Math.max(value, bound);
        double gap = above == value ? 0.0 : value != 0.0 ? (above - value) / Math.abs(value) : 1.0;
        return new FieldProof(priority, value, above, gap, nodes, closed);
    }

    @Override
    public String toString() {
        return "class " + priority + ": " + Figures.four(value) + ", at most " + Figures.four(bound - value)
                + " below the best, " + nodes + " node(s)" + (closed ? "" : ", gap not closed");
    }
}
