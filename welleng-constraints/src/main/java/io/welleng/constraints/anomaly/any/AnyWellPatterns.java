package io.welleng.constraints.anomaly.any;

import static io.welleng.constraints.anomaly.rule.Sign.fall;
import static io.welleng.constraints.anomaly.rule.Sign.levelAtLeast;
import static io.welleng.constraints.anomaly.rule.Sign.rise;
import static io.welleng.constraints.anomaly.rule.Sign.riseBy;
import static io.welleng.constraints.anomaly.rule.Sign.swinging;
import static io.welleng.constraints.anomaly.rule.SignGroup.needed;

import io.welleng.constraints.anomaly.rule.AnomalyRule;
import io.welleng.constraints.anomaly.rule.Comparison;
import io.welleng.constraints.anomaly.rule.Feature;
import io.welleng.constraints.anomaly.rule.Severity;
import io.welleng.constraints.anomaly.rule.Sign;
import io.welleng.constraints.anomaly.rule.SignGroup;
import io.welleng.constraints.anomaly.rule.Signal;
import io.welleng.core.check.Check;
import io.welleng.core.well.LiftType;
import java.util.ArrayList;
import java.util.List;

/**
 * Thresholds of the patterns of any well. The figures of {@link #STANDARD} are engineering judgement of ours.
 *
 * <p>A gas-lift well has its own pattern of water breakthrough. Loading up is looked for where the reservoir's or the
 * lift gas carries the liquid: in gas-lift wells, wells that flow by themselves, and other lifts.
 *
 * @param waterBreakthrough more water
 * @param sensorStuck a sensor that no longer moves
 * @param sensorDrift a sensor that moves by itself
 * @param loadingUp liquid the gas no longer carries
 */
