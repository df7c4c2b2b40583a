package io.welleng.lift.pcp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;

/** What a well does with its pump at a speed. */
public sealed interface PcpOutcome {

    /**
     * What happens, in words with the numbers that show it.
     *
     * @return a sentence for people
     */
    String explanation();

    /**
     * Well and pump agree on a rate.
     *
     * @param point the stable crossing of highest rate
     * @param crossings every rate at which they agree, by increasing rate
     */
    record Running(PcpPoint point, List<PcpCrossing> crossings) implements PcpOutcome {

        /** Makes the list immutable. */
        public Running {
            Check.present(point, "point");
            crossings = List.copyOf(crossings);
        }

        @Override
        public String explanation() {
            return "runs at " + Figures.four(point.rateStbPerDay()) + " STB/d";
        }

        @Override
        public String toString() {
            return "Running[" + point + ", " + crossings.size() + " crossing(s)]";
        }
    }

    /** Why nothing is lifted. */
    enum NoLiftReason {
        /** The pump does not turn, and its seals hold the well. */
        NOT_TURNING,
        /** The reservoir does not bring liquid up to the pump. */
        DEAD_WELL,
        /** The pressure of the column drives as much back through the pump as it displaces. */
        SLIP_TAKES_ALL,
        /** No discharge pressure up to 30,000 psia moves the liquid up the tubing as fast as the pump displaces it. */
        TUBING_BLOCKED
    }

    /**
     * The pump lifts nothing.
     *
     * @param reason why
     * @param explanation the same with numbers
     * @param speedToLiftRpm speed above which it lifts (rpm); null where no other speed does
     */
    record NoLift(
            NoLiftReason reason,
            String explanation,
            @OptionalValue Double speedToLiftRpm) implements PcpOutcome {

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

    /** Why the cavities are not filled. */
    enum PumpedOffReason {
        /** The pump displaces more than the reservoir gives, down to no pressure at the intake. */
        INFLOW,
        /** The liquid is too thick for the way into the first cavity. */
        WAY_IN,
        /** Only gas comes: what is left of liquid neither seals nor cools. */
        ONLY_GAS
    }

    /**
     * The pump outruns its well and runs dry. An elastomer without liquid burns within minutes.
     *
     * @param reason why
     * @param explanation the same with numbers
     * @param greatestRateStbPerDay the most that comes to the pump (STB/d)
     * @param greatestSpeedRpm speed that this rate fills (rpm)
     */
    record PumpedOff(PumpedOffReason reason, String explanation, double greatestRateStbPerDay, double greatestSpeedRpm)
            implements PcpOutcome {

        /** Checks that there is a reason. */
        public PumpedOff {
            Check.present(reason, "reason");
            Check.text(explanation, "explanation");
        }

        @Override
        public String toString() {
            return "PumpedOff[" + reason + ": " + explanation + "]";
        }
    }

    /**
     * The march along the well did not end; nothing here is safe to use.
     *
     * @param explanation where it failed
     */
    record NotSolved(String explanation) implements PcpOutcome {

        /** Checks that there is an explanation. */
        public NotSolved {
            Check.text(explanation, "explanation");
        }
    }
}
