package io.welleng.nodal.flow;

/**
 * The pressure gradient at one point of a pipe, with its parts. All gradients are pressure gained going against the flow
 * (psi/ft of pipe): positive gravity in upward flow, positive friction always. Filled in place by a correlation.
 *
 * <p>Not thread-safe: one per computation.
 */
public final class FlowGradient {

    private double gravityPsiPerFt;
    private double frictionPsiPerFt;
    private double accelerationTerm;
    private double liquidHoldup;
    private FlowRegime regime = FlowRegime.LIQUID;

    /** A gradient without parts, of liquid; call {@link #set}. */
    public FlowGradient() {}

    /**
     * Sets the result.
     *
     * @param gravity hydrostatic part (psi/ft)
     * @param friction friction part (psi/ft)
     * @param ek kinetic-energy term, the share of the total gradient that accelerates the flow (dimensionless)
     * @param holdup liquid holdup (fraction)
     * @param flowRegime regime
     */
    public void set(double gravity, double friction, double ek, double holdup, FlowRegime flowRegime) {
        gravityPsiPerFt = gravity;
        frictionPsiPerFt = friction;
        accelerationTerm = ek;
        liquidHoldup = holdup;
        regime = flowRegime;
    }

    /**
     * Hydrostatic part.
     *
     * @return gradient (psi/ft)
     */
    public double gravityPsiPerFt() {
        return gravityPsiPerFt;
    }

    /**
     * Friction part.
     *
     * @return gradient (psi/ft)
     */
    public double frictionPsiPerFt() {
        return frictionPsiPerFt;
    }

    /**
     * Acceleration part, \( (g + f)\,E_k/(1 - E_k) \).
     *
     * @return gradient (psi/ft)
     */
    public double accelerationPsiPerFt() {
        return totalPsiPerFt() - gravityPsiPerFt - frictionPsiPerFt;
    }

    /**
     * Total gradient, \( (g + f)/(1 - E_k) \).
     *
     * @return gradient (psi/ft); has no meaning where {@link #sonic()}
     */
    public double totalPsiPerFt() {
        return (gravityPsiPerFt + frictionPsiPerFt) / (1.0 - accelerationTerm);
    }

    /**
     * Whether the flow would have to be faster than its own pressure waves: the kinetic-energy term has reached 1 and no
     * pressure gradient carries the flow.
     *
     * @return true if there is no gradient
     */
    public boolean sonic() {
        return !(accelerationTerm < 1.0);
    }

    /**
     * Kinetic-energy term Ek.
     *
     * @return share of the total gradient (dimensionless)
     */
    public double accelerationTerm() {
        return accelerationTerm;
    }

    /**
     * Liquid holdup, the share of the pipe filled with liquid.
     *
     * @return holdup (fraction)
     */
    public double liquidHoldup() {
        return liquidHoldup;
    }

    /**
     * Flow regime by the correlation's own map.
     *
     * @return regime
     */
    public FlowRegime regime() {
        return regime;
    }
}
