package io.welleng.constraints.health;

import static java.util.Map.entry;

import io.welleng.constraints.anomaly.AnomalyReport;
import io.welleng.constraints.anomaly.Finding;
import io.welleng.constraints.anomaly.rule.Severity;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;
import java.util.Map;

/**
 * Hands what a scan for anomalies has found to the score of the well's health. The component that a pattern lowers is
 * what one would have to repair or change; our choice.
 *
 * <p>Findings that have ended are left out, and so are those of sensors: an instrument out of order says nothing of the
 * well.
 */
public final class AnomalyFindings {

    private static final String OF_SENSORS = "sensor_";

    private static final Map<String, HealthComponent> COMPONENTS = Map.ofEntries(
            entry("esp_gas_lock", HealthComponent.HYDRAULIC),
            entry("esp_pump_wear", HealthComponent.MECHANICAL),
            entry("esp_overheating", HealthComponent.ELECTRICAL),
            entry("esp_electrical_fault", HealthComponent.ELECTRICAL),
            entry("esp_insulation_fault", HealthComponent.ELECTRICAL),
            entry("esp_mechanical_imbalance", HealthComponent.MECHANICAL),
            entry("srp_fluid_pound", HealthComponent.HYDRAULIC),
            entry("srp_gas_lock", HealthComponent.HYDRAULIC),
            entry("srp_travelling_valve_leak", HealthComponent.MECHANICAL),
            entry("srp_standing_valve_leak", HealthComponent.MECHANICAL),
            entry("srp_parted_rod", HealthComponent.MECHANICAL),
            entry("srp_imbalance", HealthComponent.MECHANICAL),
            entry("srp_drive_lost", HealthComponent.MECHANICAL),
            entry("pcp_wear", HealthComponent.MECHANICAL),
            entry("pcp_sand_up", HealthComponent.MECHANICAL),
            entry("pcp_motor_overload", HealthComponent.ELECTRICAL),
            entry("pcp_torque_spike", HealthComponent.MECHANICAL),
            entry("pcp_low_intake_pressure", HealthComponent.HYDRAULIC),
            entry("pcp_high_tubing_pressure", HealthComponent.HYDRAULIC),
            entry("pcp_slip_growth", HealthComponent.MECHANICAL),
            entry("gl_casing_heading", HealthComponent.HYDRAULIC),
            entry("gl_over_injection", HealthComponent.EFFICIENCY),
            entry("gl_gas_leak", HealthComponent.MECHANICAL),
            entry("gl_separator_flooding", HealthComponent.HYDRAULIC),
            entry("gl_pressure_loss", HealthComponent.HYDRAULIC),
            entry("gl_water_breakthrough", HealthComponent.PRODUCTION),
            entry("water_breakthrough", HealthComponent.PRODUCTION),
            entry("loading_up", HealthComponent.PRODUCTION));

    private AnomalyFindings() {}

    /**
     * What goes on at the end of a scan by the shipped patterns.
     *
     * @param report answer of the scan
     * @return findings for {@link HealthStudy}
     * @throws InvalidInputException if a pattern of the user's own goes on: give its component
     */
    public static List<HealthFinding> of(AnomalyReport report) {
        return of(report, Map.of());
    }

    /**
     * What goes on at the end of a scan.
     *
     * @param report answer of the scan
     * @param components component that each pattern of the user's own lowers, by its name; goes before ours
     * @return findings for {@link HealthStudy}
     * @throws InvalidInputException if a pattern that goes on has no component
     */
    public static List<HealthFinding> of(AnomalyReport report, Map<String, HealthComponent> components) {
        Check.present(report, "report");
        Check.present(components, "components");
        return report.findings().stream()
                .filter(finding -> finding.end() == null)
                .filter(finding -> components.containsKey(finding.rule())
                        || !finding.rule().startsWith(OF_SENSORS))
                .map(finding -> finding(finding, components))
                .toList();
    }

    private static HealthFinding finding(Finding finding, Map<String, HealthComponent> components) {
        HealthComponent component = components.getOrDefault(finding.rule(), COMPONENTS.get(finding.rule()));
        if (component == null) {
            throw new InvalidInputException("components", "with the pattern", "", "\"" + finding.rule() + "\"");
        }
        return new HealthFinding(finding.rule(), severity(finding.severity()), component);
    }

    private static FindingSeverity severity(Severity severity) {
        return switch (severity) {
            case INFO -> FindingSeverity.LOW;
            case WARNING -> FindingSeverity.MEDIUM;
            case SERIOUS -> FindingSeverity.HIGH;
            case CRITICAL -> FindingSeverity.CRITICAL;
        };
    }
}
