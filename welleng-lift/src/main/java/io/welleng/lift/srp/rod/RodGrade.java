package io.welleng.lift.srp.rod;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import java.util.List;

/**
 * Strength of rods, and the diagram they are held against.
 *
 * @param name for example {@code D}
 * @param minimumTensilePsi least tensile strength T (psi), &gt; 0
 * @param diagram stress diagram of the grade
 * @see "API Spec 11B (27th ed. 2010). Specification for Sucker Rods …"
 */
public record RodGrade(String name, double minimumTensilePsi, StressDiagram diagram) {

    /** API grade C, 90,000 psi. */
    public static final RodGrade C = api("C", 90000.0);

    /** API grade K for corrosive wells, 90,000 psi; older lists have 85,000 psi. */
    public static final RodGrade K = api("K", 90000.0);

    /** API grade D, 115,000 psi. */
    public static final RodGrade D = api("D", 115000.0);

    /** Rods of 140,000 psi beyond the API grades, on the diagram of their makers. */
    public static final RodGrade HIGH_STRENGTH =
            new RodGrade("high strength", 140000.0, new StressDiagram.HighStrength());

    private static final List<RodGrade> KNOWN = List.of(C, K, D, HIGH_STRENGTH);

    /** Checks the ranges above. */
    public RodGrade {
        Check.text(name, "name");
        Check.positive(minimumTensilePsi, "minimumTensilePsi", "psi");
        Check.present(diagram, "diagram");
    }

    private static RodGrade api(String name, double minimumTensilePsi) {
        return new RodGrade(name, minimumTensilePsi, new StressDiagram.ApiGoodman());
    }

    /**
     * A grade by name.
     *
     * @param name {@code C}, {@code K}, {@code D} or {@code high strength}
     * @return the grade
     * @throws io.welleng.core.check.InvalidInputException if there is none; the message names the nearest
     */
    public static RodGrade of(String name) {
        return ByName.find(KNOWN, RodGrade::name, name, "grades");
    }

    /**
     * Holds a swing of stress against the diagram.
     *
     * @param maxStressPsi greatest stress of the stroke (psi), at least {@code minStressPsi}
     * @param minStressPsi least stress of the stroke (psi), negative in compression
     * @param serviceFactor factor for the corrosion of the service (dimensionless), &gt; 0; 1 where there is none
     * @return the stresses and how much of the diagram they use
     */
    public StressCheck check(double maxStressPsi, double minStressPsi, double serviceFactor) {
        Check.finite(minStressPsi, "minStressPsi", "psi");
        Check.inRange(maxStressPsi, minStressPsi, Double.MAX_VALUE, "maxStressPsi", "psi");
        double allowable = diagram.allowablePsi(minimumTensilePsi, minStressPsi, serviceFactor);
        return allowable > minStressPsi
                ? new StressCheck.Rated(maxStressPsi, minStressPsi, allowable)
                : new StressCheck.NoRange(maxStressPsi, minStressPsi, allowable);
    }
}
