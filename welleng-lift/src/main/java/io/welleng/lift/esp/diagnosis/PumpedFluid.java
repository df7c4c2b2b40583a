package io.welleng.lift.esp.diagnosis;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.nodal.stream.LiquidBasis;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.stream.StreamPoint;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.emulsion.EmulsionViscosity;

/** What goes through the pump. */
public sealed interface PumpedFluid {

    /**
     * What enters the pump at a rate.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @param waterCut water over liquid at stock-tank conditions (fraction); null where that of the fluid counts
     * @param intakePressurePsia pressure at the intake (psia), &gt; 0
     * @param intakeTemperatureF temperature at the intake (°F), 20–700
     * @return the stream at its rate, behind the separation
     */
    StreamPoint entering(double rateStbPerDay, Double waterCut, double intakePressurePsia, double intakeTemperatureF);

    /**
     * What the well produces, with its gas.
     *
     * @param fluid what comes to the intake; a water cut that was read replaces its own
     * @param separation what keeps gas out of the pump; null where all of it goes through
     * @param liquidBasis how the liquid is counted; {@link LiquidBasis#IN_SITU_VOLUME} where null
     * @param emulsion viscosity of oil and water as an emulsion; an average of the two where null
     */
    record Produced(
            ProducedFluid fluid,
            @OptionalValue IntakeSeparation separation,
            @OptionalValue LiquidBasis liquidBasis,
            @OptionalValue EmulsionViscosity emulsion)
            implements PumpedFluid {

        /** Checks that the fluid is there, and puts the defaults. */
        public Produced {
            Check.present(fluid, "fluid");
            liquidBasis = liquidBasis == null ? LiquidBasis.IN_SITU_VOLUME : liquidBasis;
        }

        @Override
        public StreamPoint entering(
                double rateStbPerDay, Double waterCut, double intakePressurePsia, double intakeTemperatureF) {
            ProducedFluid read = waterCut == null
                    ? fluid
                    : new ProducedFluid(fluid.blackOil(), fluid.producingGorScfPerStb(), waterCut);
            ProducedStream plain = ProducedStream.of(read).withBasis(liquidBasis);
            ProducedStream coming = emulsion == null ? plain : plain.withEmulsion(emulsion);
            return separation == null
                    ? coming.at(rateStbPerDay)
                    : coming.withFluid(separation
                                    .separate(coming, rateStbPerDay, intakePressurePsia, intakeTemperatureF)
                                    .fluid()
                                    .fluid())
                            .at(rateStbPerDay);
        }
    }

    /**
     * A liquid without gas whose properties are known in the pump. Water cuts that were read do not count.
     *
     * @param densityLbPerFt3 density (lb/ft³), &gt; 0
     * @param viscosityCp viscosity (cP), &gt; 0
     * @param formationVolumeFactor volume in the pump over stock-tank volume (RB/STB), &gt; 0
     */
    record Liquid(double densityLbPerFt3, double viscosityCp, double formationVolumeFactor) implements PumpedFluid {

        private static final double SECONDS_PER_DAY = 86_400.0;

        /** Interfacial tension of a gas that is not there (dyn/cm); nothing uses it. */
        private static final double NO_TENSION = 1.0;

        /** Checks the ranges above. */
        public Liquid {
            Check.positive(densityLbPerFt3, "densityLbPerFt3", "lb/ft3");
            Check.positive(viscosityCp, "viscosityCp", "cP");
            Check.positive(formationVolumeFactor, "formationVolumeFactor", "RB/STB");
        }

        @Override
        public StreamPoint entering(
                double rateStbPerDay, Double waterCut, double intakePressurePsia, double intakeTemperatureF) {
            double ft3PerS = rateStbPerDay * formationVolumeFactor * FluidPoint.FT3_PER_BBL / SECONDS_PER_DAY;
            return (pressurePsia, temperatureF, areaFt2, state) -> state.flow(pressurePsia, ft3PerS / areaFt2, 0.0)
                    .liquid(densityLbPerFt3, viscosityCp, NO_TENSION)
                    .gas(densityLbPerFt3, viscosityCp);
        }
    }
}
