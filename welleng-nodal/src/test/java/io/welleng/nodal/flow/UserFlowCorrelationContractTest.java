package io.welleng.nodal.flow;

/** A correlation as a user would write it: no slip and a constant friction factor, one regime, blind to what is held. */
class UserFlowCorrelationContractTest extends FlowCorrelationContract {

    /** Shared with tests of traverses. */
    public static final FlowCorrelation NO_SLIP = (state, result) -> {
        double vm = state.liquidVelocityFtPerS() + state.gasVelocityFtPerS();
        double holdup = state.liquidVelocityFtPerS() / vm;
        double density = state.liquidDensityLbPerFt3() * holdup + state.gasDensityLbPerFt3() * (1.0 - holdup);
        double friction = 0.02 * density * vm * vm / (2.0 * 32.174 * 144.0 * state.diameterFt());
        result.set(density * state.sinAngle() / 144.0, friction, 0.0, holdup, FlowRegime.DISTRIBUTED);
    };

    @Override
    FlowCorrelation correlation() {
        return NO_SLIP;
    }
}
