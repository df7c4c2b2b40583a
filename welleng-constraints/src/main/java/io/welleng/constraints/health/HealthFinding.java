package io.welleng.constraints.health;

import io.welleng.core.check.Check;

/**
 * Something found on the well today: an anomaly, an active alarm, a remark from a visit.
 *
 * @param name what it is, for people
 * @param severity how grave
 * @param component the component it lowers
 */
public record HealthFinding(String name, FindingSeverity severity, HealthComponent component) {

    /** Checks that all parts are there. */
    public HealthFinding {
        Check.text(name, "name");
        Check.present(severity, "severity");
        Check.present(component, "component");
    }
}
