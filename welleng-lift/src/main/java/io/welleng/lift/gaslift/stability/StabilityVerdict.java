package io.welleng.lift.gaslift.stability;

import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the criteria say of a well.
 *
 * @param stable whether it is stable by the criteria that fit it: the unified ones
 * @param asheim Asheim's criteria, for a port far from critical flow and a constant supply of gas
 * @param unified criteria of valve and choke together
 * @param explanation in words, with what to change
 * @param advisories what to mind
 */
public record StabilityVerdict(
        boolean stable, AsheimCriteria asheim, UnifiedCriteria unified, String explanation, List<Advisory> advisories) {

    private static final double AGREEMENT = 2.0;

    /** Copies the list. */
    public StabilityVerdict {
        advisories = List.copyOf(advisories);
    }

    static StabilityVerdict of(StabilityInput input) {
        InjectionPoint point = input.point();
        AsheimCriteria asheim = AsheimCriteria.of(point);
        UnifiedCriteria unified = UnifiedCriteria.of(point, input.choke(), input.heatCapacityRatio());
        List<Advisory> advisories = new ArrayList<>();
        if (asheim.stable() != unified.stable()) {
            advisories.add(new Advisory(
                    "criteria_differ",
                    "Asheim's criteria, which know no critical flow, no choke and no mixing, say otherwise (their margin)",
                    asheim.margin(),
                    unified.stable() ? Double.valueOf(0.0) : null,
                    unified.stable() ? null : Double.valueOf(0.0)));
        }
        double drop = point.casingPressurePsia() - point.tubingPressurePsia();
        double ratio = portDropPsi(point) / drop;
        if (unified.valve() == FlowRegime.SUBCRITICAL && (ratio > AGREEMENT || ratio < 1.0 / AGREEMENT)) {
            advisories.add(new Advisory(
                    "port_pressure_drop",
                    "The port takes another pressure drop at this gas than the one between casing and tubing"
                            + " (its drop over the given one)",
                    ratio,
                    1.0 / AGREEMENT,
                    AGREEMENT));
        }
        return new StabilityVerdict(
                unified.stable(), asheim, unified, unified.explanation() + " " + asheim.explanation(), advisories);
    }

    /** \(\Delta p = \rho_g q_g^2 / (2 (E A)^2)\), as Asheim's port has it. */
    private static double portDropPsi(InjectionPoint point) {
        double rhoGsc = Gas.standardDensityKgPerM3(point.gasGravity());
        double rhoG =
                Gas.densityKgPerM3(point.tubingPressurePsia(), point.temperatureF(), point.gasGravity(), point.gasZ());
        double q = point.injectedGasMscfPerDay() * 1.0e3 * Gas.M3_PER_FT3 / Gas.SECONDS_PER_DAY;
        double bore = point.portIn() * 0.0254;
        double area = point.discharge() * 0.25 * Math.PI * bore * bore;
        return rhoGsc * q * rhoGsc * q / rhoG / (2.0 * area * area) / Gas.PA_PER_PSI;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "StabilityVerdict[%s, %s, %s]", stable ? "stable" : "unstable", asheim, unified);
    }
}
