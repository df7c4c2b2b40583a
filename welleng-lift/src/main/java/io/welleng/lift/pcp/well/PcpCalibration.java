package io.welleng.lift.pcp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.pcp.Pcp;
import io.welleng.lift.pcp.PcpInstallation;
import io.welleng.lift.pcp.SlipModel;
import io.welleng.lift.pcp.WornSlip;
import io.welleng.lift.well.Calibration;
import io.welleng.lift.well.PumpReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Well and pump brought to a measured rate and measured pressures at a speed. */
public sealed interface PcpCalibration {

    /** Displacement over which the measured rate may exceed it, by errors of measuring. */
    double GREATEST_EXCESS = 0.05;

    /** Least slip of the new pump over displacement from which wear can be told. */
    double LEAST_SLIP_SHARE = 1.0e-3;

    /**
     * Finds the factors of the well by {@link Calibration}, and the wear of the pump: with the measured rate \(q\) the slip is
     * \( V n - qB/x \); its ratio to that of the new pump at the same pressure and viscosity is the slip factor of
     * {@link WornSlip}. Wear that the slip already has is replaced. Where the new pump has next to no slip, as in extra-heavy
     * oil, the factor is left as it is: what is missing is then not slip.
     *
     * @param spec well and pump
     * @param speedRpm speed at the time of the reading (rpm), &gt; 0
     * @param reading what was measured
     * @return the calibrated well and pump, or why there are none
     */
    static PcpCalibration of(PcpWell spec, double speedRpm, PumpReading reading) {
        Check.present(spec, "spec");
        Check.positive(speedRpm, "speedRpm", "rpm");
        Check.present(reading, "reading");
        RateMarch plain = PcpWellModel.of(spec, speedRpm).march();
        Calibration well = Calibration.of(plain.model().well(), reading, plain::lifted);
        if (well instanceof Calibration.NotPossible not) {
            return new NotPossible(not.reason());
        }
        Calibration.Calibrated found = (Calibration.Calibrated) well;
        PcpWell matched = spec.with(spec.well().withFactors(found.factors()), spec.pump());
        // The same marches as before, with factors.
        Optional<RateState> state = Optional.of(plain.withWell(found.well()).at(reading.rateStbPerDay()))
                .filter(RateState::known);
        if (state.isEmpty()) {
            return new NotPossible("the well has no pressures at the rate measured");
        }
        return pump(matched, speedRpm, state.get(), plain, new ArrayList<>(found.advisories()));
    }

    private static PcpCalibration pump(
            PcpWell matched, double speedRpm, RateState state, RateMarch march, List<Advisory> advisories) {
        Pcp pump = matched.pump().pump();
        SlipModel asNew = pump.slip() instanceof WornSlip worn ? worn.asNew() : pump.slip();
        double displaced = pump.theoreticalRateBblPerDay(speedRpm);
        double taken = state.liquidBblPerDay() / state.filling().liquidShare();
        double missing = displaced - taken;
        if (missing < -GREATEST_EXCESS * displaced) {
            return new NotPossible("the rate measured is more than the pump displaces: " + Figures.four(taken)
                    + " bbl/d at the intake, " + Figures.four(displaced) + " displaced");
        }
        double lift = state.values[RateState.DISCHARGE] - march.suctionPsia(state);
        double slip = asNew.slipBblPerDay(lift, state.viscosityCp());
        if (slip < LEAST_SLIP_SHARE * displaced) {
            if (Math.abs(missing) > GREATEST_EXCESS * displaced) {
                advisories.add(new Advisory(
                        "rate_missing_without_slip",
                        "this share of the displacement is missing and the pump has next to no slip: the speed, the gas, the"
                                + " filling or the displacement is another",
                        missing / displaced,
                        -GREATEST_EXCESS,
                        GREATEST_EXCESS));
            }
            return new Calibrated(matched, null, advisories);
        }
        double factor = Math.max(0.0, missing) / slip;
        if (missing < 0.0) {
            advisories.add(new Advisory(
                    "rate_above_displacement",
                    "the rate measured exceeds the displacement by this share of it; taken as no slip",
                    -missing / displaced,
                    null,
                    0.0));
        }
        Pcp worn = pump.worn(factor);
        return new Calibrated(
                matched.with(
                        matched.well(),
                        new PcpInstallation(
                                worn, matched.pump().rods(), matched.pump().drive())),
                factor,
                advisories);
    }

    /**
     * Calibrated.
     *
     * @param spec well and pump with their factors
     * @param slipFactor slip over slip when new; null where it cannot be told
     * @param advisories what speaks against the model or the gauges
     */
    record Calibrated(PcpWell spec, @OptionalValue Double slipFactor, List<Advisory> advisories)
            implements PcpCalibration {

        /** Makes the list immutable. */
        public Calibrated {
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "Calibrated[" + spec.well().factors() + ", slip factor "
                    + (slipFactor == null ? "not told" : Figures.four(slipFactor)) + "]";
        }
    }

    /**
     * The reading does not go with well and pump.
     *
     * @param reason why, with the number that shows it
     */
    record NotPossible(String reason) implements PcpCalibration {

        /** Checks that there is a reason. */
        public NotPossible {
            Check.text(reason, "reason");
        }
    }
}
