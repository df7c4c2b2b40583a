package io.welleng.nodal.flow;

/** Parts of the pressure gradient in field units: lb/ft³, ft/s, ft, cP, psia in; psi/ft out. */
final class PipeFlow {

    /** Standard gravity (ft/s²), which is also the number of lbm ft/s² in a pound-force. */
    static final double G = 9.80665 / 0.3048;

    static final double SQ_IN_PER_SQ_FT = 144.0;

    /** Reynolds number in field units: lb/ft³ · ft/s · ft / cP, from 1 cP = 0.001 kg/(m s). */
    static final double REYNOLDS = 0.45359237 / (0.3048 * 0.001);

    private static final double FRICTION = 1.0 / (2.0 * G * SQ_IN_PER_SQ_FT);

    private PipeFlow() {}

    static double reynolds(double density, double velocity, double diameter, double viscosity) {
        return REYNOLDS * density * velocity * diameter / viscosity;
    }

    /** Weight of a column, \( \rho \sin\theta \). */
    static double gravity(double density, double sinAngle) {
        return density * sinAngle / SQ_IN_PER_SQ_FT;
    }

    /** Darcy's \( f \rho v^2/(2 g_c d) \), with density times velocity squared as one number. */
    static double friction(double darcy, double densityVelocitySquared, double diameter) {
        return FRICTION * darcy * densityVelocitySquared / diameter;
    }

    /** Kinetic-energy term \( \rho v_m v_{sg}/(g_c p) \). */
    static double kineticEnergy(double density, double mixtureVelocity, double gasVelocity, double pressure) {
        return density * mixtureVelocity * gasVelocity / (G * pressure * SQ_IN_PER_SQ_FT);
    }
}
