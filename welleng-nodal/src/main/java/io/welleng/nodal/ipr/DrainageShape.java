package io.welleng.nodal.ipr;

/**
 * Shape factors \( C_A \) of closed drainage areas after Dietz, for the pressure between an area's average and its well.
 * In the names of rectangles stands the ratio of the sides, then the place of the well as fractions of the long and the
 * short side.
 *
 * <p>The values are those printed. Exact solutions give the same within 0.7 % for rectangles and 1.1 % for the
 * triangle, which is 0.005 in the pressure drop; {@code 31.62} of the circle is \( 4 \pi e^{1.5 - \gamma} \), 31.6206. Two triangles of the
 * table, whose proportions only its drawing shows, are left out.
 *
 * @see "Dietz, D.N. (1965). J. Pet. Tech. 17(8), 955–959, SPE-1156"
 * @see "Earlougher, R.C. (1977). Advances in Well Test Analysis. SPE Monograph 5, table C.1"
 */
public enum DrainageShape {
    /** Circle, well at the centre. */
    CIRCLE(31.62, 0.06),
    /** Regular hexagon, well at the centre. */
    HEXAGON(31.6, 0.06),
    /** Triangle of equal sides, well at the centre. */
    EQUILATERAL_TRIANGLE(27.6, 0.07),
    /** Rhombus of 60°, well at the centre. */
    RHOMBUS_60(27.1, 0.07),
    /** Square, well at the centre. */
    SQUARE(30.8828, 0.05),
    /** Square, well on an axis, half way between centre and edge. */
    SQUARE_AT_1_2_1_4(12.9851, 0.25),
    /** Square, well at the centre of a quarter. */
    SQUARE_AT_1_4_1_4(4.5132, 0.30),
    /** Square, well on an axis, an eighth of the side from the edge. */
    SQUARE_AT_1_2_1_8(3.3351, 0.25),
    /** Rectangle 2:1, well at the centre. */
    RECTANGLE_2(21.8369, 0.15),
    /** Rectangle 2:1, well a quarter of the short side from a long edge, half way along it. */
    RECTANGLE_2_AT_1_2_1_4(10.8374, 0.15),
    /** Rectangle 2:1, well on the long axis, at the centre of a half. */
    RECTANGLE_2_AT_1_4_1_2(4.5141, 0.50),
    /** Rectangle 2:1, well at the centre of a quarter. */
    RECTANGLE_2_AT_1_4_1_4(2.0769, 0.50),
    /** Rectangle 2:1, well an eighth of the short side from a long edge, half way along it. */
    RECTANGLE_2_AT_1_2_1_8(3.1573, 0.15),
    /** Rectangle 2:1, well on the long axis, an eighth of the long side from the end. */
    RECTANGLE_2_AT_1_8_1_2(0.5813, 0.60),
    /** Rectangle 2:1, well on the long axis, a sixteenth of the long side from the end. */
    RECTANGLE_2_AT_1_16_1_2(0.1109, 0.60),
    /** Rectangle 4:1, well at the centre. */
    RECTANGLE_4(5.3790, 0.30),
    /** Rectangle 4:1, well a quarter of the short side from a long edge, half way along it. */
    RECTANGLE_4_AT_1_2_1_4(2.6896, 0.30),
    /** Rectangle 4:1, well on the long axis, at the centre of a half. */
    RECTANGLE_4_AT_1_4_1_2(0.2318, 2.00),
    /** Rectangle 4:1, well at the centre of a quarter. */
    RECTANGLE_4_AT_1_4_1_4(0.1155, 2.00),
    /** Rectangle 5:1, well at the centre. */
    RECTANGLE_5(2.3606, 0.40);

    private final double shapeFactor;
    private final double pseudoSteadyFromTda;

    DrainageShape(double shapeFactor, double pseudoSteadyFromTda) {
        this.shapeFactor = shapeFactor;
        this.pseudoSteadyFromTda = pseudoSteadyFromTda;
    }

    /**
     * The shape factor.
     *
     * @return \( C_A \) (dimensionless)
     */
    public double shapeFactor() {
        return shapeFactor;
    }

    /**
     * Dimensionless time \( t_{DA} = 0.0002637\,k t/(\phi \mu c_t A) \) from which flow is pseudo-steady within 1 %.
     *
     * @return \( t_{DA} \) (dimensionless)
     */
    public double pseudoSteadyFromTda() {
        return pseudoSteadyFromTda;
    }
}
