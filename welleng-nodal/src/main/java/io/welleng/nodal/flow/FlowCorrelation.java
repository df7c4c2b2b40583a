package io.welleng.nodal.flow;

/**
 * Pressure gradient of gas and liquid flowing together in a pipe. Implement it to bring your own; those we ship are in
 * {@link FlowMethod}. Implementations are immutable, and allocate nothing in {@link #gradient}.
 *
 * <p>A correlation whose gradient jumps where the regime changes should honour {@link FlowState#heldRegime()}: marches
 * are then faster and more accurate. One that ignores it is marched all the same.
 */
@FunctionalInterface
public interface FlowCorrelation {

    /**
     * Computes the gradient at one point.
     *
     * @param state the flow there. Not modified.
     * @param result where gravity, friction, kinetic-energy term, holdup and regime go. Modified.
     */
    void gradient(FlowState state, FlowGradient result);

    /**
     * Whether the gradient jumps where the regime changes. Marches look for the jumps of those that do, which costs time.
     *
     * @return true unless the correlation is continuous from one regime to the next
     */
    default boolean jumpsBetweenRegimes() {
        return true;
    }
}
