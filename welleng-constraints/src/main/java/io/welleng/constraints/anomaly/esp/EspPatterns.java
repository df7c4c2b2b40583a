package io.welleng.constraints.anomaly.esp;

import static io.welleng.constraints.anomaly.rule.Sign.calm;
import static io.welleng.constraints.anomaly.rule.Sign.fall;
import static io.welleng.constraints.anomaly.rule.Sign.falling;
import static io.welleng.constraints.anomaly.rule.Sign.levelAtLeast;
import static io.welleng.constraints.anomaly.rule.Sign.levelAtMost;
import static io.welleng.constraints.anomaly.rule.Sign.noHigherThan;
import static io.welleng.constraints.anomaly.rule.Sign.rise;
import static io.welleng.constraints.anomaly.rule.Sign.riseBy;
import static io.welleng.constraints.anomaly.rule.Sign.swinging;
import static io.welleng.constraints.anomaly.rule.SignGroup.ifThere;
import static io.welleng.constraints.anomaly.rule.SignGroup.needed;

import io.welleng.constraints.anomaly.rule.AnomalyRule;
import io.welleng.constraints.anomaly.rule.Severity;
import io.welleng.constraints.anomaly.rule.Signal;
import io.welleng.core.check.Check;
import java.util.List;

/**
 * Thresholds of the patterns of a well with an electric submersible pump. Changes are against the reference of the well
 * at the same drive frequency.
 *
 * <p>The signs are those by which ammeter charts and downhole gauges are read in the literature below: which quantity
 * moves which way. The figures of {@link #STANDARD} are engineering judgement of ours, but where a source is named.
 *
 * <p>Not told by these tags: imbalance between the phases (a surface controller measures each phase), and a broken shaft
 * (idle current, no swing, no rate).
 *
 * @param gasLock gas lock and heavy gas interference
 * @param pumpWear wear of the pump
 * @param overheating hot motor
 * @param electricalFault voltage or insulation
 * @param mechanicalImbalance vibration
 * @see "Takacs, G. (2009). Electrical Submersible Pumps Manual. Gulf, ch. 7, ammeter charts and gas problems"
 * @see "Thornhill, D.G., Zhu, D. (2009). Fuzzy analysis of ESP system performance. SPE 123684"
 */
