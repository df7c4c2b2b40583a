package io.welleng.lift.srp.unit;

/**
 * How a unit turns the revolution of its crank into a stroke, as plain data: an exact linkage, a chain with sprockets, a
 * linear drive, a measured table, or no more than the stroke.
 *
 * <p>To bring a motion of your own, implement {@link PolishedRodMotion}.
 */
public sealed interface UnitGeometry permits FourBar, LongStroke, LinearDrive, MeasuredStroke, StrokeOnly {

    /**
     * The motion of the polished rod. What can be worked out once is worked out here, so keep the result.
     *
     * @return motion, crank angle from the bottom of the stroke
     */
    PolishedRodMotion motion();

    /**
     * Angle of the crank from its zero position at the bottom of the stroke, in the direction of rotation. The zero is 12
     * o'clock for Class I units and 6 o'clock for Class III, so that \( M \sin(\theta + \tau) \) is the moment of
     * rotary counterweights at \( \theta = \theta_b + \) crank angle from the bottom, for both.
     *
     * @return \( \theta_b \) (rad), within \( \pm\pi \); 0 for anything that has no linkage
     */
    default double bottomRad() {
        return 0.0;
    }

    /**
     * A conventional unit, or another of Class I, by the dimensions of its API data sheet.
     *
     * @param aIn A: pivot of the beam to the polished rod (in), &gt; 0
     * @param cIn C: pivot of the beam to the equaliser bearing (in), &gt; 0
     * @param iIn I: pivot of the beam to the crankshaft, horizontally (in), &gt;= 0
     * @param pIn P: pitman, bearing to bearing (in), &gt; 0
     * @param hIn H: height of the pivot of the beam (in)
     * @param gIn G: height of the crankshaft (in), below H
     * @param rIn R: crank radius (in), &gt; 0
     * @param rotation direction, the well at the right hand
     * @return the linkage
     */
    static FourBar conventional(
            double aIn, double cIn, double iIn, double pIn, double hIn, double gIn, double rIn, Rotation rotation) {
        return FourBar.ofHeights(LeverClass.CLASS_I, aIn, cIn, iIn, pIn, hIn, gIn, rIn, rotation);
    }

    /**
     * A Mark II, air-balanced or other unit of Class III, by the dimensions of its API data sheet.
     *
     * @param aIn A: pivot of the beam to the polished rod (in), &gt; 0
     * @param cIn C: pivot of the beam to the cross yoke or equaliser bearing (in), &gt; 0
     * @param iIn I: pivot of the beam to the crankshaft, horizontally (in), &gt;= 0
     * @param pIn P: pitman, bearing to bearing (in), &gt; 0
     * @param hIn H: height of the pivot of the beam (in)
     * @param gIn G: height of the crankshaft (in), below H
     * @param rIn R: crank radius (in), &gt; 0
     * @param rotation direction, the well at the right hand
     * @return the linkage
     */
    static FourBar frontMounted(
            double aIn, double cIn, double iIn, double pIn, double hIn, double gIn, double rIn, Rotation rotation) {
        return FourBar.ofHeights(LeverClass.CLASS_III, aIn, cIn, iIn, pIn, hIn, gIn, rIn, rotation);
    }
}
