package io.welleng.constraints.limit;

/** Takes decisions as they are made. */
@FunctionalInterface
public interface DecisionSink {

    /**
     * A level changed.
     *
     * @param decision what was decided, and why
     */
    void onDecision(Decision decision);
}
