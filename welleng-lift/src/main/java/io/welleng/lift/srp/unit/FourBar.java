package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * The four-bar linkage of a beam unit, by its API dimensions: crank, pitman, walking beam, and the fixed distance between
 * crankshaft and pivot of the beam. The well is at the right hand; the crankshaft is lower than the pivot, behind it for
 * {@link LeverClass#CLASS_I} and in front of it for {@link LeverClass#CLASS_III}.
 *
 * <p>The crank can turn right round only if \( K + R &lt; C + P \) and \( K - R &gt; |C - P| \) (Grashof): anything else
 * cannot be assembled, or locks, and is refused.
 *
 * @param lever where the pitman takes hold of the beam
 * @param aIn A: pivot of the beam to the polished rod (in), &gt; 0
 * @param cIn C: pivot of the beam to the equaliser or cross yoke bearing (in), &gt; 0
 * @param iIn I: pivot of the beam to the crankshaft, horizontally (in), &gt;= 0
 * @param kIn K: pivot of the beam to the crankshaft (in), at least I
 * @param pIn P: pitman, bearing to bearing (in), &gt; 0
 * @param rIn R: crank radius (in), &gt; 0
 * @param rotation direction of the cranks, the well at the right hand
 * @see "API Spec 11E, Specification for Pumping Units: dimensions A, C, G, H, I, K, P, R"
 */
public record FourBar(
        LeverClass lever, double aIn, double cIn, double iIn, double kIn, double pIn, double rIn, Rotation rotation)
        implements UnitGeometry {

    /** Checks the ranges above, and that the crank can turn right round. */
    public FourBar {
        Check.present(lever, "lever");
        Check.positive(aIn, "aIn", "in");
        Check.positive(cIn, "cIn", "in");
        Check.notNegative(iIn, "iIn", "in");
        Check.positive(kIn, "kIn", "in");
        Check.positive(pIn, "pIn", "in");
        Check.positive(rIn, "rIn", "in");
        Check.present(rotation, "rotation");
        if (iIn > kIn) {
            throw new InvalidInputException("kIn", "at least iIn " + iIn, "in", Double.toString(kIn));
        }
        if (!(kIn + rIn < cIn + pIn)) {
            throw new InvalidInputException(
                    "pIn",
                    "greater than kIn + rIn - cIn = " + (kIn + rIn - cIn)
                            + ": the pitman cannot reach the beam all the way round",
                    "in",
                    Double.toString(pIn));
        }
        if (!(kIn - rIn > Math.abs(cIn - pIn))) {
            throw new InvalidInputException(
                    "rIn",
                    "less than kIn - |cIn - pIn| = " + (kIn - Math.abs(cIn - pIn))
                            + ": the crank cannot turn right round",
                    "in",
                    Double.toString(rIn));
        }
    }

    static FourBar ofHeights(
            LeverClass lever,
            double aIn,
            double cIn,
            double iIn,
            double pIn,
            double hIn,
            double gIn,
            double rIn,
            Rotation rotation) {
        Check.finite(hIn, "hIn", "in");
        Check.below(Check.finite(gIn, "gIn", "in"), hIn, "gIn", "hIn", "in");
        return new FourBar(lever, aIn, cIn, iIn, Math.hypot(iIn, hIn - gIn), pIn, rIn, rotation);
    }

    /**
     * The same unit with the pitman in another hole of the crank.
     *
     * @param radiusIn R (in), &gt; 0
     * @return linkage of another stroke
     */
    public FourBar withCrankRadius(double radiusIn) {
        return new FourBar(lever, aIn, cIn, iIn, kIn, pIn, radiusIn, rotation);
    }

    /**
     * The same unit turning the given way.
     *
     * @param wanted direction, the well at the right hand
     * @return linkage of the same stroke
     */
    public FourBar withRotation(Rotation wanted) {
        return new FourBar(lever, aIn, cIn, iIn, kIn, pIn, rIn, wanted);
    }

    @Override
    public PolishedRodMotion motion() {
        return new FourBarMotion(this);
    }

    @Override
    public double bottomRad() {
        return new FourBarMotion(this).bottomRad();
    }

    /**
     * Clock position of the pin of the crank, as on API torque-factor sheets of conventional units.
     *
     * @param crankRad crank angle from the bottom of the stroke, in the direction of rotation (rad)
     * @return degrees clockwise from 12 o'clock with the well at the right hand, 0 to less than 360
     */
    public double clockDeg(double crankRad) {
        Check.finite(crankRad, "crankRad", "rad");
        double clock = lever.zeroClockRad() + rotation.sign() * (bottomRad() + crankRad);
        return Math.toDegrees(Angles.turn(clock));
    }

    /**
     * Crank angle of a clock position, the inverse of {@link #clockDeg}.
     *
     * @param clockDeg degrees clockwise from 12 o'clock with the well at the right hand
     * @return crank angle from the bottom of the stroke (rad), 0 to less than \(2\pi\)
     */
    public double crankRadAtClock(double clockDeg) {
        Check.finite(clockDeg, "clockDeg", "degrees");
        return Angles.turn(rotation.sign() * (Math.toRadians(clockDeg) - lever.zeroClockRad()) - bottomRad());
    }
}