public record EspPatterns(
        GasLock gasLock,
        PumpWear pumpWear,
        Overheating overheating,
        ElectricalFault electricalFault,
        MechanicalImbalance mechanicalImbalance) {

    /** Thresholds for a start. */
    public static final EspPatterns STANDARD = new EspPatterns(
            new GasLock(12.0, 2.5, 30.0, 15.0),
            new PumpWear(0.5, 5.0, 3.0, 3.0, 2.0, 2.0),
            new Overheating(350.0, 30.0),
            new ElectricalFault(10.0, 1.0, 90.0),
            new MechanicalImbalance(0.156, 100.0, 2.0));

    private static final double HEAD_RISE_PCT = 1.0;
    private static final double TUBING_RISE_PCT = 10.0;

    /** Checks that all are there. */
    public EspPatterns {
        Check.present(gasLock, "gasLock");
        Check.present(pumpWear, "pumpWear");
        Check.present(overheating, "overheating");
        Check.present(electricalFault, "electricalFault");
        Check.present(mechanicalImbalance, "mechanicalImbalance");
    }

    /**
     * The rules.
     *
     * @return one for each pattern, two for electrical faults
     */
    public List<AnomalyRule> rules() {
        return List.of(
                gasLock.rule(),
                pumpWear.rule(),
                overheating.rule(),
                electricalFault.rule(),
                electricalFault.insulationRule(),
                mechanicalImbalance.rule());
    }

    /**
     * Gas lock: the current falls and swings, and the rate falls. Wear lowers both without the swing; a broken shaft
     * leaves an even idle current.
     *
     * @param currentFallPct least fall of the motor current (%)
     * @param currentSwingRatio least swing of the motor current, in times that of the reference
     * @param rateFallPct least fall of the rate (%)
     * @param headFallPct least fall of discharge less intake pressure, where both are measured (%)
     */
    public record GasLock(double currentFallPct, double currentSwingRatio, double rateFallPct, double headFallPct) {

        /** Checks the ranges. */
        public GasLock {
            Check.positive(currentFallPct, "currentFallPct", "%");
            Check.positive(currentSwingRatio, "currentSwingRatio", "times");
            Check.positive(rateFallPct, "rateFallPct", "%");
            Check.positive(headFallPct, "headFallPct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code esp_gas_lock}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "esp_gas_lock",
                    Severity.SERIOUS,
                    "Gas fills the pump stages: the current drops and hunts and the pump no longer lifts.",
                    "Raise the intake pressure: lower the frequency or close the choke, and bleed the casing. If the rate"
                            + " does not come back, stop and let the gas rise past the intake. Check the underload setting.",
                    needed(fall("motor_current_a", currentFallPct)),
                    needed(swinging("motor_current_a", currentSwingRatio)),
                    needed(fall("flow_rate_bpd", rateFallPct)),
                    ifThere(fall(Signal.difference("discharge_pressure_psi", "intake_pressure_psi"), headFallPct)));
        }
    }

    /**
     * Wear: over days the rate falls at the same frequency, the intake pressure rises or the head falls, and the current
     * neither swings nor rises. A choke or a line that holds the well back does the same to rate and intake, but raises the
     * tubing pressure and the head: more than 1 % of head or 10 % of tubing pressure, where measured, is not wear. Must
     * hold for twelve hours.
     *
     * @param rateFallPctPerDay least rate of the fall of the rate (%/d)
     * @param rateFallPct least fall of the rate against the reference (%)
     * @param intakeRisePct least rise of the intake pressure (%), or
     * @param headFallPct least fall of discharge less intake pressure (%)
     * @param currentRisePct greatest rise of the motor current (%)
     * @param currentSwingRatio greatest swing of the motor current, in times that of the reference
     */
    public record PumpWear(
            double rateFallPctPerDay,
            double rateFallPct,
            double intakeRisePct,
            double headFallPct,
            double currentRisePct,
            double currentSwingRatio) {

        /** Checks the ranges. */
        public PumpWear {
            Check.positive(rateFallPctPerDay, "rateFallPctPerDay", "%/d");
            Check.positive(rateFallPct, "rateFallPct", "%");
            Check.positive(intakeRisePct, "intakeRisePct", "%");
            Check.positive(headFallPct, "headFallPct", "%");
            Check.notNegative(currentRisePct, "currentRisePct", "%");
            Check.positive(currentSwingRatio, "currentSwingRatio", "times");
        }

        /**
         * The rule.
         *
         * @return {@code esp_pump_wear}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                            "esp_pump_wear",
                            Severity.WARNING,
                            "The pump makes less head and rate at the same frequency, day by day.",
                            "Test the well and lay the point on the pump's curve. Look for sand and scale. Plan the change of the"
                                    + " pump; more frequency wears it faster.",
                            needed(falling("flow_rate_bpd", rateFallPctPerDay)),
                            needed(fall("flow_rate_bpd", rateFallPct)),
                            needed(
                                    rise("intake_pressure_psi", intakeRisePct),
                                    fall(
                                            Signal.difference("discharge_pressure_psi", "intake_pressure_psi"),
                                            headFallPct)),
                            ifThere(noHigherThan(
                                    Signal.difference("discharge_pressure_psi", "intake_pressure_psi"), HEAD_RISE_PCT)),
                            ifThere(noHigherThan("thp_psi", TUBING_RISE_PCT)),
                            needed(noHigherThan("motor_current_a", currentRisePct)),
                            needed(calm("motor_current_a", currentSwingRatio)))
                    .after(AnomalyRule.CREEP_MINUTES);
        }
    }

    /**
     * A hot motor: above what it is built for, or far above what it used to be. The limit belongs to the motor's
     * insulation: set it from its data sheet.
     *
     * @param motorTemperatureF motor temperature at which it is hot whatever the reference (°F)
     * @param riseF least rise above the reference (°F)
     */
    public record Overheating(double motorTemperatureF, double riseF) {

        /** Checks the ranges. */
        public Overheating {
            Check.positive(motorTemperatureF, "motorTemperatureF", "degF");
            Check.positive(riseF, "riseF", "degF");
        }

        /**
         * The rule.
         *
         * @return {@code esp_overheating}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atAnySetting(
                    "esp_overheating",
                    Severity.SERIOUS,
                    "The motor is too hot: too little liquid passes it, it is overloaded, or scale insulates it.",
                    "Check the rate past the motor and the load. Lower the frequency, or stop before the insulation fails.",
                    needed(levelAtLeast("motor_temp_f", motorTemperatureF), riseBy("motor_temp_f", riseF)));
        }
    }

    /**
     * Electrical fault: the voltage is off at the same frequency, or the insulation to earth is low or lost. A motor is
     * built for 10 % of voltage either way (NEMA MG 1, 12.44); the insulation limits are ours.
     *
     * @param voltageChangePct least change of the motor voltage either way (%)
     * @param insulationMohm insulation at which it is low whatever the reference (Mohm)
     * @param insulationFallPct least fall of the insulation (%)
     */
    public record ElectricalFault(double voltageChangePct, double insulationMohm, double insulationFallPct) {

        /** Checks the ranges. */
        public ElectricalFault {
            Check.positive(voltageChangePct, "voltageChangePct", "%");
            Check.positive(insulationMohm, "insulationMohm", "Mohm");
            Check.inRange(insulationFallPct, 1.0, 100.0, "insulationFallPct", "%");
        }

        /**
         * The rule for the voltage.
         *
         * @return {@code esp_electrical_fault}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "esp_electrical_fault",
                    Severity.SERIOUS,
                    "The motor gets another voltage than it used to at this frequency.",
                    "Check drive, transformer taps and surface cable; measure the phase balance at the junction box.",
                    needed(fall("motor_voltage_v", voltageChangePct), rise("motor_voltage_v", voltageChangePct)));
        }

        /**
         * The rule for the insulation, which does not hang on the frequency and is judged at any.
         *
         * @return {@code esp_insulation_fault}
         */
        public AnomalyRule insulationRule() {
            return AnomalyRule.atAnySetting(
                    "esp_insulation_fault",
                    Severity.SERIOUS,
                    "The insulation of motor or cable is failing.",
                    "Do not restart by trial. Measure the insulation at the junction box; plan for a pull.",
                    needed(levelAtMost("insulation_mohm", insulationMohm), fall("insulation_mohm", insulationFallPct)));
        }
    }

    /**
     * Mechanical imbalance: strong vibration, far above its reference, with a calm current (gas shakes a pump too, but
     * the current hunts with it).
     *
     * @param vibrationIps least vibration in either direction (in/s); ours, near the 0.156 in/s peak often quoted from
     *     API RP 11S8 for tests of new pumps, which we could not check against its text
     * @param vibrationRisePct least rise in either direction (%)
     * @param currentSwingRatio greatest swing of the motor current, in times that of the reference
     */
    public record MechanicalImbalance(double vibrationIps, double vibrationRisePct, double currentSwingRatio) {

        /** Checks the ranges. */
        public MechanicalImbalance {
            Check.positive(vibrationIps, "vibrationIps", "in/s");
            Check.positive(vibrationRisePct, "vibrationRisePct", "%");
            Check.positive(currentSwingRatio, "currentSwingRatio", "times");
        }

        /**
         * The rule.
         *
         * @return {@code esp_mechanical_imbalance}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "esp_mechanical_imbalance",
                    Severity.WARNING,
                    "The string vibrates: worn bearings, a bent shaft, solids in a stage or a resonance.",
                    "Move the frequency away from a resonance and look whether it goes. Check for sand. If it stays and"
                            + " grows, plan a pull.",
                    needed(
                            levelAtLeast("vibration_x_ips", vibrationIps),
                            levelAtLeast("vibration_y_ips", vibrationIps)),
                    needed(rise("vibration_x_ips", vibrationRisePct), rise("vibration_y_ips", vibrationRisePct)),
                    ifThere(calm("motor_current_a", currentSwingRatio)));
        }
    }
}
