package io.welleng.lift.esp;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.optimum.LimitCheck;
import java.util.List;

/** What a well and its pump come to at a frequency. */
public sealed interface EspOutcome {

    /**
     * Frequency that was asked for.
     *
     * @return frequency (Hz)
     */
    double frequencyHz();

    /**
     * In what condition the pump is.
     *
     * @return all conditions that apply, the worst first; never empty but where nothing is known
     */
    List<EspStatus> statuses();

    /**
     * The pump runs at the stable crossing of highest rate.
     *
     * @param point the operating point
     * @param crossings every crossing found, by increasing rate
     * @param statuses all conditions that apply, the worst first
     * @param advisories what to keep in mind
     */
    record Running(EspPoint point, List<EspCrossing> crossings, List<EspStatus> statuses, List<Advisory> advisories)
            implements EspOutcome {

        /** Copies the lists. */
        public Running {
            crossings = List.copyOf(crossings);
            statuses = List.copyOf(statuses);
            advisories = List.copyOf(advisories);
        }

        @Override
        public double frequencyHz() {
            return point.frequencyHz();
        }

        @Override
        public String toString() {
            return "Running[" + statuses.get(0).condition() + " at " + point + "]";
        }
    }

    /**
     * The pump lifts nothing.
     *
     * @param frequencyHz frequency (Hz)
     * @param shortfallPsi the least that is missing at the discharge of the pump (psi); 0 where the well would flow
     *     without the pump, which stands still; the reservoir's pressure where no rate leaves any at the intake
     * @param nearestRateStbPerDay liquid rate at which it is missing (STB/d)
     * @param lockedStages stages that gas locks at that rate
     * @param why why, for people
     */
    record NoLift(double frequencyHz, double shortfallPsi, double nearestRateStbPerDay, int lockedStages, String why)
            implements EspOutcome {

        @Override
        public List<EspStatus> statuses() {
            EspStatus noLift = new EspStatus(
                    EspCondition.NO_LIFT, List.of(LimitCheck.atMost("shortfall", shortfallPsi, 0.0, "psi")), why);
            return lockedStages == 0
                    ? List.of(noLift)
                    : List.of(
                            noLift,
                            new EspStatus(
                                    EspCondition.GAS_LOCK,
                                    List.of(LimitCheck.atMost("locked_stages", lockedStages, 0.0, "stages")),
                                    "gas locks stages at the rate that lacks least"));
        }

        @Override
        public String toString() {
            return "NoLift[" + Figures.four(shortfallPsi) + " psi missing at " + Figures.four(nearestRateStbPerDay)
                    + " STB/d: " + why + "]";
        }
    }

    /**
     * No rate is steady: just below one the pump gives more than the tubing needs, and just above it nothing. Such a pump
     * cycles, or trips by underload.
     *
     * @param frequencyHz frequency (Hz)
     * @param cause why it gives nothing above
     * @param rateStbPerDay the rate (STB/d)
     * @param excessPsi what the pump gives too much just below it (psi)
     * @param why why, for people
     */
    record Unsteady(double frequencyHz, UnsteadyCause cause, double rateStbPerDay, double excessPsi, String why)
            implements EspOutcome {

        @Override
        public List<EspStatus> statuses() {
            return List.of(new EspStatus(
                    condition(), List.of(LimitCheck.atMost("pressure_in_excess", excessPsi, 0.0, "psi")), why));
        }

        private EspCondition condition() {
            return switch (cause) {
                case GAS_LOCK -> EspCondition.GAS_LOCK;
                case PUMPED_OFF -> EspCondition.PUMPED_OFF;
                case OPEN_FLOW -> EspCondition.UP_THRUST;
            };
        }

        @Override
        public String toString() {
            return "Unsteady[" + cause + " at " + Figures.four(rateStbPerDay) + " STB/d: " + why + "]";
        }
    }

    /**
     * The search did not end well; nothing here is safe to use.
     *
     * @param frequencyHz frequency (Hz)
     * @param why why, for people
     */
    record NotSolved(double frequencyHz, String why) implements EspOutcome {

        @Override
        public List<EspStatus> statuses() {
            return List.of();
        }

        @Override
        public String toString() {
            return "NotSolved[" + why + "]";
        }
    }
}
