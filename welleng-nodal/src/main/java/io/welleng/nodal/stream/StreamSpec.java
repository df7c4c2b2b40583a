package io.welleng.nodal.stream;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.emulsion.EmulsionViscosity;

/** What flows, as data. */
public sealed interface StreamSpec {

    /**
     * The stream these data describe.
     *
     * @return the stream
     */
    Stream toStream();

    /**
     * What an oil well makes; rates are stock-tank liquid (STB/d).
     *
     * @param fluid oil, producing gas-oil ratio and water cut
     * @param basis how the liquid is counted; {@link LiquidBasis#IN_SITU_VOLUME} where null
     * @param emulsion viscosity of oil and water as an emulsion; an average of the two where null
     */
    record Produced(
            ProducedFluid fluid,
            @OptionalValue LiquidBasis basis,
            @OptionalValue EmulsionViscosity emulsion) implements StreamSpec {

        /** Checks that there is a fluid. */
        public Produced {
            Check.present(fluid, "fluid");
        }

        @Override
        public ProducedStream toStream() {
            ProducedStream stream = ProducedStream.of(fluid);
            if (basis != null) {
                stream = stream.withBasis(basis);
            }
            return emulsion == null ? stream : stream.withEmulsion(emulsion);
        }
    }

    /**
     * What a gas well makes; rates are gas (Mscf/d).
     *
     * @param blackOil gas gravity, gravity of the condensate, salinity of the water
     * @param condensateStbPerMmscf condensate with each million of gas (STB/MMscf), &ge; 0
     * @param waterStbPerMmscf water with each million of gas (STB/MMscf), &ge; 0
     */
    record Gas(BlackOil blackOil, double condensateStbPerMmscf, double waterStbPerMmscf) implements StreamSpec {

        /** Checks the ranges above. */
        public Gas {
            new GasStream(blackOil, condensateStbPerMmscf, waterStbPerMmscf);
        }

        @Override
        public GasStream toStream() {
            return new GasStream(blackOil, condensateStbPerMmscf, waterStbPerMmscf);
        }
    }
}
