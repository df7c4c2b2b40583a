package io.welleng.constraints.spc.forest;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;

/**
 * A node of an isolation tree. One that splits has a variable, a value and the place of the node for greater readings;
 * the node for smaller ones comes next in the tree. A leaf has none of them.
 *
 * @param rows training rows that came here, at least 1
 * @param variable number of the variable that splits; null at a leaf
 * @param split readings below it go to the next node, others to {@code above}; in the variable's unit, null at a leaf
 * @param above place in the tree of the node for readings from {@code split}; null at a leaf
 */
public record TreeNode(
        int rows,
        @OptionalValue Integer variable,
        @OptionalValue Double split,
        @OptionalValue Integer above) {

    /** Checks that all three parts of a split are there, or none. */
    public TreeNode {
        Check.atLeast(rows, 1, "rows");
        if ((variable == null) != (split == null) || (variable == null) != (above == null)) {
            throw new InvalidInputException("variable, split and above", "all there or none", "", "some");
        }
        if (split != null) {
            Check.finite(split, "split", "");
            Check.atLeast(variable, 0, "variable");
        }
    }

    /**
     * Whether the tree ends here.
     *
     * @return true if the node does not split
     */
    public boolean leaf() {
        return variable == null;
    }
}
