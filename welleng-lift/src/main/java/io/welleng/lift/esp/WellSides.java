package io.welleng.lift.esp;

import io.welleng.lift.esp.gas.GasSeparation;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.well.IntakeState;
import io.welleng.lift.well.PumpedWell;
import io.welleng.lift.well.PumpedWellModel;
import io.welleng.nodal.stream.ProducedStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is below and above the pump at a rate, remembered: nothing of it depends on the frequency. Not thread-safe: one per
 * computation.
 */
final class WellSides {

    /**
     * Both sides of the pump at a rate.
     *
     * @param tolerancePsi error of the pressures (psi)
     * @param intake what comes to the intake; null where no pressure is left there
     * @param separation what the pump gets; null with {@code intake}
     * @param lifted what the pump gets as a stream; null with {@code intake}
     * @param dischargePsia pressure that the tubing needs (psia); empty where none would do, NaN where it is not known
     */
    record Sides(
            double tolerancePsi,
            IntakeState intake,
            GasSeparation separation,
            ProducedStream lifted,
            OptionalDouble dischargePsia) {

        boolean isDry() {
            return intake == null;
        }

        Optional<PumpDemand> demand() {
            return isDry() || Double.isNaN(dischargePsia.orElse(Double.NaN))
                    ? Optional.empty()
                    : Optional.of(new PumpDemand(intake, separation, dischargePsia.getAsDouble()));
        }
    }

    private final PumpedWellModel well;
    private final IntakeSeparation separation;
    private final ProducedStream stream;
    private final Map<Double, Sides> known = new HashMap<>();
    private int computed;

    WellSides(PumpedWellModel well, IntakeSeparation separation) {
        this.well = well;
        this.separation = separation;
        stream = stream(well.well());
    }

    /** What the well makes, as pipes and pump see it. */
    static ProducedStream stream(PumpedWell well) {
        ProducedStream plain = ProducedStream.of(well.fluid()).withBasis(well.liquidBasis());
        return well.emulsion() == null ? plain : plain.withEmulsion(well.emulsion());
    }

    PumpedWellModel well() {
        return well;
    }

    /** How often the sides were computed. */
    int computed() {
        return computed;
    }

    /** Both sides at a rate (STB/d), with at most the error given (psi). */
    Sides at(double rate, double tolerancePsi) {
        Sides before = known.get(rate);
        if (before != null && before.tolerancePsi <= tolerancePsi) {
            return before;
        }
        computed++;
        Sides now = compute(rate, tolerancePsi);
        known.put(rate, now);
        return now;
    }

    private Sides compute(double rate, double tolerancePsi) {
        Optional<IntakeState> intake = well.intake(rate, tolerancePsi);
        if (intake.isEmpty()) {
            return new Sides(tolerancePsi, null, null, null, OptionalDouble.empty());
        }
        IntakeState at = intake.get();
        GasSeparation separated = separate(at);
        return new Sides(
                tolerancePsi,
                at,
                separated,
                stream.withFluid(separated.fluid().fluid()),
                well.dischargePsia(at, separated.fluid().fluid(), tolerancePsi));
    }

    /** What the pump gets of what comes to its intake. */
    GasSeparation separate(IntakeState at) {
        return separation.separate(
                stream.withFluid(at.fluid()), at.rateStbPerDay(), at.pressurePsia(), at.temperatureF());
    }
}
