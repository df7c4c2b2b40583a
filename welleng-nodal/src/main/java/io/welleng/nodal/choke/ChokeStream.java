package io.welleng.nodal.choke;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.pvt.ProducedFluid;
import java.util.List;

/** What flows through a choke, and how warm it is upstream. */
public sealed interface ChokeStream {

    /**
     * Temperature upstream of the choke.
     *
     * @return temperature (°F)
     */
    double temperatureF();

    /**
     * Where the fluid properties upstream lie outside the data of their correlations.
     *
     * @param upstreamPressurePsia pressure upstream (psia), &gt; 0
     * @return advisories of the fluid
     */
    List<Advisory> advisories(double upstreamPressurePsia);

    /**
     * Oil, gas and water as a well produces them.
     *
     * @param fluid the fluid
     * @param temperatureF temperature upstream (°F), 20–700
     */
    record Produced(ProducedFluid fluid, double temperatureF) implements ChokeStream {

        /** Checks the range above. */
        public Produced {
            Check.present(fluid, "fluid");
            Check.inRange(temperatureF, 20, 700, "temperatureF", "°F");
        }

        @Override
        public List<Advisory> advisories(double upstreamPressurePsia) {
            return fluid.blackOil().advisories(upstreamPressurePsia, temperatureF);
        }
    }

    /**
     * Gas that drops no liquid.
     *
     * @param gas the gas
     * @param temperatureF temperature upstream (°F), 20–700
     */
    record Gas(DryGas gas, double temperatureF) implements ChokeStream {

        /** Checks the range above. */
        public Gas {
            Check.present(gas, "gas");
            Check.inRange(temperatureF, 20, 700, "temperatureF", "°F");
        }

        @Override
        public List<Advisory> advisories(double upstreamPressurePsia) {
            return gas.advisories(upstreamPressurePsia, temperatureF);
        }
    }
}
