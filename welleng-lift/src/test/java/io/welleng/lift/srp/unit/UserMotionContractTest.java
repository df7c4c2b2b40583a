package io.welleng.lift.srp.unit;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitrary;

/** A motion of a user's own, as the interface invites: a long upstroke and a short downstroke. */
class UserMotionContractTest extends PolishedRodMotionContract {

    private record Lopsided(double strokeIn) implements PolishedRodMotion {

        private static final double WARP = 0.3;

        private static double phase(double theta) {
            return theta - WARP * (1 - Math.cos(theta));
        }

        @Override
        public double positionIn(double crankRad) {
            return 0.5 * strokeIn * (1 - Math.cos(phase(crankRad)));
        }

        @Override
        public double torqueFactorIn(double crankRad) {
            return 0.5 * strokeIn * Math.sin(phase(crankRad)) * (1 - WARP * Math.sin(crankRad));
        }

        @Override
        public double accelerationFactorIn(double crankRad) {
            double rate = 1 - WARP * Math.sin(crankRad);
            double p = phase(crankRad);
            return 0.5 * strokeIn * (Math.cos(p) * rate * rate - Math.sin(p) * WARP * Math.cos(crankRad));
        }
    }

    @Override
    Arbitrary<PolishedRodMotion> motions() {
        return Decades.between(1, 1000).map(Lopsided::new);
    }
}
