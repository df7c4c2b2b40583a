package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;

/**
 * Moving masses of a unit.
 *
 * @param articulatingMassLbm mass that, put at the polished rod, stands for beam, horsehead, equaliser and pitmans (lbm),
 *     &gt;= 0
 * @param crankshaftLbmFt2 moment of inertia of cranks, counterweights and slow gear about the crankshaft (lbm·ft²), &gt;= 0
 * @param motorLbmFt2 moment of inertia of all that turns with the motor, about its shaft (lbm·ft²), &gt;= 0
 */
public record Inertia(double articulatingMassLbm, double crankshaftLbmFt2, double motorLbmFt2) {

    /** Standard gravity (ft/s²), exact by its definition in metres: turns lbm into lbf·s²/ft. */
    static final double STANDARD_GRAVITY_FT_S2 = 9.80665 / 0.3048;

    /** Checks the ranges above. */
    public Inertia {
        Check.notNegative(articulatingMassLbm, "articulatingMassLbm", "lbm");
        Check.notNegative(crankshaftLbmFt2, "crankshaftLbmFt2", "lbm·ft²");
        Check.notNegative(motorLbmFt2, "motorLbmFt2", "lbm·ft²");
    }

    /**
     * Inertia with the beam's moment of inertia about its pivot, as data sheets give it: \( m = I_b / A^2 \).
     *
     * @param beamLbmFt2 moment of inertia of the articulating parts about the pivot of the beam \(I_b\) (lbm·ft²), &gt;= 0
     * @param aIn pivot of the beam to the polished rod \(A\) (in), &gt; 0
     * @param crankshaftLbmFt2 moment of inertia about the crankshaft (lbm·ft²), &gt;= 0
     * @param motorLbmFt2 moment of inertia about the motor's shaft (lbm·ft²), &gt;= 0
     * @return the inertia
     */
    public static Inertia ofBeam(double beamLbmFt2, double aIn, double crankshaftLbmFt2, double motorLbmFt2) {
        Check.notNegative(beamLbmFt2, "beamLbmFt2", "lbm·ft²");
        double armFt = Check.positive(aIn, "aIn", "in") / 12.0;
        return new Inertia(beamLbmFt2 / (armFt * armFt), crankshaftLbmFt2, motorLbmFt2);
    }
}
