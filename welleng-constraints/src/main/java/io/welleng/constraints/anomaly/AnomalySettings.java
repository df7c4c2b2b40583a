package io.welleng.constraints.anomaly;

import io.welleng.constraints.anomaly.any.AnyWellPatterns;
import io.welleng.constraints.anomaly.esp.EspPatterns;
import io.welleng.constraints.anomaly.gaslift.GasLiftPatterns;
import io.welleng.constraints.anomaly.pcp.PcpPatterns;
import io.welleng.constraints.anomaly.rule.AnomalyRule;
import io.welleng.constraints.anomaly.srp.RodPumpPatterns;
import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.cycle.CycleSearch;
import io.welleng.core.well.LiftType;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that can be set in a scan for anomalies.
 *
 * @param windows spans of time
 * @param learning how a reference is learned where none is given
 * @param cycle periods and certainty of the spectral test; six of the longest periods should fit in the window to be
 *     found well, and of three that do not only shorter ones are looked for
 * @param leastSpreads a change counts only beyond so many spreads of the reference, whatever its threshold
 * @param settingTolerancePct greatest change of speed or choke at which the reference still applies (%)
 * @param esp thresholds for electric submersible pumps
 * @param rodPump thresholds for sucker rod pumps
 * @param pcp thresholds for progressing cavity pumps
 * @param gasLift thresholds for gas lift
 * @param anyWell thresholds for wells of any kind
 * @param ownRules further rules of the user, of any wells that have their tags; may be empty
 */
public record AnomalySettings(
        ScanWindows windows,
        LearnRule learning,
        CycleSearch cycle,
        double leastSpreads,
        double settingTolerancePct,
        EspPatterns esp,
        RodPumpPatterns rodPump,
        PcpPatterns pcp,
        GasLiftPatterns gasLift,
        AnyWellPatterns anyWell,
        List<AnomalyRule> ownRules) {

    /**
     * Our thresholds for readings every minute. A change counts beyond four spreads. A cycle of 5 minutes to 2 hours counts
     * where noise makes such a line once in ten thousand tests; that it must be big as well keeps noise out.
     */
    public static final AnomalySettings STANDARD = new AnomalySettings(
            ScanWindows.STANDARD,
            LearnRule.STANDARD,
            new CycleSearch(5.0, 120.0, 1.0e-4),
            4.0,
            2.0,
            EspPatterns.STANDARD,
            RodPumpPatterns.STANDARD,
            PcpPatterns.STANDARD,
            GasLiftPatterns.STANDARD,
            AnyWellPatterns.STANDARD,
            List.of());

    /** Checks that all is there and that the names of own rules are distinct. */
    public AnomalySettings {
        Check.present(windows, "windows");
        Check.present(learning, "learning");
        Check.inRange(learning.hours() * 60.0, 8.0 * windows.summaryMinutes(), 1e6, "learning.hours in minutes", "min");
        Check.present(cycle, "cycle");
        Check.notNegative(leastSpreads, "leastSpreads", "spreads");
        Check.notNegative(settingTolerancePct, "settingTolerancePct", "%");
        Check.present(esp, "esp");
        Check.present(rodPump, "rodPump");
        Check.present(pcp, "pcp");
        Check.present(gasLift, "gasLift");
        Check.present(anyWell, "anyWell");
        Check.present(ownRules, "ownRules");
        ownRules = List.copyOf(ownRules);
        ByName.checkDistinct(ownRules, AnomalyRule::name, "ownRules");
    }

    /**
     * The same with other spans of time.
     *
     * @param other spans of time
     * @return the settings
     */
    public AnomalySettings withWindows(ScanWindows other) {
        return new AnomalySettings(
                other,
                learning,
                cycle,
                leastSpreads,
                settingTolerancePct,
                esp,
                rodPump,
                pcp,
                gasLift,
                anyWell,
                ownRules);
    }

    /**
     * The same with own rules.
     *
     * @param rules the rules
     * @return the settings
     */
    public AnomalySettings withOwnRules(List<AnomalyRule> rules) {
        return new AnomalySettings(
                windows,
                learning,
                cycle,
                leastSpreads,
                settingTolerancePct,
                esp,
                rodPump,
                pcp,
                gasLift,
                anyWell,
                rules);
    }

    /**
     * The rules for a well.
     *
     * @param lift how it is lifted
     * @param tags its telemetry keys
     * @return rules of its lift, of any well, and own ones
     */
    public List<AnomalyRule> rules(LiftType lift, List<String> tags) {
        List<AnomalyRule> rules = new ArrayList<>();
        switch (lift) {
            case ESP -> rules.addAll(esp.rules());
            case ROD_PUMP -> rules.addAll(rodPump.rules());
            case PROGRESSING_CAVITY_PUMP -> rules.addAll(pcp.rules());
            case GAS_LIFT -> rules.addAll(gasLift.rules());
            default -> {
                // Others have the patterns of any well only.
            }
        }
        rules.addAll(anyWell.rules(lift, tags));
        rules.addAll(ownRules);
        ByName.checkDistinct(rules, AnomalyRule::name, "rules");
        return List.copyOf(rules);
    }
}
