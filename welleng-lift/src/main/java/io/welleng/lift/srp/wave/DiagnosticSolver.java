package io.welleng.lift.srp.wave;

/**
 * From the surface card to the pump card by the damped wave equation of the rods,
 *
 * <p>\[ u_{tt} = a^2 u_{xx} - c\,u_t, \qquad D = -E A\,u_x \]
 * in each section of the string, \( x \) downwards from the polished rod, \( u \) the displacement upwards (ft), \(
 * D \) the dynamic effective tension (lbf), \( a = \sqrt{EAg/w} \) with the catalogue weight \( w \) in air. At \( x
 * = 0 \) both \( u \) and \( D = F - W_b \) are known from the card, \( W_b \) being the weight of the rods in the
 * fluid; \( u \) and \( D \) go on unbroken from one section to the next. At the pump \( D \) is the load and \( u
 * \) the position of the pump card. The stretch under the weight of the rods themselves is left out of \( u \), that
 * under the pump's load is in it.
 *
 * <p>Solvers are immutable and thread-safe.
 */
public interface DiagnosticSolver {

    /**
     * Calculates the pump card.
     *
     * @param well card, rods and damping
     * @return the pump card with its balance of work, or why this solver has none
     */
    DiagnosticOutcome diagnose(DiagnosticCase well);
}
