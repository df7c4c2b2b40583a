package io.welleng.lift.srp.reading;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads of the polished rod at rest. Stopped gently on the way up the travelling valve holds the fluid:
 * \( F_{TV} = W_b + F_o \). Stopped on the way down the standing valve holds it: \( F_{SV} = W_b \), the buoyant weight of the rods.
 * Their difference is the fluid load without dynamics. Where a valve or the plunger leaks the load drifts, the plunger following
 * on the spring of the rods (and of tubing that is not anchored): \( q = A_p\,|dF/dt|/k \). It is the leak at the full
 * pressure difference; a travelling valve sees it half of the time.
 *
 * @param travellingLoadLbf load of the travelling-valve check, at the start (lbf)
 * @param standingLoadLbf load of the standing-valve check, at the start (lbf)
 * @param buoyantRodWeightLbf buoyant weight of the rods as computed (lbf), &gt; 0
 * @param pump the pump
 * @param springLbfPerIn stiffness of the rods, in series with tubing that is not anchored (lbf/in), &gt; 0
 * @param travellingDecay how the load fell at the travelling-valve check; null where not recorded
 * @param standingRise how the load rose at the standing-valve check; null where not recorded
 */
public record ValveCheck(
        double travellingLoadLbf,
        double standingLoadLbf,
        double buoyantRodWeightLbf,
        PumpData pump,
        double springLbfPerIn,
        @OptionalValue LoadDrift travellingDecay,
        @OptionalValue LoadDrift standingRise) {

    /** Part of the weight by which the standing-valve load may differ from it. */
    private static final double TOLERANCE = 0.1;

    /** Checks the ranges above. */
    public ValveCheck {
        Check.finite(travellingLoadLbf, "travellingLoadLbf", "lbf");
        Check.finite(standingLoadLbf, "standingLoadLbf", "lbf");
        Check.positive(buoyantRodWeightLbf, "buoyantRodWeightLbf", "lbf");
        Check.present(pump, "pump");
        Check.positive(springLbfPerIn, "springLbfPerIn", "lbf/in");
    }

    /**
     * What the check says.
     *
     * @return fluid load, intake pressure, leaks
     */
    public Result result() {
        double fluid = travellingLoadLbf - standingLoadLbf;
        List<Advisory> advisories = new ArrayList<>();
        double off = (standingLoadLbf - buoyantRodWeightLbf) / buoyantRodWeightLbf;
        if (Math.abs(off) > TOLERANCE) {
            advisories.add(new Advisory(
                    "standing_valve_load",
                    "standing-valve load over the computed buoyant weight of the rods, less 1: standing valve, rods or"
                            + " load cell",
                    off,
                    -TOLERANCE,
                    TOLERANCE));
        }
        return new Result(
                fluid,
                travellingLoadLbf - buoyantRodWeightLbf,
                IntakePressure.of(pump.dischargePressurePsia(), fluid, 0.0, pump.plungerDiameterIn()),
                travellingDecay == null ? null : leak(-travellingDecay.lbfPerS()),
                standingRise == null ? null : leak(standingRise.lbfPerS()),
                advisories);
    }

    /** A drift the other way is no leak of this valve. */
    private double leak(double lbfPerS) {
        return PumpKernels.leakBblPerDay(pump.plungerDiameterIn(), Math.max(0.0, lbfPerS), springLbfPerIn);
    }

    /**
     * What a valve check says.
     *
     * @param fluidLoadLbf travelling less standing load \(F_o\) (lbf)
     * @param fluidLoadOverWeightLbf travelling load less the computed buoyant weight (lbf): another estimate of \(F_o\)
     * @param intakePressure intake pressure from the fluid load
     * @param travellingLeakBblPerDay leak of travelling valve and plunger at the full pressure difference (bbl/d), 0 where the
     *     load did not fall; null without a record
     * @param standingLeakBblPerDay leak of the standing valve (bbl/d), 0 where the load did not rise; null without a record
     * @param advisories what to keep in mind
     */
    public record Result(
            double fluidLoadLbf,
            double fluidLoadOverWeightLbf,
            IntakePressure intakePressure,
            @OptionalValue Double travellingLeakBblPerDay,
            @OptionalValue Double standingLeakBblPerDay,
            List<Advisory> advisories) {

        /** Makes the list immutable. */
        public Result {
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "ValveCheck[fluid load " + Figures.four(fluidLoadLbf) + " lbf, " + intakePressure
                    + (travellingLeakBblPerDay == null
                            ? ""
                            : ", travelling valve leaks " + Figures.four(travellingLeakBblPerDay) + " bbl/d")
                    + (standingLeakBblPerDay == null
                            ? ""
                            : ", standing valve leaks " + Figures.four(standingLeakBblPerDay) + " bbl/d")
                    + "]";
        }
    }
}
