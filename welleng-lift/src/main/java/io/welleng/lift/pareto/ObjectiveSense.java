package io.welleng.lift.pareto;

/** Which values of an objective are better. */
public enum ObjectiveSense {
    /** Smaller is better. */
    MINIMISE(1.0),
    /** Greater is better. */
    MAXIMISE(-1.0);

    /** Factor that turns the objective into one to be minimised. */
    private final double sign;

    ObjectiveSense(double sign) {
        this.sign = sign;
    }

    double sign() {
        return sign;
    }
}
