package io.welleng.nodal.flow;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Flows for tests: drawn over everything a well may carry, at every angle. */
final class FlowStates {

    private FlowStates() {}

    /**
     * Fluids, pipes, rates over five decades, angles with the level and the vertical among them. Without jqwik's edge
     * cases, whose combinations would leave no room for anything else.
     */
    static Arbitrary<FlowState> any() {
        Arbitrary<Double> angles = Arbitraries.oneOf(
                Arbitraries.of(-90.0, 0.0, 90.0),
                Arbitraries.doubles().between(-90.0, 90.0).ofScale(6));
        Arbitrary<Double> speeds = Decades.between(1e-3, 100.0);
        return Combinators.combine(
                        Decades.between(20.0, 20_000.0),
                        Decades.between(0.8, 12.0),
                        angles,
                        speeds,
                        speeds,
                        Arbitraries.doubles().between(35.0, 70.0),
                        Decades.between(0.05, 20.0),
                        Decades.between(0.2, 500.0))
                .as((p, d, angle, vsl, vsg, rhoL, rhoG, muL) -> new FlowState()
                        .pipe(d, 0.0006)
                        .angleFromHorizontalDeg(angle)
                        .flow(p, vsl, vsg)
                        .liquid(rhoL, muL, 5.0 + 0.9 * (rhoL - 35.0))
                        .gas(rhoG, 0.012 + 0.001 * rhoG))
                .withoutEdgeCases();
    }

    /** A few states that reach every regime up, down and level. */
    static FlowState[] sample() {
        double[] speeds = {0.02, 0.3, 2.0, 20.0};
        double[] angles = {-90.0, -5.0, 0.0, 30.0, 90.0};
        FlowState[] all = new FlowState[speeds.length * speeds.length * angles.length];
        int i = 0;
        for (double liquid : speeds) {
            for (double gas : speeds) {
                for (double angle : angles) {
                    all[i++] = new FlowState()
                            .pipe(2.441, 0.0006)
                            .angleFromHorizontalDeg(angle)
                            .flow(600.0, liquid, gas)
                            .liquid(50.0, 1.5, 20.0)
                            .gas(2.5, 0.014);
                }
            }
        }
        return all;
    }
}
