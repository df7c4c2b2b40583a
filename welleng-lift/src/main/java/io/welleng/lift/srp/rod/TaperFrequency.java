package io.welleng.lift.srp.rod;

import io.welleng.core.solve.BracketingSolver;
import java.util.List;

/**
 * Lowest frequency of a string hung at its top and free at its bottom, exact for any taper: the undamped wave equation is
 * solved in each section and matched where sections meet.
 *
 * <p>In a section displacement and force turn through \( \theta = \omega L/a \),
 * \[ \tan\varphi = \frac{Z\omega u}{F}, \quad Z = \frac{EA}{a}, \quad \varphi \rightarrow \varphi + \theta \]
 * and at a junction u and F stay, so that \( \tan\varphi \) is multiplied by the ratio of the impedances Z below and above.
 * \(\varphi\) is 0 at the top; the string vibrates where it reaches \(\pi/2\) at the bottom. It grows with
 * \(\omega\), so there is one root below the frequency at which the first section alone would reach \(\pi/2\).
 */
final class TaperFrequency {

    private static final double QUARTER_TURN = 0.5 * Math.PI;

    private static final double RELATIVE_TOLERANCE = 1e-14;

    private TaperFrequency() {}

    /** Angular frequency (rad/s). */
    static double lowestRadPerS(List<RodSection> sections) {
        int n = sections.size();
        double[] seconds = new double[n];
        double[] impedance = new double[n];
        double upper = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            Rod rod = sections.get(i).rod();
            seconds[i] = sections.get(i).lengthFt() / rod.waveSpeedFtPerS();
            impedance[i] = rod.elasticModulusPsi() * rod.areaIn2() / rod.waveSpeedFtPerS();
            upper = Math.min(upper, QUARTER_TURN / seconds[i]);
        }
        if (n == 1) {
            return upper;
        }
        return new BracketingSolver(RELATIVE_TOLERANCE * upper, 200)
                .solve(omega -> phase(omega, seconds, impedance) - QUARTER_TURN, 0.0, upper)
                .root();
    }

    /** Phase at the bottom. Once it has passed the quarter turn only its sign counts, and junctions are left out. */
    static double phase(double omega, double[] seconds, double[] impedance) {
        double phase = omega * seconds[0];
        for (int i = 1; i < seconds.length; i++) {
            if (phase < QUARTER_TURN) {
                phase = Math.atan(Math.tan(phase) * impedance[i] / impedance[i - 1]);
            }
            phase += omega * seconds[i];
        }
        return phase;
    }
}
