package io.welleng.constraints.anomaly.gaslift;

import static io.welleng.constraints.anomaly.rule.Sign.fall;
import static io.welleng.constraints.anomaly.rule.Sign.noDeeperThan;
import static io.welleng.constraints.anomaly.rule.Sign.noHigherThan;
import static io.welleng.constraints.anomaly.rule.Sign.rise;
import static io.welleng.constraints.anomaly.rule.Sign.riseBy;
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
 * Thresholds of the patterns of a gas-lift well. Changes are against the reference of the well, at the same production
 * choke where that is measured.
 *
 * <p>The signs are those of two-pen charts: casing and tubing pressure, with the injected gas and the rate. The figures
 * of {@link #STANDARD} are engineering judgement of ours.
 *
 * @param casingHeading cycle of the casing pressure
 * @param overInjection gas that lifts nothing more
 * @param gasLeak injected gas that takes a short way
 * @param separatorFlooding back-pressure from the surface
 * @param pressureLoss loss of the gas supply
 * @param waterBreakthrough more water in the tubing
 * @see "API RP 11V5 (2008). Operation, maintenance, surveillance and troubleshooting of gas-lift installations, 3rd ed."
 */
public record GasLiftPatterns(
        CasingHeading casingHeading,
        OverInjection overInjection,
        GasLeak gasLeak,
        SeparatorFlooding separatorFlooding,
        PressureLoss pressureLoss,
        WaterBreakthrough waterBreakthrough) {

    /** Thresholds for a start. */
    public static final GasLiftPatterns STANDARD = new GasLiftPatterns(
            new CasingHeading(0.8, 0.5),
            new OverInjection(20.0, 1.0, 4.0),
            new GasLeak(10.0, 5.0, 8.0),
            new SeparatorFlooding(20.0, 8.0, 8.0),
            new PressureLoss(8.0, 20.0),
            new WaterBreakthrough(8.0, 5.0, 12.0));

    /** Checks that all are there. */
    public GasLiftPatterns {
        Check.present(casingHeading, "casingHeading");
        Check.present(overInjection, "overInjection");
        Check.present(gasLeak, "gasLeak");
        Check.present(separatorFlooding, "separatorFlooding");
        Check.present(pressureLoss, "pressureLoss");
        Check.present(waterBreakthrough, "waterBreakthrough");
    }

    private static final String CASING = "chp_psi";
    private static final String INJECTED = "gl_injection_rate_mscfd";
    private static final String RATE = "flow_rate_bpd";

    /**
     * The rules.
     *
     * @return one for each pattern
     */
    public List<AnomalyRule> rules() {
        return List.of(
                casingHeading.rule(),
                overInjection.rule(),
                gasLeak.rule(),
                separatorFlooding.rule(),
                pressureLoss.rule(),
                waterBreakthrough.rule());
    }

    /**
     * Casing heading: the spectral test finds a cycle in the casing pressure, and it is big enough to matter. The period
     * is in the evidence. Needs no reference.
     *
     * @param amplitudePct least half height of the cycle (% of the casing pressure)
     * @param spreadPct least robust standard deviation of the casing pressure at which the test is made at all (% of
     *     the casing pressure); that of a saw-tooth is 0.74, that of a sine 1.05 times its half height
     */
    public record CasingHeading(double amplitudePct, double spreadPct) {

        /** Checks the ranges. */
        public CasingHeading {
            Check.positive(amplitudePct, "amplitudePct", "%");
            Check.notNegative(spreadPct, "spreadPct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code gl_casing_heading}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atAnySetting(
                    "gl_casing_heading",
                    Severity.WARNING,
                    "The casing fills and blows down in turn: the well heads.",
                    "Take more gas for a trial or close the production choke a little; for good, a smaller orifice or one in"
                            + " critical flow. The heading study judges the criteria.",
                    needed(new Sign(Signal.of(CASING), Feature.SPREAD_PCT, Comparison.AT_LEAST, spreadPct)),
                    needed(new Sign(Signal.of(CASING), Feature.CYCLE_PCT, Comparison.AT_LEAST, amplitudePct)));
        }
    }

    /**
     * Over-injection: more gas goes in and not more liquid comes; the casing pressure does not fall, so the gas does go
     * down the casing.
     *
     * @param injectionRisePct least rise of the injection rate (%)
     * @param rateRisePct greatest rise of the liquid rate (%)
     * @param casingFallPct greatest fall of the casing pressure (%)
     */
    public record OverInjection(double injectionRisePct, double rateRisePct, double casingFallPct) {

        /** Checks the ranges. */
        public OverInjection {
            Check.positive(injectionRisePct, "injectionRisePct", "%");
            Check.notNegative(rateRisePct, "rateRisePct", "%");
            Check.notNegative(casingFallPct, "casingFallPct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code gl_over_injection}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "gl_over_injection",
                    Severity.INFO,
                    "More lift gas is injected than the well can use: its friction eats what it lightens.",
                    "Step the gas back and look at the rate; give the gas to a well that uses it.",
                    needed(rise(INJECTED, injectionRisePct)),
                    needed(noHigherThan(RATE, rateRisePct)),
                    needed(noDeeperThan(Signal.of(CASING), casingFallPct)));
        }
    }

    /**
     * Gas leak: more gas goes in at a lower casing pressure and the rate falls: a hole in the tubing or casing, or an
     * upper valve that does not close.
     *
     * @param injectionRisePct least rise of the injection rate (%)
     * @param casingFallPct least fall of the casing pressure (%)
     * @param rateFallPct least fall of the liquid rate (%)
     */
    public record GasLeak(double injectionRisePct, double casingFallPct, double rateFallPct) {

        /** Checks the ranges. */
        public GasLeak {
            Check.positive(injectionRisePct, "injectionRisePct", "%");
            Check.positive(casingFallPct, "casingFallPct", "%");
            Check.positive(rateFallPct, "rateFallPct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code gl_gas_leak}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "gl_gas_leak",
                    Severity.SERIOUS,
                    "Injected gas finds a short way: a hole, or an upper valve that stays open.",
                    "Check the annuli and the wellhead for gas first. Then survey the valves (temperature, tracer or"
                            + " echo).",
                    needed(rise(INJECTED, injectionRisePct)),
                    needed(fall(CASING, casingFallPct)),
                    needed(fall(RATE, rateFallPct)));
        }
    }

    /**
     * Separator flooding: the tubing pressure rises and the rate falls at the same gas: the separator or the line behind
     * the well is full.
     *
     * @param tubingRisePct least rise of the tubing pressure (%)
     * @param rateFallPct least fall of the liquid rate (%)
     * @param injectionChangePct greatest change of the injection rate (%)
     */
    public record SeparatorFlooding(double tubingRisePct, double rateFallPct, double injectionChangePct) {

        /** Checks the ranges. */
        public SeparatorFlooding {
            Check.positive(tubingRisePct, "tubingRisePct", "%");
            Check.positive(rateFallPct, "rateFallPct", "%");
            Check.notNegative(injectionChangePct, "injectionChangePct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code gl_separator_flooding}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                    "gl_separator_flooding",
                    Severity.WARNING,
                    "Back-pressure from the surface: a flooded separator or a restricted flow line holds the well back.",
                    "Check the separator's level and pressure and the flow line; look whether neighbours show the same.",
                    needed(rise("thp_psi", tubingRisePct)),
                    needed(fall(RATE, rateFallPct)),
                    needed(Sign.steady(INJECTED, injectionChangePct)));
        }
    }

    /**
     * Pressure loss: the supply pressure falls and takes the injection rate with it.
     *
     * @param supplyFallPct least fall of the injection pressure (%)
     * @param injectionFallPct least fall of the injection rate (%)
     */
    public record PressureLoss(double supplyFallPct, double injectionFallPct) {

        /** Checks the ranges. */
        public PressureLoss {
            Check.positive(supplyFallPct, "supplyFallPct", "%");
            Check.positive(injectionFallPct, "injectionFallPct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code gl_pressure_loss}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atAnySetting(
                    "gl_pressure_loss",
                    Severity.SERIOUS,
                    "The lift gas fails: supply pressure and injection fall together.",
                    "Check compressor and gas line. Share what gas there is by what each well makes of it.",
                    needed(fall("gl_injection_pressure_psi", supplyFallPct)),
                    needed(fall(INJECTED, injectionFallPct)));
        }
    }

    /**
     * Water breakthrough in a gas-lift well: the water cut rises for good, gas and back-pressure being the same, so that
     * the tubing gets heavier. Must hold for six hours: a start after a stop brings settled water.
     *
     * @param waterCutRisePoints least rise of the water cut (percentage points)
     * @param rateRisePct greatest rise of the liquid rate (%)
     * @param injectionChangePct greatest change of the injection rate (%)
     */
    public record WaterBreakthrough(double waterCutRisePoints, double rateRisePct, double injectionChangePct) {

        /** Checks the ranges. */
        public WaterBreakthrough {
            Check.inRange(waterCutRisePoints, 0.1, 100.0, "waterCutRisePoints", "percentage points");
            Check.notNegative(rateRisePct, "rateRisePct", "%");
            Check.notNegative(injectionChangePct, "injectionChangePct", "%");
        }

        /**
         * The rule.
         *
         * @return {@code gl_water_breakthrough}
         */
        public AnomalyRule rule() {
            return AnomalyRule.atReferenceSetting(
                            "gl_water_breakthrough",
                            Severity.WARNING,
                            "Water has come in: the tubing is heavier and the same gas lifts less.",
                            "Take a sample. Find the new best gas rate; look for the water's way in.",
                            needed(riseBy("water_cut_pct", waterCutRisePoints)),
                            needed(noHigherThan(RATE, rateRisePct)),
                            ifThere(Sign.steady(INJECTED, injectionChangePct)))
                    .after(AnomalyRule.WATER_MINUTES);
        }
    }
}
