package io.welleng.nodal.tools;

import io.welleng.nodal.flow.FlowState;

/**
 * Friction as pyResToolbox 3.7.6 has it: 64/Re to a Reynolds number of 2,100, Serghides' equation from there on, with a
 * jump between. This library goes linearly from 2,100 to 4,000.
 *
 * @see "Serghides, T.K. (1984). Chem. Eng. 91(5), 63–64"
 */
final class ToolFriction {

    static final double G = 32.174;
    static final double SQ_IN_PER_SQ_FT = 144.0;
    static final double LAMINAR_END = 2100.0;

    /** lb/(ft s) in a cP. */
    private static final double CP = 6.7197e-4;

    private ToolFriction() {}

    static double reynolds(double density, double velocity, double diameterFt, double viscosityCp) {
        return density * velocity * diameterFt / (CP * viscosityCp);
    }

    static double darcy(double re, double relativeRoughness) {
        return re <= LAMINAR_END ? 64.0 / re : serghides(re, relativeRoughness);
    }

    /** Has a pole near a relative roughness of 3.7. */
    static double serghides(double re, double relativeRoughness) {
        double wall = relativeRoughness / 3.7;
        double first = -2.0 * Math.log10(wall + 12.0 / re);
        double second = -2.0 * Math.log10(wall + 2.51 * first / re);
        double third = -2.0 * Math.log10(wall + 2.51 * second / re);
        double bend = third - 2.0 * second + first;
        double root = bend == 0.0 ? first : first - (second - first) * (second - first) / bend;
        return 1.0 / (root * root);
    }

    /** Friction gradient (psi/ft). */
    static double gradient(FlowState in, double darcy, double density, double velocity) {
        return darcy * density * velocity * velocity / (2.0 * G * in.diameterFt() * SQ_IN_PER_SQ_FT);
    }
}
