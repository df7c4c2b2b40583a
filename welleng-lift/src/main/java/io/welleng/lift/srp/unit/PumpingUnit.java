package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * A pumping unit with its counterbalance and ratings.
 *
 * @param geometry how it moves the polished rod
 * @param structuralUnbalanceLbf force at the polished rod that holds the beam level with the pitmans off (lbf), positive
 *     down, so that it helps to balance the well; negative for most front-mounted units
 * @param counterbalance what balances the well; rotary only where the shaft of the gearbox turns once in a stroke
 * @param gearboxRatingInLbf rated peak torque of the gearbox (in·lbf), &gt; 0
 * @param structureRatingLbf greatest polished-rod load of the structure (lbf), &gt; 0
 * @param inertia moving masses; null to leave their torque out
 */
public record PumpingUnit(
        UnitGeometry geometry,
        double structuralUnbalanceLbf,
        Counterbalance counterbalance,
        double gearboxRatingInLbf,
        double structureRatingLbf,
        @OptionalValue Inertia inertia) {

    /** Checks the ranges above. */
    public PumpingUnit {
        Check.present(geometry, "geometry");
        Check.finite(structuralUnbalanceLbf, "structuralUnbalanceLbf", "lbf");
        Check.present(counterbalance, "counterbalance");
        Check.positive(gearboxRatingInLbf, "gearboxRatingInLbf", "in·lbf");
        Check.positive(structureRatingLbf, "structureRatingLbf", "lbf");
        if (counterbalance instanceof Counterbalance.Rotary
                && (geometry instanceof LongStroke || geometry instanceof LinearDrive)) {
            throw new InvalidInputException(
                    "counterbalance", "a weight or air on a unit without cranks", "", counterbalance.toString());
        }
    }

    /**
     * The same unit balanced otherwise.
     *
     * @param wanted the other counterbalance
     * @return a changed copy
     */
    public PumpingUnit withCounterbalance(Counterbalance wanted) {
        return new PumpingUnit(
                geometry, structuralUnbalanceLbf, wanted, gearboxRatingInLbf, structureRatingLbf, inertia);
    }

    /**
     * Counterbalance effect: the polished-rod load that holds the unit still,
     * \( B + T_{cb}(\theta)/\overline{TF}(\theta) \).
     *
     * @param thetaDeg angle of the crank from its zero position in the direction of rotation (degrees); 90 is the customary
     *     place. The torque factor must not be zero there
     * @return load (lbf)
     * @throws InvalidInputException if the torque factor is less than a thousandth of the stroke, as at the dead centres
     */
    public double counterbalanceEffectLbf(double thetaDeg) {
        PolishedRodMotion motion = geometry.motion();
        double theta = Math.toRadians(Check.finite(thetaDeg, "thetaDeg", "degrees"));
        double crank = theta - geometry.bottomRad();
        double factor = factor(motion, crank, thetaDeg);
        return structuralUnbalanceLbf + counterbalance.torqueInLbf(theta, motion.positionIn(crank), factor) / factor;
    }

    /**
     * The counterbalance that would give a measured effect: the inverse of {@link #counterbalanceEffectLbf}.
     *
     * @param effectLbf polished-rod load that holds the unit still (lbf)
     * @param thetaDeg angle of the crank from its zero position in the direction of rotation (degrees), off the dead centres
     * @return the unit so balanced
     * @throws InvalidInputException if no strength of at least zero gives that effect
     */
    public PumpingUnit withMeasuredEffect(double effectLbf, double thetaDeg) {
        PolishedRodMotion motion = geometry.motion();
        double theta = Math.toRadians(Check.finite(thetaDeg, "thetaDeg", "degrees"));
        double crank = theta - geometry.bottomRad();
        double factor = factor(motion, crank, thetaDeg);
        double wanted = (Check.finite(effectLbf, "effectLbf", "lbf") - structuralUnbalanceLbf) * factor
                - counterbalance.fixedInLbf(factor);
        double each = counterbalance.perStrength(theta, motion.positionIn(crank), factor);
        return withCounterbalance(counterbalance.withStrength(wanted / each));
    }

    private static double factor(PolishedRodMotion motion, double crankRad, double thetaDeg) {
        double factor = motion.torqueFactorIn(crankRad);
        if (!(Math.abs(factor) >= 1e-3 * motion.strokeIn())) {
            throw new InvalidInputException(
                    "thetaDeg", "off the dead centres, where the torque factor is zero", "degrees", "" + thetaDeg);
        }
        return factor;
    }

    @Override
    public String toString() {
        return "PumpingUnit[stroke " + Figures.four(geometry.motion().strokeIn()) + " in, gearbox "
                + Figures.four(gearboxRatingInLbf) + " in·lbf, structure " + Figures.four(structureRatingLbf) + " lbf, "
                + counterbalance + "]";
    }
}
