package io.welleng.nodal.flow;

/** One phase alone in the pipe, which every method treats alike: its weight and Darcy–Weisbach friction. */
final class SinglePhase {

    /** Gas share of the flow up to which friction is passing from that of liquid alone to a method's own. */
    private static final double LEFT_LIQUID = 0.01;

    private SinglePhase() {}

    /** Whether one of the phases flows alone, or nothing flows at all. */
    static boolean is(FlowState in) {
        return !(in.gasVelocityFtPerS() > 0.0 && in.liquidVelocityFtPerS() > 0.0);
    }

    /** Gradient of the phase that is alone; a pipe in which nothing flows holds liquid. */
    static void gradient(FlowState in, boolean acceleration, FlowGradient result) {
        boolean liquid = !(in.gasVelocityFtPerS() > 0.0);
        double density = liquid ? in.liquidDensityLbPerFt3() : in.gasDensityLbPerFt3();
        double viscosity = liquid ? in.liquidViscosityCp() : in.gasViscosityCp();
        double velocity = liquid ? in.liquidVelocityFtPerS() : in.gasVelocityFtPerS();
        result.set(
                gravity(in, density),
                velocity > 0.0 ? friction(in, density, viscosity, velocity) : 0.0,
                acceleration ? accelerationTerm(in, density) : 0.0,
                liquid ? 1.0 : 0.0,
                liquid ? FlowRegime.LIQUID : FlowRegime.GAS);
    }

    /** Hydrostatic gradient (psi/ft). */
    static double gravity(FlowState in, double densityLbPerFt3) {
        return PipeFlow.gravity(densityLbPerFt3, in.sinAngle());
    }

    /** Friction gradient of a fluid that fills the pipe (psi/ft). */
    static double friction(FlowState in, double densityLbPerFt3, double viscosityCp, double velocityFtPerS) {
        double re = PipeFlow.reynolds(densityLbPerFt3, velocityFtPerS, in.diameterFt(), viscosityCp);
        return darcyWeisbach(
                in, FrictionFactor.darcy(re, in.relativeRoughness()), densityLbPerFt3, velocityFtPerS * velocityFtPerS);
    }

    /** \( f \rho v^2 / (2 g_c d) \) (psi/ft). */
    static double darcyWeisbach(FlowState in, double darcyFactor, double densityLbPerFt3, double velocitySquared) {
        return PipeFlow.friction(darcyFactor, densityLbPerFt3 * velocitySquared, in.diameterFt());
    }

    /** Friction that leaves that of liquid alone without a jump: a method's own from a gas share of 1 % on (psi/ft). */
    static double leavingLiquid(FlowState in, double gasShare, double ownFriction) {
        if (gasShare >= LEFT_LIQUID) {
            return ownFriction;
        }
        double velocity = in.liquidVelocityFtPerS() + in.gasVelocityFtPerS();
        double alone = friction(in, in.liquidDensityLbPerFt3(), in.liquidViscosityCp(), velocity);
        return Blend.of(alone, ownFriction, Blend.weight(gasShare - 0.5 * LEFT_LIQUID, 0.5 * LEFT_LIQUID));
    }

    /** \( \rho v_m v_{sg} / (g_c p) \), the share of the gradient that accelerates a flow of the given density. */
    static double accelerationTerm(FlowState in, double densityLbPerFt3) {
        double vsg = in.gasVelocityFtPerS();
        return PipeFlow.kineticEnergy(densityLbPerFt3, in.liquidVelocityFtPerS() + vsg, vsg, in.pressurePsia());
    }
}
