package io.welleng.constraints.anomaly.srp;

import static io.welleng.constraints.anomaly.rule.Sign.fall;
import static io.welleng.constraints.anomaly.rule.Sign.levelAtLeast;
import static io.welleng.constraints.anomaly.rule.Sign.levelAtMost;
import static io.welleng.constraints.anomaly.rule.Sign.noDeeperThan;
import static io.welleng.constraints.anomaly.rule.Sign.noHigherThan;
import static io.welleng.constraints.anomaly.rule.Sign.rise;
import static io.welleng.constraints.anomaly.rule.Sign.steady;
import static io.welleng.constraints.anomaly.rule.Sign.swinging;
import static io.welleng.constraints.anomaly.rule.SignGroup.ifThere;
import static io.welleng.constraints.anomaly.rule.SignGroup.needed;

import io.welleng.constraints.anomaly.rule.AnomalyRule;
import io.welleng.constraints.anomaly.rule.Comparison;
import io.welleng.constraints.anomaly.rule.Feature;
import io.welleng.constraints.anomaly.rule.Severity;
import io.welleng.constraints.anomaly.rule.Sign;
import io.welleng.constraints.anomaly.rule.Signal;
import io.welleng.core.check.Check;
import java.util.List;

/**
 * Thresholds of the patterns of a well with a sucker rod pump. Changes are against the reference of the well at the same
 * pumping speed.
 *
 * <p>Maximum and minimum load, fillage and rate tell the faults below apart when they are plain. <b>What needs the
 * card</b> ({@code dynamo_card_surface}): a slight valve leak, which of several worn parts leaks, tagging, and fluid pound
 * against gas interference at the same fillage. The downhole card computed from the surface card shows those; the loads
 * alone do not. A leak of the standing valve keeps load on the plunger round both ends of the stroke, so the minimum load
 * rises; a leak of the travelling valve or past the plunger lets load go in the upstroke, so the maximum load falls.
 *
 * <p>The figures of {@link #STANDARD} are engineering judgement of ours.
 *
 * @param fluidPound pump filled in part
 * @param gasLock pump full of gas
 * @param travellingValveLeak travelling valve or plunger leaks
 * @param standingValveLeak standing valve leaks
 * @param partedRod the rod string has parted
 * @param imbalance counterbalance is off
 * @param driveLost the motor turns and the rods do not move
 * @see "Takacs, G. (2015). Sucker-Rod Pumping Handbook. Gulf, ch. 6, analysis of sucker-rod pumping installations"
 * @see "Echometer Co., How is a leaking standing valve displayed on a pump card (technical note)"
 */