public record AnyWellPatterns(
        WaterBreakthrough waterBreakthrough, SensorStuck sensorStuck, SensorDrift sensorDrift, LoadingUp loadingUp) {

    /** Thresholds for a start. */
    public static final AnyWellPatterns STANDARD = new AnyWellPatterns(
            new WaterBreakthrough(8.0),
            new SensorStuck(120.0),
            new SensorDrift(0.8, 6.0, 0.4, 2.5),
            new LoadingUp(10.0, 5.0, 10.0, 2.0));

    /**
     * Tags whose drift can be told, since they move together when a well changes. Water cut, gas-oil ratio, sand, motor
     * temperature, insulation and vibration are not among them: each goes its own way in a sound instrument.
     */
    private static final List<String> COUPLED = List.of(
            "thp_psi",
            "chp_psi",
            "intake_pressure_psi",
            "discharge_pressure_psi",
            "motor_current_a",
            "motor_power_kw",
            "drive_torque_ftlb",
            "polished_rod_load_max_lb",
            "polished_rod_load_min_lb",
            "gl_injection_rate_mscfd",
            "gl_injection_pressure_psi",
            "flow_rate_bpd");

    /** A counter that stands still is a sign of its own. */
    private static final List<String> COUNTERS = List.of("stroke_counter");

    /** Meters that stand at zero when nothing comes. */
    private static final List<String> METERS =
            List.of("flow_rate_bpd", "gl_injection_rate_mscfd", "water_cut_pct", "sand_pct", "insulation_mohm");

    private static final double SOME = 1e-6;
    private static final int LEAST_PARTNERS = 2;

    /** Checks that all are there. */
    public AnyWellPatterns {
        Check.present(waterBreakthrough, "waterBreakthrough");
        Check.present(sensorStuck, "sensorStuck");
        Check.present(sensorDrift, "sensorDrift");
        Check.present(loadingUp, "loadingUp");
    }

    /**
     * The rules for a well. Those of sensors are made for each of its tags.
     *
     * @param lift how the well is lifted
     * @param tags telemetry keys of the well
     * @return the rules
     */
    public List<AnomalyRule> rules(LiftType lift, List<String> tags) {
        List<AnomalyRule> rules = new ArrayList<>();
        if (lift != LiftType.GAS_LIFT) {
            rules.add(waterBreakthrough.rule());
        }
        if (lift == LiftType.GAS_LIFT || lift == LiftType.NATURAL_FLOW || lift == LiftType.OTHER) {
            rules.add(loadingUp.rule());
        }
        for (String tag : tags) {
            if (!COUNTERS.contains(tag)) {
                rules.add(sensorStuck.rule(tag));
            }
        }
        List<String> coupled = COUPLED.stream().filter(tags::contains).toList();
        if (coupled.size() > LEAST_PARTNERS) {
            for (String tag : coupled) {
                rules.add(sensorDrift.rule(tag, coupled));
            }
        }
        return List.copyOf(rules);
    }

    /**
     * Water breakthrough: the water cut is far above its reference, for six hours: a start after a stop brings the water
     * that has settled, and is over by then.
     *
     * @param waterCutRisePoints least rise of the water cut (percentage points)
     */
    public record WaterBreakthrough(double waterCutRisePoints) {

        /** Checks the range. */
        public WaterBreakthrough {
            Check.inRange(waterCutRisePoints, 0.1, 100.0, "waterCutRisePoints", "percentage points");
        }

        /**
         * The rule.
         *
         * @return {@code water_breakthrough}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atAnySetting(
                            "water_breakthrough",
                            Severity.WARNING,
                            "The share of water has risen for good.",
                            "Take a sample and a test. Look at injectors and offset wells and for a casing leak.",
                            needed(riseBy("water_cut_pct", waterCutRisePoints)))
                    .after(AnomalyRule.WATER_MINUTES);
        }
    }

    /**
     * Stuck sensor: readings come in and none differs from the one before, of a tag that moved in the reference. A tag that
     * is constant by nature, such as a choke, does not move in the reference and is not judged. A meter that stays at zero is not
     * stuck: nothing flows.
     *
     * @param unchangedMinutes least time without change (min)
     */
    public record SensorStuck(double unchangedMinutes) {

        /** Checks the range. */
        public SensorStuck {
            Check.positive(unchangedMinutes, "unchangedMinutes", "min");
        }

        /**
         * The rule.
         *
         * @param tag telemetry key
         * @return {@code sensor_stuck:} and the key
         */
        public AnomalyRule rule(String tag) {
            List<SignGroup> conditions = new ArrayList<>();
            conditions.add(
                    needed(new Sign(Signal.of(tag), Feature.STILL_MINUTES, Comparison.AT_LEAST, unchangedMinutes)));
            if (METERS.contains(tag)) {
                conditions.add(needed(levelAtLeast(tag, SOME)));
            }
            return AnomalyRule.atAnySetting(
                    "sensor_stuck:" + tag,
                    Severity.WARNING,
                    "The reading of " + tag + " no longer moves.",
                    "Check sensor, transmitter and polling. Patterns with this tag are not judged meanwhile.",
                    conditions.toArray(new SignGroup[0]));
        }
    }

    /**
     * Drifting sensor: one tag creeps over days, and none of the tags that would move with it does. Must hold for twelve
     * hours. A slow change that only this instrument sees, such as a falling reservoir pressure under a displacement pump,
     * looks the same.
     *
     * @param trendPctPerDay least slope either way (%/d)
     * @param changePct least change against the reference (%)
     * @param othersTrendPctPerDay greatest slope of each of the others (%/d)
     * @param othersChangePct greatest change of each of the others (%)
     */
    public record SensorDrift(
            double trendPctPerDay, double changePct, double othersTrendPctPerDay, double othersChangePct) {

        /** Checks the ranges. */
        public SensorDrift {
            Check.positive(trendPctPerDay, "trendPctPerDay", "%/d");
            Check.positive(changePct, "changePct", "%");
            Check.positive(othersTrendPctPerDay, "othersTrendPctPerDay", "%/d");
            Check.positive(othersChangePct, "othersChangePct", "%");
        }

        /**
         * The rule.
         *
         * @param tag telemetry key
         * @param coupled keys of the tags that move together, this one among them
         * @return {@code sensor_drift:} and the key
         */
        public AnomalyRule rule(String tag, List<String> coupled) {
            Signal signal = Signal.of(tag);
            List<SignGroup> conditions = new ArrayList<>();
            conditions.add(needed(
                    new Sign(signal, Feature.TREND_PCT_PER_DAY, Comparison.AT_LEAST, trendPctPerDay),
                    new Sign(signal, Feature.TREND_PCT_PER_DAY, Comparison.AT_MOST, -trendPctPerDay)));
            conditions.add(needed(rise(signal, changePct), fall(signal, changePct)));
            for (String other : coupled) {
                if (!other.equals(tag)) {
                    conditions.add(needed(new Sign(
                            Signal.of(other), Feature.TREND_PCT_PER_DAY, Comparison.WITHIN, othersTrendPctPerDay)));
                    conditions.add(needed(Sign.steady(other, othersChangePct)));
                }
            }
            return new AnomalyRule(
                    "sensor_drift:" + tag,
                    Severity.INFO,
                    true,
                    AnomalyRule.CREEP_MINUTES,
                    conditions,
                    "The reading of " + tag + " creeps away while everything that moves with it stays.",
                    "Compare with a portable instrument; recalibrate.");
        }
    }

    /**
     * Loading up: the rate and the tubing pressure fall, the casing stands further above the tubing, and the rate comes in
     * slugs: liquid gathers in the well.
     *
     * @param rateFallPct least fall of the rate (%)
     * @param tubingFallPct least fall of the tubing pressure (%)
     * @param columnRisePct least rise of casing less tubing pressure (%)
     * @param rateSwingRatio least swing of the rate, in times that of the reference
     */
    public record LoadingUp(double rateFallPct, double tubingFallPct, double columnRisePct, double rateSwingRatio) {

        /** Checks the ranges. */
        public LoadingUp {
            Check.positive(rateFallPct, "rateFallPct", "%");
            Check.positive(tubingFallPct, "tubingFallPct", "%");
            Check.positive(columnRisePct, "columnRisePct", "%");
            Check.positive(rateSwingRatio, "rateSwingRatio", "times");
        }

        /**
         * The rule.
         *
         * @return {@code loading_up}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "loading_up",
                    Severity.WARNING,
                    "Liquid gathers in the well: the gas no longer carries it out.",
                    "Compare with the critical rate. Unload the well; then a smaller tubing, foam, a plunger or lift gas.",
                    needed(fall("flow_rate_bpd", rateFallPct)),
                    needed(fall("thp_psi", tubingFallPct)),
                    needed(rise(Signal.difference("chp_psi", "thp_psi"), columnRisePct)),
                    needed(swinging("flow_rate_bpd", rateSwingRatio)));
        }
    }
}
