package io.welleng.constraints.spc.forest;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;

/**
 * A tree that splits rows at random until each is alone, or the height limit is reached.
 *
 * @param nodes the root first; each node that splits is followed by the part for smaller readings, then that for
 *     greater ones
 */
public record IsolationTree(List<TreeNode> nodes) {

    /** Checks that every node is reached once. */
    public IsolationTree {
        nodes = List.copyOf(Check.notEmpty(nodes, "nodes"));
        int end = end(nodes, 0);
        if (end != nodes.size()) {
            throw new InvalidInputException("nodes", "one tree of " + end + " nodes", "", nodes.size() + " nodes");
        }
    }

    /** The place after the part of the tree that begins at a node. */
    private static int end(List<TreeNode> nodes, int place) {
        if (place >= nodes.size()) {
            throw new InvalidInputException("nodes", "a whole tree", "", "none at place " + place);
        }
        TreeNode node = nodes.get(place);
        if (node.leaf()) {
            return place + 1;
        }
        int above = end(nodes, place + 1);
        if (node.above() != above) {
            throw new InvalidInputException(
                    Check.element("nodes", place) + ".above",
                    "" + above,
                    "",
                    node.above().toString());
        }
        int end = end(nodes, above);
        int rows = nodes.get(place + 1).rows() + nodes.get(above).rows();
        if (node.rows() != rows) {
            throw new InvalidInputException(
                    Check.element("nodes", place) + ".rows", "the sum of its parts, " + rows, "", "" + node.rows());
        }
        return end;
    }
}
