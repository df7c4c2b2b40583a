package io.welleng.nodal.flowline;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.nodal.well.Conduit;
import java.util.List;

/**
 * The pipe from the wellhead to the separator.
 *
 * @param nodes profile from the wellhead, at distance 0, to the separator, at least two points by increasing distance; no
 *     stretch rises or falls by more than its length
 * @param conduit what the flow goes through
 * @param temperature temperature of the flow along the pipe
 */
public record Flowline(List<FlowlineNode> nodes, Conduit conduit, FlowlineTemperature temperature) {

    /** Checks the ranges above. */
    public Flowline {
        nodes = List.copyOf(Check.notEmpty(nodes, "nodes"));
        Check.present(conduit, "conduit");
        Check.present(temperature, "temperature");
        if (nodes.size() < 2 || nodes.get(0).distanceFt() != 0.0) {
            throw new InvalidInputException("nodes", "at least two, the first at distance 0", "ft", nodes.toString());
        }
        for (int i = 1; i < nodes.size(); i++) {
            FlowlineNode from = nodes.get(i - 1);
            FlowlineNode to = nodes.get(i);
            String name = "nodes[" + i + "].distanceFt";
            Check.below(from.distanceFt(), to.distanceFt(), "nodes[" + (i - 1) + "].distanceFt", name, "ft");
            double length = to.distanceFt() - from.distanceFt();
            double climb = Math.abs(to.elevationFt() - from.elevationFt());
            if (climb > length) {
                throw new InvalidInputException(
                        "nodes[" + i + "].elevationFt",
                        "within the length of pipe (" + length + " ft) of the point before",
                        "ft",
                        Double.toString(to.elevationFt()));
            }
        }
    }

    /**
     * A straight flowline.
     *
     * @param lengthFt length of pipe (ft), &gt; 0
     * @param climbFt height of the separator above the wellhead (ft), negative below it
     * @param conduit what the flow goes through
     * @param temperature temperature of the flow along the pipe
     * @return the flowline
     */
    public static Flowline straight(double lengthFt, double climbFt, Conduit conduit, FlowlineTemperature temperature) {
        return new Flowline(
                List.of(new FlowlineNode(0.0, 0.0), new FlowlineNode(lengthFt, climbFt)), conduit, temperature);
    }

    /**
     * Height of the separator above the wellhead.
     *
     * @return height (ft), negative below it
     */
    public double climbFt() {
        return nodes.get(nodes.size() - 1).elevationFt() - nodes.get(0).elevationFt();
    }

    /**
     * Length of pipe.
     *
     * @return length (ft)
     */
    public double lengthFt() {
        return nodes.get(nodes.size() - 1).distanceFt();
    }
}
