package io.welleng.nodal.heat;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;

/**
 * A stretch of a well with the same layers between the fluid and the earth. It begins where the section above it ends.
 *
 * @param bottomMdFt measured depth at which it ends (ft), &gt; 0
 * @param layers from the inside out, each beginning where the one before ends; at least one {@link CompletionLayer.Solid},
 *     the first of which is the wall of the tubing; the earth begins at the outside of the last
 */
public record CompletionSection(double bottomMdFt, List<CompletionLayer> layers) {

    /** Checks the depth, and that the layers fit into each other. */
    public CompletionSection {
        Check.positive(bottomMdFt, "bottomMdFt", "ft");
        layers = List.copyOf(Check.notEmpty(layers, "layers"));
        for (int i = 1; i < layers.size(); i++) {
            double outside = layers.get(i - 1).outsideDiameterIn();
            double inside = layers.get(i).insideDiameterIn();
            if (Math.abs(inside - outside) > 1e-9 * outside) {
                throw new InvalidInputException(
                        "layers[" + i + "]",
                        "of an inside diameter equal to the outside diameter of the layer before, " + outside,
                        "in",
                        Double.toString(inside));
            }
        }
        if (layers.stream().noneMatch(CompletionLayer.Solid.class::isInstance)) {
            throw new InvalidInputException("layers", "with a solid one, the wall of the tubing", "", "without");
        }
    }

    /**
     * Outside diameter of the tubing, to which coefficients refer.
     *
     * @return diameter (in)
     */
    public double tubingOdIn() {
        return layers.stream()
                .filter(CompletionLayer.Solid.class::isInstance)
                .findFirst()
                .orElseThrow()
                .outsideDiameterIn();
    }

    /**
     * Diameter at which the earth begins.
     *
     * @return diameter (in)
     */
    public double holeDiameterIn() {
        return layers.get(layers.size() - 1).outsideDiameterIn();
    }

    /** Whether its resistance depends on the temperatures. */
    boolean varies() {
        return layers.stream().anyMatch(CompletionLayer.Annulus.class::isInstance);
    }
}
