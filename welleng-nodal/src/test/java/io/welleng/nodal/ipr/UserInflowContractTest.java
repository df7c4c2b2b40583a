package io.welleng.nodal.ipr;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class UserInflowContractTest extends InflowModelContract {

    /**
     * An inflow as a user would write it: that of Jones, Blount and Glaze with a turbulence term,
     * \( p_r - p_{wf} = a q + b q^2 \).
     */
    record Jones(double shutInPressurePsia, double a, double b) implements InflowModel {

        @Override
        public double rateStbPerDay(double pwfPsia) {
            double drawdown = Math.max(0.0, shutInPressurePsia - pwfPsia);
            return 2.0 * drawdown / (a + Math.sqrt(a * a + 4.0 * b * drawdown));
        }

        @Override
        public double pwfPsia(double rateStbPerDay) {
            return shutInPressurePsia - rateStbPerDay * (a + b * rateStbPerDay);
        }
    }

    @Override
    Arbitrary<Jones> models() {
        return Combinators.combine(
                        Decades.between(10.0, 20_000.0), Decades.between(1e-3, 100.0), Decades.between(1e-6, 1e-2))
                .as(Jones::new)
                .withoutEdgeCases();
    }
}
