package io.welleng.constraints.health;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.well.LiftType;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each component counts. Only their ratios matter. The standard weights are ours, a judgement of what takes wells of
 * a kind out of service and not a published figure:
 *
 * <table>
 * <caption>Standard weights (%)</caption>
 * <tr><th>lift</th><th>mechanical</th><th>electrical</th><th>hydraulic</th><th>production</th><th>efficiency</th></tr>
 * <tr><td>ESP</td><td>25</td><td>30</td><td>20</td><td>15</td><td>10</td></tr>
 * <tr><td>rod pump</td><td>35</td><td>15</td><td>25</td><td>15</td><td>10</td></tr>
 * <tr><td>progressing cavity pump</td><td>35</td><td>20</td><td>20</td><td>15</td><td>10</td></tr>
 * <tr><td>gas lift</td><td>15</td><td>0</td><td>35</td><td>30</td><td>20</td></tr>
 * <tr><td>natural flow</td><td>15</td><td>0</td><td>35</td><td>40</td><td>10</td></tr>
 * <tr><td>other</td><td>20</td><td>20</td><td>20</td><td>20</td><td>20</td></tr>
 * </table>
 *
 * @param mechanical weight of the mechanical component, at least 0
 * @param electrical weight of the electrical component, at least 0
 * @param hydraulic weight of the hydraulic component, at least 0
 * @param production weight of the production component, at least 0
 * @param efficiency weight of the efficiency component, at least 0
 */
public record HealthWeights(
        double mechanical, double electrical, double hydraulic, double production, double efficiency) {

    private static final Map<LiftType, HealthWeights> STANDARD = new EnumMap<>(Map.of(
            LiftType.ESP, new HealthWeights(25.0, 30.0, 20.0, 15.0, 10.0),
            LiftType.ROD_PUMP, new HealthWeights(35.0, 15.0, 25.0, 15.0, 10.0),
            LiftType.PROGRESSING_CAVITY_PUMP, new HealthWeights(35.0, 20.0, 20.0, 15.0, 10.0),
            LiftType.GAS_LIFT, new HealthWeights(15.0, 0.0, 35.0, 30.0, 20.0),
            LiftType.NATURAL_FLOW, new HealthWeights(15.0, 0.0, 35.0, 40.0, 10.0),
            LiftType.OTHER, new HealthWeights(20.0, 20.0, 20.0, 20.0, 20.0)));

    /** Checks that none is negative and one is positive. */
    public HealthWeights {
        Check.notNegative(mechanical, "mechanical", "");
        Check.notNegative(electrical, "electrical", "");
        Check.notNegative(hydraulic, "hydraulic", "");
        Check.notNegative(production, "production", "");
        Check.notNegative(efficiency, "efficiency", "");
        if (mechanical + electrical + hydraulic + production + efficiency == 0.0) {
            throw new InvalidInputException("weights", "at least one above 0", "", "all 0");
        }
    }

    /**
     * The standard weights of a kind of lift.
     *
     * @param lift kind of lift
     * @return the weights, in per cent
     */
    public static HealthWeights standard(LiftType lift) {
        return STANDARD.get(Check.present(lift, "lift"));
    }

    /**
     * Weight of a component.
     *
     * @param component the component
     * @return its weight, as it was given
     */
    public double of(HealthComponent component) {
        return values()[component.ordinal()];
    }

    /**
     * Share of a component in all weights.
     *
     * @param component the component
     * @return share (fraction)
     */
    public double share(HealthComponent component) {
        return of(component) / (mechanical + electrical + hydraulic + production + efficiency);
    }

    private double[] values() {
        return new double[] {mechanical, electrical, hydraulic, production, efficiency};
    }
}
