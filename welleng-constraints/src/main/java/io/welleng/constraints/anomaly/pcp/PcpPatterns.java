package io.welleng.constraints.anomaly.pcp;

import static io.welleng.constraints.anomaly.rule.Sign.fall;
import static io.welleng.constraints.anomaly.rule.Sign.falling;
import static io.welleng.constraints.anomaly.rule.Sign.levelAtMost;
import static io.welleng.constraints.anomaly.rule.Sign.noDeeperThan;
import static io.welleng.constraints.anomaly.rule.Sign.noHigherThan;
import static io.welleng.constraints.anomaly.rule.Sign.rise;
import static io.welleng.constraints.anomaly.rule.Sign.riseBy;
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
 * Thresholds of the patterns of a well with a progressing cavity pump. Changes are against the reference of the well.
 *
 * <p>The torque of the drive is that of the hydraulic lift, proportional to the pressure over the pump, and of friction;
 * the rate is displacement times speed, less slip, which grows with pressure and wear. The patterns read those two
 * relations. The figures of {@link #STANDARD} are engineering judgement of ours.
 *
 * @param wear rotor and stator wear
 * @param sandUp sand in the pump or tubing
 * @param motorOverload the motor works too hard
 * @param torqueSpike short high torque
 * @param lowIntakePressure the pump nearly runs dry
 * @param highTubingPressure pressure behind the wellhead
 * @param slipGrowth less rate for each turn
 * @see "Cholet, H. (1997). Progressing Cavity Pumps. Editions Technip"
 * @see "ISO 15136-1:2009. Progressing cavity pump systems for artificial lift – Pumps"
 */
public record PcpPatterns(
        Wear wear,
        SandUp sandUp,
        MotorOverload motorOverload,
        TorqueSpike torqueSpike,
        LowIntakePressure lowIntakePressure,
        HighTubingPressure highTubingPressure,
        SlipGrowth slipGrowth) {

    /** Thresholds for a start. */
    public static final PcpPatterns STANDARD = new PcpPatterns(
            new Wear(0.5, 5.0, 3.0, 3.0),
            new SandUp(15.0, 2.0, 4.0, 20.0),
            new MotorOverload(20.0),
            new TorqueSpike(50.0, 25.0),
            new LowIntakePressure(50.0, 50.0),
            new HighTubingPressure(30.0, 50.0),
            new SlipGrowth(12.0, 10.0, 20.0, 10.0));

    /** Checks that all are there. */
    public PcpPatterns {
        Check.present(wear, "wear");
        Check.present(sandUp, "sandUp");
        Check.present(motorOverload, "motorOverload");
        Check.present(torqueSpike, "torqueSpike");
        Check.present(lowIntakePressure, "lowIntakePressure");
        Check.present(highTubingPressure, "highTubingPressure");
        Check.present(slipGrowth, "slipGrowth");
    }

    private static final double TUBING_RISE_PCT = 10.0;
    private static final double CURRENT_PEAK_PCT = 15.0;
    private static final String CURRENT = "motor_current_a";
    private static final String TORQUE = "drive_torque_ftlb";
    private static final String RATE = "flow_rate_bpd";
    private static final String INTAKE = "intake_pressure_psi";

    /**
     * The rules.
     *
     * @return one for each pattern
     */
    public List<AnomalyRule> rules() {
        return List.of(
                wear.rule(),
                sandUp.rule(),
                motorOverload.rule(),
                torqueSpike.rule(),
                lowIntakePressure.rule(),
                highTubingPressure.rule(),
                slipGrowth.rule());
    }

    /**
     * Wear: the rate falls day by day at the same speed, the torque does not rise, and the liquid left in the well raises
     * the intake pressure. More than 10 % of tubing pressure, where it is measured, is not wear. Must hold for twelve
     * hours.
     *
     * @param rateFallPctPerDay least rate of the fall of the rate (%/d)
     * @param rateFallPct least fall of the rate (%)
     * @param torqueRisePct greatest rise of the torque (%)
     * @param intakeRisePct least rise of the intake pressure, where it is measured (%)
     */
    public record Wear(double rateFallPctPerDay, double rateFallPct, double torqueRisePct, double intakeRisePct) {

        /** Checks the ranges. */
        public Wear {
            Check.positive(rateFallPctPerDay, "rateFallPctPerDay", "%/d");
            Check.positive(rateFallPct, "rateFallPct", "%");
            Check.notNegative(torqueRisePct, "torqueRisePct", "%");
            Check.positive(intakeRisePct, "intakeRisePct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code pcp_wear}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                            "pcp_wear",
                            Severity.WARNING,
                            "Rotor or stator wears: slip takes more of the rate at the same speed, day by day.",
                            "Test the well. Check sand and the swelling of the elastomer. Plan the change of rotor and stator.",
                            needed(falling(RATE, rateFallPctPerDay)),
                            needed(fall(RATE, rateFallPct)),
                            needed(noHigherThan(TORQUE, torqueRisePct)),
                            ifThere(rise(INTAKE, intakeRisePct)),
                            ifThere(noHigherThan("thp_psi", TUBING_RISE_PCT)))
                    .after(AnomalyRule.CREEP_MINUTES);
        }
    }

    /**
     * Sand-up: torque rises and becomes rough while the rate falls, without more tubing pressure to explain it.
     *
     * @param torqueRisePct least rise of the torque (%)
     * @param torqueSwingRatio least swing of the torque, in times that of the reference
     * @param rateFallPct least fall of the rate (%)
     * @param tubingRisePct greatest rise of the tubing pressure (%)
     */
    public record SandUp(double torqueRisePct, double torqueSwingRatio, double rateFallPct, double tubingRisePct) {

        /** Checks the ranges. */
        public SandUp {
            Check.positive(torqueRisePct, "torqueRisePct", "%");
            Check.positive(torqueSwingRatio, "torqueSwingRatio", "times");
            Check.positive(rateFallPct, "rateFallPct", "%");
            Check.notNegative(tubingRisePct, "tubingRisePct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code pcp_sand_up}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "pcp_sand_up",
                    Severity.SERIOUS,
                    "Sand packs the pump or the tubing above it: rough, high torque for less liquid.",
                    "Do not stop the pump: sand settles on it. Flush down the annulus if possible, change the speed with"
                            + " care, take a sample for sand.",
                    needed(rise(TORQUE, torqueRisePct)),
                    needed(swinging(TORQUE, torqueSwingRatio)),
                    needed(fall(RATE, rateFallPct)),
                    ifThere(noHigherThan("thp_psi", tubingRisePct)));
        }
    }

    /**
     * Motor overload: current or power is far above the reference at the same speed. Its cause may be found as well.
     *
     * @param risePct least rise of motor current or power (%)
     */
    public record MotorOverload(double risePct) {

        /** Checks the range. */
        public MotorOverload {
            Check.positive(risePct, "risePct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code pcp_motor_overload}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "pcp_motor_overload",
                    Severity.SERIOUS,
                    "The motor draws far more than it did at this speed.",
                    "Compare with the name plate. Look for sand, a swollen stator or tubing pressure; lower the speed.",
                    needed(rise("motor_current_a", risePct), rise("motor_power_kw", risePct)));
        }
    }

    /**
     * Torque spike: single readings of torque far above the reference, while its level is not. Where the motor current is
     * measured it must peak by 15 % as well: an odd reading of one instrument does not.
     *
     * @param peakRisePct least height of the highest reading above the reference (%)
     * @param levelRisePct greatest rise of the level (%)
     */
    public record TorqueSpike(double peakRisePct, double levelRisePct) {

        /** Checks the ranges. */
        public TorqueSpike {
            Check.positive(peakRisePct, "peakRisePct", "%");
            Check.positive(levelRisePct, "levelRisePct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code pcp_torque_spike}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "pcp_torque_spike",
                    Severity.WARNING,
                    "Something caught the rotor for a moment: a slug of sand, debris, or the rods on the tubing.",
                    "Check the torque limit of the drive and the rods' rating. Watch for more; look for sand.",
                    needed(new Sign(Signal.highest(TORQUE), Feature.PEAK_PCT, Comparison.AT_LEAST, peakRisePct)),
                    needed(noHigherThan(TORQUE, levelRisePct)),
                    ifThere(new Sign(
                            Signal.highest(CURRENT), Feature.PEAK_PCT, Comparison.AT_LEAST, CURRENT_PEAK_PCT)));
        }
    }

    /**
     * Low intake pressure: the liquid level is near the pump, which burns when dry. A finding at once.
     *
     * @param intakePressurePsi intake pressure at which it is low whatever the reference (psi, as the gauge sends it)
     * @param fallPct least fall below the reference (%)
     */
    public record LowIntakePressure(double intakePressurePsi, double fallPct) {

        /** Checks the ranges. */
        public LowIntakePressure {
            Check.positive(intakePressurePsi, "intakePressurePsi", "psi");
            Check.inRange(fallPct, 1.0, 100.0, "fallPct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code pcp_low_intake_pressure}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atAnySetting(
                            "pcp_low_intake_pressure",
                            Severity.SERIOUS,
                            "Hardly any liquid stands above the pump; running dry destroys the stator in minutes.",
                            "Lower the speed now and let the level recover.",
                            needed(levelAtMost(INTAKE, intakePressurePsi), fall(INTAKE, fallPct)))
                    .after(0.0);
        }
    }

    /**
     * High tubing pressure: the pump works against a closed valve, wax or a full line.
     *
     * @param risePct least rise of the tubing pressure (%)
     * @param risePsi least rise of the tubing pressure (psi)
     */
    public record HighTubingPressure(double risePct, double risePsi) {

        /** Checks the ranges. */
        public HighTubingPressure {
            Check.positive(risePct, "risePct", "%");
            Check.positive(risePsi, "risePsi", "psi");
        }

        /**
         * The rule.
         *
         * @return {@code pcp_high_tubing_pressure}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atAnySetting(
                    "pcp_high_tubing_pressure",
                    Severity.SERIOUS,
                    "The pressure behind the wellhead is far above normal; a displacement pump goes on building it up.",
                    "Check valves, choke and flow line for a closure or wax before the weakest part gives.",
                    needed(rise("thp_psi", risePct)),
                    needed(riseBy("thp_psi", risePsi)));
        }
    }

    /**
     * Slip growth: less rate for each turn, at any speed, though the pump is covered and the pressure ahead of it is not
     * higher. What wear does in days shows here as well, once it has gone so far.
     *
     * @param ratePerTurnFallPct least fall of rate over speed (%)
     * @param intakeFallPct greatest fall of the intake pressure, where it is measured (%); beyond it the pump starves
     * @param tubingRisePct greatest rise of the tubing pressure, where it is measured (%)
     * @param torqueRisePct greatest rise of the torque (%); beyond it something blocks the pump
     */
    public record SlipGrowth(
            double ratePerTurnFallPct, double intakeFallPct, double tubingRisePct, double torqueRisePct) {

        /** Checks the ranges. */
        public SlipGrowth {
            Check.positive(ratePerTurnFallPct, "ratePerTurnFallPct", "%");
            Check.notNegative(intakeFallPct, "intakeFallPct", "%");
            Check.notNegative(tubingRisePct, "tubingRisePct", "%");
            Check.notNegative(torqueRisePct, "torqueRisePct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code pcp_slip_growth}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atAnySetting(
                    "pcp_slip_growth",
                    Severity.WARNING,
                    "The pump delivers less for each turn: more liquid slips back through it.",
                    "Test the well at two speeds. Check gas at the intake, fit of the rotor and the state of the elastomer.",
                    needed(fall(Signal.ratio(RATE, "drive_rpm"), ratePerTurnFallPct)),
                    ifThere(noDeeperThan(Signal.of(INTAKE), intakeFallPct)),
                    ifThere(noHigherThan("thp_psi", tubingRisePct)),
                    needed(noHigherThan(TORQUE, torqueRisePct)));
        }
    }
}
