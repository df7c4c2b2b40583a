package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.Optional;

/** What a well does with its rod pump at a speed and stroke. */
public sealed interface RodPumpOutcome {

    /**
     * What happens, in words with the numbers that show it.
     *
     * @return a sentence for people
     */
    String explanation();

    /**
     * The operating point.
     *
     * @return the point; empty where nothing is pumped
     */
    default Optional<RodPumpPoint> operating() {
        return Optional.empty();
    }

    /**
     * The pump takes in all it can, and the well delivers it: the pump limits the rate.
     *
     * @param point the operating point
     */
    record Running(RodPumpPoint point) implements RodPumpOutcome {

        /** Checks that there is a point. */
        public Running {
            Check.present(point, "point");
        }

        @Override
        public Optional<RodPumpPoint> operating() {
            return Optional.of(point);
        }

        @Override
        public String explanation() {
            return "the pump is full at " + Figures.four(point.rateStbPerDay()) + " STB/d, with "
                    + Figures.four(point.intakePressurePsia()) + " psia at the intake";
        }

        @Override
        public String toString() {
            return "Running[" + point + "]";
        }
    }

    /**
     * The pump could take more than the well gives with its level at the pump: the reservoir limits the rate, and the plunger
     * meets liquid only part of the way down.
     *
     * @param point the operating point, without a stop
     * @param runFraction share of the day in which a full pump lifts the same (fraction)
     * @param timedKwhPerStbLiquid energy over liquid if it runs only so long (kWh/STB), with a full pump in that time
     */
    record PumpedOff(RodPumpPoint point, double runFraction, double timedKwhPerStbLiquid) implements RodPumpOutcome {

        /** Checks the ranges above. */
        public PumpedOff {
            Check.present(point, "point");
            Check.fraction(runFraction, "runFraction");
            Check.finite(timedKwhPerStbLiquid, "timedKwhPerStbLiquid", "kWh/STB");
        }

        @Override
        public Optional<RodPumpPoint> operating() {
            return Optional.of(point);
        }

        @Override
        public String explanation() {
            return "pumped off: the well gives " + Figures.four(point.rateStbPerDay()) + " STB/d, "
                    + Figures.four(100.0 * runFraction) + " % of what the pump could take";
        }

        @Override
        public String toString() {
            return "PumpedOff[run " + Figures.four(100.0 * runFraction) + " % of the time, " + point + "]";
        }
    }

    /** Why nothing is lifted. */
    enum NoLiftReason {
        /** The reservoir does not bring liquid up to the pump. */
        DEAD_WELL,
        /** Gas in the barrel is compressed and expands, and too little liquid or none comes through. */
        GAS_LOCK,
        /** Stretch takes the stroke, or slip all that the plunger lifts. */
        NO_DELIVERY,
        /** No discharge pressure moves the liquid up the tubing. */
        TUBING_BLOCKED
    }

    /**
     * The pump lifts nothing.
     *
     * @param reason why
     * @param explanation the same with numbers
     */
    record NoLift(NoLiftReason reason, String explanation) implements RodPumpOutcome {

        /** Checks that there is a reason. */
        public NoLift {
            Check.present(reason, "reason");
            Check.text(explanation, "explanation");
        }

        @Override
        public String toString() {
            return "NoLift[" + reason + ": " + explanation + "]";
        }
    }

    /**
     * The well flows through the pump by itself, faster than it displaces.
     *
     * @param rateStbPerDay rate at which the pressure at the intake is just that which the tubing needs, were the pump no
     *     obstacle (STB/d)
     */
    record FlowsByItself(double rateStbPerDay) implements RodPumpOutcome {

        @Override
        public String explanation() {
            return "the well flows through the pump by itself, up to " + Figures.four(rateStbPerDay)
                    + " STB/d if the pump were no obstacle";
        }

        @Override
        public String toString() {
            return "FlowsByItself[" + Figures.four(rateStbPerDay) + " STB/d]";
        }
    }

    /**
     * No answer was found; nothing here is safe to use.
     *
     * @param explanation why
     */
    record NotSolved(String explanation) implements RodPumpOutcome {

        /** Checks that there is a reason. */
        public NotSolved {
            Check.text(explanation, "explanation");
        }

        @Override
        public String toString() {
            return "NotSolved[" + explanation + "]";
        }
    }
}