public record RodPumpPatterns(
        FluidPound fluidPound,
        GasLock gasLock,
        ValveLeak travellingValveLeak,
        ValveLeak standingValveLeak,
        PartedRod partedRod,
        Imbalance imbalance,
        DriveLost driveLost) {

    /** Thresholds for a start. */
    public static final RodPumpPatterns STANDARD = new RodPumpPatterns(
            new FluidPound(75.0, 15.0, 15.0, 6.0, 65.0),
            new GasLock(40.0, 70.0, 8.0, 15.0, 65.0),
            new ValveLeak(5.0, 6.0, 15.0, 60.0, 70.0),
            new ValveLeak(8.0, 5.0, 15.0, 60.0, 70.0),
            new PartedRod(30.0, 15.0, 80.0),
            new Imbalance(2.5, 20.0, 6.0, 10.0),
            new DriveLost(6.0, 2.0));

    /** Checks that all are there. */
    public RodPumpPatterns {
        Check.present(fluidPound, "fluidPound");
        Check.present(gasLock, "gasLock");
        Check.present(travellingValveLeak, "travellingValveLeak");
        Check.present(standingValveLeak, "standingValveLeak");
        Check.present(partedRod, "partedRod");
        Check.present(imbalance, "imbalance");
        Check.present(driveLost, "driveLost");
    }

    private static final String HIGH = "polished_rod_load_max_lb";
    private static final String LOW = "polished_rod_load_min_lb";
    private static final String RATE = "flow_rate_bpd";
    private static final String FILLAGE = "pump_fillage_pct";
    private static final Signal RANGE = Signal.difference(HIGH, LOW);

    /**
     * The rules.
     *
     * @return one for each pattern
     */
    public List<AnomalyRule> rules() {
        return List.of(
                fluidPound.rule(),
                gasLock.rule(),
                travellingRule(),
                standingRule(),
                partedRod.rule(),
                imbalance.rule(),
                driveLost.rule());
    }

    private AnomalyRule travellingRule() {
        return AnomalyRule.atReferenceSetting(
                "srp_travelling_valve_leak",
                Severity.WARNING,
                "Liquid slips past the travelling valve or the plunger: the rods do not pick up the whole fluid load.",
                "Take a card and a travelling-valve test. If the leak is confirmed, plan a pump change.",
                needed(fall(HIGH, travellingValveLeak.loadChangePct)),
                needed(steady(LOW, travellingValveLeak.otherLoadPct)),
                needed(fall(RATE, travellingValveLeak.rateFallPct)),
                needed(noDeeperThan(RANGE, travellingValveLeak.rangeFallPct)),
                needed(
                        noDeeperThan(Signal.of(RATE), partedRod.rateFallPct),
                        noDeeperThan(RANGE, partedRod.rangeFallPct),
                        noDeeperThan(Signal.of(HIGH), partedRod.highLoadFallPct)),
                ifThere(levelAtLeast(FILLAGE, travellingValveLeak.fillagePct)));
    }

    private AnomalyRule standingRule() {
        return AnomalyRule.atReferenceSetting(
                "srp_standing_valve_leak",
                Severity.WARNING,
                "Liquid runs back through the standing valve: the rods do not hand over the whole fluid load going down.",
                "Take a card and a standing-valve test. Try to flush the valve; if it goes on, plan a pump change.",
                needed(rise(LOW, standingValveLeak.loadChangePct)),
                needed(steady(HIGH, standingValveLeak.otherLoadPct)),
                needed(fall(RATE, standingValveLeak.rateFallPct)),
                needed(noDeeperThan(RANGE, standingValveLeak.rangeFallPct)),
                needed(levelAtLeast(FILLAGE, standingValveLeak.fillagePct)));
    }

    /**
     * Fluid pound: the pump fills in part, while the loads keep their range and liquid still comes.
     *
     * @param fillagePct greatest fillage (%)
     * @param fillageFallPoints least fall of the fillage (percentage points)
     * @param rangeChangePct greatest change of maximum less minimum load (%)
     * @param lowLoadRisePct greatest rise of the minimum load (%); with more, gas holds the load up
     * @param rateFallPct greatest fall of the rate (%); a deeper one is not pound alone
     */
    public record FluidPound(
            double fillagePct,
            double fillageFallPoints,
            double rangeChangePct,
            double lowLoadRisePct,
            double rateFallPct) {

        /** Checks the ranges. */
        public FluidPound {
            Check.inRange(fillagePct, 0.0, 100.0, "fillagePct", "%");
            Check.inRange(fillageFallPoints, 0.0, 100.0, "fillageFallPoints", "percentage points");
            Check.positive(rangeChangePct, "rangeChangePct", "%");
            Check.notNegative(lowLoadRisePct, "lowLoadRisePct", "%");
            Check.inRange(rateFallPct, 0.0, 100.0, "rateFallPct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code srp_fluid_pound}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "srp_fluid_pound",
                    Severity.WARNING,
                    "The pump outruns the inflow: the plunger hits liquid part-way down.",
                    "Lower the speed or let the pump-off controller idle the well. Look at a card for gas.",
                    needed(levelAtMost(FILLAGE, fillagePct)),
                    needed(new Sign(Signal.of(FILLAGE), Feature.CHANGE, Comparison.AT_MOST, -fillageFallPoints)),
                    needed(new Sign(RANGE, Feature.CHANGE_PCT, Comparison.WITHIN, rangeChangePct)),
                    needed(noHigherThan(LOW, lowLoadRisePct)),
                    needed(noDeeperThan(Signal.of(RATE), rateFallPct)));
        }
    }

    /**
     * Gas lock: neither valve opens, the rods carry the fluid load up and down: the minimum load rises, the maximum stays,
     * hardly any liquid comes.
     *
     * @param fillagePct greatest fillage (%)
     * @param rateFallPct least fall of the rate (%)
     * @param lowLoadRisePct least rise of the minimum load (%)
     * @param highLoadPct greatest change of the maximum load either way (%)
     * @param rangeFallPct greatest fall of maximum less minimum load (%); beyond it the rods have parted
     */
    public record GasLock(
            double fillagePct, double rateFallPct, double lowLoadRisePct, double highLoadPct, double rangeFallPct) {

        /** Checks the ranges. */
        public GasLock {
            Check.inRange(fillagePct, 0.0, 100.0, "fillagePct", "%");
            Check.inRange(rateFallPct, 0.0, 100.0, "rateFallPct", "%");
            Check.positive(lowLoadRisePct, "lowLoadRisePct", "%");
            Check.positive(highLoadPct, "highLoadPct", "%");
            Check.inRange(rangeFallPct, 0.0, 100.0, "rangeFallPct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code srp_gas_lock}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "srp_gas_lock",
                    Severity.SERIOUS,
                    "Gas fills the pump: it is squeezed and let go, and no valve opens.",
                    "Lower the spacing, bleed the casing, or stop for a while; later a gas anchor or a longer stroke.",
                    needed(levelAtMost(FILLAGE, fillagePct)),
                    needed(fall(RATE, rateFallPct)),
                    needed(rise(LOW, lowLoadRisePct)),
                    needed(steady(HIGH, highLoadPct)),
                    needed(noDeeperThan(RANGE, rangeFallPct)));
        }
    }

    /**
     * A leaking valve: one load moves, the other stays, and the rate falls at the same speed while the pump fills.
     *
     * @param loadChangePct least change of the load that moves: fall of the maximum for the travelling valve, rise of the
     *     minimum for the standing valve (%)
     * @param otherLoadPct greatest change of the other load (%)
     * @param rateFallPct least fall of the rate (%)
     * @param rangeFallPct greatest fall of maximum less minimum load (%); beyond it the rods have parted
     * @param fillagePct least fillage (%), lest gas be called a leak
     */
    public record ValveLeak(
            double loadChangePct, double otherLoadPct, double rateFallPct, double rangeFallPct, double fillagePct) {

        /** Checks the ranges. */
        public ValveLeak {
            Check.positive(loadChangePct, "loadChangePct", "%");
            Check.positive(otherLoadPct, "otherLoadPct", "%");
            Check.positive(rateFallPct, "rateFallPct", "%");
            Check.inRange(rangeFallPct, 0.0, 100.0, "rangeFallPct", "%");
            Check.inRange(fillagePct, 0.0, 100.0, "fillagePct", "%");
        }
    }

    /**
     * Parted rod: the maximum load falls to the buoyant weight and inertia of what still hangs there, no fluid load comes
     * and goes, so the range shrinks, and the rate is gone.
     *
     * <p>By the range of the loads, fluid load plus twice the inertia, a break at the pump of a fast unit takes no more
     * than a third of it; one near the top takes nearly all. The motor current is no sign: a unit without its rods is out
     * of balance and may draw as much. A travelling valve that does not hold at all, or a pump off its seat, looks the
     * same from above and calls for the same.
     *
     * @param rangeFallPct least fall of maximum less minimum load (%)
     * @param highLoadFallPct least fall of the maximum load (%)
     * @param rateFallPct least fall of the rate (%)
     */
    public record PartedRod(double rangeFallPct, double highLoadFallPct, double rateFallPct) {

        /** Checks the ranges. */
        public PartedRod {
            Check.inRange(rangeFallPct, 0.0, 100.0, "rangeFallPct", "%");
            Check.inRange(highLoadFallPct, 0.0, 100.0, "highLoadFallPct", "%");
            Check.inRange(rateFallPct, 0.0, 100.0, "rateFallPct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code srp_parted_rod}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "srp_parted_rod",
                    Severity.CRITICAL,
                    "The rod string has parted, or the pump holds nothing: the unit lifts only rods.",
                    "Stop the unit, which is out of balance now. Confirm with a card; the load tells the depth of the break."
                            + " Fish and replace.",
                    needed(fall(RANGE, rangeFallPct)),
                    needed(fall(HIGH, highLoadFallPct)),
                    needed(fall(RATE, rateFallPct)));
        }
    }

    /**
     * Imbalance: the current works harder or more unevenly for the same rate and loads. One reading of current does not
     * tell upstroke from downstroke: this is a suspicion, and a torque analysis decides.
     *
     * @param currentSwingRatio least swing of the motor current, in times that of the reference, or
     * @param currentPeakPct least rise of its highest readings (%)
     * @param loadChangePct greatest change of both loads (%)
     * @param rateChangePct greatest change of the rate (%)
     */
    public record Imbalance(
            double currentSwingRatio, double currentPeakPct, double loadChangePct, double rateChangePct) {

        /** Checks the ranges. */
        public Imbalance {
            Check.positive(currentSwingRatio, "currentSwingRatio", "times");
            Check.positive(currentPeakPct, "currentPeakPct", "%");
            Check.positive(loadChangePct, "loadChangePct", "%");
            Check.positive(rateChangePct, "rateChangePct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code srp_imbalance}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "srp_imbalance",
                    Severity.WARNING,
                    "Upstroke and downstroke load the motor unequally though the well is as it was.",
                    "Measure the current of each stroke or the torque, and move the counterweights.",
                    needed(
                            swinging("motor_current_a", currentSwingRatio),
                            rise(Signal.highest("motor_current_a"), currentPeakPct)),
                    needed(steady(HIGH, loadChangePct)),
                    needed(steady(LOW, loadChangePct)),
                    needed(steady(RATE, rateChangePct)));
        }
    }

    /**
     * Drive lost: the motor draws current and the strokes are not counted: belt, gearbox or bridle, or the counter.
     *
     * @param strokesPerHour greatest rate of counted strokes (1/h)
     * @param currentA least motor current (A)
     */
    public record DriveLost(double strokesPerHour, double currentA) {

        /** Checks the ranges. */
        public DriveLost {
            Check.notNegative(strokesPerHour, "strokesPerHour", "1/h");
            Check.positive(currentA, "currentA", "A");
        }

        /**
         * The rule.
         *
         * @return {@code srp_drive_lost}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atAnySetting(
                    "srp_drive_lost",
                    Severity.SERIOUS,
                    "The motor runs and no stroke is counted: a belt or the gearbox is broken, or the counter is.",
                    "Stop the motor and look at belts, gearbox and bridle; then at the counter.",
                    needed(new Sign(
                            Signal.of("stroke_counter"), Feature.TREND_PER_HOUR, Comparison.WITHIN, strokesPerHour)),
                    needed(levelAtLeast("motor_current_a", currentA)));
        }
    }
}
