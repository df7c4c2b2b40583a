package io.welleng.lift.well;

import io.welleng.core.check.Check;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/** A well model brought to what its gauges read. */
public sealed interface Calibration {

    /** Least factor of inflow or of the gradient in the tubing that is taken (dimensionless). */
    double LEAST = 0.2;

    /** Greatest factor of inflow or of the gradient in the tubing that is taken (dimensionless). */
    double GREATEST = 5.0;

    /**
     * Finds the {@link WellFactors} with which a well has the measured rate at the measured intake pressure, and needs the
     * measured discharge pressure. Whatever factors the well has are replaced.
     *
     * <p>The pressure at the perforations follows from that at the intake through the casing; inflow is scaled so that it
     * gives the rate there. Where the discharge pressure is measured the hydrostatic gradient of the tubing is scaled until
     * the tubing needs it; the friction gradient is left.
     *
     * @param well the well
     * @param reading what was measured
     * @param lifted what the pump gives to the tubing of what comes to it
     * @return the factors, or why there are none
     */
    static Calibration of(PumpedWell well, PumpReading reading, Function<IntakeState, ProducedFluid> lifted) {
        Check.present(well, "well");
        Check.present(reading, "reading");
        Check.present(lifted, "lifted");
        PumpedWellModel plain = PumpedWellModel.of(well.withFactors(WellFactors.NONE));
        double rate = reading.rateStbPerDay();
        // Pressures are no nearer than the marches compute them.
        BracketingSolver solver = new BracketingSolver(1.0e-6, 100);
        DoubleUnaryOperator excess = pwf ->
                plain.intakeAt(pwf, rate, 0.0).map(IntakeState::pressurePsia).orElse(0.0)
                        - reading.intakePressurePsia();
        double shutIn = plain.shutInPressurePsia();
        if (excess.applyAsDouble(shutIn) <= 0.0) {
            return new NotPossible("the intake pressure measured is not below that of the shut-in reservoir: "
                    + Figures.four(reading.intakePressurePsia()) + " psia");
        }
        RootResult pwf = solver.solve(excess, Math.min(1.0, 0.5 * shutIn), shutIn);
        Optional<IntakeState> intake = pwf.converged() ? plain.intakeAt(pwf.root(), rate, 0.0) : Optional.empty();
        if (intake.isEmpty()) {
            return new NotPossible("no pressure at the perforations gives the intake pressure measured");
        }
        double inflow = rate / plain.rateStbPerDay(pwf.root());
        if (!(inflow >= LEAST && inflow <= GREATEST)) {
            return new NotPossible("inflow would have to be scaled by " + Figures.four(inflow));
        }
        if (reading.dischargePressurePsia() == null) {
            return calibrated(well, new WellFactors(inflow, 1.0, 1.0));
        }
        ProducedFluid inTubing = lifted.apply(intake.get());
        RootResult gravity = solver.solve(
                factor -> {
                    OptionalDouble needed = PumpedWellModel.of(well.withFactors(new WellFactors(inflow, factor, 1.0)))
                            .dischargePsia(intake.get(), inTubing, 0.0);
                    return needed.orElse(Double.NaN) - reading.dischargePressurePsia();
                },
                LEAST,
                GREATEST);
        return gravity.converged()
                ? calibrated(well, new WellFactors(inflow, gravity.root(), 1.0))
                : new NotPossible("no scaling of the gradient in the tubing gives the discharge pressure measured");
    }

    private static Calibrated calibrated(PumpedWell well, WellFactors factors) {
        List<Advisory> advisories = new ArrayList<>();
        far(factors.inflow(), "inflow").ifPresent(advisories::add);
        far(factors.gravity(), "gravity").ifPresent(advisories::add);
        return new Calibrated(well.withFactors(factors), factors, advisories);
    }

    private static Optional<Advisory> far(double factor, String name) {
        return factor < 0.8 || factor > 1.25
                ? Optional.of(new Advisory(
                        "calibration_" + name + "_far_from_1",
                        "the factor of " + name + " says that the model or a gauge does not describe the well",
                        factor,
                        0.8,
                        1.25))
                : Optional.empty();
    }

    /**
     * The calibrated well.
     *
     * @param well the well with its factors
     * @param factors the factors
     * @param advisories factors far from 1
     */
    record Calibrated(PumpedWell well, WellFactors factors, List<Advisory> advisories) implements Calibration {

        /** Makes the list immutable. */
        public Calibrated {
            advisories = List.copyOf(advisories);
        }
    }

    /**
     * The readings do not go with the well.
     *
     * @param reason why, with the number that shows it
     */
    record NotPossible(String reason) implements Calibration {}
}
